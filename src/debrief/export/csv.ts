/** Tables as CSV (RFC 4180) that spreadsheet programs open as they are. */

/** A cell; numbers are written as they are. */
export type Cell = string | number | null;

/** What spreadsheet programs would take for a formula, also after blanks and in full width. */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
/** By this mark spreadsheet programs know UTF-8. */
const BYTE_ORDER = '\ufeff';

/** A table, its headings in the first row. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `${BYTE_ORDER}${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // What a delegate wrote must not be run on somebody else's machine.
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
