/**
 * What a facilitator does with a class in a real browser beyond one meeting: several Councils, a team with one pen, what was prepared
 * beforehand, a fork, the debrief opened to the class, and a class that is deleted.
 */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { distFolder } from '../../src/server/dist.ts';
import { addressOf, type Program, startProgram, stopProgram } from '../server/program.ts';
import { openChromium } from './chromium.ts';
import { joinAt, openClassAt } from './classPages.ts';
import { barriers, visitorOf } from './visitor.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' } as const;
const SCREEN = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;
/** What does not come in so many milliseconds is said to be missing, by name. */
const PATIENCE = 30_000;
const SHORT = 1000;

type Visitor = Awaited<ReturnType<typeof visitorOf>>;

let browser: Browser;
let program: Program;
let address: string;

beforeAll(async () => {
  browser = await openChromium();
  program = startProgram(['--port', '0', '--haste', '60'], { PAGE: distFolder });
  address = await addressOf(program);
});
afterAll(async () => {
  await browser.close();
  await stopProgram(program);
});

async function opened(options: BrowserContextOptions): Promise<Visitor> {
  const visitor = await visitorOf(browser, options);
  visitor.page.setDefaultTimeout(PATIENCE);
  return visitor;
}

it('leads two Councils, teams, a fork and a debrief, brings in what was prepared, and is deleted', async () => {
  const teacher = await opened(SCREEN);
  const desk = teacher.page;
  const code = await openClassAt(address, teacher, 'Year 11, Tuesday', (page) =>
    page.getByLabel('Councils').selectOption('2'),
  );
  await desk.getByRole('heading', { name: /^Year 11, Tuesday: facilitator’s desk/ }).waitFor();

  const phone = async (name: string, council: string, seat: string): Promise<Visitor> => {
    const visitor = await opened(PHONE);
    await joinAt(address, visitor, { code, name, council, seat });
    return visitor;
  };
  const ana = await phone('Ana', 'A', 'France');
  const ben = await phone('Ben', 'A', 'France');
  const cho = await phone('Cho', 'B', 'China');
  await desk.getByText('3 of 3 here').waitFor();

  // A team: both see the same, one has the pen, and passes it on.
  await ben.page.getByText('Moves are possible once').first().waitFor();
  await ana.page.locator('.to-further').click();
  await ana.press('Pass the pen to Ben');
  await teacher.press('Start');
  await ana.page.getByText('Ben has the pen of your team').first().waitFor();
  // What is asked of the one with the pen comes to the fore by itself; in a pause nothing is asked.
  await teacher.press('Pause');
  await ben.page.getByText('The class is paused. You can read').first().waitFor();
  await ben.page.locator('.to-further').click();
  await ben.press('Pass the pen to Ana');
  await teacher.press('Go on');
  await ben.page.getByText('Ana has the pen of your team').first().waitFor();

  // What was prepared outlives a reload, and is brought in with one press: here, in one Council of the two.
  const news = 'A report on supply chains was published this morning.';
  await desk.locator('.injects textarea').fill(news);
  await desk.locator('.injects form').first().getByRole('button', { name: 'Keep for later' }).click();
  await desk.locator('.prepared li', { hasText: news }).waitFor();
  await desk.reload();
  await desk.getByLabel('In all Councils').uncheck();
  await desk.locator('.prepared li', { hasText: news }).getByRole('button', { name: 'Bring it in' }).click();
  await ana.page.getByText(news).first().waitFor({ state: 'attached' });
  await desk.locator('.prepared').waitFor({ state: 'detached' });
  expect(await cho.page.getByText(news).count()).toBe(0);

  // The other Council, at the desk and on the wall.
  const wall = await opened(SCREEN);
  await wall.page.goto((await desk.getByRole('link', { name: 'Open the wall' }).getAttribute('href')) ?? '');
  for (const page of [desk, wall.page]) {
    await page.getByRole('button', { name: 'Council B', exact: true }).click();
    await page.locator('button[aria-pressed=true]', { hasText: 'Council B' }).waitFor();
  }
  await desk.getByRole('heading', { name: 'Council B' }).waitFor();
  await desk.getByRole('button', { name: 'Council A', exact: true }).click();
  await desk.locator('.record li', { hasText: news }).waitFor();

  // A fork goes on from an earlier entry, beside the first.
  await desk.locator('.goBack summary').click();
  await desk.getByLabel('After entry').fill('1');
  await teacher.press('Fork a second Council');
  await desk.getByRole('heading', { name: 'Council C' }).waitFor();
  await desk.getByText('goes on from Council A, entry 1').waitFor();
  expect(await barriers(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Council A', exact: true }).click();

  // The debrief is the facilitator's to open, once the meeting is over.
  const over = desk.getByText('This meeting is over.');
  expect(await ana.page.getByRole('button', { name: 'Look back' }).count()).toBe(0);
  while (!(await over.isVisible())) {
    await desk
      .getByRole('button', { name: 'Next phase' })
      .click({ timeout: SHORT })
      .catch(() => undefined);
    await desk.waitForTimeout(120);
  }
  await teacher.press('Let the class look back');
  await ana.press('Look back');
  await ana.page.locator('.debrief h2').waitFor();
  expect(await barriers(ana.page)).toEqual([]);
  expect(await cho.page.getByRole('button', { name: 'Look back' }).count()).toBe(0);
  await teacher.press('Close it for the class');
  await ana.page.locator('.ending').waitFor();

  // Deleted: everybody is told, and nothing of it is offered any more.
  await desk.getByText('End or delete').click();
  await teacher.press('Delete the class');
  await teacher.press('Delete everything now');
  for (const { page } of [ana, ben, cho]) await page.getByText('There is no such class any more').waitFor();
  await wall.page.getByText('This is no address of a wall').waitFor();
  await ana.page.goto(`${address}#join=${code}`);
  await ana.page.getByLabel('Your name').fill('Ana');
  await ana.press('Join');
  await ana.page.getByText('No class has this code').waitFor();

  for (const { complaints } of [teacher, wall, ana, ben, cho]) expect(complaints).toEqual([]);
}, 120_000);
