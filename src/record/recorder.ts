/** Keeps the ledger while a meeting is being held. */
import { type Meeting, openMeeting } from '../council/meeting.ts';
import type { MadeMove } from '../council/moves/index.ts';
import type { Outside } from '../council/outside.ts';
import { plainRoom } from '../procedure/plainRoom.ts';
import { changesBetween, partsOf } from './changes.ts';
import { digestOfState } from './digest.ts';
import {
  type Digests,
  type Entry,
  FORMAT,
  type Header,
  type Ledger,
  type Settings,
  sealedHeader,
} from './ledger.ts';
import { openingRoom } from './opening.ts';
import { NO_SEAL, sealed } from './seal.ts';

/** What a recorder is told about the meeting that begins. */
export interface Recording {
  /** The meeting before anything was done in it: as opened, or as the room has it when its first phase opens. */
  readonly meeting: Meeting;
  readonly seed: number;
  readonly settings: Settings;
  /** When to write digests: `every` entry, or at new `revisions` and at the end, for runs of many meetings. */
  readonly digests: Digests;
  /** The version of the program. */
  readonly program?: string;
}

/** Something that was done, and why, as plain data of the session. */
export type Done =
  | { readonly made: MadeMove; readonly reason?: unknown }
  | { readonly event: Outside; readonly reason?: unknown };

/** The ledger of a meeting as it grows. */
export interface Recorder {
  /** Notes a move that was made or an event that happened, with the meeting after it. Call it once for each. */
  note(done: Done, after: Meeting): void;
  /** The lines of the text so far without its closing: a line that is there never changes, and so it can be stored at once. */
  lines(): readonly string[];
  /** The ledger so far, closed with its latest state. */
  ledger(): Ledger;
  /** The text of the ledger so far, closed with its latest state: what is saved. */
  text(): string;
}

/** A recorder for a meeting that begins. Throws when the meeting is not the one that its seed opens. */
export function newRecorder({ meeting, seed, settings, digests, program = '' }: Recording): Recorder {
  const { matter, briefs } = meeting;
  const opening = openingRoom({ matter, briefs, seed }, plainRoom).meeting;
  const given = digestOfState(meeting);
  if (given !== digestOfState(opening) && given !== digestOfState(openMeeting(matter, briefs, seed)))
    throw new Error('a ledger begins with the meeting as its seed opens it, before anything was done');
  const header: Header = {
    format: FORMAT,
    program,
    scenario: matter.id,
    seed,
    settings,
    digests,
    matter,
    briefs,
    opening: partsOf(opening),
  };
  return recorderFrom({ header, entries: [], closing: null }, opening, opening);
}

/**
 * A recorder that goes on from a ledger and the meeting that it comes to.
 *
 * @param lastDigested the meeting as of the latest digest in the ledger; the opening where there is none
 */
export function recorderFrom(
  { header, entries: earlier }: Ledger,
  meeting: Meeting,
  lastDigested: Meeting,
): Recorder {
  const entries: Entry[] = [...earlier];
  const lines: string[] = [];
  let seal = NO_SEAL;
  let latest = meeting;
  let digested = lastDigested;

  /** Writes what is not written yet: a line never changes once it is sealed. */
  const write = (): void => {
    while (lines.length <= entries.length) {
      const entry = entries[lines.length - 1];
      const line = entry ? sealed(entry, seal) : sealedHeader(header);
      lines.push(line.line);
      seal = line.seal;
    }
  };
  const closing = () => ({
    entries: entries.length,
    outcome: latest.outcome?.kind ?? null,
    digest: digestOfState(latest),
    changed: changesBetween(digested, latest),
  });
  return {
    note(done, after) {
      const n = entries.length + 1;
      const due = header.digests === 'every' || after.draft.revision !== latest.draft.revision;
      entries.push({
        n,
        ...('made' in done
          ? { at: done.made.at, by: done.made.by, id: done.made.id, move: done.made.move }
          : { event: done.event }),
        ...(done.reason === undefined ? {} : { reason: done.reason }),
        ...(due ? { changed: changesBetween(digested, after), digest: digestOfState(after) } : {}),
      });
      latest = after;
      if (due) digested = after;
    },
    lines() {
      write();
      return [...lines];
    },
    ledger: () => ({ header, entries: [...entries], closing: closing() }),
    text() {
      write();
      return `${lines.join('\n')}\n${sealed({ closing: closing() }, seal).line}\n`;
    },
  };
}
