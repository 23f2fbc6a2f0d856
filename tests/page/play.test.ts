/** A person plays in a real browser: from the title to the outcome, with a keyboard alone, on a phone, and after a reload. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../../src/record/replay.ts';
import { addressOf, type Program, startProgram, stopProgram } from '../server/program.ts';
import { openChromium } from './chromium.ts';
import { letPass, moment, playOn, seated as seatedAt, turn } from './seated.ts';
import { barriers, barriersInAllColours, focused, visitorOf } from './visitor.ts';

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

const seated = (page: Page, seat: string) => seatedAt(page, address, seat);

/** The end of a game: the outcome has the focus and a figure, and every brief is opened. */
async function seesTheOutcome(page: Page): Promise<void> {
  expect(await focused(page)).toBe(await page.locator('.outcome h3').textContent());
  expect(await page.locator('.figure').textContent()).toMatch(/^\d+ of 100/);
  expect(await page.locator('.result tbody tr').count()).toBe(15);
  expect(await page.locator('.opened').count()).toBe(15);
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
});

describe('a whole game', () => {
  it('comes to its outcome for an elected member, and every brief is opened', async () => {
    const { page, complaints, leave } = await visitor();
    await seated(page, 'SN');
    expect(await playOn(page)).toBe('over');
    await seesTheOutcome(page);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('comes to its outcome for a permanent member where nothing can be stored, and says that it is not saved', async () => {
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
    await seesTheOutcome(page);
    await leave();
  });

  it('comes to its outcome for the penholder, who presides, and puts no barrier in anybody’s way, wide or on a phone', async () => {
    const { page, complaints, leave } = await visitor();
    const clean = async (where: string) => {
      expect(await barriersInAllColours(page), where).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await barriers(page), `${where}, on a phone`).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
    };
    // The screens before it are looked at in all colours by the tests of the settings.
    await seated(page, 'ES');
    // Each phase once, and all panels of the first that has a text.
    const seen = new Set<string>();
    for (let now = await moment(page); now !== 'over'; now = await moment(page)) {
      const phase = (await page.locator('#floor-heading').textContent()) ?? '';
      if (phase !== 'The concept note' && !seen.has(phase)) {
        for (const panel of seen.size === 0
          ? ['Business', 'My brief', 'Record', 'Paragraph']
          : ['Paragraph']) {
          await page.locator('.sides').getByRole('button', { name: panel }).click();
          const words = page.locator('.wording input').first();
          if (panel === 'Paragraph' && (await words.count()) > 0) await words.check();
          expect(await barriersInAllColours(page), `${phase}: ${panel}`).toEqual([]);
        }
        seen.add(phase);
      }
      await letPass(page, now);
    }
    expect(seen.size).toBeGreaterThan(2);
    await seesTheOutcome(page);
    await clean('outcome');
    expect(complaints).toEqual([]);
    await leave();
  }, 120_000);
});

describe('a game that is left', () => {
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

  it('is no foreign file, no empty one and none of a newer program: each is answered with a sentence', async () => {
    const { page, complaints, leave } = await visitor();
    await page.goto(address);
    for (const [text, sentence] of [
      ['<html>', 'This is no save file'],
      ['{"format":99,"matter":{}}\n', 'newer version'],
      ['', 'This is no save file'],
    ] as const) {
      await page
        .getByLabel(/^Open a save file/)
        .setInputFiles({ name: 'x.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(text) });
      await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
      expect(await page.getByRole('link', { name: /^New game/ }).isVisible()).toBe(true);
    }
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
});

describe('a game on a page 390 and 320 pixels wide', () => {
  it('scrolls in one direction only, and keeps the floor and the panels’ buttons in sight', async () => {
    const { page, leave } = await visitor({ viewport: { width: 320, height: 700 }, hasTouch: true });
    const inBoth = async (look: (width: number) => Promise<void>) => {
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 700 });
        await look(width);
      }
    };
    const fits = async (what: string) =>
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        what,
      ).toBe(0);
    await page.goto(address);
    await page.getByRole('link', { name: /^New game/ }).waitFor();
    await inBoth((width) => fits(`title, ${width}`));
    await seated(page, 'FR');
    await playOn(page, (now) => now === 'reading');
    for (const panel of ['Text', 'Paragraph', 'Business', 'My brief', 'Record']) {
      await page.locator('.sides').getByRole('button', { name: panel }).tap();
      if (panel === 'Paragraph') await page.locator('.wording input').first().check();
      await inBoth(async (width) => {
        await fits(`${panel}, ${width}`);
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
        for (const part of ['.floor', '.sides']) {
          const box = await page.locator(part).boundingBox();
          expect(box?.y, `${part} in ${panel}`).toBeGreaterThanOrEqual(-1);
          expect((box?.y ?? 0) + (box?.height ?? 0), `${part} in ${panel}`).toBeLessThanOrEqual(701);
        }
      });
    }
    await playOn(page, () => false, { touch: true });
    await inBoth((width) => fits(`outcome, ${width}`));
    await leave();
  });
});
