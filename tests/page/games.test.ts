/** Whole games of trafficking-2016 in a real browser, from three kinds of seat; and no barrier on any screen, in any colours. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, type Program, startProgram, stopProgram } from '../server/program.ts';
import { openChromium } from './chromium.ts';
import { playOn, seated } from './seated.ts';
import { barriers, focused, visitorOf } from './visitor.ts';

let browser: Browser;
let server: Program;
let address: string;

beforeAll(async () => {
  server = startProgram(['--port', '0']);
  [address, browser] = await Promise.all([addressOf(server), openChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await stopProgram(server);
});

describe('a whole game of trafficking-2016', () => {
  it.each([
    ['an elected member, by touch', 'MY', true],
    ['a permanent member', 'RU', false],
    ['penholder and President', 'ES', false],
  ] as const)(
    'comes to its outcome for %s',
    async (_, seat, touch) => {
      const { page, complaints, hosts, leave } = await visitorOf(
        browser,
        touch ? { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } : {},
      );
      await seated(page, address, seat, 'trafficking-2016');
      await playOn(page, (now) => now === 'reading' || now === 'chair');
      const text = page.locator('.sides').getByRole('button', { name: 'Text' });
      if (touch) {
        await text.tap();
        await page.locator('.paragraph h4 button').first().tap();
        await page.locator('.wording input').first().tap();
        await page.locator('.onWords').waitFor();
      }
      expect(await playOn(page, () => false, true)).toBe('over');
      expect(await focused(page)).toBe(await page.locator('.outcome h3').textContent());
      expect(await page.locator('.result tbody tr').count()).toBe(15);
      expect(complaints).toEqual([]);
      expect([...hosts]).toEqual([new URL(address).host]);
      await leave();
    },
    120_000,
  );
});

/** Every panel of the moment, one after another. */
async function clean(page: Page, where: string): Promise<void> {
  for (const panel of await page.locator('.sides button').all()) {
    await panel.click();
    expect(await barriers(page), `${where}: ${await panel.textContent()}`).toEqual([]);
  }
}

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { colorScheme: 'dark', forcedColors: 'active', contrast: 'more' }],
] as const)('in %s', (_, options) => {
  it('no screen of trafficking-2016 puts a barrier in anybody’s way', async () => {
    const { page, leave } = await visitorOf(browser, options);
    for (const [part, ready] of [
      ['', 'main a'],
      ['#new', 'form, fieldset'],
      ['#seats=trafficking-2016&seed=7', '.fifteenSeats'],
      ['#seats=trafficking-2016&seed=7&seat=RU', '.roleSheet'],
    ] as const) {
      await page.goto(`${address}${part}`);
      await page.locator(ready).first().waitFor();
      expect(await barriers(page), part).toEqual([]);
    }
    await seated(page, address, 'RU', 'trafficking-2016');
    // Each kind of moment once; what is asked again is let pass as far as it goes.
    const seen = new Set<string>();
    const isNew = (now: string) => now !== 'over' && !seen.has(now);
    for (let now = await playOn(page, isNew, true); now !== 'over'; now = await playOn(page, isNew, true)) {
      seen.add(now);
      await clean(page, now);
    }
    expect(seen.size).toBeGreaterThan(2);
    await clean(page, 'outcome');
    await leave();
  }, 240_000);
});
