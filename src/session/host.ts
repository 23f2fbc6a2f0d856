/**
 * The host: holds a meeting with people and AI delegations in its seats, one thing after another, and keeps its ledger. It deals out
 * views; the meeting itself leaves it only as the save file. It has no clock: game time passes by moves and by waiting. People may
 * sit down and leave at any moment; an AI delegation speaks from every other seat.
 */
import type { Brief } from '../council/brief.ts';
import { nextDeadline } from '../council/clock.ts';
import type { DelegationCode, Matter } from '../council/matter.ts';
import { openMeeting } from '../council/meeting.ts';
import { canHappen, type Outside } from '../council/outside.ts';
import type { View } from '../council/view.ts';
import { type Delegate, delegateFor } from '../delegates/delegate.ts';
import type { Difficulty } from '../delegates/temper.ts';
import { type Answer, liveRoom, presentMove, type Room } from '../procedure/room.ts';
import type { Done, Recorder } from '../record/recorder.ts';
import { newRecorder } from '../record/recorder.ts';
import { viewFor, viewOf as viewOfOnlooker } from '../views/viewOf.ts';
import { type Conduct, newCourse } from './hostCourse.ts';
import { type Assisted, newHistory, type Told } from './hostHistory.ts';
import { letsPass, momentAtOnce, momentBefore } from './hostMoments.ts';
import { type Kept, newKept, onlookingFrom, seatFrom, type Ways } from './hostSeat.ts';
import { confirmationsDue } from './hostWording.ts';
import type { Moment, Onlooking, Seat } from './seat.ts';

export type { Assisted, Past } from './hostHistory.ts';

/** Who says what words do that a delegate wrote: the wording meter at once, or whoever leads the exercise, by an event. */
export const WORDINGS = ['measured', 'led'] as const;

/** What a host needs to hold a meeting. */
export interface Hosting {
  readonly matter: Matter;
  readonly briefs: Readonly<Record<DelegationCode, Brief>>;
  /** A 32-bit integer; the same seed and the same moves give the same meeting. */
  readonly seed: number;
  readonly difficulty: Difficulty;
  /** The seats in which people sit when the meeting opens; AI delegations sit in all others. */
  readonly persons: readonly DelegationCode[];
  /** `measured` when left out. */
  readonly wordings?: (typeof WORDINGS)[number];
  /** The version of the program, for the ledger. */
  readonly program: string;
}

/** A meeting that is held. */
export interface Host {
  /** The seat of a person. Throws when no person sits there. */
  seat(code: DelegationCode): Seat;
  /**
   * A person sits down where an AI delegation sat, and finds all that the delegation has heard; the seat, where a person is there
   * already. Everybody hears of it, and the ledger keeps it. Throws when there is no such member.
   */
  take(code: DelegationCode): Seat;
  /** The person leaves, and an AI delegation goes on from there; the seat that the person had is dead. Nothing where nobody sits. */
  release(code: DelegationCode): void;
  /** The seats in which people sit, in seating order. */
  readonly persons: readonly DelegationCode[];
  /** The meeting as the public gallery sees it, or whoever leads the exercise. */
  onlooker(as: 'gallery' | 'facilitator'): Onlooking;
  /**
   * Holds AI delegations up, these and no others: they do nothing, and the meeting does not let time pass instead of them. Kept
   * here alone: neither in the ledger nor over a restart.
   */
  hold(codes: readonly DelegationCode[] | 'all'): void;
  readonly held: readonly DelegationCode[];
  /** Lets an event from outside happen, and keeps it in the ledger; false when it cannot happen now. */
  inject(event: Outside): boolean;
  /** Lets time run to the next deadline and beyond, so that the business at hand ends by itself; false when none runs. */
  letTimeRun(): boolean;
  /** Lets the next thing happen; false when the meeting waits for somebody, is held up, or is over. */
  advance(): boolean;
  readonly waitsFor: readonly DelegationCode[];
  readonly over: boolean;
  readonly recorder: Recorder;
}

