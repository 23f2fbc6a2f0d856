/** What taking a position does, shared by the kinds of move that are one: supports, can live with, reserves, objects. */
import type { DelegationCode, OptionId, ParagraphId, SlotId } from '../matter.ts';
import { type Meeting, meetingWith } from '../meeting.ts';
import { withPositions } from '../positions.ts';
import { type DraftParagraph, withParagraph } from '../text.ts';
import type { View } from '../view.ts';
import type { Phase, Reason, Stance } from '../vocabulary.ts';
import { type Made, type Refusal, refuse } from './definition.ts';
import { inTurnOn, onTheTable, optionKnown, textIsThere, wordingConfirmed } from './rulings.ts';

/** What every move about a wording names. */
export interface OnWording {
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly reason: Reason;
}

/** Where wording is negotiated. */
export const NEGOTIATING: readonly Phase[] = ['sitting', 'corridor'];

/** The delegation has not already said exactly this. */
export function saysSomethingNew(stance: Stance) {
  return (view: View, { by, move }: Made<OnWording>): Refusal | null =>
    view.positions[move.paragraph]?.[move.slot]?.[move.option]?.[by]?.stance === stance
      ? refuse('alreadySaid', { paragraph: move.paragraph })
      : null;
}

/** The rulings on a position about wording on the table. */
export function rulingsOnStance(stance: Stance) {
  return [textIsThere, optionKnown, onTheTable, inTurnOn, wordingConfirmed, saysSomethingNew(stance)];
}

/** The meeting with a position recorded. */
export function withStance(meeting: Meeting, { by, at, move }: Made<OnWording>, stance: Stance): Meeting {
  const { paragraph, slot, option, reason } = move;
  return meetingWith(meeting, {
    positions: withPositions(meeting.positions, by, [
      { paragraph, slot, option, position: { stance, reason, at } },
    ]),
  });
}

/** The meeting with an option in brackets, sponsored by these too; what was agreed ad referendum is open again. */
export function withBracket(
  meeting: Meeting,
  paragraph: ParagraphId,
  slot: SlotId,
  option: OptionId,
  sponsors: readonly DelegationCode[],
): Meeting {
  return meetingWith(meeting, {
    draft: withParagraph(meeting.draft, paragraph, (p) => ({
      ...p,
      agreed: p.agreed.filter((s) => s !== slot),
      brackets: bracketsWith(p, slot, option, sponsors),
    })),
  });
}

function bracketsWith(
  paragraph: DraftParagraph,
  slot: SlotId,
  option: OptionId,
  sponsors: readonly DelegationCode[],
): DraftParagraph['brackets'] {
  const there = paragraph.brackets.find((b) => b.slot === slot && b.option === option);
  if (!there) return [...paragraph.brackets, { slot, option, sponsors }];
  const joined = {
    ...there,
    sponsors: [...there.sponsors, ...sponsors.filter((s) => !there.sponsors.includes(s))],
  };
  return paragraph.brackets.map((b) => (b === there ? joined : b));
}
