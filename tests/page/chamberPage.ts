/** Builds the page with nothing but the chamber, serves it as the program serves its own, and opens it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import type { ChamberOptions } from '../../src/chamber/chamber.ts';
import type { Notice } from '../../src/council/notices.ts';
import type { View } from '../../src/council/view.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { pagesFrom } from '../../src/server/pages.ts';
import { watchMeeting } from '../../src/session/headlessWatch.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { type Held, openedMeeting } from '../meeting.ts';
import type { Watched } from './chamber/main.ts';

/** The page, being served. */
export interface ChamberPage {
  readonly address: string;
  close(): void;
}

/** Builds and serves it; the server's rules on what a page may fetch hold. */
export async function serveChamberPage(): Promise<ChamberPage> {
  const folder = mkdtempSync(join(tmpdir(), 'chamber-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./chamber/', import.meta.url)),
    base: './',
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
    },
  });
  const server: Server = createServer(pagesFrom(folder));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Somebody who watches the chamber. */
export interface Watcher {
  readonly page: Page;
  /** What the browser complains of. */
  readonly complaints: readonly string[];
  open(options?: Partial<ChamberOptions>): Promise<boolean>;
  show(view: View): Promise<void>;
  /** Plays what goes with notices, all at once, and waits until nothing moves. */
  play(...notices: readonly Notice[]): Promise<void>;
  /** The picture as it is seen. */
  picture(): Promise<Buffer>;
  label(): Promise<string | null>;
  frames(): Promise<number>;
  leave(): Promise<void>;
}

type Window = { readonly watched: Watched };

/** Opens the page in a window of its own. */
export async function newWatcher(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watcher> {
  const context = await browser.newContext({ viewport: { width: 960, height: 540 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('requestfailed', (request) => complaints.push(`not fetched: ${request.url()}`));
  await page.goto(address);
  await page.waitForFunction(() => 'watched' in window);
  return {
    page,
    complaints,
    open: ({ theme = 'dusk', motion = 'reduced' } = {}) =>
      page.evaluate((how) => (globalThis as unknown as Window).watched.open(how), { theme, motion }),
    show: (view) => page.evaluate((seen) => (globalThis as unknown as Window).watched.show(seen), view),
    play: (...notices) =>
      page.evaluate(async (all) => {
        const { watched } = globalThis as unknown as Window;
        for (const notice of all) watched.play(notice);
        await watched.chamber?.settled();
      }, notices),
    picture: () => page.locator('#host').screenshot(),
    label: () => page.locator('#host canvas').getAttribute('aria-label'),
    frames: () => page.evaluate(() => (globalThis as unknown as Window).watched.frames()),
    leave: () => context.close(),
  };
}

/** The views of a whole meeting of AI delegations, and everything that was heard in it. */
export function viewsOf(id: string, seed: number): readonly View[] {
  const watching = watchMeeting({ ...shipped(id), seed, difficulty: 'hard' });
  const views = [watching.view];
  while (!watching.over) {
    watching.advance();
    views.push(watching.view);
  }
  return views;
}

/** A moment of the meeting of 2016 as the gallery sees it, reached by moves. */
export function moment(leadTo: (held: Held) => void): View {
  const held = openedMeeting(2016, shipped('trafficking-2016'));
  leadTo(held);
  return viewOf(held.meeting, { as: 'gallery' });
}

function shipped(id: string) {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`${id} has faults`);
  return read;
}
