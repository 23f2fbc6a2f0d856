/**
 * What changed from one plain value to the next, and the next made from it: views go over a wire as changes, since hardly anything
 * of a view changes with a move. Parts that both values share are not looked into, and stay shared where a change is applied.
 */

/** The way to a part: names of fields and places in lists. */
export type Way = readonly (string | number)[];
/** One change: the way to a part and its new value; the way alone where the part is gone. */
export type Change = readonly [way: Way] | readonly [way: Way, value: unknown];

type Parts = Readonly<Record<string, unknown>>;

/** Names that JavaScript gives a meaning of its own on every object: no change may pass through them. */
const RESERVED: readonly (string | number)[] = ['__proto__', 'constructor', 'prototype'];

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What changed, in no particular order. */
export function changesBetween(before: unknown, after: unknown): readonly Change[] {
  const changes: Change[] = [];
  compare(before, after, [], changes);
  return changes;
}

function compare(before: unknown, after: unknown, way: Way, changes: Change[]): void {
  if (before === after) return;
  if (after === undefined) changes.push([way]);
  // A list that has become shorter is sent anew: what was taken from its front would otherwise change every place.
  else if (Array.isArray(before) && Array.isArray(after) && after.length >= before.length)
    for (const [i, part] of after.entries())
      if (i < before.length) compare(before[i], part, [...way, i], changes);
      else changes.push([[...way, i], part]);
  else if (isParts(before) && isParts(after)) compareParts(before, after, way, changes);
  else changes.push([way, after]);
}

function compareParts(before: Parts, after: Parts, way: Way, changes: Change[]): void {
  for (const name of Object.keys(before))
    if (before[name] !== undefined && after[name] === undefined) changes.push([[...way, name]]);
  for (const [name, part] of Object.entries(after))
    if (part !== undefined) compare(before[name], part, [...way, name], changes);
}

/** The value with changes made to it; the one that was given stays as it is. Throws where a change does not fit. */
export function changed<T>(value: T, changes: readonly Change[]): T {
  const root = { value: value as unknown };
  const own = new Set<unknown>([root]);
  for (const change of changes) {
    const [way] = change;
    if (way.some((step) => RESERVED.includes(step)))
      throw new Error(`no change may pass through ${way.join('.')}`);
    const steps = ['value', ...way];
    const last = steps.pop() ?? 'value';
    let at: unknown = root;
    for (const step of steps) {
      const part = partOf(at, step);
      const copy = own.has(part) ? part : copyOf(part, way);
      own.add(copy);
      set(at, step, copy, way);
      at = copy;
    }
    if (change.length === 2) set(at, last, change[1], way);
    else if (isParts(at)) Reflect.deleteProperty(at, last);
    else throw new Error(`nothing can be gone at ${way.join('.')}`);
  }
  return root.value as T;
}

function partOf(whole: unknown, step: string | number): unknown {
  if (Array.isArray(whole)) return whole[Number(step)];
  return isParts(whole) && Object.hasOwn(whole, step) ? whole[step] : undefined;
}

function copyOf(part: unknown, way: Way): unknown {
  if (Array.isArray(part)) return [...part];
  if (isParts(part)) return { ...part };
  throw new Error(`there is nothing to change at ${way.join('.')}`);
}

function set(whole: unknown, step: string | number, value: unknown, way: Way): void {
  if (Array.isArray(whole)) {
    if (typeof step !== 'number' || !Number.isInteger(step) || step < 0 || step > whole.length)
      throw new Error(`there is no such place as ${way.join('.')}`);
    whole[step] = value;
  } else (whole as Record<string, unknown>)[step] = value;
}
