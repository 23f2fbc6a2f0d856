/** Rulings that several kinds of move share. Each is a function of what the mover can see. */
import type { DelegationCode, OptionId, ParagraphId, SlotId } from '../matter.ts';
import { ownWording, standingOption } from '../text.ts';
import type { View } from '../view.ts';
import { DELETED, PRESENCE, RETAINED } from '../vocabulary.ts';
import { type Made, type Refusal, refuse } from './definition.ts';

type OnParagraph = { readonly paragraph: ParagraphId };
type OnSlot = OnParagraph & { readonly slot: SlotId };
type OnOption = OnSlot & { readonly option: OptionId };

/** The paragraph is one that the text may contain. */
export function paragraphKnown(view: View, { move }: Made<OnParagraph>): Refusal | null {
  return view.matter.paragraphs.some((p) => p.id === move.paragraph)
    ? null
    : refuse('noSuchParagraph', { paragraph: move.paragraph });
}

/** The slot is one of the paragraph's, or its presence. */
export function slotKnown(view: View, made: Made<OnSlot>): Refusal | null {
  const unknown = paragraphKnown(view, made);
  if (unknown) return unknown;
  const { paragraph, slot } = made.move;
  if (slot === PRESENCE) return null;
  return view.matter.paragraphs.find((p) => p.id === paragraph)?.slots.some((s) => s.id === slot)
    ? null
    : refuse('noSuchSlot', { paragraph, slot });
}

/** Whether an option of a slot exists: in the matter, as a delegate's own wording, or as the paragraph's presence. */
export function optionExists(view: View, paragraph: ParagraphId, slot: SlotId, option: OptionId): boolean {
  const known = view.matter.paragraphs.find((p) => p.id === paragraph);
  if (slot === PRESENCE) return option === RETAINED || option === DELETED;
  return (
    known?.slots.find((s) => s.id === slot)?.options.some((o) => o.id === option) === true ||
    ownWording(view.draft, paragraph, slot, option) !== undefined
  );
}

/** The wording is one that can stand in the slot, and a paragraph the text needs is not to be deleted. */
export function optionKnown(view: View, made: Made<OnOption>): Refusal | null {
  const unknown = slotKnown(view, made);
  if (unknown) return unknown;
  const { paragraph, slot, option } = made.move;
  if (!optionExists(view, paragraph, slot, option))
    return refuse('noSuchOption', { paragraph, slot, option });
  const known = view.matter.paragraphs.find((p) => p.id === paragraph);
  if (slot === PRESENCE && option === DELETED && !known?.mayBeAbsent)
    return refuse('cannotBeAbsent', { paragraph });
  return null;
}

/** New wording is responded to once its effect is confirmed. */
export function wordingConfirmed(view: View, { by, move }: Made<OnOption>): Refusal | null {
  const own = ownWording(view.draft, move.paragraph, move.slot, move.option);
  return own && !own.confirmed && own.by !== by
    ? refuse('wordingNotConfirmed', { paragraph: move.paragraph })
    : null;
}

/** In a sitting one speaks when one has the floor, on the paragraph taken up; between sittings one comments in writing. Rule 27. */
export function inTurnOn(view: View, made: Made<OnParagraph>): Refusal | null {
  if (view.phase !== 'sitting') return null;
  const unheard = hasTheFloor(view, made);
  if (unheard) return unheard;
  const { paragraph } = view.sitting ?? { paragraph: null };
  return paragraph === made.move.paragraph
    ? null
    : refuse('notUnderDiscussion', { paragraph: made.move.paragraph, takenUp: paragraph ?? '' });
}

/** The mover has the floor. Source: rule 27. */
export function hasTheFloor(view: View, { by }: Made<unknown>): Refusal | null {
  if (view.floor.speaker === by) return null;
  return refuse('doesNotHaveTheFloor', { speaker: view.floor.speaker ?? '' });
}

/** Nobody else has the floor. Source: rule 27. */
export function floorIsFree(view: View): Refusal | null {
  return view.floor.speaker === null ? null : refuse('floorIsTaken', { speaker: view.floor.speaker });
}

/** The text has not been withdrawn. */
export function textIsThere(view: View): Refusal | null {
  return view.textWithdrawn ? refuse('textWithdrawn') : null;
}

/** The option stands, or stands in brackets. */
export function onTheTable(view: View, { move }: Made<OnOption>): Refusal | null {
  const { paragraph, slot, option } = move;
  if (standingOption(view.draft, paragraph, slot) === option) return null;
  const brackets = view.draft.paragraphs.find((p) => p.paragraph === paragraph)?.brackets ?? [];
  return brackets.some((b) => b.slot === slot && b.option === option)
    ? null
    : refuse('noSuchOption', { paragraph, slot, option });
}

/** Whether somebody is a member of the Council. */
export function isMember(view: View, code: DelegationCode): boolean {
  return view.matter.delegations.some((d) => d.code === code);
}
