/** A paragraph of the working draft as it is put on paper: words, square brackets with their sponsors, revision marks. */
import type { DelegationCode, OptionId, Paragraph, SlotId } from '../council/matter.ts';
import { renderParagraph } from '../council/render.ts';
import { type DraftParagraph, ownWording } from '../council/text.ts';
import type { View } from '../council/view.ts';

/** One of the wordings in brackets; the words that nobody has put there yet, but that stand, have no sponsors. */
export interface Alternative {
  readonly option: OptionId;
  readonly sponsors: readonly DelegationCode[];
}

/** A stretch of a paragraph: plain words, alternatives in brackets, or what the latest revision put in place of other words. */
export type Stretch =
  | { readonly kind: 'plain'; readonly words: string }
  | { readonly kind: 'bracketed'; readonly slot: SlotId; readonly wordings: readonly Alternative[] }
  | { readonly kind: 'revised'; readonly slot: SlotId; readonly from: OptionId; readonly to: OptionId };

type Marked = Exclude<Stretch, { readonly kind: 'plain' }>;

/** Characters of the private use area stand for marked slots while the sentence is put together; no scenario has them. */
const FIRST_MARK = 0xe000;
const MARKS = /([\ue000-\uf8ff])/u;

/**
 * A paragraph of the draft in stretches, from its first word to its last; none when it is not in the text.
 * What lies under silence, or was agreed, is a clean text: it has no revision marks.
 */
export function stretchesOf(
  { matter, draft, revisions, silence, agreedAt }: View,
  paragraph: DraftParagraph,
): readonly Stretch[] {
  const known = matter.paragraphs.find((p) => p.id === paragraph.paragraph);
  if (!known || paragraph.presence !== 'retained') return [];
  const isClean = silence !== null || agreedAt !== null;
  const latest = isClean ? undefined : revisions.findLast((r) => r.number === draft.revision);
  const marked = known.slots.map(({ id }): Marked | null => {
    const standing = paragraph.standing[id] ?? '';
    if (paragraph.brackets.some((b) => b.slot === id))
      return { kind: 'bracketed', slot: id, wordings: wordingsIn(paragraph, id, standing) };
    const change = latest?.changes.find((c) => c.paragraph === known.id && c.slot === id);
    return change && change.from !== change.option && change.option === standing
      ? { kind: 'revised', slot: id, from: change.from, to: change.option }
      : null;
  });
  const sentence = renderParagraph(
    withMarks(known, paragraph, marked),
    paragraph.standing,
    (p, slot, option) => ownWording(draft, p, slot, option)?.words,
  );
  return (sentence ?? '')
    .split(MARKS)
    .map((part): Stretch => marked[part.charCodeAt(0) - FIRST_MARK] ?? { kind: 'plain', words: part })
    .filter((stretch) => stretch.kind !== 'plain' || stretch.words !== '');
}

/** The wordings in brackets for one slot; first the one that stands. */
export function wordingsIn(
  { brackets }: DraftParagraph,
  slot: SlotId,
  standing: OptionId,
): readonly Alternative[] {
  const proposed = brackets.filter((b) => b.slot === slot && b.option !== standing);
  const sponsors = brackets.find((b) => b.slot === slot && b.option === standing)?.sponsors ?? [];
  return [{ option: standing, sponsors }, ...proposed];
}

/** The paragraph with a mark in place of the words of every slot that is marked. */
function withMarks(
  known: Paragraph,
  { standing }: DraftParagraph,
  marked: readonly (Marked | null)[],
): Paragraph {
  const slots = known.slots.map((slot, place) => {
    if (!marked[place]) return slot;
    const words = String.fromCharCode(FIRST_MARK + place);
    return { ...slot, options: [{ id: standing[slot.id] ?? '', words, force: {}, agreed: null }] };
  });
  return { ...known, slots };
}
