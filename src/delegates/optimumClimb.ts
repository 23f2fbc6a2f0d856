/**
 * Walking a mixture of settlements uphill: for one item after another, share goes from the value that is worth least at the prices of the
 * moment to the one that is worth most, as far as it pays (pairwise steps of M. Frank and P. Wolfe; see S. Lacoste-Julien and M. Jaggi,
 * "On the global linear convergence of Frank-Wolfe optimization variants", 2015). What is climbed is the sum over the parties of
 * `linear * surplus + log * ln(surplus + shift)`.
 */
import type { Table } from './optimumTable.ts';

/** The hill, and where on it the mixture stands; the arrays have one entry for each party and are worked on in place. */
export interface Climber {
  readonly table: Table;
  readonly surplus: Float64Array;
  readonly linear: Float64Array;
  readonly log: Float64Array;
  readonly shift: Float64Array;
  /** What a little more surplus of each party is worth here. */
  readonly price: Float64Array;
  /** Weight of the logarithms where they are only to keep surpluses from a limit. */
  barrier: number;
  readonly way: Float64Array;
}

/** A value with less than this share is given up. */
const CRUMB = 1e-9;
/** Tries at the length of a step; each about squares its error. */
const TRIES = 4;

export function climberOf(table: Table): Climber {
  const list = () => new Float64Array(table.parties);
  return {
    table,
    surplus: list(),
    linear: list(),
    log: list(),
    shift: list(),
    price: list(),
    barrier: 0,
    way: list(),
  };
}

/** Prices for where the mixture stands. */
export function priceAll({ table, surplus, linear, log, shift, price }: Climber): void {
  for (let p = 0; p < table.parties; p++) {
    const weight = log[p] as number;
    const slope = weight === 0 ? 0 : weight / ((surplus[p] as number) + (shift[p] as number));
    price[p] = (linear[p] as number) + slope;
  }
}

/** The level below all surpluses at which the prices `log / (surplus + shift - level)` sum to 1. */
export function levelWith({ table, surplus, log, shift, barrier }: Climber): number {
  let least = Number.POSITIVE_INFINITY;
  let pulling = 0;
  for (let p = 0; p < table.parties; p++) {
    if (log[p] === 0) continue;
    least = Math.min(least, (surplus[p] as number) + (shift[p] as number));
    pulling++;
  }
  let low = least - barrier * pulling;
  let high = least - barrier;
  for (let k = 0; k < 60 && high - low > 1e-3 * barrier; k++) {
    const level = (low + high) / 2;
    let sum = 0;
    for (let p = 0; p < table.parties; p++)
      if (log[p] !== 0) sum += barrier / ((surplus[p] as number) + (shift[p] as number) - level);
    if (sum > 1) high = level;
    else low = level;
  }
  return low;
}

/** One step for each item of which more than one value is open. */
export function climb(climber: Climber, open: Uint8Array, share: Float64Array): void {
  const { table, price } = climber;
  const { parties, items, first, worth } = table;
  for (let item = 0; item < items; item++) {
    let best = -1;
    let worst = -1;
    let most = Number.NEGATIVE_INFINITY;
    let least = Number.POSITIVE_INFINITY;
    const end = first[item + 1] as number;
    for (let k = first[item] as number; k < end; k++) {
      if (open[k] === 0) continue;
      const row = k * parties;
      let sum = 0;
      for (let p = 0; p < parties; p++) sum += (price[p] as number) * (worth[row + p] as number);
      if (sum > most) {
        most = sum;
        best = k;
      }
      if ((share[k] as number) > 0 && sum < least) {
        least = sum;
        worst = k;
      }
    }
    if (best < 0 || worst < 0 || best === worst || most - least <= 1e-12) continue;
    step(climber, share, worst, best);
  }
}

/** Moves share from one value to another, as far as it pays. */
function step(climber: Climber, share: Float64Array, from: number, to: number): void {
  const { table, surplus, way } = climber;
  const { parties, worth } = table;
  for (let p = 0; p < parties; p++)
    way[p] = (worth[to * parties + p] as number) - (worth[from * parties + p] as number);
  const all = share[from] as number;
  const part = length(climber, all);
  if (part <= 0) return;
  const rest = all - part;
  const whole = rest < CRUMB ? all : part;
  share[from] = whole === all ? 0 : rest;
  share[to] = (share[to] as number) + whole;
  for (let p = 0; p < parties; p++) surplus[p] = (surplus[p] as number) + whole * (way[p] as number);
  priceAll(climber);
}

/** How far the step pays, never beyond the top of the hill: Newton's steps between bounds. */
function length({ table, surplus, linear, log, shift, way }: Climber, all: number): number {
  let low = 0;
  let high = all;
  let blocked = false;
  for (let p = 0; p < table.parties; p++) {
    const d = way[p] as number;
    if (log[p] === 0 || d >= 0) continue;
    const room = ((surplus[p] as number) + (shift[p] as number)) / -d;
    if (room <= high) {
      high = room;
      blocked = true;
    }
  }
  let at = blocked ? 0 : high;
  for (let k = 0; k < TRIES; k++) {
    let slope = 0;
    let bend = 0;
    for (let p = 0; p < table.parties; p++) {
      const d = way[p] as number;
      const weight = log[p] as number;
      slope += (linear[p] as number) * d;
      if (weight === 0) continue;
      const t = d / ((surplus[p] as number) + (shift[p] as number) + at * d);
      slope += weight * t;
      bend += weight * t * t;
    }
    if (slope >= 0) low = at;
    else high = at;
    if (slope >= 0 && at === all) return all;
    const next = bend > 0 ? at + slope / bend : slope > 0 ? high : low;
    at = next > low && next < high ? next : (low + high) / 2;
  }
  return low > 0 ? low : at < high ? at / 2 : 0;
}
