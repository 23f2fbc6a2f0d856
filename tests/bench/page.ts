/**
 * How light and how fast the page is, in a real Chromium: `npm run bench:page` prints JSON, each figure with its goal. What depends
 * on the machine is compared with a bare Phaser page in the same run. `npm run bench:page -- untilDrawn` measures that alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { pagesFrom } from '../../src/server/pages.ts';
import { openChromium } from '../page/chromium.ts';
import { firstScreen, idle } from './pageAtRest.ts';
import { heapOverGames } from './pageHeap.ts';
import { frameRates, untilDrawn } from './pageSpeed.ts';

/** A figure, and whether it is as good as it should be. */
export interface Measured {
  readonly what: string;
  readonly figure: number;
  readonly goal: string;
  readonly met: boolean;
  /** What the figure comes from. */
  readonly from: Readonly<Record<string, unknown>>;
}

/** Everything that is measured, in its order. */
const ALL = [firstScreen, untilDrawn, frameRates, idle, heapOverGames];
/** What the arguments name; all where they name nothing. */
const wanted = ALL.filter(({ name }) => process.argv.slice(2).includes(name));

const root = fileURLToPath(new URL('../../', import.meta.url));

async function built(folder: string, config: Parameters<typeof build>[0]): Promise<string> {
  await build({
    ...config,
    logLevel: 'error',
    build: { ...config?.build, outDir: folder, emptyOutDir: true },
  });
  return folder;
}

async function served(listener: RequestListener): Promise<{ readonly address: string; close(): void }> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function measureAll(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-page-'));
  const [page, bare] = [
    await built(join(scratch, 'page'), { root, configFile: join(root, 'vite.config.ts') }),
    await built(join(scratch, 'bare'), {
      root: join(root, 'tests/bench/bare'),
      configFile: false,
      base: './',
      publicDir: false,
      build: {
        target: 'es2023',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 2000,
      },
    }),
  ];
  const [ours, theirs] = [await served(pagesFrom(page)), await served(pagesFrom(bare))];
  const browser = await openChromium();
  try {
    const where = { ours: ours.address, bare: theirs.address };
    const measured: Measured[] = [];
    for (const measure of wanted.length > 0 ? wanted : ALL) measured.push(...(await measure(browser, where)));
    console.log(JSON.stringify({ measured, met: measured.every(({ met }) => met) }, null, 2));
  } finally {
    await browser.close();
    ours.close();
    theirs.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

await measureAll();
