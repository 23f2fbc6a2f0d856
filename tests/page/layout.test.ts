/**
 * Every screen in languages that nobody speaks (`tests/words/pseudo.ts`): what is not in `words/` is seen, and so is what has no room
 * in a narrow window, with large letters, or from right to left.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPage, type FolderServer, removeFolder, serverOf } from './built.ts';
import { openChromium } from './chromium.ts';
import { tooWideIn, untranslatedIn } from './seen.ts';
import { visitorOf } from './visitor.ts';

let browser: Browser;
let folder: string;
let server: FolderServer;

/** What scenarios and the glossary say is shown as it is written there. */
const scenarios = [
  'scenarios/first-statement.yaml',
  'scenarios/trafficking-2015.yaml',
  'scenarios/trafficking-2016.yaml',
  'GLOSSARY.md',
].map((file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

beforeAll(async () => {
  [browser, folder] = await Promise.all([openChromium(), builtPage('pseudo')]);
  server = await serverOf(folder);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  if (folder) removeFolder(folder);
});

/** A screen: how one comes there, and what is there once one has. */
const SCREENS = [
  ['title', '', '.ways'],
  ['choice of a case', '#new', '.cards'],
  ['choice to watch', '#watch', '.cards'],
  ['seats', '#seats=first-statement&seed=7', '.fifteenSeats'],
  ['role sheet', '#seats=first-statement&seed=7&seat=FR', '.roleSheet'],
  ['settings', '#settings', '.settingsPage'],
  ['watched meeting', '#scenario=first-statement&seed=7', '.watch'],
  ['learning', '#learn', 'main h2'],
  ['guided game', '#guided', 'main h2'],
] as const;

/** Opens a part of the page in a language. */
async function open(page: Page, language: string, hash: string, at: string): Promise<void> {
  await page.goto(`${server.address}?language=${language}${hash}`);
  await page.locator(at).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** A window, and the size of the text in percent. */
type Size = readonly [width: number, height: number, percent: number];

/** What has no room at any of these sizes. The size of the text is set as the settings set it. */
async function withoutRoom(page: Page, sizes: readonly Size[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [width, height, percent] of sizes) {
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size === 100 ? '' : `${size}%`;
      // What follows the size of the window has done so with the next frame.
      return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }, percent);
    found.push(...(await tooWideIn(page)).map((one) => `${width} pixels, ${percent} percent: ${one}`));
  }
  return found;
}

/** Calls back in every phase of a game, with every panel open in turn, and lets the game go on. */
async function playThrough(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  await page.locator('.roleSheet button.main').click();
  await page.locator('.play').waitFor();
  await page.locator('.leave select').selectOption('instant');
  const seen = new Set<string>();
  for (let steps = 0; steps < 60; steps++) {
    await page.locator('.turn.waits, .play.over').first().waitFor({ timeout: 60_000 });
    if ((await page.locator('.play.over').count()) > 0) break;
    const moment = (await page.locator('.turn').getAttribute('data-moment')) ?? '';
    if (!seen.has(moment)) {
      seen.add(moment);
      const panels = page.locator('.sides button');
      for (let i = 0; i < (await panels.count()); i++) {
        await panels.nth(i).click();
        const words = page.locator('.panel input[type="radio"]');
        if ((await words.count()) > 0) await words.first().check();
        await look(`${moment}, panel ${i + 1}`);
      }
    }
    const ballot = page.locator('.turn[data-moment="ballot"] .move button').first();
    const goOn = page.locator('.turn .goOn').last();
    await ((await goOn.count()) > 0 ? goOn : ballot).click();
  }
  expect(await page.locator('.play.over').count()).toBe(1);
  expect(seen.size).toBeGreaterThan(2);
  await look('the outcome');
}

/** One language has long words in brackets; the other is written from right to left. */
describe.each([
  [
    'en-XA',
    'ltr',
    [
      [320, 700, 100],
      [320, 700, 200],
      [390, 844, 100],
      [1280, 800, 200],
    ],
  ],
  [
    'en-XB',
    'rtl',
    [
      [390, 844, 100],
      [1440, 900, 100],
    ],
  ],
] as const)('in %s', (language, direction, sizes) => {
  it.each(SCREENS)('%s: every sentence is from words/, and has room', async (_, hash, at) => {
    const { page, complaints, leave } = await visitorOf(browser);
    await open(page, language, hash, at);
    expect(await page.locator('html').getAttribute('dir')).toBe(direction);
    expect(await untranslatedIn(page, scenarios)).toEqual([]);
    expect(await withoutRoom(page, sizes)).toEqual([]);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('a whole game, in every phase and panel', async () => {
    const { page, leave } = await visitorOf(browser);
    await open(page, language, '#seats=first-statement&seed=7&seat=FR', '.roleSheet');
    const faults: string[] = [];
    await playThrough(page, async (where) => {
      const found = [...(await untranslatedIn(page, scenarios)), ...(await withoutRoom(page, sizes))];
      faults.push(...found.map((one) => `${where}: ${one}`));
    });
    expect(faults).toEqual([]);
    await leave();
  }, 240_000);
});
