/** What the page keeps of games that are over: nothing that grows. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { ASKED } from '../page/seated.ts';
import type { Measured } from './page.ts';
import type { Where } from './pageAtRest.ts';

const GAMES = 10;
/** Games after which everything that is fetched and compiled once is there. */
const WARM = 2;
/** The most that the heap may have grown from the first warm game to the last, as a part. */
const GROWTH = 0.05;

/** The heap after each of ten whole games, played from the title to the outcome, once what is no longer used is swept away. */
export async function heapOverGames(browser: Browser, { ours }: Where): Promise<readonly Measured[]> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const heaps: number[] = [];
  const elements: number[] = [];
  await page.goto(ours);
  for (let game = 0; game < GAMES; game++) {
    await playOne(page, game);
    await page.evaluate(() => {
      location.hash = '#';
    });
    await page.getByRole('link', { name: /^New game/ }).waitFor();
    // What is taken down in a next frame is.
    await page.waitForTimeout(500);
    const { heap, nodes } = await swept(devtools);
    heaps.push(heap);
    elements.push(nodes);
  }
  await context.close();
  const figure =
    Math.round(((heaps.at(-1) ?? Number.NaN) / (heaps[WARM - 1] ?? Number.NaN) - 1) * 1000) / 1000;
  return [
    {
      what: `growth of the heap over games ${WARM} to ${GAMES}, as a part`,
      figure,
      goal: `<= ${GROWTH}`,
      met: figure <= GROWTH,
      from: { heapBytes: heaps, nodes: elements },
    },
  ];
}

async function swept(devtools: CDPSession): Promise<{ readonly heap: number; readonly nodes: number }> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes } = await devtools.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}

async function playOne(page: Page, seed: number): Promise<void> {
  await page.evaluate((n) => {
    location.hash = `#seats=first-statement&seed=${n}&seat=FR`;
  }, seed + 1);
  await page.getByRole('button', { name: 'Take the seat' }).click();
  await page.getByLabel('Pace of the others').selectOption('instant');
  const turn = page.locator('.turn');
  for (let turns = 0; turns < 400; turns++) {
    await page.locator(`${ASKED}, .ending`).first().waitFor();
    if ((await page.locator('.ending').count()) > 0) return;
    const moment = await turn.getAttribute('data-moment');
    const button =
      moment === 'floor'
        ? turn.getByRole('button', { name: 'Yield the floor' })
        : moment === 'ballot'
          ? turn.getByRole('button', { name: 'Abstain' })
          : turn.locator('.goOn').last();
    await button.click();
  }
  throw new Error('The game does not come to an end.');
}
