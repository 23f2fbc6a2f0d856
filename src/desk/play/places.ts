/** The places of a paragraph where words are negotiated, what stands or could stand there, and what has been said of it. */
import type { DelegationCode, OptionId, ParagraphId, SlotId } from '../../council/matter.ts';
import { draftParagraph, standingOption } from '../../council/text.ts';
import type { View } from '../../council/view.ts';
import { DELETED, PRESENCE, RETAINED, type Stance } from '../../council/vocabulary.ts';

/** Words that stand in a place, are in brackets there, or could be proposed. */
export interface Placed {
  readonly option: OptionId;
  readonly state: 'stands' | 'bracketed' | 'possible';
  readonly sponsors: readonly DelegationCode[];
  /** Where the Council has used them before, or null. */
  readonly agreed: string | null;
}

/** A place of a paragraph: its name, or null for the paragraph as a whole. */
export interface PlaceOfWords {
  readonly slot: SlotId;
  readonly name: string | null;
  /** The words that stand first, then those in brackets, then the others. */
  readonly options: readonly Placed[];
}

const ORDER: readonly Placed['state'][] = ['stands', 'bracketed', 'possible'];

/** The places of a paragraph: those that are contested first. */
export function placesIn(view: View, id: ParagraphId): readonly PlaceOfWords[] {
  const paragraph = view.matter.paragraphs.find((p) => p.id === id);
  const drafted = draftParagraph(view.draft, id);
  if (!paragraph || !drafted) return [];
  const placed = (slot: SlotId, option: OptionId, agreed: string | null): Placed => {
    const sponsors = drafted.brackets.find((b) => b.slot === slot && b.option === option)?.sponsors ?? [];
    const stands = standingOption(view.draft, id, slot) === option;
    return {
      option,
      state: stands ? 'stands' : sponsors.length > 0 ? 'bracketed' : 'possible',
      sponsors,
      agreed,
    };
  };
  const own = (slot: SlotId) =>
    view.draft.ownWordings.filter((w) => w.paragraph === id && w.slot === slot).map((w) => w.option);
  const slots = paragraph.slots.map(({ id: slot, name, options }) => ({
    slot,
    name,
    options: [
      ...options.map((o) => placed(slot, o.id, o.agreed)),
      ...own(slot).map((o) => placed(slot, o, null)),
    ],
  }));
  const whole = paragraph.mayBeAbsent
    ? [{ slot: PRESENCE, name: null, options: [RETAINED, DELETED].map((o) => placed(PRESENCE, o, null)) }]
    : [];
  const isContested = ({ slot }: PlaceOfWords) => drafted.brackets.some((b) => b.slot === slot);
  return [...slots, ...whole]
    .map((place) => ({
      ...place,
      options: [...place.options].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state)),
    }))
    .sort((a, b) => Number(isContested(b)) - Number(isContested(a)));
}

/** What a delegation has said about words of the paragraph. */
export interface Said {
  readonly stance: Stance;
  readonly slot: SlotId;
  readonly option: OptionId;
}

/** The fifteen in seating order, each with what it has said of the paragraph, the latest first. */
export function saidIn(
  view: View,
  id: ParagraphId,
): readonly { readonly by: DelegationCode; readonly said: readonly Said[] }[] {
  const all = Object.entries(view.positions[id] ?? {}).flatMap(([slot, options]) =>
    Object.entries(options).flatMap(([option, positions]) =>
      Object.entries(positions).map(([by, { stance, at }]) => ({ by, stance, at, slot, option })),
    ),
  );
  return view.matter.delegations.map(({ code }) => ({
    by: code,
    said: all.filter(({ by }) => by === code).sort((a, b) => b.at - a.at),
  }));
}
