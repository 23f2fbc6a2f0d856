/** Opening a class: what is played, by how many Councils, for how long; and then its code and the link with which it is led. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_TITLE, MOST_COUNCILS, MOST_IN_TEAM, PLANS, type PlanName } from '../../session/classroom.ts';
import type { ClassWords } from '../../words/classroom.ts';
import { addressOfPage, DIFFICULTIES } from '../address.ts';
import type { Card } from '../Choose.tsx';
import { Copied } from './Copied.tsx';
import { askAtTheDoor } from './connection.ts';
import { Invitation } from './Invitation.tsx';
import { type Hosted, keepHosted, keptHosted } from './kept.ts';
import { linkTo } from './places.ts';
import { refusalIn } from './refusals.ts';

interface HostProps {
  readonly words: ClassWords;
  readonly cards: readonly Card[];
  readonly arriving: boolean;
}

/** The usual: one lesson, one Council, alone or in pairs. */
const AT_FIRST = {
  name: '',
  difficulty: 'medium' as (typeof DIFFICULTIES)[number],
  plan: '90' as PlanName,
  councils: 1,
  teamSize: 2,
  choosing: true,
  notes: true,
};

/** The page. */
export function HostClass({ words, cards, arriving }: HostProps) {
  const { say } = words;
  const [scenario, choose] = useState(
    () => (cards.find(({ id }) => id === 'first-statement') ?? cards[0])?.id ?? '',
  );
  const [chosen, set] = useState(AT_FIRST);
  const [before, setBefore] = useState<Hosted | null>(keptHosted);
  const [opened, setOpened] = useState<Hosted | null>(null);
  const [opening, setOpening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arriving || opened) heading.current?.focus();
  }, [arriving, opened]);

  const change = (part: Partial<typeof AT_FIRST>) => set((now) => ({ ...now, ...part }));
  const open = async () => {
    if (opening) return;
    setOpening(true);
    setProblem(null);
    const reply = await askAtTheDoor({ kind: 'open', scenario, ...chosen });
    setOpening(false);
    if (!reply.ok) setProblem(refusalIn(words, reply));
    else if (reply.code !== undefined && reply.key !== undefined) {
      const hosted = { code: reply.code, key: reply.key };
      keepHosted(hosted);
      setOpened(hosted);
    }
  };
  if (opened) return <Opened words={words} opened={opened} heading={heading} />;
  const card = cards.find(({ id }) => id === scenario);
  return (
    <form
      class="classPage hostClass"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {say('hostHeading')}
      </h2>
      <p>{say('hostLead')}</p>
      {before && (
        <p class="callout">
          {say('hostedBefore', { code: before.code })}{' '}
          <a href={addressOfPage('facilitate', before.key)}>{say('toDesk')}</a>{' '}
          <button
            type="button"
            class="small"
            onClick={() => {
              keepHosted(null);
              setBefore(null);
            }}
          >
            {say('forgetHosted')}
          </button>
        </p>
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="fields">
        <label class="field wide">
          <span>{say('className')}</span>
          <input
            autocomplete="off"
            maxLength={LONGEST_TITLE}
            value={chosen.name}
            onInput={({ currentTarget }) => change({ name: currentTarget.value })}
          />
          <small>{say('classNameNote')}</small>
        </label>
        <label class="field wide">
          <span>{say('scenario')}</span>
          <select value={scenario} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {cards.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          {card && <small>{card.summary}</small>}
        </label>
        <fieldset class="field wide">
          <legend>{say('plan')}</legend>
          <div class="choicesInRow">
            {PLANS.map((plan) => (
              <label key={plan}>
                <input
                  type="radio"
                  name="plan"
                  checked={chosen.plan === plan}
                  onChange={() => change({ plan })}
                />
                <span>{say(`plan.${plan}`)}</span>
              </label>
            ))}
          </div>
          <small>{say(`planNote.${chosen.plan}`)}</small>
        </fieldset>
        <NumberField
          label={say('councils')}
          note={say('councilsNote')}
          most={MOST_COUNCILS}
          value={chosen.councils}
          set={(councils) => change({ councils })}
        />
        <NumberField
          label={say('teamSize')}
          note={say('teamSizeNote')}
          most={MOST_IN_TEAM}
          value={chosen.teamSize}
          set={(teamSize) => change({ teamSize })}
        />
        <label class="field">
          <span>{say('difficulty')}</span>
          <select
            value={chosen.difficulty}
            onChange={({ currentTarget: { value } }) =>
              change({ difficulty: DIFFICULTIES.find((one) => one === value) ?? 'medium' })
            }
          >
            {DIFFICULTIES.map((one) => (
              <option key={one} value={one}>
                {say(`difficulty.${one}`)}
              </option>
            ))}
          </select>
          <small>{say('difficultyNote')}</small>
        </label>
        <div class="field">
          <Tick
            label={say('choosing')}
            note={say('choosingNote')}
            checked={chosen.choosing}
            set={(choosing) => change({ choosing })}
          />
          <Tick
            label={say('notes')}
            note={say('notesNote')}
            checked={chosen.notes}
            set={(notes) => change({ notes })}
          />
        </div>
      </div>
      <div class="row">
        <button type="submit" class="main" aria-disabled={opening}>
          {say(opening ? 'openingClass' : 'openClass')}
        </button>
        <a href={addressOfPage('privacy')}>{say('whatIsKept')}</a>
      </div>
    </form>
  );
}

interface OpenedProps {
  readonly words: ClassWords;
  readonly opened: Hosted;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What the facilitator takes away: the secret link, and how people join. */
function Opened({ words, opened, heading }: OpenedProps) {
  const { say } = words;
  return (
    <div class="classPage">
      <h2 ref={heading} tabIndex={-1}>
        {say('openedHeading')}
      </h2>
      <section class="callout" aria-labelledby="secret-heading">
        <h3 id="secret-heading">{say('secretHeading')}</h3>
        <p>{say('secretNote')}</p>
        <Copied words={words} label={say('secretLink')} text={linkTo('facilitate', opened.key)} secret />
        <a class="button main" href={addressOfPage('facilitate', opened.key)}>
          {say('toDesk')}
        </a>
      </section>
      <section aria-labelledby="invite-heading">
        <h3 id="invite-heading">{say('inviteHeading')}</h3>
        <Invitation words={words} code={opened.code} />
      </section>
    </div>
  );
}

interface NumberProps {
  readonly label: string;
  readonly note: string;
  readonly most: number;
  readonly value: number;
  readonly set: (value: number) => void;
}

function NumberField({ label, note, most, value, set }: NumberProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => set(Number(currentTarget.value))}>
        {Array.from({ length: most }, (_, i) => i + 1).map((n) => (
          <option key={n} value={n}>
            {n}
          </option>
        ))}
      </select>
      <small>{note}</small>
    </label>
  );
}

interface TickProps {
  readonly label: string;
  readonly note: string;
  readonly checked: boolean;
  readonly set: (checked: boolean) => void;
}

function Tick({ label, note, checked, set }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => set(currentTarget.checked)} />
      <span>
        {label} <small>{note}</small>
      </span>
    </label>
  );
}
