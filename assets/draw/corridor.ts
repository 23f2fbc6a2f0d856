/** The corridor outside the Chamber: tall windows on the garden and the river, the door, and the place where the press waits. */
import { ROSTRUM } from '../../src/chamber/corridor.ts';
import { STAKEOUT_LAYER } from '../../src/chamber/layers.ts';
import { type Light, PALETTES, type Palette } from './palette.ts';
import { at, box, cropped, cut, darker, drawing, laid, lighter, mixed, oval, short } from './paper.ts';

/** Where the wall meets the floor, and where the windows end and the door begins, in the picture. */
const FOOT = 404;
const WINDOWS = { from: 60, wide: 138, apart: 172, count: 5, top: 62, foot: 366 } as const;
/** All lines of the floor run to this point. */
const VANISHING = { x: 520, y: 150 } as const;

interface Garden {
  readonly top: string;
  readonly low: string;
  readonly water: string;
  readonly lawn: string;
  readonly tree: string;
  readonly far: string;
  readonly disc: string;
}
const GARDENS: Readonly<Record<Light, Garden>> = {
  dusk: {
    top: '#16294d',
    low: '#a9745a',
    water: '#2b456d',
    lawn: '#1c3038',
    tree: '#15252f',
    far: '#1a2846',
    disc: '#f2dfb4',
  },
  day: {
    top: '#a9c7df',
    low: '#f1e6cc',
    water: '#86a9c2',
    lawn: '#88a27f',
    tree: '#5c7f6c',
    far: '#8295a8',
    disc: '#fff6dc',
  },
};

/** Everything behind the people. */
export function corridor(light: Light): string {
  const p = PALETTES[light];
  return drawing(
    1280,
    720,
    defs(p, light),
    cut(box(0, 0, 1280, 720), 'url(#wall)'),
    floor(p, light),
    garden(light),
    frames(p),
    pilasters(p),
    door(p),
    backdrop(p),
    cornice(p),
    lamps(p, light),
    cut(box(0, 0, 1280, FOOT), 'url(#dusk)'),
    cameras(p),
  );
}

function defs(p: Palette, light: Light): string {
  const { top, low } = GARDENS[light];
  return `<defs>
<linearGradient id="wall" x1="0" y1="0" x2="0" y2=".6"><stop offset="0" stop-color="${mixed(p.wallTop, p.ashDark, 0.25)}"/><stop offset="1" stop-color="${lighter(p.wall, 0.04)}"/></linearGradient>
<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset=".8" stop-color="${low}"/></linearGradient>
<linearGradient id="floor" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${mixed(p.carpetFar, p.ashDark, 0.42)}"/><stop offset="1" stop-color="${mixed(p.carpet, p.shade, 0.3)}"/></linearGradient>
<linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${p.shade}" stop-opacity="${light === 'dusk' ? 0.5 : 0.08}"/><stop offset=".55" stop-color="${p.shade}" stop-opacity="0"/></linearGradient>
<radialGradient id="glow"><stop offset="0" stop-color="${p.lamp}" stop-opacity=".6"/><stop offset="1" stop-color="${p.lamp}" stop-opacity="0"/></radialGradient>
<linearGradient id="fold" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#000" stop-opacity=".2"/><stop offset=".5" stop-color="#fff" stop-opacity=".08"/><stop offset="1" stop-color="#000" stop-opacity=".2"/></linearGradient>
<clipPath id="panes"><path d="${Array.from({ length: WINDOWS.count }, (_, i) => pane(i)).join('')}"/></clipPath>
</defs>`;
}

const left = (i: number) => WINDOWS.from + i * WINDOWS.apart;

/** A window with a round head. */
function pane(i: number, by = 0): string {
  const { wide, top, foot } = WINDOWS;
  const [x, half] = [left(i) - by, wide / 2 + by];
  return `M${short(x)} ${foot + by}V${top + half}A${half} ${half} 0 0 1 ${short(x + 2 * half)} ${top + half}V${foot + by}z`;
}

