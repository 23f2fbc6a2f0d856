/** Learning in a real browser: the guided game by nothing but what the guide points to, the rule check before and after, hints, the rules. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GuideStep, isWatched } from '../../src/desk/learn/guide.ts';
import { CHECK_ANSWERS, CHECK_QUESTIONS, RIGHT } from '../../src/desk/learn/ruleCheck.ts';
import { addressOf, type Program, startProgram, stopProgram } from '../server/program.ts';
import { openChromium } from './chromium.ts';
import { ASKED } from './seated.ts';
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
const guide = (page: Page) => page.locator('.guide');

/** Answers the ten questions: rightly, or always with the first answer. */
async function answer(page: Page, rightly: boolean): Promise<void> {
  for (const [place, question] of CHECK_QUESTIONS.entries()) {
    const wanted = rightly ? CHECK_ANSWERS.indexOf(RIGHT[question]) : 0;
    await page.locator('.check .answer input').nth(wanted).check();
    const isLast = place === CHECK_QUESTIONS.length - 1;
    await page.getByRole('button', { name: isLast ? 'Done' : 'Next question' }).click();
  }
}

/** Waits until the meeting waits or is over, and gives the guide's step. */
async function step(page: Page): Promise<string> {
  await page.locator(`${ASKED}, .ending`).first().waitFor();
  return (await guide(page).getAttribute('data-step')) ?? '';
}

/** Does what the guide points to: a list is set to what the guide names, a choice is made, a button is pressed. */
async function follow(page: Page): Promise<void> {
  // What was just pressed stays in sight for the moment in which it cannot be pressed again.
  const control = page.locator('[data-guided]:not([aria-disabled="true"])').first();
  const kind = await control.evaluate((one) =>
    one instanceof HTMLInputElement ? one.type : one.tagName.toLowerCase(),
  );
  if (kind === 'radio' || kind === 'checkbox') await control.check();
  else if (kind === 'select') {
    const choices = await control.locator('option').allTextContents();
    const said = (await guide(page).locator('.try').textContent()) ?? '';
    const named = choices.findIndex(
      (one) => one === 'more' || new RegExp(`choose (the )?${one} in`).test(said),
    );
    await control.selectOption({ index: named });
  } else {
    const pointedTo = await control.textContent();
    await control.click({ timeout: 5000 }).catch(async (error) => {
      // The meeting may have gone on in between, and the guide with it.
      if ((await control.textContent({ timeout: 5000 })) === pointedTo) throw error;
    });
  }
}

