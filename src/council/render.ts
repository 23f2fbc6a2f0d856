/** From a choice of options to the sentence the Council would print. */
import type { OptionId, Paragraph, ParagraphId, SlotId, Wording } from './matter.ts';

/** Words of options that are not in the scenario: what delegates wrote themselves. */
export type WrittenWords = (paragraph: ParagraphId, slot: SlotId, option: OptionId) => string | undefined;

/** The words that stand in one slot; an option that is nowhere known stands as nothing. */
export function wordsOf(
  paragraph: Paragraph,
  slotId: SlotId,
  optionId: OptionId,
  written?: WrittenWords,
): string {
  const option = paragraph.slots.find((s) => s.id === slotId)?.options.find((o) => o.id === optionId);
  return option?.words ?? written?.(paragraph.id, slotId, optionId) ?? '';
}

/**
 * One paragraph as a sentence, or null when it is absent.
 * Empty slots leave no trace: spaces close up, and a comma that has lost its neighbour goes.
 */
export function renderParagraph(
  paragraph: Paragraph,
  wording: Wording,
  written?: WrittenWords,
): string | null {
  if (wording === 'absent') return null;
  const filled = paragraph.sentence.replace(/\{([a-z][a-z0-9-]*)\}/g, (_, slot: string) =>
    wordsOf(paragraph, slot, wording[slot] ?? '', written),
  );
  return tidy(filled);
}

/** Closes up what empty slots leave behind. */
function tidy(sentence: string): string {
  return sentence
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/,(?:,)+/g, ',')
    .replace(/,([.;:])/g, '$1')
    .trim();
}

/**
 * The whole statement as the Council prints it: each paragraph opens with a quotation mark, only the last one closes.
 * Source: the printed form of presidential statements, such as S/PRST/2015/25.
 */
export function renderStatement(sentences: readonly string[]): string {
  return sentences.map((s, i) => `“${s}${i === sentences.length - 1 ? '”' : ''}`).join('\n\n');
}
