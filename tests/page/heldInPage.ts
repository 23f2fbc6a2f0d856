/** What a browser is given to hold meetings by itself: one function, bundled, that needs no page. */
import { digestOf } from '../../src/record/digest.ts';
import type { Headless } from '../../src/session/headless.ts';
import { holdOnRecord } from '../../src/session/headlessLedger.ts';

/** Holds a meeting and gives the digest of its whole ledger, which has a digest of the state after every entry. */
export function digestOfHeld(headless: Headless): string {
  return digestOf(holdOnRecord(headless, 'every', 'digests').ledger);
}

Object.assign(globalThis, { digestOfHeld });
