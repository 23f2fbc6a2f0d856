/** Looking back in a real browser: a whole game in every tab, what if, every file that is taken home, and records that are not whole. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ledger, writeLedger } from '../../src/record/ledger.ts';
import { createWords } from '../../src/words/words.ts';
import { gameOf } from '../debrief/debriefed.ts';
import { playedByFrance } from '../debrief/exports.ts';
import { addressOf, type Program, startProgram, stopProgram } from '../server/program.ts';
import { openChromium } from './chromium.ts';
import { tooWideIn } from './seen.ts';
import { barriers, visitorOf } from './visitor.ts';

const SKIP_ALL = createWords('en').learn('check.skipAll');
const MARK = 'SIMULATION. Not a document of the United Nations.';
const TABS = [
  'The text’s story',
  'The briefs',
  'What was possible',
  'What really happened',
  'Pictures',
  'Replay and what if',
  'To talk about',
  'Take it home',
];

let browser: Browser;
let server: Program;
let address: string;
const folder = mkdtempSync(join(tmpdir(), 'open-debate-'));

beforeAll(async () => {
  server = startProgram(['--port', '0']);
  [address, browser] = await Promise.all([addressOf(server), openChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await stopProgram(server);
  rmSync(folder, { recursive: true, force: true });
});

/** A visitor who opens a file on the title. */
async function opens(text: string, options: BrowserContextOptions = {}) {
  const visitor = await visitorOf(browser, options);
  const file = join(folder, 'record.jsonl');
  writeFileSync(file, text);
  await visitor.page.goto(address);
  await visitor.page.getByLabel(/^Open a save file/).setInputFiles(file);
  return visitor;
}

