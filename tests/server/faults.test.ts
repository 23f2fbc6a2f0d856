import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readLedger } from '../../src/record/read.ts';
import { replay } from '../../src/record/replay.ts';
import { STEPS, statement } from '../../src/server/sql.ts';
import { sqlFile } from '../../src/server/sqlFile.ts';
import { openStore } from '../../src/server/store.ts';
import { newClass } from '../../src/session/classState.ts';
import type { Seat } from '../../src/session/seat.ts';
import { Caller, type Opened, openClass } from './caller.ts';
import { type ClassProgram, classProgram } from './classServer.ts';

/** An offer to another delegation, or the withdrawal of the one that was made: in order whenever a text is negotiated. */
function offerOf({ code, view }: Seat): unknown {
  const open = view.deals.find((deal) => deal.by === code && deal.state === 'offered');
  if (open) return { kind: 'withdrawDeal', deal: open.id };
  const other = view.matter.delegations.find((d) => d.code !== code)?.code ?? '';
  const [paragraph] = view.draft.paragraphs;
  const [slot, option] = Object.entries(paragraph?.standing ?? {})[0] ?? [];
  const term = { who: code, paragraph: paragraph?.paragraph, slot, option };
  return { kind: 'offerDeal', with: [other], terms: [term] };
}

describe('a server that is killed without a word while moves are made', () => {
  let server: ClassProgram;
  let opened: Opened;

  beforeAll(async () => {
    server = await classProgram({ HASTE: '20', RATES: '1000' });
    opened = await openClass(server.url);
  });
  afterAll(async () => {
    opened?.close();
    await server.stop();
  });

  it('has every acknowledged move, the same digests, and its people back within 5 seconds, 20 times', async () => {
    const { facilitator } = opened;
    const people = [
      await opened.join('Ana', 'CN'),
      await opened.join('Ben', 'FR'),
      await opened.join('Cho', 'ES'),
    ];
    const seats = await Promise.all(people.map((one) => one.seat()));
    await facilitator.done({ kind: 'start' });
    const acknowledged = new Set<string>();
    let n = 0;
    let over = false;
    /** Each person makes moves without end. */
    const busy = seats.map(async (seat, i) => {
      while (!over) {
        const id = `k${i}-${++n}`;
        const answer = await Promise.race([seat.submit(offerOf(seat), id).catch(() => null), wait(4000)]);
        if (answer?.kind === 'made') acknowledged.add(`p-${id}`);
        if (seat.waitsFor !== null) {
          if (seat.waitsFor === 'chair')
            await Promise.race([seat.assist('once').catch(() => null), wait(1000)]);
          else seat.goOn('next');
        }
        await wait(15);
      }
    });
    const slowest: number[] = [];
    for (let kill = 0; kill < 20; kill++) {
      await wait(100 + ((kill * 37) % 150));
      await server.kill();
      await server.start();
      const back = Date.now();
      for (const one of [...people, facilitator])
        await one.until(
          () => one.backAt !== null && one.backAt >= back - 4000 && one.socket.connected,
          'to be back',
        );
      slowest.push(Date.now() - back);
      // The facilitator rewinds when the game comes near its end, so that there are moves to be made.
      if (seats[0]?.over) await facilitator.ask({ kind: 'rewind', council: 'A', to: 5 });
    }
    over = true;
    await Promise.all(busy);
    expect(Math.max(...slowest)).toBeLessThan(5000);
    expect(acknowledged.size).toBeGreaterThan(20);
    await facilitator.ask({ kind: 'pause' });
    const { ledger = '' } = await facilitator.done({ kind: 'export', council: 'A' });
    const read = readLedger(ledger);
    if (!read.ok) throw new Error('the ledger cannot be read');
    const kept = new Set(read.ledger.entries.map((entry) => ('id' in entry ? entry.id : '')));
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    expect(replay(ledger).kind).toBe('identical');
    for (const seat of seats) expect(seat.view.brief).not.toBeNull();
  }, 240_000);
});

function wait(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}

