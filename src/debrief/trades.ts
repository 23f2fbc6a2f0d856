/**
 * Trades that were to be had: changes of one or two paragraphs, each to any of its wordings, that would have made somebody better off
 * while nobody's red line is crossed by what changed and nobody falls below what it has without a statement.
 */
import type { Problem, Settlement } from '../delegates/problem.ts';

/** A change of one or two items of a settlement, with what it would bring to whom. */
export interface Trade {
  /** `free`: nobody loses; `bearable`: somebody does, and still has at least what it has without agreement. */
  readonly kind: 'free' | 'bearable';
  /** Items and their new values, one or two. */
  readonly moved: readonly { readonly item: number; readonly value: number }[];
  /** Change of worth for each party. */
  readonly change: readonly number[];
}

/** What a search for trades needs to know. */
export interface Search {
  readonly problem: Problem;
  readonly settlement: Settlement;
  /** In how many slots two values of an item differ: what a change costs in words. */
  readonly distance: (item: number, from: number, to: number) => number;
  /**
   * `gain`: the text was adopted, and a trade leaves nobody below what it had without. `agree`: it came to nothing, and a trade leaves
   * everybody at least as well off as without, so that it could have been agreed.
   */
  readonly seek: 'gain' | 'agree';
}

/** What was found: the cheapest, and how many there were. */
export interface Trades {
  readonly trades: readonly Trade[];
  readonly found: number;
}

/** So many times the losers there have to be gainers, and beyond the loss so much gain, for a trade that costs somebody something. */
const MANY = 3;
/** So many are told. */
const TOLD = 5;

/** One value of one item in the place of the one that stands. */
interface Step {
  readonly item: number;
  readonly value: number;
  readonly change: readonly number[];
  readonly distance: number;
}

/** A trade with what it costs in words and what it brings in all. */
interface Weighed {
  readonly trade: Trade;
  /** What those who lose would lose, and what all would gain beyond it, in parts of what each can get. */
  readonly loss: number;
  readonly cost: number;
  readonly gain: number;
}

/**
 * The trades, cheapest first: by what they cost those who lose, then by the fewest changes of words, then by what they bring. Of trades that
 * change a paragraph in common only the first is told, so that each that is told is another matter. Where some cost nobody anything, no
 * others are looked for.
 */
export function tradesFrom(search: Search): Trades {
  const steps = stepsOf(search);
  const free = bestOf(search, steps, search.seek === 'gain');
  if (search.seek === 'agree' || free.found > 0) return free;
  // Among those that cost somebody something, only the nearest words are worth telling.
  const near = steps.filter((step) => step.distance === 1);
  return bestOf(search, near, false);
}

function bestOf(search: Search, steps: readonly Step[], freeOnly: boolean): Trades {
  const weigh = weigherOf(search, freeOnly);
  const best: Weighed[] = [];
  let found = 0;
  const consider = (moved: readonly Step[]): boolean => {
    const weighed = weigh(moved);
    if (!weighed) return false;
    found += 1;
    best.push(weighed);
    return true;
  };
  const alone = new Set(steps.filter((step) => consider([step])));
  for (const [i, one] of steps.entries()) {
    // What is to be had alone needs no second change, and two changes of one paragraph are one.
    if (alone.has(one)) continue;
    for (let j = i + 1; j < steps.length; j++) {
      const other = steps[j] as Step;
      if (other.item !== one.item && !alone.has(other)) consider([one, other]);
    }
  }
  return { trades: apart(best.sort(inOrderOfPrice).map((w) => w.trade)), found };
}

/** The first of them that have no paragraph in common. */
function apart(sorted: readonly Trade[]): readonly Trade[] {
  const told: Trade[] = [];
  const changed = new Set<number>();
  for (const trade of sorted) {
    if (told.length === TOLD) break;
    if (trade.moved.some(({ item }) => changed.has(item))) continue;
    told.push(trade);
    for (const { item } of trade.moved) changed.add(item);
  }
  return told;
}

function inOrderOfPrice(a: Weighed, b: Weighed): number {
  return a.loss - b.loss || a.cost - b.cost || b.gain - a.gain;
}

/** Weighs one or two changes; null where they are no trade. */
function weigherOf(search: Search, freeOnly: boolean): (moved: readonly Step[]) => Weighed | null {
  const { problem, seek } = search;
  const slack = slackOf(search);
  const scale = problem.worth.map((_, party) => rangeOf(problem, party) || 1);
  const isOpen = openTo(search);
  return (moved) => {
    let gainers = 0;
    let losers = 0;
    let balance = 0;
    let loss = 0;
    for (let party = 0; party < slack.length; party++) {
      let sum = 0;
      for (const step of moved) sum += step.change[party] as number;
      if (sum < 0 && freeOnly) return null;
      if ((slack[party] as number) + sum < 0 && (seek === 'agree' || sum < 0)) return null;
      if (sum > 0) gainers += 1;
      else if (sum < 0) losers += 1;
      const part = sum / (scale[party] as number);
      if (part < 0) loss -= part;
      balance += part;
    }
    if (gainers === 0 || balance <= 0 || !isOpen(moved)) return null;
    // What some would have had at the expense of others is no trade: more have to gain, and more than is lost.
    if (losers > 0 && seek === 'gain' && (gainers < MANY * losers || balance < MANY * loss)) return null;
    return {
      trade: {
        kind: losers > 0 ? 'bearable' : 'free',
        moved: moved.map(({ item, value }) => ({ item, value })),
        change: slack.map((_, party) => moved.reduce((sum, step) => sum + (step.change[party] as number), 0)),
      },
      loss,
      cost: moved.reduce((sum, step) => sum + step.distance, 0),
      gain: balance,
    };
  };
}

/** What each party has beyond no agreement. */
function slackOf({ problem: { worth, reservation }, settlement }: Search): readonly number[] {
  return worth.map((items, party) =>
    settlement.reduce((sum, value, item) => sum + (items[item]?.[value] ?? 0), -(reservation[party] ?? 0)),
  );
}

/** Every value of every item that nobody refuses, in the place of the one that stands. */
function stepsOf({ problem, settlement, distance }: Search): readonly Step[] {
  return settlement.flatMap((stands, item) =>
    (problem.worth[0]?.[item] ?? []).flatMap((_, value) => {
      if (value === stands || isRefused(problem, item, value)) return [];
      const change = problem.worth.map((items) => (items[item]?.[value] ?? 0) - (items[item]?.[stands] ?? 0));
      return change.every((c) => c === 0)
        ? []
        : [{ item, value, change, distance: distance(item, stands, value) }];
    }),
  );
}

/** Of a text that came to nothing, whether what it then consists of crosses no red line any more. */
function openTo({ problem, settlement, seek }: Search): (moved: readonly Step[]) => boolean {
  if (seek === 'gain') return () => true;
  const refusedNow = settlement.flatMap((value, item) => (isRefused(problem, item, value) ? [item] : []));
  return (moved) => refusedNow.every((item) => moved.some((step) => step.item === item));
}

function isRefused({ refused }: Problem, item: number, value: number): boolean {
  return refused?.some((limits) => limits[item]?.[value] === true) ?? false;
}

/** Between the worst and the best that a party could have. */
function rangeOf({ worth }: Problem, party: number): number {
  return (worth[party] ?? []).reduce((sum, values) => sum + Math.max(...values) - Math.min(...values), 0);
}
