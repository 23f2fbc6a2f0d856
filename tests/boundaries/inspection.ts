/** Walks through the house and finds where it breaks its own rules. */
import { posix } from 'node:path';
import {
  DRAWERS,
  ENTRIES,
  EXACT,
  EXACT_MATHS,
  HOSTS_SIDE,
  INEXACT_NAMES,
  LOCAL_METHODS,
  LONGEST,
  NODE_FILES,
  NOT_EXACT,
  OUTSIDE,
  ROOMS,
  SECRET,
} from './house.ts';
import { type Import, readSource, type Source } from './source.ts';

/** The files of the project: path from its root (`src/council/text.ts`) to text. */
export type Files = Readonly<Record<string, string>>;

/** The rules of the house, by name. */
export type Rule =
  | 'room'
  | 'package'
  | 'node'
  | 'secret'
  | 'exact'
  | 'cycle'
  | 'drawer'
  | 'length'
  | 'unreadable';

/** A place where a rule is broken. */
export interface Breach {
  readonly rule: Rule;
  /** `src/council/text.ts:12`, or the rooms of a cycle. */
  readonly where: string;
  /** What is wrong, and what to do about it. */
  readonly what: string;
}

/** Where an import leads to. */
type Target =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'outside'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'node'; readonly name: string };

