/** A party at the table of a bare problem: what it wants, how it carries itself, and what it lets pass. */
import { chanceFrom, draw } from '../council/chance.ts';
import type { Problem, Settlement } from './problem.ts';
import { type Difficulty, HOLDING } from './temper.ts';

/**
 * Simple ways of not playing straight, to measure what they earn.
 *
 * - `hardLine`: as firm as can be, whatever the day.
 * - `stalls`: says nothing, and calls nothing more important than the rest, until most of the time has passed.
 * - `bluffs`: speaks as if it needed much more than it does.
 * - `holdsOut`: bluffs, and breaks silence over texts that it could live with, until silence has been broken often.
 */
export const CONDUCTS = ['hardLine', 'stalls', 'bluffs', 'holdsOut'] as const;
export type Conduct = (typeof CONDUCTS)[number];

/** A party, on a scale from 0 (its worst text) upwards. */
export interface Party {
  readonly worth: readonly (readonly number[])[];
  readonly refused: readonly (readonly boolean[])[];
  /** Best worth of each item that is not refused, and what lies between it and the least. */
  readonly best: readonly number[];
  readonly range: readonly number[];
  /** What it has without agreement; what it speaks as if it had; and what a text must be worth at first to be let pass. */
  readonly reservation: number;
  readonly claimed: number;
  readonly demanded: number;
  readonly firmness: number;
  /** The time, in thousandths, before which it says nothing. */
  readonly silentUntil: number;
  /** Parts of `SCALE` for one unit of the problem. */
  readonly scale: number;
}

/** Worths are read in this many parts of what a party can get. */
export const SCALE = 1000;
/** Everybody's firmness, but for what the difficulty and the day add. */
export const FIRMNESS = 45;
const SPREAD = 20;
/** How far from what it has without agreement to its best text a bluffing party puts what it needs, in hundredths. */
const BLUFF = 30;
/** A party that holds out does so while so many silences are left. */
const GIVES_IN = 4;
/** A stalling party says nothing before this much of the time has passed, in thousandths. */
const STALLS_UNTIL = 800;
/** Sums of scaled worths are exact to this. */
const SLACK = 1e-6;

/** Who sits at the table. */
export interface Seating {
  readonly seed: number;
  readonly difficulty?: Difficulty;
  /** Whether, and with what cost of failing, the worths of all are on one scale. */
  readonly costOfFailing?: number;
  readonly conduct?: Readonly<Record<number, Conduct>>;
}

/** The parties of a problem in their places; each has its day by the seed and its place alone. */
export function seatedAt(
  { worth, refused, reservation }: Problem,
  { seed, difficulty = 'medium', costOfFailing, conduct = {} }: Seating,
): readonly Party[] {
  const ranges = worth.map((items) =>
    items.reduce((sum, values) => sum + Math.max(...values) - Math.min(...values), 0),
  );
  const widest = Math.max(0, ...ranges);
  return worth.map((items, place) => {
    const limits = refused?.[place] ?? items.map((values) => values.map(() => false));
    const least = items.map((values) => Math.min(...values));
    const whole = costOfFailing === undefined ? (ranges[place] ?? 0) : widest;
    const scale = whole === 0 ? 0 : SCALE / whole;
    const scaled = items.map((values, item) => values.map((value) => (value - (least[item] ?? 0)) * scale));
    const open = scaled.map((values, item) => values.filter((_, value) => !limits[item]?.[value]));
    const best = open.map((values) => Math.max(0, ...values));
    const without = ((reservation[place] ?? 0) - least.reduce((sum, value) => sum + value, 0)) * scale;
    const most = best.reduce((sum, value) => sum + value, 0);
    const carries = conduct[place] ?? null;
    const bluff = (Math.max(0, most - without) * BLUFF) / 100;
    const { value: day } = draw(chanceFrom(seed ^ Math.imul(place + 2, 0x9e3779b1)), -SPREAD, SPREAD);
    const firmness = Math.max(0, Math.min(100, FIRMNESS + HOLDING[difficulty].firmness + day));
    return {
      worth: scaled,
      refused: limits,
      best,
      range: open.map((values) => (values.length === 0 ? 0 : Math.max(...values) - Math.min(...values))),
      reservation: without,
      claimed: without + (carries === 'bluffs' || carries === 'holdsOut' ? bluff : 0),
      demanded: without + (carries === 'holdsOut' ? bluff : 0),
      firmness: carries === 'hardLine' ? 100 : firmness,
      silentUntil: carries === 'stalls' ? STALLS_UNTIL : 0,
      scale,
    };
  });
}

/** Whether a party breaks silence over a text, when silence can be tried so many times more. */
export function wouldBreak(party: Party, text: Settlement, left: number): boolean {
  let worth = 0;
  for (const [item, value] of text.entries()) {
    if (party.refused[item]?.[value]) return true;
    worth += party.worth[item]?.[value] ?? 0;
  }
  const needed = left >= GIVES_IN ? party.demanded : party.reservation;
  return worth < needed - SLACK;
}
