/** What is wrong with a file of bare figures, said so that whoever has it can mend it. */

/** A fault. `what`, `why` and `mend` are one sentence each, without a capital and without a full stop. */
export interface Fault {
  /** Where: a path in a JSON file (`parties[2].utility[0][1]`), or `line:column`, counted from 1; empty for the whole file. */
  readonly where: string;
  /** Stable name of the kind of fault, such as "missing". */
  readonly code: string;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

/** After this many faults the rest of a file is not looked at. */
export const MOST_FAULTS = 50;

/** What came of reading a file: what is in it, or what is wrong with it, from the top of the file down. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A fault on one line: `file: where: what; why; mend`, where a line and column follow the file as editors expect them. */
export function faultLine(file: string, { where, what, why, mend }: Fault): string {
  const place = where === '' ? '' : /^\d+:\d+$/.test(where) ? `:${where}` : `: ${where}`;
  return `${file}${place}: ${what}; ${why}; ${mend}`;
}

/** How a value is told in a fault: no more of it than fits on a line. */
export function told(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
