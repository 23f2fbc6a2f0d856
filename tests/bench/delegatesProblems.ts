/** Problems drawn by chance at four degrees of difficulty, of about the size of a draft statement: for measuring at the bare table. */
import { type Chance, chanceFrom, draw } from '../../src/council/chance.ts';
import type { Problem } from '../../src/delegates/problem.ts';
import type { Difficulty } from '../../src/delegates/temper.ts';

/** How hard drawn problems are, from what can always be agreed to what seldom can. */
export const DEGREES = ['easy', 'medium', 'hard', 'deadlock'] as const;
export type Degree = (typeof DEGREES)[number];

/** What makes a problem hard. */
interface Hardness {
  /** How many of a hundred aims lie at the end of the ladder that the party's camp stands for; the others lie anywhere. */
  readonly polarised: number;
  /** How many red lines of a hundred possible ones (one to a party) there are, and how many levels from its aim one lies. */
  readonly redLines: number;
  readonly width: number;
  /** What a party has without agreement, in hundredths of the way from its worst settlement to its best. */
  readonly without: readonly [number, number];
  /** How hard the parties hold. */
  readonly holding: Difficulty;
}

/** The degrees in figures. */
export const HARDNESS: Readonly<Record<Degree, Hardness>> = {
  easy: { polarised: 10, redLines: 20, width: 3, without: [20, 34], holding: 'easy' },
  medium: { polarised: 30, redLines: 40, width: 3, without: [26, 40], holding: 'medium' },
  hard: { polarised: 40, redLines: 60, width: 2, without: [36, 48], holding: 'hard' },
  deadlock: { polarised: 50, redLines: 60, width: 1, without: [38, 50], holding: 'hard' },
};

const PARTIES = 15;
const ITEMS = 16;
const VALUES = 5;
/** Worth of the whole range of an item at weight 1, and the greatest weight; as in a brief. */
const RANGE = 120;
const HEAVIEST = 10;

/** A problem of fifteen parties in two camps, sixteen items and five values; the same seed gives the same problem. */
export function drawnProblem(seed: number, degree: Degree): Problem {
  const { polarised, redLines, width, without } = HARDNESS[degree];
  let chance: Chance = chanceFrom(seed);
  const next = (low: number, high: number) => {
    const drawn = draw(chance, low, high);
    chance = drawn.chance;
    return drawn.value;
  };
  const ends = Array.from({ length: ITEMS }, () => (VALUES - 1) * next(0, 1));
  const worth: number[][][] = [];
  const refused: boolean[][][] = [];
  const reservation: number[] = [];
  for (let party = 0; party < PARTIES; party++) {
    const away = party % 2 === 1;
    const held = next(1, 100) <= redLines ? next(0, ITEMS - 1) : -1;
    const wants: number[][] = [];
    const limits: boolean[][] = [];
    for (const [item, end] of ends.entries()) {
      const weight = next(1, HEAVIEST);
      const anywhere = next(0, VALUES - 1);
      const aim = next(1, 100) > polarised ? anywhere : away ? VALUES - 1 - end : end;
      const levels = Array.from({ length: VALUES }, (_, level) => Math.abs(level - aim));
      wants.push(levels.map((off) => 0 - Math.round((weight * RANGE * off) / (VALUES - 1))));
      limits.push(levels.map((off) => item === held && off > width));
    }
    worth.push(wants);
    refused.push(limits);
    const worst = wants.reduce((sum, one) => sum + Math.min(...one), 0);
    reservation.push(worst + Math.round((-worst * next(...without)) / 100));
  }
  return { worth, refused, reservation };
}
