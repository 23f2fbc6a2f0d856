/** Everything that a server needs to hold classes: store, processes, classes, figures, and the gateway. */
import { mkdir } from 'node:fs/promises';
import type { Server as HttpServer } from 'node:http';
import { join, resolve } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { createAdapter } from '@socket.io/postgres-adapter';
import type { ClassOptions } from './address.ts';
import { Classes, steadyNow } from './classes.ts';
import { newId } from './codes.ts';
import { Gateway } from './gateway.ts';
import { newLimits } from './limits.ts';
import { watchNodes } from './nodes.ts';
import { newFigures, newLog } from './reckoning.ts';
import { type Sql, statement } from './sql.ts';
import { sqlFile } from './sqlFile.ts';
import { type Postgres, sqlPostgres } from './sqlPostgres.ts';
import { openStore } from './store.ts';

/** What holds classes in this process. */
export interface ClassServer {
  health(): string | null;
  figures(): Promise<{ readonly type: string; readonly text: string }>;
  /** Stops after everything that has happened is written, or after `patience` milliseconds. */
  stop(patience: number): Promise<void>;
}

/** Why classes cannot be held: a sentence. */
export class NoClasses extends Error {}

/** Begins to hold classes behind an HTTP server. Rejects with `NoClasses` when they cannot be kept. */
export async function holdClasses(
  server: HttpServer,
  options: ClassOptions,
  program: string,
): Promise<ClassServer> {
  const logger = newLog(options.log);
  const log = (what: string, particulars: Readonly<Record<string, string | number | boolean>> = {}): void =>
    logger[what.includes('fail') ? 'error' : 'info'](particulars, what);
  const { sql, postgres, release } = await openSql(options, log);
  const self = newId();
  const store = await openStore(sql, self, steadyNow()).catch((error: unknown) => {
    throw new NoClasses(`The store of classes cannot be used: ${messageOf(error)}.`);
  });

  let failing: string | null = null;
  let gateway: Gateway | null = null;
  const nodes = await watchNodes(
    store,
    self,
    steadyNow,
    (node) => {
      log('process died', { node });
      gateway?.died(node);
    },
    (error) => {
      failing = `The store fails: ${messageOf(error)}`;
      log('store fails', { error: String(error) });
    },
  );
  const figures = newFigures({
    connections: () => gateway?.connections ?? 0,
    classes: () => classes.count,
    councils: () => classes.councilCount,
  });
  const classes = new Classes({ store, nodes, figures, haste: options.haste, program, log });
  gateway = new Gateway({
    ...{ server, self, store, classes, figures, log },
    limits: newLimits(options.times),
    times: options.times,
    trustsProxy: options.trustsProxy,
    ...(postgres && {
      adapt: (io) =>
        void io.adapter(
          createAdapter(postgres.pool, {
            errorHandler: (error) => log('notices fail', { error: String(error) }),
          }),
        ),
    }),
  });

  return {
    health() {
      const ill = failing;
      // The next beat says whether it still is so.
      failing = null;
      return ill;
    },
    figures: async () => ({ type: figures.registry.contentType, text: await figures.registry.metrics() }),
    async stop(patience) {
      await gateway?.stop(classes.stop(patience));
      nodes.stop();
      await store.close();
      await release();
      logger.flush();
    },
  };
}

type Opened = {
  readonly sql: Sql;
  readonly postgres: Postgres | null;
  /** Lets another process have the folder. */
  release(): Promise<void>;
};

async function openSql(
  { data, database }: ClassOptions,
  log: (what: string, particulars: Record<string, string>) => void,
): Promise<Opened> {
  if (database !== null) {
    try {
      const postgres = await sqlPostgres(database, (error) => log('store fails', { error: String(error) }));
      // Where socket.io puts what is too large for a notice.
      const attachments = `CREATE TABLE IF NOT EXISTS socket_io_attachments
        (id BIGSERIAL UNIQUE, created_at TIMESTAMPTZ DEFAULT NOW(), payload BYTEA)`;
      await postgres
        .carryOut([statement(attachments)])
        .catch(() => postgres.carryOut([statement(attachments)]));
      return { sql: postgres, postgres, release: async () => undefined };
    } catch (error) {
      throw new NoClasses(
        `The PostgreSQL server that DATABASE_URL names cannot be used: ${messageOf(error)}.`,
      );
    }
  }
  const folder = resolve(data);
  let lock: Client | null = null;
  try {
    await mkdir(folder, { recursive: true });
    lock = await lockFolder(folder);
    const sql = await sqlFile(join(folder, 'classes.db'));
    return { sql, postgres: null, release: async () => lock?.close() };
  } catch (error) {
    lock?.close();
    const inUse = error instanceof Error && /busy|locked/i.test(error.message);
    throw new NoClasses(
      inUse
        ? `Another Open Debate keeps its classes in ${folder}; stop it, or choose another folder with --data or the DATA variable.`
        : `Classes cannot be kept in ${folder} (${messageOf(error)}); choose a folder that this account may write in, with --data or the DATA variable.`,
    );
  }
}

/** Takes a folder for this process alone: a lock of the system, which ends with the process, however that ends. */
async function lockFolder(folder: string): Promise<Client> {
  const lock = createClient({ url: `file:${join(folder, 'in-use.db')}`, concurrency: 1, timeout: 0 });
  try {
    await lock.execute('PRAGMA locking_mode = EXCLUSIVE');
    await lock.batch(
      ['CREATE TABLE IF NOT EXISTS held (since INTEGER)', 'DELETE FROM held', 'INSERT INTO held VALUES (0)'],
      'write',
    );
    return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
