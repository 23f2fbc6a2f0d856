/** Games of AI delegations for the tests of the debrief, held once. */
import type { Brief } from '../../src/council/brief.ts';
import type { DelegationCode, Matter } from '../../src/council/matter.ts';
import { type Course, courseOf, openRecord } from '../../src/debrief/course.ts';
import type { Difficulty } from '../../src/delegates/temper.ts';
import type { Ledger } from '../../src/record/ledger.ts';
import type { History } from '../../src/scenario/history.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { holdOnRecord } from '../../src/session/headlessLedger.ts';

/** A game that was held, with the text of its ledger. */
export interface Game {
  readonly text: string;
  readonly ledger: Ledger;
  readonly course: Course;
  readonly matter: Matter;
  readonly history: History | null;
}

const held = new Map<string, Game>();

/** How a game is held: at a difficulty; or hard, and with one capital, or two, that want no statement but as they would have written it. */
export type Manner = Difficulty | keyof typeof WANTING;

const WANTING = { obstinate: ['RU'], opposed: ['RU', 'US'] } as const satisfies Record<
  string,
  readonly DelegationCode[]
>;

/** A game of a shipped scenario. */
export function gameOf(id: string, seed: number, manner: Manner): Game {
  const key = `${id}/${seed}/${manner}`;
  const known = held.get(key);
  if (known) return known;
  const { matter, history, ...read } = scenarioOf(id);
  const isHard = manner === 'obstinate' || manner === 'opposed';
  const briefs = isHard ? withWanting(read.briefs, WANTING[manner]) : read.briefs;
  const difficulty = isHard ? 'hard' : manner;
  const text = holdOnRecord({ matter, briefs, seed, difficulty }, 'revisions', 'test').ledger;
  const ledger = ledgerIn(text);
  const game = { text, ledger, course: courseOf(ledger), matter, history };
  held.set(key, game);
  return game;
}

function withWanting(
  briefs: Readonly<Record<DelegationCode, Brief>>,
  codes: readonly DelegationCode[],
): typeof briefs {
  return Object.fromEntries(
    Object.entries(briefs).map(([code, brief]) => [
      code,
      codes.includes(code) ? { ...brief, without: 100 } : brief,
    ]),
  );
}

/** Agreed at once; broken twice and then agreed; broken until there was nothing left but a summary; and put to the vote. */
export const GAMES = [
  ['first-statement', 3, 'easy'],
  ['first-statement', 14, 'obstinate'],
  ['first-statement', 3, 'opposed'],
  ['first-statement', 1, 'opposed'],
] as const;

/** A shipped scenario. */
export function scenarioOf(id: string): {
  readonly matter: Matter;
  readonly briefs: Readonly<Record<DelegationCode, Brief>>;
  readonly history: History | null;
} {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`${id} has faults`);
  return read;
}

/** The ledger of a text that is one. */
export function ledgerIn(text: string): Ledger {
  const read = openRecord(text);
  if (!read.ok) throw new Error(read.faults.map((f) => f.what).join('; '));
  return read.ledger;
}
