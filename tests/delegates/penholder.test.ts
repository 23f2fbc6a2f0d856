/** What the penholder does not do: the same words are not placed under silence again and again. */
import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../src/council/text.ts';
import type { Difficulty } from '../../src/delegates/temper.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { holdMeeting } from '../../src/session/headless.ts';

/** Meetings in which one member breaks silence over and over. */
const OBSTINATE = [
  ['trafficking-2016', 67, 'hard'],
  ['trafficking-2016', 115, 'hard'],
  ['first-statement', 8, 'hard'],
] as const satisfies readonly (readonly [string, number, Difficulty])[];

describe.each(OBSTINATE)('in %s, seed %i, %s', (id, seed, difficulty) => {
  it('a text that silence was broken on twice is not placed under silence in the same words', () => {
    const read = readScenario(id);
    if (!read.ok) throw new Error(`the scenario ${id} has faults`);
    const placed = new Map<string, number>();
    const { meeting } = holdMeeting({ ...read, seed, difficulty }, (happened, { draft, matter }) => {
      if (!('made' in happened) || happened.made.move.kind !== 'placeUnderSilence') return;
      const words = JSON.stringify(matter.paragraphs.map((p) => wordingOf(draft, p.id)));
      placed.set(words, (placed.get(words) ?? 0) + 1);
    });
    expect(meeting.silencesBroken.length).toBeGreaterThan(1);
    expect(Math.max(...placed.values())).toBeLessThanOrEqual(2);
  });
});
