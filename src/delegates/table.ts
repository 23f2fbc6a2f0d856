/**
 * A bare problem at the negotiating table: the delegates and the penholder of a meeting, without a meeting. Parties say which items
 * matter to them and, round after round as they concede, which values they support, can live with, or do not accept; the penholder
 * redrafts one text from what was said, and lays it under silence at the end.
 */
import { compose } from './compose.ts';
import type { Problem, Settlement } from './problem.ts';
import { type Conduct, type Party, seatedAt, wouldBreak } from './tableParty.ts';
import { beliefsFrom, breaksSilence, minds, openingRecord, speak } from './tableRecord.ts';
import type { Difficulty } from './temper.ts';

/** How a bare problem is negotiated. */
export interface TableOptions {
  /** A 32-bit integer; the same seed gives the same negotiation. */
  readonly seed: number;
  /** Readings of the text before it is laid under silence. */
  readonly rounds?: number;
  readonly difficulty?: Difficulty;
  /**
   * Where the worths of all parties are on one scale: how much more than its worst settlement failing would cost each party, on that scale,
   * as everybody in the room knows. Not given, each party's worths are on a scale of its own, and nobody knows what failing means to others.
   */
  readonly costOfFailing?: number;
  /** How parties carry themselves, by place; one that is not named plays straight. */
  readonly conduct?: Readonly<Record<number, Conduct>>;
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

/** Negotiates a bare problem. */
export function negotiateBare(problem: Problem, options: TableOptions): Settled {
  const { rounds = ROUNDS, costOfFailing = null } = options;
  const parties = seatedAt(problem, options);
  const record = openingRecord(parties, costOfFailing !== null);
  const items = problem.worth[0]?.length ?? 0;
  const open = Array.from({ length: items }, () => true);
  const floor = costOfFailing === null ? 0 : -costOfFailing * (parties[0]?.scale ?? 0);
  let text: Settlement = firstText(parties, items);
  for (let round = 1; round <= rounds; round++) {
    const used = Math.round((1000 * round) / rounds);
    for (const [place, party] of parties.entries()) {
      speak(party, record[place], used);
      minds(party, record[place], text);
    }
    text = compose(beliefsFrom(record, floor), text, open);
  }
  for (let silence = 1; silence <= SILENCES; silence++) {
    const left = SILENCES - silence;
    const breaks = parties.map((party) => wouldBreak(party, text, left));
    if (!breaks.includes(true)) return { settlement: text, rounds: rounds + silence };
    for (const [place, party] of parties.entries())
      if (breaks[place]) breaksSilence(party, record[place], text);
    text = compose(beliefsFrom(record, floor), text, open);
  }
  return { settlement: null, rounds: rounds + SILENCES };
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
