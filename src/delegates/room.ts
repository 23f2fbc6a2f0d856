/** Where the text is contested, from the public record. */
import type { DelegationCode, OptionId, ParagraphId, SlotId } from '../council/matter.ts';
import { positionOn } from '../council/positions.ts';
import type { Bracket, DraftParagraph } from '../council/text.ts';
import type { PublicRecord } from '../council/view.ts';
import { DELETED, PRESENCE, RETAINED } from '../council/vocabulary.ts';

/** What was last found contested in a paragraph, and what had been said on it then. */
interface Contested {
  readonly said: PublicRecord['positions'][ParagraphId] | undefined;
  readonly slots: readonly SlotId[];
}

const found = new WeakMap<DraftParagraph, Contested>();

/** The slots of a paragraph on which there is something to settle: brackets, objections or reservations on what stands. */
export function contestedSlots(record: PublicRecord, paragraph: DraftParagraph): readonly SlotId[] {
  const said = record.positions[paragraph.paragraph];
  const before = found.get(paragraph);
  if (before && before.said === said) return before.slots;
  const slots = contestedIn(record, paragraph);
  found.set(paragraph, { said, slots });
  return slots;
}

function contestedIn(
  record: PublicRecord,
  { paragraph, standing, presence, brackets }: DraftParagraph,
): readonly SlotId[] {
  const slots =
    presence === 'retained' ? [...Object.keys(standing), PRESENCE] : bracketedWith(brackets, PRESENCE);
  return slots.filter(
    (slot) =>
      brackets.some((b) => b.slot === slot) ||
      complaints(
        record,
        paragraph,
        slot,
        slot === PRESENCE ? presenceOption(presence) : (standing[slot] ?? ''),
      ).length > 0,
  );
}

/** The slots in brackets, and one more. */
function bracketedWith(brackets: DraftParagraph['brackets'], slot: SlotId): readonly SlotId[] {
  return [...new Set([...brackets.map((b) => b.slot), slot])];
}

/** The option of the slot `presence` that stands. */
export function presenceOption(presence: DraftParagraph['presence']): OptionId {
  return presence === 'retained' ? RETAINED : DELETED;
}

/** Those whose last word on an option was a reservation or an objection. */
export function complaints(
  record: PublicRecord,
  paragraph: ParagraphId,
  slot: SlotId,
  option: OptionId,
): readonly DelegationCode[] {
  const said = record.positions[paragraph]?.[slot]?.[option];
  if (!said) return [];
  return Object.keys(said).filter((code) => {
    const stance = said[code]?.stance;
    return stance === 'objects' || stance === 'reserves';
  });
}

/** Whether a delegation has put words in brackets, or supported those that others put there. */
export function hasSpokenFor(
  record: PublicRecord,
  by: DelegationCode,
  paragraph: ParagraphId,
  { slot, option, sponsors }: Bracket,
): boolean {
  return sponsors.includes(by) || positionOn(record, by, paragraph, slot, option)?.stance === 'supports';
}
