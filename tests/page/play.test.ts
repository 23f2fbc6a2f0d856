/** A person plays in a real browser: from the title to the outcome, with a keyboard alone, on a phone, and after a reload. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../../src/record/replay.ts';
import { addressOf, type Program, startProgram, stopProgram } from '../server/program.ts';
import { openChromium } from './chromium.ts';
import { barriers, focused, tabTo, visitorOf } from './visitor.ts';

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

const visitor = (options: BrowserContextOptions = {}) => visitorOf(browser, options);

const turn = (page: Page) => page.locator('.turn');

/** Waits until the meeting waits for the player, or is over; says for what it waits. */
async function moment(page: Page): Promise<string> {
  await page.locator('.turn.waits, .ending').first().waitFor();
  if ((await page.locator('.ending').count()) > 0) return 'over';
  return (await turn(page).getAttribute('data-moment')) ?? '';
}

/** Takes a seat and has the others act without a pause between them. */
async function seated(page: Page, seat: string, scenario = 'first-statement', seed = 7): Promise<void> {
  await page.goto(`${address}#seats=${scenario}&seed=${seed}&seat=${seat}`);
  await page.getByRole('button', { name: 'Take the seat' }).click();
  await page.getByLabel('Pace of the others').selectOption('instant');
}

/** Lets what is asked pass: yields the floor, abstains, and leaves the chair's business to the assistant. */
async function letPass(page: Page, now: string): Promise<void> {
  const button =
    now === 'floor'
      ? turn(page).getByRole('button', { name: 'Yield the floor' })
      : now === 'ballot'
        ? turn(page).getByRole('button', { name: 'Abstain' })
        : now === 'chair'
          ? turn(page)
              .getByRole('button', { name: /Let the assistant/ })
              .last()
          : turn(page).locator('.goOn').first();
  await button.click();
}

/** Lets everything pass until the meeting waits for what is wanted, or is over. */
async function playOn(page: Page, until: (moment: string) => boolean = () => false): Promise<string> {
  for (let turns = 0; turns < 400; turns++) {
    const now = await moment(page);
    if (now === 'over' || until(now)) return now;
    await letPass(page, now);
  }
  throw new Error('The game does not come to an end.');
}

