/**
 * A meeting of AI delegations alone, without a screen: every seat is asked in turn, and every move goes through the same door as
 * a person's. Time is game time: a move takes as long as its kind takes, and where nobody moves it runs to the next deadline.
 */
import type { Brief } from '../council/brief.ts';
import { nextDeadline } from '../council/clock.ts';
import type { DelegationCode, Matter } from '../council/matter.ts';
import { type Meeting, openMeeting } from '../council/meeting.ts';
import { type MadeMove, rulesOf } from '../council/moves/index.ts';
import type { Outside } from '../council/outside.ts';
import { type Delegate, delegateFor } from '../delegates/delegate.ts';
import type { Decision, GivenReason } from '../delegates/reasons.ts';
import type { Difficulty } from '../delegates/temper.ts';
import { type Answer, liveRoom, presentMove, type Room } from '../procedure/room.ts';
import { viewFor } from '../views/viewOf.ts';

/** Something that happened in the room: a move with its reason, or an event from outside the seats. */
export type Happened =
  | { readonly made: MadeMove; readonly reason: GivenReason }
  | { readonly event: Outside };

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

/** A move that a delegation presented and that was not in order: it should have known better. */
export interface Refused {
  readonly by: DelegationCode;
  readonly decision: Decision;
  readonly answer: Answer;
}

/** A meeting that was held, and how. */
export interface Held {
  readonly meeting: Meeting;
  readonly moves: number;
  readonly refused: readonly Refused[];
}

/** No meeting has this many moves; one that does is going round in circles. */
const TOO_MANY = 20_000;
/** Under silence, delegations look at the text again this many times. */
const LOOKS = 4;

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
  const room = liveRoom(openMeeting(matter, briefs, seed));
  const seats = [...matter.delegations, ...matter.guests].map((d) => delegateFor(d.code, seed, difficulty));
  const members = seats.slice(0, matter.delegations.length);
  const refused: Refused[] = [];
  let moves = 0;
  let first = (seed >>> 0) % members.length;

  while (room.meeting.phase !== 'debrief') {
    const before = room.meeting;
    let made: MadeMove | null = null;
    for (const { seat, idle } of inTurn(before, seats, members, first)) {
      const decision = seat.decide(viewFor(before, seat.code), idle);
      if (!decision) continue;
      const stamp = { by: seat.code, at: before.clock.now, id: `m${moves + 1}` };
      const answer = presentMove(room, decision.move, stamp);
      if (answer.kind !== 'made') {
        refused.push({ by: seat.code, decision, answer });
        continue;
      }
      made = answer.made;
      // The chair going on does not make its neighbour the first to speak each time.
      if (!idle) first = (members.indexOf(seat) + 1 || first) % members.length;
      yield { happened: { made, reason: decision.reason }, meeting: room.meeting };
      break;
    }
    if (made) {
      moves += 1;
      if (moves > TOO_MANY) throw new Error(`the meeting goes round in circles in ${room.meeting.phase}`);
      yield* timePassing(room, before.clock.now + timeFor(before, made));
      continue;
    }
    const deadline = nextDeadline(before);
    if (deadline === null) throw new Error(`nobody can move in ${before.phase}, and no time is running`);
    const look = before.silence
      ? before.clock.now + Math.ceil(matter.timetable.silence / LOOKS)
      : deadline + 1;
    yield* timePassing(room, Math.min(deadline + 1, look));
  }
  return { meeting: room.meeting, moves, refused };
}

/** Who is asked whether it wants to move: the speaker alone; or all members in turn, then the chairs, who go on when nobody does. */
function* inTurn(
  { floor, matter, president }: Meeting,
  seats: readonly Delegate[],
  members: readonly Delegate[],
  first: number,
): Generator<{ readonly seat: Delegate; readonly idle: boolean }, void, void> {
  const speaker = seats.find((s) => s.code === floor.speaker);
  if (speaker) {
    yield { seat: speaker, idle: false };
    return;
  }
  for (let i = 0; i < members.length; i++) {
    const seat = members[(first + i) % members.length];
    if (seat) yield { seat, idle: false };
  }
  for (const code of new Set([matter.penholder, president])) {
    const seat = members.find((s) => s.code === code);
    if (seat) yield { seat, idle: true };
  }
}

/** Between sittings delegations write and meet at the same time: what one does takes a fifth of its time from the others. */
const AT_ONCE = 5;

/** How long a move takes when nobody measures it, in seconds of game time. */
function timeFor({ phase }: Meeting, { move }: MadeMove): number {
  const { takes } = rulesOf(move.kind);
  return phase === 'corridor' ? Math.ceil(takes / AT_ONCE) : takes;
}

/** Lets time pass, stopping at every deadline on the way so that each takes effect at its time. */
function* timePassing(room: Room, to: number): Generator<Step, void, void> {
  for (;;) {
    const deadline = nextDeadline(room.meeting);
    const at = deadline === null ? to : Math.min(to, deadline + 1);
    if (at <= room.meeting.clock.now) return;
    const event = { type: 'clock.reached', at } as const;
    room.send(event);
    yield { happened: { event }, meeting: room.meeting };
  }
}
