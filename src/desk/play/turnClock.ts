/**
 * A clock for one's own turns, for whoever wants one: nobody is hurried who has not chosen it. The time is that of the page, not of
 * the game, and it stands still while the page is not looked at.
 */
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Answer, Moment, Seat } from '../../session/seat.ts';

/** How long a turn may take, in seconds; 0 for as long as one likes. */
export const TURN_CLOCKS = [0, 60, 120, 300] as const;
export type TurnSeconds = (typeof TURN_CLOCKS)[number];

const CHOSEN = 'open-debate/turn-clock';

function secondsIn(text: string | null): TurnSeconds {
  return TURN_CLOCKS.find((one) => String(one) === text) ?? 0;
}

function read(name: string): TurnSeconds {
  try {
    return secondsIn(localStorage.getItem(name));
  } catch {
    return 0;
  }
}

function write(name: string, seconds: TurnSeconds): void {
  try {
    if (seconds === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, String(seconds));
  } catch {
    // A game without a clock is a game.
  }
}

/** What was chosen for the next game. */
export const turnClockChosen = (): TurnSeconds => read(CHOSEN);
/** Chooses for the next game. */
export const chooseTurnClock = (seconds: TurnSeconds): void => write(CHOSEN, seconds);
/** Keeps what was chosen with a game. */
export const keepTurnClock = (game: string, seconds: TurnSeconds): void =>
  write(`${CHOSEN}/${game}`, seconds);

/** What was done because time was up. */
export type TimeUp = 'floor' | 'ballot' | 'chair' | 'other';

/** A clock as it stands. */
export interface TurnClockNow {
  /** Seconds left for this turn; null where there is no clock, or nothing is asked. */
  readonly left: number | null;
  readonly stopped: boolean;
  /** What was last done because time was up; null once something else was done. */
  readonly wasUp: TimeUp | null;
  readonly stop: (stopped: boolean) => void;
  /** Another minute for this turn. */
  readonly more: () => void;
}

const TICK = 1000;
const MORE = 60;

/** The clock of a game; whoever uses it is drawn again every second while it runs. */
export function useTurnClock(
  game: string,
  seat: Seat,
  submit: (move: unknown) => Promise<Answer | null>,
): TurnClockNow {
  const [seconds] = useState(() => read(`${CHOSEN}/${game}`));
  const [stopped, stop] = useState(false);
  const [wasUp, setUp] = useState<TimeUp | null>(null);
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const left = useRef(0);
  const { waitsFor, heard } = seat;
  const runs = seconds > 0 && waitsFor !== null;

  // A turn begins whenever something is asked, and anew with everything that is heard meanwhile.
  useEffect(() => {
    left.current = seconds;
    draw(undefined);
  }, [waitsFor, heard.length, seconds]);

  useEffect(() => {
    if (!runs || stopped || waitsFor === null) return undefined;
    const timer = setInterval(() => {
      if (document.hidden) return;
      left.current -= 1;
      draw(undefined);
      if (left.current > 0) return;
      clearInterval(timer);
      setUp(OUTCOME[waitsFor] ?? 'other');
      void letGo(seat, waitsFor, submit);
    }, TICK);
    return () => clearInterval(timer);
  }, [runs, stopped, waitsFor, heard.length, seat, submit]);

  return {
    left: runs ? Math.max(0, left.current) : null,
    stopped,
    wasUp,
    stop,
    more() {
      left.current += MORE;
      setUp(null);
      draw(undefined);
    },
  };
}

const OUTCOME: Readonly<Partial<Record<Moment, TimeUp>>> = {
  floor: 'floor',
  ballot: 'ballot',
  chair: 'chair',
};

/** What is done for whoever does nothing: what takes the least away. */
async function letGo(
  seat: Seat,
  moment: Moment,
  submit: (move: unknown) => Promise<Answer | null>,
): Promise<void> {
  const answer =
    moment === 'floor'
      ? await submit({ kind: 'yieldTheFloor' })
      : moment === 'ballot'
        ? await submit({ kind: 'castVote', ballot: 'abstaining' })
        : moment === 'chair'
          ? await seat.assist('once').catch(() => null)
          : null;
  if (answer?.kind !== 'made') seat.goOn('next');
}
