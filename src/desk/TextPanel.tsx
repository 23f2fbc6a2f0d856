/** The draft on the table: what stands, what is in brackets and whose, what is agreed, what the latest revision changed. */
import { useEffect, useRef } from 'preact/hooks';
import type { ParagraphId } from '../council/matter.ts';
import { type DraftParagraph, slotStatus, standingOption } from '../council/text.ts';
import type { View } from '../council/view.ts';
import { PRESENCE } from '../council/vocabulary.ts';
import type { Words } from '../words/words.ts';
import { wordingsIn } from './drafting.ts';
import { Alternatives, Sentence } from './Sentence.tsx';

interface TextPanelProps {
  readonly words: Words;
  readonly view: View;
  /** Looks at a paragraph more closely; left out where there is nothing more to be seen of it. */
  readonly look?: (paragraph: ParagraphId) => void;
  /** The paragraph that is looked at. */
  readonly looked?: ParagraphId;
  /** Whether whoever looks at it prepares the zero draft, and so sees it before it is tabled. */
  readonly prepares?: boolean;
}

/** The whole draft, paragraph by paragraph. The paragraph that is taken up is brought into sight. */
export function TextPanel({ words, view, prepares = false, ...looking }: TextPanelProps) {
  const say = words.desk;
  const { revision } = view.draft;
  const list = useRef<HTMLOListElement>(null);
  const takenUp = view.sitting?.paragraph ?? null;

  useEffect(() => {
    if (takenUp !== null) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [takenUp]);

  if (view.tabledAt === null && !prepares)
    return (
      <section class="text" aria-labelledby="text-heading">
        <h3 id="text-heading">{say('draft')}</h3>
        <p class="note">{say('notTabled')}</p>
      </section>
    );
  return (
    <section class="text" aria-labelledby="text-heading">
      <h3 id="text-heading">
        {say('draft')}{' '}
        <span class="tag">{revision === 0 ? say('zeroDraft') : say('revision', { revision })}</span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
      <ol ref={list} tabIndex={0} aria-labelledby="text-heading">
        {view.draft.paragraphs.map((paragraph, index) => (
          <ParagraphOfDraft
            key={paragraph.paragraph}
            words={words}
            view={view}
            paragraph={paragraph}
            number={index + 1}
            {...looking}
          />
        ))}
      </ol>
    </section>
  );
}

interface ParagraphProps extends TextPanelProps {
  readonly paragraph: DraftParagraph;
  readonly number: number;
}

function ParagraphOfDraft({ words, view, paragraph, number, look, looked }: ParagraphProps) {
  const say = words.desk;
  const id = paragraph.paragraph;
  const known = view.matter.paragraphs.find((p) => p.id === id);
  const takenUp = view.sitting?.paragraph === id;
  const state = stateOf(view, paragraph);
  return (
    <li
      class={`paragraph ${state} ${looked === id ? 'looked' : ''}`}
      value={number}
      aria-current={takenUp || undefined}
    >
      <h4>
        {look ? (
          <button type="button" aria-pressed={looked === id} onClick={() => look(id)}>
            {known?.title}
          </button>
        ) : (
          known?.title
        )}{' '}
        <span class={`state ${state}`}>{say(state)}</span>
        {takenUp && <span class="state takenUp"> {say('takenUp')}</span>}
      </h4>
      {paragraph.presence === 'retained' ? (
        <Sentence words={words} view={view} paragraph={paragraph} />
      ) : (
        <p class="gone">{say(paragraph.presence === 'splitOff' ? 'splitOffNote' : 'deletedNote')}</p>
      )}
      {slotStatus(paragraph, PRESENCE) === 'bracketed' && (
        <p class="presence">
          <Alternatives
            words={words}
            view={view}
            paragraph={id}
            slot={PRESENCE}
            wordings={wordingsIn(paragraph, PRESENCE, standingOption(view.draft, id, PRESENCE))}
          />
        </p>
      )}
    </li>
  );
}

/** How a paragraph stands, in one word: the worst of what its slots are, until the text as a whole is put to all. */
function stateOf(view: View, paragraph: DraftParagraph) {
  if (paragraph.brackets.length > 0) return 'bracketed';
  if (paragraph.presence !== 'retained') return 'absent';
  if (view.silence?.paragraphs.includes(paragraph.paragraph)) return 'silent';
  if (view.agreedAt !== null) return 'agreed';
  return slotStatus(paragraph, PRESENCE) === 'agreedAdReferendum' ? 'adReferendum' : 'unsettled';
}
