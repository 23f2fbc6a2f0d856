/** What the Council really did, idea by idea, beside what was agreed here; with the sources. */
import type { Debrief } from '../../debrief/debrief.ts';
import type { Words } from '../../words/words.ts';

interface HistoryProps {
  readonly words: Words;
  readonly debrief: Debrief;
}

/** The historical course, and the ideas beside ours. */
export function WhatReallyHappened({ words, debrief }: HistoryProps) {
  const say = words.afterwards;
  const { history: beside, end } = debrief;
  if (!beside) return <p class="note">{say('noHistory')}</p>;
  const { history, ideas } = beside;
  return (
    <section class="really" aria-labelledby="really">
      <h3 id="really">{say('tab.history')}</h3>
      <p class="lead">{say('historyLead', { text: history.text })}</p>
      <ol class="ideas">
        {ideas.map((one) => (
          <li key={one.idea}>
            <h4>
              {end.matter.ideas.find((i) => i.id === one.idea)?.title}{' '}
              <span class={`tag ${one.comparison}`}>{say(`comparison.${one.comparison}`)}</span>
            </h4>
            <div class="beside">
              <div>
                <h5>{say('theCouncil')}</h5>
                {one.really && (
                  <p>
                    <strong>{say(`taken.${one.really.taken}`)}</strong> {one.really.evidence}{' '}
                    <Source words={words} of={one.really} />
                  </p>
                )}
                {one.really?.quotation && (
                  <blockquote>
                    <p>“{one.really.quotation.words}”</p>
                    <footer>
                      {one.really.quotation.symbol}, {one.really.quotation.paragraph}
                    </footer>
                  </blockquote>
                )}
                {one.sentencesThen.length > 0 && (
                  <details>
                    <summary>{say('inOurWords')}</summary>
                    {one.sentencesThen.map((sentence) => (
                      <p key={sentence} class="sentence">
                        {sentence}
                      </p>
                    ))}
                  </details>
                )}
              </div>
              <div>
                <h5>{say('thisGame')}</h5>
                {one.sentencesNow.length === 0 && <p class="note">{say('leftOut')}</p>}
                {one.sentencesNow.map((sentence) => (
                  <p key={sentence} class="sentence">
                    {sentence}
                  </p>
                ))}
              </div>
            </div>
          </li>
        ))}
      </ol>
      <h4>{say('historyCourse')}</h4>
      <ol class="course">
        {history.course.map((step) => (
          <li key={`${step.date}-${step.evidence}`}>
            <strong>{words.date(step.date)}</strong> {step.evidence} <Source words={words} of={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Source({
  words,
  of,
}: {
  readonly words: Words;
  readonly of: { readonly basis: string; readonly source?: string };
}) {
  return (
    <small class="source">
      {of.basis === 'inferred' ? words.afterwards('inferred') : ''}
      {of.source === undefined ? '' : ` ${words.afterwards('source', { source: of.source })}`}
    </small>
  );
}
