/** A paragraph of the working draft as it is put on paper: words, square brackets with their sponsors, revision marks. */
import type { DelegationCode, OptionId, Paragraph, ParagraphId, SlotId } from '../council/matter.ts';
import { renderParagraph } from '../council/render.ts';
import { type Change, type DraftParagraph, ownWording } from '../council/text.ts';
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

/** What the revision marks are against: the version before (none in a clean text), the zero draft, or nothing. */
export const MARKS = ['previous', 'zero', 'none'] as const;
export type Marks = (typeof MARKS)[number];

type Marked = Exclude<Stretch, { readonly kind: 'plain' }>;

/** Characters of the private use area stand for marked slots while the sentence is put together; no scenario has them. */
const FIRST_MARK = 0xe000;
const MARKED = /([\ue000-\uf8ff])/u;

/**
 * A paragraph of the draft in stretches, from its first word to its last; none when it is not in the text.
 * What lies under silence, or was agreed, is a clean text: it has no marks against the version before.
 */
export function stretchesOf(
  view: View,
  paragraph: DraftParagraph,
  marks: Marks = 'previous',
): readonly Stretch[] {
  const { matter, draft } = view;
  const known = matter.paragraphs.find((p) => p.id === paragraph.paragraph);
  if (!known || paragraph.presence !== 'retained') return [];
  const marked = known.slots.map(({ id }): Marked | null => {
    const standing = paragraph.standing[id] ?? '';
    if (paragraph.brackets.some((b) => b.slot === id))
      return { kind: 'bracketed', slot: id, wordings: wordingsIn(paragraph, id, standing) };
    const from = stoodBefore(view, known.id, id, standing, marks);
    return from === standing ? null : { kind: 'revised', slot: id, from, to: standing };
  });
  const sentence = renderParagraph(
    withMarks(known, paragraph, marked),
    paragraph.standing,
    (p, slot, option) => ownWording(draft, p, slot, option)?.words,
  );
  return (sentence ?? '')
    .split(MARKED)
    .map((part): Stretch => marked[part.charCodeAt(0) - FIRST_MARK] ?? { kind: 'plain', words: part })
    .filter((stretch) => stretch.kind !== 'plain' || stretch.words !== '');
}

/** What stood in a slot in the version that the marks are against; what stands now where nothing is to be marked. */
export function stoodBefore(
  { draft, revisions, silence, agreedAt }: View,
  paragraph: ParagraphId,
  slot: SlotId,
  standing: OptionId,
  marks: Marks,
): OptionId {
  const isThere = (c: Change) => c.paragraph === paragraph && c.slot === slot;
  if (marks === 'none') return standing;
  if (marks === 'zero') return revisions.flatMap((r) => r.changes).find(isThere)?.from ?? standing;
  if (silence !== null || agreedAt !== null) return standing;
  const change = revisions.findLast((r) => r.number === draft.revision)?.changes.find(isThere);
  return change?.option === standing ? change.from : standing;
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
