/** Whole games of trafficking-2016 in a real browser, from three kinds of seat; and no barrier on any screen, in any colours. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, type Program, startProgram, stopProgram } from '../server/program.ts';
import { openChromium } from './chromium.ts';
import { playOn, seated } from './seated.ts';
import { barriersInAllColours, focused, visitorOf } from './visitor.ts';

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

/** The end of a game: its outcome, which has the focus, with all fifteen briefs opened. */
async function seesTheOutcome(page: Page): Promise<void> {
  expect(await focused(page)).toBe(await page.locator('.outcome h3').textContent());
  expect(await page.locator('.result tbody tr').count()).toBe(15);
}

/** Every panel of the moment, one after another, in all colours. */
async function clean(page: Page, where: string): Promise<void> {
  for (const panel of await page.locator('.sides button').all()) {
    await panel.click();
    expect(await barriersInAllColours(page), `${where}: ${await panel.textContent()}`).toEqual([]);
  }
}

describe('a whole game of trafficking-2016', () => {
  it('comes to its outcome for an elected member, by touch', async () => {
    const { page, complaints, leave } = await visitorOf(browser, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await seated(page, address, 'MY', 'trafficking-2016');
    await playOn(page, (now) => now === 'reading');
    await page.locator('.sides').getByRole('button', { name: 'Text' }).tap();
    await page.locator('.paragraph h4 button').first().tap();
    await page.locator('.wording input').first().tap();
    await page.locator('.onWords').waitFor();
    expect(await playOn(page, () => false, { farthest: true, touch: true })).toBe('over');
    await seesTheOutcome(page);
    expect(complaints).toEqual([]);
    await leave();
  }, 120_000);

  it('comes to its outcome for the penholder, who presides', async () => {
    const { page, complaints, hosts, leave } = await visitorOf(browser);
    await seated(page, address, 'ES', 'trafficking-2016');
    expect(await playOn(page, () => false, { farthest: true })).toBe('over');
    await seesTheOutcome(page);
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([new URL(address).host]);
    await leave();
  }, 120_000);

  it('comes to its outcome for a permanent member, and no screen on the way puts a barrier in anybody’s way', async () => {
    const { page, complaints, leave } = await visitorOf(browser);
    await seated(page, address, 'RU', 'trafficking-2016');
    // Each kind of moment once, with all panels at the first; what is asked again is let pass as far as it goes.
    const seen = new Set<string>();
    const isNew = (now: string) => now !== 'over' && !seen.has(now);
    const next = () => playOn(page, isNew, { farthest: true });
    for (let now = await next(); now !== 'over'; now = await next()) {
      if (seen.size === 0) await clean(page, now);
      else expect(await barriersInAllColours(page), now).toEqual([]);
      seen.add(now);
    }
    expect(seen.size).toBeGreaterThan(2);
    await seesTheOutcome(page);
    await clean(page, 'outcome');
    expect(complaints).toEqual([]);
    await leave();
  }, 180_000);
});
