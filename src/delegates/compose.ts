/**
 * How a penholder composes a text that all might accept: the one for which the product of what each party has beyond walking away is
 * greatest, as far as the penholder knows what they want. Sources: J. Nash, "The bargaining problem" (1950); one-text mediation after
 * M. Klein, P. Faratin, H. Sayama and Y. Bar-Yam, "Negotiating complex contracts" (2003).
 */
import type { Settlement } from './problem.ts';

/** What a penholder takes the parties to want, laid out for going through it quickly: one row of parties for every value of every item. */
export interface Beliefs {
  readonly parties: number;
  /** Where the rows of an item begin, and how many values it has. */
  readonly first: readonly number[];
  readonly values: readonly number[];
  /** Party by party in each row. Everything is an estimate but what is the penholder's own. */
  readonly worth: Float64Array;
  /** How many parties have said that they cannot accept the value of a row. */
  readonly refusals: Int32Array;
  /** What each party is taken to have without agreement, on the scale of its worths. */
  readonly floor: Float64Array;
}

/** Every refusal that a text meets makes it this much less likely to be agreed. */
const REFUSED = 1 / 1_000_000;
/** And every part of the scale that it leaves a party short of walking away. */
const LACKING = 0.85;
/** Rounds in which the weights of the parties settle before the text is polished item by item. */
const ROUNDS = 10;
/** Sweeps over all items after which polishing stops. */
const SWEEPS = 6;
/** A change must be better than what stands by this factor, so that nothing is changed for nothing. */
const BETTER = 1.000001;
/** A refusal weighs more than all that a party still has. */
const WEIGHT_OF_REFUSAL = 4;

/** Beliefs about so many values of each item, before anything is believed. */
export function noBeliefs(parties: number, values: readonly number[]): Beliefs {
  const first: number[] = [];
  let rows = 0;
  for (const size of values) {
    first.push(rows);
    rows += size;
  }
  return {
    parties,
    first,
    values,
    worth: new Float64Array(rows * parties),
    refusals: new Int32Array(rows),
    floor: new Float64Array(parties),
  };
}

/** The same from lists: worth and refusal of each value of each item, party by party (shapes as in `Problem`), and what each party has without. */
export function beliefsIn(
  worth: readonly (readonly ArrayLike<number>[])[],
  refused: readonly (readonly (readonly boolean[])[])[],
  floor: readonly number[],
): Beliefs {
  const beliefs = noBeliefs(
    worth.length,
    (worth[0] ?? []).map((list) => list.length),
  );
  const { parties, first, values, refusals } = beliefs;
  beliefs.floor.set(floor);
  for (let party = 0; party < parties; party++)
    for (let item = 0; item < values.length; item++) {
      const start = first[item] ?? 0;
      const worths = worth[party]?.[item] ?? [];
      const limits = refused[party]?.[item] ?? [];
      for (let value = 0; value < worths.length; value++) {
        beliefs.worth[(start + value) * parties + party] = worths[value] ?? 0;
        if (limits[value]) refusals[start + value] = (refusals[start + value] ?? 0) + 1;
      }
    }
  return beliefs;
}

/**
 * The text to put forward.
 * @param stands the text as it stands; an item that is not `open` keeps its value
 */
export function compose(beliefs: Beliefs, stands: Settlement, open: readonly boolean[]): Settlement {
  const kept = polished(beliefs, stands, open);
  const fresh = polished(beliefs, balanced(beliefs, stands, open), open);
  return isBetter(beliefs, fresh, kept) ? fresh : kept;
}

/** A surplus as it counts: itself, or, where something is lacking, the less the more is lacking, and never nothing. */
function counted(surplus: number): number {
  return surplus >= 1 ? surplus : countedShort(surplus);
}

function countedShort(surplus: number): number {
  const lacking = Math.floor(1 - surplus);
  return power(LACKING, lacking) * (1 - (1 - LACKING) * (1 - surplus - lacking));
}

/** What a text leaves each party beyond walking away. */
function surplusesOf({ parties, first, worth, floor }: Beliefs, text: Settlement): Float64Array {
  const surplus = new Float64Array(parties);
  for (let party = 0; party < parties; party++) surplus[party] = -(floor[party] ?? 0);
  for (let item = 0; item < text.length; item++) {
    const row = ((first[item] ?? 0) + (text[item] ?? 0)) * parties;
    for (let party = 0; party < parties; party++)
      surplus[party] = (surplus[party] ?? 0) + (worth[row + party] ?? 0);
  }
  return surplus;
}

function refusalsOf({ first, refusals }: Beliefs, text: Settlement): number {
  return text.reduce((sum, value, item) => sum + (refusals[(first[item] ?? 0) + value] ?? 0), 0);
}

