/** What was said and done: the latest aloud, then everything, newest first. */
import type { Notice } from '../council/notices.ts';
import type { View } from '../council/view.ts';
import type { Words } from '../words/words.ts';
import { isTold } from './telling.ts';

interface RecordPanelProps {
  readonly words: Words;
  readonly view: View;
  readonly heard: readonly Notice[];
  /** Places in `heard` of what an assistant did for whoever reads it. */
  readonly assisted?: readonly number[];
}

/** More than this is not drawn at once; the whole is in the ledger. */
const SHOWN = 80;

/** The record of the meeting so far. */
export function RecordPanel({ words, view, heard, assisted = [] }: RecordPanelProps) {
  const told = heard.filter(isTold);
  const byAssistant = new Set(assisted.map((place) => heard[place]));
  const latest = told.slice(-SHOWN).reverse();
  return (
    <section class="record" aria-labelledby="record-heading">
      <h3 id="record-heading">{words.desk('record')}</h3>
      {told.length === 0 && <p class="note">{words.desk('nothingYet')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
      <ol reversed start={told.length} tabIndex={0} aria-labelledby="record-heading">
        {latest.map((notice, index) => (
          <li key={told.length - index}>
            <span class="time">{words.clock(notice.at)}</span> {words.notice(notice, view)}
            {byAssistant.has(notice) && <span class="note"> {words.desk('byAssistant')}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
