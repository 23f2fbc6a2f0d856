/** Opens the house of a page: in a Web Worker where the browser gives one, in the page itself where it does not. */
import { inPage, inWorker } from './wireCarrier.ts';
import { type House, houseOver } from './wireHeld.ts';
import type { Carrier } from './wireHouse.ts';

/** @param notFetched is called where the program of the house could not be fetched at all */
export function openHouse(notFetched: () => never): House {
  /** Where no worker came to life, none is tried again. */
  let withoutWorker = typeof Worker === 'undefined';
  return houseOver(async (): Promise<Carrier> => {
    if (!withoutWorker) {
      try {
        return await inWorker(new Worker(new URL('./hostWorker.ts', import.meta.url), { type: 'module' }));
      } catch {
        withoutWorker = true;
      }
    }
    const { newHouse } = await import('./hostHouse.ts').catch(notFetched);
    return inPage(newHouse);
  });
}
