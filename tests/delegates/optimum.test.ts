import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemOf, settlementOfText, textOfSettlement } from '../../src/delegates/gameProblem.ts';
import { CRITERIA, type Criterion, type Optimum, optimumOf, share } from '../../src/delegates/optimum.ts';
import { sampleProblem, timedOptima } from '../../src/delegates/optimumSample.ts';
import { type Problem, refusers, type Settlement, surpluses } from '../../src/delegates/problem.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { smallScenario } from '../scenario/small.ts';
import { bruteOptimum } from './optimumBrute.ts';

const SEED = 20161220;
/** Enough for every small problem. */
const NODES = 100_000;

/** Small problems of every kind: coarse worths that tie, fine ones, refusals, reservations that are easy, tight or hopeless. */
const smallProblem: fc.Arbitrary<Problem> = fc
  .record({
    parties: fc.integer({ min: 1, max: 5 }),
    counts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }),
    grain: fc.constantFrom(2, 9, 1000),
    refusing: fc.constantFrom(0, 0, 6, 15),
  })
  .chain(({ parties, counts, grain, refusing }) => {
    const table = <T>(one: fc.Arbitrary<T>) =>
      fc.tuple(
        ...Array.from({ length: parties }, () =>
          fc.tuple(...counts.map((count) => fc.array(one, { minLength: count, maxLength: count }))),
        ),
      );
    return fc
      .record({
        worth: table(fc.integer({ min: 0, max: grain })),
        refused:
          refusing === 0
            ? fc.constant(null)
            : table(fc.integer({ min: 0, max: 99 }).map((n) => n < refusing)),
        hundredths: fc.array(fc.integer({ min: 5, max: 85 }), { minLength: parties, maxLength: parties }),
      })
      .map(({ worth, refused, hundredths }) => ({
        worth,
        refused,
        reservation: worth.map((items, party) =>
          Math.floor((bestOf(items) * (hundredths[party] ?? 0)) / 100),
        ),
      }));
  });

function bestOf(items: readonly (readonly number[])[]): number {
  return items.reduce((sum, values) => sum + Math.max(...values), 0);
}

/** Fails unless nobody refuses the settlement or would rather have none. */
function expectLawful(problem: Problem, settlement: Settlement): void {
  expect(refusers(problem, settlement)).toEqual([]);
  for (const surplus of surpluses(problem, settlement)) expect(surplus).toBeGreaterThanOrEqual(-1e-9);
}

function proven(problem: Problem, criterion: Criterion): Optimum {
  const optimum = optimumOf(problem, criterion, NODES);
  if (!optimum?.settlement) throw new Error('no settlement was found');
  expect(optimum.proven).toBe(true);
  expect(optimum.bound).toBe(optimum.value);
  return optimum;
}

