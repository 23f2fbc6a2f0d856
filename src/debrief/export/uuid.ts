/** Names of statements that are the same every time: UUIDs of version 5 (RFC 9562). */
import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The RFC's own space for names that are addresses. */
const ADDRESSES = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** The UUID of an address. */
export function uuidOf(address: string): string {
  const bytes = sha1(concatBytes(hexToBytes(ADDRESSES.replaceAll('-', '')), utf8ToBytes(address))).slice(
    0,
    16,
  );
  // The version in the seventh byte, the variant in the ninth.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
