/**
 * Branch and bound: settles one item after another, and leaves a branch when its ceiling shows that nothing better is in it. Depth first,
 * the dearest value first, so that the best settlement is mostly found early and the rest is proof.
 */
import { ceilingOf, needed, type Relaxed, relax } from './optimumRelaxed.ts';
import { better, measureOf, surplusOf } from './optimumStart.ts';

/** What a search found. */
export interface Found {
  /** The places of the best settlement, or null. */
  readonly places: Int32Array | null;
  /** Its measure in the units of the table; `beat` when none was found. */
  readonly measure: number;
  /** What no settlement exceeds; -Infinity when there is none better than `beat`. */
  readonly ceiling: number;
  readonly nodes: number;
}

/** Settlements closer than this are alike: what is proven is proven to this much of a logarithm or a share. */
export const ALIKE = 1e-9;

/** Sweeps for a mixture, and rounds of closing values and mixing again: at the root, where all is gained by it, and further down. */
const SWEEPS_FIRST = 40;
const SWEEPS_LATER = 10;
const ROUNDS_FIRST = 8;
const ROUNDS_LATER = 1;

interface Search {
  readonly relaxed: Relaxed;
  readonly limit: number;
  readonly enough: number;
  readonly surplus: Float64Array;
  readonly rounded: Int32Array;
  readonly highest: Float64Array;
  readonly reach: Float64Array;
  readonly opens: Uint8Array[];
  readonly shares: Float64Array[];
  places: Int32Array | null;
  best: number;
  nodes: number;
  /** The highest ceiling of a branch that was left for lack of nodes. */
  left: number;
}

/**
 * The best settlement with a measure above `beat`.
 * @param limit nodes after which the search stops and states the ceiling of what is left
 * @param enough a measure with which the search is content
 */
export function searched(
  relaxed: Relaxed,
  beat: number,
  limit: number,
  enough = Number.POSITIVE_INFINITY,
): Found {
  const { table } = relaxed;
  const places = table.value.length;
  const search: Search = {
    relaxed,
    limit,
    enough,
    surplus: new Float64Array(table.parties),
    rounded: new Int32Array(table.items),
    highest: new Float64Array(table.items * table.parties),
    reach: new Float64Array(table.parties),
    opens: Array.from({ length: table.items + 1 }, () => new Uint8Array(places)),
    shares: Array.from({ length: table.items + 1 }, () => new Float64Array(places)),
    places: null,
    best: beat,
    nodes: 0,
    left: Number.NEGATIVE_INFINITY,
  };
  search.opens[0]?.fill(1);
  for (let item = 0; item < table.items; item++) {
    const from = table.first[item] as number;
    const to = table.first[item + 1] as number;
    search.shares[0]?.fill(1 / (to - from), from, to);
  }
  visit(search, 0, Number.POSITIVE_INFINITY);
  const found = search.places === null ? Number.NEGATIVE_INFINITY : search.best;
  return {
    places: search.places,
    measure: search.best,
    ceiling: Math.max(found, search.left),
    nodes: search.nodes,
  };
}

/** Looks through the settlements of the values open at a depth. */
function visit(search: Search, depth: number, above: number): void {
  const { relaxed } = search;
  const { first } = relaxed.table;
  const open = search.opens[depth] as Uint8Array;
  const share = search.shares[depth] as Float64Array;
  if (search.nodes >= search.limit) {
    search.left = Math.max(search.left, above);
    return;
  }
  search.nodes++;
  for (let round = 0; ; round++) {
    if (!narrow(search, open)) return;
    settleShares(search, open, share);
    if (!relax(relaxed, open, share, search.best + ALIKE, depth === 0 ? SWEEPS_FIRST : SWEEPS_LATER)) return;
    roundOff(search, open, share, depth);
    if (search.best >= search.enough) return;
    const need = needed(relaxed, search.best + ALIKE);
    if (relaxed.total <= need) return;
    const closed = closeBelow(search, open, need);
    if (closed === 0 || round >= (depth === 0 ? ROUNDS_FIRST : ROUNDS_LATER)) break;
  }
  if (!narrow(search, open)) return;
  const item = itemToSettle(search, open, share);
  if (item < 0) {
    roundOff(search, open, share, depth);
    return;
  }
  const from = first[item] as number;
  const to = first[item + 1] as number;
  const { score, dearest, logPrices } = relaxed;
  const others = relaxed.total - (dearest[item] as number);
  const ranked: { readonly k: number; readonly total: number }[] = [];
  for (let k = from; k < to; k++) if (open[k] === 1) ranked.push({ k, total: others + (score[k] as number) });
  ranked.sort((a, b) => b.total - a.total || a.k - b.k);
  const below = search.opens[depth + 1] as Uint8Array;
  const sharesBelow = search.shares[depth + 1] as Float64Array;
  for (const { k, total } of ranked) {
    // Branches further down leave their own prices behind.
    relaxed.logPrices = logPrices;
    const ceiling = Math.min(above, ceilingOf(relaxed, total));
    if (ceiling <= search.best + ALIKE || search.best >= search.enough) return;
    below.set(open);
    below.fill(0, from, to);
    below[k] = 1;
    sharesBelow.set(share);
    visit(search, depth + 1, ceiling);
  }
}

