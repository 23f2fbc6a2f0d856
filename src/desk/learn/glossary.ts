/** The glossary of the house as a list of words, read from the page that all rooms share. */

/** One word, or several that belong together. */
export interface Entry {
  readonly word: string;
  readonly meaning: string;
  /** The rule, article or practice that it comes from. */
  readonly source: string;
}

/** A part of the glossary under its heading. */
export interface GlossaryPart {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** A row of a table: three cells between bars. */
const ROW = /^\|\s*(.+?)\s*\|\s*(.+?)\s*\|\s*(.+?)\s*\|$/;

/** Parts that are about the program and its figures, not about the Council. */
const OF_THE_PROGRAM: readonly string[] = ['AI delegations', 'The program'];

/** Reads the parts of the glossary that a delegate may want; a line that is no row of a table is left out. */
export function partsOf(page: string): readonly GlossaryPart[] {
  const [, ...parts] = page.split(/^## /m);
  return parts.flatMap((part) => {
    const [heading = '', ...lines] = part.split('\n');
    const entries = lines.flatMap((line): readonly Entry[] => {
      const [, word = '', meaning = '', source = ''] = ROW.exec(line.trim()) ?? [];
      // The first rows are the head of the table and the line below it.
      return word === '' || word === 'word' || /^-+$/.test(word)
        ? []
        : [{ word: plain(word), meaning: plain(meaning), source: plain(source) }];
    });
    const known = entries.length > 0 && !OF_THE_PROGRAM.includes(heading.trim());
    return known ? [{ heading: heading.trim(), entries }] : [];
  });
}

/** Text without the marks of the page it stands on. */
function plain(text: string): string {
  return text.replaceAll(/[*`]/g, '');
}

/** The parts with only those words that fit what is searched for: in the word first, or else in its meaning. */
export function searched(parts: readonly GlossaryPart[], text: string): readonly GlossaryPart[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return parts;
  const where = (fits: (entry: Entry) => boolean) =>
    parts.flatMap(({ heading, entries }) => {
      const found = entries.filter(fits);
      return found.length > 0 ? [{ heading, entries: found }] : [];
    });
  const inWords = where(({ word }) => word.toLowerCase().includes(wanted));
  return inWords.length > 0 ? inWords : where(({ meaning }) => meaning.toLowerCase().includes(wanted));
}