/** The garden with its trees, and the river beyond. */
function garden(light: Light): string {
  const g = GARDENS[light];
  const houses = [
    22, 40, 30, 54, 26, 44, 70, 34, 28, 50, 62, 36, 24, 42, 38, 56, 28, 40, 48, 30, 36, 58, 26, 44,
  ];
  const crown = (x: number, y: number, r: number) =>
    laid(
      `${oval(x, y, r, r * 1.12)}${oval(x - r * 0.7, y + r * 0.45, r * 0.66, r * 0.7)}${oval(x + r * 0.72, y + r * 0.4, r * 0.7, r * 0.74)}`,
      g.tree,
      2,
    ) + cut(box(x - 3, y + r * 0.8, 6, 90), darker(g.tree, 0.3));
  return `<g clip-path="url(#panes)">${[
    cut(box(40, 50, 900, 340), 'url(#sky)'),
    cut(oval(left(3) + 96, 142, 20, 20), g.disc, `opacity="${light === 'dusk' ? 0.9 : 0.6}"`),
    ...houses.map((tall, i) => cut(box(40 + i * 37, 286 - tall, 31 + (i % 3) * 4, tall + 4), g.far)),
    cut(box(40, 286, 900, 40), g.water),
    ...[70, 196, 330, 452, 590, 706, 800].map((x, i) =>
      cut(box(x, 296 + ((i * 11) % 24), 30, 1.6), lighter(g.low, 0.2), 'opacity=".55"'),
    ),
    cut(`M40 330C200 316 420 326 560 320S840 318 940 328V390H40z`, g.lawn),
    crown(112, 268, 34),
    crown(300, 286, 26),
    crown(470, 258, 40),
    crown(676, 284, 28),
    crown(842, 262, 36),
  ].join('')}</g>`;
}

function frames(p: Palette): string {
  const { wide, top, foot, count } = WINDOWS;
  return Array.from({ length: count }, (_, i) => {
    const x = left(i);
    const middle = x + wide / 2;
    return [
      `<path d="${pane(i)}" fill="none" stroke="${p.ashDark}" stroke-width="9"/>`,
      `<path d="${pane(i, 6)}" fill="none" stroke="${p.brass}" stroke-width="1.500" opacity=".7"/>`,
      `<path d="M${middle} ${top}V${foot}M${x} ${top + wide / 2}H${x + wide}M${x} 250H${x + wide}" stroke="${p.ashDark}" stroke-width="4.500" fill="none"/>`,
      laid(box(x - 12, foot + 2, wide + 24, 9), p.ash, 2),
    ].join('');
  }).join('');
}

/** Boards of ash between the windows, each with its lamp. */
function pilasters(p: Palette): string {
  return Array.from({ length: WINDOWS.count }, (_, i) => {
    const x = left(i) - 26;
    return i === 0
      ? ''
      : [
          cut(box(x, 40, 18, FOOT - 40), mixed(p.ash, p.ashDark, 0.45)),
          cut(box(x, 40, 5, FOOT - 40), lighter(mixed(p.ash, p.ashDark, 0.45), 0.18)),
          cut(box(x - 4, FOOT - 16, 26, 16), darker(p.ashDark, 0.2)),
        ].join('');
  }).join('');
}

/** The two leaves of the door to the Chamber. */
function door(p: Palette): string {
  const leaf = (x: number) =>
    [
      cut(box(x, 96, 74, FOOT - 96), mixed(p.ash, '#8a5a34', 0.32)),
      cut(box(x + 10, 112, 54, 118), darker(mixed(p.ash, '#8a5a34', 0.32), 0.16)),
      cut(box(x + 10, 244, 54, 138), darker(mixed(p.ash, '#8a5a34', 0.32), 0.16)),
      cut(box(x + 10, 112, 54, 3), darker(p.ash, 0.5), 'opacity=".6"'),
      cut(box(x + 10, 244, 54, 3), darker(p.ash, 0.5), 'opacity=".6"'),
    ].join('');
  return at(
    944,
    0,
    laid(box(-16, 78, 190, FOOT - 78), darker(p.ashDark, 0.25), 2),
    cut(box(-22, 68, 202, 12), p.ash),
    cut(box(-22, 68, 202, 2), p.brass),
    leaf(2),
    leaf(80),
    cut(box(77, 96, 3, FOOT - 96), darker(p.ashDark, 0.6)),
    laid(`${oval(70, 256, 3.5, 18)}${oval(87, 256, 3.5, 18)}`, p.brass, 1.4),
  );
}

