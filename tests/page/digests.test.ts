import { expect, it } from 'vitest';
import { digestsOnBoth } from './digests.ts';

it('a meeting held in Chromium is the meeting held in Node, state by state, whatever the scenario and the difficulty', async () => {
  const both = await digestsOnBoth([1, 2, 3]);
  expect(both.length).toBeGreaterThanOrEqual(9);
  expect(new Set(both.map((one) => one.node)).size).toBe(both.length);
  for (const { scenario, seed, node, chromium } of both)
    expect(chromium, `${scenario}, seed ${seed}`).toBe(node);
}, 180_000);
