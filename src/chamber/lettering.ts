/** What is written in the room: codes and flags on placards, and the numbers of the list of speakers. */
import type { DelegationCode } from '../council/matter.ts';
import { THINGS } from './cells.ts';

const INK = '#1b2b49';
const BRASS = '#c9a24a';
const LETTERS = '"Gill Sans Nova", "Segoe UI", "Source Sans 3", "Noto Sans", system-ui, sans-serif';

/** A flag on a placard, in units of the figure. */
export const FLAG = { width: 20, height: 15 } as const;
const FLAG_AT = { x: 7, y: 10 } as const;
/** Where the code stands: its middle, and the widest that it may be, beside a flag and alone. */
const WRITTEN = { beside: { x: 43, width: 29 }, alone: { x: 32, width: 51 }, y: 18 } as const;

function newCanvas(width: number, height: number, density: number) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * density);
  canvas.height = Math.ceil(height * density);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser gives no canvas to write on; the chamber is left out.');
  pen.scale(density, density);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  return { canvas, pen };
}

/** A placard with its flag, where there is one, and its code. */
export function placardWith(
  blank: CanvasImageSource,
  flag: CanvasImageSource | null,
  code: DelegationCode,
  density: number,
): HTMLCanvasElement {
  const { width, height } = THINGS.placard;
  const { canvas, pen } = newCanvas(width, height, density);
  pen.drawImage(blank, 0, 0, width, height);
  if (flag !== null) {
    pen.fillStyle = 'rgba(27, 43, 73, 0.4)';
    pen.fillRect(FLAG_AT.x - 0.7, FLAG_AT.y - 0.7, FLAG.width + 1.4, FLAG.height + 1.4);
    pen.drawImage(flag, FLAG_AT.x, FLAG_AT.y, FLAG.width, FLAG.height);
  }
  const { x, width: widest } = flag === null ? WRITTEN.alone : WRITTEN.beside;
  pen.fillStyle = INK;
  const size = 16;
  pen.font = `bold ${size}px ${LETTERS}`;
  const wide = pen.measureText(code).width;
  if (wide > widest) pen.font = `bold ${(size * widest) / wide}px ${LETTERS}`;
  pen.fillText(code, x, WRITTEN.y);
  return canvas;
}

/** The side of the square that a number stands in, in units of the figure. */
export const NUMBER = 20;
/** The highest number that is written; whoever comes later on the list gets no disc. */
export const HIGHEST = 40;

/** Discs of brass with the numbers from 1, side by side. */
export function numbers(density: number): HTMLCanvasElement {
  const { canvas, pen } = newCanvas(NUMBER * HIGHEST, NUMBER, density);
  const middle = NUMBER / 2;
  for (let n = 1; n <= HIGHEST; n++) {
    const x = (n - 1) * NUMBER + middle;
    pen.beginPath();
    pen.arc(x, middle, middle - 1.5, 0, 2 * Math.PI);
    pen.fillStyle = BRASS;
    pen.fill();
    pen.strokeStyle = INK;
    pen.lineWidth = 1.2;
    pen.stroke();
    pen.fillStyle = INK;
    pen.font = `bold ${n < 10 ? 13 : 11}px ${LETTERS}`;
    pen.fillText(String(n), x, middle + 0.7);
  }
  return canvas;
}
