import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponential, naturalLogarithm } from '../../src/delegates/logarithm.ts';

const SEED = 20161220;
const positive = fc.double({ min: 0, minExcluded: true, noNaN: true, noDefaultInfinity: true });

/** How far two numbers are apart, as a share of the greater or of one. */
function apart(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b));
}

describe('the natural logarithm', () => {
  it('is what mathematics says, for every positive number', () => {
    fc.assert(
      fc.property(positive, (x) => {
        expect(apart(naturalLogarithm(x), Math.log(x))).toBeLessThan(1e-14);
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });

  it('keeps its digits near one, where it is small', () => {
    for (let k = -60; k <= 60; k++) {
      const x = 1 + k / 4096;
      expect(Math.abs(naturalLogarithm(x) - Math.log(x))).toBeLessThanOrEqual(1e-14 * Math.abs(Math.log(x)));
    }
    expect(naturalLogarithm(1)).toBe(0);
  });

  it('reaches from the smallest number to the greatest', () => {
    for (const x of [5e-324, 1e-310, 2.2250738585072014e-308, 1e300, Number.MAX_VALUE])
      expect(apart(naturalLogarithm(x), Math.log(x))).toBeLessThan(1e-14);
  });

  it('knows its limits', () => {
    expect(naturalLogarithm(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(naturalLogarithm(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(naturalLogarithm(-1)).toBeNaN();
    expect(naturalLogarithm(Number.NaN)).toBeNaN();
  });

  it('never falls where its argument rises', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(naturalLogarithm(Math.min(a, b))).toBeLessThanOrEqual(naturalLogarithm(Math.max(a, b)));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

describe('the exponential', () => {
  it('is what mathematics says', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(2e-13);
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });

  it('undoes the logarithm', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
        expect(apart(exponential(naturalLogarithm(x)), x)).toBeLessThan(1e-13);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('knows its limits', () => {
    expect(exponential(0)).toBe(1);
    expect(exponential(-1000)).toBe(0);
    expect(exponential(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(exponential(1000)).toBe(Number.POSITIVE_INFINITY);
    expect(exponential(Number.NaN)).toBeNaN();
  });
});
