/**
 * The host: holds a meeting with people and AI delegations in its seats, one thing after another, and keeps its ledger. It deals out
 * views; the meeting itself leaves it only as the save file. It has no clock: game time passes by moves and by waiting.
 */
import type { Brief } from '../council/brief.ts';
import type { DelegationCode, Matter } from '../council/matter.ts';
import { type Meeting, openMeeting } from '../council/meeting.ts';
import type { Notice } from '../council/notices.ts';
import type { View } from '../council/view.ts';
import { type Delegate, delegateFor } from '../delegates/delegate.ts';
import type { GivenReason } from '../delegates/reasons.ts';
import type { Difficulty } from '../delegates/temper.ts';
import { type Answer, liveRoom, presentMove, type Room } from '../procedure/room.ts';
import type { Done, Recorder } from '../record/recorder.ts';
import { newRecorder } from '../record/recorder.ts';
import { noticesFor } from '../views/noticesFor.ts';
import { viewFor, viewOf as viewOfOnlooker } from '../views/viewOf.ts';
import { type Conduct, newCourse } from './hostCourse.ts';
import { letsPass, momentAtOnce, momentBefore, type Pass, passIn } from './hostMoments.ts';
import type { Moment, Played, Seat } from './seat.ts';

/** What a host needs to hold a meeting. */
export interface Hosting {
  readonly matter: Matter;
  readonly briefs: Readonly<Record<DelegationCode, Brief>>;
  /** A 32-bit integer; the same seed and the same moves give the same meeting. */
  readonly seed: number;
  readonly difficulty: Difficulty;
  /** The seats in which people sit; AI delegations sit in all others. */
  readonly persons: readonly DelegationCode[];
  /** The version of the program, for the ledger. */
  readonly program: string;
}

/** A meeting that is held. */
export interface Host {
  /** The seat of a person. Throws when no person sits there. */
  seat(code: DelegationCode): Seat;
  /** Lets the next thing happen; false when the meeting waits for somebody, or is over. */
  advance(): boolean;
  readonly waitsFor: readonly DelegationCode[];
  readonly recorder: Recorder;
}

/** Something that was done, as a ledger has it, and the meeting before and after it. */
export interface Past {
  readonly done: Done;
  readonly before: Meeting;
  readonly after: Meeting;
}

/** What the ledger says of a move that an assistant made for whoever sits in the seat. */
export type Assisted = GivenReason & { readonly assistant: true };

/** Opens a meeting. */
export function openHost(hosting: Hosting): Host {
  const { matter, briefs, seed, difficulty, persons, program } = hosting;
  const room = liveRoom(openMeeting(matter, briefs, seed));
  const settings = { difficulty, persons: [...persons] };
  // A digest after every entry, so that a game that is restored is known to be the same.
  const recorder = newRecorder({ meeting: room.meeting, seed, settings, digests: 'every', program });
  return hostIn(hosting, room, recorder, [{ done: null, before: room.meeting, after: room.meeting }]);
}

/** A meeting as it will open, for the gallery (null) or for one delegation; null when there is no such delegation. */
export function openingView(
  { matter, briefs, seed }: Pick<Hosting, 'matter' | 'briefs' | 'seed'>,
  code: DelegationCode | null,
): View | null {
  const meeting = openMeeting(matter, briefs, seed);
  if (code === null) return viewOfOnlooker(meeting, { as: 'gallery' });
  return matter.delegations.some((d) => d.code === code) ? viewFor(meeting, code) : null;
}

/** The opening, or something that was done. */
type Heard = Past | (Omit<Past, 'done'> & { readonly done: null });

/** A seat as the host keeps it. */
interface Kept {
  readonly code: DelegationCode;
  readonly heard: Notice[];
  readonly assisted: number[];
  readonly listeners: Set<() => void>;
  pass: Pass | undefined;
  moment: Moment | null;
  /** Whether its assistant calls upon the speakers that are listed. */
  callsList: boolean;
  view: { readonly of: Meeting; readonly view: View } | null;
}

