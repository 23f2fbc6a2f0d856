/** The sign of the program: the horseshoe from above, the President's place at its head, one sheet of paper in the light. */
import { PALETTES } from './palette.ts';
import { darker, lighter, short } from './paper.ts';

const { carpet, table, gold, cloth } = PALETTES.dusk;
const SIZE = 512;
const MIDDLE = SIZE / 2;
/** Of how many places a sign shows that there are many. */
const PLACES = 9;
/** The bow goes on below its middle by this part of half a turn, on either side. */
const ARMS = 0.1;

/**
 * As SVG of 512 by 512. A `maskable` sign fills its square and keeps what matters in the middle 80 %, since systems cut it to
 * shapes of their own; the usual one has round corners.
 */
export function icon(form: 'usual' | 'maskable'): string {
  const scale = form === 'usual' ? 1 : 0.8;
  const corner = form === 'usual' ? 96 : 0;
  const places = Array.from({ length: PLACES }, (_, i) => {
    const angle = Math.PI * (1 + ARMS - ((1 + 2 * ARMS) * i) / (PLACES - 1));
    const isHead = i === (PLACES - 1) / 2;
    const x = MIDDLE + 188 * Math.cos(angle);
    const y = 286 - 188 * Math.sin(angle);
    return `<circle cx="${short(x)}" cy="${short(y)}" r="${isHead ? 30 : 22}" fill="${isHead ? gold : lighter(cloth, 0.35)}"/>`;
  });
  const dx = 128 * Math.cos(Math.PI * ARMS);
  const end = short(286 + 128 * Math.sin(Math.PI * ARMS));
  const bow = `M${short(MIDDLE - dx)} ${end}A128 128 0 1 1 ${short(MIDDLE + dx)} ${end}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">`,
    `<rect width="${SIZE}" height="${SIZE}" rx="${corner}" fill="${darker(carpet, 0.2)}"/>`,
    `<circle cx="${MIDDLE}" cy="300" r="${200 * scale}" fill="${lighter(carpet, 0.05)}"/>`,
    `<circle cx="${MIDDLE}" cy="300" r="${110 * scale}" fill="${lighter(carpet, 0.16)}"/>`,
    `<g transform="translate(${short(MIDDLE * (1 - scale))} ${short(MIDDLE * (1 - scale))}) scale(${scale})">`,
    ...places,
    `<path d="${bow}" fill="none" stroke="${darker(table, 0.45)}" stroke-width="66" stroke-linecap="round" transform="translate(0 8)"/>`,
    `<path d="${bow}" fill="none" stroke="${lighter(table)}" stroke-width="62" stroke-linecap="round"/>`,
    '<path d="M220 262h72v92h-72z" fill="#fbf6ea"/>',
    `<path d="M234 284h44M234 302h44M234 320h28" stroke="${darker(table, 0.3)}" stroke-width="7"/>`,
    '</g></svg>',
  ].join('');
}
