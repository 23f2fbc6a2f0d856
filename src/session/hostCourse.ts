/**
 * The course of a meeting, one happening at a time: who is asked, what is presented, and how time passes. It is the same with AI
 * delegations alone and with people among them. Time is game time: a move takes as long as its kind takes, and where nobody moves
 * it runs to the next deadline.
 */
import { nextDeadline } from '../council/clock.ts';
import type { DelegationCode } from '../council/matter.ts';
import type { Meeting } from '../council/meeting.ts';
import type { Mover } from '../council/moves/definition.ts';
import { type MadeMove, rulesOf } from '../council/moves/index.ts';
import type { Outside } from '../council/outside.ts';
import type { PublicRecord } from '../council/view.ts';
import type { Phase } from '../council/vocabulary.ts';
import type { Delegate } from '../delegates/delegate.ts';
import type { Decision, GivenReason } from '../delegates/reasons.ts';
import { type Answer, presentMove, type Room } from '../procedure/room.ts';
import { viewFor, viewOf } from '../views/viewOf.ts';

/** Something that happened in the room: a move with its reason, or an event from outside the seats. */
export type Happened =
  | { readonly made: MadeMove; readonly reason: GivenReason }
  | { readonly event: Outside };

/** A move that a delegation presented and that was not in order: it should have known better. */
export interface Refused {
  readonly by: DelegationCode;
  readonly decision: Decision;
  readonly answer: Answer;
}

/** A chair that is about to go on with the business, since no member wants anything. */
export interface ChairNext {
  readonly by: DelegationCode;
  readonly decision: Decision;
}

/** What the course of a meeting needs from whoever holds it. */
export interface Conduct {
  readonly room: Room;
  /** Delegations and guests that decide by themselves, in seating order. A seat that is not named here is a person's. */
  readonly seats: readonly Delegate[];
  /** A 32-bit integer: decides who is asked first. */
  readonly seed: number;
  /** How many moves there have been, where the course begins in the middle of a meeting; none when left out. */
  readonly movesBefore?: number;
  /** Whether even those are asked who rest: a slower way to the same meeting, for making sure of that. */
  readonly asksEverybody?: boolean;
  /** Whether somebody is to be heard before the delegations are asked. */
  readonly waitsAtOnce?: () => boolean;
  /** Whether somebody is to be heard before the chair goes on, or, where it does not (null), before time passes. */
  readonly waitsBefore?: (next: ChairNext | null) => boolean;
  readonly refused?: (refused: Refused) => void;
}

/** What comes next: something happened, the meeting waits for somebody, or it is over. */
export type Next =
  | { readonly kind: 'happened'; readonly happened: Happened }
  | { readonly kind: 'waits' }
  | { readonly kind: 'over' };

/** The course of one meeting. */
export interface Course {
  /** Lets the next thing happen. */
  next(): Next;
  /** Takes note of a move that came in from outside the course, made when the meeting was `before`. */
  follow(before: Meeting, made: MadeMove): void;
  /** Takes note of time that passed, as a ledger tells of it, up to the meeting `after`. */
  followTime(after: Meeting): void;
  /** The id of the next move that a delegation makes by itself. */
  nextId(): string;
  /** How many moves there have been, with those before the course began. */
  readonly moves: number;
}

const GALLERY = { as: 'gallery' } as const;
/** Under silence, delegations look at the text again this many times. */
const LOOKS = 4;
/** No meeting has this many moves; one that does is going round in circles. */
const TOO_MANY = 20_000;

