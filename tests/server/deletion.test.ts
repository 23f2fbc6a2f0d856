import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Classes } from '../../src/server/classes.ts';
import { newFigures } from '../../src/server/reckoning.ts';
import { sqlFile } from '../../src/server/sqlFile.ts';
import { openStore } from '../../src/server/store.ts';
import type { Link } from '../../src/session/classKeeping.ts';
import { KEPT_DAYS, type Told } from '../../src/session/classroom.ts';
import { joined } from '../../src/session/classState.ts';
import { Caller, openClass } from './caller.ts';
import { type ClassProgram, classProgram } from './classServer.ts';

const DAY = 86_400_000;
/** Unlike anything else that is in a store. */
const NAME = 'Zephyrine';
const NOTE = 'quincunx and marzipan';

/** How many rows of classes a store has. */
async function rowsIn(folder: string): Promise<number> {
  const client = createClient({ url: `file:${join(folder, 'classes.db')}` });
  let rows = 0;
  for (const table of ['class', 'state', 'line', 'said'])
    rows += Number((await client.execute(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n);
  client.close();
  return rows;
}

/** Everything that is in the files of a store, whether or not it can still be asked for. */
function bytesIn(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name.startsWith('classes.db'))
    .map((name) => readFileSync(join(folder, name)).toString('latin1'))
    .join('\n');
}

describe('a class whose time is over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-debate-deletion-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(`is deleted after ${KEPT_DAYS} days, and not before; who is there is told`, async () => {
    let now = 1_700_000_000_000;
    const store = await openStore(await sqlFile(join(folder, 'classes.db')), 'self', now);
    const figures = newFigures({ connections: () => 0, classes: () => 0, councils: () => 0 });
    const nodes = { self: 'self', isDead: async () => false, stop: () => undefined };
    const failures: string[] = [];
    const classes = new Classes({
      ...{ store, nodes, figures, haste: 1, program: 'test', now: () => now },
      log: (what) => what.includes('fail') && failures.push(what),
    });
    const opened = await classes.open({
      ...{ kind: 'open', scenario: 'first-statement', difficulty: 'easy', plan: 'open', councils: 1 },
      ...{ teamSize: 1, choosing: true, notes: true },
    });
    if (!opened.ok) throw new Error(opened.why);
    const { host } = opened;
    const { id } = host.state;
    const told: Told[] = [];
    const link: Link = {
      id: 'facilitator',
      tell: (one) => told.push(one),
      wire: () => undefined,
      close: () => undefined,
    };
    host.enter(link, { as: 'facilitator' });
    const person = { id: 'p', key: 'k', seatCode: 's', observer: false, joined: now, written: NAME };
    expect(await host.change((state) => joined(state, person))).toBeNull();
    expect(await host.say({ kind: 'note', text: NOTE })).toBeNull();
    expect(bytesIn(folder)).toContain(NAME);

    now += (KEPT_DAYS - 1) * DAY;
    await classes.sweep();
    expect(await classes.find(id)).toMatchObject({ at: 'here' });
    expect(told.some((one) => one.kind === 'closed')).toBe(false);

    now += DAY + 1;
    await classes.sweep();
    expect(told.at(-1)).toEqual({ kind: 'closed', why: 'deleted' });
    expect(await classes.find(id)).toEqual({ at: 'nowhere' });
    expect(classes.count).toBe(0);
    await classes.stop(100);
    await store.close();
    expect(await rowsIn(folder)).toBe(0);
    expect(bytesIn(folder)).not.toContain(NAME);
    expect(bytesIn(folder)).not.toContain(NOTE);
    expect(failures).toEqual([]);
  });
});

describe('a class that its facilitator deletes', () => {
  let server: ClassProgram;
  beforeAll(async () => {
    server = await classProgram();
  });
  afterAll(async () => {
    await server.stop();
  });

  it('is gone at once with all that was kept of it, and its files hold nothing of it any more', async () => {
    const data = join(server.folder, 'data');
    const { url, code, facilitator, join: joinAs, close } = await openClass(server.url, { name: NAME });
    const ana = await joinAs(NAME, 'FR');
    await joinAs('Ben', 'US');
    await ana.done({ kind: 'note', to: ['US'], text: NOTE });
    expect(facilitator.picture?.class.name).toBe(NAME);
    expect(await rowsIn(data)).toBeGreaterThan(3);
    expect(bytesIn(data)).toContain(NOTE);
    await facilitator.done({ kind: 'delete' });
    expect(await rowsIn(data)).toBe(0);
    expect(bytesIn(data)).not.toContain(NAME);
    expect(bytesIn(data)).not.toContain(NOTE);
    await ana.until(() => ana.closed === 'deleted');
    const again = await Caller.at(url);
    for (const { key } of [ana, facilitator])
      expect(await again.ask({ kind: 'enter', key: key ?? '' })).toMatchObject({ why: 'noSuchClass' });
    expect(await again.ask({ kind: 'look', code })).toMatchObject({ why: 'noSuchClass' });
    again.close();
    close();
  });
});
