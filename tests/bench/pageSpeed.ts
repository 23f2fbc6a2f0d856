/** How soon the chamber is drawn, and how smoothly it moves, beside a bare Phaser page on the same machine in the same minute. */
import type { Browser, Page } from 'playwright-core';
import type { View } from '../../src/council/view.ts';
import type { Watched } from '../page/chamber/main.ts';
import { newWatcher, serveChamberPage, viewsOf } from '../page/chamberPage.ts';
import type { Bare } from './bare/main.ts';
import type { Measured } from './page.ts';
import { countFrames, framesOf, type Where } from './pageAtRest.ts';

/** Each is opened so often, in turn; the median counts. */
const TIMES = 5;
/** Seconds of movement that are looked at. */
const MOVING = 3;

type Clicked = { readonly clickedAt: number; drawnAt: number | null };
/**
 * Notes when something is clicked, and when the chamber is drawn: the wall is hung up together with the people before it, and they
 * are seen with the next frame. In words of the page, so that nothing that translates our files gets into it.
 */
const NOTE_WHEN_DRAWN = `(() => {
  const clicked = { clickedAt: NaN, drawnAt: null };
  window.clicked = clicked;
  document.addEventListener('click', () => { clicked.clickedAt = performance.now(); }, { capture: true, once: true });
  const seen = () => requestAnimationFrame(() => requestAnimationFrame(() => { clicked.drawnAt = performance.now(); }));
  const look = () => {
    const canvas = document.querySelector('.picture canvas');
    if (canvas && canvas.style.backgroundImage !== '') seen();
    else requestAnimationFrame(look);
  };
  look();
})()`;

type BareWindow = { readonly bare: Bare };

/** From the click on a scenario to a drawn chamber, and from the click on the bare page to a drawn picture. */
export async function untilDrawn(browser: Browser, where: Where): Promise<readonly Measured[]> {
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let time = 0; time < TIMES; time++) {
    bare.push(await bareUntilDrawn(browser, where.bare));
    ours.push(await oursUntilDrawn(browser, where.ours));
  }
  const figure = round(median(ours) / median(bare));
  return [
    {
      what: 'from the click on a scenario to a drawn chamber, times as long as a bare Phaser page',
      figure,
      goal: '<= 1.5',
      met: figure <= 1.5,
      from: { oursMilliseconds: ours.map(Math.round), bareMilliseconds: bare.map(Math.round) },
    },
  ];
}

async function oursUntilDrawn(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(`${address}#watch`);
  const open = page.locator('form button[type="submit"]');
  await open.waitFor();
  // Somebody reads before pressing.
  await page.waitForTimeout(1500);
  await page.evaluate(NOTE_WHEN_DRAWN);
  await open.click();
  const took = await page
    .waitForFunction(() => {
      const { clicked } = globalThis as unknown as { clicked: Clicked };
      return clicked.drawnAt === null ? null : clicked.drawnAt - clicked.clickedAt;
    })
    .then((handle) => handle.jsonValue());
  await context.close();
  return took ?? Number.NaN;
}

async function bareUntilDrawn(browser: Browser, address: string): Promise<number> {
  const { page, clickedAt, close } = await openBare(browser, address);
  const drawnAt = await page
    .waitForFunction(() => (globalThis as unknown as BareWindow).bare.drawnAt)
    .then((handle) => handle.jsonValue());
  await close();
  return (drawnAt ?? Number.NaN) - clickedAt;
}

async function openBare(browser: Browser, address: string) {
  const context = await browser.newContext({ viewport: { width: 960, height: 540 } });
  const page = await context.newPage();
  await countFrames(page);
  await page.goto(address);
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    document.addEventListener('click', () => Object.assign(window, { clickedAt: performance.now() }), {
      capture: true,
      once: true,
    });
  });
  await page.getByRole('button', { name: 'Open' }).click();
  const clickedAt = await page.evaluate(() => (globalThis as unknown as { clickedAt: number }).clickedAt);
  return { page, clickedAt, close: () => context.close() };
}

/**
 * Frames in a second while something moves all the time, of the chamber and of the bare page, on canvases of the same size: the
 * chamber by itself, since what AI delegations think in between is no movement.
 */
export async function frameRates(browser: Browser, where: Where): Promise<readonly Measured[]> {
  const [bare, ours]: [number[], number[]] = [[], []];
  const chamber = await serveChamberPage();
  const views = viewsOf('first-statement', 3);
  const view = views.find(({ floor, formal }) => formal !== null && floor.speaker !== null) ?? views[0];
  if (!view) throw new Error('The meeting has no views.');
  for (let time = 0; time < TIMES; time++) {
    bare.push(await bareRate(browser, where.bare));
    ours.push(await oursRate(browser, chamber.address, view));
  }
  chamber.close();
  const figure = round(median(ours) / median(bare));
  return [
    {
      what: 'frames in a second while the chamber moves, as a part of a bare Phaser page',
      figure,
      goal: '>= 0.9',
      met: figure >= 0.9,
      from: { ours: ours.map(round), bare: bare.map(round) },
    },
  ];
}

async function bareRate(browser: Browser, address: string): Promise<number> {
  const { page, close } = await openBare(browser, address);
  await page.waitForFunction(() => (globalThis as unknown as BareWindow).bare.drawnAt);
  await page.waitForTimeout(500);
  const rate = await framesInASecond(page, () => framesOf(page));
  await close();
  return rate;
}

/** Papers go round, people lean forward and nod, all the time. */
async function oursRate(browser: Browser, address: string, view: View): Promise<number> {
  const watcher = await newWatcher(browser, address);
  await watcher.open({ motion: 'full' });
  await watcher.show(view);
  const members = view.matter.delegations.map(({ code }) => code);
  await watcher.page.evaluate((codes) => {
    const { watched } = globalThis as unknown as { watched: Watched };
    const kinds = ['circulateRevision', 'object', 'support', 'object', 'support'] as const;
    let n = 0;
    setInterval(() => {
      n += 1;
      const kind = kinds[n % kinds.length] ?? 'object';
      watched.play({ kind, at: 0, by: codes[n % codes.length] ?? null, audience: 'everybody', details: {} });
    }, 150);
  }, members);
  await watcher.page.waitForTimeout(500);
  const rate = await framesInASecond(watcher.page, watcher.frames);
  await watcher.leave();
  return rate;
}

async function framesInASecond(page: Page, frames: () => Promise<number>): Promise<number> {
  const [before, from] = [await frames(), Date.now()];
  await page.waitForTimeout(MOVING * 1000);
  return ((await frames()) - before) / ((Date.now() - from) / 1000);
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100;
}
