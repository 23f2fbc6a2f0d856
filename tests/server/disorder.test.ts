import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { digestOfState } from '../../src/record/digest.ts';
import { replay } from '../../src/record/replay.ts';
import { seatOverWire } from '../../src/session/wireSeat.ts';
import { type Opened, openClass } from './caller.ts';
import { type ClassProgram, classProgram } from './classServer.ts';

let server: ClassProgram;
const opened: Opened[] = [];

beforeAll(async () => {
  server = await classProgram({ HASTE: '1', RATES: '1000' });
});
afterAll(async () => {
  for (const one of opened) one.close();
  await server.stop();
});

/** What a network does to a message: passes it on, loses it, brings it twice, or brings it after the next. */
const fate = fc.constantFrom('passes', 'passes', 'passes', 'lost', 'twice', 'late', 'cut' as const);
/** What becomes of message after message, over and over; some always pass. */
const network = fc
  .array(fate, { minLength: 10, maxLength: 40 })
  .map((fates) => ['passes' as const, ...fates]);

it('messages that are lost, doubled or out of order, and cuts, cost nothing and make nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(network, async (fates) => {
      const one = await openClass(server.url);
      opened.push(one);
      const ana = await one.join('Ana', 'ES');
      const straight = await one.join('Ben', 'FR');
      const ben = await straight.seat();
      const listeners = new Set<(message: unknown) => void>();
      // What is late is late on its own way: to the seat, or to the server.
      const held: (() => void)[] = [];
      let [n, cuts] = [0, 0];
      const through = (message: unknown, pass: (message: unknown) => void): void => {
        // Each time round begins one later: no network loses every message of one kind for ever.
        const drawn = fates[(n + Math.floor(n / fates.length)) % fates.length];
        n += 1;
        const what = drawn === 'cut' && ++cuts > 2 ? 'lost' : drawn;
        if (what === 'cut') ana.socket.io.engine.close();
        if (what === 'late') held.push(() => pass(message));
        else if (what !== 'lost' && what !== 'cut') pass(message);
        if (what === 'twice') pass(message);
        if (what !== 'late') for (const comeIn of held.splice(0)) comeIn();
      };
      ana.socket.on('wire', ({ frame }: { readonly frame: unknown }) =>
        through(frame, (message) => {
          for (const listener of listeners) listener(message);
        }),
      );
      let resume = (): void => undefined;
      // As the page does: whoever has heard nothing for a while asks for what was missed.
      const asking = setInterval(() => resume(), 150);
      const opening = seatOverWire({
        send: (frame) =>
          through(frame, (message) => void ana.socket.emit('wire', { channel: 'seat', frame: message })),
        listen(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      });
      // Where the very first greeting is lost, there is no seat yet that could ask again: a new one is.
      const greet = setInterval(
        () =>
          ana.socket.emit('wire', {
            channel: 'seat',
            frame: { kind: 'hello', count: null, n: 0, history: null, heard: 0 },
          }),
        300,
      );
      try {
        const seat = await opening;
        clearInterval(greet);
        resume = () => seat.resume();
        await one.facilitator.done({ kind: 'start' });
        await ana.until(() => seat.waitsFor === 'chair', 'the chair');
        const answers = await Promise.all([
          seat.submit({ kind: 'circulateConceptNote' }, 'a'),
          seat.submit({ kind: 'circulateConceptNote' }, 'a'),
        ]);
        for (const { kind } of answers) expect(['made', 'alreadyMade']).toContain(kind);
        await straight.until(() => ben.view.phase !== 'concept', 'the others to be told');
        await one.facilitator.done({ kind: 'pause' });
        const { ledger = '' } = await one.facilitator.done({ kind: 'export', council: 'A' });
        const replayed = replay(ledger);
        expect(replayed.kind).toBe('identical');
        expect(ledger.match(/"move":\{"kind":"circulateConceptNote"/g)).toHaveLength(1);
        // In the end both see the same public record.
        await ana.until(
          () =>
            digestOfState(seat.view.draft) === digestOfState(ben.view.draft) &&
            seat.view.clock.now === ben.view.clock.now,
          'the same picture',
        );
        expect(seat.heard.filter((x) => x.kind === 'circulateConceptNote')).toHaveLength(1);
      } finally {
        clearInterval(asking);
        clearInterval(greet);
        ana.close();
        straight.close();
      }
    }),
    { numRuns: 5, seed: 20261125, endOnFailure: true },
  );
}, 120_000);
