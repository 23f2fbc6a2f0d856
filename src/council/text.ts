/** The draft statement on the table: what stands, what is bracketed and by whom, what is agreed ad referendum. */
import { levelOf, type WrittenOption } from './brief.ts';
import type {
  Choice,
  DelegationCode,
  IdeaId,
  IssueId,
  Matter,
  OptionId,
  Paragraph,
  ParagraphId,
  SlotId,
  Wording,
} from './matter.ts';
import { renderParagraph } from './render.ts';
import { DELETED, PRESENCE, RETAINED } from './vocabulary.ts';

/** An alternative in square brackets, with the delegations that put it there. */
export interface Bracket {
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly sponsors: readonly DelegationCode[];
}

/** One paragraph of the draft. */
export interface DraftParagraph {
  readonly paragraph: ParagraphId;
  /** `splitOff`: taken out by the penholder to be dealt with separately. */
  readonly presence: 'retained' | 'deleted' | 'splitOff';
  /** The option that stands in each slot, whether or not the paragraph is present. */
  readonly standing: Choice;
  readonly brackets: readonly Bracket[];
  /** Slots agreed ad referendum, `presence` among them. */
  readonly agreed: readonly SlotId[];
}

/** Wording that a delegate wrote for a slot. Its force counts only once it has been confirmed. */
export interface OwnWording {
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly words: string;
  readonly by: DelegationCode;
  readonly force: Readonly<Record<IssueId, number>>;
  readonly confirmed: boolean;
}

/** The draft on the table. */
export interface Draft {
  /** 0 for the zero draft, then 1 for Rev.1, and so on. */
  readonly revision: number;
  readonly paragraphs: readonly DraftParagraph[];
  readonly ownWordings: readonly OwnWording[];
}

/** One change of a revision: what stands in a slot from now on. */
export interface Change {
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly option: OptionId;
}

/** What a revision changed, kept for the text's story. */
export interface Revision {
  readonly number: number;
  readonly at: number;
  readonly changes: readonly (Change & { readonly from: OptionId })[];
}

/** State of a slot on the working draft. */
export type SlotStatus = 'open' | 'agreedAdReferendum' | 'bracketed';

/** The draft with the wordings of `wordings`, and the scenario's zero draft where a paragraph is not named. */
export function draftFrom(matter: Matter, wordings: Readonly<Record<ParagraphId, Wording>>): Draft {
  return {
    revision: 0,
    ownWordings: [],
    paragraphs: matter.paragraphs.map((paragraph) => {
      const wording = wordings[paragraph.id] ?? paragraph.zeroDraft;
      const fallback = paragraph.zeroDraft === 'absent' ? firstChoice(paragraph) : paragraph.zeroDraft;
      return {
        paragraph: paragraph.id,
        presence: wording === 'absent' ? 'deleted' : 'retained',
        standing: wording === 'absent' ? fallback : wording,
        brackets: [],
        agreed: [],
      };
    }),
  };
}

function firstChoice(paragraph: Paragraph): Choice {
  return Object.fromEntries(paragraph.slots.map((slot) => [slot.id, slot.options[0]?.id ?? '']));
}

export function draftParagraph(draft: Draft, id: ParagraphId): DraftParagraph | undefined {
  return draft.paragraphs.find((p) => p.paragraph === id);
}

/** How a paragraph of the draft stands: its choice, or absent when deleted or split off. */
export function wordingOf(draft: Draft, id: ParagraphId): Wording {
  const paragraph = draftParagraph(draft, id);
  return paragraph && paragraph.presence === 'retained' ? paragraph.standing : 'absent';
}

/** The option that stands in a slot; for the slot `presence`, whether the paragraph is retained. */
export function standingOption(draft: Draft, id: ParagraphId, slot: SlotId): OptionId {
  const paragraph = draftParagraph(draft, id);
  if (slot === PRESENCE) return paragraph?.presence === 'retained' ? RETAINED : DELETED;
  return paragraph?.standing[slot] ?? '';
}

export function slotStatus(paragraph: DraftParagraph, slot: SlotId): SlotStatus {
  if (paragraph.brackets.some((b) => b.slot === slot)) return 'bracketed';
  return paragraph.agreed.includes(slot) ? 'agreedAdReferendum' : 'open';
}

/** Whether no alternative stands in brackets any more. */
export function isClean(draft: Draft): boolean {
  return draft.paragraphs.every((p) => p.brackets.length === 0);
}

/** The force of the delegates' own wordings of one paragraph, as far as it has been confirmed. */
export function writtenOptions(draft: Draft, id: ParagraphId): readonly WrittenOption[] {
  return draft.ownWordings
    .filter((w) => w.paragraph === id && w.confirmed)
    .map(({ slot, option, force }) => ({ slot, option, force }));
}

/** The sentence of one paragraph as it stands, or null when it is absent. */
export function sentenceOf(matter: Matter, draft: Draft, id: ParagraphId): string | null {
  const paragraph = matter.paragraphs.find((p) => p.id === id);
  if (!paragraph) return null;
  return renderParagraph(
    paragraph,
    wordingOf(draft, id),
    (p, slot, option) => ownWording(draft, p, slot, option)?.words,
  );
}

/** The sentences of the whole text as it stands, in order, absent paragraphs left out. */
export function sentencesOf(matter: Matter, draft: Draft): readonly string[] {
  return matter.paragraphs.map((p) => sentenceOf(matter, draft, p.id)).filter((s) => s !== null);
}

/** The draft with one paragraph changed. */
export function withParagraph(
  draft: Draft,
  id: ParagraphId,
  change: (paragraph: DraftParagraph) => DraftParagraph,
): Draft {
  return { ...draft, paragraphs: draft.paragraphs.map((p) => (p.paragraph === id ? change(p) : p)) };
}

/** The paragraph with `option` standing in `slot`; brackets on that slot are resolved. */
export function withStanding(paragraph: DraftParagraph, slot: SlotId, option: OptionId): DraftParagraph {
  const brackets = paragraph.brackets.filter((b) => b.slot !== slot);
  if (slot === PRESENCE)
    return { ...paragraph, presence: option === RETAINED ? 'retained' : 'deleted', brackets };
  return { ...paragraph, standing: { ...paragraph.standing, [slot]: option }, brackets };
}

/** How strong the text is on an idea: levels reached over levels attainable on the aims of its paragraphs, 0 to 1. */
export function strengthOf(matter: Matter, draft: Draft, idea: IdeaId): number {
  let reached = 0;
  let top = 0;
  for (const paragraph of matter.paragraphs) {
    if (paragraph.idea !== idea) continue;
    const wording = wordingOf(draft, paragraph.id);
    const written = writtenOptions(draft, paragraph.id);
    for (const issue of matter.issues) {
      if (issue.kind !== 'aim' || issue.home !== paragraph.id) continue;
      reached += Math.min(issue.top, levelOf(issue, paragraph, wording, written));
      top += issue.top;
    }
  }
  return top === 0 ? 0 : reached / top;
}

/** Wording that a delegate wrote for a slot, if it is that. */
export function ownWording(
  draft: Draft,
  paragraph: ParagraphId,
  slot: SlotId,
  option: OptionId,
): OwnWording | undefined {
  return draft.ownWordings.find((w) => w.paragraph === paragraph && w.slot === slot && w.option === option);
}
