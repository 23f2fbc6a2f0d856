/**
 * Where people stand in the corridor, in units of the stage: along the windows whoever is not seen to meet anybody, and in front
 * those who talk. Whoever speaks to the press stands behind the rostrum by the door.
 */
import type { Facing, Seat } from './seats.ts';

/** How far the feet of somebody are below the waist, where a figure has its place, in units of its drawing. */
export const WAIST_TO_FEET = 120;
/** How far above the waist the placard of somebody who stands is held, in units of its drawing. */
const OVERHEAD = 136;
/** Units of the stage that a metre takes where people are as large as they are drawn. */
const METRE = 82;

/** Those who only wait: two rows, so that every face is seen between those before it. */
const ROWS = [
  { count: 8, from: 92, step: 112, feet: 446, size: 0.6 },
  { count: 7, from: 148, step: 112, feet: 506, size: 0.7 },
] as const;

/** Those who talk: the line on which they stand, from where to where, and how far apart. */
const TALKING = { from: 90, to: 900, feet: 664, size: 1, apart: 116, between: 58 } as const;

/** Behind the rostrum: who speaks to the press, and the size of a rostrum that hides its speaker to the waist. */
export const ROSTRUM = { x: 1104, y: 556, width: 124, height: 128 } as const;

function standing(
  x: number,
  feet: number,
  size: number,
  facing: Facing,
  named: 'overhead' | 'at the feet',
): Seat {
  const y = feet - WAIST_TO_FEET * size;
  return {
    x,
    y,
    scale: METRE * size,
    size,
    facing,
    placard: {
      x,
      y: named === 'overhead' ? y - OVERHEAD * size : feet + 20 * size,
      scale: METRE * size,
    },
    depth: feet / 10,
  };
}

/** Places along the windows, one for each of fifteen, in seating order from left to right. */
export function waitingPlaces(): readonly Seat[] {
  const [far, near] = ROWS;
  // One in the far row, one in the near row, so that neighbours at the table are neighbours here.
  return Array.from({ length: far.count + near.count }, (_, i) => {
    const row = i % 2 === 0 ? far : near;
    const n = Math.floor(i / 2);
    return standing(row.from + n * row.step, row.feet, row.size, 0, 'overhead');
  });
}

/** How much of the line these groups take, from the first person to the last. */
function lengthOf(sizes: readonly number[]): number {
  const { apart, between } = TALKING;
  return sizes.reduce((sum, n, i) => sum + (n - 1) * apart + (i > 0 ? between + apart : 0), 0);
}

/** How many of these groups find room in front: at least the first, however large. */
export function roomFor(sizes: readonly number[]): number {
  let count = Math.min(1, sizes.length);
  while (count < sizes.length && lengthOf(sizes.slice(0, count + 1)) <= TALKING.to - TALKING.from) count++;
  return count;
}

/** Places for groups that talk, group by group: whoever stands left of the middle of a group is turned to the right, and so on. */
export function talkingPlaces(sizes: readonly number[]): readonly (readonly Seat[])[] {
  const { between, from, to, feet, size } = TALKING;
  const length = lengthOf(sizes);
  // A group that is too large for the line stands closer together.
  const closer = Math.min(1, (to - from) / Math.max(1, length));
  const apart = TALKING.apart * closer;
  let x = (from + to) / 2 - (length * closer) / 2;
  return sizes.map((n) => {
    const first = x;
    x += n * apart + between;
    return Array.from({ length: n }, (_, i) => {
      const facing: Facing = i < (n - 1) / 2 ? 1 : i > (n - 1) / 2 ? -1 : 0;
      return standing(first + i * apart, feet, size, facing, 'at the feet');
    });
  });
}

/** Where whoever speaks to the press stands. */
export function stakeoutPlace(): Seat {
  const place = standing(ROSTRUM.x, ROSTRUM.y + 84, 1.04, 0, 'at the feet');
  return { ...place, placard: { ...place.placard, y: ROSTRUM.y + 66 } };
}