describe.each(CRITERIA)('the best settlement (%s)', (criterion) => {
  it('is the one that a look at every settlement finds, in 300 small problems', () => {
    const seen = { impossible: 0, withRefusals: 0, notForAll: 0, agreed: 0 };
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const brute = bruteOptimum(problem);
        if (!brute) {
          seen.impossible++;
          expect(optimumOf(problem, criterion, NODES)).toBeNull();
          return;
        }
        const optimum = proven(problem, criterion);
        expectLawful(problem, optimum.settlement ?? []);
        const value = brute.values[criterion];
        if (value === Number.POSITIVE_INFINITY) expect(optimum.value).toBe(value);
        else expect(Math.abs(optimum.value - value)).toBeLessThan(1e-8);
        if (criterion === 'nash') expect(optimum.gaining).toBe(brute.gaining);
        seen.agreed++;
        if (problem.refused) seen.withRefusals++;
        if (brute.gaining < problem.worth.length) seen.notForAll++;
      }),
      { seed: SEED, numRuns: 300 },
    );
    // A sample without such problems would prove nothing about them.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  it('does not depend on who sits where, or on the order of the items', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const turned = (list: readonly (readonly (readonly unknown[])[])[]) =>
          list.map((one) => [...one].reverse()).reverse();
        const other = {
          worth: turned(problem.worth),
          refused: problem.refused && turned(problem.refused),
          reservation: [...problem.reservation].reverse(),
        } as Problem;
        const one = optimumOf(problem, criterion, NODES);
        const two = optimumOf(other, criterion, NODES);
        expect(two === null).toBe(one === null);
        if (one && two && one.value !== two.value) expect(Math.abs(one.value - two.value)).toBeLessThan(1e-8);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('does not depend on the scale on which a party counts', () => {
    fc.assert(
      fc.property(
        smallProblem,
        fc.integer({ min: 2, max: 1000 }),
        fc.integer({ min: -50, max: 50 }),
        (problem, factor, added) => {
          const [first = [], ...others] = problem.worth;
          const [kept = 0, ...rest] = problem.reservation;
          const scaled: Problem = {
            ...problem,
            worth: [first.map((values) => values.map((value) => factor * value + added)), ...others],
            reservation: [factor * kept + added * first.length, ...rest],
          };
          const one = optimumOf(problem, criterion, NODES);
          const two = optimumOf(scaled, criterion, NODES);
          expect(two === null).toBe(one === null);
          if (!one || !two || one.value === two.value) return;
          // A product of whole numbers grows by the factor itself, where that party has something.
          const gains = (surpluses(problem, one.settlement ?? [])[0] ?? 0) > 0;
          const grown = criterion === 'nash' && gains ? Math.log(factor) : 0;
          if (criterion !== 'nash' || one.gaining === problem.worth.length)
            expect(Math.abs(two.value - one.value - grown)).toBeLessThan(1e-8);
          else expect(two.gaining).toBe(one.gaining);
        },
      ),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('states the gap when it is stopped early', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const problem = sampleProblem(seed, { parties: 8, items: 7, values: 5 });
      const full = proven(problem, criterion);
      const early = optimumOf(problem, criterion, 2);
      expect(early?.bound).toBeGreaterThanOrEqual(full.value - 1e-8);
      expect(early?.value).toBeLessThanOrEqual(full.value + 1e-8);
      expect(early?.nodes).toBeLessThanOrEqual(2);
      if (early && !early.proven) expect(early.bound).toBeGreaterThan(early.value);
    }
  });
});

describe('an agreement that is impossible', () => {
  const tug = (reservation: number): Problem => ({
    worth: [[[0, 1, 2, 3, 4]], [[4, 3, 2, 1, 0]]],
    refused: null,
    reservation: [reservation, reservation],
  });

  it.each(CRITERIA)('is known to be so (%s)', (criterion) => {
    expect(optimumOf(tug(3), criterion)).toBeNull();
    expect(optimumOf(tug(2), criterion)?.settlement).toEqual([2]);
  });

  it('is known where every value of an item is refused by somebody', () => {
    const refused = [[[true, true, false, false, false]], [[false, false, true, true, true]]];
    for (const criterion of CRITERIA) expect(optimumOf({ ...tug(0), refused }, criterion)).toBeNull();
  });

  it('is known among fifteen parties that each ask for a little more than there is', () => {
    const { worth } = sampleProblem(5, { parties: 15, items: 12, values: 5 });
    const worst = worth.map((items) => items.reduce((sum, values) => sum + Math.min(...values), 0));
    for (const criterion of CRITERIA)
      expect(
        optimumOf({ worth, refused: null, reservation: worst.map((w) => Math.round(0.1 * w)) }, criterion),
      ).toBeNull();
  });
});

describe('where not everybody can gain', () => {
  it('the product is that of the greatest number who can', () => {
    // The first party is content with none, and has nothing from anything but the last value, which leaves the others nothing.
    const problem: Problem = {
      worth: [[[0, 0, 5]], [[3, 1, 0]], [[1, 4, 0]]],
      refused: null,
      reservation: [0, 0, 0],
    };
    expect(optimumOf(problem, 'nash')).toMatchObject({ settlement: [1], gaining: 2, proven: true });
    expect(optimumOf(problem, 'nash')?.value).toBeCloseTo(Math.log(4), 12);
  });

  it('one who cannot gain at all must not lose', () => {
    const problem: Problem = {
      worth: [
        [
          [5, 0, 0],
          [5, 5, 0],
        ],
        [
          [0, 9, 9],
          [0, 3, 9],
        ],
      ],
      refused: null,
      reservation: [10, -1],
    };
    expect(optimumOf(problem, 'nash')).toMatchObject({ settlement: [0, 1], gaining: 1, proven: true });
  });
});

