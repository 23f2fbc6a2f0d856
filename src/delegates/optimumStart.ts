/** A good settlement to begin a search with: rounded from a mixture, then bettered value by value and pair by pair. */

import { naturalLogarithm } from './logarithm.ts';
import type { Relaxed } from './optimumRelaxed.ts';

/** Passes after which a settlement is taken as it is. */
const SWEEPS = 60;

/** What each party has from a settlement. */
export function surplusOf({ table }: Relaxed, places: Int32Array, into: Float64Array): void {
  const { parties, worth, start } = table;
  into.set(start);
  for (const k of places)
    for (let p = 0; p < parties; p++) into[p] = (into[p] as number) + (worth[k * parties + p] as number);
}

/** The measure of a settlement from its surpluses, or null when it is none: somebody would rather have no agreement. */
export function measureOf({ table, criterion, counted }: Relaxed, surplus: Float64Array): number | null {
  let sum = criterion === 'mostEqual' ? Number.POSITIVE_INFINITY : 0;
  for (let p = 0; p < table.parties; p++) {
    const s = surplus[p] as number;
    const slack = table.slack[p] as number;
    if (s < -slack) return null;
    if (counted[p] === 0) continue;
    if (criterion === 'nash' && s <= slack) return null;
    if (criterion === 'nash') sum += naturalLogarithm(s);
    else if (criterion === 'utilitarian') sum += s;
    else sum = Math.min(sum, s);
  }
  return sum;
}

/** Less than nothing: what somebody lacks, in all; else the measure on a scale that needs no logarithm. */
function merit({ table, criterion, counted }: Relaxed, surplus: Float64Array): number {
  let lacking = 0;
  let sum = criterion === 'mostEqual' ? Number.POSITIVE_INFINITY : criterion === 'nash' ? 1 : 0;
  for (let p = 0; p < table.parties; p++) {
    const s = surplus[p] as number;
    const least = criterion === 'nash' && counted[p] === 1 ? 1e-6 : 0;
    if (s < least) lacking += least - s;
    else if (counted[p] === 1)
      sum = criterion === 'nash' ? sum * s : criterion === 'utilitarian' ? sum + s : Math.min(sum, s);
  }
  return lacking > 0 ? -lacking : sum;
}

/** A settlement that is being bettered: its places, and what each party has from it. */
interface Bettered {
  readonly relaxed: Relaxed;
  readonly open: Uint8Array;
  readonly places: Int32Array;
  readonly surplus: Float64Array;
  merit: number;
  readonly once: Float64Array;
  readonly twice: Float64Array;
}

/** Changes one value, or two at once where `pairs`, as long as that is better. Works on `places`, and leaves its surpluses. */
export function better(
  relaxed: Relaxed,
  open: Uint8Array,
  places: Int32Array,
  surplus: Float64Array,
  pairs: boolean,
): void {
  surplusOf(relaxed, places, surplus);
  const { parties } = relaxed.table;
  const it: Bettered = {
    relaxed,
    open,
    places,
    surplus,
    merit: merit(relaxed, surplus),
    once: new Float64Array(parties),
    twice: new Float64Array(parties),
  };
  let sweeps = 0;
  while (sweeps++ < SWEEPS && (changeOne(it) || (pairs && changeTwo(it))));
}

/** One pass over all items; whether anything was changed. */
function changeOne(it: Bettered): boolean {
  const { relaxed, open, places, surplus, once } = it;
  const { items, first } = relaxed.table;
  let changed = false;
  for (let i = 0; i < items; i++)
    for (let k = first[i] as number; k < (first[i + 1] as number); k++) {
      if (open[k] === 0 || k === places[i]) continue;
      exchange(relaxed, surplus, places[i] as number, k, once);
      const reached = merit(relaxed, once);
      if (reached <= it.merit) continue;
      places[i] = k;
      surplus.set(once);
      it.merit = reached;
      changed = true;
    }
  return changed;
}

/** Looks for two changes that are better together; stops at the first. */
function changeTwo(it: Bettered): boolean {
  const { relaxed, open, places, surplus, once, twice } = it;
  const { items, first } = relaxed.table;
  for (let i = 0; i < items; i++)
    for (let k = first[i] as number; k < (first[i + 1] as number); k++) {
      if (open[k] === 0 || k === places[i]) continue;
      exchange(relaxed, surplus, places[i] as number, k, once);
      for (let j = i + 1; j < items; j++)
        for (let m = first[j] as number; m < (first[j + 1] as number); m++) {
          if (open[m] === 0 || m === places[j]) continue;
          exchange(relaxed, once, places[j] as number, m, twice);
          const reached = merit(relaxed, twice);
          if (reached <= it.merit) continue;
          places[i] = k;
          places[j] = m;
          surplus.set(twice);
          it.merit = reached;
          return true;
        }
    }
  return false;
}

/** The surpluses after one value took the place of another. */
function exchange(
  { table }: Relaxed,
  surplus: Float64Array,
  from: number,
  to: number,
  into: Float64Array,
): void {
  const { parties, worth } = table;
  for (let p = 0; p < parties; p++)
    into[p] =
      (surplus[p] as number) + (worth[to * parties + p] as number) - (worth[from * parties + p] as number);
}
