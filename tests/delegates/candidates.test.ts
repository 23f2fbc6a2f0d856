/** The words that a penholder may put forward: none with cross-cutting language that comes from nowhere. */
import { describe, expect, it } from 'vitest';
import { type Meeting, openMeeting } from '../../src/council/meeting.ts';
import { candidatesOf } from '../../src/delegates/candidates.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { viewFor } from '../../src/views/viewOf.ts';

const read = readScenario('trafficking-2016');
if (!read.ok) throw new Error('the scenario has faults');
const { matter, briefs } = read;
const language = matter.issues.filter((i) => i.kind === 'wording').map((i) => i.id);

/** The cross-cutting language of words that nobody has spoken for in their place, that do not stand, and that the Council has not used. */
function brought(meeting: Meeting, settles: boolean): ReadonlySet<string> {
  const view = viewFor(meeting, matter.penholder);
  const found = new Set<string>();
  for (const [index, { all }] of candidatesOf(view, settles).entries()) {
    const paragraph = matter.paragraphs[index];
    const draft = view.draft.paragraphs[index];
    for (const wording of all)
      for (const slot of wording === 'absent' ? [] : (paragraph?.slots ?? [])) {
        const id = wording === 'absent' ? '' : (wording[slot.id] ?? '');
        const option = slot.options.find((o) => o.id === id);
        const said = Object.values(view.positions[paragraph?.id ?? '']?.[slot.id]?.[id] ?? {});
        const isAsked = said.some(({ stance }) => stance === 'supports' || stance === 'canLiveWith');
        if (!option || option.agreed || isAsked || draft?.standing[slot.id] === id) continue;
        for (const issue of language) if ((option.force[issue] ?? 0) > 0) found.add(issue);
      }
  }
  return found;
}

describe('the words that a penholder may put forward', () => {
  const looks: Meeting[] = [];
  holdMeeting({ matter, briefs, seed: 4, difficulty: 'medium' }, (happened, after) => {
    if ('made' in happened && happened.made.move.kind === 'circulateRevision') looks.push(after);
  });

  it('have no language that nobody has asked for', () => {
    expect(brought(openMeeting(matter, briefs, 4), true).size).toBe(0);
    expect(looks.length).toBeGreaterThan(2);
    for (const look of looks) expect(brought(look, false).size).toBe(0);
  });

  it('may have language that was asked for elsewhere once nothing is to be left open', () => {
    const bridges = looks.map((look) => brought(look, true));
    expect(Math.max(...bridges.map((b) => b.size))).toBeGreaterThan(0);
    for (const [k, found] of bridges.entries()) {
      const { positions = {}, generalComments = {} } = looks[k] ?? {};
      const comments = Object.values(generalComments).flat();
      for (const issue of found) {
        const isWished = comments.some((c) => c.issue === issue && c.wish === 'more');
        const isSaid = matter.paragraphs.some((p) =>
          p.slots.some((s) =>
            s.options.some(
              (o) =>
                (o.force[issue] ?? 0) > 0 &&
                Object.values(positions[p.id]?.[s.id]?.[o.id] ?? {}).some(
                  (said) => said.stance === 'supports',
                ),
            ),
          ),
        );
        expect(isWished || isSaid, issue).toBe(true);
      }
    }
  });
});
