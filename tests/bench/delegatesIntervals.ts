/** Figures with what chance leaves open: every one is measured on a sample, and is given with its 95 % interval. */
import { percentile } from '../../src/cli/summary.ts';

/** A figure, the interval that holds the true one in 95 of 100 such measurements, and on how many cases it rests. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly cases: number;
}

/** The normal deviate that 95 % lie within. */
const Z = 1.96;

/** A share of cases, with the interval of E. B. Wilson (1927), which is honest near 0 and 1; null of no cases. */
export function share(of: number, cases: number): Figure | null {
  if (cases === 0) return null;
  const value = of / cases;
  const middle = (value + (Z * Z) / (2 * cases)) / (1 + (Z * Z) / cases);
  const half =
    (Z * Math.sqrt((value * (1 - value)) / cases + (Z * Z) / (4 * cases * cases))) / (1 + (Z * Z) / cases);
  return { value, low: Math.max(0, middle - half), high: Math.min(1, middle + half), cases };
}

/** A mean, with 1.96 standard errors either way; null of no values. */
export function mean(values: readonly number[]): Figure | null {
  const cases = values.length;
  if (cases === 0) return null;
  const value = values.reduce((sum, v) => sum + v, 0) / cases;
  const squares = values.reduce((sum, v) => sum + (v - value) * (v - value), 0);
  const half = cases < 2 ? 0 : Z * Math.sqrt(squares / (cases - 1) / cases);
  return { value, low: value - half, high: value + half, cases };
}

/**
 * By what part the sum of one list exceeds that of another, pair by pair, with 1.96 standard errors of the ratio either way (the delta method,
 * on the differences); null where there is nothing to compare with.
 */
export function gain(tried: readonly number[], without: readonly number[]): Figure | null {
  const base = mean(without);
  const reached = mean(tried);
  if (!base || !reached || base.value === 0) return null;
  const ratio = reached.value / base.value;
  const off = mean(tried.map((value, i) => value - ratio * (without[i] ?? 0)));
  const half = off ? (off.high - off.value) / base.value : 0;
  return { value: ratio - 1, low: ratio - 1 - half, high: ratio - 1 + half, cases: base.cases };
}

/** The middle of a list of times and what nineteen in twenty stay below, in the unit of the times. */
export function spread(times: readonly number[]): {
  readonly p50: number;
  readonly p95: number;
  readonly cases: number;
} {
  return { p50: percentile(times, 50), p95: percentile(times, 95), cases: times.length };
}
