/** At the desk in a real browser: words of one's own, the record searched, the map, what is missing for a clean text. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, type Program, startProgram, stopProgram } from '../server/program.ts';
import { openChromium } from './chromium.ts';
import { moment, playOn, seated } from './seated.ts';
import { barriers, visitorOf } from './visitor.ts';

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

describe('words of one’s own', () => {
  it('are weighed while they are written, kept over a reload, proposed in brackets, and confirmed', async () => {
    const { page, complaints, press, leave } = await visitorOf(browser);
    await seated(page, address, 'SN');
    await playOn(page, (now) => now === 'corridor');
    await page.locator('.text').getByRole('button', { name: 'Victims' }).click();
    const own = page.locator('.own[data-slot="verb"]');
    await own.locator('summary').first().click();
    await own.getByRole('textbox').fill('urge');
    expect(await own.locator('.remarks').textContent()).toContain('urges');
    expect(await own.locator('.ladder').textContent()).toContain('calls upon');

    await own.getByRole('textbox').fill('urges');
    expect(await own.locator('.meter').textContent()).toContain('on the ladder of verbs');
    expect(await own.locator('.weighed blockquote').textContent()).toContain('The Security Council urges');
    expect(await own.locator('.weighed .effect').textContent()).toMatch(/for you|no difference to you/);
    await page.reload();
    await moment(page);
    await page.locator('.text').getByRole('button', { name: 'Victims' }).click();
    expect(await own.getByRole('textbox').inputValue()).toBe('urges');
    expect(await barriers(page)).toEqual([]);

    await press('Propose these words of your own');
    await page.locator('.wording.bracketed', { hasText: 'urges' }).first().waitFor();
    await page.locator('.sides').getByRole('button', { name: 'Record' }).click();
    await page.getByRole('searchbox', { name: 'Search the record' }).fill('urges confirmed');
    expect(await page.locator('.record ol li').first().textContent()).toContain('was confirmed');
    expect(complaints).toEqual([]);
    await leave();
  });

  it('are shown as they are written, whatever they are', async () => {
    const { page, complaints, press, leave } = await visitorOf(browser);
    const hostile = '<img src=x onerror=alert(1)> {{by}} $t(desk.title)';
    await seated(page, address, 'SN');
    await playOn(page, (now) => now === 'corridor');
    await page.locator('.text').getByRole('button', { name: 'Victims' }).click();
    const own = page.locator('.own[data-slot="verb"]');
    await own.locator('summary').first().click();
    await own.getByRole('textbox').fill(hostile);
    await press('Propose these words of your own');
    await page.locator('.wording.bracketed', { hasText: hostile }).first().waitFor();
    expect(await page.locator('.text').textContent()).toContain(hostile);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await leave();
  });
});

describe('the desk', () => {
  it('says what stands between the room and a clean text, and leads there', async () => {
    const { page, leave } = await visitorOf(browser);
    await seated(page, address, 'CN');
    await playOn(page, (now) => now === 'reading');
    await playOn(page, (now) => now === 'corridor');
    const between = page.locator('.between');
    await between.locator('summary').click();
    const places = await between.locator('li').count();
    const bracketed = await page.locator('.paragraph.bracketed').count();
    expect(places).toBeGreaterThanOrEqual(bracketed);
    if (places > 0) {
      await between
        .getByRole('button', { name: /^Look at/ })
        .first()
        .click();
      await page.locator('.paragraph.looked').waitFor();
      expect(await page.locator('.rowOfFifteen li').count()).toBe(15);
    }
    expect(await barriers(page)).toEqual([]);
    await leave();
  });

  it('shows on the map where the Council is, what comes next and what that takes', async () => {
    const { page, leave } = await visitorOf(browser);
    await seated(page, address, 'CN');
    await playOn(page, (now) => now === 'corridor');
    await page.locator('.mapOpener summary').click();
    expect(await page.locator('.businessMap [aria-current="step"]').textContent()).toContain(
      'Between sittings',
    );
    expect(await page.locator('.waysOn').first().textContent()).toContain(
      'places a clean text under silence',
    );
    expect(await barriers(page)).toEqual([]);
    await leave();
  });

  it('searches the record by delegation, paragraph and kind, and says how many entries there are', async () => {
    const { page, press, leave } = await visitorOf(browser);
    await seated(page, address, 'CN');
    await playOn(page, (now) => now === 'reading');
    await playOn(page, (now) => now === 'corridor', { farthest: true });
    await page.locator('.sides').getByRole('button', { name: 'Record' }).click();
    const entries = page.locator('.record ol li');
    const all = await entries.count();
    await page.locator('.searching').getByLabel('Delegation').selectOption('FR');
    await page.locator('.searching').getByLabel('Kind').selectOption('words');
    const found = await entries.allTextContents();
    expect(found.length).toBeGreaterThan(0);
    for (const line of found) expect(line).toContain('France');
    expect(await page.locator('.record [role="status"]').textContent()).toContain(`${found.length} of`);
    await press('Clear the search');
    expect(await entries.count()).toBe(all);
    await leave();
  });
});
