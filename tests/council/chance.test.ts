/** Chance is the seed's and nobody else's: the same numbers everywhere, and state that is plain data. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chance, chanceFrom, draw, shuffled } from '../../src/council/chance.ts';

const SEED = 1945;

/** So many numbers in a row. */
function drawn(chance: Chance, times: number, low: number, high: number): readonly number[] {
  const values: number[] = [];
  for (let state = chance; values.length < times; ) {
    const next = draw(state, low, high);
    values.push(next.value);
    state = next.chance;
  }
  return values;
}

describe('chance', () => {
  it('gives these numbers for this seed, on every machine', () => {
    expect(drawn(chanceFrom(2016), 12, 1, 100)).toMatchInlineSnapshot(`
      [
        32,
        52,
        40,
        32,
        71,
        88,
        16,
        29,
        89,
        50,
        55,
        10,
      ]
    `);
    expect(shuffled(chanceFrom(2016), ['AO', 'CN', 'EG', 'FR', 'JP', 'MY']).list).toMatchInlineSnapshot(`
      [
        "EG",
        "AO",
        "JP",
        "FR",
        "MY",
        "CN",
      ]
    `);
  });

  it('stays within its bounds, both of which it reaches', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(9), (seed, low, width) => {
        const values = drawn(chanceFrom(seed), 200, low, low + width);
        expect(Math.min(...values)).toBe(low);
        expect(Math.max(...values)).toBe(low + width);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('goes on from its state as if it had never been written down', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { chance } = draw(chanceFrom(seed), 1, 6);
        const again = JSON.parse(JSON.stringify(chance)) as Chance;
        expect(again).toEqual(chance);
        expect(drawn(again, 10, 1, 1000)).toEqual(drawn(chance, 10, 1, 1000));
      }),
      { seed: SEED },
    );
  });

  it('leaves the state that it was given as it was', () => {
    const chance = Object.freeze(chanceFrom(7));
    expect(draw(chance, 1, 100)).toEqual(draw(chance, 1, 100));
    const list = Object.freeze(['AO', 'CN', 'EG']);
    expect(shuffled(chance, list)).toEqual(shuffled(chance, list));
  });

  it('puts a list in another order and loses nothing', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer()), (seed, list) => {
        const result = shuffled(chanceFrom(seed), list).list;
        expect([...result].sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
      }),
      { seed: SEED },
    );
  });

  it('puts each of six orders of three about as often as another', () => {
    const counts: Record<string, number> = {};
    let chance = chanceFrom(6);
    for (let n = 0; n < 6000; n++) {
      const next = shuffled(chance, ['a', 'b', 'c']);
      chance = next.chance;
      const order = next.list.join('');
      counts[order] = (counts[order] ?? 0) + 1;
    }
    expect(Object.keys(counts)).toHaveLength(6);
    for (const often of Object.values(counts)) expect(Math.abs(often - 1000)).toBeLessThan(120);
  });
});
