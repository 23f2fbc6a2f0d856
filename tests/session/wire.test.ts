/** A seat at the end of a wire is the seat itself: what it shows, what it may do, and what it is refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHost } from '../../src/session/host.ts';
import { restoreHost } from '../../src/session/hostRestore.ts';
import type { Seat } from '../../src/session/seat.ts';
import type { FromClient } from '../../src/session/wire.ts';
import { changed, changesBetween } from '../../src/session/wireChange.ts';
import { serveSeat } from '../../src/session/wireHost.ts';
import { type Channel, seatOverWire } from '../../src/session/wireSeat.ts';
import { asMember, hosting, inTheChair, play } from './player.ts';
import { wired, wiredOnlooker } from './wired.ts';

/** What a seat shows, as plain data. */
function shown({ code, view, heard, assisted, waitsFor, briefs, over, persons }: Seat) {
  return JSON.parse(JSON.stringify({ code, view, heard, assisted, waitsFor, briefs, over, persons }));
}

function hosted(code = 'CN', id = 'first-statement') {
  const host = openHost(hosting(id, code));
  return { host, seat: host.seat(code) };
}

describe('a seat over a wire', () => {
  it.each(['CN', 'ES'])(
    'shows after everything that happens what the seat shows, through a whole game (%s)',
    async (code) => {
      const { host, seat } = hosted(code);
      const far = await wired(seat);
      let looks = 0;
      const choose = code === 'CN' ? asMember() : inTheChair();
      await play(
        { seat: far.seat, advance: host.advance, lines: () => [], file: () => '' },
        choose,
        'next',
        () => {
          if (looks++ % 10 === 0) expect(shown(far.seat)).toEqual(shown(seat));
          return false;
        },
      );
      expect(far.seat.over).toBe(true);
      expect(shown(far.seat)).toEqual(shown(seat));
      expect(far.wire.faults).toEqual([]);
    },
  );

  it('sends the matter and the text once, and then little', async () => {
    const { host, seat } = hosted();
    const { seat: far, wire } = await wired(seat);
    const [whole = ''] = wire.sent;
    await play({ seat: far, advance: host.advance, lines: () => [], file: () => '' }, asMember());
    const news = wire.sent.filter((text) => text.includes('"kind":"news"'));
    const mean = news.reduce((sum, text) => sum + text.length, 0) / news.length;
    expect(news.length).toBeGreaterThan(100);
    expect(mean).toBeLessThan(whole.length / 20);
  });

  it('keeps parts that did not change the very same', async () => {
    const { host, seat } = hosted();
    const { seat: far } = await wired(seat);
    const { matter, brief } = far.view;
    while (host.advance());
    expect(far.view.matter).toBe(matter);
    expect(far.view.brief).toBe(brief);
  });

  it('makes a move once, though it is asked again after a cut, and the answer comes all the same', async () => {
    const { host, seat } = hosted();
    while (host.advance());
    let through = true;
    const { seat: far, wire } = await wired(seat, {
      arrives: (message) => (!through && JSON.stringify(message).includes('"answer"') ? 'no' : 'yes'),
    });
    const move = {
      kind: 'proposeGroupLine',
      group: 'P5',
      paragraph: 'condemnation',
      slot: 'presence',
      option: 'retained',
    };
    const entries = host.recorder.lines().length;
    through = false;
    const answered = far.submit(move, 'once');
    await Promise.resolve();
    wire.cut();
    through = true;
    wire.join();
    far.resume();
    expect(await answered).toMatchObject({ kind: 'made', made: { by: 'CN', id: 'p-once' } });
    expect(host.recorder.lines().length).toBe(entries + 1);
    expect(await far.submit(move, 'once')).toEqual({ kind: 'alreadyMade' });
    expect(shown(far)).toEqual(shown(seat));
  });

  it('goes on from what it has after a cut, and gets the whole where that is too long ago', async () => {
    const { host, seat } = hosted();
    const { seat: far, wire } = await wired(seat);
    for (let i = 0; i < 10; i++) host.advance();
    wire.cut();
    for (let i = 0; i < 20; i++) host.advance();
    const before = wire.sent.length;
    wire.join();
    far.resume();
    expect(wire.sent.slice(before).every((text) => text.includes('"kind":"news"'))).toBe(true);
    expect(shown(far)).toEqual(shown(seat));

    const long = openHost({ ...hosting('first-statement', 'CN'), persons: ['CN'] });
    const other = await wired(long.seat('CN'));
    await play(
      { seat: long.seat('CN'), advance: long.advance, lines: () => [], file: () => '' },
      () => null,
      'called',
      ({ heard }) => heard.length > 10,
    );
    other.wire.cut();
    other.wire.join();
    for (let i = 0; i < 400 && !long.over; i++) if (!long.advance()) long.seat('CN').goOn('called');
    other.seat.resume();
    expect(shown(other.seat)).toEqual(shown(long.seat('CN')));
  });

  it('is sent no more of what was heard than it lacks when the host was restored with the same history', async () => {
    const { host, seat } = hosted();
    const history = { history: 'council 1' };
    const first = await wired(seat, {}, history);
    while (host.advance());
    const restored = restoreHost(host.recorder.ledger());
    if (!restored.ok) throw new Error(restored.why);
    const again = restored.host.seat('CN');
    restored.host.advance();
    expect(first.seat.heard.length).toBeGreaterThan(2);
    const { sent } = (await wired(again, {}, history)).wire;
    expect(sent[0]).toContain('"from":0');
    const served: string[] = [];
    const { serveSeat } = await import('../../src/session/wireHost.ts');
    const end = serveSeat(again, (message) => served.push(JSON.stringify(message)), history);
    const { length } = first.seat.heard;
    end.receive({ kind: 'hello', count: 'gone', n: 7, history: 'council 1', heard: length });
    expect(served[0]).toContain(`"from":${length}`);
    end.receive({ kind: 'hello', count: 'gone', n: 7, history: 'council 2', heard: length });
    expect(served[1]).toContain('"from":0');
  });

  it('comes to the same whatever is lost or comes twice on the way (random)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(fc.constantFrom('yes', 'yes', 'yes', 'no', 'twice')),
        async (weather) => {
          const { host, seat } = hosted();
          let begun = false;
          const { seat: far } = await wired(seat, {
            arrives: () => (begun ? (weather.next().value ?? 'yes') : 'yes'),
          });
          begun = true;
          for (let i = 0; i < 60; i++) if (!host.advance()) seat.goOn('called');
          begun = false;
          far.resume();
          expect(shown(far)).toEqual(shown(seat));
        },
      ),
      { seed: 4, numRuns: 15 },
    );
  });
});

