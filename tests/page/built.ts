/** Pages that a test builds for itself, in a folder of their own, and serves as the program does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { pagesFrom } from '../../src/server/pages.ts';

/** Builds the page into a new folder; `mode` "pseudo" gives it the languages that nobody speaks. */
export async function builtPage(mode: 'production' | 'pseudo'): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'open-debate-'));
  const root = fileURLToPath(new URL('../../', import.meta.url));
  await build({ root, mode, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return outDir;
}

/** A server of a folder, on a port that stays the same when it is stopped and started again. */
export interface FolderServer {
  readonly address: string;
  /** The paths that were asked for so far. */
  readonly asked: readonly string[];
  /** Serves another folder from now on, as after an update. */
  serve(folder: string): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Serves a folder. */
export async function serverOf(folder: string): Promise<FolderServer> {
  const asked: string[] = [];
  let answer = pagesFrom(folder);
  let server: Server | null = null;
  let port = 0;
  const start = async (): Promise<void> => {
    const fresh = createServer((request, response) => {
      asked.push(request.url ?? '');
      answer(request, response);
    });
    await new Promise<void>((done) => fresh.listen(port, '127.0.0.1', done));
    port = (fresh.address() as AddressInfo).port;
    server = fresh;
  };
  await start();
  return {
    address: `http://127.0.0.1:${port}/`,
    asked,
    serve: (other) => {
      answer = pagesFrom(other);
    },
    start,
    stop: async () => {
      const running = server;
      server = null;
      if (!running) return;
      await new Promise<void>((done) => {
        running.close(() => done());
        running.closeAllConnections();
      });
    },
  };
}

/** Takes a folder away again. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
