/** Tables as text: fields parted by tabulators, rows by line ends; a field in quotation marks may contain both. */
import type { Fault } from './faults.ts';

/** A field and where it begins; lines and columns count from 1, columns in UTF-16 units. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The rows of a table, or the one fault that keeps it from being read. */
export type Rows =
  | { readonly ok: true; readonly rows: readonly (readonly Cell[])[] }
  | { readonly ok: false; readonly fault: Fault };

/** Reads the rows of a table. Line ends are those of any system; empty lines are no rows; quotation marks are doubled in quotes. */
export function rowsOf(text: string): Rows {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  let lineBegins = at;
  while (at <= text.length) {
    const begin = { line, column: at - lineBegins + 1 };
    let field = '';
    if (text[at] === '"') {
      at++;
      for (;;) {
        const end = text.indexOf('"', at);
        if (end < 0) return unclosed(begin.line, begin.column);
        const piece = text.slice(at, end);
        for (let k = piece.indexOf('\n'); k >= 0; k = piece.indexOf('\n', k + 1)) {
          line++;
          lineBegins = at + k + 1;
        }
        field += piece;
        at = end + 1;
        if (text[at] !== '"') break;
        field += '"';
        at++;
      }
    }
    let end = at;
    while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end++;
    row.push({ text: field + text.slice(at, end), ...begin });
    at = end + 1;
    if (text[end] === '\t') continue;
    if (row.length > 1 || row[0]?.text.trim() !== '') rows.push(row);
    row = [];
    if (text[end] === '\r' && text[at] === '\n') at++;
    line++;
    lineBegins = at;
  }
  return { ok: true, rows };
}

function unclosed(line: number, column: number): Rows {
  return {
    ok: false,
    fault: {
      where: `${line}:${column}`,
      code: 'unclosed',
      what: 'a quotation mark is never closed',
      why: 'everything after it would be one field',
      mend: 'close it, or leave it out',
    },
  };
}
