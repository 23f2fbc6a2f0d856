/** What is said at the table of a bare problem, for all to hear, and what the penholder makes of it. */
import { conceded } from './aspiration.ts';
import { type Beliefs, beliefsIn } from './compose.ts';
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
  /** How often it named a value as what it minded most in the text. */
  readonly minded: number[][];
  /** Texts that it did not let pass. */
  readonly broke: Settlement[];
  used: number;
  /** The importance of all items that a party for which most is at stake would name; null where parties cannot be compared. */
  readonly whole: number | null;
}

/** The most important item is called this important. Where parties are compared as well as items, finer degrees are needed. */
const MOST_IMPORTANT = 10;
const MOST_IMPORTANT_OF_ALL = 100;
/** However often a party breaks silence, it is taken to need no more than this beyond what is presumed. */
const MOST_SHOWN = 150;
/** By how much more a text must be worth to a party that broke silence over one; a text that nearly did is not thrown away. */
const STEP = 20;

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
      minded: worth.map((values) => values.map(() => 0)),
      broke: [],
      used: 0,
      whole,
    };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The share of the range of every item that a party gives by now, in thousandths. */
function shareGiven(party: Party, used: number): number {
  const range = sum(party.range);
  const toGive = Math.max(0, Math.min(range, sum(party.best) - party.claimed));
  return range === 0 ? 0 : (conceded(used, party.firmness) * toGive) / range;
}

/** Whether a text is worth what a party still hopes for. */
function isContent(party: Party, used: number, text: Settlement): boolean {
  let worth = 0;
  for (const [item, value] of text.entries()) worth += party.worth[item]?.[value] ?? 0;
  return worth >= sum(party.best) - (shareGiven(party, used) * sum(party.range)) / 1000;
}

/** A party says which values it can live with by now: the same share of every item is given. */
export function speak(party: Party, said: Said | undefined, used: number): void {
  if (!said) return;
  said.used = used;
  if (used < party.silentUntil) return;
  said.importance = said.trueImportance;
  const share = shareGiven(party, used);
  for (const [item, values] of party.worth.entries())
    for (const [value, worth] of values.entries()) {
      const times = said.livesWith[item];
      if (!times || times[value] !== null || party.refused[item]?.[value]) continue;
      if (worth >= (party.best[item] ?? 0) - (share * (party.range[item] ?? 0)) / 1000 - 1e-9)
        times[value] = used;
    }
}

/** A party says what it minds most in the text: the item in which it is farthest from what it wants, and that it cannot live with yet. */
export function minds(party: Party, said: Said | undefined, text: Settlement): void {
  if (!said || said.used < party.silentUntil) return;
  if (isContent(party, said.used, text)) return;
  let over = -1;
  let most = 0;
  for (const [item, value] of text.entries()) {
    if (said.livesWith[item]?.[value] !== null) continue;
    const short = (party.best[item] ?? 0) - (party.worth[item]?.[value] ?? 0);
    if (short > most) {
      most = short;
      over = item;
    }
  }
  const values = said.minded[over];
  const value = text[over] ?? 0;
  if (values) values[value] = (values[value] ?? 0) + 1;
}

/** A party does not let a text pass. */
export function breaksSilence(party: Party, said: Said | undefined, text: Settlement): void {
  said?.broke.push(text);
  minds(party, said, text);
}

/**
 * What the penholder takes them to want: the sooner a value was acceptable, the better it is.
 * @param presumed what each party is taken to have without agreement, until it breaks silence
 */
