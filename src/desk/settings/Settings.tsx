/** The page of settings: every choice takes effect at once and is remembered, where the browser remembers anything. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SayRoom } from '../../words/say.ts';
import { createSettingsWords } from '../../words/settings.ts';
import { SPOKEN } from '../../words/spoken.ts';
import type { OtherPage } from '../App.tsx';
import { TITLE_ADDRESS } from '../address.ts';
import { languageChosen } from './language.ts';
import { keepLoudness, keptLoudness, LOUDNESS_AT_FIRST } from './loudness.ts';
import {
  CONTRASTS,
  MOTIONS,
  onPreferences,
  PACES,
  type Preferences,
  prefer,
  preferences,
  resetPreferences,
  TEXT_SIZES,
  THEMES,
} from './preferences.ts';
import './settings.css';

/** What is said after a change: nothing, that it is not remembered, or that all is as at first. */
type Remark = 'notRemembered' | 'resetDone' | null;

/** The page. It asks the surroundings for nothing: what it changes is kept in the browser. */
export const Settings: OtherPage = ({ arriving }) => {
  const [say] = useState(() => createSettingsWords(languageChosen()));
  const [chosen, setChosen] = useState(preferences);
  const [loudness, setLoudness] = useState(keptLoudness);
  const [remark, setRemark] = useState<Remark>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (arriving) heading.current?.focus();
  }, [arriving]);
  useEffect(() => onPreferences(() => setChosen(preferences())), []);

  const told = (remembered: boolean) => setRemark(remembered ? null : 'notRemembered');
  const choose = (change: Partial<Preferences>) => told(prefer(change));
  const sound = (change: Partial<typeof loudness>) => {
    const next = { ...loudness, ...change };
    setLoudness(next);
    told(keepLoudness(next));
  };
  const speak = (language: string) => {
    choose({ language });
    // What the address asks for would win over what was just chosen.
    const address = new URL(location.href);
    address.searchParams.delete('language');
    if (address.href === location.href) location.reload();
    else location.replace(address);
  };
  const reset = () => {
    const forgotten = resetPreferences();
    setLoudness(LOUDNESS_AT_FIRST);
    setRemark(forgotten && keepLoudness(LOUDNESS_AT_FIRST) ? 'resetDone' : 'notRemembered');
  };

  return (
    <div class="settingsPage">
      <h2 ref={heading} tabIndex={-1}>
        {say('heading')}
      </h2>
      <p>{say('lead')}</p>
      <p class={remark === 'notRemembered' ? 'problem' : 'note'} role="status">
        {remark && say(remark)}
      </p>
      <div class="groupsOfSettings">
        <Group title={say('reading')}>
          <label class="setting" for="setting-language">
            <span>{say('language')}</span>
            <select
              id="setting-language"
              aria-describedby="setting-language-note"
              value={languageChosen()}
              onChange={({ currentTarget }) => speak(currentTarget.value)}
            >
              {SPOKEN.map(({ code, name }) => (
                <option key={code} value={code} lang={code}>
                  {name}
                </option>
              ))}
            </select>
            <small id="setting-language-note">{say('languageNote')}</small>
          </label>
          <label class="setting">
            <span>{say('textSize')}</span>
            <select
              value={chosen.textSize}
              onChange={({ currentTarget }) => {
                const textSize = TEXT_SIZES.find((size) => String(size) === currentTarget.value);
                if (textSize) choose({ textSize });
              }}
            >
              {TEXT_SIZES.map((percent) => (
                <option key={percent} value={percent}>
                  {say('percent', { percent })}
                </option>
              ))}
            </select>
          </label>
          <p class="sample">{say('sample')}</p>
        </Group>
        <Group title={say('appearance')}>
          <Choices {...{ say, name: 'theme', all: THEMES, chosen: chosen.theme }} choose={choose} />
          <Choices
            {...{ say, name: 'contrast', all: CONTRASTS, chosen: chosen.contrast }}
            note={say('contrastNote')}
            choose={choose}
          />
        </Group>
        <Group title={say('room')}>
          <fieldset class="setting choices">
            <legend>{say('sound')}</legend>
            {(['on', 'off'] as const).map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="sound"
                  checked={loudness.muted === (one === 'off')}
                  onChange={() => sound({ muted: one === 'off' })}
                />
                <span>{say(`sound.${one}`)}</span>
              </label>
            ))}
            <small>{say('soundNote')}</small>
          </fieldset>
          <label class="setting">
            <span>{say('volume')}</span>
            <input
              type="range"
              min="0"
              max="1"
              step="0.1"
              value={loudness.volume}
              aria-valuetext={say('percent', { percent: Math.round(100 * loudness.volume) })}
              onInput={({ currentTarget }) => sound({ volume: Number(currentTarget.value) })}
            />
          </label>
          <Choices
            {...{ say, name: 'motion', all: MOTIONS, chosen: chosen.motion }}
            note={say('motionNote')}
            choose={choose}
          />
        </Group>
        <Group title={say('game')}>
          <Choices
            {...{ say, name: 'pace', all: PACES, chosen: chosen.pace }}
            note={say('paceNote')}
            choose={choose}
          />
        </Group>
      </div>
      <div class="row">
        <button type="button" onClick={reset}>
          {say('reset')}
        </button>
        <a class="button" href={TITLE_ADDRESS}>
          {say('back')}
        </a>
      </div>
    </div>
  );
};

function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="groupOfSettings">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** The settings that are one of a few words. */
type OfAFew = 'theme' | 'contrast' | 'motion' | 'pace';

interface ChoicesProps<N extends OfAFew> {
  readonly say: SayRoom<'settings'>;
  readonly name: N;
  readonly all: readonly Preferences[N][];
  readonly chosen: Preferences[N];
  readonly note?: string;
  readonly choose: (change: Partial<Preferences>) => void;
}

function Choices<N extends OfAFew>({ say, name, all, chosen, note, choose }: ChoicesProps<N>) {
  return (
    <fieldset class="setting choices">
      <legend>{say(name)}</legend>
      {all.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === chosen}
            onChange={() => choose({ [name]: one })}
          />
          {/* The names of settings and their choices are keys of the sentences. */}
          <span>{say(`${name}.${one}` as 'theme.system')}</span>
        </label>
      ))}
      {note !== undefined && <small>{note}</small>}
    </fieldset>
  );
}
