/** Many meetings in figures: what `simulate --json` prints, and the same for reading. */

import type { DelegationCode } from '../council/matter.ts';
import { OUTCOMES, type OutcomeKind } from '../council/vocabulary.ts';
import type { Difficulty } from '../delegates/temper.ts';
import type { Possible } from '../session/headlessPossible.ts';
import type { IdeaInText } from '../session/headlessTally.ts';

/** What is counted of one meeting. */
export interface Run extends Possible {
  readonly outcome: OutcomeKind;
  readonly redLinesCrossed: number;
  readonly milliseconds: number;
  readonly moves: number;
  /** Who broke silence, as often as it did. */
  readonly silenceBrokenBy: readonly DelegationCode[];
  readonly ideas: readonly IdeaInText[];
}

/** Many meetings in figures. Names and order are those of the documented output. */
export interface Summary {
  readonly scenario: string;
  readonly runs: number;
  readonly seed: number;
  readonly difficulty: Difficulty;
  /** How many meetings ended so. */
  readonly outcomes: Readonly<Record<OutcomeKind, number>>;
  readonly redLinesCrossed: number;
  /** Milliseconds for a meeting. */
  readonly ms: { readonly p50: number; readonly p95: number };
  readonly moves: { readonly p50: number };
  /** Meetings in which silence was broken at least once. */
  readonly silenceBroken: number;
  /** How often each delegation broke it, over all meetings; those that never did are left out. */
  readonly silenceBrokenBy: Readonly<Record<DelegationCode, number>>;
  /** Meetings in which a statement was possible (proven by one), proven not to be, or neither. */
  readonly feasible: Readonly<Record<Possible['feasible'], number>>;
  /** Statements where one was possible: the joint gain in parts of the greatest there could have been; null where there was none. */
  readonly quality: { readonly median: number; readonly p10: number } | null;
  /** Of the meetings with a presidential statement: the share in which the idea is in the text, and its mean strength. */
  readonly ideas: Readonly<Record<string, { readonly present: number; readonly level: number }>>;
  /** Of all ledgers. */
  readonly digest: string;
}

/** What was asked for, as far as the summary repeats it. */
type About = Pick<Summary, 'scenario' | 'seed' | 'difficulty' | 'digest'>;

/** Sums up meetings, of which there is at least one. */
export function summaryOf(runs: readonly Run[], { scenario, seed, difficulty, digest }: About): Summary {
  const outcomes = Object.fromEntries(OUTCOMES.map((o) => [o, 0])) as Record<OutcomeKind, number>;
  for (const run of runs) outcomes[run.outcome] += 1;
  const milliseconds = runs.map((r) => r.milliseconds);
  return {
    scenario,
    runs: runs.length,
    seed,
    difficulty,
    outcomes,
    redLinesCrossed: runs.reduce((sum, r) => sum + r.redLinesCrossed, 0),
    ms: {
      p50: rounded(percentile(milliseconds, 50), 2),
      p95: rounded(percentile(milliseconds, 95), 2),
    },
    moves: {
      p50: percentile(
        runs.map((r) => r.moves),
        50,
      ),
    },
    silenceBroken: runs.filter((r) => r.silenceBrokenBy.length > 0).length,
    silenceBrokenBy: timesEach(runs.flatMap((r) => r.silenceBrokenBy)),
    feasible: { yes: 0, no: 0, between: 0, ...timesEach(runs.map((r) => r.feasible)) },
    quality: qualityOf(runs.map((r) => r.quality).filter((q) => q !== null)),
    ideas: ideasIn(runs),
    digest,
  };
}

function timesEach(all: readonly string[]): Record<string, number> {
  const times: Record<string, number> = {};
  for (const one of all) times[one] = (times[one] ?? 0) + 1;
  return times;
}

function qualityOf(all: readonly number[]): Summary['quality'] {
  return all.length === 0
    ? null
    : { median: rounded(percentile(all, 50), 4), p10: rounded(percentile(all, 10), 4) };
}

function ideasIn(runs: readonly Run[]): Summary['ideas'] {
  const agreed = runs.filter((r) => r.outcome === 'presidentialStatement');
  const ids = runs[0]?.ideas.map((i) => i.id) ?? [];
  const mean = (values: readonly number[]) =>
    values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
  return Object.fromEntries(
    ids.map((id, place) => [
      id,
      {
        present: rounded(mean(agreed.map((r) => (r.ideas[place]?.present ? 1 : 0))), 3),
        level: rounded(mean(agreed.map((r) => r.ideas[place]?.level ?? 0)), 3),
      },
    ]),
  );
}

/** The value below which this many percent of the values lie, by nearest rank. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
}

/** A figure to so many decimal places. */
export function rounded(value: number, places: number): number {
  const scale = 10 ** places;
  return Math.round(value * scale) / scale;
}