export function beliefsFrom(record: readonly Said[], presumed: number): Beliefs {
  // Where failing costs all alike, everybody is known to go all the way, by the clock: there is nothing to infer.
  const rooms = record.map(({ livesWith, used, whole }) => (whole === null ? roomOf(livesWith, used) : 1000));
  // Whoever gives less than others is not taken to need more: that would pay those who overstate.
  const room = sum(rooms) / Math.max(1, rooms.length);
  const worth = record.map(({ importance, livesWith, minded, refuses, used, whole }, place) => {
    const total = whole ?? Math.max(1, sum(importance));
    const given = (rooms[place] ?? room) / room;
    const shapes = shapesOf(used, whole === null ? timesOf(livesWith) : [], given);
    return livesWith.map((times, item) => {
      const weight = (SCALE * (importance[item] ?? 1)) / total;
      return times.map((time, value) => {
        const shape =
          time === null
            ? unknownShape(used, room, given, minded[item]?.[value] ?? 0)
            : (shapes.get(time) ?? 1000 - conceded(time, FIRMNESS));
        // No text with a value that somebody refuses will ever pass, whatever else is in it.
        return (weight * shape) / 1000 - (refuses[item]?.[value] ? SCALE : 0);
      });
    });
  });
  const believed = (place: number, text: Settlement) =>
    text.reduce((total, value, item) => total + (worth[place]?.[item]?.[value] ?? 0), 0);
  const floor = record.map(({ broke, whole }, place) => {
    const shown = Math.max(presumed, ...broke.map((text) => believed(place, text) + STEP));
    return whole === null ? Math.min(shown, presumed + MOST_SHOWN) : shown;
  });
  return beliefsIn(
    worth,
    record.map((said) => said.refuses),
    floor,
  );
}

/** How far a party is presumed to go in all, in thousandths of the way from its best values to its worst; and how far at the least. */
const PRESUMED_ROOM = 650;
const LEAST_ROOM = 300;
/** So many values must have been spoken of before what they show is trusted as much as what is presumed. */
const ENOUGH = 24;

/** How far what was seen of so many values is trusted, 0 to 1. */
function trusted(values: number): number {
  return (values * values) / (values * values + ENOUGH * ENOUGH);
}

/** How far a party will go in all, by how far it has gone now, in thousandths of the way from its best values to its worst. */
function roomOf(livesWith: Said['livesWith'], used: number): number {
  let all = 0;
  let given = 0;
  for (const times of livesWith) {
    all += times.length - 1;
    given += times.filter((time) => time !== null).length - 1;
  }
  const now = conceded(used, FIRMNESS);
  const trust = trusted(all);
  const seen = now <= 0 ? PRESUMED_ROOM : (1000 * 1000 * given) / (all * now);
  const room = (1 - trust) * PRESUMED_ROOM + trust * seen;
  return Math.max(LEAST_ROOM, Math.min(1000, room));
}

/** The times at which values became acceptable, earliest first, but for the best of each item, which always was. */
function timesOf(livesWith: Said['livesWith']): readonly number[] {
  return livesWith
    .flatMap((times) => {
      const known = times.filter((time) => time !== null).sort((a, b) => a - b);
      return known.slice(1);
    })
    .sort((a, b) => a - b);
}

/** By how much what a party keeps back is taken to be better than the worst, for what it has given less than others; and the other way round. */
const KEPT_BACK = 2;

/** How good a value is that never became acceptable: anywhere between what is given now and the worst, lower where it was minded. */
function unknownShape(used: number, room: number, given: number, minded: number): number {
  const highest = 1000 - given * conceded(used, FIRMNESS);
  const worst = 1000 - 1_000_000 / room;
  const lowest = worst + Math.max(-1, Math.min(1, KEPT_BACK * (1 - given))) * (highest - worst);
  return lowest + (highest - lowest) / (2 + minded);
}

/**
 * How good values are, from 1000 for the best, by the time at which they became acceptable: partly by the clock, as a party of usual firmness
 * concedes, and, where enough has been seen of this one, by how much it had accepted before and how much after.
 */
function shapesOf(used: number, times: readonly number[], given: number): ReadonlyMap<number, number> {
  const now = conceded(used, FIRMNESS);
  const trust = trusted(times.length);
  const shapes = new Map<number, number>();
  for (let first = 0; first < times.length; ) {
    const time = times[first] ?? 0;
    let last = first;
    while (last < times.length && times[last] === time) last++;
    const seen = (now * (first + last)) / 2 / times.length;
    shapes.set(time, 1000 - given * ((1 - trust) * conceded(time, FIRMNESS) + trust * seen));
    first = last;
  }
  return shapes;
}
