/** The list of keys, and the switch with which they are put off. */
import type { Words } from '../../words/words.ts';
import { KEYS, type KeyName } from './keys.ts';

interface KeyListProps {
  readonly words: Words;
  readonly on: boolean;
  readonly switchOn: (on: boolean) => void;
  readonly panels: number;
  readonly close: () => void;
}

/** Shown in the page, not over it; closed with its button or with Escape. */
export function KeyList({ words, on, switchOn, panels, close }: KeyListProps) {
  const say = words.drafting;
  return (
    <section
      class="keyList"
      aria-labelledby="keys-heading"
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <h3 id="keys-heading" tabIndex={-1}>
        {say('keys')}
      </h3>
      <p class="note">{say('keysLead')}</p>
      <label>
        <input type="checkbox" checked={on} onChange={() => switchOn(!on)} /> <span>{say('keysOn')}</span>
      </label>
      <dl>
        {(Object.keys(KEYS) as KeyName[]).map((name) => (
          <div key={name}>
            <dt>
              <kbd>{KEYS[name]}</kbd>
            </dt>
            <dd>{say(`key.${name}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>1</kbd>–<kbd>{panels}</kbd>
          </dt>
          <dd>{say('key.panels')}</dd>
        </div>
      </dl>
      <button type="button" onClick={close}>
        {say('keysClose')}
      </button>
    </section>
  );
}
