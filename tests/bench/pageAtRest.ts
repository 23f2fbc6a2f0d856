/** What the page weighs when it opens, and what it costs while nothing happens. */
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Measured } from './page.ts';

/** The addresses of the page and of the bare Phaser page. */
export interface Where {
  readonly ours: string;
  readonly bare: string;
}

/** Bytes of script, compressed, that the first screen may need. */
const FIRST_SCREEN = 60_000;
/** Seconds that are looked at while nothing moves. */
const AT_REST = 5;

/** The scripts that the browser has fetched when the first screen can be used. */
export async function firstScreen(browser: Browser, { ours }: Where): Promise<readonly Measured[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const scripts: Promise<readonly [name: string, bytes: number]>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push(response.body().then((body) => [nameOf(response.url()), gzipSync(body).length]));
  });
  await page.goto(ours);
  await page.getByRole('link', { name: /^New game/ }).waitFor();
  const fetched = await Promise.all(scripts);
  const figure = fetched.reduce((sum, [, bytes]) => sum + bytes, 0);
  await context.close();
  return [
    {
      what: 'script of the first screen, bytes compressed with gzip',
      figure,
      goal: `<= ${FIRST_SCREEN}`,
      met: figure <= FIRST_SCREEN,
      from: Object.fromEntries(fetched),
    },
  ];
}

/** Frames and processor time while a meeting is open and nothing moves. */
export async function idle(browser: Browser, { ours }: Where): Promise<readonly Measured[]> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await countFrames(page);
  await page.goto(`${ours}#scenario=first-statement&seed=7`);
  await page.locator('.picture canvas').waitFor();
  const step = page.getByRole('button', { name: 'Next move' });
  for (let moves = 0; moves < 8; moves++) await step.click();
  // Until the last movement is over.
  await page.waitForTimeout(4000);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  const [before, framesBefore] = [await busy(devtools), await framesOf(page)];
  await page.waitForTimeout(AT_REST * 1000);
  const [after, framesAfter] = [await busy(devtools), await framesOf(page)];
  await context.close();
  const frames = framesAfter - framesBefore;
  const share = Math.round(((after - before) / AT_REST) * 100_000) / 1000;
  return [
    {
      what: 'frames drawn while nothing moves',
      figure: frames,
      goal: '0',
      met: frames === 0,
      from: { seconds: AT_REST },
    },
    {
      what: 'share of a processor while nothing moves, percent',
      figure: share,
      goal: '<= 1',
      met: share <= 1,
      from: { busySeconds: after - before, seconds: AT_REST },
    },
  ];
}

/** Seconds that the page has been busy. */
async function busy(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** From now on, counts the frames that a page asks for. */
export async function countFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window);
    Object.assign(window, { framesDrawn: 0 });
    window.requestAnimationFrame = (callback) =>
      ask((time) => {
        (window as unknown as { framesDrawn: number }).framesDrawn += 1;
        callback(time);
      });
  });
}

/** The frames that were counted. */
export function framesOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { framesDrawn: number }).framesDrawn);
}

function nameOf(address: string): string {
  return new URL(address).pathname.replace(/^.*\//, '');
}
