import { describe, expect, it } from 'vitest';
import { metBy, rangeOf, redLinesCrossed, worthOf } from '../../src/council/brief.ts';
import { openMeeting } from '../../src/council/meeting.ts';
import { draftFrom, wordingOf } from '../../src/council/text.ts';
import { nearestAcceptable } from '../../src/delegates/acceptable.ts';
import {
  appraisalOf,
  placeOf,
  satisfaction,
  weightiestIssue,
  wordingsOfMatter,
  worthOfText,
  worthOfWording,
} from '../../src/delegates/appraisal.ts';
import { neighboursOf } from '../../src/delegates/wordings.ts';
import { viewFor } from '../../src/views/viewOf.ts';
import { smallScenario } from '../scenario/small.ts';

const { matter, briefs } = smallScenario();
const draft = draftFrom(matter, {});
const members = matter.delegations.map((d) => d.code);

function briefOf(code: string) {
  const brief = briefs[code];
  if (!brief) throw new Error(`no brief for ${code}`);
  return brief;
}

describe('an appraisal', () => {
  it.each(members)('gives every wording the worth that the rules give it, for %s', (code) => {
    const brief = briefOf(code);
    const appraisal = appraisalOf(matter, brief);
    for (const [index, { paragraph, all }] of wordingsOfMatter(matter).entries())
      for (const [place, wording] of all.entries()) {
        expect(appraisal.paragraphs[index]?.worth[place]).toBe(
          worthOf(matter.issues, brief, paragraph, wording),
        );
        expect(appraisal.paragraphs[index]?.crosses[place]).toBe(
          redLinesCrossed(matter.issues, brief, paragraph, wording).length > 0,
        );
      }
  });

  it('finds every wording at its place', () => {
    for (const wordings of wordingsOfMatter(matter))
      expect(wordings.all.map((wording) => placeOf(wordings, wording))).toEqual(
        wordings.all.map((_, i) => i),
      );
  });

  it('knows that words a delegate wrote are on no table', () => {
    const [wordings] = wordingsOfMatter(matter);
    expect(wordings && placeOf(wordings, { verb: 'own-1', qualifier: 'none' })).toBe(-1);
  });

  it.each(members)('reads the zero draft as the rules do, for %s', (code) => {
    const brief = briefOf(code);
    const { worst, best } = rangeOf(matter, brief);
    const appraisal = appraisalOf(matter, brief);
    expect([appraisal.worst, appraisal.best]).toEqual([worst, best]);
    const { worth } = worthOfText(matter, brief, draft);
    const met = metBy(matter, brief, (p) => wordingOf(draft, p.id));
    expect(Math.abs(satisfaction(appraisal, worth) / 10 - met)).toBeLessThanOrEqual(0.55);
  });

  it('values confirmed words of a delegate by their force', () => {
    const brief = briefOf('FR');
    const own = { paragraph: 'report', slot: 'verb', option: 'own-1', words: 'urges', by: 'NZ' } as const;
    const withOwn = { ...draft, ownWordings: [{ ...own, force: { reporting: 2 }, confirmed: true }] };
    const wording = { verb: 'own-1', frequency: 'annual', consent: 'none' };
    const like = { verb: 'requests', frequency: 'annual', consent: 'none' };
    expect(worthOfWording(matter, brief, withOwn, 1, wording)).toEqual(
      worthOfWording(matter, brief, withOwn, 1, like),
    );
  });

  it('looks at each change of one slot once', () => {
    for (const [index, paragraph] of draft.paragraphs.entries()) {
      const around = neighboursOf(matter, index, paragraph);
      expect(new Set(around.map((n) => `${n.slot}/${n.option}`)).size).toBe(around.length);
      for (const { slot, option } of around) expect(paragraph.standing[slot]).not.toBe(option);
    }
  });
});

describe('the weightiest issue of a change', () => {
  it('is one that moves the way the whole change does', () => {
    for (const code of members)
      for (const [index, paragraph] of draft.paragraphs.entries())
        for (const { wording } of neighboursOf(matter, index, paragraph)) {
          const brief = briefOf(code);
          const { issue, points } = weightiestIssue(matter, brief, draft, index, paragraph.standing, wording);
          const before = worthOfWording(matter, brief, draft, index, paragraph.standing).worth;
          const after = worthOfWording(matter, brief, draft, index, wording).worth;
          expect(points).toBe(after - before);
          if (points !== 0) expect(issue).not.toBeNull();
        }
  });
});

describe('the nearest acceptable words', () => {
  const meeting = openMeeting(matter, briefs, 1);

  it.each(members)('cross no red line of %s', (code) => {
    const brief = briefOf(code);
    const view = viewFor(meeting, code);
    for (const [index, paragraph] of meeting.draft.paragraphs.entries()) {
      const stands = worthOfWording(matter, brief, meeting.draft, index, paragraph.standing);
      const way = nearestAcceptable(view, brief, index, paragraph);
      if (!stands.crosses) {
        expect(way).toEqual([]);
        continue;
      }
      const choice = { ...paragraph.standing };
      for (const { slot, option } of way) choice[slot] = option;
      const goal = way.some((step) => step.wording === 'absent') ? 'absent' : choice;
      expect(worthOfWording(matter, brief, meeting.draft, index, goal).crosses).toBe(false);
    }
  });
});
