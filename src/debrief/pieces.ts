/** Sentences of the text, cut: word by word against an earlier version, and where the words of slots begin and end. */
import { diffWordsWithSpace } from 'diff';
import type { Matter, Paragraph, Wording } from '../council/matter.ts';
import { renderParagraph, wordsOf } from '../council/render.ts';
import { type Draft, ownWording } from '../council/text.ts';
import type { Piece, Segment } from './textStory.ts';

/** A paragraph as a sentence, or null where the wording leaves it out. */
export function sentenceIn(draft: Draft, paragraph: Paragraph, wording: Wording): string | null {
  return renderParagraph(paragraph, wording, (p, slot, option) => ownWording(draft, p, slot, option)?.words);
}

/** A sentence word by word against an earlier one; null where a version has none. */
export function piecesOf(before: string | null, after: string | null): readonly Piece[] {
  if (before === null && after === null) return [];
  if (before === null) return [{ words: after ?? '', kind: 'inserted' }];
  if (after === null) return [{ words: before, kind: 'deleted' }];
  if (before === after) return [{ words: after, kind: 'kept' }];
  const pieces: Piece[] = [];
  let deleted = '';
  let inserted = '';
  const flush = (): void => {
    if (deleted !== '') pieces.push({ words: deleted, kind: 'deleted' });
    if (inserted !== '') pieces.push({ words: inserted, kind: 'inserted' });
    deleted = '';
    inserted = '';
  };
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    // A space that is kept between two changes would only break them up.
    const isSpace = !added && !removed && value.trim() === '' && deleted + inserted !== '';
    if (removed || isSpace) deleted += value;
    if (added || isSpace) inserted += value;
    if (added || removed || isSpace) continue;
    flush();
    pieces.push({ words: value, kind: 'kept' });
  }
  flush();
  return pieces;
}

/** How many words there are in a text. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What ties the words of a slot to the sentence around it, and is no part of what is agreed language. */
const TIES = /^[\s,;:]+|[\s,;:]+$/g;

/** A sentence cut where the words of its slots begin and end. */
export function segmentsOf(
  { paragraphs }: Matter,
  draft: Draft,
  id: string,
  wording: Wording,
): readonly Segment[] {
  const paragraph = paragraphs.find((p) => p.id === id);
  const sentence = paragraph ? sentenceIn(draft, paragraph, wording) : null;
  if (!paragraph || sentence === null || wording === 'absent') return [];
  const segments: Segment[] = [];
  const plain = (words: string) => {
    if (words !== '') segments.push({ words, slot: null, agreed: null, by: null });
  };
  let cut = 0;
  let from = 0;
  for (const part of paragraph.sentence.split(/(\{[a-z][a-z0-9-]*\})/)) {
    const [, slot] = /^\{(.+)\}$/.exec(part) ?? [];
    const option = slot === undefined ? '' : (wording[slot] ?? '');
    const written = slot === undefined ? undefined : ownWording(draft, id, slot, option);
    const words = (slot === undefined ? part : wordsOf(paragraph, slot, option, () => written?.words))
      .replace(/\s+/g, ' ')
      .replace(TIES, '');
    const at = words === '' ? -1 : sentence.indexOf(words, from);
    if (at < 0) continue;
    from = at + words.length;
    if (slot === undefined) continue;
    plain(sentence.slice(cut, at));
    const known = paragraph.slots.find((s) => s.id === slot)?.options.find((o) => o.id === option);
    segments.push({ words, slot, agreed: known?.agreed ?? null, by: written?.by ?? null });
    cut = from;
  }
  plain(sentence.slice(cut));
  return segments;
}
