/** What delegations keep in mind, and what is kept beside drafts and positions, only saves time: without it they decide the same. */
import { describe, expect, it } from 'vitest';
import { openMeeting } from '../../src/council/meeting.ts';
import type { View } from '../../src/council/view.ts';
import type { MoveKind } from '../../src/council/vocabulary.ts';
import { type Delegate, delegateFor } from '../../src/delegates/delegate.ts';
import { DIFFICULTIES } from '../../src/delegates/temper.ts';
import { plainRoom } from '../../src/procedure/plainRoom.ts';
import { readScenario, shippedScenarios } from '../../src/scenario/read.ts';
import { newCourse } from '../../src/session/hostCourse.ts';

/** Decisions that are checked, one of so many; a number without a factor in common with the number of seats. */
const EVERY = 23;
/** With these, what was read of earlier words once stayed when more had been said. */
const SEEDS = [5, 6];
/** Decisions that are checked each time: they rest on all that was said so far. */
const ON_EVERYTHING: readonly MoveKind[] = ['circulateRevision', 'placeUnderSilence', 'offerDeal'];

/** The view as it would come from elsewhere: nothing of it was ever seen before, but for the matter, which never changes. */
function unseen(view: View): View {
  const { matter, ...rest } = view;
  return { ...(JSON.parse(JSON.stringify(rest)) as Omit<View, 'matter'>), matter };
}

describe.each(shippedScenarios())('in %s', (id) => {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`the scenario ${id} has faults`);
  const { matter, briefs } = read;

  it.each(SEEDS.flatMap((seed) => DIFFICULTIES.map((difficulty) => ({ seed, difficulty }))))(
    'a delegation without a memory decides the same, at $difficulty with the seed $seed',
    ({ seed, difficulty }) => {
      let asked = 0;
      let compared = 0;
      const kinds = new Set<string>();
      const watched = (delegate: Delegate): Delegate => ({
        code: delegate.code,
        decide(view, idle) {
          const decision = delegate.decide(view, idle);
          asked += 1;
          const isToCheck =
            decision && (!kinds.has(decision.move.kind) || ON_EVERYTHING.includes(decision.move.kind));
          if (asked % EVERY !== 0 && !isToCheck) return decision;
          const anew = delegateFor(delegate.code, seed, difficulty).decide(unseen(view), idle);
          expect(anew).toEqual(decision);
          if (decision) kinds.add(decision.move.kind);
          compared += 1;
          return decision;
        },
      });
      const seats = [...matter.delegations, ...matter.guests].map((d) =>
        watched(delegateFor(d.code, seed, difficulty)),
      );
      const course = newCourse({ room: plainRoom(openMeeting(matter, briefs, seed)), seats, seed });
      while (course.next().kind === 'happened');
      expect(compared).toBeGreaterThan(30);
      expect(kinds.size).toBeGreaterThan(12);
    },
    60_000,
  );
});
