/** The story of the text: every version, paragraph by paragraph, with the words that changed and the people behind them. */
import { useId, useState } from 'preact/hooks';
import type { Debrief, ParagraphStory, Segment } from '../../debrief/debrief.ts';
import { behindChange } from '../../words/debrief.ts';
import type { Words } from '../../words/words.ts';
import { versionIn } from './CoursePictures.tsx';
import { Pieces } from './Pieces.tsx';

interface TextStoryProps {
  readonly words: Words;
  readonly debrief: Debrief;
  /** Goes to an entry of the ledger in the replay. */
  readonly goTo: (entry: number) => void;
}

/** The text in a version that can be chosen, against the one before. */
export function TextStory({ words, debrief, goTo }: TextStoryProps) {
  const say = words.afterwards;
  const { versions, paragraphs } = debrief.story;
  const [shown, show] = useState(versions.length - 1);
  const [agreed, markAgreed] = useState(false);
  const slider = useId();
  const version = versions[shown];
  if (!version) return <p class="note">{say('noText')}</p>;
  const name = say('versionAt', { version: versionIn(words, version), at: words.clock(version.at) });
  return (
    <section class="textStory" aria-labelledby={`${slider}-h`}>
      <h3 id={`${slider}-h`}>{say('tab.text')}</h3>
      <p class="note">{say('textNote')}</p>
      <div class="scrubber">
        <label for={slider}>{say('version')}</label>
        <input
          id={slider}
          type="range"
          min={0}
          max={versions.length - 1}
          value={shown}
          aria-valuetext={name}
          onInput={({ currentTarget }) => show(Number(currentTarget.value))}
        />
        <output for={slider}>
          {name}
          {shown > 0 && ` · ${say('versionSize', { inserted: version.inserted, deleted: version.deleted })}`}
        </output>
      </div>
      <label class="row">
        <input
          type="checkbox"
          checked={agreed}
          onChange={({ currentTarget }) => markAgreed(currentTarget.checked)}
        />{' '}
        {say('showAgreed')}
      </label>
      <ol class="story">
        {paragraphs.map((paragraph, place) => (
          <ParagraphStoryItem
            key={paragraph.paragraph}
            {...{ words, debrief, goTo, paragraph, shown, agreed }}
            number={place + 1}
          />
        ))}
      </ol>
    </section>
  );
}

interface ParagraphProps extends TextStoryProps {
  readonly paragraph: ParagraphStory;
  readonly shown: number;
  readonly agreed: boolean;
  readonly number: number;
}

function ParagraphStoryItem({ words, debrief, goTo, paragraph, shown, agreed, number }: ParagraphProps) {
  const say = words.afterwards;
  const { end } = debrief;
  const title = end.matter.paragraphs.find((p) => p.id === paragraph.paragraph)?.title;
  const version = paragraph.versions[shown];
  const changes = paragraph.changes.filter((change) => change.version === shown);
  return (
    <li value={number}>
      <h4>
        {title} <span class={`tag ${paragraph.fate}`}>{say(`fate.${paragraph.fate}`)}</span>
      </h4>
      <div>
        {version && version.pieces.length > 0 ? (
          <p class="sentence">
            {agreed && version.sentence !== null ? (
              <Segments words={words} segments={version.segments} />
            ) : (
              <Pieces pieces={version.pieces} />
            )}
          </p>
        ) : (
          <p class="note">{say('notInThisVersion')}</p>
        )}
        <div class="people">
          {changes.map((change) => (
            <div key={`${change.slot}-${change.n}`} class="behind">
              <p>{words.became(end, change, 'here')}.</p>
              <ul>
                {behindChange(words, end, change).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              <button type="button" class="small" onClick={() => goTo(change.n)}>
                {say('seeMoment', { at: words.clock(change.at) })}
              </button>
            </div>
          ))}
          {paragraph.unmet.length > 0 && (
            <details>
              <summary>{say('unmet', { count: paragraph.unmet.length })}</summary>
              <ul class="unmet">
                {paragraph.unmet.map((request) => (
                  <li key={`${request.slot}-${request.option}`}>
                    {words.change(end, request, 'here')}
                    {'. '}
                    {behindChange(words, end, request).join(' ')}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      </div>
    </li>
  );
}

function Segments({ words, segments }: { readonly words: Words; readonly segments: readonly Segment[] }) {
  return (
    <>
      {segments.map((segment, place) => {
        const key = `${place}-${segment.slot ?? ''}`;
        if (segment.agreed === null) return <span key={key}>{segment.words}</span>;
        return (
          <span key={key} class="agreedLanguage">
            {segment.words} <small>[{words.afterwards('agreedIn', { source: segment.agreed })}]</small>
          </span>
        );
      })}
    </>
  );
}
