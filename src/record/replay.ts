/**
 * Replays a ledger: the same matter, seed and moves, through the same order of business. Everything that was written is
 * compared with what happens.
 */
import type { Meeting } from '../council/meeting.ts';
import { presentMove, type Room } from '../procedure/room.ts';
import { type Change, changesBetween, firstDifference, partsOf } from './changes.ts';
import { digestOfState } from './digest.ts';
import type { Fault } from './faults.ts';
import { type Closing, type Entry, type EventEntry, isMove, type Ledger, type MoveEntry } from './ledger.ts';
import { openingRoom } from './opening.ts';
import { readLedger } from './read.ts';

/**
 * Where a replay parts from what was written.
 *
 * - `move`: the move is not in order now, or not understood, or was made before; `time`: it comes at another time;
 * - `event`: what happened from outside cannot happen now;
 * - `state`: it leads to another meeting; `path` is the first part that differs;
 * - `closing`: the meeting ends otherwise than the file says;
 * - `failure`: the program could not carry it out.
 */
export interface Difference {
  readonly kind: 'move' | 'time' | 'event' | 'state' | 'closing' | 'failure';
  /** The number of the entry; 0 for the opening, one more than the last for the closing. */
  readonly n: number;
  /** The line of the file, from 1. */
  readonly line: number;
  /** What differs: a path in the state such as `standing.RU`, or a field of the line such as `move`. */
  readonly path: string;
  readonly written: unknown;
  readonly happened: unknown;
}

/** The meeting after one entry of its ledger; the first frame, number 0 without an entry, is the opening. */
export interface Frame {
  readonly n: number;
  readonly entry: Entry | null;
  readonly meeting: Meeting;
  /** The meeting as of the latest digest that is written up to here; the opening where there is none. */
  readonly digested: Meeting;
  /** Set on the last frame when the replay parts here from what was written. */
  readonly difference: Difference | null;
}

/** What came of a replay. */
export type Replayed =
  /** Every entry and every digest is as written, and the file is complete. */
  | { readonly kind: 'identical'; readonly identical: true; readonly ledger: Ledger; readonly end: Meeting }
  /** As far as the file goes all is as written, but it has no closing: it may have been cut off. */
  | {
      readonly kind: 'unclosed';
      readonly identical: false;
      readonly ledger: Ledger;
      readonly end: Meeting;
      readonly remarks: readonly Fault[];
    }
  /** The file is sound and the meeting comes out otherwise: the rules have changed since it was written. */
  | {
      readonly kind: 'different';
      readonly identical: false;
      readonly ledger: Ledger;
      readonly difference: Difference;
    }
  /** The file is not as it was written; with the first difference to which that leads, where it can be replayed. */
  | {
      readonly kind: 'faulty';
      readonly identical: false;
      readonly faults: readonly Fault[];
      readonly difference: Difference | null;
    };

/** Replays the text of a ledger. Never throws, whatever the text. */
export function replay(text: string): Replayed {
  const read = readLedger(text);
  if (!read.ok) {
    const difference = read.asWritten ? (replayLedger(read.asWritten).difference ?? null) : null;
    return { kind: 'faulty', identical: false, faults: read.faults, difference };
  }
  const { ledger, remarks } = read;
  const { end, difference } = replayLedger(ledger);
  if (difference) return { kind: 'different', identical: false, ledger, difference };
  return ledger.closing
    ? { kind: 'identical', identical: true, ledger, end }
    : { kind: 'unclosed', identical: false, ledger, end, remarks };
}

/** Replays a ledger to its end or to the first difference. */
export function replayLedger(ledger: Ledger): {
  readonly end: Meeting;
  readonly difference: Difference | null;
} {
  let last: Frame | undefined;
  for (const frame of framesOf(ledger)) last = frame;
  // The opening is always there.
  const { meeting, digested, difference } = last as Frame;
  return { end: meeting, difference: difference ?? closingDifference(ledger, digested, meeting) };
}

