/** One chapter of an account: a stretch of the order of business, in lines. */
import type { ParagraphId } from '../council/matter.ts';
import type { FacilitatorView } from '../council/view.ts';
import type { GivenReason } from '../delegates/reasons.ts';
import type { Words } from '../words/words.ts';
import { type Debate, debateLines } from './accountDebate.ts';
import { capitalised, heading, wrapped } from './accountPage.ts';
import type { Said } from './accountSayings.ts';
import { sayingsLines } from './accountSayingsLines.ts';
import { type Told, truthLine } from './accountTruth.ts';

/** What one chapter is made of, in order. */
export type Block =
  | { readonly kind: 'line'; readonly text: string; readonly isPrivate: boolean }
  | { readonly kind: 'truth'; readonly reason: GivenReason }
  | { readonly kind: 'reading'; readonly paragraph: ParagraphId; readonly said: Said[] }
  | { readonly kind: 'debate'; debate: Debate };

/** A chapter in the making. */
export interface Chapter {
  readonly title: string;
  /** When it began, in seconds of game time. */
  readonly at: number;
  readonly isSitting: boolean;
  readonly blocks: Block[];
}

function blockLines(block: Block, end: FacilitatorView, words: Words, told: Told): readonly string[] {
  switch (block.kind) {
    case 'line':
      return wrapped(block.text, block.isPrivate ? '  ~ ' : '  ', '    ');
    case 'truth':
      return wrapped(truthLine(block.reason, end, words, told), '  ~ ', '    ');
    case 'debate':
      return debateLines(block.debate, end, words);
    case 'reading':
      if (block.said.length === 0) return [];
      return [
        '',
        ...wrapped(capitalised(words.paragraph(end, block.paragraph)), '  '),
        ...sayingsLines(block.said, end, words, told),
        '',
      ];
  }
}

/**
 * A chapter with its heading; nothing when nothing was said or done in it.
 * @param told what the account has told so far, added to
 */
export function chapterLines(
  chapter: Chapter,
  end: FacilitatorView,
  words: Words,
  told: Told,
): readonly string[] {
  const { account } = words;
  const blocks = chapter.isSitting ? chapter.blocks : inOrderOfTheText(chapter.blocks, end);
  const lines = blocks.flatMap((block) => blockLines(block, end, words, told));
  const silent = chapter.blocks.flatMap((b) =>
    b.kind === 'reading' && b.said.length === 0 ? [b.paragraph] : [],
  );
  const read = new Set(chapter.blocks.flatMap((b) => (b.kind === 'reading' ? [b.paragraph] : [])));
  const unread = end.matter.paragraphs.map((p) => p.id).filter((id) => !read.has(id));
  if (silent.length > 0)
    lines.push('', ...wrapped(account('noCommentsOn', { paragraphs: words.paragraphs(end, silent) }), '  '));
  if (chapter.isSitting && unread.length > 0)
    lines.push('', ...wrapped(account('notReached', { paragraphs: words.paragraphs(end, unread) }), '  '));
  // A time between sittings that nobody used is not worth a heading.
  if (lines.length === 0) return [];
  return [
    ...heading(account('from', { chapter: chapter.title, time: words.clock(chapter.at) }), '-'),
    ...withoutDoubleGaps(['', ...lines]),
  ];
}

/** What was written at one time about several paragraphs, in the order of the text: letters come as they come. */
function inOrderOfTheText(blocks: readonly Block[], { matter }: FacilitatorView): readonly Block[] {
  const sorted: Block[] = [];
  const placeOf = (id: ParagraphId) => matter.paragraphs.findIndex((p) => p.id === id);
  for (const block of blocks) {
    let place = sorted.length;
    while (block.kind === 'reading') {
      const before = sorted[place - 1];
      if (before?.kind !== 'reading' || placeOf(before.paragraph) <= placeOf(block.paragraph)) break;
      place -= 1;
    }
    sorted.splice(place, 0, block);
  }
  return sorted;
}

/** At most one empty line at a time, and none at the end. */
function withoutDoubleGaps(lines: readonly string[]): readonly string[] {
  return lines.filter((line, i) => line !== '' || (lines[i + 1] ?? '') !== '');
}