/** The cloth before which whoever speaks to the press is filmed. */
function backdrop(p: Palette): string {
  const figure = (x: number, y: number) =>
    `M${x} ${y - 7}C${x + 6} ${y - 2} ${x + 6} ${y + 4} ${x} ${y + 8}C${x - 6} ${y + 4} ${x - 6} ${y - 2} ${x} ${y - 7}z`;
  const figures = Array.from({ length: 28 }, (_, i) =>
    figure(1022 + (i % 7) * 30 + (Math.floor(i / 7) % 2) * 15, 234 + Math.floor(i / 7) * 44),
  ).join('');
  const [x, y, width, height] = [998, 196, 238, 352] as const;
  return [
    cut(
      `M${x - 6} ${y + height}L${x + width + 26} ${y + height}L${x + width + 60} ${y + height + 18}L${x - 30} ${y + height + 18}z`,
      '#050a14',
      'opacity=".4"',
    ),
    laid(box(x - 5, y - 5, width + 10, height + 5), p.brass, 3),
    cut(box(x, y, width, height), mixed(p.cloth, '#3f6f9f', 0.28)),
    cut(figures, p.gold, 'opacity=".38"'),
    ...Array.from({ length: 6 }, (_, i) => cut(box(x + (i * width) / 6, y, width / 6, height), 'url(#fold)')),
    cut(box(x, y + height - 6, width, 6), darker(p.brass, 0.4)),
  ].join('');
}

function cornice(p: Palette): string {
  return cut(box(0, 0, 1280, 30), darker(p.ashDark, 0.3)) + cut(box(0, 30, 1280, 3), p.brass, 'opacity=".8"');
}

function lamps(p: Palette, light: Light): string {
  const strength = light === 'dusk' ? 1 : 0.4;
  return Array.from({ length: WINDOWS.count }, (_, i) => left(i) - 17)
    .slice(1)
    .map(
      (x) =>
        `<ellipse cx="${x}" cy="150" rx="90" ry="110" fill="url(#glow)" opacity="${0.8 * strength}"/>${laid(`M${x - 9} 138L${x + 9} 138L${x + 6} 166L${x - 6} 166z`, '#fff1cc', 1.5)}${cut(box(x - 11, 134, 22, 5), p.brass)}${cut(box(x - 7, 166, 14, 4), p.brass)}`,
    )
    .join('');
}

/** Stone with a runner of carpet, and the windows mirrored in it. */
function floor(p: Palette, light: Light): string {
  const from = (x: number, y: number, down: number) => {
    const part = (down - VANISHING.y) / (y - VANISHING.y);
    return VANISHING.x + (x - VANISHING.x) * part;
  };
  const seams = Array.from({ length: 23 }, (_, i) => {
    const x = -260 + i * 80;
    return `M${short(x)} ${FOOT}L${short(from(x, FOOT, 720))} 720`;
  }).join('');
  const shine = Array.from({ length: WINDOWS.count }, (_, i) => {
    const [a, b] = [left(i) + 6, left(i) + WINDOWS.wide - 6];
    return cut(
      `M${a} ${FOOT + 3}L${b} ${FOOT + 3}L${short(from(b, FOOT, 560))} 560L${short(from(a, FOOT, 560))} 560z`,
      GARDENS[light].low,
      `opacity="${light === 'dusk' ? 0.16 : 0.34}"`,
    );
  });
  const across = [430, 470, 524, 596, 690].map((y) => `M0 ${y}H1280`).join('');
  return [
    cut(box(0, FOOT, 1280, 720 - FOOT), 'url(#floor)'),
    `<path d="${seams}${across}" stroke="${p.shade}" stroke-opacity=".22" stroke-width="1.200" fill="none"/>`,
    ...shine,
    cut('M-40 612L1320 612L1400 720L-120 720z', mixed(p.cloth, p.shade, 0.2), 'opacity=".75"'),
    cut('M-40 612L1320 612L1323 617L-44 617z', p.gold, 'opacity=".55"'),
    cut(box(0, FOOT - 12, 1280, 12), darker(p.ashDark, 0.3)),
    cut(box(0, FOOT, 1280, 5), p.shade, 'opacity=".5"'),
  ].join('');
}