/** A way to a server that can be cut as a network is: nothing comes through, and neither end is told. */
async function wayTo(url: string): Promise<{ readonly url: string; cut: boolean; close(): void }> {
  const { hostname, port } = new URL(url);
  const ends = new Set<Socket>();
  const way = { url: '', cut: false, close: (): void => undefined };
  const server = createServer((here) => {
    const there = connect(Number(port), hostname);
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const) {
      ends.add(one);
      // What arrives while the way is cut is lost; on a way that has lost something nothing comes through again.
      let broken = false;
      one.on('data', (bytes) => {
        broken ||= way.cut;
        if (!broken) other.write(bytes);
      });
      one.on('error', () => undefined);
      one.on('close', () => {
        ends.delete(one);
        if (!broken && !way.cut) other.destroy();
      });
    }
    if (way.cut) here.pause();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  way.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  way.close = () => {
    for (const end of ends) end.destroy();
    server.close();
  };
  return way;
}

describe('a network that is cut', () => {
  // At usual pace and for real: what counts here are the real times of sockets.
  it.concurrent('for 60 seconds costs one seat nothing: others go on, it comes back by itself, and finds all', async () => {
    const server = await classProgram();
    const opened = await openClass(server.url, { plan: '90' });
    const way = await wayTo(server.url);
    const ana = await Caller.at(way.url);
    try {
      const { facilitator } = opened;
      await ana.done({ kind: 'join', code: opened.code, name: 'Ana', as: 'delegate' });
      await ana.done({ kind: 'takeSeat', council: 'A', seat: 'CN' });
      const hers = await ana.seat();
      const ben = await opened.join('Ben', 'ES');
      const his = await ben.seat();
      await facilitator.done({ kind: 'start' });
      await ben.until(() => his.waitsFor === 'chair', 'the chair');
      const away = () =>
        ben.picture?.class.councils[0]?.seats.find(({ code }) => code === 'CN')?.away === true;
      way.cut = true;
      const cutAt = Date.now();
      expect(await his.submit({ kind: 'circulateConceptNote' }, 'meanwhile')).toMatchObject({ kind: 'made' });
      // The server finds out by itself, within its 18 seconds.
      await ben.until(away, 'the loss to be noticed', 30_000);
      expect(hers.view.conceptNoteAt).toBeNull();
      // What she does meanwhile waits on her side.
      const call = hers.submit({ kind: 'circulateConceptNote' }, 'hers').catch(() => null);
      await wait(60_000 - (Date.now() - cutAt));
      way.cut = false;
      const backAt = Date.now();
      await ana.until(() => ana.backAt !== null && ana.backAt >= backAt, 'to be back', 15_000);
      await ana.until(() => hers.view.conceptNoteAt !== null, 'what was missed', 5000);
      expect(Date.now() - backAt).toBeLessThan(12_000);
      expect(hers.heard.filter((n) => n.kind === 'circulateConceptNote')).toHaveLength(1);
      expect((await call)?.kind).toBe('notInOrder');
      await ben.until(() => !away(), 'her to be seen');
      expect(ana.you).toMatchObject({ seat: 'CN', pen: true });
    } finally {
      ana.close();
      way.close();
      opened.close();
      await server.stop();
    }
  }, 120_000);

  it('costs nobody anything: who comes back finds what was missed, and what was sent is made once', async () => {
    const server = await classProgram({ HASTE: '20', RATES: '100' });
    const opened = await openClass(server.url);
    try {
      const ana = await opened.join('Ana', 'ES');
      const seat = await ana.seat();
      await opened.facilitator.done({ kind: 'start' });
      await ana.until(() => seat.waitsFor === 'chair', 'the chair');
      const answer = seat.submit({ kind: 'circulateConceptNote' }, 'once');
      ana.socket.io.engine.close();
      expect(['made', 'alreadyMade']).toContain((await answer).kind);
      await ana.until(() => seat.view.conceptNoteAt !== null, 'the note');
      expect(seat.heard.filter((n) => n.kind === 'circulateConceptNote')).toHaveLength(1);
      expect(await ana.ask({ kind: 'help', text: 'Is anybody there?' })).toEqual({ ok: true });
    } finally {
      opened.close();
      await server.stop();
    }
  });
});

describe('a store', () => {
  const folders: string[] = [];
  const folder = () => {
    const path = mkdtempSync(join(tmpdir(), 'open-debate-store-'));
    folders.push(path);
    return path;
  };
  afterEach(() => {
    for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
  });
  const state = (id: string) =>
    newClass({
      ...{
        id,
        code: id.toUpperCase(),
        name: '',
        facilitator: 'x',
        wallKey: 'y',
        scenario: 'first-statement',
        seats: ['FR'],
      },
      ...{ difficulty: 'easy', seed: 1, plan: 'open', teamSize: 1, choosing: true, notes: true },
      ...{ created: 1, deletedAt: 1000, councils: 1 },
    });

  it('that is full loses nothing that it said it had, and goes on once there is room', async () => {
    const path = join(folder(), 'classes.db');
    const small = await openStore(await sqlFile(path, { mostPages: 40 }), 'a', 1);
    expect(await small.create(state('one'), 1)).toBe(true);
    let written = 0;
    const line = 'x'.repeat(3000);
    await expect(async () => {
      for (; written < 200; written++)
        await small.write('one', { lines: [{ record: 'one.1', from: written, lines: [line] }] }, 2);
    }).rejects.toThrow(/full/i);
    expect(written).toBeGreaterThan(3);
    expect(await small.linesOf('one.1')).toHaveLength(written);
    await small.close();
    const roomy = await openStore(await sqlFile(path), 'b', 3);
    expect(await roomy.take('one', 'a')).toMatchObject({ state: { id: 'one' } });
    await roomy.write('one', { lines: [{ record: 'one.1', from: written, lines: [line] }] }, 4);
    expect(await roomy.linesOf('one.1')).toHaveLength(written + 1);
    await roomy.close();
  });

  it('that is locked by another program writes once it is free, and until then nothing', async () => {
    const path = join(folder(), 'classes.db');
    const store = await openStore(await sqlFile(path), 'a', 1);
    await store.create(state('one'), 1);
    const other = createClient({ url: `file:${path}`, concurrency: 1, timeout: 0 });
    const held = await other.transaction('write');
    const write = () => store.write('one', { lines: [{ record: 'one.1', from: 0, lines: ['a'] }] }, 2);
    await expect(write()).rejects.toThrow(/locked|busy/i);
    await held.rollback();
    other.close();
    await write();
    await write();
    expect(await store.linesOf('one.1')).toEqual(['a']);
    await store.close();
  });

  it('of a version before is brought up to date with all that is in it', async () => {
    const sql = await sqlFile(join(folder(), 'classes.db'));
    const { name: _, prepared: __, ...old } = state('one');
    await sql.carryOut([
      statement('CREATE TABLE step (number BIGINT PRIMARY KEY, at BIGINT NOT NULL)'),
      statement('INSERT INTO step VALUES (1, 1)'),
      ...(STEPS[0] ?? []).map((step) => statement(step)),
      statement(
        'INSERT INTO class VALUES (?, ?, ?, ?, ?, ?)',
        'one',
        'ONE',
        JSON.stringify(old),
        'a',
        5,
        1000,
      ),
    ]);
    const store = await openStore(sql, 'b', 6);
    expect(await store.take('one', 'a')).toEqual({ state: state('one'), lastHeld: 5 });
    await store.close();
  });

  it('lets nobody write who does not hold the class', async () => {
    const path = join(folder(), 'classes.db');
    const sql = await sqlFile(path);
    const [a, b] = [await openStore(sql, 'a', 1), await openStore(sql, 'b', 1)];
    await a.create(state('one'), 1);
    expect(await b.take('one', 'c')).toBeNull();
    expect(await b.take('one', 'a')).not.toBeNull();
    await expect(
      a.write('one', { lines: [{ record: 'one.1', from: 0, lines: ['a'] }] }, 2),
    ).rejects.toThrow();
    expect(await b.linesOf('one.1')).toEqual([]);
    expect(await b.create({ ...state('two'), code: 'ONE' }, 2)).toBe(false);
    expect(await b.removeOld(2000)).toEqual(['one']);
    expect(await b.ownerOf('one')).toBeNull();
    await a.close();
  });
});