/** The meeting entry by entry, from its opening to its end or to the first difference. Never throws. */
export function framesOf(ledger: Ledger): Generator<Frame, void> {
  return framesIn(openingRoom(ledger.header), ledger);
}

/** The same in a given room, in which the meeting of the ledger has just been opened. */
export function* framesIn(room: Room, { header, entries }: Ledger): Generator<Frame, void> {
  let digested = room.meeting;
  const opened = header.opening
    ? changeDifference({ n: 0, line: 1 }, header.opening, partsOf(room.meeting))
    : null;
  yield { n: 0, entry: null, meeting: room.meeting, digested, difference: opened };
  if (opened) return;
  for (const [i, entry] of entries.entries()) {
    // The number of an entry may be altered; its line is where it stands.
    const at: Place = { n: entry.n, line: i + 2 };
    const difference = step(room, entry, at) ?? stateDifference(entry, at, digested, room.meeting);
    if (entry.digest !== undefined) digested = room.meeting;
    yield { n: entry.n, entry, meeting: room.meeting, digested, difference };
    if (difference) return;
  }
}

/** Where a difference is. */
type Place = Pick<Difference, 'n' | 'line'>;

function step(room: Room, entry: Entry, at: Place): Difference | null {
  try {
    return isMove(entry) ? moved(room, entry, at) : happened(room, entry, at);
  } catch (error) {
    const path = isMove(entry) ? 'move' : 'event';
    return { kind: 'failure', ...at, path, written: 'carried out', happened: String(error) };
  }
}

function moved(room: Room, entry: MoveEntry, at: Place): Difference | null {
  const answer = presentMove(room, entry.move, { by: entry.by, at: entry.at, id: entry.id });
  switch (answer.kind) {
    case 'made':
      return answer.made.at === entry.at
        ? null
        : { kind: 'time', ...at, path: 'at', written: entry.at, happened: answer.made.at };
    case 'alreadyMade':
      return { kind: 'move', ...at, path: 'id', written: 'made', happened: 'made before' };
    case 'notInOrder':
      return { kind: 'move', ...at, path: 'move', written: 'made', happened: answer.refusal };
    case 'invalid': {
      const { misfit } = answer;
      return { kind: 'move', ...at, path: `move.${misfit.path}`, written: 'made', happened: misfit };
    }
  }
}

function happened(room: Room, entry: EventEntry, at: Place): Difference | null {
  const before = room.meeting;
  room.send(entry.event);
  if (room.meeting !== before) return null;
  return { kind: 'event', ...at, path: 'event', written: 'happened', happened: 'cannot happen' };
}

function stateDifference(entry: Entry, at: Place, digested: Meeting, meeting: Meeting): Difference | null {
  if (entry.digest === undefined) return null;
  const first = changeDifference(at, entry.changed ?? [], changesBetween(digested, meeting));
  if (first) return first;
  const digest = digestOfState(meeting);
  if (digest === entry.digest) return null;
  return { kind: 'state', ...at, path: 'digest', written: entry.digest, happened: digest };
}

function changeDifference(
  at: Place,
  written: readonly Change[],
  actual: readonly Change[],
): Difference | null {
  const first = firstDifference(written, actual);
  return first ? { kind: 'state', ...at, ...first } : null;
}

function closingDifference({ entries, closing }: Ledger, digested: Meeting, end: Meeting): Difference | null {
  if (!closing) return null;
  const at: Place = { n: entries.length + 1, line: entries.length + 2 };
  const actual: Closing = {
    entries: entries.length,
    outcome: end.outcome?.kind ?? null,
    digest: digestOfState(end),
  };
  const inField = (field: 'entries' | 'outcome' | 'digest'): Difference | null =>
    closing[field] === actual[field]
      ? null
      : {
          kind: 'closing',
          ...at,
          path: `closing.${field}`,
          written: closing[field],
          happened: actual[field],
        };
  return (
    inField('entries') ??
    inField('outcome') ??
    (closing.changed ? changeDifference(at, closing.changed, changesBetween(digested, end)) : null) ??
    inField('digest')
  );
}
