/** Words of the draft, and changes of them, as they are spoken of. */
import type { OptionId, ParagraphId, SlotId } from '../council/matter.ts';
import type { PublicRecord } from '../council/view.ts';
import { DELETED, PRESENCE } from '../council/vocabulary.ts';
import { paragraphName, paragraphNumbers } from './names.ts';
import type { Say } from './say.ts';

/** An option of a slot, and the one that it replaces; left out, that is the one that stands now. */
export interface ChangeOfWords {
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly from?: OptionId;
}

/** The words of an option, without what ties them to the sentence around them; empty where it has none. */
export function wordsIn(
  { matter, draft }: PublicRecord,
  { paragraph, slot }: Pick<ChangeOfWords, 'paragraph' | 'slot'>,
  option: OptionId,
): string {
  const known = matter.paragraphs.find((p) => p.id === paragraph)?.slots.find((s) => s.id === slot);
  const words =
    known?.options.find((o) => o.id === option)?.words ??
    draft.ownWordings.find((w) => w.paragraph === paragraph && w.slot === slot && w.option === option)
      ?.words ??
    '';
  return words.replace(/^[\s,;:]+|[\s,;:]+$/g, '');
}

/** The option that stood in a slot at an instant: what stands now, less what revisions have changed since. */
export function stoodAt(
  { draft, revisions }: PublicRecord,
  { paragraph, slot }: Pick<ChangeOfWords, 'paragraph' | 'slot'>,
  at: number,
): OptionId {
  for (const revision of revisions) {
    if (revision.at <= at) continue;
    const change = revision.changes.find((c) => c.paragraph === paragraph && c.slot === slot);
    if (change) return change.from;
  }
  return draft.paragraphs.find((p) => p.paragraph === paragraph)?.standing[slot] ?? '';
}

function slotName({ matter }: PublicRecord, { paragraph, slot }: ChangeOfWords): string {
  const slots = matter.paragraphs.find((p) => p.id === paragraph)?.slots;
  return slots?.find((s) => s.id === slot)?.name ?? slot;
}

/** An option as it stands in brackets. */
export function optionInWords(
  say: Say,
  record: PublicRecord,
  paragraph: ParagraphId,
  slot: SlotId,
  option: OptionId,
): string {
  if (slot === PRESENCE) return say(option === DELETED ? 'options.bareDeleted' : 'options.bareRetained');
  return wordsIn(record, { paragraph, slot }, option) || say('options.bareNone');
}

/** Words as the object of a sentence: supported ..., objected to ... */
export function wordingInText(
  say: Say,
  record: PublicRecord,
  change: ChangeOfWords,
  at: number = record.clock.now,
): string {
  const paragraph = paragraphName(say, record, change.paragraph);
  if (change.slot === PRESENCE)
    return say(change.option === DELETED ? 'options.deleted' : 'options.retained', { paragraph });
  const words = wordsIn(record, change, change.option);
  if (words !== '') return say('options.words', { words, paragraph });
  const standing = wordsIn(record, change, change.from ?? stoodAt(record, change, at));
  return standing === ''
    ? say('options.withoutAny', { paragraph, slot: slotName(record, change) })
    : say('options.withoutThese', { paragraph, words: standing });
}

/** More words than these are not set against others in passing. */
const FEW_WORDS = 3;

/** Words as the object of a sentence, the paragraph by its place alone; words that did not find agreement, against those that stood. */
export function wordingBriefly(
  say: Say,
  record: PublicRecord,
  change: ChangeOfWords,
  at: number = record.clock.now,
): string {
  const paragraph = paragraphNumbers(say, record, [change.paragraph]);
  if (change.slot === PRESENCE)
    return say(change.option === DELETED ? 'options.deleted' : 'options.retained', { paragraph });
  const words = wordsIn(record, change, change.option);
  const stood = stoodAt(record, change, at);
  const standing = stood === change.option ? '' : wordsIn(record, change, stood);
  return standing !== '' && standing.split(/\s+/).length <= FEW_WORDS
    ? say('options.ratherThan', { words, standing, paragraph })
    : say('options.words', { words, paragraph });
}

