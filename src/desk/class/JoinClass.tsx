/** Joining a class: its code and a name, no more; or going on at another device with a seat code. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_NAME } from '../../session/classroom.ts';
import type { ClassWords } from '../../words/classroom.ts';
import { addressOfPage } from '../address.ts';
import { askAtTheDoor } from './connection.ts';
import { keepPlace, keptPlace } from './kept.ts';
import { goToPage, spaced } from './places.ts';
import { refusalIn } from './refusals.ts';

interface JoinProps {
  readonly words: ClassWords;
  /** The code, where the address says it. */
  readonly about: string | null;
  readonly arriving: boolean;
}

/** A code as it is kept: capitals, nothing between. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '');
}

/** The page. */
export function JoinClass({ words, about, arriving }: JoinProps) {
  const { say } = words;
  const [code, setCode] = useState(() => plainCode(about ?? ''));
  const [name, setName] = useState('');
  const [seatCode, setSeatCode] = useState('');
  const [as, setAs] = useState<'delegate' | 'observer'>('delegate');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const alert = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (arriving) heading.current?.focus();
  }, [arriving]);
  useEffect(() => setCode((now) => (about === null ? now : plainCode(about))), [about]);

  const before = keptPlace(plainCode(code));
  const come = async (returning: boolean) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const reply = await askAtTheDoor(
      returning ? { kind: 'return', code, seatCode } : { kind: 'join', code, name, as },
    );
    setBusy(false);
    const { key, seatCode: own, code: known } = reply.ok ? reply : {};
    if (!reply.ok) {
      setProblem(
        reply.why === 'notUnderstood' ? say(returning ? 'badSeatCode' : 'badCode') : refusalIn(words, reply),
      );
      alert.current?.scrollIntoView({ block: 'nearest' });
    } else if (key !== undefined && own !== undefined && known !== undefined) {
      keepPlace({ code: known, key, seatCode: own, name: returning ? '' : name.trim() });
      goToPage('seat', known);
    }
  };
  return (
    <div class="classPage joinClass">
      <h2 ref={heading} tabIndex={-1}>
        {say('joinHeading')}
      </h2>
      <p class="problem" role="alert" ref={alert}>
        {problem}
      </p>
      {before && (
        <p class="callout">
          {before.name === '' ? say('joinedBefore') : say('joinedBeforeAs', { name: before.name })}{' '}
          <a class="button main" href={addressOfPage('seat', before.code)}>
            {say('goOnInClass')}
          </a>
        </p>
      )}
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void come(false);
        }}
      >
        <label class="field">
          <span>{say('code')}</span>
          <input
            class="codeField"
            required
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={12}
            value={code}
            onInput={({ currentTarget }) => setCode(currentTarget.value)}
          />
          <small>{say('codeNote')}</small>
        </label>
        <label class="field">
          <span>{say('yourName')}</span>
          <input
            required
            autocomplete="nickname"
            maxLength={LONGEST_NAME}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <small>
            {say('yourNameNote')} <a href={addressOfPage('privacy')}>{say('whatIsKept')}</a>
          </small>
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={as === 'observer'}
            onChange={({ currentTarget }) => setAs(currentTarget.checked ? 'observer' : 'delegate')}
          />
          <span>
            {say('observe')} <small>{say('observeNote')}</small>
          </span>
        </label>
        <button type="submit" class="main" aria-disabled={busy}>
          {say(busy ? 'joining' : 'join')}
        </button>
      </form>
      <details class="otherDevice">
        <summary>{say('otherDevice')}</summary>
        <form
          class="fields"
          onSubmit={(event) => {
            event.preventDefault();
            void come(true);
          }}
        >
          <p class="note">{say('otherDeviceNote', { code: spaced(plainCode(code)) })}</p>
          <label class="field">
            <span>{say('seatCode')}</span>
            <input
              class="codeField"
              required
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              maxLength={14}
              value={seatCode}
              onInput={({ currentTarget }) => setSeatCode(currentTarget.value)}
            />
          </label>
          <button type="submit" aria-disabled={busy}>
            {say('moveHere')}
          </button>
        </form>
      </details>
    </div>
  );
}