describe('the guided first game', () => {
  it('is played to its end by what the guide points to, survives a reload, and ends with both checks side by side', async () => {
    const { page, complaints, hosts, press, leave } = await visitor();
    await page.goto(address);
    await page.getByRole('link', { name: /guided/ }).click();
    await page.getByRole('heading', { name: 'A first game, with a guide' }).waitFor();
    expect(await focused(page)).toBe('A first game, with a guide');
    expect(await barriers(page)).toEqual([]);
    await press('First, ten questions');
    expect(await barriers(page)).toEqual([]);
    await answer(page, false);
    await press('Begin the game');
    await page.locator('.turn').waitFor();
    await page.getByLabel('Pace of the others').selectOption('instant');

    const seen = new Set<string>();
    for (let turns = 0; turns < 200; turns++) {
      const now = await step(page);
      if (now === 'over') break;
      if (!seen.has(now)) {
        seen.add(now);
        expect(await barriers(page), now).toEqual([]);
        // What is new is said to whoever does not see it; how the others go on is said by the record.
        const said = await guide(page).locator('[role=status]').textContent();
        if (isWatched(now as GuideStep)) expect(said, now).toBe('');
        else expect(said?.length, now).toBeGreaterThan(20);
        if (now === 'package') {
          const before = await guide(page).innerText();
          await page.reload();
          await page.locator('.turn.waits').waitFor({ timeout: 120_000 });
          expect(await guide(page).innerText()).toBe(before);
          await page.getByLabel('Pace of the others').selectOption('instant');
        }
      }
      await follow(page);
    }
    for (const taught of ['comments', 'ladder', 'brackets', 'package', 'packageOffer', 'silence', 'agenda'])
      expect([...seen]).toContain(taught);
    expect(await guide(page).getAttribute('data-step')).toBe('over');
    expect(await barriers(page)).toEqual([]);

    await answer(page, true);
    const rightBefore = CHECK_QUESTIONS.filter((question) => RIGHT[question] === 'a').length;
    expect(await page.locator('.compared').textContent()).toContain(
      `Right before: ${rightBefore}. Right after: ${CHECK_QUESTIONS.length}`,
    );
    await page.locator('.compared summary').nth(5).click();
    expect(await page.locator('.compared details[open]').textContent()).toMatch(/Silence was kept/);
    expect(await barriers(page)).toEqual([]);
    await press('Erase my answers from this browser');
    await page.getByRole('status').filter({ hasText: 'Your answers are erased.' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('open-debate.rule-check'))).toBeNull();
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([new URL(address).host]);
    await leave();
  }, 300_000);

  it('blocks nothing: the guide is closed, opened again, and finds its step after something else was done', async () => {
    const { page, press, leave } = await visitor({ viewport: { width: 390, height: 844 } });
    await page.goto(`${address}#guided`);
    await press('Begin the game');
    await page.locator('.turn').waitFor();
    await page.getByLabel('Pace of the others').selectOption('instant');
    expect(await step(page)).toBe('brief');
    await press('Close the guide');
    await page.locator('[data-guided]').first().waitFor({ state: 'detached' });
    await page.locator('.turn .goOn').first().click();
    await page.locator('.turn[data-moment="reading"]').waitFor();
    await page.reload();
    await page.locator('.turn.waits').waitFor();
    await press('Open the guide');
    expect(await step(page)).toBe('comments');
    await page.locator('.turn .goOn').first().click();
    await page.locator('.guide[data-step="ladder"]').waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await press('Show me where');
    expect(await focused(page)).toBe('Ask for the floor');
    await leave();
  });
});

describe.each(['light', 'dark'] as const)('help in its %s colours', (colorScheme) => {
  it('gives hints and the rule of the stage in one press from the turn', async () => {
    const { page, press, complaints, leave } = await visitor({ colorScheme });
    await page.goto(`${address}#seats=first-statement&seed=7&seat=RU`);
    await press('Take the seat');
    await page.getByLabel('Pace of the others').selectOption('instant');
    await page.locator('.turn.waits').waitFor();
    await press('What could I do here?');
    await page.locator('.advice').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'hints-heading');
    expect(await page.locator('.advice').textContent()).toMatch(
      /crosses your red line on “Inclusive gender wording”/,
    );
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'The rule here: Between sittings' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'stage-heading');
    expect(await page.locator('.guide').count()).toBe(0);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('is a page of the rules that is read, searched and walked through with a keyboard', async () => {
    const { page, complaints, leave } = await visitor({ colorScheme });
    await page.goto(`${address}#learn=silence`);
    await page.locator('.mapChosen').filter({ hasText: 'Whoever says nothing agrees' }).waitFor();
    expect(await focused(page)).toBe('The order of business');
    await tabTo(page, 'The statement by the President', 30);
    await page.keyboard.press('Enter');
    expect(await page.locator('.mapChosen h4').textContent()).toBe('The statement by the President');
    await page.getByLabel('Search the words').fill('referendum');
    await page.locator('.glossary dd').filter({ hasText: 'agreed at the table' }).waitFor();
    await page.getByLabel('Search the words').fill('no such word');
    await page.getByRole('status').filter({ hasText: 'No word fits' }).waitFor();
    await page.getByRole('button', { name: 'Answer ten questions' }).click();
    expect(await barriers(page)).toEqual([]);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await barriers(page), `${width}`).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        `${width}`,
      ).toBe(0);
    }
    expect(complaints).toEqual([]);
    await leave();
  });
});