describe('a newcomer', () => {
  it('is at the table in five presses, and makes a first move in two more', async () => {
    const { page, complaints, hosts, press, leave } = await visitor();
    await page.goto(address);
    await page.getByRole('link', { name: /^New game/ }).click();
    await page.getByRole('radio', { name: 'A first statement (fifteen minutes)' }).check();
    await press('Choose a seat');
    await page.getByRole('link', { name: 'China' }).click();
    await page.getByRole('heading', { level: 2, name: 'The brief of China' }).waitFor();
    expect(await page.locator('.instructions li').count()).toBeGreaterThan(3);
    await press('Take the seat');
    await turn(page).waitFor();
    expect(await focused(page)).toContain('China');
    await page.getByLabel('Pace of the others').selectOption('instant');
    while ((await moment(page)) !== 'reading') await turn(page).locator('.goOn').first().click();
    await turn(page).getByRole('button', { name: 'Ask for the floor' }).click();
    await page.locator('.turn[data-moment="floor"]').waitFor();
    expect(await page.locator('.floor').textContent()).toContain('China');
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([new URL(address).host]);
    await leave();
  });

  it('composes a move on words in three presses, reads what it will say and what it is worth, and finds that on record', async () => {
    const { page, press, leave } = await visitor();
    await seated(page, 'CN');
    await playOn(page, (now) => now === 'corridor');
    await page.locator('.text').getByRole('button', { name: 'Victims' }).click();
    const wording = page.locator('.wording.possible').first();
    expect(await wording.locator('.effect').textContent()).toMatch(/for you|no difference/);
    await wording.getByRole('radio').check();
    const preview = await page.locator('.onWords .move .note').first().textContent();
    expect(preview).toMatch(/^On record: China /);
    await press('Propose these words');
    await press('Record');
    const said = await page.locator('.record li').allTextContents();
    expect(said.some((line) => line.endsWith(preview?.replace('On record: ', '') ?? '?'))).toBe(true);
    await leave();
  });

  it('is shown why a move is not available, and pressing it does nothing', async () => {
    const { page, leave } = await visitor();
    await seated(page, 'CN');
    await playOn(page, (now) => now === 'reading');
    await page.getByRole('radio').first().check();
    const barred = page.locator('.onWords .move.barred').first();
    expect(await barred.locator('.note').textContent()).toMatch(/Basis: /);
    const record = await page.locator('.latest').textContent();
    await barred.getByRole('button').click({ force: true });
    expect(await page.locator('.latest').textContent()).toBe(record);
    await leave();
  });

  it('needs nothing but a keyboard, from the title to the first words', async () => {
    const { page, complaints, leave } = await visitor();
    await page.goto(address);
    await page.getByRole('link', { name: /^New game/ }).waitFor();
    await tabTo(page, /^New game/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Choose a seat' }).waitFor();
    expect(await focused(page)).toBe('The matter before the Council');
    await tabTo(page, 'Choose a seat');
    await page.keyboard.press('Enter');
    await page.locator('.fifteenSeats').waitFor();
    await tabTo(page, 'France');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Take the seat' }).waitFor();
    await tabTo(page, 'Take the seat');
    await page.keyboard.press('Enter');
    await page.locator('.turn').waitFor();
    await tabTo(page, /Brisk/);
    await page.keyboard.press('End');
    while ((await moment(page)) !== 'reading') {
      await page.locator('#turn-heading').waitFor();
      await tabTo(page, /Nothing for now|Let the chair/, 60);
      await page.keyboard.press('Enter');
    }
    await tabTo(page, 'Ask for the floor', 60);
    await page.keyboard.press('Enter');
    await page.locator('.turn[data-moment="floor"]').waitFor();
    expect(await page.locator('.called').textContent()).toBe('France: You have the floor.');
    expect(complaints).toEqual([]);
    await leave();
  });
});

describe('a whole game', () => {
  it.each([
    ['an elected member', 'SN'],
    ['a permanent member', 'FR'],
    ['penholder and President', 'ES'],
  ])('comes to its outcome for %s, and every brief is opened', async (_, seat) => {
    const { page, complaints, leave } = await visitor();
    await seated(page, seat);
    expect(await playOn(page)).toBe('over');
    expect(await focused(page)).toBe(await page.locator('.outcome h3').textContent());
    expect(await page.locator('.figure').textContent()).toMatch(/^\d+ of 100/);
    expect(await page.locator('.result tbody tr').count()).toBe(15);
    expect(await page.locator('.opened').count()).toBe(15);
    expect(complaints).toEqual([]);
    await leave();
  });
});

describe('a game that is left', () => {
  it('goes on at the very moment after a reload, and from the title after the tab was closed', async () => {
    const { page, context, complaints, leave } = await visitor();
    await seated(page, 'FR');
    await playOn(page, (now) => now === 'silence');
    const seen = async (at: Page) => ({
      clock: await at.locator('.clock').textContent(),
      text: await at.locator('.text').textContent(),
      asked: await at.locator('#turn-heading').textContent(),
    });
    const before = await seen(page);
    await page.reload();
    await page.locator('.turn.waits').waitFor();
    expect(await seen(page)).toEqual(before);

    await page.close();
    const another = await context.newPage();
    await another.goto(address);
    await another
      .getByRole('link', { name: /^Continue/ })
      .first()
      .click();
    await another.locator('.turn.waits').waitFor();
    expect(await seen(another)).toEqual(before);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('can be downloaded, opened elsewhere and played on; what is downloaded replays exactly', async () => {
    const { page, press, leave } = await visitor();
    await seated(page, 'FR');
    await playOn(page, (now) => now === 'reading');
    const clock = await page.locator('.clock').textContent();
    const [download] = await Promise.all([page.waitForEvent('download'), press('Download')]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(replay(text).kind).toBe('identical');
    await leave();

    const elsewhere = await visitor();
    await elsewhere.page.goto(address);
    await elsewhere.page
      .getByLabel(/^Open a save file/)
      .setInputFiles({ name: 'game.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(text) });
    await elsewhere.page.locator('.turn.waits').waitFor();
    expect(await elsewhere.page.locator('.clock').textContent()).toBe(clock);
    await elsewhere.leave();
  });

  it.each([
    ['a foreign file', '<html>', 'This is no save file'],
    ['an empty file', '', 'This is no save file'],
    ['a file of a newer program', '{"format":99,"matter":{}}\n', 'newer version'],
  ])('%s is answered with a sentence, and nothing is opened', async (_, text, sentence) => {
    const { page, complaints, leave } = await visitor();
    await page.goto(address);
    await page
      .getByLabel(/^Open a save file/)
      .setInputFiles({ name: 'x.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(text) });
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    expect(await page.getByRole('link', { name: /^New game/ }).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('that is not kept in this browser says so', async () => {
    const { page, leave } = await visitor();
    await page.goto(`${address}#game=nowhere`);
    await page.getByRole('alert').filter({ hasText: 'no saved game' }).waitFor();
    await leave();
  });

  it('can be deleted, after a second press', async () => {
    const { page, press, leave } = await visitor();
    await seated(page, 'FR');
    await moment(page);
    await press('Title');
    await page.getByRole('button', { name: /^Delete/ }).click();
    await press('Really delete it');
    await page.locator('.saved').waitFor({ state: 'detached' });
    await leave();
  });

  it('is played where nothing can be stored, and says that it is not saved', async () => {
    const { page, leave } = await visitor();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        value: {
          open: () => {
            throw new Error('storage is forbidden');
          },
        },
      });
    });
    await seated(page, 'FR');
    await page.getByRole('alert').filter({ hasText: 'could not be saved' }).waitFor();
    expect(await playOn(page)).toBe('over');
    await leave();
  });
});

describe.each(['light', 'dark'] as const)('the game in its %s colours', (colorScheme) => {
  it('puts no barrier in anybody’s way, wide or on a phone', async () => {
    const { page, leave } = await visitor({ colorScheme });
    const clean = async (where: string) => {
      expect(await barriers(page), where).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await barriers(page), `${where}, on a phone`).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
    };
    await page.goto(address);
    await page.getByRole('link', { name: /^New game/ }).waitFor();
    await clean('title');
    await page.goto(`${address}#seats=first-statement&seed=7`);
    await page.locator('.fifteenSeats').waitFor();
    await clean('seats');
    await page.goto(`${address}#seats=first-statement&seed=7&seat=ES`);
    await page.locator('.roleSheet').waitFor();
    await clean('brief');
    await seated(page, 'ES');
    const seen = new Set<string>();
    for (let now = await moment(page); now !== 'over' && seen.size < 5; now = await moment(page)) {
      const phase = (await page.locator('#floor-heading').textContent()) ?? '';
      if (phase !== 'The concept note' && !seen.has(phase)) {
        seen.add(phase);
        for (const panel of ['Paragraph', 'Business', 'My brief', 'Record']) {
          await page.locator('.sides').getByRole('button', { name: panel }).click();
          if (panel === 'Paragraph') await page.locator('.wording input').first().check();
          expect(await barriers(page), `${phase}: ${panel}`).toEqual([]);
        }
      }
      await letPass(page, now);
    }
    await playOn(page);
    await clean('outcome');
    await leave();
  }, 240_000);
});

describe.each([390, 320])('a game on a page %i pixels wide', (width) => {
  it('scrolls in one direction only, and keeps the floor and the panels’ buttons in sight', async () => {
    const { page, leave } = await visitor({ viewport: { width, height: 700 }, hasTouch: true });
    const tooWide = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.goto(address);
    await page.getByRole('link', { name: /^New game/ }).waitFor();
    expect(await tooWide()).toBe(0);
    await seated(page, 'FR');
    await playOn(page, (now) => now === 'reading');
    for (const panel of ['Text', 'Paragraph', 'Business', 'My brief', 'Record']) {
      await page.locator('.sides').getByRole('button', { name: panel }).tap();
      if (panel === 'Paragraph') await page.locator('.wording input').first().check();
      expect(await tooWide(), panel).toBe(0);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
      for (const part of ['.floor', '.sides']) {
        const box = await page.locator(part).boundingBox();
        expect(box?.y, `${part} in ${panel}`).toBeGreaterThanOrEqual(-1);
        expect((box?.y ?? 0) + (box?.height ?? 0), `${part} in ${panel}`).toBeLessThanOrEqual(701);
      }
    }
    await playOn(page);
    expect(await tooWide()).toBe(0);
    await leave();
  });
});
