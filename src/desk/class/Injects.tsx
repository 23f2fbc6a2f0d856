/** What the facilitator brings in: news, a deadline moved, a new instruction; at once, or prepared beforehand and kept with the class. */
import { useState } from 'preact/hooks';
import { LONGEST_NEWS } from '../../council/outside.ts';
import type { Inject } from '../../session/classroom.ts';
import { Instruct } from './Instruct.tsx';
import { type Leading, movedBy } from './leading.ts';
import { PreparedInjects } from './PreparedInjects.tsx';

interface InjectsProps extends Leading {
  readonly council: string;
}

/** Minutes of game time by which a deadline can be moved. */
const DEADLINE_BY = [10, 20, 30, -10, -20, -30] as const;

/** The panel. */
export function Injects({ council, ...leading }: InjectsProps) {
  const { words, picture, ask } = leading;
  const { say } = words;
  const [toAll, setToAll] = useState(true);
  const target = toAll ? null : council;
  const prepare = async (inject: Inject): Promise<boolean> =>
    (await ask({ kind: 'prepare', inject }, say('prepared'))).ok;
  return (
    <section class="injects" aria-labelledby="injects-heading">
      <h3 id="injects-heading">{say('injects')}</h3>
      {picture.class.councils.length > 1 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={toAll}
            onChange={({ currentTarget }) => setToAll(currentTarget.checked)}
          />
          <span>{say('injectToAll')}</span>
        </label>
      )}
      <PreparedInjects {...leading} council={council} target={target} />
      <News {...leading} target={target} prepare={prepare} />
      <Deadline {...leading} target={target} prepare={prepare} />
      <Instruct {...leading} council={council} prepare={prepare} />
    </section>
  );
}

interface BringingIn extends Leading {
  /** The Council into which it is brought; null for all. */
  readonly target: string | null;
  readonly prepare: (inject: Inject) => Promise<boolean>;
}

function News({ words, ask, target, prepare }: BringingIn) {
  const { say } = words;
  const [text, write] = useState('');
  return (
    <form
      class="fields"
      onSubmit={async (event) => {
        event.preventDefault();
        const reply = await ask({ kind: 'news', council: target, text }, say('newsSent'));
        if (reply.ok) write('');
      }}
    >
      <label class="field">
        <span>{say('news')}</span>
        <textarea
          required
          rows={2}
          maxLength={LONGEST_NEWS}
          value={text}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
        <small>{say('newsNote')}</small>
      </label>
      <div class="row">
        <button type="submit">{say('bringIn')}</button>
        <button
          type="button"
          aria-disabled={text.trim() === ''}
          onClick={async () => {
            if (text.trim() !== '' && (await prepare({ kind: 'news', text }))) write('');
          }}
        >
          {say('keepForLater')}
        </button>
      </div>
    </form>
  );
}

function Deadline({ words, ask, target, prepare }: BringingIn) {
  const { say } = words;
  const [minutes, set] = useState<number>(DEADLINE_BY[0]);
  const inject = { kind: 'deadline', seconds: minutes * 60 } as const;
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void ask({ ...inject, council: target }, say('deadlineMoved'));
      }}
    >
      <label class="field">
        <span>{say('deadline')}</span>
        <select value={minutes} onChange={({ currentTarget }) => set(Number(currentTarget.value))}>
          {DEADLINE_BY.map((by) => (
            <option key={by} value={by}>
              {movedBy(words, by)}
            </option>
          ))}
        </select>
        <small>{say('deadlineNote')}</small>
      </label>
      <div class="row">
        <button type="submit">{say('moveDeadline')}</button>
        <button type="button" onClick={() => prepare(inject)}>
          {say('keepForLater')}
        </button>
      </div>
    </form>
  );
}
