/** What was said and done: everything, newest first, to be searched by words, delegation, paragraph and kind. */
import { useId, useMemo, useState } from 'preact/hooks';
import type { Notice } from '../council/notices.ts';
import type { View } from '../council/view.ts';
import type { Words } from '../words/words.ts';
import { isTold } from './telling.ts';
import { EVERYTHING, foundIn, type Search, sentenceFor, TOPICS } from './transcript.ts';

interface RecordPanelProps {
  readonly words: Words;
  readonly view: View;
  readonly heard: readonly Notice[];
  /** Places in `heard` of what an assistant did for whoever reads it. */
  readonly assisted?: readonly number[];
}

/** So many entries are drawn at first, and so many more each time that earlier ones are asked for. */
const SHOWN = 80;

/** The record of the meeting so far. */
export function RecordPanel({ words, view, heard, assisted = [] }: RecordPanelProps) {
  const say = words.drafting;
  const [search, set] = useState<Search>(EVERYTHING);
  const [most, show] = useState(SHOWN);
  const told = heard.filter(isTold);
  const byAssistant = new Set(assisted.map((place) => heard[place]));
  const isSearched =
    search.words.trim() !== '' || search.by !== null || search.about !== null || search.topic !== null;
  // What was heard is one list that grows, and so its length says whether it is another one.
  const found = useMemo(
    () => (isSearched ? foundIn(words, view, heard.filter(isTold), search) : null),
    [words, heard, heard.length, search],
  );
  const entries = found ?? told;
  const numbers = new Map(told.map((notice, index) => [notice, index + 1]));
  return (
    <section class="record" aria-labelledby="record-heading">
      <h3 id="record-heading">{words.desk('record')}</h3>
      {told.length === 0 ? (
        <p class="note">{words.desk('nothingYet')}</p>
      ) : (
        <SearchFields {...{ words, view, search }} change={(part) => set({ ...search, ...part })} />
      )}
      <p class="note" role="status">
        {found && say('found', { count: found.length, all: told.length })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
      <ol tabIndex={0} aria-labelledby="record-heading">
        {entries
          .slice(-most)
          .reverse()
          .map((notice) => (
            <li key={numbers.get(notice)} value={numbers.get(notice)}>
              <span class="time">{words.clock(notice.at)}</span> {sentenceFor(words, view, notice)}
              {byAssistant.has(notice) && <span class="note"> {words.desk('byAssistant')}</span>}
            </li>
          ))}
      </ol>
      {entries.length > most && (
        <button type="button" onClick={() => show(most + SHOWN)}>
          {say('showMore')}
        </button>
      )}
    </section>
  );
}

interface FieldsProps {
  readonly words: Words;
  readonly view: View;
  readonly search: Search;
  readonly change: (part: Partial<Search>) => void;
}

/** What is searched for. */
function SearchFields({ words, view, search, change }: FieldsProps) {
  const say = words.drafting;
  const { matter } = view;
  const field = useId();
  return (
    <search class="searching" aria-label={say('search')}>
      <label for={field}>{say('search')}</label>
      <input
        id={field}
        class="searchWords"
        type="search"
        value={search.words}
        onInput={(event) => change({ words: event.currentTarget.value })}
      />
      <Choice
        label={say('searchBy')}
        all={say('all')}
        chosen={search.by}
        options={[...matter.delegations, ...matter.guests].map(({ code, name }) => [code, name])}
        choose={(by) => change({ by })}
      />
      <Choice
        label={say('searchAbout')}
        all={say('all')}
        chosen={search.about}
        options={matter.paragraphs.map(({ id, title }, index) => [id, `${index + 1}. ${title}`])}
        choose={(about) => change({ about })}
      />
      <Choice
        label={say('searchKind')}
        all={say('all')}
        chosen={search.topic}
        options={TOPICS.map((topic) => [topic, say(`kind.${topic}`)])}
        choose={(topic) => change({ topic: TOPICS.find((one) => one === topic) ?? null })}
      />
      <button type="button" class="small" onClick={() => change(EVERYTHING)}>
        {say('clearSearch')}
      </button>
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly chosen: string | null;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly choose: (value: string | null) => void;
}

function Choice({ label, all, chosen, options, choose }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>{' '}
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => choose(value === '' ? null : value)}
      >
        <option value="">{all}</option>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
