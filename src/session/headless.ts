/** A meeting of AI delegations alone, without a screen: every seat is asked in turn, and every move goes through the same door as a person's. */
import type { Brief } from '../council/brief.ts';
import type { DelegationCode, Matter } from '../council/matter.ts';
import { type Meeting, openMeeting } from '../council/meeting.ts';
import { delegateFor } from '../delegates/delegate.ts';
import type { Difficulty } from '../delegates/temper.ts';
import { plainRoom } from '../procedure/plainRoom.ts';
import { type Happened, newCourse, type Refused } from './hostCourse.ts';

export type { Happened };

/** What a meeting without a screen needs. */
export interface Headless {
  readonly matter: Matter;
  readonly briefs: Readonly<Record<DelegationCode, Brief>>;
  /** A 32-bit integer; the same seed gives the same meeting. */
  readonly seed: number;
  readonly difficulty: Difficulty;
}

/** One step of a meeting: what happened, and the meeting after it. */
export interface Step {
  readonly happened: Happened;
  readonly meeting: Meeting;
}

/** A meeting that was held, and how. */
export interface Held {
  readonly meeting: Meeting;
  readonly moves: number;
  readonly refused: readonly Refused[];
}

/** Holds a whole meeting; `observe` is told of everything that happens, with the meeting after it. */
export function holdMeeting(
  headless: Headless,
  observe?: (happened: Happened, after: Meeting) => void,
): Held {
  const steps = meetingInSteps(headless);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    observe?.(next.value.happened, next.value.meeting);
  }
}

/** A meeting step by step: each step is a move or an event, until the debrief. */
export function* meetingInSteps({ matter, briefs, seed, difficulty }: Headless): Generator<Step, Held, void> {
  const room = plainRoom(openMeeting(matter, briefs, seed));
  const seats = [...matter.delegations, ...matter.guests].map((d) => delegateFor(d.code, seed, difficulty));
  const refused: Refused[] = [];
  const course = newCourse({ room, seats, seed, refused: (one) => refused.push(one) });
  for (;;) {
    const next = course.next();
    if (next.kind !== 'happened') return { meeting: room.meeting, moves: course.moves, refused };
    yield { happened: next.happened, meeting: room.meeting };
  }
}