/** A visitor who looks back on a record in which no person held a seat, or that is not sound. */
async function looksBackOn(text: string, options: BrowserContextOptions = {}) {
  const visitor = await opens(text, options);
  await visitor.page.getByRole('link', { name: 'Look back on this record' }).click();
  await visitor.page.getByRole('tab').first().waitFor();
  return visitor;
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

/** Goes through all tabs with the arrow keys. */
async function everyTab(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await tab(page, TABS[0] ?? '').focus();
  for (const name of TABS) {
    expect(await tab(page, name).getAttribute('aria-selected'), name).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    await page.getByRole('tabpanel').getByRole('heading', { name, exact: true }).waitFor();
    // What draws the room is named once it shows something.
    if (name === 'Replay and what if')
      await page.locator('.chamber canvas[aria-label], .chamber.plain').first().waitFor();
    await look(name);
    await tab(page, name).press('ArrowRight');
  }
  // From the last the keys lead on to the first, and back again.
  expect(await tab(page, TABS[0] ?? '').getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowLeft');
  expect(await tab(page, TABS.at(-1) ?? '').getAttribute('aria-selected')).toBe('true');
}

describe('a game that was played', () => {
  it('is looked back on from where it ended, and from the list of saved games', async () => {
    const { page, complaints, hosts, leave } = await opens((await playedByFrance()).text);
    await page.getByRole('link', { name: /^Look back: what happened/ }).click();
    await page.getByRole('heading', { name: /^Looking back: / }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    await tab(page, 'The briefs').click();
    await page.getByRole('heading', { name: 'The brief of France' }).waitFor();
    expect(await page.locator('.briefsOpened tbody tr.own').count()).toBe(1);
    // The ten questions once more, with the moments of this game that showed the rules.
    await tab(page, 'To talk about').click();
    await page.getByText('How the Council decides: ten questions').click();
    await page.getByRole('button', { name: SKIP_ALL }).click();
    const [silence] = await page
      .locator('.compared details')
      .filter({ hasText: /silence/i })
      .all();
    await silence?.locator('summary').click();
    expect(await silence?.locator('.shown').textContent()).toMatch(/\d+ min \d\d/);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back to the title' }).click();
    await page.getByRole('link', { name: /^Look back: France/ }).click();
    await tab(page, 'The briefs').waitFor();
    // The address stays good after a reload.
    await page.reload();
    await tab(page, 'The briefs').waitFor();
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([new URL(address).host]);
    await leave();
  });

  it('is told of as gone where this browser keeps none under the address', async () => {
    const { page, leave } = await visitorOf(browser);
    await page.goto(`${address}#debrief=nothing`);
    await page.getByRole('alert').filter({ hasText: 'no saved game' }).waitFor();
    await leave();
  });
});

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark, at 390 pixels', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
  ['light, at 320 pixels', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
] as const)('in %s', (_, options) => {
  it('every tab is reached with arrow keys, puts up no barrier, and fits', async () => {
    const { page, complaints, leave } = await looksBackOn(
      gameOf('first-statement', 14, 'obstinate').text,
      options,
    );
    await everyTab(page, async (name) => {
      expect(await barriers(page), name).toEqual([]);
      expect(await tooWideIn(page), name).toEqual([]);
    });
    for (const what of ['The text', 'A report']) {
      await page.getByRole('button', { name: `${what}: Print or save as PDF` }).click();
      await page.locator('.paper').waitFor();
      expect(await barriers(page), what).toEqual([]);
      expect(await tooWideIn(page), what).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await leave();
  }, 120_000);
});

describe('what if', () => {
  it('shows what comes of it while it goes on, and stops when it is told to', async () => {
    const { page, complaints, leave } = await looksBackOn(gameOf('first-statement', 14, 'obstinate').text);
    await tab(page, 'Replay and what if').click();
    const whatIf = page.getByRole('region', { name: 'What if?' });
    await whatIf.getByRole('radio', { name: 'Delegations hold more or less hard from here on' }).check();
    await whatIf.getByLabel('They hold').selectOption('easy');
    await whatIf.getByRole('button', { name: 'See what might have come of it' }).click();
    await whatIf.getByRole('row', { name: /^Russian Federation/ }).waitFor();
    await whatIf.getByRole('button', { name: 'Stop' }).click();
    const said = whatIf.getByText(/^\d+ meetings were held\.$/);
    await said.waitFor();
    const done = Number.parseInt((await said.textContent()) ?? '', 10);
    expect(done).toBeGreaterThan(0);
    expect(await whatIf.getByRole('progressbar').count()).toBe(0);
    await page.waitForTimeout(700);
    expect(Number.parseInt((await said.textContent()) ?? '', 10)).toBe(done);
    expect(await whatIf.getByRole('columnheader').allTextContents()).toEqual([
      'Outcome, ideas in the text, and what each delegation has in the end',
      'As it was',
      'With the change',
      'In this game',
    ]);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('leaves out one move, unless the business rests on it, and says which', async () => {
    const { page, leave } = await looksBackOn(gameOf('first-statement', 14, 'obstinate').text);
    await tab(page, 'Replay and what if').click();
    const whatIf = page.getByRole('region', { name: 'What if?' });
    await page
      .getByRole('button', { name: 'silence broken' })
      .or(page.getByLabel('Chapter'))
      .first()
      .waitFor();
    await page.getByLabel('Moment').first().fill('2');
    const ask = whatIf.getByRole('button', { name: 'See what might have come of it' });
    // The tabling of the draft: there is nothing to go on with without it.
    const drop = whatIf.getByRole('radio', { name: /^This is not done: / });
    for (let entry = 1; (await drop.count()) === 0 && entry < 12; entry++)
      await page.getByLabel('Moment').first().fill(String(entry));
    await drop.check();
    expect(((await drop.locator('..').textContent()) ?? '').length).toBeLessThan(150);
    await ask.click();
    await whatIf
      .getByText('This move keeps the business going')
      .or(whatIf.getByRole('columnheader', { name: 'With the change' }))
      .first()
      .waitFor();
    await leave();
  });
});

/** Presses a button that makes a file, and reads it. */
async function taken(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  await page.getByText(`${download.suggestedFilename()} was made`).waitFor();
  return { name: download.suggestedFilename(), bytes: readFileSync(path) };
}

describe('taking it home', () => {
  const game = () => gameOf('first-statement', 14, 'obstinate');

  it('makes every file, and other programs read them', async () => {
    const { page, complaints, hosts, leave } = await looksBackOn(game().text);
    await tab(page, 'Take it home').click();
    for (const what of ['The text', 'A report']) {
      const { name, bytes } = await taken(page, `${what}: Word document`);
      expect(name).toMatch(/\.docx$/);
      const parts = unzipSync(new Uint8Array(bytes));
      const [document, header] = ['word/document.xml', 'word/header1.xml'].map((part) =>
        strFromU8(parts[part] ?? new Uint8Array()),
      );
      expect(document).toContain(MARK);
      expect(header).toContain(MARK);
    }
    const delegations = await taken(page, 'For a spreadsheet: Delegations (CSV)');
    expect(parse(delegations.bytes, { bom: true })).toHaveLength(16);
    const moves = await taken(page, 'For a spreadsheet: Moves (CSV)');
    const rows: readonly unknown[] = parse(moves.bytes, { bom: true, columns: true });
    expect(rows).toHaveLength(game().ledger.entries.filter((entry) => 'move' in entry).length);
    const record = await taken(page, 'For other programs: The record (JSON Lines)');
    expect(record.bytes.toString()).toBe(game().text);
    const ledger = JSON.parse((await taken(page, 'For other programs: The record (JSON)')).bytes.toString());
    expect(ledger.entries).toHaveLength(game().ledger.entries.length);
    const minutes = JSON.parse(
      (await taken(page, 'For other programs: The minutes (JSON)')).bytes.toString(),
    );
    expect(minutes.minutes.length).toBeGreaterThan(rows.length);
    const xapi = JSON.parse(
      (await taken(page, 'For other programs: Learning record (xAPI)')).bytes.toString(),
    );
    expect(xapi[0].version).toBe('1.0.3');
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([new URL(address).host]);
    await leave();
  });

  it('prints the text alone, marked on every sheet', async () => {
    const { page, leave } = await looksBackOn(game().text);
    await page.evaluate(() => {
      globalThis.print = () => Object.assign(globalThis, { printed: true });
    });
    await tab(page, 'Take it home').click();
    const opener = page.getByRole('button', { name: 'A report: Print or save as PDF' });
    await opener.click();
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'printed'))).toBe(true);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.masthead', '.tabs', '.takings', '.colophon', '.preview > .row'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    expect(await page.locator('.paper .mark').textContent()).toBe(MARK);
    expect(await page.locator('.paper').isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(4);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await leave();
  });

  it('gives a meeting as one file that opens without a network, by keyboard, and asks nobody for anything', async () => {
    const { page: debrief, leave } = await looksBackOn(game().text);
    await tab(debrief, 'Take it home').click();
    const { name } = await taken(debrief, 'The meeting as one file: Web page');
    await leave();
    const { page, complaints, context } = await visitorOf(browser, { offline: true });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const file = pathToFileURL(join(folder, name)).href;
    await page.goto(file);
    await page.getByRole('heading', { level: 1, name: /^Replay: / }).waitFor();
    expect(await page.getByText(MARK).first().isVisible()).toBe(true);
    const slider = page.getByRole('slider', { name: 'Moment' });
    const versions = page.locator('section[data-from]:visible h4');
    expect(await page.getByText('No text is on the table yet.').isVisible()).toBe(true);
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^2 of \d+$/).waitFor();
    await page.keyboard.press('End');
    expect(await versions.count()).toBe(1);
    const kept = await page.locator('section[data-from]:visible p').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        for (const gone of paragraph.querySelectorAll('del')) gone.remove();
        return paragraph.textContent ?? '';
      }),
    );
    const story = game().course.end;
    expect(kept.join(' ')).toContain('The Security Council');
    expect(story.outcome).not.toBeNull();
    expect(await page.locator('li[aria-current]').count()).toBe(1);
    await page.getByRole('button', { name: 'Back' }).press('Enter');
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    expect(asked).toEqual([file]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('lets no script of a scenario run in that file', async () => {
    const evil = '<img src=x onerror="globalThis.done=1"></title><script>globalThis.done=1</script>';
    const { ledger } = game();
    const { header } = ledger;
    const other: Ledger = {
      ...ledger,
      header: { ...header, matter: { ...header.matter, title: evil, agendaItem: evil } },
      entries: ledger.entries.map(({ digest: _, changed: __, ...entry }) => entry),
      closing: null,
    };
    const { opening: _, ...plain } = other.header;
    const { page: debrief, leave } = await looksBackOn(writeLedger({ ...other, header: plain }));
    await tab(debrief, 'Take it home').click();
    const { name } = await taken(debrief, 'The meeting as one file: Web page');
    await leave();
    const { page, complaints, context } = await visitorOf(browser, { offline: true });
    await page.goto(pathToFileURL(join(folder, name)).href);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('<img src=x');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'done'))).toBeUndefined();
    expect(await page.locator('img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a record that is not whole', () => {
  const game = () => gameOf('first-statement', 3, 'easy');
  const lines = () => game().text.trimEnd().split('\n');

  it('that was cut off opens up to the tear, and says so', async () => {
    const { page, leave } = await looksBackOn(
      `${lines().slice(0, 150).join('\n')}\n${lines()[150]?.slice(0, 30)}`,
    );
    await page
      .getByText('The record was cut off. What is told here goes up to its last whole line, entry 149.')
      .waitFor();
    await everyTab(page, async (name) => expect(await barriers(page), name).toEqual([]));
    await leave();
  });

  it('that was altered opens up to the line before', async () => {
    const altered = lines().with(100, (lines()[100] ?? '').replace(/"at":\d+/, '"at":1'));
    const { page, leave } = await looksBackOn(`${altered.join('\n')}\n`);
    await page.getByText(/Line 101 of the record is not as it was written/).waitFor();
    await leave();
  });

  it('of a version with other rules is looked at, and asks no what-if', async () => {
    const { ledger } = game();
    const at = ledger.entries.findIndex((e) => 'move' in e && e.move.kind === 'circulateRevision');
    const entry = ledger.entries[at];
    if (!entry || !('move' in entry)) throw new Error('no revision');
    const entries = ledger.entries.with(at, { ...entry, move: { kind: 'readStatement' } });
    const { page, leave } = await looksBackOn(writeLedger({ ...ledger, entries }));
    await page.getByText(`It can be looked at up to entry ${at}, and asks no “what if”.`).waitFor();
    await tab(page, 'Replay and what if').click();
    await page.getByText(/The record comes from other rules/).waitFor();
    expect(await page.getByRole('button', { name: 'See what might have come of it' }).count()).toBe(0);
    await leave();
  });
});
