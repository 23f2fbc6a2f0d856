/**
 * How a penholder composes a text that all might accept: the one for which the product of what each party has beyond walking away is
 * greatest, as far as the penholder knows what they want. Sources: J. Nash, "The bargaining problem" (1950); one-text mediation after
 * M. Klein, P. Faratin, H. Sayama and Y. Bar-Yam, "Negotiating complex contracts" (2003).
 */
import type { Settlement } from './problem.ts';

/** What a penholder takes the parties to want. Shapes as in `Problem`; everything is an estimate but what is the penholder's own. */
export interface Beliefs {
  readonly worth: readonly (readonly (readonly number[])[])[];
  /** Whether a party has said that it cannot accept a value. */
  readonly refused: readonly (readonly (readonly boolean[])[])[];
  /** What each party is taken to have without agreement, on the scale of its worths. */
  readonly floor: readonly number[];
  /** How much each party is listened to: a small whole number, 1 for most. */
  readonly attention: readonly number[];
}

/** Every refusal that a text meets makes it this much less likely to be agreed. */
const REFUSED = 1 / 60;
/** Rounds in which the weights of the parties settle before the text is polished item by item. */
const ROUNDS = 10;
/** Sweeps over all items after which polishing stops. */
const SWEEPS = 6;
/** A change must be better than what stands by this factor, so that nothing is changed for nothing. */
const BETTER = 1.000001;

/**
 * The text to put forward.
 * @param stands the text as it stands; an item that is not `open` keeps its value
 */
export function compose(beliefs: Beliefs, stands: Settlement, open: readonly boolean[]): Settlement {
  const kept = polished(beliefs, stands, open);
  const fresh = polished(beliefs, balanced(beliefs, stands, open), open);
  return isBetter(beliefs, fresh, kept) ? fresh : kept;
}

/** A surplus as it counts: itself, and little but never nothing when it is not positive. */
function counted(surplus: number): number {
  return surplus >= 1 ? surplus : 1 / (2 - surplus);
}

function surplusOf({ worth, floor }: Beliefs, party: number, text: Settlement): number {
  let sum = -(floor[party] ?? 0);
  const items = worth[party] ?? [];
  for (let item = 0; item < text.length; item++) sum += items[item]?.[text[item] ?? 0] ?? 0;
  return sum;
}

function refusalsOf({ refused }: Beliefs, text: Settlement): number {
  let count = 0;
  for (const items of refused)
    for (let item = 0; item < text.length; item++) if (items[item]?.[text[item] ?? 0]) count += 1;
  return count;
}

function isBetter(beliefs: Beliefs, one: Settlement, other: Settlement): boolean {
  let ratio = power(REFUSED, refusalsOf(beliefs, one)) / power(REFUSED, refusalsOf(beliefs, other));
  for (let party = 0; party < beliefs.worth.length; party++) {
    const change = counted(surplusOf(beliefs, party, one)) / counted(surplusOf(beliefs, party, other));
    ratio *= power(change, beliefs.attention[party] ?? 1);
  }
  return ratio > BETTER;
}

/** A whole power of a number. */
function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result *= base;
  return result;
}

/** A text in which everybody's marginal gain weighs as much as what it still lacks: Frank and Wolfe's steps, then the nearest whole text. */
function balanced(beliefs: Beliefs, stands: Settlement, open: readonly boolean[]): Settlement {
  const { worth, refused, attention } = beliefs;
  const parties = worth.length;
  const mixed = worth.map((_, party) => surplusOf(beliefs, party, stands));
  const chosen = stands.map((value) => [value]);
  for (let round = 1; round <= ROUNDS; round++) {
    const weight = mixed.map((surplus, party) => (attention[party] ?? 1) / Math.max(counted(surplus), 1));
    const vertex = stands.map((value, item) => {
      if (!open[item]) return value;
      const count = worth[0]?.[item]?.length ?? 0;
      let best = value;
      let most = Number.NEGATIVE_INFINITY;
      for (let option = 0; option < count; option++) {
        let sum = 0;
        for (let party = 0; party < parties; party++) {
          sum += (weight[party] ?? 0) * (worth[party]?.[item]?.[option] ?? 0);
          // A refusal weighs as much as all that the party still has.
          if (refused[party]?.[item]?.[option]) sum -= 4;
        }
        if (sum > most) {
          most = sum;
          best = option;
        }
      }
      return best;
    });
    const step = 2 / (round + 2);
    for (let party = 0; party < parties; party++)
      mixed[party] = (1 - step) * (mixed[party] ?? 0) + step * surplusOf(beliefs, party, vertex);
    for (let item = 0; item < vertex.length; item++) chosen[item]?.push(vertex[item] ?? 0);
  }
  // The value that was chosen in most of the later rounds.
  return chosen.map((values) => mostFrequent(values.slice(-Math.ceil(ROUNDS / 2))));
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
  const { worth, refused, attention } = beliefs;
  const parties = worth.length;
  const text = [...from];
  const surplus = worth.map((_, party) => surplusOf(beliefs, party, text));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let changed = false;
    for (let item = 0; item < text.length; item++) {
      if (!open[item]) continue;
      const here = text[item] ?? 0;
      const count = worth[0]?.[item]?.length ?? 0;
      let best = here;
      let most = BETTER;
      for (let option = 0; option < count; option++) {
        if (option === here) continue;
        let ratio = 1;
        for (let party = 0; party < parties; party++) {
          const worths = worth[party]?.[item];
          const moved = (worths?.[option] ?? 0) - (worths?.[here] ?? 0);
          if (moved !== 0) {
            const before = surplus[party] ?? 0;
            const change = counted(before + moved) / counted(before);
            ratio *= power(change, attention[party] ?? 1);
          }
          const wasRefused = refused[party]?.[item]?.[here] === true;
          const isRefused = refused[party]?.[item]?.[option] === true;
          if (isRefused && !wasRefused) ratio *= REFUSED;
          if (wasRefused && !isRefused) ratio /= REFUSED;
        }
        if (ratio > most) {
          most = ratio;
          best = option;
        }
      }
      if (best === here) continue;
      for (let party = 0; party < parties; party++) {
        const worths = worth[party]?.[item];
        surplus[party] = (surplus[party] ?? 0) + (worths?.[best] ?? 0) - (worths?.[here] ?? 0);
      }
      text[item] = best;
      changed = true;
    }
    if (!changed) break;
  }
  return text;
}
