/**
 * What if: the course of a meeting is left at an entry, one thing is changed, and AI delegations go on in every seat, many times. What
 * comes of it is told as it comes in, so that whoever waits can watch and stop at any time: who asks for no further result has stopped.
 */
import { chanceFrom } from '../council/chance.ts';
import type { DelegationCode } from '../council/matter.ts';
import { type Meeting, meetingWith } from '../council/meeting.ts';
import type { Move } from '../council/moves/index.ts';
import { canHappen } from '../council/outside.ts';
import type { MoveKind } from '../council/vocabulary.ts';
import { type Delegate, delegateFor } from '../delegates/delegate.ts';
import { outOf } from '../delegates/reasons.ts';
import type { Difficulty } from '../delegates/temper.ts';
import { plainRoom } from '../procedure/plainRoom.ts';
import { presentMove } from '../procedure/room.ts';
import { isMove } from '../record/ledger.ts';
import { continueMeeting } from '../session/headlessContinue.ts';
import { newCourse } from '../session/hostCourse.ts';
import { type Course, settingsOf } from './course.ts';
import type { Fork, NoFork, WhatIf } from './forks.ts';
import { newTally, type Tally } from './spread.ts';

/** How many continuations, and beside what. */
export interface Asking {
  /** Continuations with the change. */
  readonly runs: number;
  /** Whether the same moment is continued as many times with nothing changed, to compare. */
  readonly beside: boolean;
}

/** The meeting from which continuations begin, or why there is none. */
export type Forked =
  | { readonly ok: true; readonly start: Start }
  | { readonly ok: false; readonly why: NoFork };

/** A moment from which delegations go on. */
export interface Start {
  readonly meeting: Meeting;
  readonly difficulty: Difficulty;
  /** A move that its delegation is not to make again; null where all are open. */
  readonly barred: { readonly by: DelegationCode; readonly move: Move } | null;
}

/** What keeps the business going: without it there is no meeting to go on with. */
const DUTIES: ReadonlySet<MoveKind> = new Set<MoveKind>([
  'circulateConceptNote',
  'tableDraft',
  'openSitting',
  'takeUp',
  'askForTheFloor',
  'giveTheFloor',
  'yieldTheFloor',
  'closeSitting',
  'putAgenda',
  'gavel',
  'proceedToNextBusiness',
  'readStatement',
  'rule',
  'putPreliminaryQuestion',
  'putToVote',
  'declareResult',
  'handOverChair',
  'resume',
  'closeDebate',
  'issueSummary',
  'closeWithoutOutcome',
]);

/** Follows a fork to the moment from which delegations go on. Never throws. */
export function forkAt(course: Course, fork: Fork): Forked {
  if (!course.state.mayAskWhatIf) return { ok: false, why: 'watchOnly' };
  const { change } = fork;
  const isAboutMove = change.kind === 'drop' || change.kind === 'replace';
  const passage = course.passages[fork.n];
  const before = course.passages[isAboutMove ? fork.n - 1 : fork.n];
  if (!passage || !before) return { ok: false, why: 'noSuchEntry' };
  const { meeting } = before;
  if (meeting.phase === 'debrief') return { ok: false, why: 'over' };
  const difficulty = settingsOf(course.ledger.header).difficulty ?? 'medium';
  const start: Start = { meeting, difficulty, barred: null };
  switch (change.kind) {
    case 'nothing':
      return { ok: true, start };
    case 'difficulty':
      return { ok: true, start: { ...start, difficulty: change.difficulty } };
    case 'brief': {
      const event = {
        type: 'capital.instructed',
        code: change.code,
        issue: change.issue,
        change: change.change,
      } as const;
      if (!canHappen(meeting, event)) return { ok: false, why: 'noSuchInstruction' };
      const room = plainRoom(meeting);
      room.send(event);
      return { ok: true, start: { ...start, meeting: room.meeting } };
    }
    case 'drop':
    case 'replace': {
      const { entry } = passage;
      if (!entry || !isMove(entry)) return { ok: false, why: 'noMove' };
      if (DUTIES.has(entry.move.kind)) return { ok: false, why: 'duty' };
      const { by, at } = entry;
      const barred = { by, move: entry.move };
      if (change.kind === 'drop') return { ok: true, start: { ...start, barred } };
      const room = plainRoom(meeting);
      const answer = presentMove(room, change.move, { by, at, id: `${entry.id}-instead` });
      if (answer.kind !== 'made') return { ok: false, why: 'notInOrder' };
      return { ok: true, start: { ...start, meeting: room.meeting, barred } };
    }
  }
}

