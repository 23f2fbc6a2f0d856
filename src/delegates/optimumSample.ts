/** Problems drawn by chance, and how long their optimum takes: for measuring. The clock is the caller's, since this room has none. */
import { type Chance, chanceFrom, draw } from '../council/chance.ts';
import { type Criterion, optimumOf } from './optimum.ts';
import type { Problem } from './problem.ts';

/** The shape of a problem: as many parties and items, so many values for each item. */
export interface Shape {
  readonly parties: number;
  readonly items: number;
  readonly values: number;
}

/** What a party has without agreement lies between these parts, in hundredths, of the way from its worst to its best settlement. */
const RESERVATIONS = [24, 40] as const;
/** Worth of the whole range of an item at weight 1, and the greatest weight; as in a brief. */
const RANGE = 120;
const HEAVIEST = 10;

/** A problem like that of a draft statement: each party has an aim on the ladder of each item, and the further from it the worse. */
export function sampleProblem(seed: number, { parties, items, values }: Shape): Problem {
  let chance: Chance = chanceFrom(seed);
  const next = (low: number, high: number) => {
    const drawn = draw(chance, low, high);
    chance = drawn.chance;
    return drawn.value;
  };
  const worth: number[][][] = [];
  const reservation: number[] = [];
  for (let party = 0; party < parties; party++) {
    const wants: number[][] = [];
    for (let item = 0; item < items; item++) {
      const weight = next(1, HEAVIEST);
      const aim = next(0, values - 1);
      wants.push(
        Array.from(
          { length: values },
          (_, level) => -Math.round((weight * RANGE * Math.abs(level - aim)) / Math.max(1, values - 1)),
        ),
      );
    }
    worth.push(wants);
    const worst = wants.reduce((sum, one) => sum + Math.min(...one), 0);
    reservation.push(worst + Math.round((-worst * next(...RESERVATIONS)) / 100));
  }
  return { worth, refused: null, reservation };
}

/** How long the optimum of each problem took, in the unit of the clock, and for how many it was proven. */
export interface Timed {
  readonly times: readonly number[];
  readonly proven: number;
}

/** Computes the optimum of each problem and looks at the clock before and after. */
export function timedOptima(problems: readonly Problem[], criterion: Criterion, now: () => number): Timed {
  const times: number[] = [];
  let proven = 0;
  for (const problem of problems) {
    const begun = now();
    const optimum = optimumOf(problem, criterion);
    times.push(now() - begun);
    if (optimum === null || optimum.proven) proven++;
  }
  return { times, proven };
}
