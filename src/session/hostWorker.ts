/** The entry of the Web Worker in which the meetings of a page are held, so that no thinking ever holds up what is drawn. */
import { newHouse } from './hostHouse.ts';
import type { FromHouse, ToHouse } from './wireHouse.ts';

/** What the page says first: the name of a lock that the worker holds for as long as it lives. */
export interface Begin {
  readonly kind: 'begin';
  readonly lock: string;
}

/** As much of a worker as is needed here. */
interface Inside {
  postMessage(message: FromHouse | { readonly kind: 'ready' }): void;
  addEventListener(type: 'message', listener: (event: { readonly data: ToHouse | Begin }) => void): void;
}

const inside = globalThis as unknown as Inside;
const house = newHouse((message) => inside.postMessage(message));

inside.addEventListener('message', ({ data }) => {
  if (data.kind !== 'begin') {
    house.receive(data);
    return;
  }
  const ready = () => inside.postMessage({ kind: 'ready' });
  if (navigator.locks === undefined) {
    ready();
    return;
  }
  // A worker that dies says nothing, but it lets go of its lock.
  navigator.locks.request(data.lock, () => {
    ready();
    return new Promise<never>(() => {});
  });
});
