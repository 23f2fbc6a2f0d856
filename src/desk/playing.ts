/** How a meeting that is watched goes on: step by step, by itself at a pace, or to the end. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Stride, Watched } from '../session/seat.ts';
import { isTold, UNTOLD } from './telling.ts';

/** Milliseconds between two steps when a meeting goes on by itself: slow enough to read, brisk, or quick. */
export const PACES = { read: 3000, brisk: 900, quick: 150 } as const;
export type Pace = keyof typeof PACES;

/** How far one goes before the page is drawn again: to the next thing that the record tells of, or on the way to the end. */
const STEP: Stride = { steps: 1000, quiet: UNTOLD };
const TO_THE_END: Stride = { steps: 60, quiet: null };

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
export function usePlaying(watching: Watched): Playing {
  const [, setSteps] = useState(0);
  const [going, go] = useState<Going>('still');
  const [pace, setPace] = useState<Pace>('brisk');
  const [failure, setFailure] = useState<string | null>(null);

  const striding = useRef(false);
  const walk = useCallback(
    async (stride: Stride) => {
      if (striding.current) return;
      striding.current = true;
      try {
        const { length } = watching.heard;
        // A stride ends early where it takes long; a step is not over before there is something to be told.
        do await watching.advance(stride);
        while (stride === STEP && !watching.over && watching.heard.slice(length).every((n) => !isTold(n)));
      } catch (error) {
        console.error(error);
        setFailure(error instanceof Error ? error.message : String(error));
        go('still');
      }
      striding.current = false;
      setSteps((all) => all + 1);
      if (watching.over) go('still');
    },
    [watching],
  );

  useEffect(() => {
    if (going === 'still') return undefined;
    const toTheEnd = going === 'toTheEnd';
    const timer = setInterval(() => void walk(toTheEnd ? TO_THE_END : STEP), toTheEnd ? 0 : PACES[pace]);
    return () => clearInterval(timer);
  }, [going, pace, walk]);

  return { going, pace, failure, step: () => void walk(STEP), go, setPace };
}
