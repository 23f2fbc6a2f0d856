/** What a store of ours is asked, in the plain SQL that libSQL and PostgreSQL both speak, with `?` where a value goes. */

/** A value of a statement or a row: text, or a whole number that a double holds exactly. */
export type SqlValue = string | number | null;

/** One statement with its values. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** What came of a statement: the rows that it found, and how many it changed. */
export interface Came {
  readonly rows: readonly Readonly<Record<string, SqlValue>>[];
  readonly changed: number;
}

/** A data base that does what it is asked. */
export interface Sql {
  readonly kind: 'file' | 'postgres';
  /**
   * Carries out statements in one transaction: all of them or, when it rejects, none. What was carried out is on the disk, and stays
   * there whatever happens to the program or to the machine.
   */
  carryOut(statements: readonly Statement[]): Promise<readonly Came[]>;
  /** Leaves nothing of what was deleted in the files; where somebody else looks after the files, that is theirs to do. */
  forget?(): Promise<void>;
  close(): Promise<void>;
}

/** A statement with its values. */
export function statement(sql: string, ...values: readonly SqlValue[]): Statement {
  return { sql, values };
}

/** The steps by which the tables came to be what they are; the number of a step is its place, from 1. A step is never changed. */
export const STEPS: readonly (readonly string[])[] = [
  [
    'CREATE TABLE node (id TEXT PRIMARY KEY, beat BIGINT NOT NULL, at BIGINT NOT NULL)',
    `CREATE TABLE class (id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, state TEXT NOT NULL,
       owner TEXT NOT NULL, held BIGINT NOT NULL, deleted_at BIGINT NOT NULL)`,
    'CREATE INDEX class_owner ON class (owner)',
    `CREATE TABLE line (class TEXT NOT NULL, record TEXT NOT NULL, n BIGINT NOT NULL, text TEXT NOT NULL,
       PRIMARY KEY (record, n))`,
    'CREATE INDEX line_class ON line (class)',
    'CREATE TABLE said (class TEXT NOT NULL, n BIGINT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (class, n))',
  ],
  // Who holds a class is written with every move, its state seldom: apart, a move does not write the whole class again.
  [
    'CREATE TABLE state (class TEXT PRIMARY KEY, text TEXT NOT NULL)',
    'INSERT INTO state (class, text) SELECT id, state FROM class',
    'ALTER TABLE class DROP COLUMN state',
  ],
];

/** Brings the tables up to date. Two programs may do so at the same time. Rejects when a newer program has been here. */
export async function upToDate(sql: Sql, now: number): Promise<void> {
  const table = 'CREATE TABLE IF NOT EXISTS step (number BIGINT PRIMARY KEY, at BIGINT NOT NULL)';
  await again(() => sql.carryOut([statement(table)]));
  for (;;) {
    const [done] = await sql.carryOut([statement('SELECT MAX(number) AS last FROM step')]);
    const last = Number(done?.rows[0]?.last ?? 0);
    if (last > STEPS.length)
      throw new Error(
        `the store is of a newer version (step ${last}, this program knows ${STEPS.length}); use that version, or another --data folder`,
      );
    const next = STEPS[last];
    if (!next) return;
    const step = statement('INSERT INTO step (number, at) VALUES (?, ?)', last + 1, now);
    await again(() => sql.carryOut([step, ...next.map((one) => statement(one))]));
  }
}

/** Tries a second time: whoever did the same at the same moment has done it by then. */
async function again(act: () => Promise<unknown>): Promise<void> {
  await act().catch(async (first: unknown) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    // The step may be there by now, which makes trying again fail for that reason alone.
    await act().catch((second: unknown) => {
      if (!/unique|duplicate|exists/i.test(String(second))) throw first;
    });
  });
}
