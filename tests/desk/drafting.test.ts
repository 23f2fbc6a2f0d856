import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/council/render.ts';
import { type DraftParagraph, sentenceOf } from '../../src/council/text.ts';
import type { View } from '../../src/council/view.ts';
import { type Stretch, stretchesOf } from '../../src/desk/drafting.ts';
import { watchMeeting } from '../../src/session/headlessWatch.ts';
import { smallScenario } from '../scenario/small.ts';

const { matter, briefs } = smallScenario();

/** The draft at every step of a meeting of AI delegations. */
function drafts(seed: number): readonly View[] {
  const watching = watchMeeting({ matter, briefs, seed, difficulty: 'medium' });
  const views: View[] = [];
  while (!watching.over) {
    watching.advance();
    views.push(watching.view);
  }
  return views;
}

/** The words that stand in a stretch: those outside brackets, the first in brackets, the latest revised. */
function standingWords({ paragraph }: DraftParagraph, stretch: Stretch): string {
  if (stretch.kind === 'plain') return stretch.words;
  const option = stretch.kind === 'revised' ? stretch.to : stretch.wordings[0]?.option;
  const known = matter.paragraphs.find((p) => p.id === paragraph);
  return known ? wordsOf(known, stretch.slot, option ?? '') : '';
}

/** Without the spaces that empty slots leave behind, as the printed sentence is. */
const closedUp = (words: string): string => words.replace(/\s+/g, ' ').replace(/ (?=[,.;:])/g, '');

describe('a paragraph of the working draft', () => {
  const views = drafts(7);
  const paragraphs = views.flatMap((view) => view.draft.paragraphs.map((paragraph) => ({ view, paragraph })));

  it('reads as the sentence that stands, once brackets and revision marks are taken away', () => {
    for (const { view, paragraph } of paragraphs) {
      const stretches = stretchesOf(view, paragraph);
      const words = stretches.map((stretch) => standingWords(paragraph, stretch)).join('');
      expect(closedUp(words)).toBe(closedUp(sentenceOf(matter, view.draft, paragraph.paragraph) ?? ''));
    }
  });

  it('shows every bracket on its words with all its sponsors, the standing words first', () => {
    let shown = 0;
    for (const { view, paragraph } of paragraphs) {
      for (const stretch of stretchesOf(view, paragraph)) {
        if (stretch.kind !== 'bracketed') continue;
        const { slot, wordings } = stretch;
        expect(wordings[0]?.option).toBe(paragraph.standing[slot]);
        for (const { option, sponsors } of paragraph.brackets.filter((b) => b.slot === slot))
          expect(wordings).toContainEqual(expect.objectContaining({ option, sponsors }));
        shown += 1;
      }
    }
    expect(shown).toBeGreaterThan(0);
  });

  it('marks what the latest revision changed, and nothing once the text lies under silence', () => {
    const revised = (view: View) =>
      view.draft.paragraphs.flatMap((p) => stretchesOf(view, p)).filter((s) => s.kind === 'revised');
    const fresh = views.find((view) => view.draft.revision === 1);
    expect(fresh && revised(fresh).length).toBeGreaterThan(0);
    const silent = views.filter((view) => view.silence !== null);
    expect(silent.length).toBeGreaterThan(0);
    for (const view of silent) expect(revised(view)).toEqual([]);
  });
});
