/**
 * The screens as they are: plays two games in a real browser and keeps small pictures of what is seen on the way.
 *
 * `npm run screens` writes those of the README into `docs/screens/`; `npm run screens -- <folder>` writes every screen at four
 * sizes, by turns light and dark, into a folder, to be looked at.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../page/chromium.ts';
import { moment, playOn, seated, turn } from '../page/seated.ts';
import { visitorOf } from '../page/visitor.ts';
import { addressOf, startProgram, stopProgram } from '../server/program.ts';
import { small } from './screensSmall.ts';

interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}
const WIDE: Look = { width: 1440, height: 900, colorScheme: 'light' };
const LOOKS: readonly Look[] = [
  WIDE,
  { width: 1024, height: 768, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 320, height: 640, colorScheme: 'dark' },
];
/** In the README: the wide, light one of each screen, and these. */
const FOR_THE_README: Readonly<Record<string, readonly (readonly [name: string, look: Look])[]>> = {
  consultations: [
    ['phone', { width: 390, height: 844, colorScheme: 'light' }],
    ['dark', { ...WIDE, colorScheme: 'dark' }],
  ],
};
/** Not in the README. */
const TO_BE_LOOKED_AT_ONLY = new Set(['adoption', 'statement']);

const folder = process.argv[2];
const into = folder ?? fileURLToPath(new URL('../../docs/screens/', import.meta.url));
mkdirSync(into, { recursive: true });

const server = startProgram(['--port', '0']);
const [address, browser] = await Promise.all([addressOf(server), openChromium()]);
try {
  await atTheDoor(browser, address);
  await inTheGame(browser, address);
} finally {
  await browser.close();
  await stopProgram(server);
}

/** Before a game: the title, the seats and a role sheet. */
async function atTheDoor(from: Browser, at: string): Promise<void> {
  const { page, leave } = await visitorOf(from);
  for (const [name, part, ready] of [
    ['title', '', 'main a'],
    ['seats', '#seats=trafficking-2016&seed=7', '.fifteenSeats'],
    ['role-sheet', '#seats=trafficking-2016&seed=7&seat=SN', '.roleSheet'],
  ] as const) {
    await page.goto(`${at}${part}`);
    await page.locator(ready).first().waitFor();
    await keep(page, name);
  }
  await leave();
}

/** A game from the vote on its agenda to its outcome. */
async function inTheGame(from: Browser, at: string): Promise<void> {
  const { page, leave } = await visitorOf(from);
  const panel = (name: string) => page.locator('.sides').getByRole('button', { name, exact: true }).click();
  await seated(page, at, 'SN', 'first-statement');
  await playOn(page, (now) => now === 'reading');
  await page.locator('.paragraph h4 button').first().click();
  await page.locator('.wording.possible input').first().check();
  await keep(page, 'consultations');
  await playOn(page, (now) => now === 'corridor');
  await panel('Business');
  await keep(page, 'corridor');
  await playOn(page, (now) => now === 'silence');
  await keep(page, 'silence');

  // A question of procedure that one member objects to is put to the vote.
  await playOn(page, (now) => now === 'question');
  await turn(page)
    .getByRole('button', { name: /^Object/ })
    .first()
    .click();
  await playOn(page, (now) => now === 'ballot');
  await page.getByLabel('Pace of the others').selectOption('brisk');
  await turn(page)
    .getByRole('button', { name: /against/i })
    .first()
    .click();
  await page.locator('.hands li:not(.waiting)').nth(6).waitFor();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await keep(page, 'vote');
  await page.getByRole('button', { name: /^(Go on|Continue|Resume)/ }).click();
  await page.getByLabel('Pace of the others').selectOption('instant');
  await playOn(page, (now) => now === 'adoption');
  await keep(page, 'adoption');
  await page.getByLabel('Pace of the others').selectOption('read');
  await turn(page).locator('.goOn').first().click();
  await page.waitForTimeout(1500);
  await keep(page, 'statement');
  await page.getByLabel('Pace of the others').selectOption('instant');
  if ((await moment(page)) !== 'over') await playOn(page);
  await keep(page, 'outcome');
  await leave();
}

/** Keeps what is seen now. */
async function keep(page: Page, name: string): Promise<void> {
  const looks: readonly (readonly [name: string, look: Look])[] = folder
    ? LOOKS.map((look) => [`${name}-${look.width}`, look])
    : TO_BE_LOOKED_AT_ONLY.has(name)
      ? []
      : [[name, WIDE], ...(FOR_THE_README[name] ?? [])];
  for (const [file, { width, height, colorScheme }] of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await page.evaluate(() => document.fonts.ready);
    // The chamber is built anew when its place has another size.
    await page.waitForTimeout(2500);
    const png = await page.screenshot();
    const empty = await page.context().newPage();
    const made = folder ? png : await small(empty, png);
    await empty.close();
    writeFileSync(join(into, `${file}.png`), made);
    console.log(`${file}.png: ${Math.round(made.length / 1000)} kB`);
  }
  await page.setViewportSize({ width: WIDE.width, height: WIDE.height });
  await page.emulateMedia({ colorScheme: WIDE.colorScheme });
}
