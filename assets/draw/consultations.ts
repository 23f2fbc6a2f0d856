/** The consultations room: smaller, warmer, without a public. Jackets hang on the stand, and the river lies behind the window. */

import { LONG_TABLE_LAYER } from '../../src/chamber/layers.ts';
import { FROM_THE_DOOR as EYE, seenFrom } from '../../src/chamber/perspective.ts';
import { LONG_TABLE, TABLE_HEIGHT } from '../../src/chamber/seats.ts';
import { type Light, PALETTES, type Palette } from './palette.ts';
import { at, box, cropped, cut, darker, drawing, laid, lighter, mixed, oval, short } from './paper.ts';
import { edge, flat, joints, upright } from './plan.ts';

/** Where the back wall ends, in metres and in the picture. */
const WALL_Z = 3.1;
const FOOT = Math.round(seenFrom(EYE, { x: 0, z: WALL_Z }).y);
const LEFT = 84;
const RIGHT = 1196;

interface Sky {
  readonly top: string;
  readonly low: string;
  readonly water: string;
  readonly city: string;
  readonly lit: string;
}
const SKIES: Readonly<Record<Light, Sky>> = {
  dusk: { top: '#16294d', low: '#b9805a', water: '#26406a', city: '#14203a', lit: '#ffd58a' },
  day: { top: '#a9c7df', low: '#f1e3c4', water: '#7fa3bf', city: '#6f8298', lit: '#f7ecd0' },
};

/** Everything behind the people. */
export function consultations(light: Light): string {
  const p = PALETTES[light];
  return drawing(
    1280,
    720,
    defs(p, light),
    cut(box(0, 0, 1280, 720), 'url(#panel)'),
    panels(p),
    sides(p),
    floor(p),
    window(p, light),
    clock(p, 205, 118),
    map(p),
    cut(box(0, 0, 1280, FOOT), 'url(#dusk)'),
    pendants(p, light),
    coats(p),
    sideboard(p),
  );
}

function defs(p: Palette, light: Light): string {
  const sky = SKIES[light];
  return `<defs>
<linearGradient id="panel" x1="0" y1="0" x2="0" y2=".65"><stop offset="0" stop-color="${mixed(p.wallTop, '#5a3f2a', 0.35)}"/><stop offset=".9" stop-color="${mixed(p.wall, '#8a6038', 0.35)}"/></linearGradient>
<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky.top}"/><stop offset="1" stop-color="${sky.low}"/></linearGradient>
<linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${p.shade}" stop-opacity="${light === 'dusk' ? 0.5 : 0.08}"/><stop offset=".6" stop-color="${p.shade}" stop-opacity="0"/></linearGradient>
<radialGradient id="rug" cx=".5" cy=".2" r=".8"><stop offset="0" stop-color="${mixed(p.carpetFar, '#6a5560', 0.25)}"/><stop offset="1" stop-color="${darker(p.carpet, 0.15)}"/></radialGradient>
<radialGradient id="glow"><stop offset="0" stop-color="${p.lamp}" stop-opacity=".5"/><stop offset="1" stop-color="${p.lamp}" stop-opacity="0"/></radialGradient>
<linearGradient id="fold" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#000" stop-opacity=".25"/><stop offset=".5" stop-color="#fff" stop-opacity=".08"/><stop offset="1" stop-color="#000" stop-opacity=".25"/></linearGradient>
</defs>`;
}

function panels(p: Palette): string {
  const dark = darker(p.wall, 0.5);
  const panel = (x: number, width: number) =>
    `<rect x="${x}" y="34" width="${width}" height="${FOOT - 70}" fill="none" stroke="${dark}" stroke-opacity=".35" stroke-width="1.5"/>`;
  return (
    panel(104, 202) + panel(974, 202) + cut(box(LEFT, FOOT - 20, RIGHT - LEFT, 20), darker(p.ashDark, 0.25))
  );
}

function sides(p: Palette): string {
  const side = (out: number, corner: number) =>
    cut(
      `M${out} 0L${corner} 0L${corner} ${FOOT}L${out} ${FOOT + 84}z`,
      darker(mixed(p.wall, '#8a6038', 0.35), 0.42),
    );
  return side(0, LEFT) + side(1280, RIGHT);
}

