/** One program for the tests of a file, and the classes that they open at it; each test closes what it opened. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Opened, openClass } from './caller.ts';
import { type ClassProgram, classProgram } from './classServer.ts';

/** What the tests of a file have. */
interface Held {
  /** The program, once the tests have begun. */
  readonly server: ClassProgram;
  open(...args: [] | [Parameters<typeof openClass>[1]]): Promise<Opened>;
}

/** Starts it before the tests of the file that asks, and stops it after them: without a complaint. */
export function classesHeld(): Held {
  let server: ClassProgram | null = null;
  const opened: Opened[] = [];
  const held: Held = {
    get server() {
      if (!server) throw new Error('The program has not begun.');
      return server;
    },
    async open(...args) {
      const one = await openClass(held.server.url, ...args);
      opened.push(one);
      return one;
    },
  };
  beforeAll(async () => {
    server = await classProgram({ HASTE: '60', RATES: '100' });
  });
  afterEach(() => {
    for (const one of opened.splice(0)) one.close();
  });
  afterAll(async () => {
    expect(await held.server.stop()).toBe(0);
  });
  return held;
}
