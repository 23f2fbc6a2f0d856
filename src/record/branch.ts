/** Going on from a ledger: where it ends, to resume a meeting that was saved, or earlier, to ask what if. */
import type { Room } from '../procedure/room.ts';
import type { Ledger } from './ledger.ts';
import { type OpenRoom, openingRoom } from './opening.ts';
import { type Recorder, recorderFrom } from './recorder.ts';
import { type Difference, type Frame, framesIn } from './replay.ts';

/** A meeting that can go on from an entry of its ledger, or where the ledger no longer replays. */
export type Branched =
  | { readonly ok: true; readonly room: Room; readonly recorder: Recorder }
  | { readonly ok: false; readonly difference: Difference };

/**
 * The meeting after entry `n` (0: as it opened; the last entry when there are fewer), with a recorder that goes on from
 * there. The ledger itself stays as it is.
 *
 * @param open what kind of room to open, `liveRoom` for a meeting that is to be held; one of record when left out
 * @param observe is shown the meeting entry by entry, from the opening on
 */
export function branchAt(
  ledger: Ledger,
  n: number,
  open?: OpenRoom,
  observe?: (frame: Frame) => void,
): Branched {
  const room = openingRoom(ledger.header, open);
  const upTo: Ledger = { ...ledger, entries: ledger.entries.slice(0, Math.max(0, n)), closing: null };
  let last = room.meeting;
  for (const frame of framesIn(room, upTo)) {
    if (frame.difference) return { ok: false, difference: frame.difference };
    last = frame.digested;
    observe?.(frame);
  }
  return { ok: true, room, recorder: recorderFrom(upTo, room.meeting, last) };
}
