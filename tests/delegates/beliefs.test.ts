/** What a penholder takes others to need: it learns from silence that was broken, and keeps within what could be given. */
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/council/meeting.ts';
import { beliefsOf } from '../../src/delegates/beliefs.ts';
import { candidatesOf } from '../../src/delegates/candidates.ts';
import { refusedBy } from '../../src/delegates/reading.ts';
import { temperOf } from '../../src/delegates/temper.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { viewFor } from '../../src/views/viewOf.ts';

const read = readScenario('trafficking-2015');
if (!read.ok) throw new Error('the scenario has faults');
const { matter, briefs } = read;
const SEED = 5;

/** A moment at which silence was broken for the balance of the whole: the meeting before, and after. */
interface Break {
  readonly by: string;
  readonly before: Meeting;
  readonly after: Meeting;
}

function breaks(): readonly Break[] {
  const found: Break[] = [];
  let before: Meeting | null = null;
  holdMeeting({ matter, briefs, seed: SEED, difficulty: 'hard' }, (happened, after) => {
    if (before && 'made' in happened && happened.made.move.kind === 'breakSilence')
      if (before.silence?.kind === 'statement' && happened.made.move.reason === 'balance')
        found.push({ by: happened.made.by, before, after });
    before = after;
  });
  return found;
}

/** What the penholder takes a member to need, what the text is worth to it by the same beliefs, and the best that it could have. */
function believed(meeting: Meeting, code: string) {
  const view = viewFor(meeting, matter.penholder);
  const brief = view.brief;
  if (!brief) throw new Error('the penholder has no brief');
  const candidates = candidatesOf(view, true);
  const temper = temperOf(view, matter.penholder, SEED, 'hard');
  const { parties, first, worth, floor } = beliefsOf(view, brief, temper, candidates);
  const place = matter.delegations.findIndex((d) => d.code === code);
  const worthsIn = (item: number) =>
    (candidates[item]?.all ?? []).map((_, k) => worth[((first[item] ?? 0) + k) * parties + place] ?? 0);
  const of = (pick: (values: readonly number[], stands: number) => number) =>
    candidates.reduce((sum, { stands }, item) => sum + pick(worthsIn(item), stands), 0);
  return {
    needs: floor[place] ?? 0,
    stands: of((values, stands) => values[stands] ?? 0),
    most: of((values) => Math.max(...values)),
  };
}

describe('what a penholder takes others to need', () => {
  const all = breaks();

  it('is more than the text over which they broke silence is worth to them, as far as that can be given', () => {
    expect(all.length).toBeGreaterThan(2);
    const [{ by, before, after } = { by: '', before: null, after: null }] = all;
    if (!before || !after) throw new Error('silence was not broken');
    const known = believed(after, by);
    expect(known.needs).toBeGreaterThan(believed(before, by).needs);
    expect(known.needs).toBeGreaterThan(known.stands);
  });

  it('is never more than the best that they could have', () => {
    for (const { by, after } of all) {
      const { needs, most } = believed(after, by);
      expect(needs).toBeLessThan(most);
    }
  });

  it('is taken at its word where silence cannot be tried again', () => {
    const raised = all.map(({ by, after }) => {
      const { clock } = after;
      const late = { ...after, clock: { ...clock, debateAt: clock.now + matter.timetable.silence } };
      const early = { ...after, clock: { ...clock, debateAt: clock.now + 10 * matter.timetable.silence } };
      return believed(late, by).needs - believed(early, by).needs;
    });
    expect(Math.min(...raised)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...raised)).toBeGreaterThan(0);
  });

  it('does not take an objection for the balance of the whole for a red line', () => {
    for (const { by, after } of all)
      for (const index of matter.paragraphs.keys())
        for (const { position } of refusedBy(viewFor(after, matter.penholder), by, index))
          expect(position.reason).not.toBe('balance');
  });
});
