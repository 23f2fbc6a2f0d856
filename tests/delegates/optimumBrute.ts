/** The optimum the long way: every settlement is looked at. For small problems, and in the words of the definition. */
import type { Criterion } from '../../src/delegates/optimum.ts';
import { type Problem, refusers, type Settlement, surpluses } from '../../src/delegates/problem.ts';

/** The measures of the best settlements; for `nash`, of those with which the most parties gain. Null when there is none. */
export interface Brute {
  readonly values: Readonly<Record<Criterion, number>>;
  readonly gaining: number;
}

/** Looks at every settlement of a problem whose worths are whole numbers. */
export function bruteOptimum(problem: Problem): Brute | null {
  const most = mostOf(problem);
  const best = {
    nash: Number.NEGATIVE_INFINITY,
    utilitarian: Number.NEGATIVE_INFINITY,
    mostEqual: Number.NEGATIVE_INFINITY,
  };
  let gaining = -1;
  for (const settlement of settlementsOf(problem)) {
    const had = surpluses(problem, settlement);
    if (had.some((surplus) => surplus < 0) || refusers(problem, settlement).length > 0) continue;
    const able = had.flatMap((surplus, party) => ((most[party] ?? 0) > 0 ? [{ surplus, party }] : []));
    const gains = able.filter(({ surplus }) => surplus > 0);
    const product = gains.reduce((sum, { surplus }) => sum + Math.log(surplus), 0);
    if (gains.length > gaining) best.nash = product;
    else if (gains.length === gaining) best.nash = Math.max(best.nash, product);
    gaining = Math.max(gaining, gains.length);
    const parts = able.map(({ surplus, party }) => surplus / (most[party] ?? 1));
    best.utilitarian = Math.max(
      best.utilitarian,
      parts.reduce((sum, part) => sum + part, 0),
    );
    best.mostEqual = Math.max(best.mostEqual, Math.min(...parts));
  }
  return gaining < 0 ? null : { values: best, gaining };
}

/** The most that each party could gain if each item had the value it likes best of those that nobody refuses. */
function mostOf({ worth, refused, reservation }: Problem): readonly number[] {
  return worth.map((items, party) =>
    items.reduce(
      (sum, values, item) => {
        const open = values.filter((_, value) => !refused?.some((limits) => limits[item]?.[value]));
        return sum + Math.max(...open);
      },
      -(reservation[party] ?? 0),
    ),
  );
}

function* settlementsOf({ worth }: Problem): Generator<Settlement> {
  const counts = (worth[0] ?? []).map((values) => values.length);
  const settlement = counts.map(() => 0);
  for (;;) {
    yield [...settlement];
    let item = 0;
    while (item < counts.length && (settlement[item] ?? 0) + 1 === counts[item]) settlement[item++] = 0;
    if (item === counts.length) return;
    settlement[item] = (settlement[item] ?? 0) + 1;
  }
}
