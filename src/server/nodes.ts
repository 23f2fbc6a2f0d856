/** Which of the processes that share a store are alive: one whose beat has not grown for a while, by our own clock, is dead. */
import type { Store } from './store.ts';

/** How often a process says that it lives, and after how long without that it is dead, in milliseconds. */
const BEAT = 500;
const DEAD_AFTER = 2500;
/** A store that is one process's own knows no others: its beat only says until when classes were held. */
const OWN_BEAT = 2000;

/** The processes that share a store. */
export interface Nodes {
  readonly self: string;
  /** Whether a process holds nothing any more. Rejects when the store cannot be read. */
  isDead(node: string): Promise<boolean>;
  stop(): void;
}

/** @param died is told of each process that has died since the last look */
export async function watchNodes(
  store: Store,
  self: string,
  now: () => number,
  died: (node: string) => void,
  failed: (error: unknown) => void,
): Promise<Nodes> {
  const seen = new Map<string, { beat: number; at: number }>();
  const dead = new Set<string>();
  let stopped = false;
  let timer: NodeJS.Timeout | null = null;

  const look = async (): Promise<void> => {
    const nodes = await store.beat(now());
    const at = performance.now();
    for (const { id, beat } of nodes) {
      const before = seen.get(id);
      if (!before || before.beat !== beat) {
        seen.set(id, { beat, at });
        dead.delete(id);
      } else if (id !== self && at - before.at > DEAD_AFTER && !dead.has(id)) {
        dead.add(id);
        died(id);
      }
    }
    const there = new Set(nodes.map(({ id }) => id));
    for (const id of seen.keys())
      if (!there.has(id)) {
        seen.delete(id);
        if (!dead.has(id)) died(id);
      }
    await store.bury([...dead]);
  };
  const loop = async (): Promise<void> => {
    await look().catch(failed);
    if (!stopped) timer = setTimeout(() => void loop(), store.kind === 'file' ? OWN_BEAT : BEAT);
  };
  await look();
  timer = setTimeout(() => void loop(), BEAT);
  return {
    self,
    async isDead(node) {
      if (node === self) return false;
      if (store.kind === 'file' || dead.has(node)) return true;
      // One that was never seen may have begun since the last look; one that is not in the store then was buried, or has stopped.
      if (!seen.has(node)) await look();
      return dead.has(node) || !seen.has(node);
    },
    stop() {
      stopped = true;
      if (timer) clearTimeout(timer);
    },
  };
}
