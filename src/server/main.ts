/** The program that serves the game: builds the page when needed, listens on one port, holds classes, stops cleanly. */
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { digestBy } from '../record/digest.ts';
import {
  type Address,
  addressAsked,
  type ClassOptions,
  isEverywhere,
  USUAL_DATA,
  USUAL_HOST,
  USUAL_PORT,
  urlOf,
} from './address.ts';
import { type ClassServer, holdClasses, NoClasses } from './classServer.ts';
import { distFolder, ensureBuilt } from './dist.ts';
import { networkUrls, qrFor } from './invitation.ts';
import { pagesFrom } from './pages.ts';

const HELP = `Serves Open Debate on one port: the game, and classes that play it together.

  npm start -- [--port <number>] [--host <address>] [--data <folder>] [--haste <number>]

  --port   where to listen (default ${USUAL_PORT}, or PORT); 0 takes any free port
  --host   who may connect (default ${USUAL_HOST}, or HOST): this computer only; 0.0.0.0 is the whole network
  --data   where classes are kept (default ${USUAL_DATA}, or DATA)
  --haste  how many times as fast as usual a class goes on, for trying it out (default 1, or HASTE)

  DATABASE_URL=postgres://...  keeps classes in PostgreSQL; several processes may share it
  TRUST_PROXY=1                a proxy in front says where requests come from
  PAGE=<folder>                a page that was built before, instead of building it
  LOG=info                     what is worth a line on the error stream (default warn)
  RATES=1                      how many times the usual rates of messages are allowed, for measuring`;

/** Exit code when what was asked for cannot be done as asked. */
const MISASKED = 2;
/** How long to wait for the store when the program is stopped, in milliseconds. */
const PATIENCE = 4000;

/** By how much memory may grow, in percent, before what is not used any more is cleared away: classes share small machines. */
const GROWTH = 20;
setFlagsFromString(`--heap-growing-percent=${GROWTH}`);

const asked = addressAsked(process.argv.slice(2), process.env);
if (asked.kind === 'help') console.log(HELP);
else if (asked.kind === 'fault') fail(asked.sentence, MISASKED);
else await serve(asked.address, asked.classes, asked.page);

async function serve(address: Address, options: ClassOptions, page: string | null): Promise<void> {
  // Listening comes first, so that a port in use is known before anything is built.
  let answer: RequestListener = notYet;
  let classes: ClassServer | null = null;
  let stopping = false;
  digestBy((text) => hash('sha256', text, 'hex'));
  const server = createServer((request, response) => answer(request, response));
  const stop = async (code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await classes?.stop(PATIENCE).catch(() => undefined);
    server.close(() => process.exit(code));
    server.closeAllConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(0));
  try {
    server.listen(address.port, address.host);
    await once(server, 'listening');
  } catch (error) {
    return fail(whyNotListening(error as NodeJS.ErrnoException, address), MISASKED);
  }

  let without: string | null = null;
  try {
    classes = await holdClasses(server, options, programVersion());
  } catch (error) {
    if (!(error instanceof NoClasses)) throw error;
    without = error.message;
    // Where somebody said where to keep them, classes are what the server is for.
    if (options.dataNamed || options.database !== null) {
      fail(without, MISASKED);
      return stop(MISASKED);
    }
  }
  try {
    if (page === null) await ensureBuilt(console.log);
  } catch (error) {
    fail(`The page could not be built: ${error instanceof Error ? error.message : error}`, 1);
    return stop(1);
  }
  const held = classes;
  const { port } = server.address() as AddressInfo;
  answer = pagesFrom(page ?? distFolder, {
    health: () => held?.health() ?? null,
    figures: held ? () => held.figures() : null,
    reachedAt: () => (isEverywhere(address.host) ? networkUrls(port) : []),
  });
  console.log(`Open Debate is ready at ${urlOf({ host: address.host, port })} (Ctrl+C stops it)`);
  if (without !== null) console.log(`${without}\nOnly solo play is offered.`);
  else await invite(address.host, port);
}

/** The version of this program, for ledgers. */
function programVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

/** Says how a class finds the server. */
async function invite(host: string, port: number): Promise<void> {
  if (!isEverywhere(host)) {
    if (host === USUAL_HOST) console.log('For a class on your network, start it with --host 0.0.0.0.');
    return;
  }
  const urls = networkUrls(port);
  for (const url of urls) console.log(`On your network: ${url}`);
  if (urls[0] !== undefined) console.log(await qrFor(urls[0]));
}

/** Before the page has been built. */
function notYet(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' });
  response.end('The page is being built; try again in a moment.\n');
}

function whyNotListening(error: NodeJS.ErrnoException, { host, port }: Address): string {
  const another = `choose another with --port ${port < 65_535 ? port + 1 : USUAL_PORT} or the PORT variable.`;
  if (error.code === 'EADDRINUSE') return `Port ${port} is already in use; ${another}`;
  if (error.code === 'EACCES')
    return `This account may not listen on port ${port}; choose a port above 1023 with --port or the PORT variable.`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `"${host}" is no address of this computer; use ${USUAL_HOST} or 0.0.0.0 with --host or the HOST variable.`;
  return `The server cannot listen on ${host}:${port} (${error.message}); ${another}`;
}

function fail(sentence: string, code: number): void {
  console.error(sentence);
  process.exitCode = code;
}
