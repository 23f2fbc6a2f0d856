/** How a recorded meeting begins: the same room for the recorder and for a replay. */
import type { Brief } from '../council/brief.ts';
import type { DelegationCode, Matter } from '../council/matter.ts';
import { type Meeting, openMeeting } from '../council/meeting.ts';
import { type Room, roomOfRecord } from '../procedure/room.ts';

/** What a meeting begins with. */
export interface Opening {
  readonly matter: Matter;
  readonly briefs: Readonly<Record<DelegationCode, Brief>>;
  /** A 32-bit integer. */
  readonly seed: number;
}

/** Opens a room for a meeting: one of record, or one that is held. */
export type OpenRoom = (meeting: Meeting) => Room;

/** The room as the first phase opens, before anything was done. */
export function openingRoom({ matter, briefs, seed }: Opening, open: OpenRoom = roomOfRecord): Room {
  return open(openMeeting(matter, briefs, seed));
}
