/** The words of the Council, to be searched. */
import { useMemo, useState } from 'preact/hooks';
import type { LearnWords } from '../../words/learn.ts';
import { type GlossaryPart, searched } from './glossary.ts';

interface GlossaryProps {
  readonly words: LearnWords;
  readonly parts: readonly GlossaryPart[];
}

/** The search, and what it finds; all parts, folded, as long as nothing is searched for. */
export function Glossary({ words, parts }: GlossaryProps) {
  const say = words.learn;
  const [text, setText] = useState('');
  const found = useMemo(() => searched(parts, text), [parts, text]);
  const count = found.reduce((all, { entries }) => all + entries.length, 0);
  const searching = text.trim() !== '';
  return (
    <div class="glossary">
      <label>
        <span>{say('page.words.search')}</span>{' '}
        <input type="search" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <p role="status" class="note">
        {searching
          ? count === 0
            ? say('page.words.none', { searched: text.trim() })
            : say('page.words.found', { count })
          : ''}
      </p>
      {found.map(({ heading, entries }) => (
        <details key={`${heading} ${searching}`} open={searching}>
          <summary>{heading}</summary>
          <dl lang="en">
            {entries.map(({ word, meaning, source }) => (
              <div key={word}>
                <dt>{word}</dt>
                <dd>
                  {meaning} <span class="note">{say('page.words.source', { source })}</span>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </div>
  );
}
