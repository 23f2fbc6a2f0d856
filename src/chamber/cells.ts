/** How the sheets are cut up: the chamber reads what the drawing scripts wrote. */

/** Where something stands on a sheet, in units of the drawing. */
export interface Cell {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a figure: how much of the drawing it takes, so that no more is drawn than there is to see. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const HEAD: Box = { x: 30, y: 2, width: 60, height: 84 };
const HEAD_TURNED: Box = { x: 26, y: 2, width: 64, height: 84 };
const BODY: Box = { x: 12, y: 54, width: 96, height: 88 };
const BODY_TURNED: Box = { x: 8, y: 54, width: 112, height: 136 };
const ARM_RAISED: Box = { x: 80, y: 8, width: 36, height: 104 };
const ARM_RESTING: Box = { x: 10, y: 62, width: 60, height: 72 };

/** The parts of a figure, in the order in which they stand on its sheet. */
export const PARTS = {
  head: HEAD,
  headTurned: HEAD_TURNED,
  body: BODY,
  bodyTurned: BODY_TURNED,
  armRaised: ARM_RAISED,
  armResting: ARM_RESTING,
  bodyInSleeves: BODY,
  bodyTurnedInSleeves: BODY_TURNED,
  armRaisedInSleeve: ARM_RAISED,
  armRestingInSleeve: ARM_RESTING,
} as const;
export type Part = keyof typeof PARTS;

const STANDING: Box = { x: 14, y: 54, width: 92, height: 202 };
const STANDING_TURNED: Box = { x: 14, y: 54, width: 96, height: 202 };

/** The parts of somebody who stands, as in the corridor, in the order in which they are on a sheet of their own. */
export const STANDING_PARTS = {
  head: HEAD,
  headTurned: HEAD_TURNED,
  standing: STANDING,
  standingTurned: STANDING_TURNED,
} as const;
export type StandingPart = keyof typeof STANDING_PARTS;

/** The drawing of a figure: its size, and where the middle of the table's edge lies in it. */
export const FIGURE = { width: 120, height: 190, table: { x: 60, y: 130 } } as const;

/** Things of the room that move or come and go, and the sizes of their cells in units of the stage. */
export const THINGS = {
  placard: { width: 64, height: 32 },
  paper: { width: 36, height: 16 },
  sheet: { width: 24, height: 32 },
  note: { width: 24, height: 16 },
  gavel: { width: 48, height: 48 },
  microphone: { width: 16, height: 32 },
  inFavour: { width: 32, height: 32 },
  against: { width: 32, height: 32 },
  abstaining: { width: 32, height: 32 },
  emptyChair: { width: 120, height: 190 },
  light: { width: 320, height: 320 },
  flash: { width: 160, height: 160 },
} as const;
export type Thing = keyof typeof THINGS;

/** Cells are kept apart, so that no edge takes colour from its neighbour. */
const GAP = 4;

/** Where each of several things stands on its sheet: side by side, the upper edges in one line. */
export function cellsOf<K extends string>(
  sizes: Readonly<Record<K, { readonly width: number; readonly height: number }>>,
): Readonly<Record<K, Cell>> {
  let x = 0;
  const cells: Partial<Record<K, Cell>> = {};
  for (const name of Object.keys(sizes) as K[]) {
    const { width, height } = sizes[name];
    cells[name] = { x, width, height };
    x += width + GAP;
  }
  return cells as Record<K, Cell>;
}

/** The size of a sheet with these cells. */
export function sheetOf(cells: Readonly<Record<string, Cell>>): {
  readonly width: number;
  readonly height: number;
} {
  const all = Object.values(cells);
  return {
    width: Math.max(...all.map((cell) => cell.x + cell.width)),
    height: Math.max(...all.map((cell) => cell.height)),
  };
}

/** The sheet of a person. */
export const PART_CELLS = cellsOf(PARTS);
/** The sheet of a person who stands. */
export const STANDING_CELLS = cellsOf(STANDING_PARTS);
/** The sheet of things. */
export const THING_CELLS = cellsOf(THINGS);
