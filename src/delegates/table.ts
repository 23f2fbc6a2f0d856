/**
 * A bare problem at the negotiating table: the delegates and the penholder of a meeting, without a meeting. Parties say which items
 * matter to them and, round after round as they concede, which values they support, can live with, or do not accept; the penholder
 * redrafts one text from what was said, and lays it under silence at the end.
 */
import { chanceFrom, draw } from '../council/chance.ts';
import { conceded } from './aspiration.ts';
import { type Beliefs, compose } from './compose.ts';
import { type Problem, type Settlement, surpluses } from './problem.ts';
import { type Difficulty, HOLDING } from './temper.ts';

/** How a bare problem is negotiated. */
export interface TableOptions {
  /** A 32-bit integer; the same seed gives the same negotiation. */
  readonly seed: number;
  /** Readings of the text before it is laid under silence. */
  readonly rounds?: number;
  readonly difficulty?: Difficulty;
}

/** What came of it. */
export interface Settled {
  /** The text that all let pass, or null when silence was broken to the end. */
  readonly settlement: Settlement | null;
  /** Readings held, silences included. */
  readonly rounds: number;
}

const ROUNDS = 24;
/** How often a text is laid under silence before the penholder gives up. */
const SILENCES = 12;
/** Worths are read in this many parts of what a party can get. */
const SCALE = 1000;
/** Everybody's firmness, but for what the difficulty and the day add. */
const FIRMNESS = 45;
const SPREAD = 20;

/** A party at the table: what it wants, on a scale of its own from 0 (the worst text) to `SCALE` (the best). */
interface Party {
  readonly worth: readonly (readonly number[])[];
  readonly refused: readonly (readonly boolean[])[];
  /** Best worth of each item that is not refused, and what lies between it and the least. */
  readonly best: readonly number[];
  readonly range: readonly number[];
  readonly reservation: number;
  readonly firmness: number;
}

/** Negotiates a bare problem. */
export function negotiateBare(problem: Problem, options: TableOptions): Settled {
  const { seed, rounds = ROUNDS, difficulty = 'medium' } = options;
  const parties = seated(problem, seed, difficulty);
  const record = openingRecord(parties);
  const items = problem.worth[0]?.length ?? 0;
  let text: Settlement = firstText(parties, items);
  for (let round = 1; round <= rounds; round++) {
    const used = Math.round((1000 * round) / rounds);
    for (const [place, party] of parties.entries()) speak(party, record[place], used);
    text = compose(beliefsFrom(record), text, everyItem(items));
  }
  for (let silence = 1; silence <= SILENCES; silence++) {
    const breakers = surpluses(problem, text).flatMap((surplus, place) =>
      surplus < 0 || refuses(parties[place], text) ? [place] : [],
    );
    if (breakers.length === 0) return { settlement: text, rounds: rounds + silence };
    for (const place of breakers) breakSilence(record[place], text);
    text = compose(beliefsFrom(record), text, everyItem(items));
  }
  return { settlement: null, rounds: rounds + SILENCES };
}

function everyItem(items: number): readonly boolean[] {
  return Array.from({ length: items }, () => true);
}

function refuses(party: Party | undefined, text: Settlement): boolean {
  return text.some((value, item) => party?.refused[item]?.[value] === true);
}

function seated(
  { worth, refused, reservation }: Problem,
  seed: number,
  difficulty: Difficulty,
): readonly Party[] {
  return worth.map((items, place) => {
    const limits = refused?.[place] ?? items.map((values) => values.map(() => false));
    const least = items.map((values) => Math.min(...values));
    const all = items.reduce((sum, values, item) => sum + Math.max(...values) - (least[item] ?? 0), 0);
    const scale = all === 0 ? 0 : SCALE / all;
    const scaled = items.map((values, item) => values.map((value) => (value - (least[item] ?? 0)) * scale));
    const open = scaled.map((values, item) => values.filter((_, value) => !limits[item]?.[value]));
    const { value: day } = draw(chanceFrom(seed ^ Math.imul(place + 2, 0x9e3779b1)), -SPREAD, SPREAD);
    return {
      worth: scaled,
      refused: limits,
      best: open.map((values) => Math.max(0, ...values)),
      range: open.map((values) => (values.length === 0 ? 0 : Math.max(...values) - Math.min(...values))),
      reservation: ((reservation[place] ?? 0) - least.reduce((sum, value) => sum + value, 0)) * scale,
      firmness: Math.max(0, Math.min(100, FIRMNESS + HOLDING[difficulty].firmness + day)),
    };
  });
}