describe('what comes over a wire', () => {
  it.each([
    ['text', 'hello'],
    ['nothing', null],
    ['a list', []],
    ['a stranger’s kind', { kind: 'shutDown' }],
    ['a number that is none', { kind: 'hello', count: null, n: -1, history: null, heard: 0 }],
    ['a field too many', { kind: 'hello', count: null, n: 0, history: null, heard: 0, as: 'facilitator' }],
    ['no id', { kind: 'submit', client: 'c', request: 1, move: {}, id: '<script>' }],
    ['a huge move', { kind: 'submit', client: 'c', request: 1, move: { kind: 'x'.repeat(5000) }, id: 'a' }],
    [
      'a deep move',
      {
        kind: 'submit',
        client: 'c',
        request: 1,
        move: JSON.parse(`${'['.repeat(60)}${']'.repeat(60)}`),
        id: 'a',
      },
    ],
    [
      'a reserved name',
      { kind: 'submit', client: 'c', request: 1, move: JSON.parse('{"__proto__":{"a":1}}'), id: 'a' },
    ],
    ['another horizon', { kind: 'goOn', until: 'forever', moment: 'floor' }],
  ])('is refused with a reason, and changes nothing: %s', async (_, message) => {
    const { host, seat } = hosted();
    while (host.advance());
    const before = shown(seat);
    const { wire, seat: far } = await wired(seat);
    wire.served().receive(message);
    expect(JSON.parse(wire.sent.at(-1) ?? '')).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/\w/),
    });
    expect(shown(seat)).toEqual(before);
    expect(shown(far)).toEqual(before);
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  it('is refused whatever it is, and nothing falls over (random)', async () => {
    const { host, seat } = hosted();
    while (host.advance());
    const before = shown(seat);
    const { wire } = await wired(seat);
    const kinds = fc.constantFrom('hello', 'submit', 'goOn', 'assist', 'whole', 'x');
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ kind: kinds, request: fc.anything(), move: fc.anything() })),
        (message) => {
          wire.served().receive(message);
          expect(JSON.parse(wire.sent.at(-1) ?? '').kind).toBe('refused');
        },
      ),
      { seed: 5, numRuns: 500 },
    );
    expect(shown(seat)).toEqual(before);
  });

  it('lets go on only what it was pressed for', async () => {
    const { host, seat } = hosted();
    while (host.advance());
    const { wire } = await wired(seat);
    expect(seat.waitsFor).not.toBeNull();
    wire.served().receive({ kind: 'goOn', until: 'next', moment: 'ballot' });
    expect(seat.waitsFor).not.toBeNull();
    wire.served().receive({ kind: 'goOn', until: 'next', moment: seat.waitsFor });
    expect(seat.waitsFor).toBeNull();
  });

  it('no longer asks, at once, for what was let pass: a press too many lets nothing else pass', async () => {
    const { host, seat } = hosted();
    while (host.advance());
    const onTheWay: FromClient[] = [];
    let far: Seat | null = null;
    const served = serveSeat(seat, (message) => hear(message));
    let hear: (message: unknown) => void = () => {};
    const channel: Channel = {
      send: (message) => (far ? onTheWay.push(message) : served.receive(message)),
      listen(listener) {
        hear = listener;
        return () => {};
      },
    };
    const wire = await seatOverWire(channel);
    far = wire;
    const before = seat.waitsFor;
    wire.goOn('next');
    wire.goOn('next');
    expect([wire.waitsFor, seat.waitsFor]).toEqual([null, before]);
    expect(onTheWay).toHaveLength(1);
    for (const message of onTheWay) served.receive(message);
    expect(seat.waitsFor).toBeNull();
    while (host.advance());
    expect(wire.waitsFor).toBe(seat.waitsFor);
    // What is lost when the wire is cut was not let pass.
    wire.goOn('next');
    expect(wire.waitsFor).toBeNull();
    wire.resume();
    expect(wire.waitsFor).toBe(seat.waitsFor);
  });

  it('does nothing while the other end may not act, which it is told', async () => {
    const { host, seat } = hosted();
    while (host.advance());
    const before = shown(seat);
    let barred: string | null = 'another member of the team holds the pen';
    const { seat: far, wire } = await wired(seat, {}, { barred: () => barred });
    const move = { kind: 'askForTheFloor' };
    await expect(far.submit(move, 'a')).rejects.toThrow('holds the pen');
    far.goOn('next');
    expect(far.waitsFor).toBe(seat.waitsFor);
    await expect(far.assist('once')).rejects.toThrow('holds the pen');
    expect(wire.faults.map(({ message }) => message)).toEqual(['another member of the team holds the pen']);
    expect(shown(seat)).toEqual(before);
    barred = null;
    expect(await far.submit(move, 'a')).toMatchObject({ kind: 'notInOrder' });
  });

  it('shows one seat to a whole team', async () => {
    const { host, seat } = hosted();
    const team = [await wired(seat), await wired(seat), await wired(seat)];
    while (host.advance());
    for (const { seat: far } of team) expect(shown(far)).toEqual(shown(seat));
    team[0]?.wire.cut();
    team[1]?.seat.goOn('next');
    while (host.advance());
    for (const { seat: far } of team.slice(1)) expect(shown(far)).toEqual(shown(seat));
  });
});

