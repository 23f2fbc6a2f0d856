/** The embedded store: one libSQL file with a log of what is to be written into it (WAL). */
import { type FileHandle, open } from 'node:fs/promises';
import { type Client, createClient, type InValue } from '@libsql/client';
import type { Came, Sql, SqlValue, Statement } from './sql.ts';

/** Statements that wait to be carried out with others. */
interface Waiting {
  readonly statements: readonly Statement[];
  readonly done: (came: readonly Came[]) => void;
  readonly failed: (error: unknown) => void;
}

/** How a file is opened. */
export interface FileOptions {
  /** The most pages that the file may have; for finding out what happens when a disk is full. */
  readonly mostPages?: number;
}

/**
 * Opens a file, and makes it where there is none; its folder must exist. What is asked while the disk is busy is written together. The
 * program waits for the disk without holding up the event loop: the log is written at once, and made safe by a thread of its own.
 */
export async function sqlFile(path: string, { mostPages }: FileOptions = {}): Promise<Sql> {
  let client: Client | null = null;
  let log: FileHandle | null = null;
  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;

  const connect = async (): Promise<Client> => {
    if (client) return client;
    // No waiting for a lock inside the library: it would hold up everybody.
    const opened = createClient({ url: `file:${path}`, concurrency: 1, timeout: 0 });
    await opened.execute('PRAGMA journal_mode = WAL');
    await opened.execute('PRAGMA synchronous = NORMAL');
    // What is deleted is overwritten.
    await opened.execute('PRAGMA secure_delete = ON');
    if (mostPages !== undefined) await opened.execute(`PRAGMA max_page_count = ${mostPages}`);
    client = opened;
    return opened;
  };
  /** After a failure the connection may have statements that never end: a new one has none. */
  const disconnect = async (): Promise<void> => {
    client?.close();
    client = null;
    await log?.close();
    log = null;
  };
  const safe = async (): Promise<void> => {
    log ??= await open(`${path}-wal`, 'r+');
    await log.datasync();
  };
  const carryOutNow = async (statements: readonly Statement[]): Promise<Came[]> => {
    const results = await (await connect()).batch(
      statements.map(({ sql, values }) => ({ sql, args: [...values] as InValue[] })),
      'write',
    );
    return results.map(({ rows, columns, rowsAffected }) => ({
      rows: rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i] as SqlValue]))),
      changed: rowsAffected,
    }));
  };

  /** Carries out all that waits in one transaction; where that fails, each by itself, so that one fault does not fail others. */
  const carryOutAll = async (all: readonly Waiting[]): Promise<void> => {
    try {
      const came = await carryOutNow(all.flatMap(({ statements }) => statements));
      await safe();
      let at = 0;
      for (const { statements, done } of all) {
        done(came.slice(at, at + statements.length));
        at += statements.length;
      }
    } catch (error) {
      await disconnect();
      const [only] = all;
      if (all.length === 1) only?.failed(error);
      else for (const one of all) await carryOutAll([one]);
    }
  };
  const work = async (): Promise<void> => {
    // What is asked in the same turn of the event loop is written together.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const all = waiting;
      waiting = [];
      await carryOutAll(all);
    }
    writing = null;
  };

  await connect();
  return {
    kind: 'file',
    carryOut: (statements) =>
      new Promise((done, failed) => {
        waiting.push({ statements, done, failed });
        writing ??= work();
      }),
    async forget() {
      while (writing) await writing;
      await (await connect()).execute('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    async close() {
      while (writing) await writing;
      await disconnect();
    },
  };
}
