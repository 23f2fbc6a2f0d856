import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../../src/record/replay.ts';
import { Caller, openClass } from './caller.ts';
import { type ClassProgram, classProgram } from './classServer.ts';

/** Where Debian, and others, put the programs of PostgreSQL; null where it is not installed. */
function programs(): string | null {
  const debian = '/usr/lib/postgresql';
  const folders = existsSync(debian)
    ? readdirSync(debian)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(debian, version, 'bin'))
    : [];
  const inPath = spawnSync('sh', ['-c', 'dirname "$(command -v initdb)"'], {
    encoding: 'utf8',
  }).stdout.trim();
  return [...folders, inPath].find((folder) => folder !== '' && existsSync(join(folder, 'initdb'))) ?? null;
}

/** PostgreSQL does not run as root: another account does it then; null where there is none to do it. */
function runAs(): string[] | null {
  if (userInfo().uid !== 0) return [];
  const found = ['postgres', 'nobody'].find((name) => spawnSync('id', [name]).status === 0);
  return found && spawnSync('setpriv', ['--version']).status === 0
    ? ['setpriv', `--reuid=${found}`, '--clear-groups']
    : null;
}

const bin = programs();
const as = runAs();
const notice =
  bin === null
    ? 'PostgreSQL is not installed here, so its path is not tested; install the package "postgresql"'
    : as === null
      ? 'PostgreSQL does not run as root, and there is no other account to run it'
      : null;
if (notice !== null) console.warn(notice);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe.skipIf(notice !== null)(
  `two processes that share a PostgreSQL server${notice ? ` (${notice})` : ''}`,
  () => {
    let folder = '';
    let url = '';
    let one: ClassProgram;
    let two: ClassProgram;
    const postgres = (program: string, ...args: string[]) => {
      const [command = '', ...rest] = [...(as ?? []), join(bin ?? '', program), ...args];
      execFileSync(command, rest, { cwd: '/', stdio: ['ignore', 'ignore', 'inherit'] });
    };

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'open-debate-pg-'));
      chmodSync(folder, 0o777);
      const data = join(folder, 'data');
      postgres('initdb', '-D', data, '-U', 'debate', '-A', 'trust', '--no-sync', '-E', 'UTF8');
      const port = await freePort();
      const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
      postgres('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start');
      url = `postgres://debate@127.0.0.1:${port}/postgres`;
      const environment = { DATABASE_URL: url, HASTE: '20', RATES: '100' };
      // At the same moment, so that both find the tables missing.
      [one, two] = await Promise.all([classProgram(environment), classProgram(environment)]);
    }, 120_000);
    afterAll(async () => {
      await Promise.all([one?.stop(), two?.stop()]);
      if (folder) {
        try {
          postgres('pg_ctl', '-D', join(folder, 'data'), '-m', 'immediate', 'stop');
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      }
    }, 60_000);

    it('hold one class at one of them, and pass on what comes through the other', async () => {
      const opened = await openClass(one.url);
      const ana = await opened.join('Ana', 'ES');
      const ben = await Caller.at(two.url);
      expect(await ben.ask({ kind: 'look', code: opened.code })).toMatchObject({ ok: true });
      await ben.done({ kind: 'join', code: opened.code, name: 'Ben', as: 'delegate' });
      await ben.done({ kind: 'takeSeat', council: 'A', seat: 'FR' });
      const [hers, his] = [await ana.seat(), await ben.seat()];
      await opened.facilitator.done({ kind: 'start' });
      await ana.until(() => hers.waitsFor === 'chair', 'the chair');
      expect(await hers.submit({ kind: 'circulateConceptNote' }, 'a')).toMatchObject({ kind: 'made' });
      await ben.until(() => his.view.conceptNoteAt !== null, 'the note at the other process');
      const issue = his.view.matter.issues[0]?.id ?? '';
      const cable = await his.submit({ kind: 'cableCapital', issue, level: 0 }, 'b');
      expect(['made', 'notInOrder']).toContain(cable.kind);
      await ben.done({ kind: 'note', to: ['ES'], text: 'From the other process.' });
      await ana.until(() => ana.told.some((t) => t.kind === 'note'), 'the note');
      ben.close();
      await ana.until(
        () => ana.picture?.class.councils[0]?.seats.find((s) => s.code === 'FR')?.away,
        'Ben to be away',
      );
      opened.close();
    }, 60_000);

    it('take over from one that is killed: every acknowledged move is there, and seats come back', async () => {
      const opened = await openClass(one.url);
      const { facilitator, code } = opened;
      const ana = await Caller.at(two.url);
      await ana.done({ kind: 'join', code, name: 'Ana', as: 'delegate' });
      await ana.done({ kind: 'takeSeat', council: 'A', seat: 'ES' });
      const seat = await ana.seat();
      await facilitator.done({ kind: 'start' });
      await ana.until(() => seat.waitsFor === 'chair', 'the chair');
      expect(await seat.submit({ kind: 'circulateConceptNote' }, 'kept')).toMatchObject({ kind: 'made' });
      const { key } = facilitator;
      await one.kill();
      facilitator.close();
      await ana.until(() => ana.backAt !== null, 'to be back', 20_000);
      await ana.until(
        () => seat.waitsFor === 'chair' || seat.view.phase !== 'concept',
        'the meeting to go on',
        20_000,
      );
      expect(seat.heard.filter((n) => n.kind === 'circulateConceptNote')).toHaveLength(1);
      const again = await Caller.at(two.url);
      await again.done({ kind: 'enter', key: key ?? '' });
      const { ledger = '' } = await again.done({ kind: 'export', council: 'A' });
      expect(ledger).toContain('"p-kept"');
      expect(replay(ledger).kind).toBe('identical');
      ana.close();
      again.close();
    }, 90_000);
  },
);
