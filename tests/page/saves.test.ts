/**
 * Games in a real browser when something goes wrong: the page is reloaded or closed in the middle, what holds the meeting stops,
 * storage is full, two tabs have one game, and files come from strangers.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHost } from '../../src/session/host.ts';
import { addressOf, type Program, startProgram, stopProgram } from '../server/program.ts';
import { hosting } from '../session/player.ts';
import { openChromium } from './chromium.ts';
import { ASKED } from './seated.ts';
import { visitorOf } from './visitor.ts';

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

async function seated(page: Page, seat = 'CN'): Promise<void> {
  await page.goto(`${address}#seats=first-statement&seed=7&seat=${seat}`);
  await page.getByRole('button', { name: 'Take the seat' }).click();
  await page.getByLabel('Pace of the others').selectOption('instant');
}

/** Lets things pass until the meeting waits for one of these, or is over. */
async function until(page: Page, ...wanted: readonly string[]): Promise<void> {
  for (let turns = 0; turns < 200; turns++) {
    await page.locator(`${ASKED}, .ending`).first().waitFor();
    const now = (await turn(page).getAttribute('data-moment')) ?? '';
    if (wanted.includes(now)) return;
    const button =
      now === 'floor'
        ? turn(page).getByRole('button', { name: 'Yield the floor' })
        : turn(page).locator('.goOn').first();
    await button.click();
  }
  throw new Error(`the meeting never waits for ${wanted.join(' or ')}`);
}

/** The record as a list of sentences, and what is asked. */
async function shown(page: Page): Promise<object> {
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  return {
    record: await page.locator('.record li').allTextContents(),
    asked: await page.locator('#turn-heading').textContent(),
    clock: await page.locator('.clock').first().textContent(),
    text: await page.locator('.text').first().textContent(),
  };
}

