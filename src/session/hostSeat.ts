/** Seats as a host keeps them, and what it hands out to whoever sits in one or looks on. */
import type { DelegationCode } from '../council/matter.ts';
import type { Meeting } from '../council/meeting.ts';
import type { View } from '../council/view.ts';
import type { Answer, Room } from '../procedure/room.ts';
import { viewOf as viewOfOnlooker } from '../views/viewOf.ts';
import type { Hearing, History } from './hostHistory.ts';
import { type Pass, passIn } from './hostMoments.ts';
import type { Moment, Onlooking, Seat } from './seat.ts';

/** A seat in which a person sits, as the host keeps it. */
export interface Kept {
  readonly code: DelegationCode;
  readonly hearing: Hearing;
  readonly listeners: Set<() => void>;
  pass: Pass | undefined;
  moment: Moment | null;
  /** Whether its assistant calls upon the speakers that are listed. */
  callsList: boolean;
  /** The latest view of it; the last one, once the person has left. */
  view: { readonly of: Meeting; readonly view: View } | null;
  left: boolean;
  seat: Seat | null;
}

/** What a seat needs of its host. */
export interface Ways {
  readonly room: Room;
  readonly history: History;
  viewOf(one: Kept): View;
  persons(): readonly DelegationCode[];
  /** The seats of people, in seating order. */
  people(): readonly Kept[];
  present(code: DelegationCode, move: unknown, id: string): Answer;
  assist(one: Kept, only?: 'giveTheFloor'): Answer | null;
  tell(): void;
}

/** A seat in which a person sits down now. */
export function newKept(code: DelegationCode, { history }: Ways): Kept {
  return {
    code,
    hearing: history.hearingOf({ as: 'delegation', code }),
    listeners: new Set(),
    pass: undefined,
    moment: null,
    callsList: false,
    view: null,
    left: false,
    seat: null,
  };
}

/** The seat, for the person in it. Once the person has left it shows what was last to be seen, and every move from it rejects. */
export function seatFrom(one: Kept, ways: Ways): Seat {
  const { code, hearing, listeners } = one;
  const { room } = ways;
  const isOver = () => room.meeting.phase === 'debrief';
  const sits = (): void => {
    if (one.left) throw new Error(`nobody sits in the seat of ${code} any more from here`);
  };
  return {
    code,
    get view() {
      return ways.viewOf(one);
    },
    get heard() {
      return hearing.heard;
    },
    get assisted() {
      return hearing.assisted;
    },
    get waitsFor() {
      return one.moment;
    },
    get briefs() {
      return isOver() && !one.left ? room.meeting.briefs : null;
    },
    get over() {
      return isOver();
    },
    get persons() {
      return ways.persons();
    },
    // A person's ids are their own: no move that a delegation makes by itself is ever taken for one of them.
    async submit(move, id) {
      sits();
      return ways.present(code, move, `p-${id}`);
    },
    goOn(until) {
      if (one.left || one.moment === null) return;
      one.pass = passIn(ways.viewOf(one), code, until, ways.history.length);
      one.moment = null;
      ways.tell();
    },
    async assist(what) {
      sits();
      one.callsList = what === 'list';
      return ways.assist(one, what === 'list' ? 'giveTheFloor' : undefined);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The meeting for whoever looks on without a seat, and who is told when something happens. */
export function onlookingFrom(
  as: 'gallery' | 'facilitator',
  ways: Ways,
): { readonly onlooking: Onlooking; readonly listeners: Set<() => void> } {
  const listeners = new Set<() => void>();
  const { room } = ways;
  const { heard } = ways.history.hearingOf({ as });
  let seen: { readonly of: Meeting; readonly view: View } | null = null;
  const onlooking: Onlooking = {
    get view() {
      if (seen?.of !== room.meeting) seen = { of: room.meeting, view: viewOfOnlooker(room.meeting, { as }) };
      return seen.view;
    },
    heard,
    get over() {
      return room.meeting.phase === 'debrief';
    },
    get persons() {
      return ways.persons();
    },
    get waiting() {
      if (as === 'gallery') return {};
      return Object.fromEntries(
        ways.people().flatMap((one) => (one.moment === null ? [] : [[one.code, one.moment]])),
      );
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { onlooking, listeners };
}