/** Before anybody has spoken: what most would have as their first choice, item by item. */
function firstText(parties: readonly Party[], items: number): Settlement {
  return Array.from({ length: items }, (_, item) => {
    const votes = parties[0]?.worth[item]?.map(
      (__, value) => parties.filter((p) => p.worth[item]?.[value] === p.best[item]).length,
    );
    return votes ? votes.indexOf(Math.max(...votes)) : 0;
  });
}

/** What one party has said, for all to hear. */
interface Said {
  /** How much it said each item matters, 1 (little) to 10. */
  readonly importance: readonly number[];
  /** The time, in thousandths, at which it first said that it could live with a value; null while it has not. */
  readonly livesWith: (number | null)[][];
  readonly refuses: boolean[][];
  /** Texts that it did not let pass. */
  readonly broke: Settlement[];
  used: number;
}

function openingRecord(parties: readonly Party[]): readonly Said[] {
  return parties.map(({ range, worth, refused }) => {
    const most = Math.max(...range, 1e-9);
    return {
      importance: range.map((r) => Math.max(1, Math.round((10 * r) / most))),
      livesWith: worth.map((values) => values.map(() => null)),
      refuses: refused.map((values) => [...values]),
      broke: [],
      used: 0,
    };
  });
}

/** A party says which values it can live with by now: the same share of every item is given. */
function speak(party: Party, said: Said | undefined, used: number): void {
  if (!said) return;
  said.used = used;
  const best = party.best.reduce((sum, value) => sum + value, 0);
  const range = party.range.reduce((sum, value) => sum + value, 0);
  const toGive = Math.max(0, Math.min(range, best - party.reservation));
  const share = range === 0 ? 0 : (conceded(used, party.firmness) * toGive) / range;
  for (const [item, values] of party.worth.entries())
    for (const [value, worth] of values.entries()) {
      const times = said.livesWith[item];
      if (!times || times[value] !== null || party.refused[item]?.[value]) continue;
      if (worth >= (party.best[item] ?? 0) - (share * (party.range[item] ?? 0)) / 1000 - 1e-9)
        times[value] = used;
    }
}

function breakSilence(said: Said | undefined, text: Settlement): void {
  said?.broke.push(text);
}

/** What the penholder takes them to want: the sooner a value was acceptable, the better it is. */
function beliefsFrom(record: readonly Said[]): Beliefs {
  const worth = record.map((said) => {
    const total = said.importance.reduce((sum, i) => sum + i, 0);
    return said.livesWith.map((times, item) => {
      const weight = (SCALE * (said.importance[item] ?? 1)) / Math.max(1, total);
      return times.map((time) => (weight * shapeOf(time, said.used)) / 1000);
    });
  });
  return {
    worth,
    refused: record.map((said) => said.refuses),
    floor: record.map((said, place) => {
      const broken = said.broke.map((text) =>
        text.reduce((sum, value, item) => sum + (worth[place]?.[item]?.[value] ?? 0), 0),
      );
      return Math.max(PRESUMED_FLOOR, ...broken.map((sum) => sum + STEP));
    }),
    attention: record.map((said) => 1 + Math.min(3, said.broke.length)),
  };
}

/** What a party is taken to have without agreement, until it breaks silence; and by how much more a text must then be worth. */
const PRESUMED_FLOOR = 0;
const STEP = 40;

/** How good a value is, 0 to 1000, from the time at which it became acceptable. */
function shapeOf(time: number | null, used: number): number {
  const presumed = (at: number) => 1000 - conceded(at, FIRMNESS);
  return time === null ? Math.round(presumed(used) / 2) : presumed(time);
}
