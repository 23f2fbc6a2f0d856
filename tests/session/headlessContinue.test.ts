/** What might come of a meeting, from any moment of it. */
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/council/meeting.ts';
import { openMeeting } from '../../src/council/meeting.ts';
import type { Phase } from '../../src/council/vocabulary.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { continueMeeting } from '../../src/session/headlessContinue.ts';
import { consentedCrossings } from '../../src/session/headlessTally.ts';
import { smallScenario } from '../scenario/small.ts';

const { matter, briefs } = smallScenario();

/** Every moment of a meeting, the opening first. */
function momentsOf(seed: number): readonly Meeting[] {
  const moments: Meeting[] = [openMeeting(matter, briefs, seed)];
  holdMeeting({ matter, briefs, seed, difficulty: 'medium' }, (_, after) => moments.push(after));
  return moments;
}

const moments = [1, 2, 3].flatMap(momentsOf);
/** Moments from which to go on, one of so many, and the first of every phase. */
const EVERY = 31;

describe('a meeting that goes on from any moment', () => {
  it('comes to an outcome from every phase that it was in, with nothing refused for having been made before', () => {
    const phases = new Set<Phase>();
    for (const [i, meeting] of moments.entries()) {
      if (i % EVERY !== 0 && phases.has(meeting.phase)) continue;
      phases.add(meeting.phase);
      const before = JSON.stringify(meeting);
      const on = continueMeeting(meeting, { seed: i, difficulty: 'medium' });
      expect(on.meeting.phase).toBe('debrief');
      expect(on.meeting.outcome).not.toBeNull();
      expect(consentedCrossings(on.meeting)).toBe(0);
      expect(JSON.stringify(meeting), 'what was given stays as it is').toBe(before);
      const made = (of: Meeting) => Object.values(of.made).flat().length;
      expect(made(on.meeting)).toBe(made(meeting) + on.moves);
    }
    expect(phases.size).toBeGreaterThan(8);
  }, 60_000);

  it('is the same for the same seed, and not for every other', () => {
    const from = moments[40] as Meeting;
    const end = (seed: number) => JSON.stringify(continueMeeting(from, { seed, difficulty: 'hard' }).meeting);
    expect(end(7)).toBe(end(7));
    expect(new Set([1, 2, 3, 4, 5, 6].map(end)).size).toBeGreaterThan(1);
  });

  it('from its opening is the meeting that is held with that seed', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const held = holdMeeting({ matter, briefs, seed, difficulty: 'easy' });
      const opened = openMeeting(matter, briefs, seed);
      const on = continueMeeting(opened, { seed, difficulty: 'easy' });
      expect({ ...on.meeting, chance: null }).toEqual({ ...held.meeting, chance: null });
      expect(on.moves).toBe(held.moves);
    }
  });

  it('from its debrief has nothing to go on with', () => {
    const end = moments.at(-1) as Meeting;
    const on = continueMeeting(end, { seed: 1, difficulty: 'medium' });
    expect(on.moves).toBe(0);
    expect(on.meeting.outcome).toBe(end.outcome);
  });
});
