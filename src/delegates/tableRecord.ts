/** What is said at the table of a bare problem, for all to hear, and what the penholder makes of it. */
import { conceded } from './aspiration.ts';
import type { Beliefs } from './compose.ts';
import type { Settlement } from './problem.ts';
import { FIRMNESS, type Party, SCALE } from './tableParty.ts';

/** What one party has said. */
export interface Said {
  /** How much it said each item matters: from 1 (little), and comparable between parties only where worths are. */
  importance: readonly number[];
  /** What it will say of importance once it speaks. */
  readonly trueImportance: readonly number[];
  /** The time, in thousandths, at which it first said that it could live with a value; null while it has not. */
  readonly livesWith: (number | null)[][];
  readonly refuses: readonly (readonly boolean[])[];
  /** Texts that it did not let pass. */
  readonly broke: Settlement[];
  used: number;
  /** The importance of all items that a party for which most is at stake would name; null where parties cannot be compared. */
  readonly whole: number | null;
}

/** The most important item is called this important. Where parties are compared as well as items, finer degrees are needed. */
const MOST_IMPORTANT = 10;
const MOST_IMPORTANT_OF_ALL = 100;
/** By how much more a text must be worth to a party that broke silence over one. */
const STEP = 40;
/** Broken silences count for attention up to this many. */
const MOST_ATTENTION = 3;

/** Before anybody concedes anything: refusals, and how much each item matters to each. */
export function openingRecord(parties: readonly Party[], comparable: boolean): readonly Said[] {
  const widest = Math.max(1e-9, ...parties.flatMap((p) => p.range));
  const important = parties.map(({ range }) => {
    const most = comparable ? widest : Math.max(...range, 1e-9);
    const degrees = comparable ? MOST_IMPORTANT_OF_ALL : MOST_IMPORTANT;
    return range.map((r) => Math.max(1, Math.round((degrees * r) / most)));
  });
  const whole = comparable ? Math.max(1, ...important.map(sum)) : null;
  return parties.map(({ worth, refused, silentUntil }, place) => {
    const trueImportance = important[place] ?? [];
    return {
      importance: silentUntil > 0 ? trueImportance.map(() => 1) : trueImportance,
      trueImportance,
      livesWith: worth.map((values) => values.map(() => null)),
      refuses: refused,
      broke: [],
      used: 0,
      whole,
    };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A party says which values it can live with by now: the same share of every item is given. */
export function speak(party: Party, said: Said | undefined, used: number): void {
  if (!said) return;
  said.used = used;
  if (used < party.silentUntil) return;
  said.importance = said.trueImportance;
  const range = sum(party.range);
  const toGive = Math.max(0, Math.min(range, sum(party.best) - party.claimed));
  const share = range === 0 ? 0 : (conceded(used, party.firmness) * toGive) / range;
  for (const [item, values] of party.worth.entries())
    for (const [value, worth] of values.entries()) {
      const times = said.livesWith[item];
      if (!times || times[value] !== null || party.refused[item]?.[value]) continue;
      if (worth >= (party.best[item] ?? 0) - (share * (party.range[item] ?? 0)) / 1000 - 1e-9)
        times[value] = used;
    }
}

/** A party does not let a text pass. */
export function breaksSilence(said: Said | undefined, text: Settlement): void {
  said?.broke.push(text);
}

/**
 * What the penholder takes them to want: the sooner a value was acceptable, the better it is.
 * @param presumed what each party is taken to have without agreement, until it breaks silence
 */
export function beliefsFrom(record: readonly Said[], presumed: number): Beliefs {
  const worth = record.map(({ importance, livesWith, used, whole }) => {
    const total = whole ?? Math.max(1, sum(importance));
    return livesWith.map((times, item) => {
      const weight = (SCALE * (importance[item] ?? 1)) / total;
      return times.map((time) => (weight * shapeOf(time, used)) / 1000);
    });
  });
  return {
    worth,
    refused: record.map((said) => said.refuses),
    floor: record.map((said, place) => {
      const broken = said.broke.map((text) =>
        text.reduce((total, value, item) => total + (worth[place]?.[item]?.[value] ?? 0), 0),
      );
      return Math.max(presumed, ...broken.map((total) => total + STEP));
    }),
    attention: record.map((said) => 1 + Math.min(MOST_ATTENTION, said.broke.length)),
  };
}

/** How good a value is, 0 to 1000, from the time at which it became acceptable. */
function shapeOf(time: number | null, used: number): number {
  const presumed = (at: number) => 1000 - conceded(at, FIRMNESS);
  return time === null ? Math.round(presumed(used) / 2) : presumed(time);
}