/** Those who film, against the light, in the foreground. */
function cameras(p: Palette): string {
  const dark = darker(p.shade, 0.25);
  const camera = (x: number, y: number, size: number, way: -1 | 1) =>
    `<g transform="translate(${x} ${y}) scale(${size * way} ${size})">${[
      `<path d="M0 0L-26 96M0 0L24 96M0 0L2 96" stroke="${dark}" stroke-width="5" stroke-linecap="round"/>`,
      cut('M-30 -34H16V-2H-30zM-30 -26L-50 -32V-4L-30 -10zM-10 -34C-10 -46 12 -46 12 -34z', dark),
      cut('M16 -28H26V-8H16z', dark),
      cut(`${oval(30, -46, 14, 17)}M8 36C8 -14 16 -28 32 -28C52 -28 60 -8 60 36V110H8z`, dark),
    ].join('')}</g>`;
  return camera(1240, 652, 0.86, 1) + camera(972, 676, 0.66, -1);
}

/** The rostrum with its microphones, which stands before whoever speaks there. */
export function stakeout(light: Light): string {
  const p = PALETTES[light];
  const { x, y, width, height } = ROSTRUM;
  const half = width / 2;
  const microphone = (dx: number, tall: number, colour: string) =>
    `<path d="M${x + dx} ${y + 2}Q${x + dx * 0.7} ${y - tall * 0.5} ${x + dx * 0.35} ${y - tall}" stroke="#232a38" stroke-width="2.400" fill="none"/>${laid(oval(x + dx * 0.35, y - tall - 4, 4.6, 7), colour, 1)}`;
  return cropped(
    STAKEOUT_LAYER,
    `<defs><linearGradient id="front" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="${lighter(p.tableFront, 0.16)}"/><stop offset="1" stop-color="${darker(p.tableFront, 0.35)}"/></linearGradient></defs>`,
    cut(oval(x + 6, y + height + 2, half + 10, 9), '#050a14', 'opacity=".4"'),
    laid(
      `M${x - half + 14} ${y + 8}H${x + half - 14}L${x + half - 22} ${y + height}H${x - half + 22}z`,
      'url(#front)',
      2,
    ),
    cut(box(x - half + 20, y + height - 8, width - 40, 8), darker(p.tableFront, 0.5)),
    cut(box(x - 26, y + 34, 52, 52), mixed(p.cloth, p.tableFront, 0.2)),
    cut(`${oval(x, y + 60, 18, 18)}`, 'none', `stroke="${p.gold}" stroke-width="2.400"`),
    cut(
      `M${x - 12} ${y + 66}C${x - 4} ${y + 46} ${x + 4} ${y + 74} ${x + 12} ${y + 54}`,
      'none',
      `stroke="${p.gold}" stroke-width="2.400"`,
    ),
    laid(`M${x - half} ${y - 4}H${x + half}L${x + half - 8} ${y + 12}H${x - half + 8}z`, p.table, 2),
    cut(box(x - half, y - 4, width, 3), lighter(p.table, 0.4)),
    microphone(-30, 30, '#2b3242'),
    microphone(-12, 36, '#7d2f28'),
    microphone(10, 38, '#2f5c86'),
    microphone(32, 31, '#2b3242'),
  );
}
