/** The program that serves the game: builds the page when needed, listens on one port, stops cleanly. */
import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Address, addressAsked, USUAL_HOST, USUAL_PORT, urlOf } from './address.ts';
import { distFolder, ensureBuilt } from './dist.ts';
import { pagesFrom } from './pages.ts';

const HELP = `Serves Open Debate on one port.

  npm start -- [--port <number>] [--host <address>]

  --port   where to listen (default ${USUAL_PORT}, or PORT); 0 takes any free port
  --host   who may connect (default ${USUAL_HOST}, or HOST): this computer only; 0.0.0.0 is the whole network`;

/** Exit code when what was asked for cannot be done as asked. */
const MISASKED = 2;

const asked = addressAsked(process.argv.slice(2), process.env);
if (asked.kind === 'help') console.log(HELP);
else if (asked.kind === 'fault') fail(asked.sentence, MISASKED);
else await serve(asked.address);

async function serve(address: Address): Promise<void> {
  // Listening comes first, so that a port in use is known before anything is built.
  let answer: RequestListener = notYet;
  const server = createServer((request, response) => answer(request, response));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(server, 0));
  try {
    server.listen(address.port, address.host);
    await once(server, 'listening');
  } catch (error) {
    return fail(whyNotListening(error as NodeJS.ErrnoException, address), MISASKED);
  }

  try {
    await ensureBuilt(console.log);
  } catch (error) {
    fail(`The page could not be built: ${error instanceof Error ? error.message : error}`, 1);
    return stop(server, 1);
  }
  answer = pagesFrom(distFolder);
  const { port } = server.address() as AddressInfo;
  console.log(`Open Debate is ready at ${urlOf({ host: address.host, port })} (Ctrl+C stops it)`);
}

/** Before the page has been built. */
function notYet(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' });
  response.end('The page is being built; try again in a moment.\n');
}

function stop(server: Server, code: number): void {
  server.close(() => process.exit(code));
  server.closeAllConnections();
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
