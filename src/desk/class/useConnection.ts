/** Hooks for what a class shows: the connection, and clocks that agree with its host's. */
import { useEffect, useReducer, useState } from 'preact/hooks';
import type { Onlooking, Seat } from '../../session/seat.ts';
import { ClassConnection } from './connection.ts';

/** Connects with a key as long as it is used; whoever uses it is drawn again whenever something changes. Null before. */
export function useConnection(key: string | null): ClassConnection | null {
  const [connection, set] = useState<ClassConnection | null>(null);
  const draw = useDraw();
  useEffect(() => {
    if (key === null) return undefined;
    const opened = new ClassConnection(key);
    const unsubscribe = opened.subscribe(draw);
    set(opened);
    return () => {
      unsubscribe();
      opened.close();
      set(null);
    };
  }, [key, draw]);
  return connection;
}

/** Draws whoever uses it again whenever something happens in what is held. */
export function useHappenings(held: Pick<Seat | Onlooking, 'subscribe'> | null): void {
  const draw = useDraw();
  useEffect(() => held?.subscribe(draw), [held, draw]);
}

/** Seconds until an instant of the host's clock, counted down; null without one. */
export function useSecondsUntil(instant: number | null, ahead: number): number | null {
  const draw = useDraw();
  useEffect(() => {
    if (instant === null) return undefined;
    const timer = setInterval(draw, 1000);
    return () => clearInterval(timer);
  }, [instant, draw]);
  return instant === null ? null : Math.max(0, Math.ceil((instant - ahead - Date.now()) / 1000));
}

function useDraw(): () => void {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  return draw as () => void;
}
