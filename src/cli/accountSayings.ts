/** What delegations said about wording: who, what, and why, in public and in truth. */
import type { DelegationCode, OptionId, ParagraphId, SlotId } from '../council/matter.ts';
import type { Notice } from '../council/notices.ts';
import { standingOption } from '../council/text.ts';
import type { FacilitatorView } from '../council/view.ts';
import type { NoticeKind, Reason } from '../council/vocabulary.ts';
import type { GivenReason } from '../delegates/reasons.ts';

/** Kinds of move that say something about words, and are gathered. */
export const SAYINGS = [
  'proposeWording',
  'bracket',
  'liftBracket',
  'support',
  'canLiveWith',
  'reserve',
  'object',
] as const;
export type Saying = (typeof SAYINGS)[number];

/** One delegation saying one thing about one wording. */
export interface Said {
  readonly kind: Saying;
  readonly by: DelegationCode;
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly option: OptionId;
  /** The option that stood in the slot. */
  readonly from: OptionId;
  /** What was said in the room. */
  readonly reason: Reason;
  /** When, in seconds of game time. */
  readonly at: number;
  /** What decided it. */
  readonly truth: GivenReason | null;
}

function isSaying(kind: NoticeKind): kind is Saying {
  return SAYINGS.some((s) => s === kind);
}

/** One comment of a letter, or the details of a move about wording. */
type OnWording = Readonly<Record<string, unknown>>;

/** What a notice says about wording: one thing, several in a letter, nothing when it is about something else. */
export function sayingsOf(
  { kind, by, at, details }: Notice,
  truth: GivenReason | null,
  { draft }: FacilitatorView,
): readonly Said[] {
  if (by === null) return [];
  const said = (as: Saying, about: OnWording): Said => {
    const paragraph = String(about.paragraph);
    const slot = String(about.slot);
    const from = standingOption(draft, paragraph, slot);
    // A letter comes with one reason: that of the comment that mattered most.
    const decided = truth?.paragraph === paragraph && truth.slot === slot ? truth : null;
    return {
      kind: as,
      by,
      paragraph,
      slot,
      option: String(about.option ?? from),
      from,
      reason: about.reason as Reason,
      at,
      truth: decided,
    };
  };
  if (kind === 'sendComments')
    return (details.comments as readonly (OnWording & { readonly as: Saying })[]).map((c) => said(c.as, c));
  return isSaying(kind) ? [said(kind, details)] : [];
}