function floor(p: Palette): string {
  return [
    cut(`M0 ${FOOT + 84}L${LEFT} ${FOOT}L${RIGHT} ${FOOT}L1280 ${FOOT + 84}L1280 720L0 720z`, 'url(#rug)'),
    cut(`M${LEFT} ${FOOT}H${RIGHT}V${FOOT + 6}H${LEFT}z`, p.shade, 'opacity=".45"'),
  ].join('');
}

/** The window over the river, with the other bank and a bridge. */
function window(p: Palette, light: Light): string {
  const sky = SKIES[light];
  const [x, y, width, height] = [336, 40, 608, 236];
  const houses = [34, 52, 40, 66, 30, 48, 84, 44, 36, 58, 72, 40, 28, 52, 44, 62, 34, 46, 56, 38];
  const bank = houses
    .map((tall, i) =>
      cut(box(x + i * 31, y + 172 - tall * 0.62, 27 + (i % 3) * 3, tall * 0.62 + 4), sky.city),
    )
    .join('');
  const lights = houses
    .flatMap((tall, i) =>
      [0, 1, 2]
        .filter((n) => (i * 5 + n * 3) % 4 < 2 && tall * 0.62 > 12 + n * 10)
        .map((n) =>
          cut(box(x + i * 31 + 5 + ((i + n) % 3) * 7, y + 178 - tall * 0.62 + n * 9, 3, 3.5), sky.lit),
        ),
    )
    .join('');
  const bridge = `<path d="M${x} ${y + 132}Q${x + 120} ${y + 172} ${x + 210} ${y + 92}Q${x + 300} ${y + 172} ${x + 400} ${y + 92}Q${x + 500} ${y + 168} ${x + width} ${y + 130}M${x} ${y + 158}H${x + width}M${x + 210} ${y + 86}V${y + 178}M${x + 400} ${y + 86}V${y + 178}" fill="none" stroke="${sky.city}" stroke-width="2.600" opacity=".8"/>`;
  const glints = [40, 120, 236, 300, 410, 498, 566]
    .map((dx, i) =>
      cut(
        box(x + dx, y + 186 + ((i * 13) % 34), 26, 1.5),
        sky.lit,
        `opacity="${light === 'dusk' ? 0.5 : 0.8}"`,
      ),
    )
    .join('');
  const curtain = (left: number, folds: number) =>
    Array.from({ length: folds }, (_, i) =>
      cut(box(left + i * 22, y - 14, 22, height + 60), 'url(#fold)'),
    ).join('');
  return [
    cut(box(x - 10, y - 10, width + 20, height + 20), p.ashDark),
    cut(box(x, y, width, height), 'url(#sky)'),
    bridge,
    bank,
    lights,
    cut(box(x, y + 174, width, height - 174), sky.water),
    glints,
    ...[1, 2, 3].map((n) => cut(box(x + (n * width) / 4 - 3, y, 6, height), p.ashDark)),
    cut(box(x - 16, y + height + 8, width + 32, 12), p.ash),
    cut(box(x - 52, y - 14, 88, height + 60), mixed(p.cloth, '#7a3f30', 0.12)),
    curtain(x - 52, 4),
    cut(box(x + width - 36, y - 14, 88, height + 60), mixed(p.cloth, '#7a3f30', 0.12)),
    curtain(x + width - 36, 4),
    cut(box(x - 66, y - 20, width + 132, 7), p.brass),
  ].join('');
}

/** A clock without hands: how late it is, the desk tells. */
function clock(p: Palette, x: number, y: number): string {
  const ticks = Array.from({ length: 12 }, (_, i) => {
    const turn = (i * Math.PI) / 6;
    const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
    return `M${short(x + 25 * sin)} ${short(y - 25 * cos)}L${short(x + 30 * sin)} ${short(y - 30 * cos)}`;
  }).join('');
  return [
    laid(oval(x, y, 38, 38), p.brass, 2),
    cut(oval(x, y, 34, 34), '#f3ecda'),
    `<path d="${ticks}" stroke="#2a2a33" stroke-width="2.500"/>`,
    cut(oval(x, y, 3, 3), '#2a2a33'),
  ].join('');
}

