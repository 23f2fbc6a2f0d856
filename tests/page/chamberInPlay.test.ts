/** The chamber where a game is played: in its place at every width, pointed at, put away, and never needed. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, type Program, startProgram, stopProgram } from '../server/program.ts';
import { ensureChromium, openChromium } from './chromium.ts';
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

/** Takes a seat, and lets the meeting come to its first moment. */
async function seated(page: Page): Promise<void> {
  await page.goto(`${address}#seats=first-statement&seed=7&seat=FR`);
  await page.getByRole('button', { name: 'Take the seat' }).click();
  await page.getByLabel('Pace of the others').selectOption('instant');
  await page.locator('.turn.waits').waitFor();
}

const boxOf = async (page: Page, part: string) => {
  const box = await page.locator(part).boundingBox();
  if (!box) throw new Error(`${part} is not in sight`);
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height, width: box.width };
};

describe.each([
  [1440, 900],
  [1024, 768],
])('on a page of %i x %i', (width, height) => {
  it('the chamber is upper left, the text the right third, and the desk below', async () => {
    const { page, complaints, leave } = await visitorOf(browser, { viewport: { width, height } });
    await seated(page);
    await page.locator('.picture canvas').waitFor();
    const [picture, text, panel] = [
      await boxOf(page, '.picture'),
      await boxOf(page, '.sheet'),
      await boxOf(page, '.panel'),
    ];
    expect(picture.left).toBeLessThan(width * 0.1);
    expect(picture.width / (picture.bottom - picture.top)).toBeCloseTo(16 / 9, 1);
    expect(text.left).toBeGreaterThan(picture.right);
    expect(text.width / width).toBeGreaterThan(0.25);
    expect(text.width / width).toBeLessThan(0.4);
    expect(panel.top).toBeGreaterThanOrEqual(picture.bottom);
    expect(panel.right).toBeLessThanOrEqual(text.left);
    for (const part of ['.floor', '.turn']) expect((await boxOf(page, part)).bottom).toBeLessThan(height);
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await leave();
  });
});

describe('while somebody still chooses', () => {
  it('the chamber is drawn out of sight, moved to its place when the seat is taken, and given back when it is not', async () => {
    const { page, complaints, press, leave } = await visitorOf(browser);
    await page.goto(`${address}#seats=first-statement&seed=7&seat=FR`);
    const ahead = page.locator('.pictureAhead canvas[role="img"]');
    await ahead.waitFor({ state: 'attached' });
    expect(await ahead.isVisible()).toBe(false);
    const drawn = await ahead.elementHandle();
    await press('Take the seat');
    await page.locator('.picture canvas').waitFor();
    expect(await page.evaluate((canvas) => canvas?.closest('.picture') !== null, drawn)).toBe(true);
    expect(await page.locator('canvas').count()).toBe(1);
    await expect
      .poll(async () => (await boxOf(page, '.picture')).width - (await boxOf(page, '.picture canvas')).width)
      .toBeLessThan(2);

    await page.goto(`${address}#seats=first-statement&seed=7&seat=CN`);
    await ahead.waitFor({ state: 'attached' });
    await page.getByRole('link', { name: 'Open Debate' }).click();
    await page.getByRole('link', { name: /^New game/ }).waitFor();
    await page.locator('canvas').waitFor({ state: 'detached' });
    await page.locator('.pictureAhead').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await leave();
  });
});

describe('pointing', () => {
  it('at a seat tells in the page who it is and what it said last, and so does the list', async () => {
    const { page, leave } = await visitorOf(browser);
    await seated(page);
    const canvas = await boxOf(page, '.picture canvas');
    const told = page.locator('.pointed p');
    const before = await told.textContent();
    await expect
      .poll(async () => {
        // Between sittings the first member stands at the left window.
        await page.mouse.move(canvas.left + 10, canvas.top + 10);
        await page.mouse.move(
          canvas.left + (canvas.width * 92) / 1280,
          canvas.top + ((canvas.bottom - canvas.top) * 330) / 720,
        );
        return told.textContent();
      })
      .not.toBe(before);
    expect(await told.textContent()).toMatch(/^Angola/);
    await page.getByLabel('Who is there').selectOption('Spain');
    expect(await told.textContent()).toMatch(/^Spain \(President and penholder\) .*Spain/);
    await leave();
  });
});

describe.each([390, 320])('on a page %i pixels wide', (width) => {
  it('the chamber is a tab, with the floor and the clock in sight', async () => {
    const { page, leave } = await visitorOf(browser, { viewport: { width, height: 844 }, hasTouch: true });
    const drawing: string[] = [];
    page.on('request', (request) => {
      if (/person-|standing-/.test(request.url())) drawing.push(request.url());
    });
    await seated(page);
    expect(await page.locator('.picture').isVisible()).toBe(false);
    expect(drawing).toEqual([]);
    await page.locator('.sides').getByRole('button', { name: 'Chamber' }).tap();
    await page.locator('.picture canvas').waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await page.evaluate(() => document.querySelector('.chamber')?.scrollIntoView({ block: 'center' }));
    for (const part of ['.floor .clock', '.picture', '.sides']) {
      const { top, bottom } = await boxOf(page, part);
      expect(top, part).toBeGreaterThanOrEqual(0);
      expect(bottom, part).toBeLessThanOrEqual(845);
    }
    expect(await barriers(page)).toEqual([]);
    await leave();
  });
});

describe('without the picture', () => {
  it('a game goes on when it is put away, and it stays away until it is wanted', async () => {
    const { page, leave } = await visitorOf(browser);
    await seated(page);
    await page.locator('.picture canvas').waitFor();
    await page.getByRole('button', { name: 'Hide the picture' }).click();
    expect(await page.locator('.picture').count()).toBe(0);
    await page.locator('.turn .goOn').first().click();
    await page.locator('.turn.waits').waitFor();
    await page.reload();
    await page.locator('.turn').waitFor();
    expect(await page.locator('.picture').count()).toBe(0);
    await page.getByRole('button', { name: 'Show the picture' }).click();
    await page.locator('.picture canvas').waitFor();
    await leave();
  });

  it('a game goes on where the browser cannot draw, which is told', async () => {
    const without = await chromium.launch({
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--disable-3d-apis'],
    });
    const { page, leave } = await visitorOf(without);
    await seated(page);
    await page.getByText('This browser cannot draw the room.').waitFor();
    await page.locator('.turn .goOn').first().click();
    await page.locator('.turn.waits').waitFor();
    await leave();
    await without.close();
  });
});