/** Opens a meeting. */
export function openHost(hosting: Hosting): Host {
  const { matter, briefs, seed, difficulty, persons, wordings, program } = hosting;
  const room = liveRoom(openMeeting(matter, briefs, seed));
  const settings = { difficulty, persons: [...persons], ...(wordings && { wordings }) };
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

/** A host for a meeting that is under way; `past` is all that was done in it, from the opening on. */
export function hostIn(hosting: Hosting, room: Room, recorder: Recorder, past: readonly Told[]): Host {
  const { matter, seed, difficulty, wordings = 'measured' } = hosting;
  const members = matter.delegations.map((d) => d.code);
  const everybody = [...members, ...matter.guests.map((g) => g.code)];
  const history = newHistory();
  const kept = new Map<DelegationCode, Kept>();
  const onlookers = new Map<'gallery' | 'facilitator', ReturnType<typeof onlookingFrom>>();
  let held: ReadonlySet<DelegationCode> = new Set();

  const inOrder = (): readonly Kept[] => everybody.flatMap((code) => kept.get(code) ?? []);
  /** A delegation that decides by itself, as long as no person sits in its seat and nobody holds it up. */
  const byItself = (code: DelegationCode): Delegate => {
    // It may be silent because a person sits there, and so is asked each time.
    const { stillRests: _, ...delegate } = delegateFor(code, seed, difficulty);
    return {
      ...delegate,
      decide: (view, idle) => (kept.has(code) || held.has(code) ? null : delegate.decide(view, idle)),
    };
  };
  const isHeldUp = (): boolean => [...held].some((code) => !kept.has(code));

  /** Asks every person; true when the meeting is to wait for one. */
  const ask = (momentFor: (view: View, one: Kept) => Moment | null): boolean => {
    const people = inOrder();
    for (const one of people) {
      const view = viewOf(one);
      const moment = momentFor(view, one);
      one.moment =
        moment && one.pass && letsPass(one.pass, view, one.code, moment, history.length) ? null : moment;
    }
    return people.some((one) => one.moment !== null);
  };
  const conduct: Conduct = {
    room,
    seats: everybody.map(byItself),
    seed,
    waitsAtOnce: () => ask((view, { code }) => momentAtOnce(view, code)),
    waitsBefore: (next) =>
      ask((view, { code, pass }) => momentBefore(view, code, next, pass)) || (next === null && isHeldUp()),
  };
  const course = newCourse(conduct);

  const tell = (): void => {
    for (const one of inOrder()) for (const listener of one.listeners) listener();
    for (const one of onlookers.values()) for (const listener of one.listeners) listener();
  };
  const happened = (done: Done): void => {
    recorder.note(done, room.meeting);
    history.note(done, room.meeting);
    for (const one of kept.values()) one.moment = null;
  };
  const happens = (event: Outside): boolean => {
    if (!canHappen(room.meeting, event)) return false;
    room.send(event);
    course.followTime(room.meeting);
    happened({ event });
    return true;
  };

  /** Words that a delegate wrote are confirmed before anybody is asked about them. */
  const confirmWordings = (): void => {
    if (wordings === 'measured') for (const event of confirmationsDue(room.meeting)) happens(event);
  };

  /** A move from a person's seat, the person's own or the assistant's. */
  const present = (code: DelegationCode, move: unknown, id: string, reason?: Assisted): Answer => {
    const before = room.meeting;
    const answer = presentMove(room, move, { by: code, at: before.clock.now, id });
    if (answer.kind !== 'made') return answer;
    course.follow(before, answer.made);
    happened({ made: answer.made, ...(reason && { reason }) });
    confirmWordings();
    tell();
    return answer;
  };

  const assistants = new Map<DelegationCode, Delegate>();
  const assist = (one: Kept, only?: 'giveTheFloor'): Answer | null => {
    const assistant = assistants.get(one.code) ?? delegateFor(one.code, seed, difficulty);
    assistants.set(one.code, assistant);
    const decision = assistant.decide(viewOf(one), true);
    if (!decision || (only && decision.move.kind !== only)) return null;
    const reason: Assisted = { ...decision.reason, assistant: true };
    return present(one.code, decision.move, course.nextId(), reason);
  };

  const advance = (): boolean => {
    // A save file may end between the words and their confirmation.
    confirmWordings();
    const next = course.next();
    if (next.kind === 'happened') {
      happened(next.happened);
      tell();
      return true;
    }
    if (next.kind === 'over') return false;
    for (const one of inOrder()) {
      if (one.moment !== 'chair' || !one.callsList) continue;
      if (assist(one, 'giveTheFloor')) return true;
      one.callsList = false;
    }
    tell();
    return false;
  };

  const viewOf = (one: Kept): View => {
    if (!one.left && one.view?.of !== room.meeting)
      one.view = { of: room.meeting, view: viewFor(room.meeting, one.code) };
    return one.view?.view ?? viewFor(room.meeting, one.code);
  };
  const persons = (): readonly DelegationCode[] => members.filter((code) => kept.has(code));
  const ways: Ways = { room, history, viewOf, persons, people: inOrder, present, assist, tell };
  const sitDown = (code: DelegationCode): Kept => {
    const one = newKept(code, ways);
    kept.set(code, one);
    return one;
  };
  const getUp = (code: DelegationCode): void => {
    const one = kept.get(code);
    if (!one) return;
    viewOf(one);
    one.left = true;
    one.moment = null;
    history.forget(one.hearing);
    kept.delete(code);
  };

  const seated = new Set(hosting.persons);
  for (const { done, before, after } of past) {
    history.note(done, after);
    if (done && 'made' in done) course.follow(before, done.made);
    else course.followTime(after);
    if (done && 'event' in done && done.event.type === 'seat.handed')
      seated[done.event.to === 'person' ? 'add' : 'delete'](done.event.code);
  }
  for (const code of seated) sitDown(code);

  const seatOf = (code: DelegationCode): Seat => {
    const one = kept.get(code);
    if (!one) throw new Error(`no person sits in the seat of ${code}`);
    one.seat ??= seatFrom(one, ways);
    return one.seat;
  };
  return {
    seat: seatOf,
    take(code) {
      if (!members.includes(code)) throw new Error(`${code} is no member of the Council`);
      if (!kept.has(code)) {
        sitDown(code);
        happens({ type: 'seat.handed', code, to: 'person' });
        tell();
      }
      return seatOf(code);
    },
    release(code) {
      const one = kept.get(code);
      if (!one) return;
      getUp(code);
      happens({ type: 'seat.handed', code, to: 'delegation' });
      for (const listener of one.listeners) listener();
      tell();
    },
    get persons() {
      return persons();
    },
    onlooker(as) {
      const one = onlookers.get(as) ?? onlookingFrom(as, ways);
      onlookers.set(as, one);
      return one.onlooking;
    },
    hold(codes) {
      held = new Set(codes === 'all' ? everybody : codes);
      tell();
    },
    get held() {
      return everybody.filter((code) => held.has(code) && !kept.has(code));
    },
    inject(event) {
      // Who sits where is for `take` and `release` to say, since a seat comes with it.
      if (event.type === 'seat.handed' || !happens(event)) return false;
      tell();
      return true;
    },
    letTimeRun() {
      const deadline = nextDeadline(room.meeting);
      if (deadline === null || !happens({ type: 'clock.reached', at: deadline + 1 })) return false;
      tell();
      return true;
    },
    advance,
    get waitsFor() {
      return inOrder()
        .filter((one) => one.moment !== null)
        .map((one) => one.code);
    },
    get over() {
      return room.meeting.phase === 'debrief';
    },
    recorder,
  };
}

/** A meeting that one person plays, where it is held. */
export interface HeldGame {
  readonly seat: Seat;
  /** Lets the next thing happen; false when the meeting waits for the seat, or is over. */
  advance(): boolean;
  /** The lines of the save file so far: a line that is there never changes. */
  lines(): readonly string[];
  /** The whole save file. */
  file(): string;
}

/** The meeting as the one person in it plays it. */
export function playedFrom(host: Host, code: DelegationCode): HeldGame {
  return {
    seat: host.seat(code),
    advance: host.advance,
    lines: () => host.recorder.lines(),
    file: () => host.recorder.text(),
  };
}