describe('the share of the attainable', () => {
  it('is 1 for the optimum alone, and less for anything else that is worse', () => {
    fc.assert(
      fc.property(smallProblem, fc.infiniteStream(fc.nat()), (problem, picks) => {
        const best = optimumOf(problem, 'nash', NODES);
        if (!best?.settlement) return;
        expect(share(problem, best.settlement)).toBeCloseTo(1, 12);
        const any = (problem.worth[0] ?? []).map((values) => (picks.next().value ?? 0) % values.length);
        const part = share(problem, any, best);
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
        if (refusers(problem, any).length > 0 || surpluses(problem, any).some((s) => s < 0))
          expect(part).toBe(0);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('is the geometric mean of what each has of its part', () => {
    const problem: Problem = { worth: [[[4, 2]], [[4, 3]], [[4, 1]]], refused: null, reservation: [0, 0, 0] };
    expect(share(problem, [1])).toBeCloseTo(Math.cbrt(6) / 4, 12);
  });

  it('is 0 where there is nothing to attain', () => {
    expect(share({ worth: [[[1]]], refused: null, reservation: [2] }, [0])).toBe(0);
  });
});

describe('fifteen parties and sixteen items of nine values', () => {
  it('have a certified product and a certified sum', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const problem = sampleProblem(seed, { parties: 15, items: 16, values: 9 });
      for (const criterion of ['nash', 'utilitarian'] as const) {
        const { settlement } = proven(problem, criterion);
        expectLawful(problem, settlement ?? []);
      }
    }
  });

  it('have a most equal settlement between stated limits', () => {
    const problem = sampleProblem(1, { parties: 15, items: 16, values: 9 });
    const equal = optimumOf(problem, 'mostEqual');
    expectLawful(problem, equal?.settlement ?? []);
    expect(equal?.bound).toBeGreaterThanOrEqual(equal?.value ?? 1);
    expect(equal?.bound).toBeLessThan((equal?.value ?? 0) + 0.15);
  });

  it('can be timed with any clock', () => {
    let tick = 0;
    const problems = [1, 2, 3].map((seed) => sampleProblem(seed, { parties: 15, items: 12, values: 5 }));
    expect(timedOptima(problems, 'nash', () => tick++)).toEqual({ times: [1, 1, 1], proven: 3 });
  });
});

describe('the matter of trafficking in conflict', () => {
  const scenario = readScenario('trafficking-2016');
  if (!scenario.ok) throw new Error('the scenario has faults');
  const problem = problemOf(scenario.matter, scenario.briefs);

  it('has a certified best text, which crosses no red line and leaves nobody worse off', () => {
    const { settlement, gaining } = proven(problem, 'nash');
    expectLawful(problem, settlement ?? []);
    expect(gaining).toBe(scenario.matter.delegations.length);
    const text = textOfSettlement(scenario.matter, settlement ?? []);
    expect(settlementOfText(scenario.matter, text)).toEqual(settlement);
  });

  it('leaves something to be gained beyond the text of the zero draft', () => {
    const zero = settlementOfText(
      scenario.matter,
      scenario.matter.paragraphs.map((p) => p.zeroDraft),
    );
    expect(zero).not.toBeNull();
    expect(share(problem, zero ?? [])).toBeLessThan(1);
  });
});

describe('the small matter', () => {
  it('has the optimum that a look at every text finds', () => {
    const { matter, briefs } = smallScenario();
    const problem = problemOf(matter, briefs);
    const brute = bruteOptimum(problem);
    for (const criterion of CRITERIA)
      expect(optimumOf(problem, criterion, NODES)?.value).toBeCloseTo(brute?.values[criterion] ?? 0, 9);
  });

  it('cannot be opened without every brief', () => {
    const { matter, briefs } = smallScenario();
    const { FR: _, ...others } = briefs;
    expect(() => problemOf(matter, others)).toThrow('no brief for FR');
  });
});
