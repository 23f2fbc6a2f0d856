/** The text as it stood at an instant: paragraph by paragraph, and what it said on an issue. */
import { appliesTo, levelOf } from '../council/brief.ts';
import type {
  Issue,
  IssueId,
  OptionId,
  Paragraph,
  ParagraphId,
  Slot,
  SlotId,
  Wording,
} from '../council/matter.ts';
import { draftParagraph, standingOption, writtenOptions } from '../council/text.ts';
import type { PublicRecord } from '../council/view.ts';
import { DELETED, PRESENCE, RETAINED } from '../council/vocabulary.ts';
import { stoodAt, wordsIn } from './draft.ts';

/** Words and names of levels longer than this are not quoted inside a sentence. */
const QUOTABLE = 14;

/** An issue of the matter, if there is one of that id. */
export function issueOf({ matter }: PublicRecord, id: IssueId): Issue | undefined {
  return matter.issues.find((i) => i.id === id);
}

/** The option that stood in a slot at an instant; for the slot `presence`, whether the paragraph was retained. */
export function optionAt(record: PublicRecord, id: ParagraphId, slot: SlotId, at: number): OptionId {
  if (slot !== PRESENCE) return stoodAt(record, { paragraph: id, slot }, at);
  const later = record.revisions
    .filter((r) => r.at > at)
    .flatMap((r) => r.changes)
    .find((c) => c.paragraph === id && c.slot === PRESENCE);
  return later?.from ?? standingOption(record.draft, id, PRESENCE);
}

/** How a paragraph was worded at an instant. */
export function wordingAt(record: PublicRecord, paragraph: Paragraph, at: number): Wording {
  if (optionAt(record, paragraph.id, PRESENCE, at) !== RETAINED) return 'absent';
  return Object.fromEntries(paragraph.slots.map((s) => [s.id, optionAt(record, paragraph.id, s.id, at)]));
}

/** The paragraphs in which an issue can be strong or weak: its home, or all whose wording touches it. */
export function paragraphsOn({ matter }: PublicRecord, issue: Issue): readonly Paragraph[] {
  return matter.paragraphs.filter(
    (p) => appliesTo(issue, p) && p.slots.some((slot) => slot.options.some((o) => o.force[issue.id])),
  );
}

/** The slot of the operative verb: the one that follows upon the name of the Council; null where the sentence is made otherwise. */
export function operativeVerb({ sentence }: Pick<Paragraph, 'sentence'>): SlotId | null {
  return /^The Security Council \{([^}]+)\}/.exec(sentence)?.[1] ?? null;
}

/** How far the options of a slot are apart on an issue. */
export function rangeIn(slot: Slot, issue: IssueId): number {
  const forces = slot.options.map((o) => o.force[issue] ?? 0);
  return Math.max(...forces) - Math.min(...forces);
}

/** The level of a paragraph on an issue at an instant, were `option` to stand in a slot. */
export function levelWith(
  record: PublicRecord,
  issue: Issue,
  paragraph: Paragraph,
  slot: SlotId,
  option: OptionId,
  at: number,
): number {
  const standing = wordingAt(record, paragraph, at);
  const written = writtenOptions(record.draft, paragraph.id);
  if (slot === PRESENCE) {
    const words = draftParagraph(record.draft, paragraph.id)?.standing ?? {};
    return levelOf(issue, paragraph, option === DELETED ? 'absent' : words, written);
  }
  const choice = standing === 'absent' ? {} : standing;
  return levelOf(issue, paragraph, { ...choice, [slot]: option }, written);
}

/**
 * The name of a level where it is true of every text that reaches it: most steps of a ladder can be reached in several ways, and then the
 * name tells of one of them only.
 */
export function plainLevel(issue: Issue, paragraph: Paragraph, level: number): string | null {
  const name = issue.levels[level];
  if (name === undefined || !isQuotable(name) || /\bor\b/.test(name)) return null;
  return waysTo(paragraph, issue, level) === 1 ? name : null;
}

/** In how many ways the slots of a paragraph can add up to a level. */
function waysTo({ slots }: Paragraph, { id }: Issue, level: number): number {
  let ways = new Map([[0, 1]]);
  for (const { options } of slots) {
    const forces = [...new Set(options.map((o) => o.force[id] ?? 0))];
    const next = new Map<number, number>();
    for (const [sum, count] of ways)
      for (const force of forces) next.set(sum + force, (next.get(sum + force) ?? 0) + count);
    ways = next;
  }
  return ways.get(level) ?? 0;
}

/** Whether words are few enough to be named inside a sentence. */
export function isQuotable(words: string): boolean {
  return words !== '' && words.split(/\s+/).length <= QUOTABLE;
}

/** What a text says on an issue: its most telling words, or none that are few enough, or nothing at all. */
export type SaidOn =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'absent' | 'long' };

/** What the text said on an issue at an instant. */
export function saidOn(record: PublicRecord, issue: Issue, at: number): SaidOn {
  const words = paragraphsOn(record, issue).flatMap((paragraph) => {
    const wording = wordingAt(record, paragraph, at);
    if (wording === 'absent') return [];
    return paragraph.slots.map((slot) => ({
      range: rangeIn(slot, issue.id),
      force: slot.options.find((o) => o.id === wording[slot.id])?.force[issue.id] ?? 0,
      isVerb: slot.id === operativeVerb(paragraph),
      words: wordsIn(record, { paragraph: paragraph.id, slot: slot.id }, wording[slot.id] ?? ''),
    }));
  });
  // A phrase that cuts across is in the text or it is not; an aim is always spoken to where its paragraph is there.
  const speaking = words.filter((w) => w.range > 0 && (issue.kind === 'aim' || w.force > 0));
  if (speaking.length === 0) return { kind: 'absent' };
  const widest = Math.max(...speaking.map((w) => (w.isVerb ? 0 : w.range)));
  // What qualifies the words on another matter says nothing of this one.
  const [telling] = speaking
    .filter((w) => !w.isVerb && isQuotable(w.words) && (w.force > 0 || w.range === widest))
    .sort((a, b) => b.range - a.range || b.force - a.force);
  return telling ? { kind: 'words', words: telling.words } : { kind: 'long' };
}