/**
 * Continues a meeting from a fork, over and over: a result after every continuation, and the last one when all are done. Each one has
 * chance and tempers of its own; the same number has the same with and without the change.
 */
export function* whatIf(course: Course, fork: Fork, asking: Asking): Generator<WhatIf, NoFork | null, void> {
  const changed = forkAt(course, fork);
  if (!changed.ok) return changed.why;
  const unchanged = asking.beside ? unchangedFrom(course, fork) : null;
  const { matter } = changed.start.meeting;
  const tally = newTally(matter);
  const other = unchanged && newTally(matter);
  const of = asking.runs * (unchanged ? 2 : 1);
  let done = 0;
  const told = (): WhatIf => ({
    done,
    of,
    changed: tally.spread(),
    unchanged: other?.spread() ?? null,
  });
  const seeds = seedsFrom(course.ledger.header.seed);
  for (let run = 0; run < asking.runs; run++) {
    const seed = seeds();
    for (const [start, counts] of [
      [changed.start, tally],
      [unchanged, other],
    ] as readonly [Start | null, Tally | null][]) {
      if (!start || !counts) continue;
      counts.take(continued(start, seed));
      done += 1;
      yield told();
    }
  }
  return null;
}

/** The same moment as it was: after the entry that a change is about. */
function unchangedFrom(course: Course, { n }: Fork): Start | null {
  const forked = forkAt(course, { n, change: { kind: 'nothing' } });
  return forked.ok ? forked.start : null;
}

/** Seeds that follow from that of the meeting, each another. */
function seedsFrom(seed: number): () => number {
  let next = seed >>> 0;
  return () => {
    // A full period over 32 bits (Knuth), so that none comes twice.
    next = (Math.imul(next, 1664525) + 1013904223) >>> 0;
    return next;
  };
}

/** One continuation to the debrief. */
export function continued({ meeting, difficulty, barred }: Start, seed: number): Meeting {
  if (!barred) return continueMeeting(meeting, { seed, difficulty }).meeting;
  const room = plainRoom(meetingWith(meeting, { chance: chanceFrom(seed) }));
  const { delegations, guests } = meeting.matter;
  const seats = [...delegations, ...guests].map((d) => {
    const delegate = delegateFor(d.code, seed, difficulty);
    return barred.by === d.code ? without(delegate, barred.move) : delegate;
  });
  // Moves are numbered on: an id that was there before would be taken for a move made twice.
  const movesBefore = Object.values(meeting.made).reduce((sum, ids) => sum + ids.length, 0);
  const course = newCourse({ room, seats, seed, movesBefore });
  while (course.next().kind === 'happened');
  return room.meeting;
}

/** A delegation that leaves one move unmade; where it has the floor for nothing else, it yields it. */
function without({ stillRests: _, ...delegate }: Delegate, move: Move): Delegate {
  const barred = JSON.stringify(wordsOf(move));
  return {
    ...delegate,
    decide: (view, idle) => {
      const decision = delegate.decide(view, idle);
      if (!decision || JSON.stringify(wordsOf(decision.move)) !== barred) return decision;
      return view.floor.speaker === delegate.code
        ? { move: { kind: 'yieldTheFloor' }, reason: outOf('duty') }
        : null;
    },
  };
}

/** A move without its reason: the same move with another reason is the same. */
function wordsOf(move: Move): object {
  return Object.fromEntries(
    Object.entries(move)
      .filter(([field]) => field !== 'reason')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
