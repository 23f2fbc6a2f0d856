/**
 * Who sits behind a placard. A person is a person: nothing in its looks follows from what its Government wants, and anybody may
 * represent any State. Members of the shipped cases always have the same delegate, so that one comes to know the room.
 */
import type { DelegationCode } from '../council/matter.ts';

/** Everybody who can be drawn, by the name of the sheet in `assets/chamber/`. */
export const PERSONS = [
  'akelei',
  'amsel',
  'birk',
  'buche',
  'calla',
  'dorn',
  'esche',
  'falk',
  'ginst',
  'hasel',
  'iris',
  'jasmin',
  'kiefer',
  'linde',
  'mohn',
  'nelke',
  'olm',
  'palme',
  'quitte',
  'rohr',
  'salbei',
  'tanne',
  'ulme',
  'weide',
  'zeder',
  'zirbe',
] as const;
export type PersonName = (typeof PERSONS)[number];

const KNOWN: Readonly<Record<DelegationCode, PersonName>> = {
  AO: 'weide',
  CL: 'quitte',
  CN: 'olm',
  EG: 'mohn',
  ES: 'jasmin',
  FR: 'dorn',
  GB: 'salbei',
  JO: 'falk',
  JP: 'iris',
  LT: 'birk',
  MY: 'esche',
  NG: 'kiefer',
  NZ: 'rohr',
  RU: 'linde',
  SN: 'palme',
  TD: 'amsel',
  UA: 'hasel',
  US: 'tanne',
  UY: 'nelke',
  VE: 'calla',
};

/** Persons for delegations: their known ones, and for others whoever is still free, by their codes and so always the same. */
export function castFor(codes: readonly DelegationCode[]): Readonly<Record<DelegationCode, PersonName>> {
  const cast: Record<DelegationCode, PersonName> = {};
  const free = new Set<PersonName>(PERSONS);
  for (const code of codes) {
    const known = KNOWN[code];
    if (known === undefined) continue;
    cast[code] = known;
    free.delete(known);
  }
  for (const code of codes) {
    if (cast[code] !== undefined) continue;
    const from = free.size > 0 ? [...free] : PERSONS;
    const person = from[letters(code) % from.length] as PersonName;
    cast[code] = person;
    free.delete(person);
  }
  return cast;
}

/** Somebody who sits behind no placard: the first free person, the second, and so on. */
export function spare(cast: Readonly<Record<DelegationCode, PersonName>>, n: number): PersonName {
  const taken = new Set(Object.values(cast));
  const free = PERSONS.filter((name) => !taken.has(name));
  return (free.length > 0 ? free : PERSONS)[n % (free.length || PERSONS.length)] as PersonName;
}

function letters(code: DelegationCode): number {
  return [...code].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
}
