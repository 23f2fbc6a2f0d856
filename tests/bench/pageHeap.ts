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
  const kept: number[] = [];
  await page.goto(ours);
  for (let game = 1; game <= GAMES; game++) {
    await playOne(page, game);
    await page.evaluate(() => {
      location.hash = '#';
    });
    await page.getByRole('link', { name: /^New game/ }).waitFor();
    // What is taken down in a next frame is.
    await page.waitForTimeout(500);
    heaps.push(await swept(devtools));
    if (game === WARM || game === GAMES) kept.push(await keptBytes(devtools));
  }
  await context.close();
  const figure = Math.round(((kept[1] ?? Number.NaN) / (kept[0] ?? Number.NaN) - 1) * 1000) / 1000;
  return [
    {
      what: `growth of what the program keeps in the heap over games ${WARM} to ${GAMES}, as a part`,
      figure,
      goal: `<= ${GROWTH}`,
      met: figure <= GROWTH,
      from: { keptBytes: kept, wholeHeapBytes: heaps },
    },
  ];
}

/** The whole heap in bytes, with the code that the engine compiles on and on, once what is no longer used is swept away. */
async function swept(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: string[][] } };
  readonly nodes: number[];
}

/** What is the browser's own: compiled code, which it throws away when memory is short, and its records of what happened when. */
const OF_THE_BROWSER = ['code', 'native', 'hidden', 'object shape'];

/** Bytes of all objects, texts, lists and functions of the program, read from a picture of the heap. */
async function keptBytes(devtools: CDPSession): Promise<number> {
  const parts: string[] = [];
  const add = ({ chunk }: { readonly chunk: string }) => parts.push(chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', add);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', add);
  const { snapshot, nodes }: Snapshot = JSON.parse(parts.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!OF_THE_BROWSER.includes(types[type]?.[nodes[at + type] ?? -1] ?? '')) bytes += nodes[at + size] ?? 0;
  return bytes;
}

async function playOne(page: Page, seed: number): Promise<void> {
  await page.evaluate((n) => {
    location.hash = `#seats=first-statement&seed=${n}&seat=FR`;
  }, seed);
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
