/**
 * What a move changed in the state of a meeting, as paths with their new values: `standing.RU`,
 * `draft.paragraphs.report.standing.verb`. It lets a replay that differs say where.
 */
import { isObject } from '../council/fields.ts';
import { type Digest, digestOfState } from './digest.ts';

/**
 * One change: a path, and the new value. A value too long to be written is written as its digest; a path without a
 * value is gone.
 */
export type Change = readonly [path: string] | readonly [path: string, value: ChangedValue];
/** A short value as it is, a long one as its digest. */
export type ChangedValue = unknown | { readonly digest: Digest };

/** Values longer than this many characters of JSON are written as digests. */
const LONGEST_VALUE = 100;
/** Parts that follow every move: named as a whole, because their particulars are those of the moves. */
const WHOLE: readonly string[] = ['notices', 'made'];

/** All that a state consists of, as changes from nothing: its parts by name, the long ones as digests. */
export function partsOf(state: object): readonly Change[] {
  return changesBetween({}, state);
}

/** What changed from one state to the next, in the order of the paths. Parts that both share are not looked into. */
export function changesBetween(before: unknown, after: unknown): readonly Change[] {
  const changes: Change[] = [];
  compare(before, after, '', changes);
  return changes;
}

/** The first path on which two lists of changes differ, with the value of each; undefined when they are the same. */
export function firstDifference(
  written: readonly Change[],
  happened: readonly Change[],
): { readonly path: string; readonly written: unknown; readonly happened: unknown } | undefined {
  const length = Math.max(written.length, happened.length);
  for (let i = 0; i < length; i++) {
    const [one, other] = [written[i], happened[i]];
    if (one && other && isSame(one, other)) continue;
    // Where only one list has a path, the other goes on with a later one.
    const path = (one && !happened.some((c) => c[0] === one[0]) ? one : (other ?? one))?.[0] ?? '';
    return { path, written: valueAt(written, path), happened: valueAt(happened, path) };
  }
  return undefined;
}

/** As text they are the same as a rule; where only the order of names differs, their digests are. */
function isSame(one: Change, other: Change): boolean {
  return JSON.stringify(one) === JSON.stringify(other) || digestOfState(one) === digestOfState(other);
}

/** What a list of changes says about a path: a value, `gone`, or that it did not change. */
function valueAt(changes: readonly Change[], path: string): unknown {
  const change = changes.find((c) => c[0] === path);
  if (!change) return 'unchanged';
  return change.length === 1 ? 'gone' : change[1];
}

function compare(before: unknown, after: unknown, path: string, changes: Change[]): void {
  if (before === after) return;
  if (after === undefined) changes.push([path]);
  else if (WHOLE.includes(path)) {
    if (digestOfState(before) !== digestOfState(after))
      changes.push([path, { digest: digestOfState(after) }]);
  } else if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, path, changes);
  else if (isObject(before) && isObject(after)) compareObjects(before, after, path, changes);
  else changes.push([path, written(after)]);
}

type Parts = Readonly<Record<string, unknown>>;

function compareObjects(before: Parts, after: Parts, path: string, changes: Change[]): void {
  const part = (of: Parts, key: string) => (Object.hasOwn(of, key) ? of[key] : undefined);
  // Most parts are shared; only the names of the others are put in order.
  const keys = [
    ...Object.keys(before).filter((key) => before[key] !== part(after, key)),
    ...Object.keys(after).filter((key) => !Object.hasOwn(before, key)),
  ];
  for (const key of keys.sort())
    compare(part(before, key), part(after, key), path === '' ? key : `${path}.${key}`, changes);
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
  changes: Change[],
): void {
  const [old, now] = [namesIn(before), namesIn(after)];
  if (old && now) {
    const parts = new Map(now.map((name, i) => [name, after[i]]));
    const gone = new Map(old.map((name, i) => [name, before[i]]));
    for (const name of new Set([...old, ...now]))
      compare(gone.get(name), parts.get(name), `${path}.${name}`, changes);
    return;
  }
  for (let i = 0; i < Math.max(before.length, after.length); i++)
    compare(before[i], after[i], `${path}.${i}`, changes);
}

/** The names by which the elements of a list are known (paragraphs, deals, questions), if each has one of its own. */
function namesIn(list: readonly unknown[]): readonly string[] | null {
  const names: string[] = [];
  for (const value of list) {
    const name = isObject(value) ? (value.id ?? value.paragraph) : undefined;
    if (typeof name !== 'string' || names.includes(name)) return null;
    names.push(name);
  }
  return names;
}

function written(value: unknown): ChangedValue {
  return lengthOf(value, LONGEST_VALUE) <= LONGEST_VALUE ? value : { digest: digestOfState(value) };
}

/** About how long a value is as JSON; not counted to the end where it is longer than `most`. */
function lengthOf(value: unknown, most: number): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return String(value).length;
  let length = 2;
  for (const [key, part] of Object.entries(value)) {
    length += (Array.isArray(value) ? 1 : key.length + 4) + lengthOf(part, most - length);
    if (length > most) break;
  }
  return length;
}