/** The same where the paragraph is understood. */
export function wordingHere(
  say: Say,
  record: PublicRecord,
  change: ChangeOfWords,
  at: number = record.clock.now,
): string {
  if (change.slot === PRESENCE)
    return say(change.option === DELETED ? 'options.deleted.here' : 'options.retained.here');
  const words = wordsIn(record, change, change.option);
  if (words !== '') return say('options.words.here', { words });
  const standing = wordsIn(record, change, change.from ?? stoodAt(record, change, at));
  return standing === ''
    ? say('options.withoutAny.here', { slot: slotName(record, change) })
    : say('options.withoutThese.here', { words: standing });
}

/** A change of words that is asked for, as an infinitive. */
export function changeInWords(
  say: Say,
  record: PublicRecord,
  change: ChangeOfWords,
  at: number = record.clock.now,
): string {
  const paragraph = paragraphName(say, record, change.paragraph);
  if (change.slot === PRESENCE)
    return say(change.option === DELETED ? 'changes.deleteParagraph' : 'changes.retain', { paragraph });
  const to = wordsIn(record, change, change.option);
  const from = wordsIn(record, change, change.from ?? stoodAt(record, change, at));
  if (to === '' && from === '') return say('changes.empty', { paragraph, slot: slotName(record, change) });
  if (to === '') return say('changes.delete', { from, paragraph });
  if (from === '') return say('changes.insert', { to, paragraph });
  return from === to
    ? say('changes.keep', { to, paragraph })
    : say('changes.replace', { from, to, paragraph });
}

/** The same where the paragraph is understood. */
export function changeHere(
  say: Say,
  record: PublicRecord,
  change: ChangeOfWords,
  at: number = record.clock.now,
): string {
  if (change.slot === PRESENCE)
    return say(change.option === DELETED ? 'changes.deleteParagraph.here' : 'changes.retain.here');
  const to = wordsIn(record, change, change.option);
  const from = wordsIn(record, change, change.from ?? stoodAt(record, change, at));
  if (to === '' && from === '') return say('changes.empty.here', { slot: slotName(record, change) });
  if (to === '') return say('changes.delete.here', { from });
  if (from === '') return say('changes.insert.here', { to });
  return from === to ? say('changes.keep.here', { to }) : say('changes.replace.here', { from, to });
}

/** A change of words that was made. */
export function whatBecame(
  say: Say,
  record: PublicRecord,
  change: ChangeOfWords,
  at: number = record.clock.now,
): string {
  const paragraph = paragraphName(say, record, change.paragraph);
  if (change.slot === PRESENCE)
    return say(change.option === DELETED ? 'changes.deletedParagraph' : 'changes.retained', { paragraph });
  const to = wordsIn(record, change, change.option);
  const from = wordsIn(record, change, change.from ?? stoodAt(record, change, at));
  if (to === '' && from === '') return say('changes.emptied', { paragraph, slot: slotName(record, change) });
  if (to === '') return say('changes.deleted', { from, paragraph });
  if (from === '') return say('changes.inserted', { to, paragraph });
  return from === to
    ? say('changes.kept', { to, paragraph })
    : say('changes.replaced', { from, to, paragraph });
}

/** The same where the paragraph is understood. */
export function whatBecameHere(
  say: Say,
  record: PublicRecord,
  change: ChangeOfWords,
  at: number = record.clock.now,
): string {
  if (change.slot === PRESENCE)
    return say(change.option === DELETED ? 'changes.deletedParagraph.here' : 'changes.retained.here');
  const to = wordsIn(record, change, change.option);
  const from = wordsIn(record, change, change.from ?? stoodAt(record, change, at));
  if (to === '' && from === '') return say('changes.emptied.here', { slot: slotName(record, change) });
  if (to === '') return say('changes.deleted.here', { from });
  if (from === '') return say('changes.inserted.here', { to });
  return from === to ? say('changes.kept.here', { to }) : say('changes.replaced.here', { from, to });
}
