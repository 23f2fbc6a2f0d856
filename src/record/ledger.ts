/**
 * The ledger: a matter, its briefs, a seed, and everything that was done, in order. It is the save file. State is never
 * read back from it; it is replayed.
 *
 * As text it is JSON, one object to a line: a header, one line for each entry, a closing. Each line ends with a seal, a
 * digest of the line and of the seal before it, so that a line that was altered, dropped or moved is found.
 */
import type { Brief } from '../council/brief.ts';
import type { DelegationCode, Matter } from '../council/matter.ts';
import type { Move } from '../council/moves/index.ts';
import type { Outside } from '../council/outside.ts';
import type { OutcomeKind } from '../council/vocabulary.ts';
import type { Change } from './changes.ts';
import type { Digest } from './digest.ts';
import { NO_SEAL, type SealedLine, sealed, sealedText } from './seal.ts';

/** The format of ledgers that this program writes. */
export const FORMAT = 2;

/** When the state's digest is written: after every entry, or whenever the text has a new revision. */
export const DIGESTS = ['every', 'revisions'] as const;
export type Digests = (typeof DIGESTS)[number];

/** Plain data of the session: how hard it is, who plays what. The record keeps it and does not read it. */
export type Settings = Readonly<Record<string, unknown>>;

/** What a meeting began with. Secret: it holds every brief. */
export interface Header {
  readonly format: typeof FORMAT;
  /** The version of the program that wrote it. */
  readonly program: string;
  /** The id of the matter. */
  readonly scenario: string;
  /** A 32-bit integer. */
  readonly seed: number;
  readonly settings: Settings;
  readonly digests: Digests;
  readonly matter: Matter;
  readonly briefs: Readonly<Record<DelegationCode, Brief>>;
  /** The parts of the meeting as it opened, so that a replay that begins otherwise says in what. */
  readonly opening?: readonly Change[];
}

/** What every entry may carry besides what was done. */
interface Noted {
  /** The number of the entry: 1, 2, 3, ... */
  readonly n: number;
  /** Why, as the mover gave it: plain data of the session (the public reason, the true one). */
  readonly reason?: unknown;
  /** What changed since the digest before, and the digest of the state after the entry. */
  readonly changed?: readonly Change[];
  readonly digest?: Digest;
}

/** A move that was made: from which seat, when (seconds of game time), under which client id. */
export interface MoveEntry extends Noted {
  readonly at: number;
  readonly by: DelegationCode;
  readonly id: string;
  readonly move: Move;
}

/** Something that happened from outside the seats. */
export interface EventEntry extends Noted {
  readonly event: Outside;
}

export type Entry = MoveEntry | EventEntry;

/**
 * The end of the file: how many entries there are, how it ended (null: not yet), the digest of the last state, and what
 * changed since the digest before.
 */
export interface Closing {
  readonly entries: number;
  readonly outcome: OutcomeKind | null;
  readonly digest: Digest;
  readonly changed?: readonly Change[];
}

/** A whole ledger. Without a closing the file was cut off, or is still being written. */
export interface Ledger {
  readonly header: Header;
  readonly entries: readonly Entry[];
  readonly closing: Closing | null;
}

/** Whether an entry is a move. */
export function isMove(entry: Entry): entry is MoveEntry {
  return 'move' in entry;
}

/** The matter and the briefs as JSON: by far the longest part of a ledger, and the same in all meetings on one matter. */
const texts = new WeakMap<object, string>();

function textOf(part: object): string {
  let text = texts.get(part);
  if (text === undefined) {
    text = JSON.stringify(part);
    texts.set(part, text);
  }
  return text;
}

/** The first line of a ledger as it is sealed: what JSON makes of the header. */
export function sealedHeader(header: Header): SealedLine {
  const parts = Object.entries(header).flatMap(([key, value]: [string, unknown]) => {
    const text = value === header.matter || value === header.briefs ? textOf(value) : JSON.stringify(value);
    return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
  });
  return sealedText(`{${parts.join()}}`, NO_SEAL);
}

/** The text of a ledger. */
export function writeLedger(ledger: Ledger): string {
  const lines = [...ledger.entries, ...(ledger.closing ? [{ closing: ledger.closing }] : [])];
  const first = sealedHeader(ledger.header);
  let seal = first.seal;
  let text = `${first.line}\n`;
  for (const line of lines) {
    const written = sealed(line, seal);
    seal = written.seal;
    text += `${written.line}\n`;
  }
  return text;
}
