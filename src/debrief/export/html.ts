/** Pieces of a page that is written as one file: everything that is not markup of ours is escaped. */
import type { Piece } from '../debrief.ts';

/** A text as it stands between tags or in an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** An element with text in it; attributes are written as they are given, and their values escaped. */
export function element(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string | number | true>> = {},
): string {
  return `<${name}${attributesOf(attributes)}>${escaped(text)}</${name}>`;
}

/** An element around markup of ours. */
export function around(
  name: string,
  markup: string,
  attributes: Readonly<Record<string, string | number | true>> = {},
): string {
  return `<${name}${attributesOf(attributes)}>${markup}</${name}>`;
}

function attributesOf(attributes: Readonly<Record<string, string | number | true>>): string {
  return Object.entries(attributes)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`))
    .join('');
}

/** Words of a text, with what was put in and taken out. */
export function changedWords(pieces: readonly Piece[]): string {
  return pieces
    .map(({ words, kind }) =>
      kind === 'inserted'
        ? element('ins', words)
        : kind === 'deleted'
          ? element('del', words)
          : escaped(words),
    )
    .join('');
}