/** A weaving on the other side, in the colours of the hanging next door. */
function map(p: Palette): string {
  const stripes = ['#8a4a34', '#d9c39a', '#b8803f', '#5d7d86', '#e4d6b6', '#a05a3c'];
  return at(
    1010,
    66,
    laid(box(-6, -6, 142, 122), p.ashDark, 2),
    cut(box(0, 0, 130, 110), p.cloth),
    ...stripes.map((colour, i) =>
      cut(
        `M0 ${12 + i * 16}C40 ${2 + i * 16} 80 ${30 + i * 14} 130 ${10 + i * 16}L130 ${18 + i * 16}C80 ${38 + i * 14} 40 ${10 + i * 16} 0 ${20 + i * 16}z`,
        mixed(colour, p.cloth, 0.2),
      ),
    ),
    `<path d="M0 66C30 30 60 96 90 50S120 40 130 44" fill="none" stroke="${lighter(p.gold, 0.3)}" stroke-width="2.400"/>`,
  );
}

function pendants(p: Palette, light: Light): string {
  const strength = light === 'dusk' ? 1 : 0.45;
  return [300, 640, 980]
    .map((x) =>
      [
        `<ellipse cx="${x}" cy="96" rx="210" ry="150" fill="url(#glow)" opacity="${0.75 * strength}"/>`,
        cut(box(x - 1, 0, 2, 50), darker(p.brass, 0.4)),
        laid(`M${x - 12} 48L${x + 12} 48L${x + 40} 82L${x - 40} 82z`, p.brass, 2),
        cut(`M${x - 12} 48L${x - 2} 48L${x - 14} 82L${x - 40} 82z`, lighter(p.brass, 0.3)),
        cut(oval(x, 82, 34, 5), '#fff1cc', `opacity="${strength}"`),
      ].join(''),
    )
    .join('');
}

