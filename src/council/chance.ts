/** Seeded chance, kept in the state as plain numbers so that a meeting replays exactly. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** The whole state of a generator (xoroshiro128+). */
export type Chance = readonly number[];

/** A generator's state from a seed, a 32-bit integer. */
export function chanceFrom(seed: number): Chance {
  return xoroshiro128plus(seed | 0).getState();
}

/** An integer between `low` and `high`, both included, and the state after drawing it. */
export function draw(
  chance: Chance,
  low: number,
  high: number,
): { readonly value: number; readonly chance: Chance } {
  const generator = xoroshiro128plusFromState(chance);
  const value = uniformInt(generator, low, high);
  return { value, chance: generator.getState() };
}

/** The same list in an order of chance (Fisher and Yates), and the state after it. */
export function shuffled<T>(
  chance: Chance,
  list: readonly T[],
): { readonly list: readonly T[]; readonly chance: Chance } {
  const generator = xoroshiro128plusFromState(chance);
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = uniformInt(generator, 0, i);
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return { list: result, chance: generator.getState() };
}
