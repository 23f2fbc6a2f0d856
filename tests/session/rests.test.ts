/** Whoever rests need not be asked: a meeting in which everybody is asked each time goes the very same way. */
import { describe, expect, it } from 'vitest';
import { openMeeting } from '../../src/council/meeting.ts';
import { delegateFor } from '../../src/delegates/delegate.ts';
import { DIFFICULTIES, type Difficulty } from '../../src/delegates/temper.ts';
import { plainRoom } from '../../src/procedure/plainRoom.ts';
import { digestOf, digestOfState } from '../../src/record/digest.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { type Happened, newCourse } from '../../src/session/hostCourse.ts';

describe.each(['first-statement', 'trafficking-2015', 'trafficking-2016'])('in %s', (id) => {
  const scenario = readScenario(id);
  if (!scenario.ok) throw new Error(`the scenario ${id} has faults`);
  const { matter, briefs } = scenario;

  /** Everything that happened, the end, and how often a delegation was asked. */
  const held = (seed: number, difficulty: Difficulty, asksEverybody: boolean) => {
    const room = plainRoom(openMeeting(matter, briefs, seed));
    let asked = 0;
    const seats = [...matter.delegations, ...matter.guests].map((d) => {
      const delegate = delegateFor(d.code, seed, difficulty);
      return {
        ...delegate,
        decide: (...question: Parameters<typeof delegate.decide>) => {
          asked += 1;
          return delegate.decide(...question);
        },
      };
    });
    const course = newCourse({ room, seats, seed, asksEverybody });
    const happened: Happened[] = [];
    for (let next = course.next(); next.kind === 'happened'; next = course.next())
      happened.push(next.happened);
    return { went: digestOf(JSON.stringify(happened)), end: digestOfState(room.meeting), asked };
  };

  it.each(DIFFICULTIES)(
    'at %s, over several seeds',
    (difficulty) => {
      for (const seed of [1, 2, 3]) {
        const { asked, ...one } = held(seed, difficulty, false);
        const { asked: askedAll, ...other } = held(seed, difficulty, true);
        expect(one).toEqual(other);
        expect(asked).toBeLessThan(askedAll);
      }
    },
    60_000,
  );
});
