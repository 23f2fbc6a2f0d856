/** Names that were misspelt: which one was probably meant. */

/** How many known names a misspelt one is compared with, so that a hostile file cannot take minutes. */
const MOST_COMPARED = 300;

/** How many known names are listed when none of them is near. */
const MOST_LISTED = 20;

/** The known name nearest to a misspelt one, or null when none is near: a third of its letters may differ, or the rest be missing. */
export function nearest(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = name.length < 3 ? 1 : Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known.slice(0, MOST_COMPARED)) {
    if (Math.abs(candidate.length - name.length) >= least || candidate.length > 80) continue;
    const distance = distanceBetween(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best ?? known.find((candidate) => name.length >= 3 && candidate.startsWith(name)) ?? null;
}

/** How to mend an unknown name: the name probably meant, or the known names, or how to declare it. */
export function meant(name: string, known: readonly string[], declare: string): string {
  const near = nearest(name, known);
  if (near !== null) return `did you mean “${near}”?`;
  if (known.length === 0) return declare;
  if (known.length > MOST_LISTED) return `use a name that the file declares, or ${declare}`;
  return `use ${listed([...new Set(known)], 'or')}, or ${declare}`;
}

/** Names in quotation marks, as a list in a sentence: “a”, “b” and “c”. */
export function listed(names: readonly string[], last: 'and' | 'or' = 'and'): string {
  return spoken(
    names.map((name) => `“${name}”`),
    last,
  );
}

/** A list in a sentence: a, b and c. */
export function spoken(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** A number with what is counted: 1 delegation, 3 delegations. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** Letters to change, add, drop or swap to turn one word into another (optimal string alignment). */
function distanceBetween(a: string, b: string): number {
  if (a.length > 80) return a.length;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
