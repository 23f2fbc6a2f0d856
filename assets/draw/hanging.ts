/** The wall hanging: hands of many colours that pass on one thread. Ours; it stands where the real chamber has its mural. */

import type { Palette } from './palette.ts';
import { cut, darker, lighter, mixed, short } from './paper.ts';

/** Its size, in units of the stage. */
export const HANGING = { width: 440, height: 286 } as const;

/** An open hand that reaches to the right, its wrist at the origin. */
const HAND =
  'M-46 -15L-6 -13C4 -19 14 -24 24 -22C29 -21 28 -15 24 -14L14 -11L52 -13C58 -13 58 -6 52 -5.500L24 -4L58 -3C64 -2.500 64 4 58 4L24 4L54 7C60 8 59 14 53 14L22 11L42 17C47 19 45 25 40 24L12 18C4 16 -2 14 -8 13L-46 15z';

interface Reach {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly size: number;
  readonly colour: string;
}

const REACHES: readonly Reach[] = [
  { x: 62, y: 196, turn: -24, size: 1, colour: '#8a4a34' },
  { x: 170, y: 104, turn: 152, size: 0.95, colour: '#d9c39a' },
  { x: 186, y: 214, turn: -38, size: 1.05, colour: '#b8803f' },
  { x: 300, y: 84, turn: 128, size: 0.95, colour: '#5d7d86' },
  { x: 292, y: 204, turn: -30, size: 1, colour: '#e4d6b6' },
  { x: 396, y: 116, turn: 160, size: 1, colour: '#a05a3c' },
];

/** The whole hanging, its upper left corner at the origin. */
export function hanging(palette: Palette): string {
  const { width, height } = HANGING;
  const dusk = (colour: string) => mixed(colour, palette.cloth, 0.12);
  const fields = [
    cut(`M0 0h${width}v${height}h${-width}z`, palette.cloth),
    cut('M0 0L150 0C120 90 60 140 0 150z', lighter(palette.cloth, 0.14)),
    cut('M440 0L440 120C380 110 330 60 320 0z', dusk('#3f6b74')),
    cut('M0 286L0 190C70 196 120 236 130 286z', dusk('#7a3f30')),
    cut('M440 286L440 176C380 186 330 230 320 286z', dusk('#b08a48')),
    cut('M130 286C130 210 176 160 220 160C264 160 320 210 320 286z', darker(palette.cloth, 0.3)),
    cut('M150 0C170 60 196 84 228 84C262 84 300 56 320 0z', darker(palette.cloth, 0.22)),
    ...[112, 86, 60].map((r, i) =>
      cut(
        `M${220 - r} 150a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r} 0 0 1 ${-2 * r} 0z`,
        [lighter(palette.cloth, 0.08), lighter(palette.cloth, 0.16), mixed(palette.gold, palette.cloth, 0.5)][
          i
        ] as string,
        'opacity=".75"',
      ),
    ),
  ];
  const thread =
    'M0 232C40 226 74 196 112 170C140 150 128 128 146 118C176 104 196 150 216 186C236 214 240 160 262 128C280 104 300 132 318 172C336 200 344 160 362 134C384 112 412 120 440 104';
  return [
    `<rect x="-9" y="-9" width="${width + 18}" height="${height + 18}" fill="${palette.shade}" opacity=".35"/>`,
    `<rect x="-6" y="-6" width="${width + 12}" height="${height + 12}" fill="${palette.ashDark}"/>`,
    `<rect x="-3" y="-3" width="${width + 6}" height="${height + 6}" fill="${palette.brass}"/>`,
    '<clipPath id="cloth"><rect width="440" height="286"/></clipPath><g clip-path="url(#cloth)">',
    ...fields,
    ...REACHES.map(hand),
    `<path d="${thread}" fill="none" stroke="${palette.shade}" stroke-opacity=".4" stroke-width="5" transform="translate(1.500 3)"/>`,
    `<path d="${thread}" fill="none" stroke="${lighter(palette.gold, 0.35)}" stroke-width="3.200" stroke-linecap="round"/>`,
    // Fingers close over the thread.
    ...REACHES.map(({ x, y, turn, size, colour }) =>
      placed(
        x,
        y,
        turn,
        size,
        cut(
          'M14 -11L30 -12C34 -12 34 -6 30 -5.500L20 -4L34 -3.500C38 -3 38 3 34 3.500L18 3z',
          darker(colour, 0.08),
        ),
      ),
    ),
    weave(),
    '</g>',
  ].join('');
}

function hand({ x, y, turn, size, colour }: Reach): string {
  const sleeve = 'M-150 -24L-40 -18L-40 18L-150 24z';
  return placed(
    x,
    y,
    turn,
    size,
    cut(sleeve, darker(colour, 0.38)) +
      cut('M-52 -19L-38 -18L-38 18L-52 19z', lighter(colour, 0.3)) +
      cut(HAND, '#0a1020', 'opacity=".3" transform="translate(1 3)"') +
      cut(HAND, colour) +
      cut(
        'M-46 2L52 4L54 7C60 8 59 14 53 14L22 11L42 17C47 19 45 25 40 24L12 18C4 16 -2 14 -8 13L-46 15z',
        darker(colour, 0.16),
      ),
  );
}

function placed(x: number, y: number, turn: number, size: number, part: string): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})">${part}</g>`;
}

/** The threads of the weave, so faint that they are felt more than seen. */
function weave(): string {
  const lines = Array.from({ length: 71 }, (_, i) => `M0 ${short(i * 4 + 2)}h440`).join('');
  return `<path d="${lines}" stroke="#000" stroke-opacity=".07"/>`;
}
