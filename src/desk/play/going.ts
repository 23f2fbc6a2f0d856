/** How a meeting that is played goes on: by itself at a pace, until it waits for the player, who can pause it at any time. */
import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Answer, Played } from '../../session/seat.ts';
import { prefer, preferences } from '../settings/preferences.ts';
import { UNTOLD } from '../telling.ts';

/** Milliseconds between two things that the record tells of: slow enough to read, brisk, or none. */
export const TEMPOS = { read: 2600, brisk: 650, instant: 0 } as const;
export type Tempo = keyof typeof TEMPOS;

/** Steps before the page is drawn again when there is no time between them, so that it stays answerable. */
const AT_ONCE = 30;

/** What the page knows of the going of a meeting. */
export interface GoingOn {
  readonly paused: boolean;
  readonly tempo: Tempo;
  /** Why the meeting cannot go on, where the program has failed; null as long as it can. */
  readonly failure: string | null;
  readonly pause: (paused: boolean) => void;
  readonly setTempo: (tempo: Tempo) => void;
  /** Makes a move; what became of it, or null where the program has failed. */
  readonly submit: (move: unknown) => Promise<Answer | null>;
}

/** Drives a meeting; whoever uses it is drawn again after everything that happens. */
export function useGoing({ seat, advance }: Played): GoingOn {
  const [drawn, draw] = useReducer((n: number) => n + 1, 0);
  const [paused, pause] = useState(false);
  const [tempo, setTempo] = useState<Tempo>(() => preferences().pace);
  const [failure, setFailure] = useState<string | null>(null);

  const fail = useCallback((error: unknown) => {
    console.error(error);
    setFailure(error instanceof Error ? error.message : String(error));
  }, []);

  useEffect(() => seat.subscribe(() => draw(undefined)), [seat]);

  const still = paused || failure !== null || seat.over || seat.waitsFor !== null;
  const striding = useRef(false);
  // `drawn` is there because after everything that happens there is a next step to wait for.
  useEffect(() => {
    if (still) return undefined;
    const timer = setTimeout(() => {
      if (striding.current) return;
      striding.current = true;
      advance({ steps: AT_ONCE, quiet: tempo === 'instant' ? null : UNTOLD })
        .catch(fail)
        .finally(() => {
          striding.current = false;
          draw(undefined);
        });
    }, TEMPOS[tempo]);
    return () => clearTimeout(timer);
  }, [still, tempo, drawn, advance, fail]);

  const submit = useCallback(
    async (move: unknown) => {
      try {
        return await seat.submit(move, crypto.randomUUID?.() ?? `${performance.now()}`);
      } catch (error) {
        fail(error);
        return null;
      }
    },
    [seat, fail],
  );
  const keepTempo = useCallback((pace: Tempo) => {
    setTempo(pace);
    prefer({ pace });
  }, []);
  return { paused, tempo, failure, pause, setTempo: keepTempo, submit };
}