/** Everything that is wrong with the files; tests are held to file names and lengths only. */
export function breachesIn(files: Files): readonly Breach[] {
  const breaches: Breach[] = [];
  const ways = new Map<string, Set<string>>();
  for (const [path, text] of Object.entries(files)) {
    breaches.push(...breachesOfShape(path, text));
    if (!path.startsWith('src/')) continue;
    const file = path.replace(/^src\//, '').replace(/\.\w+$/, '');
    const room = roomOf(file);
    const report = (rule: Rule, line: number, what: string): void => {
      breaches.push({ rule, where: `${path}:${line}`, what });
    };
    let source: Source;
    try {
      source = readSource(path, text);
    } catch (error) {
      report('unreadable', 1, String(error));
      continue;
    }
    if (!ROOMS[room] && !ENTRIES.includes(room))
      report('room', 1, `"${room}" is no room of the house; give it a row in tests/boundaries/house.ts.`);
    for (const taken of source.imports) {
      inspectImport(file, taken, report);
      const target = taken.from === null ? null : targetOf(file, taken.from);
      if (target?.kind === 'file' && roomOf(target.file) !== room)
        ways.set(room, (ways.get(room) ?? new Set()).add(roomOf(target.file)));
    }
    if (file !== SECRET.file)
      for (const { name, line } of source.exported)
        if (name === SECRET.name)
          report('secret', line, `"${SECRET.name}" is exported by ${SECRET.file} alone.`);
    if (matches(EXACT, file) && !matches(NOT_EXACT, file)) inspectExactness(source, report);
  }
  return [...breaches, ...cyclesIn(ways)];
}

type Report = (rule: Rule, line: number, what: string) => void;

function breachesOfShape(path: string, text: string): readonly Breach[] {
  const breaches: Breach[] = [];
  const drawer = path.split('/').find((part) => DRAWERS.test(part.replace(/\..*$/, '')));
  if (drawer)
    breaches.push({
      rule: 'drawer',
      where: path,
      what: `"${drawer}" is a drawer for leftovers; name what it is about.`,
    });
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (lines > LONGEST)
    breaches.push({
      rule: 'length',
      where: path,
      what: `${lines} lines (${LONGEST} at most): part its two ideas.`,
    });
  return breaches;
}

function inspectImport(file: string, taken: Import, report: Report): void {
  const { line, names } = taken;
  if (taken.from === null) {
    report('unreadable', line, 'An import whose address is computed cannot be checked; write the address.');
    return;
  }
  const target = targetOf(file, taken.from);
  const room = roomOf(file);
  const free = ENTRIES.includes(room);
  if (target.kind === 'node') {
    if (!matches(NODE_FILES, file))
      report(
        'node',
        line,
        `"${target.name}" exists in Node only, and ${file} is not one of the files that may use it.`,
      );
  } else if (target.kind === 'package') {
    if (!free && !ROOMS[room]?.npm.includes(target.name))
      report('package', line, `The room "${room}" may not import the package "${target.name}".`);
  } else if (target.kind === 'outside') {
    if (!free || !matches(OUTSIDE, target.path))
      report(
        'room',
        line,
        `"${target.path}" is outside the house; only the entries may import ${OUTSIDE.join(', ')}.`,
      );
  } else {
    const into = roomOf(target.file);
    if (into !== room && (ENTRIES.includes(into) || !(free || mayImport(room, target.file))))
      report('room', line, `The room "${room}" may not import ${target.file}.`);
    inspectSecrecy(file, target.file, { ...taken, names }, report);
  }
}

function inspectSecrecy(
  file: string,
  target: string,
  { names, reexport, line }: Import,
  report: Report,
): void {
  const all = names.includes('*') && target === SECRET.file;
  if (!all && !names.includes(SECRET.name)) return;
  if (reexport) report('secret', line, `"${SECRET.name}" is exported by ${SECRET.file} alone.`);
  else if (!matches(HOSTS_SIDE, file))
    report(
      'secret',
      line,
      `"${SECRET.name}" is the secret state: only the host's side may name it. Take a view.`,
    );
}

function inspectExactness({ uses, members }: Source, report: Report): void {
  for (const { name, member, line } of uses) {
    if (INEXACT_NAMES.includes(name))
      report(
        'exact',
        line,
        `"${name}" lets a clock, chance, the network or the page in; take what is needed as a value.`,
      );
    if (name === 'Math' && !(member !== null && EXACT_MATHS.includes(member)))
      report(
        'exact',
        line,
        `Math.${member ?? '...'} is chance or an approximation; only ${EXACT_MATHS.join(', ')} are exact.`,
      );
  }
  for (const { name, line } of members)
    if (LOCAL_METHODS.test(name))
      report(
        'exact',
        line,
        `.${name}() depends on the locale of the machine; compare code units or leave it to words.`,
      );
}

/** The room a file is in: its folder, or its own name when it lies directly in `src/`. */
function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function mayImport(room: string, target: string): boolean {
  const row = ROOMS[room];
  if (!row || matches(row.except ?? [], target)) return false;
  return row.rooms.some((allowed) =>
    allowed.includes('/') ? matches([allowed], target) : allowed === roomOf(target),
  );
}

/** Whether a file is named by a list, in which `*` stands for any rest. */
function matches(list: readonly string[], file: string): boolean {
  return list.some((entry) => (entry.endsWith('*') ? file.startsWith(entry.slice(0, -1)) : entry === file));
}

function targetOf(file: string, address: string): Target {
  const plain = address.replace(/\?.*$/, '');
  if (plain.startsWith('node:')) return { kind: 'node', name: plain };
  if (plain.startsWith('.') || plain.startsWith('/')) {
    const path = plain.startsWith('/') ? plain.slice(1) : posix.join('src', posix.dirname(file), plain);
    if (!path.startsWith('src/')) return { kind: 'outside', path };
    return { kind: 'file', file: path.replace(/^src\//, '').replace(/\.(ts|tsx|js|css|svg)$/, '') };
  }
  const parts = plain.split('/');
  return { kind: 'package', name: parts.slice(0, plain.startsWith('@') ? 2 : 1).join('/') };
}

/** The rings of rooms that import each other, each told once. */
function cyclesIn(ways: ReadonlyMap<string, ReadonlySet<string>>): readonly Breach[] {
  const found = new Map<string, Breach>();
  const walk = (room: string, path: readonly string[]): void => {
    const start = path.indexOf(room);
    if (start >= 0) {
      const ring = path.slice(start);
      const what = 'Rooms import each other in a ring; let one of them go without.';
      const key = [...ring].sort().join(' ');
      if (!found.has(key)) found.set(key, { rule: 'cycle', where: [...ring, room].join(' -> '), what });
      return;
    }
    for (const next of ways.get(room) ?? []) walk(next, [...path, room]);
  };
  for (const room of ways.keys()) walk(room, []);
  return [...found.values()];
}
