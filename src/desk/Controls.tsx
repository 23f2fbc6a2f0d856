/** The buttons that make a meeting go on. */
import type { Words } from '../words/words.ts';
import { PACES, type Pace, type Playing } from './playing.ts';

interface ControlsProps {
  readonly words: Words;
  readonly playing: Playing;
}

/** Step, play and pause, to the end, and the pace. */
export function Controls({ words, playing }: ControlsProps) {
  const say = words.desk;
  const { going, pace, step, go, setPace } = playing;
  const still = going === 'still';
  return (
    <fieldset class="controls" aria-label={say('controls')}>
      <button type="button" class="main" onClick={step} disabled={!still}>
        {say('next')}
      </button>
      <button type="button" onClick={() => go(still ? 'playing' : 'still')}>
        {say(still ? 'play' : 'pause')}
      </button>
      <button type="button" onClick={() => go('toTheEnd')}>
        {say('toTheEnd')}
      </button>
      <label>
        <span>{say('pace')}</span>
        <select value={pace} onChange={(event) => setPace(event.currentTarget.value as Pace)}>
          {(Object.keys(PACES) as Pace[]).map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
