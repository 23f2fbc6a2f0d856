/** Choosing, before a seat is taken, whether one's turns have a clock. */
import { useState } from 'preact/hooks';
import type { Words } from '../../words/words.ts';
import { chooseTurnClock, TURN_CLOCKS, turnClockChosen } from './turnClock.ts';

/** None is chosen at first. */
export function ClockChoice({ words }: { readonly words: Words }) {
  const say = words.desk;
  const [seconds, set] = useState(turnClockChosen);
  return (
    <fieldset class="clockChoice">
      <legend>{say('turnClockHeading')}</legend>
      <div class="row">
        {TURN_CLOCKS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="turnClock"
              checked={one === seconds}
              onChange={() => {
                chooseTurnClock(one);
                set(one);
              }}
            />{' '}
            {say(`turnClock.${one}`)}
          </label>
        ))}
      </div>
      {seconds > 0 && <p class="note">{say('turnClockNote')}</p>}
    </fieldset>
  );
}
