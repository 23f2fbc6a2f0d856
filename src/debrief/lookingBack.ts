/** A record that is looked back on: its debrief, the meeting after any entry, and what might have come of any moment. Host's side. */
import type { View } from '../council/view.ts';
import { loadScenario } from '../scenario/load.ts';
import { facilitatorViewOf } from '../views/viewOf.ts';
import { courseOf, openRecord } from './course.ts';
import type { Debrief, WhatIf } from './debrief.ts';
import { debriefOfCourse } from './debriefOf.ts';
import type { Fork, NoFork } from './forks.ts';
import { type Asking, whatIf } from './whatIf.ts';

/** A record that was opened. */
export interface LookingBack {
  readonly debrief: Debrief;
  /** As the facilitator sees it; null where there is no such entry. */
  viewAt(entry: number): View | null;
  whatIf(fork: Fork, asking: Asking): Generator<WhatIf, NoFork | null, void>;
}

/** What came of opening a record: it, or the line at which it cannot be read, from 1. */
export type LookedBack =
  | { readonly ok: true; readonly looking: LookingBack }
  | { readonly ok: false; readonly line: number };

/**
 * Opens the text of a ledger, whole or torn.
 * @param scenario the text of the scenario that it is of, for what really happened; null where it is not at hand
 */
export function lookBack(text: string, scenario: string | null): LookedBack {
  const opened = openRecord(text);
  if (!opened.ok) return { ok: false, line: opened.faults[0]?.line ?? 1 };
  const course = courseOf(opened.ledger, opened.wrong);
  const loaded = scenario === null ? null : loadScenario(scenario, course.end.matter.id);
  const history = loaded?.ok && loaded.matter.id === course.end.matter.id ? loaded.history : null;
  return {
    ok: true,
    looking: {
      debrief: debriefOfCourse(course, history),
      viewAt(entry) {
        const passage = course.passages[entry];
        return passage ? facilitatorViewOf(passage.meeting) : null;
      },
      whatIf: (fork, asking) => whatIf(course, fork, asking),
    },
  };
}
