/** What might come of a meeting: from any moment of it, AI delegations in every seat go on to the debrief. Keeps no ledger. */
import { chanceFrom } from '../council/chance.ts';
import { type Meeting, meetingWith } from '../council/meeting.ts';
import { delegateFor } from '../delegates/delegate.ts';
import type { Difficulty } from '../delegates/temper.ts';
import { plainRoom } from '../procedure/plainRoom.ts';
import { newCourse } from './hostCourse.ts';

/** How a meeting is to go on. */
export interface Continuing {
  /** A 32-bit integer: the same meeting and the same seed give the same end. Decides whatever chance still has to decide. */
  readonly seed: number;
  readonly difficulty: Difficulty;
  /**
   * The seed of the meeting, where delegations are to keep the temper that they had in it. When left out, they take another
   * with every seed, as nobody in the room can know it.
   */
  readonly tempers?: number;
}

/** A meeting as it went on, in its debrief, and how many moves that took. */
export interface Continued {
  readonly meeting: Meeting;
  readonly moves: number;
}

/** Goes on with a meeting, in whatever phase it is, to its debrief. What was given stays as it is. */
export function continueMeeting(
  meeting: Meeting,
  { seed, difficulty, tempers = seed }: Continuing,
): Continued {
  const room = plainRoom(meetingWith(meeting, { chance: chanceFrom(seed) }));
  const { delegations, guests } = meeting.matter;
  const seats = [...delegations, ...guests].map((d) => delegateFor(d.code, tempers, difficulty));
  // Moves are numbered on: an id that was there before would be taken for a move made twice.
  const movesBefore = Object.values(meeting.made).reduce((sum, ids) => sum + ids.length, 0);
  const course = newCourse({ room, seats, seed, movesBefore });
  while (course.next().kind === 'happened');
  return { meeting: room.meeting, moves: course.moves - movesBefore };
}
