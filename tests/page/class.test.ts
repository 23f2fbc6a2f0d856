/**
 * A class in a real browser: a facilitator, a wall, four phones and eleven AI delegations play a whole meeting; a page is reloaded, a
 * person changes its device, lets an AI delegation act, the class is paused, gets news, goes back, and its server is killed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { distFolder } from '../../src/server/dist.ts';
import { addressOf, type Program, startProgram, stopProgram } from '../server/program.ts';
import { openChromium } from './chromium.ts';
import { joinAt, openClassAt } from './classPages.ts';
import { letPass } from './seated.ts';
import { barriers, visitorOf } from './visitor.ts';

/** How many times as fast as usual the class goes on: what people would read goes by, and they are still waited for. */
const HASTE = '40';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' } as const;
const SCREEN = { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' } as const;
/** What does not come in so many milliseconds is said to be missing, by name. */
const PATIENCE = 40_000;
const SHORT = 1500;
/** What a browser says of a server that is not there; here that is wanted. */
const OF_THE_CUT = /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|WebSocket|ERR_NETWORK/;

type Visitor = Awaited<ReturnType<typeof visitorOf>>;

let browser: Browser;
let data: string;
let program: Program;
let address: string;
const begin = (port: string) =>
  startProgram(['--port', port, '--haste', HASTE], { DATA: data, PAGE: distFolder });

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'open-debate-class-'));
  browser = await openChromium();
  program = begin('0');
  address = await addressOf(program);
});
afterAll(async () => {
  await browser.close();
  await stopProgram(program);
  rmSync(data, { recursive: true, force: true });
});

async function opened(options: BrowserContextOptions): Promise<Visitor> {
  const visitor = await visitorOf(browser, options);
  visitor.page.setDefaultTimeout(PATIENCE);
  return visitor;
}

/** Joins by the code, and takes a seat. */
async function phone(code: string, name: string, seat: string): Promise<Visitor> {
  const visitor = await opened(PHONE);
  await joinAt(address, visitor, { code, name, seat });
  return visitor;
}

/** How many entries the ledger of the Council has, as the facilitator's desk says. */
async function entries(desk: Page): Promise<number> {
  const text = await desk.locator('.councilAtDesk .classStatus').first().textContent();
  return Number(/(\d+) entr/.exec(text ?? '')?.[1]);
}

/** Whoever is asked something lets it pass, so many times in all. */
async function playOn(phones: readonly Visitor[], turns: number): Promise<number> {
  let passed = 0;
  // What is asked may be over before it is answered: then something else is asked.
  for (const { page } of phones) page.setDefaultTimeout(SHORT);
  for (let look = 0; look < 200 && passed < turns; look++) {
    for (const { page } of phones) {
      const moment = await page
        .locator('.turn')
        .getAttribute('data-moment')
        .catch(() => null);
      if (moment === null || moment === 'none') continue;
      await letPass(page, moment).then(
        () => passed++,
        () => undefined,
      );
    }
    await phones[0]?.page.waitForTimeout(60);
  }
  for (const { page } of phones) page.setDefaultTimeout(PATIENCE);
  return passed;
}

