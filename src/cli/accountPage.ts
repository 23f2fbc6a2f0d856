/** Lines of a terminal: paragraphs wrapped at a width, headings, tables. */

/** Columns of a line. */
export const WIDTH = 100;

/**
 * A paragraph in lines of at most `WIDTH` columns.
 * @param first what its first line begins with
 * @param others what the others begin with; as many blanks as `first` has when left out
 */
export function wrapped(text: string, first = '', others = ' '.repeat(first.length)): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/).flatMap(pieces)) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = others;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line.trimEnd()];
}

/** No word is longer than half a line: what delegates write has no such limit of its own. */
function pieces(word: string): readonly string[] {
  return word.length <= WIDTH / 2 ? [word] : (word.match(new RegExp(`.{1,${WIDTH / 2}}`, 'gu')) ?? []);
}

/** A heading, underlined. */
export function heading(text: string, line: '=' | '-'): readonly string[] {
  const lines = wrapped(text);
  return ['', ...lines, line.repeat(Math.max(...lines.map((l) => l.length)))];
}

/** A table: the first column to the left, the others to the right under their headings. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((r) => r[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('   ')
      .trimEnd(),
  );
}

/** A text with its first letter large. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
