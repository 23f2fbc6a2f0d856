/**
 * What can be read from the public record about what a delegation wants: its general comments, and what it has said of wordings. Nobody
 * who reads it knows a brief; a delegation that never speaks to a paragraph is taken to be content with what stands there.
 */
import { appliesTo, levelOf } from '../council/brief.ts';
import type { DelegationCode, Issue, OptionId, Paragraph, SlotId, Wording } from '../council/matter.ts';
import { draftParagraph, standingOption, writtenOptions } from '../council/text.ts';
import type { GeneralComment, Position, PublicRecord } from '../council/view.ts';
import { PRESENCE, RETAINED } from '../council/vocabulary.ts';

/** What a delegation is taken to want on one issue: a level (or, of cross-cutting language, -2 to 2), and how much it matters. */
export interface Wanted {
  readonly aim: number;
  readonly weight: number;
}

/** How much the issues of general comments are taken to matter, in the order in which they were named. */
const NAMED: readonly number[] = [7, 7, 6, 6, 5];
/** How much an issue is taken to matter that was not named, to one that has spoken to it and to one that has not. */
const SPOKEN = 4;
const SILENT = 2;

/** What a delegation has said of one option. */
interface Said {
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly position: Position;
}

/** Everything that a delegation has said on a paragraph, in the order of its slots. */
function saidOn(record: PublicRecord, by: DelegationCode, paragraph: Paragraph): readonly Said[] {
  const slots = record.positions[paragraph.id];
  if (!slots) return [];
  const said: Said[] = [];
  for (const [slot, options] of Object.entries(slots))
    for (const [option, positions] of Object.entries(options)) {
      const position = positions[by];
      if (position) said.push({ slot, option, position });
    }
  return said;
}

/** What a delegation is taken to want on an issue, as far as a paragraph shows it. */
export function wantedOn(
  record: PublicRecord,
  by: DelegationCode,
  issue: Issue,
  paragraph: Paragraph,
): Wanted {
  const comments = record.generalComments[by] ?? [];
  const named = comments.findIndex((c) => c.issue === issue.id);
  const said = saidOn(record, by, paragraph);
  const weight = NAMED[named] ?? (said.length > 0 ? SPOKEN : SILENT);
  const aim =
    issue.kind === 'aim'
      ? aimedLevel(record, by, issue, paragraph, said, comments[named])
      : leaning(issue, paragraph, said, comments[named]);
  return { aim, weight };
}

/**
 * The level that a delegation is taken to aim at in the home paragraph of an issue. What it was first to ask for is its aim; for the rest,
 * whoever prefers one wording to another aims at a level nearer to the first, and a general comment says on which side to look.
 */
function aimedLevel(
  record: PublicRecord,
  by: DelegationCode,
  issue: Issue,
  paragraph: Paragraph,
  said: readonly Said[],
  comment: GeneralComment | undefined,
): number {
  let low = 0;
  let high = issue.top;
  let asked = 0;
  let asks = 0;
  let compared = false;
  const above = (level: number) => {
    low = Math.max(low, Math.min(high, level));
    compared = true;
  };
  const below = (level: number) => {
    high = Math.min(high, Math.max(low, level));
    compared = true;
  };
  for (const { slot, option, position } of said) {
    const { stance, at } = position;
    if (stance === 'canLiveWith') continue;
    const level = levelIn(record, issue, paragraph, withOption(record, paragraph, slot, option));
    const stood = stoodAt(record, paragraph, slot, at);
    const other = levelIn(record, issue, paragraph, withOption(record, paragraph, slot, stood));
    if (option === stood) {
      const away = awayFrom(position, comment);
      if (away < 0) below(level - 0.5);
      if (away > 0) above(level + 0.5);
      continue;
    }
    if (level === other) continue;
    if (stance === 'supports' && wasFirst(record, by, paragraph, slot, option)) {
      asked += level;
      asks += 1;
    }
    const wantsMore = (stance === 'supports') === level > other;
    if (wantsMore) above((level + other) / 2);
    else below((level + other) / 2);
  }
  if (asks > 0) return Math.max(low, Math.min(high, asked / asks));
  if (comment) return comment.wish === 'more' ? (low + 2 * high) / 3 : (2 * low + high) / 3;
  if (compared) return (low + high) / 2;
  return levelIn(record, issue, paragraph, standingOf(record, paragraph));
}