describe('what holds the meeting', () => {
  it('is a worker; when that is killed the player is told, and the game goes on where it was', async () => {
    const { page, complaints, leave } = await visitor();
    await seated(page);
    await until(page, 'reading');
    const before = await shown(page);
    expect(page.workers()).toHaveLength(1);
    await page.workers()[0]?.evaluate(() => self.close());
    await page.getByRole('alert').filter({ hasText: 'Nothing that is on record was lost' }).waitFor();
    await page.locator('.turn.waits').waitFor();
    expect(await shown(page)).toEqual(before);
    await turn(page).getByRole('button', { name: 'Ask for the floor' }).click();
    await page.locator('.turn[data-moment="floor"]').waitFor();
    expect(page.workers()).toHaveLength(1);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('is the page itself where the browser gives no worker', async () => {
    const { page, complaints, leave } = await visitor();
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await seated(page);
    await until(page, 'reading');
    expect(page.workers()).toHaveLength(0);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('is not noticed by a tab that was frozen for a while', async () => {
    const { page, context, complaints, leave } = await visitor();
    await seated(page);
    await until(page, 'reading');
    const devtools = await context.newCDPSession(page);
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    await turn(page).getByRole('button', { name: 'Ask for the floor' }).click();
    await page.locator('.turn[data-moment="floor"]').waitFor();
    expect(await page.getByText('Nothing that is on record was lost').count()).toBe(0);
    expect(complaints).toEqual([]);
    await leave();
  });
});

describe('a game that is kept', () => {
  it('is restored in the middle of silence after a reload, and from the title after its tab was closed', async () => {
    const { page, context, complaints, leave } = await visitor();
    await seated(page, 'FR');
    await until(page, 'silence');
    const before = await shown(page);
    await page.reload();
    await page.locator('.turn.waits').waitFor();
    expect(await shown(page)).toEqual(before);

    await page.close();
    const another = await context.newPage();
    await another.goto(address);
    await another
      .getByRole('link', { name: /^Continue/ })
      .first()
      .click();
    await another.locator('.turn.waits').waitFor();
    expect(await shown(another)).toEqual(before);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('can be opened whenever its tab was closed, in the middle of writing too', async () => {
    const { page, context, leave } = await visitor();
    await seated(page);
    const game = page.url();
    let tab = page;
    for (const after of [40, 90, 160]) {
      await tab.locator('.turn').waitFor();
      await tab.locator('.turn.waits .goOn').last().click({ timeout: 20_000 });
      await tab.waitForTimeout(after);
      await tab.close();
      tab = await context.newPage();
      await tab.goto(game);
      await tab.locator('.turn, .ending').first().waitFor();
      expect(await tab.locator('.problems').textContent()).not.toMatch(/altered|not as it was saved/);
      await tab.getByLabel('Pace of the others').selectOption('instant');
    }
    await leave();
  });

  it('is told of when storage is full, and kept whole once there is room again', async () => {
    const { page, leave } = await visitor();
    await page.addInitScript(() => {
      const { put } = IDBObjectStore.prototype;
      Object.assign(globalThis, { isFull: false });
      IDBObjectStore.prototype.put = function (...args) {
        if ((globalThis as unknown as { isFull: boolean }).isFull && this.name === 'lines')
          throw new DOMException('The disk is full.', 'QuotaExceededError');
        return put.apply(this, args);
      };
    });
    const full = (isFull: boolean) =>
      page.evaluate((now) => Object.assign(globalThis, { isFull: now }), isFull);
    await seated(page);
    await until(page, 'reading');
    await full(true);
    await turn(page).getByRole('button', { name: 'Ask for the floor' }).click();
    await page.getByRole('alert').filter({ hasText: 'The disk is full.' }).waitFor();
    await page.locator('.turn[data-moment="floor"]').waitFor();
    await full(false);
    await turn(page).getByRole('button', { name: 'Yield the floor' }).click();
    await page.getByText('The disk is full.').waitFor({ state: 'detached' });
    await page.locator('.turn.waits').waitFor();
    const before = await shown(page);
    await page.reload();
    await page.locator('.turn.waits').waitFor();
    expect(await shown(page)).toEqual(before);
    await leave();
  });

  it('is written by one tab alone: the other is told', async () => {
    const { page, context, leave } = await visitor();
    await seated(page);
    await until(page, 'reading');
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole('alert').filter({ hasText: 'open in another tab' }).waitFor();
    expect(await page.getByText('open in another tab').count()).toBe(0);
    await leave();
  });
});

describe('a file from a stranger', () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-debate-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const open = async (page: Page, text: string | Buffer): Promise<void> => {
    const file = join(folder, 'game.jsonl');
    writeFileSync(file, text);
    await page.goto(address);
    await page.getByLabel(/^Open a save file/).setInputFiles(file);
  };
  const header = (change: (text: string) => string): string =>
    change(openHost(hosting('first-statement', 'CN')).recorder.text());

  it.each([
    ['nested deep', () => '['.repeat(200_000), /no save file/],
    [
      'with a number beyond all numbers',
      () => header((t) => t.replace('"seed":7', '"seed":1e999')),
      /not as it was saved/,
    ],
    [
      'with another kind of thing',
      () => header((t) => t.replace('"seed":7', '"seed":{"__proto__":{"a":1}}')),
      /not as it was saved/,
    ],
    ['of many megabytes on one line', () => `{"a":"${'x'.repeat(20_000_000)}"}`, /no save file/],
    ['too large to be read', () => Buffer.alloc(50 * 2 ** 20, 'x'), /no saved game has more than/],
  ])('is refused with a sentence: %s', async (_, text, sentence) => {
    const { page, complaints, leave } = await visitor();
    await open(page, text());
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    expect(await page.evaluate(() => ({}) as { a?: number }).then((o) => o.a)).toBeUndefined();
    expect(complaints).toEqual([]);
    await leave();
  });

  it('with script in its names is shown as what it is: text', async () => {
    const { page, complaints, leave } = await visitor();
    const given = hosting('first-statement', 'CN');
    const evil = '<img src=x onerror="globalThis.done=1"><script>globalThis.done=1</script>';
    const matter = {
      ...given.matter,
      title: evil,
      delegations: given.matter.delegations.map((d) => ({
        ...d,
        name: `${d.name} ${evil}`,
        publicLine: evil,
      })),
    };
    await open(page, openHost({ ...given, matter }).recorder.text());
    await page.locator('.turn').waitFor();
    expect(await page.locator('.play h2').first().textContent()).toContain('<img src=x');
    await until(page, 'reading');
    expect(await page.evaluate(() => (globalThis as unknown as { done?: number }).done)).toBeUndefined();
    expect(await page.locator('.play img[src="x"]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await leave();
  });
});

describe('a clock for one’s own turns', () => {
  it('is there only for whoever chose it; it can be stopped and extended, and says what it did', async () => {
    const { page, complaints, leave } = await visitor();
    await page.goto(`${address}#seats=first-statement&seed=7&seat=CN`);
    await page.getByRole('radio', { name: 'one minute' }).check();
    await page.getByText('the floor is yielded').waitFor();
    await page.clock.install();
    await page.getByRole('button', { name: 'Take the seat' }).click();
    const pass = async (seconds: number) => {
      for (let i = 0; i < seconds; i++) await page.clock.runFor(1000);
    };
    for (let i = 0; i < 60 && (await page.locator('.turn.waits').count()) === 0; i++) await pass(1);
    const left = page.getByRole('timer');
    await left.waitFor();
    await page.getByRole('button', { name: 'One minute more' }).click();
    expect(await left.textContent()).toMatch(/1 min [0-5]\d|2 min/);
    await page.getByRole('button', { name: 'Stop the clock' }).click();
    await pass(5);
    expect(await left.textContent()).toBe('The clock is stopped');
    await page.getByRole('button', { name: 'Let the clock run' }).click();
    await pass(125);
    await page.getByRole('status').filter({ hasText: 'Your time was up' }).first().waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });
});
