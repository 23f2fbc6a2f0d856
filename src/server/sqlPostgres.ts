/** A PostgreSQL server as the store, for schools where several processes share the load. */
import { Pool, types } from 'pg';
import type { Came, Sql, SqlValue } from './sql.ts';

/** Whole numbers of 64 bits come as text unless one says otherwise; ours are times and counts, which a double holds exactly. */
const BIGINT = 20;

/** How long to wait for a connection, and for an answer, in milliseconds: a store that hangs is a store that fails. */
const PATIENCE = 10_000;

/** A connection to a server, and the pool beneath it for the notices between processes. */
export interface Postgres extends Sql {
  readonly pool: Pool;
}

/** Connects to a PostgreSQL server. Rejects when it does not answer. */
export async function sqlPostgres(url: string, told: (error: Error) => void): Promise<Postgres> {
  const pool = new Pool({
    connectionString: url,
    max: 12,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
    types: {
      getTypeParser: (oid, format) => (oid === BIGINT ? Number : types.getTypeParser(oid, format)),
    },
  });
  // An idle connection that breaks is replaced at the next use; without a listener the program would end.
  pool.on('error', told);
  await pool.query('SELECT 1');
  return {
    kind: 'postgres',
    pool,
    async carryOut(statements) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('BEGIN');
        const came: Came[] = [];
        for (const { sql, values } of statements) {
          const { rows, rowCount } = await client.query(numbered(sql), [...values]);
          came.push({ rows: rows as Record<string, SqlValue>[], changed: rowCount ?? 0 });
        }
        await client.query('COMMIT');
        return came;
      } catch (error) {
        await client.query('ROLLBACK').catch((failed: Error) => {
          broken = failed;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

/** PostgreSQL numbers the places of values: `?` becomes `$1`, `$2`, ... None of our statements has a question mark in a text. */
function numbered(sql: string): string {
  let n = 0;
  return sql.replace(/\?/g, () => `$${++n}`);
}
