/** The formal chamber: what stands behind the members, the horseshoe before them, and the gallery from which it is seen. */

import { HORSESHOE_LAYER } from '../../src/chamber/layers.ts';
import { FROM_THE_GALLERY as EYE, type Place } from '../../src/chamber/perspective.ts';
import { horseshoeLine, SIDE_TABLE, TABLE_HEIGHT } from '../../src/chamber/seats.ts';
import { hanging } from './hanging.ts';
import { type Light, PALETTES, type Palette } from './palette.ts';
import { at, box, cropped, cut, darker, drawing, laid, lighter, mixed, oval, short } from './paper.ts';
import { edge, flat, joints, oblong, table, upright } from './plan.ts';

/** Where the back wall meets the floor and the side walls, in the picture. */
const CORNER = { left: 78, right: 1202, floor: 427 } as const;

/** Everything behind the people. */
export function hall(light: Light): string {
  const p = PALETTES[light];
  return drawing(
    1280,
    720,
    defs(p, light),
    cut(box(0, 0, 1280, 720), 'url(#wall)'),
    boards(p),
    sideWall(p, -1),
    sideWall(p, 1),
    floor(p),
    drapery(p, 96, 392),
    drapery(p, 888, 1184),
    booths(p, 104, light),
    booths(p, 894, light),
    door(p, 398),
    door(p, 862),
    at(420, 26, hanging(p)),
    cut(box(0, 0, 1280, 430), 'url(#dusk)'),
    lamps(light),
    plinth(p),
    sideTable(p, -1),
    sideTable(p, 1),
    gallery(p),
  );
}

function defs(p: Palette, light: Light): string {
  return `<defs>
<linearGradient id="wall" x1="0" y1="0" x2="0" y2=".62"><stop offset="0" stop-color="${p.wallTop}"/><stop offset=".75" stop-color="${p.wall}"/></linearGradient>
<linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${p.shade}" stop-opacity="${light === 'dusk' ? 0.62 : 0.12}"/><stop offset=".5" stop-color="${p.shade}" stop-opacity="${light === 'dusk' ? 0.12 : 0}"/><stop offset="1" stop-color="${p.shade}" stop-opacity="0"/></linearGradient>
<radialGradient id="carpet" cx=".5" cy=".3" r=".75"><stop offset="0" stop-color="${p.carpetFar}"/><stop offset="1" stop-color="${p.carpet}"/></radialGradient>
<radialGradient id="glow"><stop offset="0" stop-color="${p.lamp}" stop-opacity=".55"/><stop offset="1" stop-color="${p.lamp}" stop-opacity="0"/></radialGradient>
<linearGradient id="fold" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#000" stop-opacity=".22"/><stop offset=".5" stop-color="#fff" stop-opacity=".07"/><stop offset="1" stop-color="#000" stop-opacity=".22"/></linearGradient>
</defs>`;
}

/** Upright boards of ash. */
function boards(p: Palette): string {
  const seams = Array.from(
    { length: 30 },
    (_, i) => `M${short(CORNER.left + i * 38.75)} 0V${CORNER.floor}`,
  ).join('');
  return `<path d="${seams}" stroke="${darker(p.wall, 0.4)}" stroke-width="1" stroke-opacity=".35"/>`;
}

/** A wall at the side, with the dark windows of the booths that face each other. */
function sideWall(p: Palette, sign: -1 | 1): string {
  const out = sign < 0 ? 0 : 1280;
  const corner = sign < 0 ? CORNER.left : CORNER.right;
  const inner = corner - sign * 8;
  return [
    cut(`M${out} 0L${corner} 0L${corner} ${CORNER.floor}L${out} 520z`, darker(p.wall, 0.34)),
    `<path d="M${corner} 0V${CORNER.floor}" stroke="${p.shade}" stroke-opacity=".5" stroke-width="2"/>`,
    cut(`M${out} 96L${inner} 120L${inner} 206L${out} 214z`, p.glass),
    cut(`M${out} 214L${inner} 206L${inner} 211L${out} 221z`, p.brass),
  ].join('');
}

