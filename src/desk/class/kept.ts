/** What this browser keeps of classes: the key with which somebody comes back to a seat, and the link of a class that was hosted here. */
import { isObject } from '../../council/fields.ts';

/** A place in a class. */
export interface Place {
  readonly code: string;
  /** The name that was given. */
  readonly name: string;
  readonly key: string;
  readonly seatCode: string;
}

/** A class that was opened from this browser. */
export interface Hosted {
  readonly code: string;
  readonly key: string;
}

const PLACE = 'open-debate/class/';
const HOSTED = 'open-debate/hosted';

function read(name: string): Readonly<Record<string, unknown>> | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return isObject(kept) ? kept : null;
  } catch {
    return null;
  }
}

function write(name: string, value: object | null): boolean {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** For pages that cannot keep anything: the place lasts as long as the page. */
let unkept: Place | null = null;

/** The place in a class that was kept; null where there is none. */
export function keptPlace(code: string): Place | null {
  const { name, key, seatCode } = read(PLACE + code) ?? {};
  if (typeof name === 'string' && typeof key === 'string' && typeof seatCode === 'string')
    return { code, name, key, seatCode };
  return unkept?.code === code ? unkept : null;
}

/** Keeps a place; says whether the browser will remember it. */
export function keepPlace(place: Place): boolean {
  unkept = place;
  return write(PLACE + place.code, place);
}

/** Forgets a place. */
export function forgetPlace(code: string): void {
  if (unkept?.code === code) unkept = null;
  write(PLACE + code, null);
}

/** The class that was last opened from this browser. */
export function keptHosted(): Hosted | null {
  const { code, key } = read(HOSTED) ?? {};
  return typeof code === 'string' && typeof key === 'string' ? { code, key } : null;
}

/** Keeps the link of a class, or forgets it. */
export function keepHosted(hosted: Hosted | null): void {
  write(HOSTED, hosted);
}
