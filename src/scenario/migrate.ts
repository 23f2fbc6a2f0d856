/** Scenario files of earlier formats, brought up to the present one step by step. */
import type { Finding } from './faults.ts';
import { FORMAT } from './format.ts';
import { isRecord } from './manuscript.ts';

/** The plain data of a scenario file, of whatever format. */
export type Document = Readonly<Record<string, unknown>>;

/**
 * For each old format, the step that turns a file of it into one of the next format.
 *
 * A step touches what it knows and leaves the rest alone; whether the result has the right shape is checked afterwards.
 */
export const migrations: Readonly<Record<number, (doc: Document) => Document>> = {
  0: fromDraftFormat,
};

/** A document in the present format, or the reason why it cannot be brought there. */
export type Migrated =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly finding: Finding };

/** Brings a document up to the present format. A document that names no format is left for the shape check to refuse. */
export function migrate(document: Document): Migrated {
  const { format } = document;
  if (format === undefined) return { ok: true, document };
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 0)
    return refused('badFormat', `“${String(format)}” is no format number`, 'formats are counted from 0');
  if (format > FORMAT)
    return refused(
      'newerFormat',
      `the file is written in format ${format}`,
      `this program reads formats up to ${FORMAT} and would misread a newer one`,
      'update the program',
    );
  let migrated = document;
  for (let version = format; version < FORMAT; version++) {
    const step = migrations[version];
    if (step) migrated = { ...step(migrated), format: version + 1 };
  }
  return { ok: true, document: migrated };
}

/** Format 0, the early drafts: `pen` instead of `penholder`, and a timetable in seconds instead of minutes. */
function fromDraftFormat(doc: Document): Document {
  const { pen, ...rest } = doc;
  const penholder = pen === undefined || 'penholder' in rest ? {} : { penholder: pen };
  if (!isRecord(doc.timetable)) return { ...rest, ...penholder };
  const timetable = Object.entries(doc.timetable).map(([part, length]) => [
    part,
    typeof length === 'number' ? Math.ceil(length / 60) : length,
  ]);
  return { ...rest, ...penholder, timetable: Object.fromEntries(timetable) };
}

function refused(code: string, what: string, why: string, otherwise?: string): Migrated {
  const write = `write “format: ${FORMAT}” if the file is in that format`;
  const mend = otherwise === undefined ? write : `${otherwise}, or ${write}`;
  return { ok: false, finding: { path: ['format'], code, what, why, mend } };
}
