/**
 * The best *mixture* of settlements, and from it a ceiling that no settlement can pass.
 *
 * A mixture gives each value of an item a share; the shares of an item sum to 1. Every list of prices, one for each party's surplus, gives
 * a ceiling, because the dearest value of each item can be named on its own; the best mixture tells which prices give a low one. So the
 * ceiling is right whatever the prices are, and close when the mixture is near the best.
 */
import { exponential, naturalLogarithm } from './logarithm.ts';
import { type Climber, climb, climberOf, levelWith, priceAll } from './optimumClimb.ts';
import type { Table } from './optimumTable.ts';

/** What makes one settlement better than another. */
export const CRITERIA = ['nash', 'utilitarian', 'mostEqual'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** A relaxation; its arrays are worked on in place. */
export interface Relaxed extends Climber {
  readonly criterion: Criterion;
  /** Whether a party is in the measure, and how many are. */
  readonly counted: Uint8Array;
  readonly counting: number;
  /** What each value is worth at the prices, and of each item the dearest. */
  readonly score: Float64Array;
  readonly dearest: Float64Array;
  /** The worth at the prices of the settlement of the dearest values. */
  total: number;
  /** The sum of the logarithms of the prices of those in a product. */
  logPrices: number;
  readonly lowest: Float64Array;
}

/**
 * How far below nothing a surplus may go in a mixture where no logarithm is taken of it: with no room at all there is often no mixture to
 * walk through. The search holds settlements to the exact limit.
 */
const ROOM = 1e-3;
/** A surplus in a product is kept above this, so that its price stays finite. */
const ABOVE = 1e-6;
const FIRST_BARRIER = 0.02;
const LAST_BARRIER = 1e-7;
/** Sweeps after which the search for a way in is given up. */
const SWEEPS = 40;

/** A new relaxation, in which the parties of `counted` are in the measure. */
export function relaxedOf(table: Table, criterion: Criterion, counted: Uint8Array): Relaxed {
  return {
    ...climberOf(table),
    criterion,
    counted,
    counting: counted.reduce((sum, one) => sum + one, 0),
    score: new Float64Array(table.value.length),
    dearest: new Float64Array(table.items),
    total: 0,
    logPrices: 0,
    lowest: new Float64Array(table.parties),
  };
}

/** What the worth at the prices must exceed for a settlement to be better than `best`. */
export function needed({ criterion, counting, logPrices }: Relaxed, best: number): number {
  if (criterion !== 'nash' || counting === 0) return best;
  return counting * exponential((best + logPrices) / counting);
}

/** The ceiling on the measure of settlements that are worth at most `total` at the prices. */
export function ceilingOf({ criterion, counting, logPrices }: Relaxed, total: number): number {
  if (criterion !== 'nash') return total;
  if (counting === 0) return 0;
  // Of a product of surpluses with a given priced sum, the greatest is that of equal parts.
  return counting * naturalLogarithm(Math.max(0, total) / counting) - logPrices;
}

/**
 * Improves the mixture, and leaves the prices, scores and total of the lowest ceiling on the way. False when no settlement among the open
 * values can be better than `best`.
 * @param share the mixture to begin with; the better one afterwards
 * @param sweeps steps for each item after which the mixture is taken as it is
 */
export function relax(
  relaxed: Relaxed,
  open: Uint8Array,
  share: Float64Array,
  best: number,
  sweeps: number,
): boolean {
  const { criterion, price, lowest } = relaxed;
  mix(relaxed, share);
  let ceiling = Number.POSITIVE_INFINITY;
  if (criterion === 'utilitarian') {
    // Where no reservation stands in the way, equal prices are the right ones.
    price.set(relaxed.counted);
    lowest.set(price);
    ceiling = scored(relaxed, open);
    if (ceiling <= best) return false;
  }
  const raised = criterion === 'mostEqual' ? 'inside' : raise(relaxed, open, share);
  if (raised === 'impossible') return false;
  if (raised === 'outside') return ceilingOf(relaxed, relaxed.total) > best;
  relaxed.barrier = FIRST_BARRIER;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    pull(relaxed);
    climb(relaxed, open, share);
    pull(relaxed);
    const here = ceilingOf(relaxed, scored(relaxed, open));
    if (here < ceiling) {
      if (here <= best) return false;
      ceiling = here;
      lowest.set(price);
    }
    const apart = ceiling - measured(relaxed);
    if (apart <= 1e-8 || apart <= 0.2 * (ceiling - best)) break;
    relaxed.barrier = Math.max(LAST_BARRIER, relaxed.barrier / 2);
  }
  price.set(lowest);
  relaxed.total = scored(relaxed, open);
  return true;
}

