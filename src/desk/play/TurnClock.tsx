/** The clock of one's own turn, where one was chosen: what is left, more of it by one press, and a way to stop it. */
import type { Answer, Seat } from '../../session/seat.ts';
import type { Words } from '../../words/words.ts';
import { useTurnClock } from './turnClock.ts';

interface TurnClockProps {
  readonly words: Words;
  readonly game: string;
  readonly seat: Seat;
  readonly submit: (move: unknown) => Promise<Answer | null>;
}

/** At so many seconds it is said aloud that time is running out. */
const LAST = 10;

/** Nothing at all where there is no clock. */
export function TurnClock({ words, game, seat, submit }: TurnClockProps) {
  const say = words.desk;
  const { left, stopped, wasUp, stop, more } = useTurnClock(game, seat, submit);
  if (left === null && wasUp === null) return null;
  return (
    <div class="turnClock row">
      {left !== null && (
        <>
          <span role="timer">
            {stopped ? say('turnClockStopped') : say('turnClockLeft', { left: words.clock(left) })}
          </span>
          <button type="button" class="small" onClick={more}>
            {say('turnClockMore')}
          </button>
          <button type="button" class="small" aria-pressed={stopped} onClick={() => stop(!stopped)}>
            {say(stopped ? 'turnClockGo' : 'turnClockStop')}
          </button>
        </>
      )}
      <span role="status" class="note">
        {left === LAST && !stopped ? say('turnClockLast') : wasUp !== null && say(`turnClockUp.${wasUp}`)}
      </span>
    </div>
  );
}