/** The stand with the jackets that came off. */
function coats(p: Palette): string {
  const coat = (x: number, y: number, colour: string, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${laid('M0 0C12 2 22 8 26 18L30 96L18 104L-18 104L-30 96L-26 18C-22 8 -12 2 0 0z', colour, 2)}${cut('M0 0C12 2 22 8 26 18L30 96L18 104L2 104C6 70 4 30 0 0z', darker(colour, 0.2))}${cut('M-9 3L0 14L9 3L4 0L-4 0z', lighter(colour, 0.25))}</g>`;
  return at(
    44,
    214,
    cut(box(-2.5, -34, 5, 290), darker(p.ashDark, 0.3)),
    `<path d="M-30 -22Q0 -2 30 -22M-22 256L0 232L22 256" fill="none" stroke="${darker(p.ashDark, 0.3)}" stroke-width="5" stroke-linecap="round"/>`,
    coat(18, -14, '#3a3f49', -5),
    coat(-16, -12, '#22335c', 6),
    coat(4, 2, '#55637a', 0),
  );
}

/** Coffee and cups by the other wall. */
function sideboard(p: Palette): string {
  const cup = (x: number) =>
    cut(`M${x} 0h9l-1.500 8h-6z`, '#f4ecdb') + cut(oval(x + 4.5, 9, 7.5, 1.8), '#d8cdb6');
  return at(
    1190,
    FOOT - 92,
    laid('M-10 12L96 34L96 176L-10 128z', darker(p.ash, 0.35), 2),
    cut('M-14 6L96 28L96 38L-14 14z', lighter(p.ash, 0.1)),
    at(
      22,
      -36,
      cut('M0 8C0 -4 26 -4 26 8L26 50L0 46z', p.brass),
      cut('M0 8C0 0 8 -2 12 -1L12 48L0 46z', lighter(p.brass, 0.3)),
    ),
    at(0, -3, cup(-6), cup(6)),
    at(54, 14, cup(0), cup(13)),
  );
}

/** The long table. */
export function longTable(light: Light): string {
  const p = PALETTES[light];
  const { near, far, from, to } = LONG_TABLE;
  const rounded = (by: number) => [
    { x: -near + by, z: from + by * 0.7 },
    { x: near - by, z: from + by * 0.7 },
    { x: far - by, z: to - by * 0.6 },
    { x: -far + by, z: to - by * 0.6 },
  ];
  const front = [
    { x: -near, z: from },
    { x: near, z: from },
  ];
  const boards = Array.from({ length: 25 }, (_, i) => ({ x: -near + (i * 2 * near) / 24, z: from }));
  const glass = (x: number, z: number) => {
    const foot = seenFrom(EYE, { x, z, height: TABLE_HEIGHT });
    return at(
      foot.x,
      foot.y,
      cut('M-5 -15L5 -15L4 0L-4 0z', '#dfeaf2', 'opacity=".5"'),
      cut('M-4.600 -9L4.600 -9L4 0L-4 0z', '#b9d3e2', 'opacity=".6"'),
    );
  };
  const wood = mixed(p.table, '#7a4a28', 0.34);
  return cropped(
    LONG_TABLE_LAYER,
    `<defs><linearGradient id="front" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${darker(wood, 0.25)}"/><stop offset="1" stop-color="${darker(wood, 0.62)}"/></linearGradient><linearGradient id="shine" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#fff" stop-opacity="0"/><stop offset=".5" stop-color="#fff3d4" stop-opacity=".22"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient></defs>`,
    cut(
      flat(EYE, [
        { x: -near - 0.1, z: from - 0.3 },
        { x: near + 0.1, z: from - 0.3 },
        { x: far, z: to },
        { x: -far, z: to },
      ]),
      '#050a14',
      'opacity=".36"',
    ),
    cut(upright(EYE, front, TABLE_HEIGHT, 0.05), 'url(#front)'),
    joints(EYE, boards, TABLE_HEIGHT, 0.05, darker(wood, 0.7)),
    cut(flat(EYE, rounded(0), TABLE_HEIGHT), wood),
    cut(flat(EYE, rounded(0.55), TABLE_HEIGHT), lighter(wood, 0.1)),
    cut(flat(EYE, rounded(0.55), TABLE_HEIGHT), 'url(#shine)'),
    edge(EYE, front, TABLE_HEIGHT, lighter(wood, 0.5), 1.8),
    edge(
      EYE,
      [rounded(0.55)[0], rounded(0.55)[1]].filter((x) => x !== undefined),
      TABLE_HEIGHT,
      darker(wood, 0.25),
      1,
    ),
    ...[-3, -1.2, 0.9, 2.8].map((x, i) => glass(x, -0.5 + (i % 2) * 0.45)),
    ...[-2.9, -0.97, 0.97, 2.9].map((x) => chairFromBehind(p, x)),
  );
}

/** The near side stays free, so that everybody is seen; its chairs are pushed in. */
function chairFromBehind(p: Palette, place: number): string {
  const foot = seenFrom(EYE, { x: place, z: LONG_TABLE.from - 0.55 });
  const cloth = mixed(p.cloth, '#2f4a78', 0.5);
  const size = foot.scale / 118;
  return `<g transform="translate(${short(foot.x)} ${short(foot.y)}) scale(${size.toFixed(2)})">${[
    cut(oval(0, 2, 58, 9), '#050a14', 'opacity=".35"'),
    cut('M-4 -40L4 -40L6 0L-6 0z', darker(p.brass, 0.4)),
    cut('M-40 4C-30 -8 30 -8 40 4L34 6C20 0 -20 0 -34 6z', darker(p.brass, 0.25)),
    laid('M-62 -58L-54 -70L54 -70L62 -58L58 -40L-58 -40z', darker(cloth, 0.4), 2),
    laid(
      'M-50 -52C-54 -90 -56 -126 -50 -138C-44 -150 44 -150 50 -138C56 -126 54 -90 50 -52C30 -46 -30 -46 -50 -52z',
      darker(cloth, 0.14),
      2,
    ),
    cut(
      'M-50 -138C-44 -150 44 -150 50 -138C51 -136 52 -133 52.500 -130C40 -140 -40 -140 -52.500 -130C-52 -133 -51 -136 -50 -138z',
      lighter(cloth, 0.2),
    ),
    cut('M-3 -144C-1 -110 -1 -80 -3 -48L3 -48C1 -80 1 -110 3 -144z', darker(cloth, 0.32)),
  ].join('')}</g>`;
}