/** Closes values with which some party could not have its due whatever else is settled; false when nothing is left. */
function narrow(search: Search, open: Uint8Array): boolean {
  const { relaxed, highest, reach } = search;
  const { parties, items, first, worth, start } = relaxed.table;
  for (;;) {
    reach.set(start);
    for (let item = 0; item < items; item++)
      for (let p = 0; p < parties; p++) {
        let most = Number.NEGATIVE_INFINITY;
        for (let k = first[item] as number; k < (first[item + 1] as number); k++)
          if (open[k] === 1) most = Math.max(most, worth[k * parties + p] as number);
        highest[item * parties + p] = most;
        reach[p] = (reach[p] as number) + most;
      }
    for (let p = 0; p < parties; p++) {
      // From here on: what the party can give up of its best and still have its due.
      reach[p] = (reach[p] as number) - due(search, p);
      if ((reach[p] as number) < 0) return false;
    }
    let closed = 0;
    for (let item = 0; item < items; item++)
      for (let k = first[item] as number; k < (first[item + 1] as number); k++) {
        if (open[k] === 0) continue;
        for (let p = 0; p < parties; p++)
          if (
            (highest[item * parties + p] as number) - (worth[k * parties + p] as number) >
            (reach[p] as number)
          ) {
            open[k] = 0;
            closed++;
            break;
          }
      }
    if (closed === 0) return true;
  }
}

/** The least surplus with which a party can be part of something better than the best so far. */
function due({ relaxed, best }: Search, party: number): number {
  const { table, criterion, counted } = relaxed;
  const slack = table.slack[party] as number;
  if (counted[party] === 0 || criterion === 'utilitarian') return -slack;
  return criterion === 'nash' ? slack : Math.max(-slack, best);
}

/** Takes the share from values that were closed. */
function settleShares(search: Search, open: Uint8Array, share: Float64Array): void {
  const { first, items } = search.relaxed.table;
  for (let item = 0; item < items; item++) {
    const from = first[item] as number;
    const to = first[item + 1] as number;
    let sum = 0;
    let any = from;
    for (let k = from; k < to; k++) {
      if (open[k] === 0) share[k] = 0;
      else any = k;
      sum += share[k] as number;
    }
    if (sum > 0) for (let k = from; k < to; k++) share[k] = (share[k] as number) / sum;
    else share[any] = 1;
  }
}

/** Closes values whose ceiling is too low; how many. */
function closeBelow(search: Search, open: Uint8Array, need: number): number {
  const { relaxed } = search;
  const { first, items } = relaxed.table;
  let closed = 0;
  for (let item = 0; item < items; item++) {
    const least = need - relaxed.total + (relaxed.dearest[item] as number);
    for (let k = first[item] as number; k < (first[item + 1] as number); k++)
      if (open[k] === 1 && (relaxed.score[k] as number) <= least) {
        open[k] = 0;
        closed++;
      }
  }
  return closed;
}

/** Tries the settlement nearest to the mixture. */
function roundOff(search: Search, open: Uint8Array, share: Float64Array, depth: number): void {
  const { relaxed, rounded, surplus } = search;
  const { first, items } = relaxed.table;
  for (const by of depth === 0 ? [share, relaxed.score] : [share]) {
    for (let item = 0; item < items; item++) {
      let best = -1;
      for (let k = first[item] as number; k < (first[item + 1] as number); k++)
        if (open[k] === 1 && (best < 0 || (by[k] as number) > (by[best] as number))) best = k;
      rounded[item] = best;
    }
    better(relaxed, open, rounded, surplus, depth === 0);
    surplusOf(relaxed, rounded, surplus);
    const measure = measureOf(relaxed, surplus);
    if (measure !== null && measure > search.best) {
      search.best = measure;
      search.places = rounded.slice();
    }
  }
}

/** The item whose share is most divided; -1 when nothing is left to settle. */
function itemToSettle(search: Search, open: Uint8Array, share: Float64Array): number {
  const { first, items } = search.relaxed.table;
  let chosen = -1;
  let most = -1;
  for (let item = 0; item < items; item++) {
    let count = 0;
    let largest = 0;
    for (let k = first[item] as number; k < (first[item + 1] as number); k++) {
      if (open[k] === 0) continue;
      count++;
      largest = Math.max(largest, share[k] as number);
    }
    if (count > 1 && 1 - largest > most) {
      most = 1 - largest;
      chosen = item;
    }
  }
  return chosen;
}
