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

/** Opens a part of the page in a language; `size` is that of the text in percent. */
async function open(page: Page, language: string, hash: string, at: string): Promise<void> {
  await page.goto(`${server.address}?language=${language}${hash}`);
  // Only the part after `#` may have changed, which loads nothing anew.
  await page.reload();
  await page.locator(at).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
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

describe('in a language of long words in brackets', () => {
  it.each(SCREENS)('%s: every sentence is from words/', async (_, hash, at) => {
    const { page, complaints, leave } = await visitorOf(browser);
    await open(page, 'en-XA', hash, at);
    expect(await untranslatedIn(page, scenarios)).toEqual([]);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('a whole game: every sentence is from words/, in every phase and panel', async () => {
    const { page, leave } = await visitorOf(browser);
    await open(page, 'en-XA', '#seats=first-statement&seed=7&seat=FR', '.roleSheet');
    await playThrough(page, async (where) =>
      expect(await untranslatedIn(page, scenarios), where).toEqual([]),
    );
    await leave();
  }, 180_000);
});

describe.each([
  ['en-XA', 320, 700, 100],
  ['en-XA', 1280, 800, 200],
  ['en-XB', 390, 844, 100],
  ['en-XB', 1440, 900, 100],
] as const)('in %s, %i pixels wide and %i high, text at %i percent', (language, width, height, size) => {
  const sized = async () => {
    const visitor = await visitorOf(browser, { viewport: { width, height } });
    await visitor.page.addInitScript((textSize) => {
      localStorage.setItem('open-debate.settings', JSON.stringify({ textSize }));
    }, size);
    return visitor;
  };

  it.each(SCREENS)('%s has room', async (_, hash, at) => {
    const { page, leave } = await sized();
    await open(page, language, hash, at);
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'en-XB' ? 'rtl' : 'ltr');
    expect(await tooWideIn(page)).toEqual([]);
    await leave();
  });

  it('a whole game has room, in every phase and panel', async () => {
    const { page, leave } = await sized();
    await open(page, language, '#seats=first-statement&seed=7&seat=FR', '.roleSheet');
    await playThrough(page, async (where) => expect(await tooWideIn(page), where).toEqual([]));
    await leave();
  }, 180_000);
});
