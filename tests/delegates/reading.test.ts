/** What is read of the room is read from the public record: whatever the briefs say, the same record reads the same. */
import { describe, expect, it } from 'vitest';
import { type Meeting, openMeeting } from '../../src/council/meeting.ts';
import type { Reason, Stance } from '../../src/council/vocabulary.ts';
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

describe('what is read of cross-cutting language', () => {
  const read = readScenario('trafficking-2016');
  if (!read.ok) throw new Error('the scenario has faults');
  const { matter, briefs } = read;
  const issue = matter.issues.findIndex((i) => i.id === 'sovereignty');
  const places = matter.paragraphs.flatMap(({ id, slots }, index) =>
    slots.flatMap(({ id: slot, options }) =>
      options.flatMap((o) =>
        (o.force.sovereignty ?? 0) > 0 ? [{ index, paragraph: id, slot, option: o.id }] : [],
      ),
    ),
  );

  /** How France is taken to lean on it, after one position on words that bring it in. */
  function lean(stance: Stance, reason: Reason): readonly number[] {
    return places.map(({ index, paragraph, slot, option }) => {
      const said = { [paragraph]: { [slot]: { [option]: { FR: { stance, reason, at: 0 } } } } };
      const record = viewOf({ ...openMeeting(matter, briefs, 1), positions: said }, { as: 'gallery' });
      const columns = matter.issues.flatMap((i, k) =>
        i.kind === 'wording' || i.home === matter.paragraphs[index]?.id ? [k] : [],
      );
      return wantedIn(record, 'FR', index)[columns.indexOf(issue)]?.aim ?? Number.NaN;
    });
  }

  it('goes by who speaks for it and who speaks against it', () => {
    expect(places.length).toBeGreaterThan(3);
    for (const aim of lean('supports', 'sovereignty')) expect(aim).toBeGreaterThan(0);
    for (const aim of lean('reserves', 'balance')) expect(aim).toBeLessThan(0);
  });

  it('does not go by who finds the words too weak or too strong', () => {
    for (const reason of ['tooWeak', 'tooStrong'] as const)
      for (const aim of lean('reserves', reason)) expect(aim).toBe(0);
  });
});
