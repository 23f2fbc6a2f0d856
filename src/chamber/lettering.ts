/** What is written in the room: codes and flags on placards, and the numbers of the list of speakers. */
import type { DelegationCode } from '../council/matter.ts';
import { THINGS } from './cells.ts';

const INK = '#1b2b49';
const BRASS = '#c9a24a';
const LETTERS = '"Source Sans 3 Variable", "Segoe UI", "Noto Sans", system-ui, sans-serif';

/** A flag on a placard, in units of the figure. */
const FLAG = { width: 20, height: 15 } as const;
const FLAG_AT = { x: 7, y: 10 } as const;
/** Where the code stands: its middle, and the widest that it may be, beside a flag and alone. */
const WRITTEN = { beside: { x: 43, width: 29 }, alone: { x: 32, width: 51 }, y: 18 } as const;

/** Writes a placard with its flag, where there is one, and its code; in a frame of brass where it is the onlooker's own. */
export function writePlacard(
  pen: CanvasRenderingContext2D,
  blank: CanvasImageSource,
  flag: CanvasImageSource | null,
  code: DelegationCode,
  own: boolean,
): void {
  const { width, height } = THINGS.placard;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.drawImage(blank, 0, 0, width, height);
  if (flag !== null) {
    pen.fillStyle = 'rgba(27, 43, 73, 0.4)';
    pen.fillRect(FLAG_AT.x - 0.7, FLAG_AT.y - 0.7, FLAG.width + 1.4, FLAG.height + 1.4);
    pen.drawImage(flag, FLAG_AT.x, FLAG_AT.y, FLAG.width, FLAG.height);
  }
  if (own) {
    pen.strokeStyle = BRASS;
    pen.lineWidth = 3.4;
    pen.stroke(new Path2D('M6.500 4.500L57.500 4.500L60 29L4 29z'));
  }
  const { x, width: widest } = flag === null ? WRITTEN.alone : WRITTEN.beside;
  pen.fillStyle = INK;
  const size = 16;
  pen.font = `bold ${size}px ${LETTERS}`;
  const wide = pen.measureText(code).width;
  if (wide > widest) pen.font = `bold ${(size * widest) / wide}px ${LETTERS}`;
  pen.fillText(code, x, WRITTEN.y);
}

/** The side of the square that a number stands in, in units of the figure. */
export const NUMBER = 20;
/** The highest number that is written; whoever comes later on the list gets no disc. */
export const HIGHEST = 40;

/** Writes a disc of brass with a number, counted from 0 for the first. */
export function writeNumber(pen: CanvasRenderingContext2D, place: number): void {
  const n = place + 1;
  const middle = NUMBER / 2;
  pen.beginPath();
  pen.arc(middle, middle, middle - 1.5, 0, 2 * Math.PI);
  pen.fillStyle = BRASS;
  pen.fill();
  pen.strokeStyle = INK;
  pen.lineWidth = 1.2;
  pen.stroke();
  pen.fillStyle = INK;
  pen.font = `bold ${n < 10 ? 13 : 11}px ${LETTERS}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(String(n), middle, middle + 0.7);
}
