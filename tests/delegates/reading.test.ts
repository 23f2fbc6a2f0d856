/** What is read of the room is read from the public record: whatever the briefs say, the same record reads the same. */
import { describe, expect, it } from 'vitest';
import { type Meeting, openMeeting } from '../../src/council/meeting.ts';
import { laddersOf, refusedBy, wantedIn } from '../../src/delegates/reading.ts';
import { readScenario, shippedScenarios } from '../../src/scenario/read.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { viewOf } from '../../src/views/viewOf.ts';

/** Meetings at which to look, one after so many events. */
const EVERY = 90;

/** Everything that can be read of everybody, from a copy of what this onlooker sees: nothing is remembered from other looks. */
function readAll(record: ReturnType<typeof viewOf>): unknown {
  const { matter, ...rest } = record;
  const copy: typeof record = { ...JSON.parse(JSON.stringify(rest)), matter };
  return copy.matter.delegations.map(({ code }) =>
    copy.matter.paragraphs.map((_, index) => ({
      limits: refusedBy(copy, code, index),
      wanted: wantedIn(copy, code, index),
      ladders: laddersOf(copy, code, index),
    })),
  );
}

describe.each(shippedScenarios())('what is read of the room in %s', (id) => {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`the scenario ${id} has faults`);
  const { matter, briefs } = read;
  const looks: Meeting[] = [openMeeting(matter, briefs, 9)];
  let events = 0;
  holdMeeting({ matter, briefs, seed: 9, difficulty: 'medium' }, (_, after) => {
    events += 1;
    if (events % EVERY === 0) looks.push(after);
  });

  it('is the same for the gallery, which has no brief, and for the seats', () => {
    expect(looks.length).toBeGreaterThanOrEqual(3);
    for (const meeting of looks) {
      const gallery = JSON.stringify(readAll(viewOf(meeting, { as: 'gallery' })));
      for (const { code } of matter.delegations.filter((_, place) => place % 4 === 0))
        expect(JSON.stringify(readAll(viewOf(meeting, { as: 'delegation', code })))).toBe(gallery);
    }
  });

  it('does not change with the briefs', () => {
    const codes = matter.delegations.map((d) => d.code);
    const rotated = Object.fromEntries(
      codes.map((code, place) => [code, briefs[codes[(place + 1) % codes.length] ?? code]]),
    ) as Meeting['briefs'];
    for (const meeting of looks)
      expect(readAll(viewOf({ ...meeting, briefs: rotated }, { as: 'gallery' }))).toEqual(
        readAll(viewOf(meeting, { as: 'gallery' })),
      );
  });

  it('changes as more is said', () => {
    const readings = looks.map((meeting) => JSON.stringify(readAll(viewOf(meeting, { as: 'gallery' }))));
    expect(new Set(readings).size).toBeGreaterThan(2);
  });
});
