/**
 * What is kept of classes: each class's state, the lines of its ledgers, and what was said beside the meetings. Each class is held by
 * one process at a time, its owner; nobody else can write anything of it, and whoever was taken for dead finds that out at its next write.
 */
import { NotOwner, type Writing } from '../session/classKeeping.ts';
import { type ClassState, classFrom, type KeptClass } from '../session/classState.ts';
import { type Came, type Sql, type Statement, statement, upToDate } from './sql.ts';

/** A class as it was taken over. */
export interface Taken {
  readonly state: ClassState;
  /** When its last owner last held it, in milliseconds of that machine's clock. */
  readonly lastHeld: number;
}

/** A process that shares the store: `beat` grows while it lives. */
export interface Node {
  readonly id: string;
  readonly beat: number;
}

/** What is kept of classes. Everything rejects when the store cannot be read or written. */
export interface Store {
  readonly kind: Sql['kind'];
  /** Puts down a class that begins, held by this process; false when its code is in use. */
  create(state: ClassState, now: number): Promise<boolean>;
  /** Writes something of a class. Rejects with `NotOwner` when this process does not hold it. */
  write(id: string, writing: Writing, now: number): Promise<void>;
  /** The id of the class with a code; null when there is none. */
  classWith(code: string): Promise<string | null>;
  /** Who holds a class: a process, nobody (''), or null when there is no such class. */
  ownerOf(id: string): Promise<string | null>;
  /** Takes a class that nobody holds, or that `from` held, who is dead; null when somebody else did. */
  take(id: string, from: string): Promise<Taken | null>;
  /** Gives up classes that are held: whoever wants them next can take them at once. */
  release(ids: readonly string[], now: number): Promise<void>;
  /** The lines of a ledger, from the top. */
  linesOf(record: string): Promise<readonly string[]>;
  saidIn(id: string): Promise<readonly unknown[]>;
  /** Deletes all that is kept of a class. */
  remove(id: string): Promise<void>;
  /** Deletes all classes whose time is over; gives their ids. */
  removeOld(now: number): Promise<readonly string[]>;
  /** Says that this process lives, and gives all that share the store. */
  beat(now: number): Promise<readonly Node[]>;
  /** Forgets processes that are dead. */
  bury(ids: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** What is written twice, because nobody knew whether it was written, is there once. */
const ONCE = 'ON CONFLICT DO NOTHING';
const HELD = 'EXISTS (SELECT 1 FROM class WHERE id = ? AND owner = ?)';

/** Opens a store for a process. */
export async function openStore(sql: Sql, node: string, now: number): Promise<Store> {
  await upToDate(sql, now);
  const one = async (of: Statement): Promise<Came> =>
    (await sql.carryOut([of]))[0] ?? { rows: [], changed: 0 };

  const store: Store = {
    kind: sql.kind,
    async create(state, at) {
      const free = 'NOT EXISTS (SELECT 1 FROM class WHERE code = ?)';
      const [created] = await sql.carryOut([
        statement(
          `INSERT INTO class (id, code, owner, held, deleted_at)
             SELECT CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS BIGINT)
             WHERE ${free}`,
          ...[state.id, state.code, node, at, state.deletedAt, state.code],
        ),
        statement(
          `INSERT INTO state (class, text) SELECT CAST(? AS TEXT), CAST(? AS TEXT) WHERE ${HELD}`,
          ...[state.id, JSON.stringify(state), state.id, node],
        ),
      ]);
      return created?.changed === 1;
    },
    async write(id, { state, lines = [], copy, said }, at) {
      const statements: Statement[] = [
        statement('UPDATE class SET held = ? WHERE id = ? AND owner = ?', at, id, node),
      ];
      if (state)
        statements.push(
          statement(
            `UPDATE state SET text = ? WHERE class = ? AND ${HELD}`,
            ...[JSON.stringify(state), id, id, node],
          ),
        );
      if (copy)
        statements.push(
          statement(
            `INSERT INTO line (class, record, n, text)
               SELECT class, CAST(? AS TEXT), n, text FROM line WHERE record = ? AND n < ? AND ${HELD} ${ONCE}`,
            ...[copy.to, copy.from, copy.count, id, node],
          ),
        );
      for (const { record, from, lines: texts } of lines)
        for (const [i, text] of texts.entries())
          statements.push(
            statement(
              `INSERT INTO line (class, record, n, text)
                 SELECT CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS TEXT) WHERE ${HELD} ${ONCE}`,
              ...[id, record, from + i, text, id, node],
            ),
          );
      for (const [i, what] of said?.said.entries() ?? [])
        statements.push(
          statement(
            `INSERT INTO said (class, n, text) SELECT CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS TEXT) WHERE ${HELD} ${ONCE}`,
            ...[id, (said?.from ?? 0) + i, JSON.stringify(what), id, node],
          ),
        );
      const [held] = await sql.carryOut(statements);
      if (held?.changed !== 1) throw new NotOwner(id);
    },
    async classWith(code) {
      const { rows } = await one(statement('SELECT id FROM class WHERE code = ?', code));
      return rows[0] ? String(rows[0].id) : null;
    },
    async ownerOf(id) {
      const { rows } = await one(statement('SELECT owner FROM class WHERE id = ?', id));
      return rows[0] ? String(rows[0].owner) : null;
    },
    async take(id, from) {
      const [took, read] = await sql.carryOut([
        statement('UPDATE class SET owner = ? WHERE id = ? AND (owner = ? OR owner = ?)', node, id, '', from),
        statement(
          `SELECT text, held, (SELECT at FROM node WHERE node.id = ?) AS at
             FROM class JOIN state ON state.class = class.id WHERE class.id = ? AND owner = ?`,
          ...[from, id, node],
        ),
      ]);
      const row = read?.rows[0];
      if (took?.changed !== 1 || !row) return null;
      const lastHeld = Math.max(Number(row.held), Number(row.at ?? 0));
      return { state: classFrom(JSON.parse(String(row.text)) as KeptClass), lastHeld };
    },
    async release(ids, at) {
      const all = ids.map((id) =>
        statement('UPDATE class SET owner = ?, held = ? WHERE id = ? AND owner = ?', '', at, id, node),
      );
      if (all.length > 0) await sql.carryOut(all);
    },
    async linesOf(record) {
      const { rows } = await one(statement('SELECT text FROM line WHERE record = ? ORDER BY n', record));
      return rows.map(({ text }) => String(text));
    },
    async saidIn(id) {
      const { rows } = await one(statement('SELECT text FROM said WHERE class = ? ORDER BY n', id));
      return rows.map(({ text }): unknown => JSON.parse(String(text)));
    },
    async remove(id) {
      await sql.carryOut(removal(id));
      await sql.forget?.();
    },
    async removeOld(at) {
      const { rows } = await one(statement('SELECT id FROM class WHERE deleted_at < ?', at));
      const ids = rows.map(({ id }) => String(id));
      for (const id of ids) await sql.carryOut(removal(id));
      if (ids.length > 0) await sql.forget?.();
      return ids;
    },
    async beat(at) {
      const [, , read] = await sql.carryOut([
        statement(
          'INSERT INTO node (id, beat, at) SELECT CAST(? AS TEXT), 0, 0 WHERE NOT EXISTS (SELECT 1 FROM node WHERE id = ?)',
          ...[node, node],
        ),
        statement('UPDATE node SET beat = beat + 1, at = ? WHERE id = ?', at, node),
        statement('SELECT id, beat FROM node'),
      ]);
      return (read?.rows ?? []).map(({ id, beat }) => ({ id: String(id), beat: Number(beat) }));
    },
    async bury(ids) {
      const all = ids.map((id) =>
        statement(
          'DELETE FROM node WHERE id = ? AND NOT EXISTS (SELECT 1 FROM class WHERE owner = ?)',
          ...[id, id],
        ),
      );
      if (all.length > 0) await sql.carryOut(all);
    },
    close: () => sql.close(),
  };
  return store;
}

function removal(id: string): Statement[] {
  return [
    statement('DELETE FROM line WHERE class = ?', id),
    statement('DELETE FROM said WHERE class = ?', id),
    statement('DELETE FROM state WHERE class = ?', id),
    statement('DELETE FROM class WHERE id = ?', id),
  ];
}