/** Sets how strongly each surplus pulls, as the criterion has it. */
function pull(relaxed: Relaxed): void {
  const { table, criterion, counted, linear, log, shift, barrier } = relaxed;
  if (criterion === 'mostEqual') {
    pullUp(relaxed);
    return;
  }
  for (let p = 0; p < table.parties; p++) {
    const inProduct = criterion === 'nash' && counted[p] === 1;
    linear[p] = criterion === 'utilitarian' && counted[p] === 1 ? 1 : 0;
    log[p] = inProduct ? 1 : table.gains[p] === 1 ? barrier : 0;
    shift[p] = inProduct ? 0 : ROOM;
  }
  priceAll(relaxed);
}

/** Has the smallest surpluses pull most, as much as the barrier is low; prices sum to 1. */
function pullUp(relaxed: Relaxed): void {
  const { table, criterion, counted, linear, log, shift, price, barrier } = relaxed;
  linear.fill(0);
  for (let p = 0; p < table.parties; p++) {
    log[p] = table.gains[p] === 1 ? barrier : 0;
    shift[p] = criterion === 'mostEqual' || (criterion === 'nash' && counted[p] === 1) ? 0 : ROOM;
  }
  const level = levelWith(relaxed);
  for (let p = 0; p < table.parties; p++) shift[p] = (shift[p] as number) - level;
  priceAll(relaxed);
  const sum = price.reduce((total, one) => total + one, 0);
  for (let p = 0; p < table.parties; p++) price[p] = (price[p] as number) / sum;
}

/**
 * Brings every surplus above where its logarithm ends. `impossible` when the prices show that no settlement leaves each party its
 * reservation, `outside` when no way in was found.
 */
function raise(relaxed: Relaxed, open: Uint8Array, share: Float64Array): 'inside' | 'outside' | 'impossible' {
  const { table, price } = relaxed;
  relaxed.barrier = FIRST_BARRIER;
  for (let sweep = 0; sweep < SWEEPS && !isInside(relaxed); sweep++) {
    pullUp(relaxed);
    climb(relaxed, open, share);
    pullUp(relaxed);
    relaxed.total = scored(relaxed, open);
    let slack = 0;
    for (let p = 0; p < table.parties; p++) slack += (price[p] as number) * (table.slack[p] as number);
    if (relaxed.total < -2 * slack) return 'impossible';
    relaxed.barrier = Math.max(LAST_BARRIER, relaxed.barrier / 2);
  }
  if (isInside(relaxed)) return 'inside';
  // Prices of a sum must be those of the sum and more; these are prices of no measure.
  if (relaxed.criterion === 'utilitarian')
    for (let p = 0; p < table.parties; p++) price[p] = relaxed.counted[p] as number;
  relaxed.total = scored(relaxed, open);
  return 'outside';
}

function isInside({ table, criterion, counted, surplus }: Relaxed): boolean {
  for (let p = 0; p < table.parties; p++) {
    if (table.gains[p] === 0) continue;
    const least = criterion === 'nash' && counted[p] === 1 ? ABOVE : ABOVE - ROOM;
    if ((surplus[p] as number) < least) return false;
  }
  return true;
}

/** Scores all open values at the prices; the total. */
function scored(relaxed: Relaxed, open: Uint8Array): number {
  const { table, criterion, counted, price, score, dearest } = relaxed;
  const { parties, items, first, worth, start } = table;
  let total = 0;
  for (let p = 0; p < parties; p++) total += (price[p] as number) * (start[p] as number);
  for (let item = 0; item < items; item++) {
    let most = Number.NEGATIVE_INFINITY;
    const end = first[item + 1] as number;
    for (let k = first[item] as number; k < end; k++) {
      if (open[k] === 0) continue;
      const row = k * parties;
      let sum = 0;
      for (let p = 0; p < parties; p++) sum += (price[p] as number) * (worth[row + p] as number);
      score[k] = sum;
      if (sum > most) most = sum;
    }
    dearest[item] = most;
    total += most;
  }
  let logs = 0;
  if (criterion === 'nash')
    for (let p = 0; p < parties; p++) if (counted[p] === 1) logs += naturalLogarithm(price[p] as number);
  relaxed.logPrices = logs;
  return total;
}

/** The measure of the mixture. */
function measured({ table, criterion, counted, surplus }: Relaxed): number {
  let sum = criterion === 'mostEqual' ? Number.POSITIVE_INFINITY : 0;
  for (let p = 0; p < table.parties; p++) {
    if (counted[p] === 0) continue;
    const s = surplus[p] as number;
    sum =
      criterion === 'nash'
        ? sum + naturalLogarithm(s)
        : criterion === 'utilitarian'
          ? sum + s
          : Math.min(sum, s);
  }
  return sum;
}

/** The surplus of each party under the mixture. */
function mix({ table, surplus }: Relaxed, share: Float64Array): void {
  const { parties, worth, start } = table;
  surplus.set(start);
  for (let k = 0; k < share.length; k++) {
    const part = share[k] as number;
    if (part === 0) continue;
    const row = k * parties;
    for (let p = 0; p < parties; p++) surplus[p] = (surplus[p] as number) + part * (worth[row + p] as number);
  }
}
