import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/council/text.ts';
import { isTold } from '../../src/desk/telling.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { watchMeeting } from '../../src/session/headlessWatch.ts';
import { createWords } from '../../src/words/words.ts';
import { addressOf, type Program, startProgram, stopProgram } from '../server/program.ts';
import { openChromium } from './chromium.ts';
import { barriers, barriersInAllColours, focused, tabTo, visitorOf } from './visitor.ts';

const words = createWords();

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

async function toTheEnd(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'To the end' }).click();
  await page.locator('.outcome').waitFor();
}

function shipped(id: string) {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`${id} has faults.`);
  return { matter: read.matter, briefs: read.briefs };
}

describe('a newcomer', () => {
  it('chooses a case, steps, plays, and sees how it ends; nothing is asked of another host', async () => {
    const { page, complaints, hosts, press, leave } = await visitor();
    await page.goto(`${address}#watch`);
    expect(await page.getByRole('radio', { name: /statement|trafficking/i }).count()).toBeGreaterThanOrEqual(
      3,
    );
    await page.getByRole('radio', { name: 'A first statement (fifteen minutes)' }).check();
    await press('Open the meeting');
    await page.getByRole('heading', { level: 2, name: 'A first statement (fifteen minutes)' }).waitFor();
    expect(await page.locator('.text').textContent()).toContain('has yet to table');

    await press('Next move');
    const first = await page.locator('.latest').textContent();
    await press('Next move');
    expect(await page.locator('.latest').textContent()).not.toBe(first);
    expect(await page.locator('.record li').count()).toBeGreaterThanOrEqual(2);

    await page.getByRole('combobox', { name: 'Pace' }).selectOption('Quick');
    await press('Play');
    await page.locator('.alternatives').first().waitFor();
    await press('Pause');
    const stood = await page.locator('.record').textContent();
    expect(await page.getByRole('button', { name: 'Next move' }).isEnabled()).toBe(true);
    expect(await page.locator('.record').textContent()).toBe(stood);
    expect(await page.locator('.sponsors').first().textContent()).toMatch(/– \p{Lu}/u);

    await toTheEnd(page);
    expect(await focused(page)).toBe(await page.locator('.outcome h3').textContent());
    expect(await page.getByRole('button', { name: 'Next move' }).count()).toBe(0);

    await press('Choose another case');
    await page.getByRole('button', { name: 'Open the meeting' }).waitFor();
    expect(await focused(page)).toBe('The matter before the Council');
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([new URL(address).host]);
    await leave();
  });

  it('needs nothing but a keyboard', async () => {
    const { page, complaints, leave } = await visitor();
    await page.goto(`${address}#watch`);
    await page.getByRole('button', { name: 'Open the meeting' }).waitFor();
    await tabTo(page, 'first-statement');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Open the meeting');
    await page.keyboard.press('Enter');
    await page.locator('.watch').waitFor();
    expect(await focused(page)).toBe('The first debate on trafficking in conflict (2015)');
    await tabTo(page, 'Next move');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.locator('.record li').nth(1).waitFor();
    await tabTo(page, 'To the end');
    await page.keyboard.press('Enter');
    await page.locator('.outcome').waitFor();
    expect(await focused(page)).toBe(await page.locator('.outcome h3').textContent());
    expect(complaints).toEqual([]);
    await leave();
  });
});

describe('the meeting in the browser', () => {
  it('is the meeting of the command line: the same course, outcome and text', async () => {
    const settings = { ...shipped('trafficking-2016'), seed: 7, difficulty: 'medium' } as const;
    const { meeting } = holdMeeting(settings);
    const watching = watchMeeting(settings);
    while (!watching.over) watching.advance();
    const told = watching.heard
      .filter(isTold)
      .map((n) => `${words.clock(n.at)} ${words.notice(n, watching.view)}`);

    const { page, leave } = await visitor();
    await page.goto(`${address}#scenario=trafficking-2016&seed=7&difficulty=medium`);
    await page.locator('.watch').waitFor();
    await toTheEnd(page);
    expect(await page.locator('.outcome h3').textContent()).toBe(
      words.outcome(meeting.outcome?.kind ?? 'none'),
    );
    expect(await page.locator('.statement p').allTextContents()).toEqual(
      words.statement(watching.view, sentencesOf(meeting.matter, meeting.draft)),
    );
    const shown = await page.locator('.record li').allTextContents();
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.reverse()).toEqual(told.slice(-shown.length));
    await leave();
  });
});