/** The course of a meeting from where the room has it. */
export function newCourse(conduct: Conduct): Course {
  const { room, seats, seed } = conduct;
  const { matter } = room.meeting;
  const codes = matter.delegations.map((d) => d.code);
  let first = (seed >>> 0) % codes.length;
  let moves = conduct.movesBefore ?? 0;
  /** Until when time runs before anybody is asked again; null when nothing is owed. */
  let until: number | null = null;

  const follow = (before: Meeting, made: MadeMove): void => {
    moves += 1;
    if (moves > TOO_MANY) throw new Error(`the meeting goes round in circles in ${room.meeting.phase}`);
    // The chair going on does not make its neighbour the first to speak each time.
    if (!isBusinessOfTheChair(before.phase, made))
      first = (codes.indexOf(made.by) + 1 || first) % codes.length;
    until = Math.max(until ?? 0, before.clock.now) + timeFor(before, made);
  };

  const present = (by: DelegationCode, decision: Decision): Happened | null => {
    const before = room.meeting;
    const answer = presentMove(room, decision.move, { by, at: before.clock.now, id: course.nextId() });
    if (answer.kind !== 'made') {
      conduct.refused?.({ by, decision, answer });
      return null;
    }
    follow(before, answer.made);
    return { made: answer.made, reason: decision.reason };
  };

  /** Time runs on to the next deadline on its way, so that each takes effect at its time; null when nothing is owed any more. */
  const timeRuns = (): Happened | null => {
    const before = room.meeting;
    if (until === null) return null;
    const deadline = nextDeadline(before);
    const at = deadline === null ? until : Math.min(until, deadline + 1);
    if (at > before.clock.now) {
      const event = { type: 'clock.reached', at } as const;
      room.send(event);
      if (room.meeting !== before) return { event };
    }
    until = null;
    return null;
  };

  /** What was the record, and the meeting, when a seat last wanted nothing. */
  const content = new Map<Delegate, { readonly meeting: Meeting; readonly record: PublicRecord }>();

  /** Asks the speaker alone, or all members in turn, until one moves; null when nobody wants anything. */
  const askInTurn = (meeting: Meeting): Happened | null => {
    // The public record is the same for all who are asked.
    const record = conduct.asksEverybody ? null : viewOf(meeting, GALLERY);
    const { speaker } = meeting.floor;
    for (let i = 0; i < (speaker === null ? codes.length : 1); i++) {
      const place = (first + i) % codes.length;
      const seat =
        speaker === null ? seatOf(seats, codes[place], place) : seats.find((s) => s.code === speaker);
      if (!seat) continue;
      if (record !== null && seat.rests?.(record)) continue;
      const last = record !== null && content.get(seat);
      if (last && isPrivatelySame(last.meeting, meeting) && seat.stillRests?.(last.record, record)) continue;
      const decision = seat.decide(viewFor(meeting, seat.code), false);
      const happened = decision && present(seat.code, decision);
      if (happened) return happened;
      if (record !== null && decision === null) content.set(seat, { meeting, record });
    }
    return null;
  };

  const course: Course = {
    get moves() {
      return moves;
    },
    nextId: () => `m${moves + 1}`,
    follow,
    followTime(after) {
      if (until !== null && after.clock.now >= until) until = null;
    },
    next() {
      for (;;) {
        const passed = timeRuns();
        if (passed) return { kind: 'happened', happened: passed };
        const { meeting } = room;
        if (meeting.phase === 'debrief') return { kind: 'over' };
        if (conduct.waitsAtOnce?.()) return { kind: 'waits' };
        const happened = askInTurn(meeting);
        if (happened) return { kind: 'happened', happened };
        const chairs = chairsIn(meeting, seats);
        let chair = chairs.next().value ?? null;
        if (conduct.waitsBefore?.(chair)) return { kind: 'waits' };
        for (; chair; chair = chairs.next().value ?? null) {
          const happened = present(chair.by, chair.decision);
          if (happened) return { kind: 'happened', happened };
        }
        until = timeToWait(meeting);
      }
    },
  };
  return course;
}

/** Whether nothing has changed that a delegation knows and the public does not. */
function isPrivatelySame(before: Meeting, now: Meeting): boolean {
  return (
    before.briefs === now.briefs &&
    before.deals === now.deals &&
    before.groupLines === now.groupLines &&
    before.cables === now.cables
  );
}

/** The seat of a delegation; looked for first where it is when nobody plays. */
function seatOf(
  seats: readonly Delegate[],
  code: DelegationCode | undefined,
  place: number,
): Delegate | undefined {
  const likely = seats[place];
  return likely?.code === code ? likely : seats.find((s) => s.code === code);
}

/** The chairs, who go on when nobody else wants anything; nobody does while somebody has the floor. */
function* chairsIn(meeting: Meeting, seats: readonly Delegate[]): Generator<ChairNext, void, void> {
  if (meeting.floor.speaker !== null) return;
  for (const code of new Set([meeting.matter.penholder, meeting.president])) {
    const seat = seats.find((s) => s.code === code);
    const decision = seat?.decide(viewFor(meeting, code), true);
    if (decision) yield { by: code, decision };
  }
}

const CHAIRS: readonly Mover[] = ['chair', 'president', 'penholder', 'penholderOrPresident'];

/** Phases in which chairs alone are asked. */
const FOR_CHAIRS: readonly Phase[] = ['invitations', 'settlement'];

/** Whether a move is the business of a chair and not a member's own. */
function isBusinessOfTheChair(phase: Phase, { move }: MadeMove): boolean {
  return FOR_CHAIRS.includes(phase) || CHAIRS.includes(rulesOf(move.kind).mover);
}

/** Between sittings delegations write and meet at the same time: what one does takes a fifth of its time from the others. */
const AT_ONCE = 5;

/** How long a move takes when nobody measures it, in seconds of game time. */
function timeFor({ phase }: Meeting, { move }: MadeMove): number {
  const { takes } = rulesOf(move.kind);
  return phase === 'corridor' ? Math.ceil(takes / AT_ONCE) : takes;
}

/** Until when time runs if nobody moves: beyond the next deadline; under silence until delegations look at the text again. */
function timeToWait(meeting: Meeting): number {
  const deadline = nextDeadline(meeting);
  const { now } = meeting.clock;
  if (deadline === null) throw new Error(`nobody can move in ${meeting.phase}, and no time is running`);
  const look = now + Math.ceil(meeting.matter.timetable.silence / LOOKS);
  return meeting.silence ? Math.min(deadline + 1, look) : deadline + 1;
}