/** A host for a meeting that is under way; `past` is all that was done in it, from the opening on. */
export function hostIn(hosting: Hosting, room: Room, recorder: Recorder, past: readonly Heard[]): Host {
  const { matter, seed, difficulty, persons } = hosting;
  const everybody = [...matter.delegations, ...matter.guests].map((d) => d.code);
  const seats = everybody.filter((c) => !persons.includes(c)).map((c) => delegateFor(c, seed, difficulty));
  const kept = persons.map(
    (code): Kept => ({
      code,
      heard: [],
      assisted: [],
      listeners: new Set(),
      pass: undefined,
      moment: null,
      callsList: false,
      view: null,
    }),
  );
  let happenings = past.length;

  const viewOf = (one: Kept): View => {
    if (one.view?.of !== room.meeting) one.view = { of: room.meeting, view: viewFor(room.meeting, one.code) };
    return one.view.view;
  };

  /** Asks every person; true when the meeting is to wait for one. */
  const ask = (momentFor: (view: View, one: Kept) => Moment | null): boolean => {
    for (const one of kept) {
      const view = viewOf(one);
      const moment = momentFor(view, one);
      one.moment =
        moment && one.pass && letsPass(one.pass, view, one.code, moment, happenings) ? null : moment;
    }
    return kept.some((one) => one.moment !== null);
  };
  const conduct: Conduct = {
    room,
    seats,
    seed,
    waitsAtOnce: () => ask((view, { code }) => momentAtOnce(view, code)),
    waitsBefore: (next) => ask((view, { code, pass }) => momentBefore(view, code, next, pass)),
  };
  const course = newCourse(conduct);

  const hear = (done: Done | null, meeting: Meeting): void => {
    const by = done && 'made' in done && isAssisted(done.reason) ? done.made.by : null;
    for (const one of kept) {
      const fresh = noticesFor(meeting, { as: 'delegation', code: one.code });
      if (by === one.code && fresh.length > 0) one.assisted.push(one.heard.length);
      one.heard.push(...fresh);
    }
  };
  for (const { done, before, after } of past) {
    hear(done, after);
    if (done && 'made' in done) course.follow(before, done.made);
    else course.followTime(after);
  }

  const tell = (): void => {
    for (const one of kept) for (const listener of one.listeners) listener();
  };
  const happened = (done: Done): void => {
    happenings += 1;
    recorder.note(done, room.meeting);
    hear(done, room.meeting);
    for (const one of kept) one.moment = null;
  };

  /** A move from a person's seat, the person's own or the assistant's. */
  const present = (code: DelegationCode, move: unknown, id: string, reason?: Assisted): Answer => {
    const before = room.meeting;
    const answer = presentMove(room, move, { by: code, at: before.clock.now, id });
    if (answer.kind !== 'made') return answer;
    course.follow(before, answer.made);
    happened({ made: answer.made, ...(reason && { reason }) });
    tell();
    return answer;
  };

  const assistants = new Map<DelegationCode, Delegate>();
  const chairsMove = (one: Kept) => {
    const assistant = assistants.get(one.code) ?? delegateFor(one.code, seed, difficulty);
    assistants.set(one.code, assistant);
    return assistant.decide(viewOf(one), true);
  };
  const assist = (one: Kept, only?: 'giveTheFloor'): Answer | null => {
    const decision = chairsMove(one);
    if (!decision || (only && decision.move.kind !== only)) return null;
    const reason: Assisted = { ...decision.reason, assistant: true };
    return present(one.code, decision.move, course.nextId(), reason);
  };

  const advance = (): boolean => {
    const next = course.next();
    if (next.kind === 'happened') {
      happened(next.happened);
      tell();
      return true;
    }
    if (next.kind === 'over') return false;
    for (const one of kept) {
      if (one.moment !== 'chair' || !one.callsList) continue;
      if (assist(one, 'giveTheFloor')) return true;
      one.callsList = false;
    }
    tell();
    return false;
  };

  const seatOf = (one: Kept): Seat => ({
    code: one.code,
    get view() {
      return viewOf(one);
    },
    get heard() {
      return one.heard;
    },
    get assisted() {
      return one.assisted;
    },
    get waitsFor() {
      return one.moment;
    },
    get briefs() {
      return room.meeting.phase === 'debrief' ? room.meeting.briefs : null;
    },
    get over() {
      return room.meeting.phase === 'debrief';
    },
    // A person's ids are their own: no move that a delegation makes by itself is ever taken for one of them.
    submit: async (move, id) => present(one.code, move, `p-${id}`),
    goOn(until) {
      if (one.moment === null) return;
      one.pass = passIn(viewOf(one), one.code, until, happenings);
      one.moment = null;
      tell();
    },
    async assist(what) {
      one.callsList = what === 'list';
      return assist(one, what === 'list' ? 'giveTheFloor' : undefined);
    },
    subscribe(listener) {
      one.listeners.add(listener);
      return () => one.listeners.delete(listener);
    },
  });
  const taken = new Map(kept.map((one) => [one.code, seatOf(one)]));

  return {
    seat(code) {
      const seat = taken.get(code);
      if (!seat) throw new Error(`no person sits in the seat of ${code}`);
      return seat;
    },
    advance,
    get waitsFor() {
      return kept.filter((one) => one.moment !== null).map((one) => one.code);
    },
    recorder,
  };
}

function isAssisted(reason: unknown): boolean {
  return typeof reason === 'object' && reason !== null && 'assistant' in reason && reason.assistant === true;
}

/** The meeting as the one person in it plays it, in the same page as its host. */
export function playedFrom(host: Host, code: DelegationCode): Played {
  return {
    seat: host.seat(code),
    advance: host.advance,
    lines: () => host.recorder.lines(),
    file: () => host.recorder.text(),
  };
}
