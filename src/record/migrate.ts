/** Ledgers of earlier formats, brought up to the present one step by step, each line by itself. */
import { isObject } from '../council/fields.ts';
import { FORMAT } from './ledger.ts';

/** The plain data of a line, of whatever format. */
export type Line = Readonly<Record<string, unknown>>;

/** How the lines of one format become lines of the next. A step touches what it knows and leaves the rest alone. */
export interface Migration {
  readonly header: (line: Line) => Line;
  readonly entry: (line: Line) => Line;
  readonly closing: (line: Line) => Line;
}

/** The first format whose lines are sealed. */
export const SEALED_SINCE = 1;

/** For each old format, the step to the next. */
export const migrations: Readonly<Record<number, Migration>> = {
  0: {
    // The early drafts: the scenario's own parts in one field, `delegation` and `time`, digests at revisions only.
    header: ({ case: both, ...rest }) => ({
      ...(isObject(both) ? both : {}),
      program: '',
      digests: 'revisions',
      settings: {},
      ...rest,
    }),
    entry: ({ delegation, time, ...rest }) => ({
      ...(delegation === undefined ? {} : { by: delegation }),
      ...(time === undefined ? {} : { at: time }),
      ...rest,
    }),
    closing: (line) => line,
  },
  1: {
    // Since format 2 there are news, deadlines that are moved, and seats that change hands. What was there before means the same.
    header: (line) => line,
    entry: (line) => line,
    closing: (line) => line,
  },
};

/** Why a format number cannot be read; null when it can. */
export function formatFault(format: unknown): 'badFormat' | 'newerFormat' | null {
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 0) return 'badFormat';
  return format > FORMAT ? 'newerFormat' : null;
}

/** One line of an older format as a line of the present one. */
export function migrated(part: keyof Migration, line: Line, format: number): Line {
  let result = line;
  for (let version = format; version < FORMAT; version++)
    result = migrations[version]?.[part](result) ?? result;
  return part === 'header' ? { ...result, format: FORMAT } : result;
}
