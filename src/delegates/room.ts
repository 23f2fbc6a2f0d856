/** What the penholder makes of the room: how each wording stands with each delegation, from the public record alone. */
import type { DelegationCode, OptionId, Paragraph, ParagraphId, SlotId } from '../council/matter.ts';
import type { DraftParagraph } from '../council/text.ts';
import type { Position, PublicRecord } from '../council/view.ts';
import { DELETED, PRESENCE, RETAINED, type Stance } from '../council/vocabulary.ts';

/** How much what was said counts for or against a wording. */
const COUNTS: Readonly<Record<Stance, number>> = { supports: 2, canLiveWith: 1, reserves: -2, objects: -9 };
/** What words count that lie beyond words objected to, or beyond words reserved on. */
const BEYOND_OBJECTED = -7;
const BEYOND_RESERVED = -2;

/** How the options of a slot stand with the room. */
export interface Standing {
  readonly option: OptionId;
  /** The sum over all delegations; higher is more welcome. */
  readonly score: number;
  /** Those that have objected to the option, or to one that it goes beyond. */
  readonly against: readonly DelegationCode[];
}

/** The options that a slot of a paragraph can take, the delegates' own words among them. */
export function optionsOf(record: PublicRecord, paragraph: Paragraph, slot: SlotId): readonly OptionId[] {
  if (slot === PRESENCE) return paragraph.mayBeAbsent ? [RETAINED, DELETED] : [RETAINED];
  const own = record.draft.ownWordings.filter(
    (w) => w.paragraph === paragraph.id && w.slot === slot && w.confirmed,
  );
  return [
    ...(paragraph.slots.find((s) => s.id === slot)?.options.map((o) => o.id) ?? []),
    ...own.map((w) => w.option),
  ];
}

/** How strong an option is: the levels that it adds, over all issues. Language that shields States counts the other way. */
function strengthOf(record: PublicRecord, paragraph: Paragraph, slot: SlotId, option: OptionId): number {
  if (slot === PRESENCE) return option === RETAINED ? 1 : 0;
  const force =
    paragraph.slots.find((s) => s.id === slot)?.options.find((o) => o.id === option)?.force ??
    record.draft.ownWordings.find((w) => w.option === option && w.slot === slot)?.force ??
    {};
  let strength = 0;
  for (const [issue, levels] of Object.entries(force)) {
    const kind = record.matter.issues.find((i) => i.id === issue)?.kind;
    strength += kind === 'aim' ? 2 * levels : -levels;
  }
  return strength;
}

/** How every option of a slot stands with the room, in the order of the slot. */
export function standingOf(record: PublicRecord, paragraph: Paragraph, slot: SlotId): readonly Standing[] {
  const options = optionsOf(record, paragraph, slot);
  const strengths = new Map(options.map((o) => [o, strengthOf(record, paragraph, slot, o)]));
  const said = record.positions[paragraph.id]?.[slot] ?? {};
  const scores = new Map(options.map((o) => [o, 0]));
  const against = new Map<OptionId, DelegationCode[]>(options.map((o) => [o, []]));
  for (const { code } of record.matter.delegations) {
    const own = options.flatMap((o) => {
      const position = said[o]?.[code];
      return position ? [{ option: o, position }] : [];
    });
    if (own.length === 0) continue;
    const attention = attentionTo(record, code);
    for (const option of options) {
      const counts = guess(option, own, strengths);
      scores.set(option, (scores.get(option) ?? 0) + counts * attention);
      if (counts <= BEYOND_OBJECTED) against.get(option)?.push(code);
    }
  }
  return options.map((option) => ({
    option,
    score: scores.get(option) ?? 0,
    against: against.get(option) ?? [],
  }));
}

/** How much a delegation is listened to: its standing, and more for one that has shown that it will not join at any price. */
function attentionTo(record: PublicRecord, code: DelegationCode): number {
  const standing = 60 + Math.round((40 * (record.standing[code] ?? 0)) / 100);
  return record.silencesBroken.some((b) => b.by === code) ? 2 * standing : standing;
}

/** What a delegation has said of an option, or what follows from what it has said of the others in the slot. */
function guess(
  option: OptionId,
  own: readonly { readonly option: OptionId; readonly position: Position }[],
  strengths: ReadonlyMap<OptionId, number>,
): number {
  const said = own.find((o) => o.option === option);
  if (said) return COUNTS[said.position.stance];
  const here = strengths.get(option) ?? 0;
  const liked = own.filter((o) => COUNTS[o.position.stance] > 0).map((o) => strengths.get(o.option) ?? 0);
  let counts = 0;
  for (const { option: other, position } of own) {
    if (COUNTS[position.stance] > 0) continue;
    const there = strengths.get(other) ?? 0;
    // With nothing liked, an objection is taken to be to strong words: the commoner case in this room.
    const upward = liked.length === 0 ? true : there > Math.max(...liked);
    const beyond = upward ? here >= there : here <= there;
    if (beyond) counts = Math.min(counts, position.stance === 'objects' ? BEYOND_OBJECTED : BEYOND_RESERVED);
  }
  if (counts < 0) return counts;
  // Words between those liked and those that stand are half welcome.
  if (liked.length > 0) {
    const nearest = Math.min(...liked.map((l) => Math.abs(l - here)));
    return nearest === 0 ? 2 : Math.max(-2, 1 - nearest);
  }
  return 0;
}

/** The slots of a paragraph on which there is something to settle: brackets, objections or reservations on what stands. */
export function contestedSlots(
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
