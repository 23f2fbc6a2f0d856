/** Where the fifteen stand on a paragraph as it is now, and what stands between them and a clean text. */
import type { DelegationCode, OptionId, ParagraphId, SlotId } from '../council/matter.ts';
import { type DraftParagraph, standingOption } from '../council/text.ts';
import type { View } from '../council/view.ts';
import { PRESENCE, type Stance } from '../council/vocabulary.ts';
import { type Alternative, wordingsIn } from './drafting.ts';

/** Where one delegation stands on a paragraph as it is: what it said against comes before what it said for. */
export type Standing = Stance | 'other' | 'silent';

/** From the worst for agreement to the best. */
const WEIGHT: readonly Standing[] = ['objects', 'other', 'reserves', 'canLiveWith', 'supports', 'silent'];

/** The fifteen in seating order. `other`: it has put other words in brackets; `silent`: it has said nothing on what stands. */
export function standingOn(
  { matter, draft, positions }: View,
  paragraph: ParagraphId,
): readonly { readonly by: DelegationCode; readonly standing: Standing }[] {
  const brackets = draft.paragraphs.find((p) => p.paragraph === paragraph)?.brackets ?? [];
  const said = new Map<DelegationCode, Standing>();
  const note = (by: DelegationCode, standing: Standing) => {
    const before = said.get(by) ?? 'silent';
    if (WEIGHT.indexOf(standing) < WEIGHT.indexOf(before)) said.set(by, standing);
  };
  for (const [slot, options] of Object.entries(positions[paragraph] ?? {}))
    for (const [by, { stance }] of Object.entries(options[standingOption(draft, paragraph, slot)] ?? {}))
      note(by, stance);
  for (const { slot, option, sponsors } of brackets)
    if (option !== standingOption(draft, paragraph, slot)) for (const by of sponsors) note(by, 'other');
  return matter.delegations.map(({ code }) => ({ by: code, standing: said.get(code) ?? 'silent' }));
}

/** A place where words still differ, or where somebody objects to those that stand. */
export type Obstacle =
  | {
      readonly kind: 'brackets';
      readonly paragraph: ParagraphId;
      readonly slot: SlotId;
      readonly alternatives: readonly Alternative[];
    }
  | {
      readonly kind: 'objection';
      readonly paragraph: ParagraphId;
      readonly slot: SlotId;
      readonly option: OptionId;
      readonly by: readonly DelegationCode[];
    };

/** All that stands between the room and a clean text, in the order of the text; brackets before objections. */
export function obstaclesTo({ matter, draft, positions }: View): readonly Obstacle[] {
  return draft.paragraphs.flatMap((paragraph) => {
    const id = paragraph.paragraph;
    const slots = [...(matter.paragraphs.find((p) => p.id === id)?.slots.map((s) => s.id) ?? []), PRESENCE];
    return [
      ...slots.flatMap((slot) => bracketsOn(paragraph, slot, standingOption(draft, id, slot))),
      ...slots.flatMap((slot): Obstacle[] => {
        // Words in brackets are an obstacle already, and a paragraph that is out has only its being out.
        const isOut = paragraph.presence !== 'retained' && slot !== PRESENCE;
        if (isOut || paragraph.brackets.some((b) => b.slot === slot)) return [];
        const option = standingOption(draft, id, slot);
        const by = Object.entries(positions[id]?.[slot]?.[option] ?? {})
          .filter(([, { stance }]) => stance === 'objects')
          .map(([code]) => code);
        return by.length > 0 ? [{ kind: 'objection', paragraph: id, slot, option, by }] : [];
      }),
    ];
  });
}

function bracketsOn(paragraph: DraftParagraph, slot: SlotId, standing: OptionId): readonly Obstacle[] {
  if (!paragraph.brackets.some((b) => b.slot === slot)) return [];
  return [
    {
      kind: 'brackets',
      paragraph: paragraph.paragraph,
      slot,
      alternatives: wordingsIn(paragraph, slot, standing),
    },
  ];
}
