/** The draft on the table: what stands, what is in brackets and whose, what is agreed, what the latest revision changed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ParagraphId } from '../council/matter.ts';
import { type DraftParagraph, slotStatus, standingOption } from '../council/text.ts';
import type { View } from '../council/view.ts';
import { PRESENCE, RETAINED } from '../council/vocabulary.ts';
import type { Words } from '../words/words.ts';
import { CleanText, Fifteen } from './CleanText.tsx';
import { MARKS, type Marks, stoodBefore, wordingsIn } from './drafting.ts';
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
  const [marks, mark] = useState<Marks>('previous');
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
      <div class="aboutText">
        {view.tabledAt !== null && view.agreedAt === null && (
          <CleanText words={words} view={view} {...(looking.look && { look: looking.look })} />
        )}
        <label class="marks">
          <span>{words.drafting('marks')}</span>{' '}
          <select
            value={marks}
            onChange={({ currentTarget: { value } }) =>
              mark(MARKS.find((one) => one === value) ?? 'previous')
            }
          >
            {MARKS.map((one) => (
              <option key={one} value={one}>
                {words.drafting(`marks.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
      <ol ref={list} tabIndex={0} aria-labelledby="text-heading">
        {view.draft.paragraphs.map((paragraph, index) => (
          <ParagraphOfDraft
            key={paragraph.paragraph}
            words={words}
            view={view}
            paragraph={paragraph}
            number={index + 1}
            marks={marks}
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
  readonly marks: Marks;
}

function ParagraphOfDraft({ words, view, paragraph, number, marks, look, looked }: ParagraphProps) {
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
        <Sentence words={words} view={view} paragraph={paragraph} marks={marks} />
      ) : (
        <p class="gone">{say(paragraph.presence === 'splitOff' ? 'splitOffNote' : 'deletedNote')}</p>
      )}
      <SinceZero {...{ words, view, paragraph, marks }} />
      {(takenUp || looked === id) && view.agreedAt === null && (
        <Fifteen words={words} view={view} paragraph={id} />
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

/** Whether the paragraph as a whole came in or went out since the zero draft, where the marks are against it. */
function SinceZero({
  words,
  view,
  paragraph,
  marks,
}: Pick<ParagraphProps, 'words' | 'view' | 'paragraph' | 'marks'>) {
  const now = standingOption(view.draft, paragraph.paragraph, PRESENCE);
  const before = stoodBefore(view, paragraph.paragraph, PRESENCE, now, marks);
  if (marks !== 'zero' || before === now) return null;
  return <p class="note">{words.drafting(now === RETAINED ? 'addedSince' : 'deletedSince')}</p>;
}

/** How a paragraph stands, in one word: the worst of what its slots are, until the text as a whole is put to all. */
function stateOf(view: View, paragraph: DraftParagraph) {
  if (paragraph.brackets.length > 0) return 'bracketed';
  if (paragraph.presence !== 'retained') return 'absent';
  if (view.silence?.paragraphs.includes(paragraph.paragraph)) return 'silent';
  if (view.agreedAt !== null) return 'agreed';
  return slotStatus(paragraph, PRESENCE) === 'agreedAdReferendum' ? 'adReferendum' : 'unsettled';
}
