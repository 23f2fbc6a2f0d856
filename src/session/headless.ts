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
import { liveRoom, presentMove, type Room } from '../procedure/room.ts';
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
  /** Told of everything that happens, with the meeting after it. */
  readonly observe?: (happened: Happened, after: Meeting) => void;
}

/** A meeting that was held, and how. */
export interface Held {
  readonly meeting: Meeting;
  readonly moves: number;
  /** Moves that a delegation presented and that were not in order: it should have known better. */
  readonly refused: readonly {
    readonly by: DelegationCode;
    readonly decision: Decision;
    readonly why: string;
  }[];
}

/** No meeting has this many moves; one that does is going round in circles. */
const TOO_MANY = 20_000;
/** Under silence, delegations look at the text again this many times. */
const LOOKS = 4;

/** Holds a whole meeting. */
export function holdMeeting({ matter, briefs, seed, difficulty, observe }: Headless): Held {
  const room = liveRoom(openMeeting(matter, briefs, seed));
  const seats = [...matter.delegations, ...matter.guests].map((d) => delegateFor(d.code, seed, difficulty));
  const byCode = new Map(seats.map((s) => [s.code, s]));
  const members = seats.slice(0, matter.delegations.length);
  const refused: Held['refused'][number][] = [];
  let moves = 0;
  let first = (seed >>> 0) % members.length;

  /** Asks one seat; whether it made a move. */
  const ask = (seat: Delegate, idle: boolean): boolean => {
    const before = room.meeting;
    const decision = seat.decide(viewFor(before, seat.code), idle);
    if (!decision) return false;
    const answer = presentMove(room, decision.move, { by: seat.code, at: before.clock.now, id: `m${moves}` });
    if (answer.kind !== 'made') {
      refused.push({ by: seat.code, decision, why: JSON.stringify(answer) });
      return false;
    }
    moves += 1;
    if (moves > TOO_MANY) throw new Error(`the meeting goes round in circles in ${room.meeting.phase}`);
    observe?.({ made: answer.made, reason: decision.reason }, room.meeting);
    passTime(room, room.meeting.clock.now + rulesOf(decision.move.kind).takes, observe);
    return true;
  };

  /** Asks whoever may want to move: the speaker, or everybody in turn, and then the chair and the presidency. */
  const askAround = (): boolean => {
    const { floor, president } = room.meeting;
    const speaker = floor.speaker === null ? undefined : byCode.get(floor.speaker);
    if (speaker) return ask(speaker, false);
    for (let i = 0; i < members.length; i++) {
      const seat = members[(first + i) % members.length];
      if (seat && ask(seat, false)) {
        first = (first + i + 1) % members.length;
        return true;
      }
    }
    return [matter.penholder, president].some((code) => {
      const seat = byCode.get(code);
      return seat !== undefined && ask(seat, true);
    });
  };

  while (room.meeting.phase !== 'debrief') {
    if (askAround()) continue;
    const { now } = room.meeting.clock;
    const deadline = nextDeadline(room.meeting);
    if (deadline === null)
      throw new Error(`nobody can move in ${room.meeting.phase}, and no time is running`);
    const look = room.meeting.silence ? Math.ceil(matter.timetable.silence / LOOKS) : deadline;
    passTime(room, Math.min(deadline + 1, now + look), observe);
  }
  return { meeting: room.meeting, moves, refused };
}

/** Lets time pass, stopping at every deadline on the way so that each takes effect at its time. */
function passTime(room: Room, to: number, observe: Headless['observe']): void {
  for (;;) {
    const deadline = nextDeadline(room.meeting);
    const at = deadline === null ? to : Math.min(to, deadline + 1);
    if (at <= room.meeting.clock.now) return;
    const event = { type: 'clock.reached', at } as const;
    room.send(event);
    observe?.({ event }, room.meeting);
  }
}