it('plays a whole meeting through a reload, a change of device, an AI at the table, a pause, news, a step back and a dead server', async () => {
  const teacher = await opened(SCREEN);
  const desk = teacher.page;
  const code = await openClassAt(address, teacher, 'Year 11', (page) =>
    page.getByLabel('People in a seat, at most').selectOption('1'),
  );
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);

  const wall = await opened(SCREEN);
  await wall.page.goto((await desk.getByRole('link', { name: 'Open the wall' }).getAttribute('href')) ?? '');
  await wall.page.locator('.wallLobby .qr').waitFor();
  expect(await barriers(wall.page)).toEqual([]);

  const ana = await phone(code, 'Ana', 'France');
  const ben = await phone(code, 'Ben', 'Russian Federation');
  const cem = await phone(code, 'Cem', 'Uruguay');
  const dora = await phone(code, 'Dora', 'Senegal');
  await desk.getByText('4 of 4 here').waitFor();
  expect(await wall.page.locator('.wallCount').textContent()).toBe('4 people are here');

  await teacher.press('Start');
  expect(await playOn([ana, ben, cem, dora], 3)).toBeGreaterThanOrEqual(3);
  expect(await barriers(ana.page)).toEqual([]);
  expect(await barriers(desk)).toEqual([]);

  // A pause: all are told, and nothing happens.
  await teacher.press('Pause');
  await ana.page.getByText('The class is paused. You can read').first().waitFor();
  await wall.page.getByText('The class is paused.').waitFor();
  const still = await entries(desk);
  await desk.waitForTimeout(700);
  expect(await entries(desk)).toBe(still);
  await teacher.press('Go on');
  await ana.page.getByText('The class is paused. You can read').first().waitFor({ state: 'detached' });

  // A reload: the seat is the same.
  await ben.page.reload();
  await ben.page.getByRole('heading', { name: /^Russian Federation/ }).waitFor();

  // Another device, with the seat code; the first one says so.
  await cem.page.locator('.to-further').click();
  const seatCode = await cem.page.locator('.team .seatCode').textContent();
  const tablet = await opened(PHONE);
  await tablet.page.goto(`${address}#join=${code}`);
  await tablet.page.getByText('Go on at this device').click();
  await tablet.page.getByLabel('Seat code').fill(seatCode ?? '');
  await tablet.press('Move my place here');
  await tablet.page.getByRole('heading', { name: /^Uruguay/ }).waitFor();
  await cem.page.getByText('is open in another tab or on another device now').waitFor();

  // An AI delegation acts for a person, who takes the seat back; everybody is told.
  await dora.page.locator('.to-further').click();
  await dora.press('Let an AI delegation act');
  await dora.page.getByText('An AI delegation acts for Senegal, because you let it').waitFor();
  await desk.getByText('lets AI act').waitFor();
  await dora.page.locator('.callout button', { hasText: 'Take the seat back' }).click();
  await dora.page.getByRole('heading', { name: /^Senegal/ }).waitFor();
  await desk.locator('.record li', { hasText: 'a person speaks for Senegal' }).first().waitFor();

  // News, for everybody.
  const news = 'A report on supply chains was published this morning.';
  await desk.locator('.injects textarea').fill(news);
  await desk.locator('.injects form button[type=submit]').first().click();
  await ana.page.getByText(news).first().waitFor({ state: 'attached' });
  await desk.locator('.record li', { hasText: news }).waitFor();

  // A step back: the news was never told.
  await desk.locator('.goBack summary').click();
  await desk.locator('.movesMade li', { hasText: 'As the meeting opened' }).waitFor();
  const from = await entries(desk);
  const to = Math.max(1, still - 1);
  await desk.getByLabel('After entry').fill(String(to));
  await teacher.press('Go back to it');
  await teacher.press(`Really go back to entry ${to}`);
  await desk.getByText(`The Council goes on from entry ${to}.`).waitFor();
  expect(from).toBeGreaterThan(to);
  await ana.page.getByText(news).first().waitFor({ state: 'detached' });
  await playOn([ana, ben, tablet, dora], 2);

  // The server dies and comes back; so does everybody, by themselves, with everything that was done.
  const before = await entries(desk);
  program.process.kill('SIGKILL');
  await program.ended;
  await ana.page.getByText('Connection lost').first().waitFor();
  program = begin(new URL(address).port);
  await addressOf(program);
  for (const { page } of [ana, ben, tablet, dora, teacher]) await page.locator('.standing.here').waitFor();
  expect(await entries(desk)).toBeGreaterThanOrEqual(before);
  await playOn([ana, ben, tablet, dora], 2);

  // To the end, phase by phase.
  const over = desk.getByText('This meeting is over.');
  while (!(await over.isVisible())) {
    await desk
      .getByRole('button', { name: 'Next phase' })
      .click({ timeout: SHORT })
      .catch(() => undefined);
    await desk.waitForTimeout(120);
  }
  await over.waitFor();
  for (const { page } of [ana, ben, tablet, dora]) await page.locator('.ending').waitFor();
  await wall.page.locator('.outcome').waitFor();
  expect(await wall.page.content()).not.toContain('Red line');
  await teacher.press('Open the debrief');
  await desk.locator('.debrief h2').waitFor();

  for (const { complaints } of [teacher, wall, ana, ben, tablet, dora])
    expect(complaints.filter((complaint) => !OF_THE_CUT.test(complaint))).toEqual([]);
}, 180_000);