function floor(p: Palette): string {
  const ring = [...horseshoeLine('outer', 2.1), ...horseshoeLine('outer', 2.0).toReversed()];
  return [
    cut(
      `M0 520L${CORNER.left} ${CORNER.floor}L${CORNER.right} ${CORNER.floor}L1280 520L1280 720L0 720z`,
      'url(#carpet)',
    ),
    cut(flat(EYE, ring), p.gold, 'opacity=".28"'),
    cut(flat(EYE, horseshoeLine('inner', -0.25)), lighter(p.carpetFar, 0.05), 'opacity=".6"'),
    cut(
      `M${CORNER.left} ${CORNER.floor}H${CORNER.right}V${CORNER.floor + 5}H${CORNER.left}z`,
      p.shade,
      'opacity=".5"',
    ),
  ].join('');
}

/** Woven cloth in deep blue, with an old gold figure of ears of corn and open hearts of thread. */
function drapery(p: Palette, from: number, to: number): string {
  const top = 226;
  const foot = 418;
  const figure = (x: number, y: number) =>
    `M${x} ${y - 9}C${x + 8} ${y - 3} ${x + 8} ${y + 5} ${x} ${y + 10}C${x - 8} ${y + 5} ${x - 8} ${y - 3} ${x} ${y - 9}zM${x} ${y - 4}C${x + 3.5} ${y} ${x + 3} ${y + 3} ${x} ${y + 6}C${x - 3} ${y + 3} ${x - 3.5} ${y} ${x} ${y - 4}z`;
  const figures: string[] = [];
  for (let row = 0; row * 26 + top + 16 < foot; row++)
    for (let x = from + (row % 2 === 0 ? 18 : 36); x < to - 8; x += 36)
      figures.push(figure(x, top + 16 + row * 26));
  const folds = Array.from({ length: Math.round((to - from) / 37) }, (_, i) =>
    cut(box(from + i * 37, top, 37, foot - top), 'url(#fold)'),
  );
  return [
    cut(box(from, top, to - from, foot - top), p.cloth),
    cut(figures.join(''), p.gold, 'opacity=".55" fill-rule="evenodd"'),
    ...folds,
    cut(box(from - 3, top - 6, to - from + 6, 7), p.brass),
  ].join('');
}

/** The booths of the interpreters: six languages, three windows on each side, with somebody at work behind the glass. */
function booths(p: Palette, x: number, light: Light): string {
  const warm = mixed(p.lamp, p.glass, light === 'dusk' ? 0.45 : 0.55);
  const window = (i: number) => {
    const left = i * 94;
    return [
      cut(box(left, 0, 86, 62), p.glass),
      cut(box(left + 3, 3, 80, 56), warm, 'opacity=".62"'),
      ...[24, 56].map((seat, n) =>
        cut(
          `${oval(left + seat, 34 - ((i + n) % 2) * 2, 6, 7.5)}M${left + seat - 13} 62C${left + seat - 13} 48 ${left + seat - 6} 43 ${left + seat} 43C${left + seat + 6} 43 ${left + seat + 13} 48 ${left + seat + 13} 62z`,
          p.glass,
          'opacity=".82"',
        ),
      ),
      cut(`M${left + 3} 3L${left + 40} 3L${left + 14} 59L${left + 3} 59z`, '#ffffff', 'opacity=".07"'),
    ].join('');
  };
  return at(
    x,
    118,
    cut(box(-8, -9, 294, 84), p.ashDark),
    cut(box(-8, -9, 294, 4), p.brass),
    window(0),
    window(1),
    window(2),
    cut(box(-8, 66, 294, 9), p.ash),
  );
}

function door(p: Palette, x: number): string {
  return (
    cut(box(x - 2, 232, 22, 190), darker(p.ash, 0.22)) + cut(box(x, 236, 18, 186), p.ash, 'opacity=".55"')
  );
}

function lamps(light: Light): string {
  const strength = light === 'dusk' ? 1 : 0.5;
  return [120, 380, 640, 900, 1160]
    .map(
      (x) =>
        `<ellipse cx="${x}" cy="0" rx="170" ry="120" fill="url(#glow)" opacity="${0.5 * strength}"/><ellipse cx="${x}" cy="2" rx="26" ry="5" fill="#fff4da" opacity="${0.85 * strength}"/>`,
    )
    .join('');
}

