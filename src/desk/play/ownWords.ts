/** Words of one's own before they are proposed: the sentence that they would make, and what they would do for a brief. */
import type { IssueId, ParagraphId, SlotId } from '../../council/matter.ts';
import { renderParagraph } from '../../council/render.ts';
import { draftParagraph, ownWording } from '../../council/text.ts';
import type { View } from '../../council/view.ts';

/** A name that no option has: for words that are not proposed yet. */
export const UNPROPOSED = 'unproposed';

/** The longest words that a move carries, in characters. */
export const LONGEST_WORDS = 600;

/** Words for one place that are not proposed yet. */
export interface OwnWords {
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly words: string;
  readonly force: Readonly<Record<IssueId, number>>;
}

/** The paragraph as it would read with the words; null where it is not known. */
export function sentenceWith(view: View, { paragraph, slot, words }: Omit<OwnWords, 'force'>): string | null {
  const known = view.matter.paragraphs.find((p) => p.id === paragraph);
  const standing = draftParagraph(view.draft, paragraph)?.standing;
  if (!known || !standing) return null;
  return renderParagraph(known, { ...standing, [slot]: UNPROPOSED }, (p, s, option) =>
    option === UNPROPOSED ? words : ownWording(view.draft, p, s, option)?.words,
  );
}