/** Whether a delegation was the first to speak for an option: it asked for it, and the others supported it. */
function wasFirst(
  record: PublicRecord,
  by: DelegationCode,
  paragraph: Paragraph,
  slot: SlotId,
  option: OptionId,
): boolean {
  const said = record.positions[paragraph.id]?.[slot]?.[option] ?? {};
  const own = said[by]?.at ?? 0;
  return Object.values(said).every((p) => p.stance !== 'supports' || p.at >= own);
}

/** On which side of words that stood a delegation is that spoke against them: -1 for less, 1 for more, 0 where it did not say. */
function awayFrom({ stance, reason }: Position, comment: GeneralComment | undefined): number {
  if (stance === 'supports' || stance === 'canLiveWith') return 0;
  if (reason === 'tooStrong' || reason === 'mandate') return -1;
  if (reason === 'tooWeak') return 1;
  return comment ? (comment.wish === 'more' ? 1 : -1) : 0;
}

/** The option that stood in a slot at an instant. */
function stoodAt(record: PublicRecord, paragraph: Paragraph, slot: SlotId, at: number): OptionId {
  for (const revision of record.revisions) {
    if (revision.at <= at) continue;
    const change = revision.changes.find((c) => c.paragraph === paragraph.id && c.slot === slot);
    if (change) return change.from;
  }
  return standingOption(record.draft, paragraph.id, slot);
}

/** Which way a delegation leans on cross-cutting language, -2 (out) to 2 (in). */
function leaning(
  issue: Issue,
  paragraph: Paragraph,
  said: readonly Said[],
  comment: GeneralComment | undefined,
): number {
  let lean = comment ? (comment.wish === 'more' ? 2 : -2) : 0;
  for (const { slot, option, position } of said) {
    const force = forceOf(paragraph, slot, option, issue);
    if (position.stance === 'supports') lean += force > 0 ? 1 : carriesIn(paragraph, slot, issue) ? -0.5 : 0;
    if ((position.stance === 'reserves' || position.stance === 'objects') && force > 0) lean -= 1;
  }
  return Math.max(-2, Math.min(2, lean));
}

function forceOf(paragraph: Paragraph, slot: SlotId, option: OptionId, issue: Issue): number {
  return (
    paragraph.slots.find((s) => s.id === slot)?.options.find((o) => o.id === option)?.force[issue.id] ?? 0
  );
}

/** Whether some other words of the slot carry the language. */
function carriesIn(paragraph: Paragraph, slot: SlotId, issue: Issue): boolean {
  return (
    paragraph.slots.find((s) => s.id === slot)?.options.some((o) => (o.force[issue.id] ?? 0) > 0) === true
  );
}

function standingOf(record: PublicRecord, paragraph: Paragraph): Wording {
  const draft = draftParagraph(record.draft, paragraph.id);
  return draft && draft.presence === 'retained' ? draft.standing : 'absent';
}

function withOption(record: PublicRecord, paragraph: Paragraph, slot: SlotId, option: OptionId): Wording {
  const standing = draftParagraph(record.draft, paragraph.id)?.standing ?? {};
  if (slot === PRESENCE) return option === RETAINED ? standing : 'absent';
  return { ...standing, [slot]: option };
}

function levelIn(record: PublicRecord, issue: Issue, paragraph: Paragraph, wording: Wording): number {
  if (!appliesTo(issue, paragraph)) return 0;
  return levelOf(issue, paragraph, wording, writtenOptions(record.draft, paragraph.id));
}

/** The options of a paragraph that a delegation has said it cannot accept, slot by slot, and has not come back to. */
export function refusedBy(
  record: PublicRecord,
  by: DelegationCode,
  paragraph: Paragraph,
): readonly { readonly slot: SlotId; readonly option: OptionId }[] {
  return saidOn(record, by, paragraph).filter((s) => s.position.stance === 'objects');
}
