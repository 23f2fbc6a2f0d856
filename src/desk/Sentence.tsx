/** A paragraph of the working draft in print: brackets with their sponsors, and revision marks. */
import type { OptionId, ParagraphId, SlotId } from '../council/matter.ts';
import { wordsOf } from '../council/render.ts';
import { type DraftParagraph, ownWording } from '../council/text.ts';
import type { View } from '../council/view.ts';
import type { Words } from '../words/words.ts';
import { type Alternative, type Marks, stretchesOf } from './drafting.ts';

interface SentenceProps {
  readonly words: Words;
  readonly view: View;
  readonly paragraph: DraftParagraph;
  /** What the revision marks are against; the version before where left out. */
  readonly marks?: Marks;
}

/** The sentence as it stands on the table. */
export function Sentence({ words, view, paragraph, marks = 'previous' }: SentenceProps) {
  const id = paragraph.paragraph;
  return (
    <p class="sentence">
      {stretchesOf(view, paragraph, marks).map((stretch) => {
        if (stretch.kind === 'plain') return stretch.words;
        const { slot } = stretch;
        if (stretch.kind === 'bracketed')
          return (
            <Alternatives key={slot} {...{ words, view, paragraph: id, slot }} wordings={stretch.wordings} />
          );
        return (
          <Revised
            key={slot}
            from={printed(view, id, slot, stretch.from)}
            to={printed(view, id, slot, stretch.to)}
          />
        );
      })}
    </p>
  );
}

interface AlternativesProps {
  readonly words: Words;
  readonly view: View;
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly wordings: readonly Alternative[];
}

/** Wordings in square brackets, each with those who want it; the one that stands comes first. */
export function Alternatives({ words, view, paragraph, slot, wordings }: AlternativesProps) {
  return (
    <span class="alternatives">
      {wordings.map(({ option, sponsors }) => (
        <span key={option}>
          {' '}
          [{words.option(view, paragraph, slot, option)}
          {sponsors.length > 0 && (
            <span class="sponsors"> – {sponsors.map((code) => words.name(view, code)).join(', ')}</span>
          )}
          ]
        </span>
      ))}
    </span>
  );
}

/** What stood, and what the latest revision put in its place; either may be nothing. */
function Revised({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <span>
      {from !== '' && <del>{from}</del>}
      {from !== '' && /^\p{L}/u.test(to) && ' '}
      {to !== '' && <ins>{to}</ins>}
    </span>
  );
}

/** The words of an option as they stand in print; none for an option that leaves the slot empty. */
function printed(view: View, paragraph: ParagraphId, slot: SlotId, option: OptionId): string {
  const known = view.matter.paragraphs.find((p) => p.id === paragraph);
  if (!known) return '';
  return wordsOf(known, slot, option, (p, s, o) => ownWording(view.draft, p, s, o)?.words);
}
