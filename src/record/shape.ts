/** The shapes that the lines of a ledger are made of, over the fields of moves. A value of another shape is a misfit. */
import { type Field, type Fields, isObject, type Misfit, type Read } from '../council/fields.ts';

/** How deep plain data may be nested. */
const DEEPEST = 40;
/** Names that JavaScript gives a meaning of its own on every object. */
const RESERVED: readonly string[] = ['__proto__'];
/** What is expected where a name stands that is not known there. */
export const NO_SUCH_FIELD = 'no such field';
export const NO_RESERVED_NAME = 'no name that JavaScript keeps for itself';

type Optional<F extends Fields> = { readonly [K in keyof F]?: Read<F>[K] };

/** An object with all fields of the first list, any of the second, and no others. Its values are read anew. */
export function shapeOf<F extends Fields, O extends Fields = Record<never, never>>(
  required: F,
  optional: O = {} as O,
): Field<Read<F> & Optional<O>> {
  return (value, path) => {
    if (!isObject(value)) return misfit(path, 'an object', value);
    const stranger = Object.keys(value).find(
      (k) => !Object.hasOwn(required, k) && !Object.hasOwn(optional, k),
    );
    if (stranger !== undefined) return misfit(join(path, stranger), NO_SUCH_FIELD, value[stranger]);
    const entries: [string, unknown][] = [];
    for (const [key, field] of [...Object.entries(required), ...Object.entries(optional)]) {
      if (!Object.hasOwn(value, key) && Object.hasOwn(optional, key)) continue;
      const read = field(Object.hasOwn(value, key) ? value[key] : undefined, join(path, key));
      if (read.misfit) return read;
      entries.push([key, read.value]);
    }
    return { value: Object.fromEntries(entries) as Read<F> & Optional<O> };
  };
}

/** A list of any length. */
export function all<T>(field: Field<T>): Field<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) return misfit(path, 'a list', value);
    const list: T[] = [];
    for (const [i, element] of value.entries()) {
      const read = field(element, `${path}[${i}]`);
      if (read.misfit) return read;
      list.push(read.value);
    }
    return { value: list };
  };
}

/** Any names, each with a value of one shape. */
export function named<T>(field: Field<T>): Field<Readonly<Record<string, T>>> {
  return (value, path) => {
    if (!isObject(value)) return misfit(path, 'an object', value);
    const entries: [string, T][] = [];
    for (const key of Object.keys(value)) {
      if (RESERVED.includes(key)) return misfit(join(path, key), NO_RESERVED_NAME, value[key]);
      const read = field(value[key], join(path, key));
      if (read.misfit) return read;
      entries.push([key, read.value]);
    }
    return { value: Object.fromEntries(entries) };
  };
}

/** One of two shapes; what is wrong is said of the second. */
export function either<A, B>(one: Field<A>, other: Field<B>): Field<A | B> {
  return (value, path) => {
    const read = one(value, path);
    return read.misfit ? other(value, path) : read;
  };
}

/** Exactly this value. */
export function exactly<const T extends string | number>(expected: T): Field<T> {
  return (value, path) =>
    value === expected ? { value: expected } : misfit(path, JSON.stringify(expected), value);
}

/** Any text. */
export const words: Field<string> = (value, path) =>
  typeof value === 'string' ? { value } : misfit(path, 'a text', value);

/** Any whole number that is exact. */
export const integer: Field<number> = (value, path) =>
  Number.isSafeInteger(value) ? { value: value as number } : misfit(path, 'a whole number', value);

/** A digest, as it is written in a ledger. */
export const digest: Field<string> = (value, path) =>
  typeof value === 'string' && /^[0-9a-f]{16}$/.test(value)
    ? { value }
    : misfit(path, 'a digest: 16 hexadecimal digits', value);

/** Plain data of any shape, as JSON has it. */
export const plain: Field<unknown> = (value, path) => {
  const fault = faultIn(value, path, 0);
  return fault ? { misfit: fault } : { value };
};

/** Plain data with names. */
export const plainObject: Field<Readonly<Record<string, unknown>>> = (value, path) => {
  if (!isObject(value)) return misfit(path, 'an object', value);
  const fault = faultIn(value, path, 0);
  return fault ? { misfit: fault } : { value };
};

function faultIn(value: unknown, path: string, depth: number): Misfit | null {
  if (value === undefined) return misfit(path, 'a value', value).misfit;
  if (typeof value !== 'object' || value === null) return null;
  if (depth === DEEPEST) return misfit(path, `data nested at most ${DEEPEST} deep`, value).misfit;
  for (const key of Object.keys(value)) {
    const at = join(path, key);
    const part = (value as Readonly<Record<string, unknown>>)[key];
    if (RESERVED.includes(key)) return misfit(at, NO_RESERVED_NAME, part).misfit;
    const fault = faultIn(part, at, depth + 1);
    if (fault) return fault;
  }
  return null;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** A value that is not what belongs there. */
export function misfit(path: string, expected: string, value: unknown): { readonly misfit: Misfit } {
  return { misfit: { path, expected, found: found(value) } };
}

function found(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string')
    return value.length > 40 ? `a text of ${value.length} characters` : JSON.stringify(value);
  return String(value);
}
