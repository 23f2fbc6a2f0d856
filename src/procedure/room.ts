/**
 * A room: a meeting with the procedure machine that conducts it. A live room keeps one started actor; a room of record works with
 * pure transitions, for replay and what-if. Both give the same meeting for the same events.
 */
import { createActor, initialTransition, transition } from 'xstate';
import { nextDeadline } from '../council/clock.ts';
import type { Misfit } from '../council/fields.ts';
import type { DelegationCode } from '../council/matter.ts';
import type { Meeting } from '../council/meeting.ts';
import type { Refusal } from '../council/moves/definition.ts';
import type { MadeMove } from '../council/moves/index.ts';
import { alreadyMade, rulingOn, understand } from '../council/order.ts';
import { viewFor } from '../views/viewOf.ts';
import { type CouncilEvent, meetingMachine } from './meetingMachine.ts';

/** A meeting that events can be sent to. An event that cannot happen leaves the very same meeting. */
export interface Room {
  readonly meeting: Meeting;
  send(event: CouncilEvent): void;
}

/** A room with a started actor, for a meeting that is being held. */
export function liveRoom(meeting: Meeting): Room {
  const actor = createActor(meetingMachine, { input: { meeting } }).start();
  return {
    get meeting() {
      return actor.getSnapshot().context.meeting;
    },
    send: (event) => actor.send(event),
  };
}

/** A room that works with pure transitions, for a meeting that is read again or imagined. */
export function roomOfRecord(meeting: Meeting): Room {
  let [snapshot] = initialTransition(meetingMachine, { meeting });
  return {
    get meeting() {
      return snapshot.context.meeting;
    },
    send(event) {
      [snapshot] = transition(meetingMachine, snapshot, event);
    },
  };
}

/** Whose seat a move comes from, when (seconds of game time) and under which client id: stamped by the host. */
export interface Stamp {
  readonly by: DelegationCode;
  readonly at: number;
  readonly id: string;
}

/** What became of a move that was presented. */
export type Answer =
  | { readonly kind: 'made'; readonly made: MadeMove }
  | { readonly kind: 'alreadyMade' }
  | { readonly kind: 'notInOrder'; readonly refusal: Refusal }
  | { readonly kind: 'invalid'; readonly misfit: Misfit };

/**
 * Presents a move to the room: the one way in, for people, AI delegations and outside programs.
 * Unless the answer is `made`, the room holds the very same meeting as before.
 */
export function presentMove(room: Room, input: unknown, stamp: Stamp): Answer {
  const understood = understand(input);
  if (understood.misfit) return { kind: 'invalid', misfit: understood.misfit };
  const before = room.meeting;
  if (alreadyMade(before, stamp.by, stamp.id)) return { kind: 'alreadyMade' };
  const { by, id } = stamp;
  const made: MadeMove = { by, at: Math.max(stamp.at, before.clock.now), id, move: understood.move };
  room.send({ type: 'delegation.moves', made });
  if (room.meeting !== before) return { kind: 'made', made };
  const refusal = rulingOn(viewFor(before, stamp.by), made);
  if (!refusal)
    throw new Error(`the procedure machine took no notice of ${made.move.kind} in ${before.phase}`);
  return { kind: 'notInOrder', refusal };
}

/** Lets time pass to an instant, stopping at every deadline on the way so that each takes effect at its time. */
export function letTimePass(room: Room, to: number): void {
  for (;;) {
    const deadline = nextDeadline(room.meeting);
    const stop = deadline === null ? to : Math.min(to, deadline + 1);
    if (stop <= room.meeting.clock.now) return;
    room.send({ type: 'clock.reached', at: stop });
  }
}
