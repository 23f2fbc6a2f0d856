/** The share of a debrief: what rests on somebody else's brief is in nobody's share but the facilitator's. */
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/council/brief.ts';
import type { Onlooker } from '../../src/council/view.ts';
import { courseOf } from '../../src/debrief/course.ts';
import { debriefFor } from '../../src/debrief/debriefFor.ts';
import { debriefOf, debriefOfCourse } from '../../src/debrief/debriefOf.ts';
import type { Ledger } from '../../src/record/ledger.ts';
import { recordAdoption } from '../record/recorded.ts';
import { gameOf } from './debriefed.ts';

/** A brief that wants the opposite, and would be content with other things. */
function opposite(brief: Brief): Brief {
  return {
    ...brief,
    instructions: Object.fromEntries(
      Object.entries(brief.instructions).map(([issue, i]) => [
        issue,
        { ...i, weight: 10 - i.weight, aim: i.aim === 0 ? 1 : 0 },
      ]),
    ),
    priorities: ['Something else'],
    fallback: 'Something else',
    without: 100 - brief.without,
  };
}

/** The same moves, with another brief for one delegation; digests are of the meeting, and so they are left out. */
function withBrief(ledger: Ledger, code: string): Ledger {
  const { header, entries } = ledger;
  const brief = header.briefs[code];
  if (!brief) throw new Error(code);
  const { opening: _, ...rest } = header;
  return {
    header: { ...rest, briefs: { ...header.briefs, [code]: opposite(brief) } },
    entries: entries.map(({ digest: _d, changed: _c, ...entry }) =>
      // What an AI delegation noted in secret follows from its brief.
      'by' in entry && entry.by === code ? { ...entry, reason: { term: 'redLine' } } : entry,
    ),
    closing: null,
  };
}

const plain = (ledger: Ledger): Ledger => {
  const { opening: _, ...header } = ledger.header;
  return {
    header,
    entries: ledger.entries.map(({ digest: _d, changed: _c, ...entry }) => entry),
    closing: null,
  };
};

describe('the share of a delegate', () => {
  const { ledger } = gameOf('first-statement', 14, 'obstinate');
  const whole = debriefOf(plain(ledger));

  it.each(['RU', 'CN', 'US'])('does not change with the brief of %s', (code) => {
    const other = debriefOf(withBrief(ledger, code));
    expect(other.about.record.until).toBe(whole.about.record.until);
    expect(other.briefs).not.toEqual(whole.briefs);
    expect(other.possible).not.toEqual(whole.possible);
    for (const { code: onlooker } of ledger.header.matter.delegations) {
      if (onlooker === code) continue;
      const as: Onlooker = { as: 'delegation', code: onlooker };
      expect(debriefFor(other, as)).toEqual(debriefFor(whole, as));
    }
    expect(debriefFor(other, { as: 'gallery' })).toEqual(debriefFor(whole, { as: 'gallery' }));
  });

  it('holds its own brief, and nothing that rests on those of others', () => {
    const share = debriefFor(whole, { as: 'delegation', code: 'FR' });
    expect(share.briefs.map((b) => b.code)).toEqual(['FR']);
    expect(share.paths.map((p) => p.code)).toEqual(['FR']);
    expect(share.possible).toBeNull();
    expect(share.questions).toBeNull();
    expect(share.end.brief).toEqual(ledger.header.briefs.FR);
    expect(Object.keys(share.end)).not.toContain('briefs');
  });

  it('cannot be cut from another share, and the facilitator has all', () => {
    const share = debriefFor(whole, { as: 'gallery' });
    expect(() => debriefFor(share, { as: 'delegation', code: 'FR' })).toThrow(/whole/);
    expect(debriefFor(whole, { as: 'facilitator' })).toBe(whole);
  });
});

describe('what passed in private', () => {
  const meeting = recordAdoption();
  const whole = debriefOfCourse(courseOf(meeting.recorder.ledger()), null);
  const share = (code: string) => debriefFor(whole, { as: 'delegation', code });

  it('is in the share of those who were party to it alone', () => {
    const prices = (of: typeof whole) =>
      of.story.paragraphs.flatMap((p) => [...p.changes, ...p.unmet]).flatMap((c) => c.price);
    expect(prices(whole).map((p) => p.kind)).toContain('deal');
    expect(prices(share('FR')).map((p) => p.kind)).toContain('deal');
    expect(prices(share('CN')).map((p) => p.kind)).not.toContain('deal');
    expect(share('FR').bookmarks.map((b) => b.kind)).toContain('dealMade');
    expect(share('GB').bookmarks.map((b) => b.kind)).not.toContain('dealMade');
    const told = JSON.stringify(share('GB'));
    expect(told).not.toMatch(/deal1|cable1|cableCapital|offerDeal|acceptDeal/);
  });

  it('is counted in nobody’s share', () => {
    for (const code of ['FR', 'GB'])
      for (const member of share(code).equity.members) {
        expect(member.byGroup.private).toBe(0);
        expect(Object.values(member.byKind).reduce((sum, count) => sum + count, 0)).toBe(member.moves);
      }
  });
});
