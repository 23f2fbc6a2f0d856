/** Codes and keys: what is drawn so that nobody guesses it, and how it is kept so that nobody who reads the store can use it. */
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS, SEAT_CODE_LENGTH } from '../session/classroom.ts';

/** Bytes of chance in a key: 192 bits. */
const KEY_BYTES = 24;

function letters(length: number): string {
  return Array.from({ length }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');
}

/** The code of a class, to be read from a wall: one of a thousand million, and guessing is limited besides. */
export function newCode(): string {
  return letters(CODE_LENGTH);
}

/** The code with which a person goes on on another device. */
export function newSeatCode(): string {
  return letters(SEAT_CODE_LENGTH);
}

/** An id of something of ours; it is no secret. */
export function newId(): string {
  return randomBytes(9).toString('base64url').replaceAll('-', 'x').replaceAll('_', 'y');
}

/** Whose a key is. */
export type KeyKind = 'facilitator' | 'person' | 'wall';
const LETTER: Readonly<Record<KeyKind, string>> = { facilitator: 'f', person: 'p', wall: 'w' };

/** A key to a class. Whoever has it is let in as whom it was given to. */
export function newKey(kind: KeyKind, classId: string): string {
  return `${LETTER[kind]}.${classId}.${randomBytes(KEY_BYTES).toString('base64url')}`;
}

/** Whose a key says it is, and of which class; null for what is no key. Whether it is right, its digest tells. */
export function readKey(key: string): { readonly kind: KeyKind; readonly classId: string } | null {
  const [, letter, classId] = /^([fpw])\.([A-Za-z0-9]{12})\.[A-Za-z0-9_-]{32}$/.exec(key) ?? [];
  const kind = (Object.keys(LETTER) as KeyKind[]).find((one) => LETTER[one] === letter);
  return kind && classId ? { kind, classId } : null;
}

/** How a key is kept: what is digested has so much chance in it that no salt is needed. */
export function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** A 32-bit integer for a meeting. */
export function newSeed(): number {
  return randomInt(0x7fffffff);
}
