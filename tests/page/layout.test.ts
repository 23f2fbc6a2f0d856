/**
 * Every screen in languages that nobody speaks (`tests/words/pseudo.ts`): what is not in `words/` is seen, and so is what has no room
 * in a narrow window, with large letters, or from right to left.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPage, type FolderServer, removeFolder, serverOf } from './built.ts';
import { openChromium } from './chromium.ts';
import { ASKED } from './seated.ts';
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

/** Gives the page a size, and its text as the settings would. */
async function resize(page: Page, [width, height, percent]: Size): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size === 100 ? '' : `${size}%`;
    // What follows the size of the window has done so with the next frame.
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, percent);
}

/** What has no room at any of these sizes; at each, in everything that is shown in turn. */
async function withoutRoom(
  page: Page,
  sizes: readonly Size[],
  inTurn: (look: (where: string) => Promise<void>) => Promise<void> = (look) => look('here'),
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const size of sizes) {
    await resize(page, size);
    await inTurn(async (where) => {
      const here = await tooWideIn(page);
      found.push(...here.map((one) => `${size[0]} pixels, ${size[2]} percent: ${where}: ${one}`));
    });
  }
  return found;
}

/** Shows every panel in turn, with a choice made in each where there is one to be made. */
async function eachPanel(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  const panels = page.locator('.sides button');
  for (let i = 0; i < (await panels.count()); i++) {
    const panel = panels.nth(i);
    if (!(await panel.isVisible())) continue;
    await panel.click();
    const words = page.locator('.panel input[type="radio"]');
    if ((await words.count()) > 0) await words.first().check();
    await look(`panel ${i + 1}`);
  }
}

/** Calls back in every moment of a game once, and lets the game go on. */
async function playThrough(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  await page.locator('.roleSheet button.main').click();
  await page.locator('.play').waitFor();
  await page.locator('.leave select').selectOption('instant');
  const seen = new Set<string>();
  for (let steps = 0; steps < 60; steps++) {
    await page.locator(`${ASKED}, .play.over`).first().waitFor({ timeout: 60_000 });
    if ((await page.locator('.play.over').count()) > 0) break;
    const moment = (await page.locator('.turn').getAttribute('data-moment')) ?? '';
    if (!seen.has(moment)) {
      seen.add(moment);
      await look(moment);
    }
    const ballot = page.locator('.turn[data-moment="ballot"] .move button').first();
    await (moment === 'ballot' ? ballot : page.locator('.turn .goOn').last()).click();
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
    // The picture of the chamber has tests of its own; standing still it takes no time from this one.
    const { page, leave } = await visitorOf(browser, { reducedMotion: 'reduce' });
    await open(page, language, '#seats=first-statement&seed=7&seat=FR', '.roleSheet');
    const faults: string[] = [];
    await playThrough(page, async (where) => {
      const unsaid = new Set<string>();
      const found = await withoutRoom(page, sizes, (look) =>
        eachPanel(page, async (panel) => {
          if (!unsaid.has(panel))
            faults.push(
              ...(await untranslatedIn(page, scenarios)).map((one) => `${where}, ${panel}: ${one}`),
            );
          unsaid.add(panel);
          await look(panel);
        }),
      );
      faults.push(...found.map((one) => `${where}: ${one}`));
    });
    expect(faults).toEqual([]);
    await leave();
  }, 240_000);
});
