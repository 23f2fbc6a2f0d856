/** What moves in the room beside the people: placards, papers, the gavel, the signs of a vote, and light. */
import { sheetOf, THING_CELLS, THINGS, type Thing } from '../../src/chamber/cells.ts';
import { emptyChair } from './body.ts';
import { at, box, cut, drawing, laid, lighter, oval } from './paper.ts';

const PAPER = '#f7f2e6';
const INK = '#1b2b49';
const WOOD = '#6b4427';
const BRASS = '#c9a24a';

const DRAWN: Readonly<Record<Thing, () => string>> = {
  placard: () =>
    [
      cut('M5 30L59 30L57 32L7 32z', '#060b16', 'opacity=".4"'),
      cut('M6 4L58 4L61 30L3 30z', PAPER),
      cut('M6 4L58 4L58.300 6.500L5.700 6.500z', '#ffffff'),
      cut('M3.300 27.500L60.700 27.500L61 30L3 30z', BRASS),
    ].join(''),
  paper: () =>
    [
      cut('M6 3L32 3L35 14L3 14z', '#060b16', 'opacity=".3" transform="translate(1 1)"'),
      cut('M6 2L32 2L35 13L3 13z', PAPER),
      `<path d="M9 5H29M8.500 7.500H30M8 10H24" stroke="${INK}" stroke-opacity=".35" stroke-width=".9"/>`,
    ].join(''),
  sheet: () =>
    [
      cut(box(3, 3, 20, 28), '#060b16', 'opacity=".3"'),
      cut(box(2, 1, 20, 28), PAPER),
      `<path d="M5 6H19M5 10H19M5 14H16M5 18H19M5 22H13" stroke="${INK}" stroke-opacity=".4" stroke-width="1.200"/>`,
    ].join(''),
  note: () => laid(box(2, 2, 20, 11), PAPER) + cut('M2 2L12 8L22 2z', '#ddd3bb'),
  gavel: () =>
    at(
      0,
      0,
      cut('M21 21L25 17L46 38L42 42z', WOOD),
      laid('M4 20L20 4L29 13L13 29z', lighter(WOOD, 0.1)),
      cut('M8 24L24 8L26 10L10 26z', BRASS),
    ),
  microphone: () =>
    [
      `<path d="M8 31C8 20 10 14 7 7" stroke="#232a38" stroke-width="1.800" fill="none"/>`,
      cut(oval(6.5, 5, 2.6, 4), '#232a38'),
      cut(oval(8, 30.5, 5, 1.5), '#232a38'),
    ].join(''),
  // Each sign has a shape of its own: none has to be told by its colour.
  inFavour: () =>
    sign(oval(16, 16, 13, 13), '#2f6b4a') +
    '<path d="M9.500 16.500L14 21L22.500 11" stroke="#fff" stroke-width="3.400" fill="none" stroke-linecap="round" stroke-linejoin="round"/>',
  against: () =>
    sign(box(4, 4, 24, 24), '#9a3226') +
    '<path d="M10.500 10.500L21.500 21.500M21.500 10.500L10.500 21.500" stroke="#fff" stroke-width="3.400" stroke-linecap="round"/>',
  abstaining: () =>
    sign('M16 2L30 16L16 30L2 16z', '#4d5e7d') +
    '<path d="M10 16H22" stroke="#fff" stroke-width="3.400" stroke-linecap="round"/>',
  emptyChair,
  light: () =>
    '<radialGradient id="light"><stop offset="0" stop-color="#ffdf9e" stop-opacity=".95"/><stop offset=".4" stop-color="#ffc876" stop-opacity=".32"/><stop offset="1" stop-color="#ffb65c" stop-opacity="0"/></radialGradient><circle cx="160" cy="160" r="160" fill="url(#light)"/>',
  flash: () =>
    '<radialGradient id="flash"><stop offset="0" stop-color="#fff" stop-opacity=".9"/><stop offset=".2" stop-color="#f3f6ff" stop-opacity=".4"/><stop offset="1" stop-color="#dfe8ff" stop-opacity="0"/></radialGradient><circle cx="80" cy="80" r="80" fill="url(#flash)"/>',
};

function sign(path: string, fill: string): string {
  return `${laid(path, '#f7f2e6', 1.5)}${cut(path, fill, 'transform="translate(1.600 1.600) scale(.9)"')}`;
}

/** A placard with nothing on it yet. */
export function blankPlacard(): string {
  const { width, height } = THINGS.placard;
  return drawing(width, height, DRAWN.placard());
}

/** The sheet of things. */
export function things(): string {
  const { width, height } = sheetOf(THING_CELLS);
  return drawing(
    width,
    height,
    ...Object.entries(THING_CELLS).map(([name, cell]) => at(cell.x, 0, DRAWN[name as Thing]())),
  );
}
