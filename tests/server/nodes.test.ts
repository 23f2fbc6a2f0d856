import { expect, it } from 'vitest';
import { watchNodes } from '../../src/server/nodes.ts';
import type { Node, Store } from '../../src/server/store.ts';

it('knows which processes are dead: not one that began since the last look, but one whose beat stands still or that is gone', async () => {
  let own = 0;
  let others: readonly Node[] = [];
  const buried: string[] = [];
  const store = {
    kind: 'postgres',
    beat: async () => [{ id: 'self', beat: ++own }, ...others],
    bury: async (ids: readonly string[]) => void buried.push(...ids),
  } as unknown as Store;
  const died: string[] = [];
  const nodes = await watchNodes(
    store,
    'self',
    () => 0,
    (node) => died.push(node),
    (error) => {
      throw error;
    },
  );
  try {
    others = [{ id: 'new', beat: 1 }];
    // At once, before the next look is due.
    expect(await nodes.isDead('new')).toBe(false);
    expect(await nodes.isDead('never')).toBe(true);
    expect(await nodes.isDead('self')).toBe(false);
    const over = performance.now() + 10_000;
    while (died.length === 0 && performance.now() < over)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(died).toEqual(['new']);
    expect(await nodes.isDead('new')).toBe(true);
    others = [];
    expect(await nodes.isDead('new')).toBe(true);
    expect(buried).toContain('new');
  } finally {
    nodes.stop();
  }
}, 20_000);
