/** Seals: each line of a ledger ends with a digest of itself and of the line before. */
import { type Digest, digestOfText } from './digest.ts';

/** What the first line takes for the seal of the line before it. */
export const NO_SEAL: Digest = '';

/** A line as it is written, without its line end, and its seal. */
export interface SealedLine {
  readonly line: string;
  readonly seal: Digest;
}

/** A line's plain data as sealed text. */
export function sealed(content: object, before: Digest): SealedLine {
  return sealedText(JSON.stringify(content), before);
}

/** A line that is JSON already as sealed text. */
export function sealedText(json: string, before: Digest): SealedLine {
  const body = json.slice(0, -1);
  const seal = sealOf(body, before);
  return { line: `${body},"seal":"${seal}"}`, seal };
}

/** The seal that belongs under the text of a line that comes after the seal `before`. */
export function sealOf(body: string, before: Digest): Digest {
  return digestOfText(`${before}\n${body}`);
}

/** A line taken apart into what is sealed and the seal; null when it does not end with one. */
export function openSeal(line: string): { readonly body: string; readonly seal: Digest } | null {
  const end = /,"seal":"([0-9a-f]{16})"\}$/.exec(line);
  return end?.[1] === undefined ? null : { body: line.slice(0, end.index), seal: end[1] };
}
