/** How wide words are in the picture. It sets every text to exactly this width, so that it fits whatever letters a reader has. */

/** Letters by their width in a plain sans serif face, in thousandths of the size of the type. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijl'", 210],
  [' .,:;ft/I!', 278],
  ['r-()', 333],
  ['ckJsvxyz', 500],
  ['FTZ', 611],
  ['ABEKPSVXY', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['W', 944],
];
const OTHER = 556;
const BOLD = 1.07;

/** How wide a text is at a size of type, both in pixels. */
export function widthOf(text: string, size: number, bold = false): number {
  const thousandths = [...text].reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.includes(letter))?.[1] ?? OTHER),
    0,
  );
  return Math.ceil((thousandths * size * (bold ? BOLD : 1)) / 1000);
}

/** A text in as few lines of at most the width as there can be, broken between words, and as even as they can be. */
export function inLines(text: string, width: number, size: number): readonly string[] {
  let even = broken(text, width, size);
  for (let narrower = width - 1; narrower > 0; narrower--) {
    const lines = broken(text, narrower, size);
    if (lines.length > even.length || lines.some((line) => widthOf(line, size) > narrower)) return even;
    even = lines;
  }
  return even;
}

function broken(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(joined, size) > width) lines.push(word);
    else lines.splice(-1, 1, joined);
  }
  return lines;
}
