/** What delegations have said about the wordings of the draft: public, and kept until they say otherwise. */
import type { DelegationCode, OptionId, ParagraphId, SlotId } from './matter.ts';
import { draftParagraph, standingOption } from './text.ts';
import type { Position, Positions, PublicRecord } from './view.ts';
import { PRESENCE, type Stance } from './vocabulary.ts';

/** What a delegation last said about one option of a slot, if anything. */
export function positionOn(
  record: PublicRecord,
  by: DelegationCode,
  paragraph: ParagraphId,
  slot: SlotId,
  option: OptionId,
): Position | undefined {
  return record.positions[paragraph]?.[slot]?.[option]?.[by];
}

/** A position on one option of a slot. */
export interface OnOption {
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly position: Position;
}

/** The positions with more of one delegation; what it said before about the same options is replaced. */
export function withPositions(
  positions: Positions,
  by: DelegationCode,
  more: readonly OnOption[],
): Positions {
  const result: Record<ParagraphId, Positions[ParagraphId]> = { ...positions };
  for (const { paragraph, slot, option, position } of more) {
    const slots = result[paragraph] ?? {};
    const options = slots[slot] ?? {};
    result[paragraph] = {
      ...slots,
      [slot]: { ...options, [option]: { ...options[option], [by]: position } },
    };
  }
  return result;
}

/** The delegations whose last word on an option is the stance, in seating order. */
export function thoseWho(
  record: PublicRecord,
  stance: Stance,
  paragraph: ParagraphId,
  slot: SlotId,
  option: OptionId,
): readonly DelegationCode[] {
  const said = record.positions[paragraph]?.[slot]?.[option];
  if (!said) return [];
  return record.matter.delegations.map((d) => d.code).filter((code) => said[code]?.stance === stance);
}

/** The delegations that object to what stands anywhere in a paragraph, or to its presence or absence. */
export function objectorsTo(record: PublicRecord, paragraph: ParagraphId): readonly DelegationCode[] {
  const standing = draftParagraph(record.draft, paragraph);
  if (!standing) return [];
  const slots = standing.presence === 'retained' ? [PRESENCE, ...Object.keys(standing.standing)] : [PRESENCE];
  const against = new Set(
    slots.flatMap((slot) =>
      thoseWho(record, 'objects', paragraph, slot, standingOption(record.draft, paragraph, slot)),
    ),
  );
  return record.matter.delegations.map((d) => d.code).filter((code) => against.has(code));
}
