/** Ways from a page to the house that holds its meetings: a Web Worker, or a house in the page itself. */
import type { Carrier, FromHouse, ToHouse } from './wireHouse.ts';

/** How long a worker may take to be there, in milliseconds: its program is fetched meanwhile. */
const TO_BEGIN = 30_000;

/** A house in a worker that was just made. Rejects where the worker does not come to life. */
export async function inWorker(worker: Worker): Promise<Carrier> {
  const lock = `open-debate/house/${randomName()}`;
  const listeners = new Set<(message: FromHouse) => void>();
  const stopping = new AbortController();
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the worker did not begin')), TO_BEGIN);
    worker.onerror = (event) => {
      event.preventDefault();
      clearTimeout(late);
      reject(new Error(event.message || 'the worker could not be fetched'));
    };
    worker.onmessage = () => {
      clearTimeout(late);
      resolve();
    };
    worker.postMessage({ kind: 'begin', lock });
  }).catch((error: unknown) => {
    worker.terminate();
    throw error;
  });
  worker.onmessage = ({ data }: MessageEvent<FromHouse>) => {
    for (const listener of listeners) listener(data);
  };
  const ended = new Promise<void>((resolve) => {
    worker.onerror = () => resolve();
    worker.onmessageerror = () => resolve();
    // Told of at once where the browser has locks.
    navigator.locks?.request(lock, { signal: stopping.signal }, () => resolve()).catch(() => {});
  });
  return {
    send: (message) => worker.postMessage(message),
    listen: (listener) => listeners.add(listener),
    ended,
    stop() {
      stopping.abort();
      worker.terminate();
    },
  };
}

/** A house in the page itself, for browsers that give the page no worker. Messages pass as they do between two programs. */
export function inPage(
  newHouse: (send: (message: FromHouse) => void) => { receive(message: ToHouse): void },
): Carrier {
  const { port1, port2 } = new MessageChannel();
  const house = newHouse((message) => port2.postMessage(message));
  port2.onmessage = ({ data }: MessageEvent<ToHouse>) => house.receive(data);
  const listeners = new Set<(message: FromHouse) => void>();
  port1.onmessage = ({ data }: MessageEvent<FromHouse>) => {
    for (const listener of listeners) listener(data);
  };
  return {
    send: (message) => port1.postMessage(message),
    listen: (listener) => listeners.add(listener),
    ended: new Promise<void>(() => {}),
    stop() {
      port1.close();
      port2.close();
    },
  };
}

function randomName(): string {
  const [one = 0, two = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${one.toString(36)}${two.toString(36)}`;
}
