/** The settings take effect at once, hold from the first paint of the next visit, and say so where nothing can be remembered. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, type Program, startProgram, stopProgram } from '../server/program.ts';
import { openChromium } from './chromium.ts';
import { barriers, focused, visitorOf } from './visitor.ts';

let browser: Browser;
let server: Program;
let address: string;

beforeAll(async () => {
  server = startProgram(['--port', '0']);
  [address, browser] = await Promise.all([addressOf(server), openChromium()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await stopProgram(server);
});

async function openSettings(page: Page): Promise<void> {
  await page.goto(`${address}#settings`);
  await page.locator('.settingsPage').waitFor();
}

/** How the page looks: colour of its ground and size of its letters. */
async function look(page: Page) {
  return page.evaluate(() => {
    const { documentElement: root, body } = document;
    return {
      ground: getComputedStyle(body).backgroundColor,
      letters: getComputedStyle(root).fontSize,
      contrast: root.dataset.contrast,
      motion: root.dataset.motion,
    };
  });
}

const LIGHT = 'rgb(244, 238, 226)';
const DARK = 'rgb(15, 27, 42)';

describe('the settings', () => {
  it('are reached from the title, with the focus on their heading', async () => {
    const { page, complaints, leave } = await visitorOf(browser);
    await page.goto(address);
    await page.getByRole('link', { name: /^Settings/ }).click();
    await page.locator('.settingsPage').waitFor();
    expect(await focused(page)).toBe('Settings');
    await page.getByRole('link', { name: 'Title', exact: true }).click();
    await page.getByRole('link', { name: /^New game/ }).waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });

  it('take effect at once, and before anything is painted on the next visit', async () => {
    const { page, context, complaints, leave } = await visitorOf(browser, { colorScheme: 'light' });
    await openSettings(page);
    expect(await look(page)).toEqual({ ground: LIGHT, letters: '16px', contrast: 'usual', motion: 'full' });
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByLabel('Size of the text').selectOption('150');
    await page.getByRole('radio', { name: 'Little' }).check();
    const chosen = { ground: DARK, letters: '24px', contrast: 'usual', motion: 'reduced' };
    expect(await look(page)).toEqual(chosen);

    // The next visit gets no further than the first script and the style sheet.
    const next = await context.newPage();
    await next.route(/assets\/index-[^/]*\.js$/, (route) => route.abort());
    await next.goto(address);
    expect(await look(next)).toEqual(chosen);
    expect(await next.locator('#app').textContent()).toBe('');
    expect(complaints).toEqual([]);
    await leave();
  });

  it('follow the system where nothing is chosen, and win over it where something is', async () => {
    const { page, leave } = await visitorOf(browser, { colorScheme: 'dark', reducedMotion: 'reduce' });
    await openSettings(page);
    expect(await look(page)).toMatchObject({ ground: DARK, motion: 'reduced' });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference', contrast: 'more' });
    await expect
      .poll(() => look(page))
      .toMatchObject({ contrast: 'high', motion: 'full', ground: 'rgb(255, 255, 255)' });
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('radio', { name: 'High' }).check();
    expect(await look(page)).toMatchObject({ ground: 'rgb(0, 0, 0)', contrast: 'high' });
    await leave();
  });

  it('hold in every tab of the browser, and are as at first once they are reset', async () => {
    const { page, context, press, leave } = await visitorOf(browser, { colorScheme: 'light' });
    await openSettings(page);
    const other = await context.newPage();
    await other.goto(address);
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(async () => (await look(other)).ground).toBe(DARK);
    await press('As at first');
    await page.getByRole('status').filter({ hasText: 'All settings are as at first.' }).waitFor();
    expect(await look(page)).toEqual({ ground: LIGHT, letters: '16px', contrast: 'usual', motion: 'full' });
    await expect.poll(async () => (await look(other)).ground).toBe(LIGHT);
    await leave();
  });

  it('of sound and pace are those of the game', async () => {
    const { page, leave } = await visitorOf(browser);
    await openSettings(page);
    await page.getByRole('radio', { name: 'On', exact: true }).check();
    await page.getByRole('radio', { name: 'Unhurried' }).check();
    await page.goto(`${address}#seats=first-statement&seed=7&seat=FR`);
    await page.getByRole('button', { name: 'Take the seat' }).click();
    await page.locator('.play').waitFor();
    expect(await page.locator('.leave select').first().inputValue()).toBe('read');
    await page.goto(`${address}#scenario=first-statement`);
    await page.locator('.sounding button').first().waitFor();
    expect(await page.locator('.sounding button').first().getAttribute('aria-pressed')).toBe('true');
    await leave();
  });

  it('say so where the browser remembers nothing', async () => {
    const { page, leave } = await visitorOf(browser);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await openSettings(page);
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('status').filter({ hasText: 'This browser keeps nothing for this page' }).waitFor();
    expect((await look(page)).ground).toBe(DARK);
    await leave();
  });

  it.each(['', '"', '{"textSize":7000,"theme":"pink","language":"xx"}', '[]', 'null'])(
    'are as at first where what was kept cannot be read: %s',
    async (kept) => {
      const { page, complaints, leave } = await visitorOf(browser, { colorScheme: 'light' });
      await page.addInitScript((text) => localStorage.setItem('open-debate.settings', text), kept);
      await openSettings(page);
      expect(await look(page)).toEqual({ ground: LIGHT, letters: '16px', contrast: 'usual', motion: 'full' });
      expect(complaints).toEqual([]);
      await leave();
    },
  );

  it.each([
    [{ colorScheme: 'light' }, 1440],
    [{ colorScheme: 'dark' }, 390],
    [{ colorScheme: 'light', contrast: 'more' }, 390],
    [{ colorScheme: 'dark', contrast: 'more' }, 1440],
    [{ forcedColors: 'active' }, 1440],
  ] as const)(
    'and the first screens put no barrier in anybody’s way: %o, %i pixels wide',
    async (media, width) => {
      const { page, leave } = await visitorOf(browser, { ...media, viewport: { width, height: 900 } });
      for (const [hash, at] of [
        ['', '.ways'],
        ['#new', '.cards'],
        ['#seats=first-statement&seed=7', '.fifteenSeats'],
        ['#seats=first-statement&seed=7&seat=FR', '.roleSheet'],
        ['#settings', '.settingsPage'],
      ] as const) {
        await page.goto(`${address}${hash}`);
        await page.locator(at).first().waitFor();
        expect(await barriers(page), hash).toEqual([]);
      }
      await leave();
    },
  );
});

describe('the first screen', () => {
  it('needs no more than 60 kB of script, packed, and shows no way that leads nowhere', async () => {
    const { page, leave } = await visitorOf(browser);
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.url());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const { gzipSync } = await import('node:zlib');
    let packed = 0;
    for (const url of scripts) packed += gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length;
    expect(scripts.length).toBeGreaterThan(0);
    expect(packed).toBeLessThanOrEqual(60_000);

    const offered = (await fetch(`${address}api/class`)).status === 200;
    expect(await page.locator('a[href="#join"]').count()).toBe(offered ? 1 : 0);
    for (const href of await page
      .locator('.ways a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
      if (href === '#join' || href === '#host') continue;
      await page.goto(`${address}${href}`);
      await page.locator('main h2').first().waitFor();
      expect(await page.getByRole('alert').filter({ hasText: /\S/ }).count(), href ?? '').toBe(0);
    }
    await leave();
  });
});
