/** Every byte that goes over the wires of a full class: no brief is in it but the one of the seat at its end, until all are opened. */
import { describe, expect, it } from 'vitest';
import { delegateFor } from '../../src/delegates/delegate.ts';
import { openHost } from '../../src/session/host.ts';
import { serveOnlooker, serveSeat } from '../../src/session/wireHost.ts';
import { hosting } from '../session/player.ts';

const HELLO = { kind: 'hello', count: null, n: 0, history: null, heard: 0 } as const;

/** A brief that can be told by its words wherever they turn up. */
const mark = (code: string) => `known to ${code} alone`;

describe('the wires of a full class', () => {
  const given = hosting('first-statement', 'CN');
  const codes = given.matter.delegations.map((d) => d.code);
  const briefs = Object.fromEntries(
    Object.entries(given.briefs).map(([code, brief]) => [code, { ...brief, priorities: [mark(code)] }]),
  );

  it('carry to each seat its own brief, to the gallery none, and all of them to whoever leads', async () => {
    const host = openHost({ ...given, briefs, persons: codes });
    const bytes = new Map<string, string>();
    const into = (who: string) => (message: unknown) => {
      // The debrief opens all briefs to everybody: what matters is what went over the wires before.
      if (!host.over) bytes.set(who, (bytes.get(who) ?? '') + JSON.stringify(message));
    };
    for (const code of codes) serveSeat(host.seat(code), into(code)).receive(HELLO);
    serveOnlooker(host.onlooker('gallery'), into('gallery')).receive(HELLO);
    serveOnlooker(host.onlooker('facilitator'), into('facilitator')).receive(HELLO);

    // People who play as AI delegations do, each from its own seat; some leave and come back meanwhile.
    const minds = codes.map((code) => delegateFor(code, given.seed, 'medium'));
    const inPrivate = new Set<string>();
    let moves = 0;
    for (let turns = 0; turns < 3000 && !host.over; turns++) {
      if (host.advance()) continue;
      let made = false;
      for (const idle of [false, true])
        for (const { code, decide } of minds) {
          const { view } = host.seat(code);
          if (made || (view.floor.speaker !== null && view.floor.speaker !== code)) continue;
          const decision = decide(view, idle);
          const answer = decision && (await host.seat(code).submit(decision.move, `t${turns}`));
          if (answer?.kind !== 'made') continue;
          made = true;
          moves += 1;
          const { audience } = host.onlooker('facilitator').heard.at(-1) ?? { audience: 'everybody' };
          if (audience !== 'everybody') inPrivate.add(JSON.stringify(audience));
        }
      if (!made) for (const code of host.waitsFor) host.seat(code).goOn('next');
      if (turns % 40 === 20)
        host.inject({ type: 'news.arrived', text: `for ${codes[0]} only`, to: codes.slice(0, 1) });
    }
    expect(moves).toBeGreaterThan(60);
    expect(inPrivate.size).toBeGreaterThan(0);
    expect(host.over).toBe(true);
    for (const reader of [...codes, 'gallery']) {
      const read = bytes.get(reader) ?? '';
      const found = codes.filter((code) => read.includes(mark(code)));
      expect(found, `what ${reader} was sent`).toEqual(reader === 'gallery' ? [] : [reader]);
      expect(read.includes(`for ${codes[0]} only`), `news to ${reader}`).toBe(reader === codes[0]);
    }
    const all = bytes.get('facilitator') ?? '';
    expect(codes.filter((code) => all.includes(mark(code)))).toEqual(codes);
  });
});
