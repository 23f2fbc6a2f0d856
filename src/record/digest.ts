/**
 * Digests: short names for what a meeting is at a moment, and for the text of a file. Two meetings with the same digest
 * are the same meeting.
 *
 * The state is never changed in place and shares what did not change, so the digest of each part is kept with the part;
 * after a move only the parts that are new are read again.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A digest as it is written in a ledger: the first 64 bits of SHA-256, as 16 hexadecimal digits. */
export type Digest = string;

/** Bytes of a written digest: enough that no two of all states there will ever be share one by accident. */
const BYTES = 8;

const known = new WeakMap<object, Digest>();

/** The digest of plain readonly data, whatever the order of its keys. Data that is in a digest must not be changed. */
export function digestOfState(state: unknown): Digest {
  return typeof state === 'object' && state !== null ? digestOfPart(state) : digestOfText(primitive(state));
}

/** The digest of a text: that of a whole ledger, or of several after one another. All 256 bits. */
export function digestOf(...texts: readonly string[]): string {
  const digest = sha256.create();
  for (const text of texts) digest.update(utf8ToBytes(text));
  return bytesToHex(digest.digest());
}

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export type Sha256 = (text: string) => string;

let faster: Sha256 | null = null;

/**
 * Has digests worked out by what the machine brings along, where it is quicker than what works everywhere: the same digests, a
 * meeting's ledger in a fraction of the time. Null goes back.
 */
export function digestBy(sha256OfTheMachine: Sha256 | null): void {
  faster = sha256OfTheMachine;
}

/** The digest of a text, as short as in a ledger. */
export function digestOfText(text: string): Digest {
  if (faster) return faster(text).slice(0, 2 * BYTES);
  return bytesToHex(sha256(bytesOf(text)).subarray(0, BYTES));
}

/** Room for the texts that come most often: lines of a ledger and small parts of a state. */
const room = new Uint8Array(2048);

/** The bytes of a text in UTF-8, good until the next is asked for. A short text of plain letters needs no encoder. */
function bytesOf(text: string): Uint8Array {
  if (text.length > room.length) return utf8ToBytes(text);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) return utf8ToBytes(text);
    room[i] = unit;
  }
  return room.subarray(0, text.length);
}

function digestOfPart(part: object): Digest {
  const before = known.get(part);
  if (before !== undefined) return before;
  const digest = digestOfText(Array.isArray(part) ? listText(part) : objectText(part));
  known.set(part, digest);
  return digest;
}

function listText(list: readonly unknown[]): string {
  let text = '[';
  for (const value of list) text += `${valueText(value)},`;
  return `${text}]`;
}

function objectText(part: object): string {
  let text = '{';
  for (const key of Object.keys(part).sort()) {
    const value = (part as Readonly<Record<string, unknown>>)[key];
    // What JSON would leave out when the ledger is written is no part of the state.
    if (value !== undefined) text += `${quoted(key)}:${valueText(value)},`;
  }
  return `${text}}`;
}

/** Names in quotes: a state has few names, and they come again and again. */
const names = new Map<string, string>();
const MOST_NAMES = 2000;

function quoted(name: string): string {
  let text = names.get(name);
  if (text === undefined) {
    text = JSON.stringify(name);
    if (names.size < MOST_NAMES) names.set(name, text);
  }
  return text;
}

/** A part appears in its whole as its digest; texts are in quotes, so that none can pass for one. */
function valueText(value: unknown): string {
  return typeof value === 'object' && value !== null ? `#${digestOfPart(value)}` : primitive(value);
}

function primitive(value: unknown): string {
  return JSON.stringify(value) ?? 'null';
}
