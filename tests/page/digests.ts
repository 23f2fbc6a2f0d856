/** The same meetings held in Node and in Chromium, and whether they come out the same to the last digit. */
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { DIFFICULTIES } from '../../src/delegates/temper.ts';
import { readScenario, shippedScenarios } from '../../src/scenario/read.ts';
import type { Headless } from '../../src/session/headless.ts';
import { openChromium } from './chromium.ts';
import { digestOfHeld } from './heldInPage.ts';

/** One meeting as it came out on both. */
export interface BothDigests {
  readonly scenario: string;
  readonly seed: number;
  readonly node: string;
  readonly chromium: string;
}

/** The program for the browser, as one script. */
async function bundled(): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('./heldInPage.ts', import.meta.url)),
    platform: 'browser',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'held' });
  await bundle.close();
  return output[0].code;
}

/** Holds meetings of every shipped scenario with these seeds, at the difficulties in turn. */
export async function digestsOnBoth(seeds: readonly number[]): Promise<readonly BothDigests[]> {
  const [code, browser] = await Promise.all([bundled(), openChromium()]);
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code });
    const both: BothDigests[] = [];
    for (const id of shippedScenarios()) {
      const read = readScenario(id);
      if (!read.ok) throw new Error(`the scenario ${id} has faults`);
      for (const [n, seed] of seeds.entries()) {
        const difficulty = DIFFICULTIES[n % DIFFICULTIES.length] ?? 'medium';
        const headless: Headless = { matter: read.matter, briefs: read.briefs, seed, difficulty };
        // The browser holds its meeting while this process holds its own.
        const inChromium = page.evaluate(
          (given) => (globalThis as unknown as { digestOfHeld(h: unknown): string }).digestOfHeld(given),
          headless,
        );
        const node = digestOfHeld(headless);
        both.push({ scenario: id, seed, node, chromium: await inChromium });
      }
    }
    return both;
  } finally {
    await browser.close();
  }
}
