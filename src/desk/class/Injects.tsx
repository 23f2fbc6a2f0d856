/** What the facilitator brings in: news, a deadline moved, a new instruction; written now, or beforehand and kept on this desk. */
import { useState } from 'preact/hooks';
import { LONGEST_NEWS } from '../../council/outside.ts';
import { briefsIn } from './CouncilAtDesk.tsx';
import { keepNews, keptNews } from './keptNews.ts';
import type { Leading } from './leading.ts';
import { nameIn } from './roster.ts';

interface InjectsProps extends Leading {
  readonly council: string;
}

/** Seconds of game time by which a deadline is moved at a press. */
const DEADLINE_BY = 600;

/** The panel. */
export function Injects({ council, ...leading }: InjectsProps) {
  const { words, picture, ask } = leading;
  const { say } = words;
  const { code } = picture.class;
  const [news, setNews] = useState('');
  const [prepared, setPrepared] = useState<readonly string[]>(() => keptNews(code));
  const [toAll, setToAll] = useState(true);
  const target = toAll ? null : council;
  const many = picture.class.councils.length > 1;
  const prepare = (all: readonly string[]) => {
    setPrepared(all);
    keepNews(code, all);
  };
  const send = async (text: string) => {
    const reply = await ask({ kind: 'news', council: target, text }, say('newsSent'));
    if (reply.ok) {
      setNews('');
      prepare(prepared.filter((one) => one !== text));
    }
  };
  return (
    <section class="injects" aria-labelledby="injects-heading">
      <h3 id="injects-heading">{say('injects')}</h3>
      {many && (
        <label class="tick">
          <input
            type="checkbox"
            checked={toAll}
            onChange={({ currentTarget }) => setToAll(currentTarget.checked)}
          />
          <span>{say('injectToAll')}</span>
        </label>
      )}
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void send(news);
        }}
      >
        <label class="field">
          <span>{say('news')}</span>
          <textarea
            required
            rows={2}
            maxLength={LONGEST_NEWS}
            value={news}
            onInput={({ currentTarget }) => setNews(currentTarget.value)}
          />
          <small>{say('newsNote')}</small>
        </label>
        <div class="row">
          <button type="submit">{say('sendNews')}</button>
          <button
            type="button"
            onClick={() => {
              if (news.trim() === '') return;
              prepare([...prepared.filter((one) => one !== news), news]);
              setNews('');
            }}
          >
            {say('keepNews')}
          </button>
        </div>
      </form>
      {prepared.length > 0 && (
        <ul class="prepared" aria-label={say('preparedNews')}>
          {prepared.map((text) => (
            <li key={text}>
              <span>{text}</span>
              <button type="button" class="small" onClick={() => send(text)}>
                {say('sendNews')}
              </button>
              <button
                type="button"
                class="small"
                onClick={() => prepare(prepared.filter((one) => one !== text))}
              >
                {say('dropNews')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <h4>{say('deadline')}</h4>
      <p class="note">{say('deadlineNote')}</p>
      <div class="row">
        <button
          type="button"
          onClick={() =>
            ask({ kind: 'deadline', council: target, seconds: DEADLINE_BY }, say('deadlineMoved'))
          }
        >
          {say('deadlineLater', { count: DEADLINE_BY / 60 })}
        </button>
        <button
          type="button"
          onClick={() =>
            ask({ kind: 'deadline', council: target, seconds: -DEADLINE_BY }, say('deadlineMoved'))
          }
        >
          {say('deadlineSooner', { count: DEADLINE_BY / 60 })}
        </button>
      </div>
      <Instruct {...leading} council={council} />
    </section>
  );
}

/** A new instruction from a capital: how much an issue weighs from now on, and from where on it is a red line. */
function Instruct({ council, ...leading }: InjectsProps) {
  const { words, meeting, connection, roster, ask } = leading;
  const { say } = words;
  const view = connection.watched(council)?.on.view ?? null;
  const briefs = briefsIn(view);
  const [seat, setSeat] = useState('');
  const [issue, setIssue] = useState('');
  const [weight, setWeight] = useState('');
  const [min, setMin] = useState('');
  const now = briefs?.[seat]?.instructions[issue];
  if (!view || !briefs) return null;
  const levels = Array.from({ length: 11 }, (_, level) => level);
  return (
    <details>
      <summary>{say('instruction')}</summary>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (!now) return;
          void ask(
            {
              kind: 'instruct',
              council,
              seat,
              issue,
              change: {
                ...(weight !== '' && { weight: Number(weight) }),
                ...(min !== '' && { min: min === 'none' ? null : Number(min) }),
              },
            },
            say('instructed', { name: nameIn(roster, seat) }),
          );
        }}
      >
        <p class="note">{say('instructionNote')}</p>
        <label class="field">
          <span>{say('instructWhom')}</span>
          <select required value={seat} onChange={({ currentTarget }) => setSeat(currentTarget.value)}>
            <option value="">{say('chooseSeat')}</option>
            {Object.keys(briefs).map((code) => (
              <option key={code} value={code}>
                {nameIn(roster, code)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{say('instructOn')}</span>
          <select required value={issue} onChange={({ currentTarget }) => setIssue(currentTarget.value)}>
            <option value="">{say('chooseIssue')}</option>
            {view.matter.issues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{say('instructWeight', { now: now?.weight ?? '–' })}</span>
          <select value={weight} onChange={({ currentTarget }) => setWeight(currentTarget.value)}>
            <option value="">{say('asItIs')}</option>
            {levels.map((level) => (
              <option key={level} value={level}>
                {level}
              </option>
            ))}
          </select>
        </label>
        {issue !== '' && (
          <label class="field">
            <span>{say('instructMin')}</span>
            <select value={min} onChange={({ currentTarget }) => setMin(currentTarget.value)}>
              <option value="">{say('asItIs')}</option>
              <option value="none">{say('noRedLine')}</option>
              {levels.slice(1, 7).map((level) => (
                <option key={level} value={level}>
                  {meeting.level(view, issue, level)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="submit" aria-disabled={!now || (weight === '' && min === '')}>
          {say('instruct')}
        </button>
      </form>
    </details>
  );
}