describe('who looks on over a wire', () => {
  it('sees what the gallery sees, hears what it hears, and cannot act', async () => {
    const { host } = hosted();
    const gallery = host.onlooker('gallery');
    const { onlooking, wire } = await wiredOnlooker(gallery);
    while (host.advance());
    expect(JSON.parse(JSON.stringify(onlooking.view))).toEqual(JSON.parse(JSON.stringify(gallery.view)));
    expect(onlooking.heard).toEqual(gallery.heard);
    expect(onlooking.waiting).toEqual({});
    wire
      .served()
      .receive({ kind: 'submit', client: 'c', request: 3, move: { kind: 'askForTheFloor' }, id: 'a' });
    expect(JSON.parse(wire.sent.at(-1) ?? '')).toMatchObject({ kind: 'refused', request: 3 });
  });

  it('sees every brief and whom the meeting waits for, as the one who leads', async () => {
    const { host } = hosted();
    const { onlooking } = await wiredOnlooker(host.onlooker('facilitator'));
    while (host.advance());
    expect(Object.keys((onlooking.view as { briefs?: object }).briefs ?? {})).toHaveLength(15);
    expect(onlooking.waiting).toEqual({ CN: host.seat('CN').waitsFor });
  });
});

describe('changes', () => {
  it('lead from any plain value to any other (random)', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        fc.pre(!/"(__proto__|constructor|prototype)"/.test(JSON.stringify([one, other])));
        const text = JSON.stringify(one);
        expect(changed(one, JSON.parse(JSON.stringify(changesBetween(one, other))))).toEqual(
          JSON.parse(JSON.stringify(other)),
        );
        expect(JSON.stringify(one)).toBe(text);
      }),
      { seed: 6, numRuns: 2000 },
    );
  });

  it('do not pass through names that JavaScript keeps, nor where nothing is', () => {
    for (const name of ['__proto__', 'constructor', 'prototype'])
      expect(() => changed({}, [[[name, 'a'], 1]])).toThrow('no change may pass');
    expect(() => changed({}, [[['a', 'b'], 1]])).toThrow('nothing to change');
    expect(() => changed([], [[[5], 1]])).toThrow('no such place');
    expect(() => changed([], [[['length'], 9]])).toThrow('no such place');
  });
});
