/** A record opened for looking back: the debrief, the meeting at any entry as any onlooker saw it, and what might have come of it. */
import type { Notice } from '../council/notices.ts';
import type { Onlooker, View } from '../council/view.ts';
import type { Fault } from '../record/faults.ts';
import type { Entry } from '../record/ledger.ts';
import type { History } from '../scenario/history.ts';
import { noticesFor } from '../views/noticesFor.ts';
import { viewOf } from '../views/viewOf.ts';
import { type Course, courseOf, openRecord } from './course.ts';
import type { Debrief } from './debrief.ts';
import { debriefOfCourse } from './debriefOf.ts';
import type { Fork, NoFork, WhatIf } from './forks.ts';
import { type Asking, whatIf } from './whatIf.ts';

/** A record that was opened. Host's side: it holds every brief. */
export interface OpenedDebrief {
  readonly debrief: Debrief;
  /** Entries 0 to this can be looked at. */
  readonly last: number;
  /** The meeting after an entry as an onlooker saw it; the nearest entry where there is none of the number. */
  viewAt(n: number, onlooker: Onlooker): View;
  /** What an onlooker heard at an entry. */
  noticesAt(n: number, onlooker: Onlooker): readonly Notice[];
  /** What was done at an entry; null for the opening. */
  entryAt(n: number): Entry | null;
  /** Continuations from a fork: a result after each, and in the end null, or why the fork cannot be followed. */
  whatIf(fork: Fork, asking: Asking): Generator<WhatIf, NoFork | null, void>;
}

/** What came of opening a record: all that can be told of it, or what is wrong with the file. */
export type DebriefOpened =
  | { readonly ok: true; readonly opened: OpenedDebrief }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Opens the text of a ledger for looking back. Never throws, whatever the text: a torn or altered record opens as far as it is sound, and
 * `debrief.about.record` says so.
 * @param history what really happened, where the scenario of that id tells it; asked for only once the record is open
 */
export function openDebrief(text: string, history: (scenario: string) => History | null): DebriefOpened {
  const read = openRecord(text);
  if (!read.ok) return read;
  const course = courseOf(read.ledger, read.wrong);
  return { ok: true, opened: openedFrom(course, history(read.ledger.header.scenario)) };
}

/** The same from a course that was replayed already. */
export function openedFrom(course: Course, history: History | null): OpenedDebrief {
  const last = course.passages.length - 1;
  const at = (n: number) => course.passages[Math.max(0, Math.min(last, Math.trunc(n)))];
  const meetingAt = (n: number) => at(n)?.meeting ?? course.end;
  return {
    debrief: debriefOfCourse(course, history),
    last,
    viewAt: (n, onlooker) => viewOf(meetingAt(n), onlooker),
    noticesAt: (n, onlooker) => noticesFor(meetingAt(n), onlooker),
    entryAt: (n) => at(n)?.entry ?? null,
    whatIf: (fork, asking) => whatIf(course, fork, asking),
  };
}
