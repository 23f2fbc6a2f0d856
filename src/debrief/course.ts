/** The course of a recorded meeting, entry by entry: replayed once, as far as the record goes. */
import type { DelegationCode } from '../council/matter.ts';
import type { Meeting } from '../council/meeting.ts';
import { DIFFICULTIES, type Difficulty } from '../delegates/temper.ts';
import { plainRoom } from '../procedure/plainRoom.ts';
import { digestOfState } from '../record/digest.ts';
import type { Fault } from '../record/faults.ts';
import type { Entry, Ledger } from '../record/ledger.ts';
import { openingRoom } from '../record/opening.ts';
import { readLedger } from '../record/read.ts';
import { type Frame, framesIn } from '../record/replay.ts';
import type { RecordState } from './debrief.ts';

/** The meeting after an entry of its ledger; the first, without an entry, is the opening. */
export interface Passage {
  readonly n: number;
  readonly entry: Entry | null;
  readonly meeting: Meeting;
}

/** A meeting as it went. */
export interface Course {
  readonly ledger: Ledger;
  /** At least the opening. The place of a passage in the list is its `n`. */
  readonly passages: readonly Passage[];
  readonly end: Meeting;
  readonly state: RecordState;
}

/** What was read of the text of a ledger: a ledger with what is wrong with it, or nothing that could be opened. */
export type OpenedRecord =
  | { readonly ok: true; readonly ledger: Ledger; readonly wrong: Wrong | null }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** How the meeting was held: null where the record does not say how hard AI delegations held. */
export function settingsOf({ settings, matter }: Ledger['header']): {
  readonly difficulty: Difficulty | null;
  readonly persons: readonly DelegationCode[];
} {
  const seated: readonly unknown[] = Array.isArray(settings.persons) ? settings.persons : [];
  return {
    difficulty: DIFFICULTIES.find((one) => one === settings.difficulty) ?? null,
    persons: matter.delegations.map((d) => d.code).filter((code) => seated.includes(code)),
  };
}

/** What is known to be wrong with a record before it is replayed. */
export interface Wrong {
  readonly kind: 'torn' | 'altered';
  /** From 1. */
  readonly line: number;
}

/**
 * Opens the text of a ledger for looking back. A file that was cut off is opened up to its last whole line; one that was altered, up to
 * the line before, since what follows may never have happened. Never throws.
 */
export function openRecord(text: string): OpenedRecord {
  const read = readLedger(text);
  if (read.ok) {
    const [remark] = read.remarks;
    return { ok: true, ledger: read.ledger, wrong: remark ? { kind: 'torn', line: remark.line } : null };
  }
  const line = Math.min(...read.faults.map((f) => f.line));
  // The header is the first line: where it is at fault there is no case to speak of.
  if (!read.asWritten || line <= 1) return { ok: false, faults: read.faults };
  const entries = read.asWritten.entries.slice(0, line - 2);
  return {
    ok: true,
    ledger: { ...read.asWritten, entries, closing: null },
    wrong: { kind: 'altered', line },
  };
}

/** Replays a ledger as far as it can be replayed. Never throws on a ledger that was read. */
export function courseOf(ledger: Ledger, wrong: Wrong | null = null): Course {
  const quick = passagesOf(withoutDigests(ledger));
  const end = quick.passages[quick.passages.length - 1]?.meeting;
  if (end && quick.line === null && (!ledger.closing || ledger.closing.digest === digestOfState(end)))
    return {
      ledger,
      passages: quick.passages,
      end,
      state: stateOf(ledger, quick.passages.length - 1, wrong),
    };
  // Something differs: the digests tell from which entry on.
  const { passages, line } = passagesOf(ledger);
  const until = passages.length - 1;
  return {
    ledger,
    passages,
    end: (passages[until] as Passage).meeting,
    state: { kind: 'otherRules', until, line: line ?? ledger.entries.length + 2, mayAskWhatIf: false },
  };
}

function stateOf(ledger: Ledger, until: number, wrong: Wrong | null): RecordState {
  const kind = wrong?.kind ?? (ledger.closing ? 'whole' : 'torn');
  const line = kind === 'whole' ? null : (wrong?.line ?? ledger.entries.length + 1);
  return { kind, until, line, mayAskWhatIf: true };
}

/** The passages up to the first difference, and the line of that; the meeting that differs is not among them. */
function passagesOf(ledger: Ledger): { readonly passages: readonly Passage[]; readonly line: number | null } {
  const passages: Passage[] = [];
  for (const frame of framesIn(openingRoom(ledger.header, plainRoom), ledger) as Iterable<Frame>) {
    const { entry, meeting, difference } = frame;
    // The opening is always there: without it there is nothing to show.
    if (difference && passages.length > 0) return { passages, line: difference.line };
    passages.push({ n: passages.length, entry, meeting });
    if (difference) return { passages, line: difference.line };
  }
  return { passages, line: null };
}

/** The digests of single entries are only needed to find where a record parts; the last one vouches for all. */
function withoutDigests(ledger: Ledger): Ledger {
  return {
    ...ledger,
    entries: ledger.entries.map((entry) => {
      const { digest: _, changed: __, ...rest } = entry;
      return rest;
    }),
  };
}