describe('the page in light, dark and high contrast', () => {
  it('puts no barrier in anybody’s way', async () => {
    const { page, press, leave } = await visitor();
    const clean = async () => expect(await barriersInAllColours(page)).toEqual([]);
    await page.goto(`${address}#watch`);
    await page.getByRole('button', { name: 'Open the meeting' }).waitFor();
    await clean();
    await press('Open the meeting');
    await page.locator('.watch').waitFor();
    while ((await page.locator('.alternatives').count()) === 0) await press('Next move');
    await clean();
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await barriers(page)).toEqual([]);
    await toTheEnd(page);
    await clean();
    await leave();
  });
});

describe.each([390, 320])('a page %i pixels wide', (width) => {
  it('scrolls in one direction only, and keeps the floor and the buttons in sight', async () => {
    const { page, press, leave } = await visitor({ viewport: { width, height: 640 } });
    const tooWide = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.goto(`${address}#scenario=trafficking-2015`);
    await page.locator('.watch').waitFor();
    while ((await page.locator('.alternatives').count()) < 3) await press('Next move');
    expect(await tooWide()).toBe(0);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    for (const part of ['.floor', '.controls .main']) {
      const box = await page.locator(part).boundingBox();
      expect(box?.y, part).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThanOrEqual(640);
    }
    await press('The record');
    expect(await page.locator('.record').isVisible()).toBe(true);
    expect(await page.locator('.text').isVisible()).toBe(false);
    await toTheEnd(page);
    expect(await focused(page)).toBe(await page.locator('.outcome h3').textContent());
    await press('The record');
    await press('The text');
    expect(await page.locator('.statement').isVisible()).toBe(true);
    expect(await tooWide()).toBe(0);
    await leave();
  });
});

describe('what cannot be done', () => {
  it('an address that names nothing is answered with a sentence, and the cases stay', async () => {
    const { page, complaints, leave } = await visitor();
    for (const hash of [
      'scenario=nowhere',
      'seed=7',
      'scenario=first-statement&seed=-1',
      'scenario=first-statement&seed=2147483648',
      'scenario=first-statement&difficulty=impossible',
      'scenario=first-statement&difficulty',
      'scenario=first-statement&scenario=first-statement',
      '<script>alert(1)</script>',
      '%E0%A4%A',
    ]) {
      // A page of its own for each: what the one before was told is gone.
      await page.goto('about:blank');
      await page.goto(`${address}#${hash}`);
      await page.getByRole('alert').filter({ hasText: 'is not understood' }).waitFor();
      expect(await page.getByRole('button', { name: 'Open the meeting' }).isVisible(), hash).toBe(true);
    }
    expect(complaints).toEqual([]);
    await leave();
  });

  it('a case that cannot be fetched says so, and another can be opened', async () => {
    const { page, press, leave } = await visitor();
    await page.route(/trafficking-2015-.*\.js$/, (route) => route.abort());
    await page.goto(`${address}#scenario=trafficking-2015`);
    await page.getByRole('alert').filter({ hasText: 'could not be fetched' }).waitFor();
    await press('Open the meeting');
    await page.getByRole('heading', { level: 2, name: 'A first statement (fifteen minutes)' }).waitFor();
    await leave();
  });

  it('a case with faults names the first, with its line', async () => {
    const { page, complaints, leave } = await visitor();
    const broken = readFileSync(new URL('../scenario/broken/briefs.yaml', import.meta.url), 'utf8');
    await page.route(/trafficking-2015-.*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: `export default ${JSON.stringify(broken)};` }),
    );
    await page.goto(`${address}#scenario=trafficking-2015`);
    await page
      .getByRole('alert')
      .filter({ hasText: /faults.*trafficking-2015\.yaml:\d+:\d+: / })
      .waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });
});

describe('the first screen', () => {
  it('takes at most 60 kB of script as it is sent compressed, and fetches no case', async () => {
    const { page, leave } = await visitor();
    const scripts: Promise<Buffer>[] = [];
    const files: string[] = [];
    page.on('response', (response) => {
      files.push(response.url());
      if (response.url().endsWith('.js')) scripts.push(response.body());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: /^New game/ }).waitFor();
    const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024);
    expect(files.filter((file) => /first-statement|trafficking/.test(file))).toEqual([]);
    await leave();
  });
});

describe('the address', () => {
  it('names the meeting, so that reloading opens it again and going back leaves it', async () => {
    const { page, press, leave } = await visitor();
    await page.goto(`${address}#watch`);
    await page.getByRole('spinbutton', { name: /Seed/ }).fill('12');
    await press('Open the meeting');
    await page.locator('.watch').waitFor();
    expect(new URL(page.url()).hash).toBe('#scenario=first-statement&seed=12&difficulty=medium');
    await page.reload();
    await page.locator('.watch').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Open the meeting' }).waitFor();
    expect(await page.title()).toBe('Open Debate');
    await leave();
  });
});
