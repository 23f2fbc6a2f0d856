/** A whole game by keyboard and ear: nothing but keys, the focus never lost, and everything that happened was announced. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, type Program, startProgram, stopProgram } from '../server/program.ts';
import { openChromium } from './chromium.ts';
import { moment } from './seated.ts';
import { focused, tabTo, visitorOf } from './visitor.ts';

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

/** Listens as a screen reader does: to what is added to the live regions, politely or at once. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard = { polite: [] as string[], assertive: [] as string[] };
    Object.assign(globalThis, { heard });
    const liveOf = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement;
      const region = element?.closest('[aria-live], [role="alert"], [role="log"], [role="status"]');
      if (!region) return null;
      const live = region.getAttribute('aria-live');
      if (live === 'off') return null;
      return live === 'assertive' || region.getAttribute('role') === 'alert' ? 'assertive' : 'polite';
    };
    new MutationObserver((changes) => {
      for (const change of changes)
        for (const node of change.type === 'characterData' ? [change.target] : change.addedNodes) {
          const live = liveOf(node);
          const said = node.textContent?.trim();
          if (live && said) heard[live].push(said);
        }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

async function heardIn(page: Page): Promise<{ readonly polite: string[]; readonly assertive: string[] }> {
  return page.evaluate(
    () => (globalThis as unknown as { heard: { polite: string[]; assertive: string[] } }).heard,
  );
}

/** Presses the button with this text from the keyboard: from what is asked of the player, by Tab. */
async function pressKey(page: Page, button: RegExp): Promise<void> {
  await page.keyboard.press('t');
  await page.waitForFunction(() => document.activeElement?.id === 'turn-heading');
  await tabTo(page, button, 12);
  await page.keyboard.press('Enter');
}

const ANSWERS: Readonly<Record<string, RegExp>> = {
  floor: /^Yield the floor$/,
  ballot: /^Abstain$/,
  chair: /^Let the assistant/,
};
const GO_ON =
  /^(Accept the ruling|Answer later|Let the chair go on|Nothing for now|Keep silent for now|No objection|Listen|Nothing more|Nothing to explain|See what comes of it)$/;

describe('a delegate who sees and points at nothing', () => {
  it('plays a whole game by keyboard, is told of everything, and never loses the focus', async () => {
    const { page, complaints, leave } = await visitorOf(browser);
    await page.goto(address);
    await tabTo(page, /^New game/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Choose a seat' }).waitFor();
    // The cases are radio buttons: the arrow keys choose among them.
    await page.getByRole('radio', { name: 'A first statement (fifteen minutes)' }).focus();
    await page.keyboard.press('Space');
    await tabTo(page, 'Choose a seat');
    await page.keyboard.press('Enter');
    await page.locator('.fifteenSeats').waitFor();
    await tabTo(page, 'Senegal', 40);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Take the seat' }).waitFor();
    await tabTo(page, 'Take the seat');
    await page.keyboard.press('Enter');
    await page.locator('.turn').waitFor();
    await listen(page);
    await tabTo(page, /Brisk/);
    await page.keyboard.press('End');
    // In a list of choices a letter chooses, and so one leaves it first.
    await page.keyboard.press('Tab');

    let spoke = false;
    let lost = 0;
    for (let turns = 0; turns < 300; turns++) {
      const now = await moment(page);
      if (now === 'over') break;
      lost += await page.evaluate(() => Number(document.activeElement === document.body));
      if (now === 'reading' && !spoke) {
        spoke = true;
        await pressKey(page, /^Ask for the floor$/);
        continue;
      }
      await pressKey(page, ANSWERS[now] ?? GO_ON);
    }
    expect(await moment(page)).toBe('over');
    expect(lost).toBe(0);
    expect(await focused(page)).toBe(await page.locator('.outcome h3').textContent());

    // Everything on record was announced, in its order: by itself, or counted among many that came at once, of which the last is told.
    const { polite, assertive } = await heardIn(page);
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.classList.contains('searchWords'));
    for (;;) {
      const more = page.getByRole('button', { name: 'Show earlier entries' });
      if ((await more.count()) === 0) break;
      await more.focus();
      await page.keyboard.press('Enter');
    }
    const record = (
      await page.locator('.record ol li').evaluateAll((lines) =>
        lines.map((line) =>
          [...line.childNodes]
            .slice(1)
            .map((n) => n.textContent)
            .join('')
            .trim(),
        ),
      )
    ).reverse();
    expect(record.length).toBeGreaterThan(30);
    // The first entry stood there when the page was opened.
    let told = 1;
    let summedUp = 0;
    for (const said of polite) {
      const many = Number(/^(\d+) entries went on record/.exec(said)?.[1] ?? 0);
      if (many === 0 && !record.includes(said)) continue;
      told += many || 1;
      if (many === 0) expect(said).toBe(record[told - 1]);
      else expect(said.endsWith(record[told - 1] ?? '?'), said).toBe(true);
      summedUp += Number(many > 0);
      expect(said.length).toBeLessThan(2000);
    }
    expect(told).toBe(record.length);
    expect(summedUp).toBeGreaterThan(0);
    expect(assertive).toContain('Senegal: You have the floor.');
    expect(complaints).toEqual([]);
    await leave();
  }, 240_000);

  it('finds the parts of the page with single keys, and can switch these off', async () => {
    const { page, press, leave } = await visitorOf(browser);
    await page.goto(`${address}#seats=first-statement&seed=7&seat=SN`);
    await press('Take the seat');
    await moment(page);
    const focus = () => page.evaluate(() => document.activeElement?.id ?? '');
    await page.keyboard.press('?');
    await page.waitForFunction(() => document.activeElement?.id === 'keys-heading');
    await page.keyboard.press('Escape');
    await page.locator('.keyList').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.classList.contains('keysButton'));
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.activeElement?.id === 'floor-heading');
    await page.keyboard.press('m');
    await page.waitForFunction(() => document.activeElement?.matches('.mapOpener summary'));
    expect(await page.locator('.businessMap').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.businessMap').isVisible()).toBe(false);
    await page.keyboard.press('m');
    await page.locator('.businessMap').waitFor();
    await page.keyboard.press('1');
    await page.waitForFunction(() => document.activeElement?.classList.contains('panel'));
    await page.locator('.businessMap').waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.classList.contains('searchWords'));
    // In a field, keys are letters.
    await page.keyboard.type('t?f');
    expect(await page.locator('.searchWords').inputValue()).toBe('t?f');
    await press('Keys');
    await page.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
    await press('Close the list of keys');
    await page.waitForFunction(() => document.activeElement?.classList.contains('keysButton'));
    await page.keyboard.press('f');
    expect(await focus()).toBe('');
    await page.reload();
    await moment(page);
    await page.keyboard.press('f');
    expect(await focus()).not.toBe('floor-heading');
    await leave();
  });
});
