/** What the fields of a move may hold. A move that does not fit is *invalid*: it was not understood. */

import { BALLOTS, CHAPTERS, MOTIONS, NATURES, POINTS, REASONS, TONES, WISHES } from './vocabulary.ts';

/** A value that was not understood: where it is, what was expected there and what was found. */
export interface Misfit {
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** Reads one value of a move, or says why it cannot. */
export type Field<T> = (
  value: unknown,
  path: string,
) => { readonly value: T; readonly misfit?: undefined } | { readonly misfit: Misfit };
export type Fields = Readonly<Record<string, Field<unknown>>>;
/** The plain data that a set of fields reads. */
export type Read<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** At most this many elements in any list, and characters in any text of a move. */
const LONGEST_LIST = 200;
const LONGEST_TEXT = 600;

function found(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string')
    return value.length > 40 ? `a text of ${value.length} characters` : `"${value}"`;
  if (typeof value === 'object') return 'an object';
  return `${typeof value} ${String(value)}`;
}

function misfit(path: string, expected: string, value: unknown): { readonly misfit: Misfit } {
  return { misfit: { path, expected, found: found(value) } };
}

/** A misfit found within something larger; its place there is put before its path only now, since most of what is read fits. */
function within(path: string, { misfit }: { readonly misfit: Misfit }): { readonly misfit: Misfit } {
  const joint = path === '' || misfit.path === '' || misfit.path.startsWith('[') ? '' : '.';
  return { misfit: { ...misfit, path: `${path}${joint}${misfit.path}` } };
}

/** A short name: of a delegation, a paragraph, a slot, an option, ... Whether it exists is a matter of order. */
export const name: Field<string> = (value, path) =>
  typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/.test(value)
    ? { value }
    : misfit(path, 'a name of letters, digits and hyphens', value);

/** Characters that cannot be seen and may change how what is beside them is read: controls, half characters, turns of direction. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** Words, shown as written; white space counts as one space. */
export const text: Field<string> = (value, path) => {
  const words = typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : '';
  return words !== '' && words.length <= LONGEST_TEXT && !UNSEEN.test(words)
    ? { value: words }
    : misfit(path, `1 to ${LONGEST_TEXT} characters of text`, value);
};

/** A whole number between `low` and `high`, both included. */
export function whole(low: number, high: number): Field<number> {
  return (value, path) =>
    typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high
      ? { value }
      : misfit(path, `a whole number from ${low} to ${high}`, value);
}

/** An instant of game time in seconds. */
export const instant: Field<number> = whole(0, 100_000_000);

/** Yes or no. */
export const yesOrNo: Field<boolean> = (value, path) =>
  typeof value === 'boolean' ? { value } : misfit(path, 'true or false', value);

/** One word of a closed list. */
export function oneOf<const L extends readonly string[]>(list: L): Field<L[number]> {
  return (value, path) =>
    typeof value === 'string' && list.includes(value)
      ? { value }
      : misfit(path, `one of ${list.join(', ')}`, value);
}

/** The value, or null where there is none. */
export function orNull<T>(field: Field<T>): Field<T | null> {
  return (value, path) => (value === null ? { value: null } : field(value, path));
}

/** A list of at least `least` values. */
export function listOf<T>(field: Field<T>, least = 0): Field<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length < least || value.length > LONGEST_LIST)
      return misfit(path, `a list of ${least} to ${LONGEST_LIST}`, value);
    const list: T[] = [];
    for (let i = 0; i < value.length; i++) {
      const element = field(value[i], '');
      if (element.misfit) return within(`${path}[${i}]`, element);
      list.push(element.value);
    }
    return { value: list };
  };
}

/** An object with exactly these fields. */
export function objectOf<F extends Fields>(fields: F): Field<Read<F>> {
  const expected = Object.entries(fields);
  return (value, path) => {
    if (!isObject(value)) return misfit(path, 'an object', value);
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(value))
      if (!Object.hasOwn(fields, key)) return within(path, misfit(key, 'no such field', value[key]));
    for (const [key, field] of expected) {
      const read = field(value[key], key);
      if (read.misfit) return within(path, read);
      result[key] = read.value;
    }
    return { value: result as Read<F> };
  };
}

/** Names, each with a whole number. */
export function numbersByName(low: number, high: number): Field<Readonly<Record<string, number>>> {
  const number = whole(low, high);
  return (value, path) => {
    if (!isObject(value) || Object.keys(value).length > LONGEST_LIST)
      return misfit(path, 'names with numbers', value);
    const result: Record<string, number> = {};
    for (const key of Object.keys(value)) {
      const named = name(key, key);
      if (named.misfit) return within(path, named);
      const read = number(value[key], key);
      if (read.misfit) return within(path, read);
      result[key] = read.value;
    }
    return { value: result };
  };
}

/** Whether a value is a plain object of unknown fields. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Words of the Council's closed lists. */
export const reason = oneOf(REASONS);
export const ballot = oneOf(BALLOTS);
export const chapter = oneOf(CHAPTERS);
export const motion = oneOf(MOTIONS);
export const nature = oneOf(NATURES);
export const point = oneOf(POINTS);
export const tone = oneOf(TONES);
export const wish = oneOf(WISHES);
