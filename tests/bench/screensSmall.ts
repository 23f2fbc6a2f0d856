/** Pictures of the page made small: 256 colours, and compressed as well as PNG can be. */
import { deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** The pixels of a picture by their place in a list of at most 256 colours. */
interface Indexed {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each colour, one after another. */
  readonly palette: readonly number[];
  /** One byte per pixel, row by row, in base64. */
  readonly pixels: string;
}

/**
 * Draws a PNG with the colours that are most frequent in it.
 *
 * @param page an empty page, whose canvas reads the picture
 */
export async function small(page: Page, png: Buffer): Promise<Buffer> {
  const { width, height, palette, pixels } = await indexed(page, png.toString('base64'));
  const bytes = Buffer.from(pixels, 'base64');
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) bytes.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits per pixel, each naming a colour of the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function indexed(page: Page, base64: string): Promise<Indexed> {
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const { width, height } = picture;
    const pen = new OffscreenCanvas(width, height).getContext('2d');
    if (!pen) throw new Error('This browser gives no canvas.');
    pen.drawImage(picture, 0, 0);
    const rgba = pen.getImageData(0, 0, width, height).data;
    // Colours that differ by less than is seen are counted as one, under five bits of each.
    const sums = new Map<number, number[]>();
    const keys = new Uint16Array(width * height);
    for (let i = 0; i < keys.length; i++) {
      const [r = 0, g = 0, b = 0] = rgba.subarray(4 * i, 4 * i + 3);
      const key = ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);
      keys[i] = key;
      const sum = sums.get(key);
      if (!sum) sums.set(key, [1, r, g, b]);
      else for (const [k, value] of [1, r, g, b].entries()) sum[k] = (sum[k] ?? 0) + value;
    }
    const ranked = [...sums].sort(([, [a = 0]], [, [b = 0]]) => b - a);
    const colours = ranked
      .slice(0, 256)
      .map(([, [n = 1, r = 0, g = 0, b = 0]]) => [r, g, b].map((v) => Math.round(v / n)));
    const placeOf = new Map<number, number>();
    for (const [key] of ranked) {
      const own = [(key >> 10) << 3, ((key >> 5) & 31) << 3, (key & 31) << 3];
      let best = 0;
      let least = Number.POSITIVE_INFINITY;
      for (const [place, colour] of colours.entries()) {
        const far = colour.reduce((sum, v, k) => sum + (v - (own[k] ?? 0) - 4) ** 2, 0);
        if (far < least) {
          least = far;
          best = place;
        }
      }
      placeOf.set(key, best);
    }
    let pixels = '';
    for (const key of keys) pixels += String.fromCharCode(placeOf.get(key) ?? 0);
    return { width, height, palette: colours.flat(), pixels: btoa(pixels) };
  }, base64);
}

/** A part of a PNG file: its length, its name, what it holds, and a checksum. */
function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const ends = Buffer.alloc(4);
  ends.writeUInt32BE(checksum(named));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, named, ends]);
}

/** The CRC-32 that PNG asks for. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
