/** How a meeting that is watched goes on: step by step, by itself at a pace, or to the end. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Watching } from '../session/seat.ts';
import { isTold } from './telling.ts';

/** Milliseconds between two steps when a meeting goes on by itself: slow enough to read, brisk, or quick. */
export const PACES = { read: 3000, brisk: 900, quick: 150 } as const;
export type Pace = keyof typeof PACES;

/** Steps on the way to the end before the page is drawn again, so that it stays answerable. */
const AT_ONCE = 40;

/** Whether the meeting stands still, goes on by itself, or runs to its end. */
export type Going = 'still' | 'playing' | 'toTheEnd';

/** What the controls know and do. */
export interface Playing {
  readonly going: Going;
  readonly pace: Pace;
  /** Why the meeting cannot go on, where the program has failed; null as long as it can. */
  readonly failure: string | null;
  /** Goes on until something is said or done that the record tells of. */
  readonly step: () => void;
  readonly go: (going: Going) => void;
  readonly setPace: (pace: Pace) => void;
}

/** The controls of one meeting; whoever uses them is drawn again after every step. */
export function usePlaying(watching: Watching): Playing {
  const [, setSteps] = useState(0);
  const [going, go] = useState<Going>('still');
  const [pace, setPace] = useState<Pace>('brisk');
  const [failure, setFailure] = useState<string | null>(null);

  const steps = useCallback(
    (count: number) => {
      try {
        for (let i = 0; i < count; i++) stepOn(watching);
      } catch (error) {
        console.error(error);
        setFailure(error instanceof Error ? error.message : String(error));
        go('still');
      }
      setSteps((all) => all + count);
      if (watching.over) go('still');
    },
    [watching],
  );

  useEffect(() => {
    if (going === 'still') return undefined;
    const toTheEnd = going === 'toTheEnd';
    const timer = setInterval(() => steps(toTheEnd ? AT_ONCE : 1), toTheEnd ? 0 : PACES[pace]);
    return () => clearInterval(timer);
  }, [going, pace, steps]);

  return { going, pace, failure, step: () => steps(1), go, setPace };
}

function stepOn(watching: Watching): void {
  const before = watching.heard.length;
  do watching.advance();
  while (!watching.over && !watching.heard.slice(before).some(isTold));
}