function isBetter(beliefs: Beliefs, one: Settlement, other: Settlement): boolean {
  let ratio = forRefusals(refusalsOf(beliefs, one) - refusalsOf(beliefs, other));
  const ones = surplusesOf(beliefs, one);
  const others = surplusesOf(beliefs, other);
  for (let party = 0; party < beliefs.parties; party++)
    ratio *= counted(ones[party] ?? 0) / counted(others[party] ?? 0);
  return ratio > BETTER;
}

/** What so many more refusals, or fewer, leave of the chances of a text. */
function forRefusals(more: number): number {
  if (more === 0) return 1;
  return more > 0 ? power(REFUSED, more) : 1 / power(REFUSED, -more);
}

/** A whole power of a number. */
function power(base: number, exponent: number): number {
  if (exponent === 1) return base;
  let result = 1;
  let factor = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= factor;
    factor *= factor;
  }
  return result;
}

/** A text in which everybody's marginal gain weighs as much as what it still lacks: Frank and Wolfe's steps, then the nearest whole text. */
function balanced(beliefs: Beliefs, stands: Settlement, open: readonly boolean[]): Settlement {
  const { parties } = beliefs;
  const mixed = surplusesOf(beliefs, stands);
  const chosen = stands.map((value) => [value]);
  const weight = new Float64Array(parties);
  for (let round = 1; round <= ROUNDS; round++) {
    for (let party = 0; party < parties; party++) weight[party] = 1 / Math.max(counted(mixed[party] ?? 0), 1);
    const vertex = stands.map((value, item) =>
      open[item] ? weightiestValue(beliefs, weight, item, value) : value,
    );
    const step = 2 / (round + 2);
    const reached = surplusesOf(beliefs, vertex);
    for (let party = 0; party < parties; party++)
      mixed[party] = (1 - step) * (mixed[party] ?? 0) + step * (reached[party] ?? 0);
    for (const [item, value] of vertex.entries()) chosen[item]?.push(value);
  }
  // The value that was chosen in most of the later rounds.
  return chosen.map((list) => mostFrequent(list.slice(-Math.ceil(ROUNDS / 2))));
}

/** The value of one item that weighs most in sum; `here` where there is none. */
function weightiestValue(beliefs: Beliefs, weight: Float64Array, item: number, here: number): number {
  const { parties, first, values, worth, refusals } = beliefs;
  const start = first[item] ?? 0;
  const count = values[item] ?? 0;
  let best = here;
  let most = Number.NEGATIVE_INFINITY;
  let at = start * parties;
  for (let option = 0; option < count; option++) {
    let sum = -WEIGHT_OF_REFUSAL * (refusals[start + option] ?? 0);
    for (let party = 0; party < parties; party++) {
      sum += (weight[party] ?? 0) * (worth[at] ?? 0);
      at += 1;
    }
    if (sum > most) {
      most = sum;
      best = option;
    }
  }
  return best;
}

function mostFrequent(values: readonly number[]): number {
  let best = values[0] ?? 0;
  let most = 0;
  for (const value of values) {
    const count = values.filter((other) => other === value).length;
    if (count > most) {
      most = count;
      best = value;
    }
  }
  return best;
}

/** The text after every change of one item that makes it better. */
function polished(beliefs: Beliefs, from: Settlement, open: readonly boolean[]): Settlement {
  const { parties, first, worth } = beliefs;
  const text = [...from];
  const surplus = surplusesOf(beliefs, text);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let isChanged = false;
    for (let item = 0; item < text.length; item++) {
      if (!open[item]) continue;
      const here = text[item] ?? 0;
      const best = bestValue(beliefs, surplus, item, here);
      if (best === here) continue;
      const [to, back] = [((first[item] ?? 0) + best) * parties, ((first[item] ?? 0) + here) * parties];
      for (let party = 0; party < parties; party++)
        surplus[party] = (surplus[party] ?? 0) + (worth[to + party] ?? 0) - (worth[back + party] ?? 0);
      text[item] = best;
      isChanged = true;
    }
    if (!isChanged) break;
  }
  return text;
}

/** The value of one item that makes the product greatest, all else as it is. */
function bestValue(beliefs: Beliefs, surplus: Float64Array, item: number, here: number): number {
  const { parties, first, values, worth, refusals } = beliefs;
  const start = first[item] ?? 0;
  const standing = (start + here) * parties;
  let best = here;
  let most = BETTER;
  for (let option = 0; option < (values[item] ?? 0); option++) {
    if (option === here) continue;
    const row = start + option;
    let ratio = forRefusals((refusals[row] ?? 0) - (refusals[start + here] ?? 0));
    for (let party = 0; party < parties; party++) {
      const moved = (worth[row * parties + party] ?? 0) - (worth[standing + party] ?? 0);
      if (moved === 0) continue;
      const before = surplus[party] ?? 0;
      ratio *= counted(before + moved) / counted(before);
    }
    if (ratio > most) {
      most = ratio;
      best = option;
    }
  }
  return best;
}
