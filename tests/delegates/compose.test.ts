import { describe, expect, it } from 'vitest';
import { type Chance, chanceFrom, draw } from '../../src/council/chance.ts';
import { type Beliefs, beliefsIn, compose } from '../../src/delegates/compose.ts';
import { share } from '../../src/delegates/optimum.ts';
import { sampleProblem } from '../../src/delegates/optimumSample.ts';
import { type Problem, type Settlement, surpluses } from '../../src/delegates/problem.ts';

const SHAPE = { parties: 9, items: 10, values: 5 };

/** A problem, and what a penholder would believe that knew everything. */
function knowing(seed: number): { readonly beliefs: Beliefs; readonly problem: Problem } {
  const problem = sampleProblem(seed, SHAPE);
  return { problem, beliefs: beliefsIn(problem.worth, [], problem.reservation) };
}

/** A surplus as a penholder counts it: itself, and less the more is lacking, but never nothing. */
function counted(surplus: number): number {
  if (surplus >= 1) return surplus;
  const lacking = Math.floor(1 - surplus);
  return 0.85 ** lacking * (1 - 0.15 * (1 - surplus - lacking));
}

/** How many times as good one text is as another, as the product of what the parties have from them. */
function ratio(problem: Problem, one: Settlement, other: Settlement): number {
  const others = surpluses(problem, other);
  return surpluses(problem, one).reduce(
    (product, surplus, party) => (product * counted(surplus)) / counted(others[party] ?? 0),
    1,
  );
}

function anyText(seed: number): Settlement {
  let chance: Chance = chanceFrom(seed);
  return Array.from({ length: SHAPE.items }, () => {
    const drawn = draw(chance, 0, SHAPE.values - 1);
    chance = drawn.chance;
    return drawn.value;
  });
}

const SEEDS = Array.from({ length: 25 }, (_, k) => k + 1);
const all = Array.from({ length: SHAPE.items }, () => true);

describe('a penholder that composes', () => {
  it.each(SEEDS)('never makes the text worse than it stood, by what it believes (seed %i)', (seed) => {
    const { beliefs, problem } = knowing(seed);
    const stands = anyText(1000 + seed);
    expect(ratio(problem, compose(beliefs, stands, all), stands)).toBeGreaterThanOrEqual(1);
  });

  it.each(SEEDS)('leaves no change of one item that would be better (seed %i)', (seed) => {
    const { beliefs, problem } = knowing(seed);
    const text = compose(beliefs, anyText(seed), all);
    for (let item = 0; item < SHAPE.items; item++)
      for (let value = 0; value < SHAPE.values; value++) {
        const changed = text.map((v, i) => (i === item ? value : v));
        expect(ratio(problem, changed, text)).toBeLessThan(1.00001);
      }
  });

  it('comes close to the best there is when it knows what everybody wants', () => {
    const shares = SEEDS.map((seed) => {
      const { beliefs, problem } = knowing(seed);
      return share(problem, compose(beliefs, anyText(seed), all));
    });
    expect(Math.min(...shares)).toBeGreaterThan(0.97);
    expect(shares.reduce((sum, s) => sum + s, 0) / shares.length).toBeGreaterThan(0.995);
  });

  it('keeps what is not open', () => {
    const { beliefs } = knowing(7);
    const stands = anyText(7);
    const text = compose(
      beliefs,
      stands,
      stands.map((_, item) => item % 2 === 0),
    );
    for (const [item, value] of stands.entries()) if (item % 2 === 1) expect(text[item]).toBe(value);
  });

  it('takes no words that somebody refuses where others will do', () => {
    const { beliefs, problem } = knowing(3);
    const free = compose(beliefs, anyText(3), all);
    const refused = problem.worth.map((items, party) =>
      items.map((values, item) => values.map((_, value) => party === 2 && value === free[item])),
    );
    const text = compose(beliefsIn(problem.worth, refused, problem.reservation), anyText(3), all);
    for (const [item, value] of text.entries()) expect(refused[2]?.[item]?.[value]).toBe(false);
  });
});