/** The low wall of ash behind the President. */
function plinth(p: Palette): string {
  return (
    cut(box(392, 340, 496, 88), mixed(p.ash, p.ashDark, 0.35)) +
    cut(box(392, 337, 496, 5), lighter(p.ash, 0.2))
  );
}

function sideTable(p: Palette, sign: -1 | 1): string {
  const { near, far, wall, room } = SIDE_TABLE;
  const [left, right] = sign < 0 ? [-wall + 0.1, -room + 0.15] : [room - 0.15, wall - 0.1];
  return table(
    EYE,
    oblong(left, near, right - left, far - near),
    TABLE_HEIGHT,
    darker(p.table, 0.12),
    p.tableFront,
  );
}

/** The horseshoe itself, with the table of the verbatim reporters inside it. */
export function horseshoe(light: Light): string {
  const p = PALETTES[light];
  const outer = horseshoeLine('outer');
  const inner = horseshoeLine('inner');
  const middle = horseshoeLine('inner', 0.46);
  const top = [...outer, ...inner.toReversed()];
  const [leftEnd, rightEnd] = [[outer[0], inner[0]] as Place[], [inner.at(-1), outer.at(-1)] as Place[]];
  return cropped(
    HORSESHOE_LAYER,
    `<defs><linearGradient id="front" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${lighter(p.tableFront, 0.12)}"/><stop offset="1" stop-color="${darker(p.tableFront, 0.3)}"/></linearGradient></defs>`,
    cut(
      flat(EYE, [...horseshoeLine('outer', -0.2), ...horseshoeLine('inner', -0.55).toReversed()]),
      '#050a14',
      'opacity=".32"',
    ),
    cut(upright(EYE, inner, TABLE_HEIGHT, 0.04), 'url(#front)'),
    joints(EYE, inner, TABLE_HEIGHT, 0.04, darker(p.tableFront, 0.5), 3),
    edge(EYE, inner, 0.08, p.brass, 2),
    cut(upright(EYE, leftEnd, TABLE_HEIGHT, 0.04), darker(p.tableFront, 0.1)),
    cut(upright(EYE, rightEnd, TABLE_HEIGHT, 0.04), darker(p.tableFront, 0.1)),
    cut(flat(EYE, top, TABLE_HEIGHT), p.table),
    // The writing surface in blue, as an inlay of the ash.
    cut(
      flat(EYE, [...horseshoeLine('outer', -0.1), ...middle.toReversed()], TABLE_HEIGHT),
      mixed(p.table, p.cloth, 0.22),
    ),
    edge(EYE, middle, TABLE_HEIGHT, darker(p.table, 0.25), 1),
    edge(EYE, inner, TABLE_HEIGHT, lighter(p.table, 0.5), 1.6),
    reporters(p),
  );
}

function reporters(p: Palette): string {
  const sheet = (x: number, z: number) => cut(flat(EYE, oblong(x, z, 0.32, 0.24), TABLE_HEIGHT), '#f4efe2');
  return [
    table(EYE, oblong(-1.75, -0.5, 3.5, 1), TABLE_HEIGHT, p.table, p.tableFront),
    ...[-1.4, -0.55, 0.3, 1.1].flatMap((x, i) => [sheet(x, 0.05), sheet(x + 0.12, -0.36 + (i % 2) * 0.1)]),
  ].join('');
}

/** The public gallery in the foreground: those who watch, against the light. */
function gallery(p: Palette): string {
  const dark = darker(p.shade, 0.2);
  const watcher = (x: number, i: number) =>
    at(
      x,
      706 + ((i * 7) % 5) * 2,
      cut(`${oval(0, -30, 13, 16)}M-34 22C-34 -4 -18 -13 0 -13C18 -13 34 -4 34 22z`, dark),
    );
  return [
    `<linearGradient id="near" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${dark}" stop-opacity="0"/><stop offset="1" stop-color="${dark}" stop-opacity=".85"/></linearGradient>`,
    cut(box(0, 640, 1280, 80), 'url(#near)'),
    ...[34, 108, 276, 352, 928, 1004, 1172, 1246].map(watcher),
    laid(box(0, 706, 1280, 14), dark),
    cut(box(0, 705, 1280, 1.5), p.brass, 'opacity=".7"'),
  ].join('');
}
