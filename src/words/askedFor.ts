/** What a delegation asked for on an issue, as everybody heard it, and what became of it in the text. */
import type { DelegationCode, Issue, OptionId, Slot } from '../council/matter.ts';
import type { Position, PublicRecord } from '../council/view.ts';
import { DELETED, PRESENCE, RETAINED, type Wish } from '../council/vocabulary.ts';
import { type ChangeOfWords, wordsIn } from './draft.ts';
import { isQuotable, operativeVerb, optionAt, paragraphsOn, rangeIn } from './textAt.ts';

/** What was asked for, and what became of it. */
export interface AskedFor {
  /** More or less of the issue: as general comments said, or as the words asked for show; null where nothing does. */
  readonly wish: Wish | null;
  /** Words that were asked for and stood at the instant; the most telling, if any. */
  readonly got: ChangeOfWords | null;
  /** Words that were asked for and did not stand. */
  readonly missed: ChangeOfWords | null;
}

interface Sought {
  readonly change: ChangeOfWords;
  readonly stood: boolean;
  readonly wish: Wish;
  /** How far the slot can move the issue. */
  readonly range: number;
  /** Whether it is the operative verb alone: other words are more telling. */
  readonly isVerb: boolean;
}

/**
 * What a delegation had asked for on an issue by an instant. What was supported only to help the Council agree was not asked for.
 * @param at seconds of game time
 */
export function askedFor(record: PublicRecord, by: DelegationCode, issue: Issue, at: number): AskedFor {
  const comment = record.generalComments[by]?.find((c) => c.issue === issue.id);
  const sought = wordsSought(record, by, issue, at)
    .filter((s) => comment === undefined || s.wish === comment.wish)
    .sort((a, b) => Number(a.isVerb) - Number(b.isVerb) || b.range - a.range);
  const got = sought.find((s) => s.stood && isTellable(record, s.change));
  const missed = sought.find((s) => !s.stood && isTellable(record, s.change));
  return {
    wish: comment?.wish ?? (missed ?? got ?? sought[0])?.wish ?? null,
    got: got?.change ?? null,
    missed: missed?.change ?? null,
  };
}

/** Words are named in a statement when there are some and they are few; so is what they would have replaced. */
function isTellable(record: PublicRecord, change: ChangeOfWords): boolean {
  if (change.slot === PRESENCE) return true;
  return isQuotable(wordsIn(record, change, change.option));
}

function wordsSought(record: PublicRecord, by: DelegationCode, issue: Issue, at: number): readonly Sought[] {
  return paragraphsOn(record, issue).flatMap((paragraph) => {
    const touching = paragraph.slots.filter((slot) => rangeIn(slot, issue.id) > 0);
    const within = touching.flatMap((slot) => {
      const option = soughtIn(record, by, paragraph.id, slot.id, at);
      if (option === null || !speaksTo(slot, option, issue)) return [];
      return [
        {
          change: { paragraph: paragraph.id, slot: slot.id, option },
          stood: optionAt(record, paragraph.id, slot.id, at) === option,
          wish: directionOf(slot, option, issue),
          range: rangeIn(slot, issue.id),
          isVerb: slot.id === operativeVerb(paragraph),
        },
      ];
    });
    const presence = soughtIn(record, by, paragraph.id, PRESENCE, at);
    if (presence === null || issue.kind === 'wording') return within;
    const stood = optionAt(record, paragraph.id, PRESENCE, at) === presence;
    // Words of a paragraph that is not in the text are of no consequence.
    if (optionAt(record, paragraph.id, PRESENCE, at) !== RETAINED) within.length = 0;
    return [
      ...within,
      {
        change: { paragraph: paragraph.id, slot: PRESENCE, option: presence },
        stood,
        wish: presence === DELETED ? ('less' as const) : ('more' as const),
        range: issue.top,
        isVerb: false,
      },
    ];
  });
}

/** The option that a delegation supported in a slot: the one that stood, or else the latest; null where it supported none. */
function soughtIn(
  { positions, ...record }: PublicRecord,
  by: DelegationCode,
  paragraph: string,
  slot: string,
  at: number,
): OptionId | null {
  const supported = Object.entries(positions[paragraph]?.[slot] ?? {})
    .flatMap(([option, said]): readonly (Position & { readonly option: OptionId })[] => {
      const position = said[by];
      return position ? [{ ...position, option }] : [];
    })
    .filter((p) => p.stance === 'supports' && p.reason !== 'compromise' && p.at <= at)
    .sort((a, b) => b.at - a.at);
  const standing = optionAt({ ...record, positions }, paragraph, slot, at);
  return (supported.find((p) => p.option === standing) ?? supported[0])?.option ?? null;
}

/** Whether asking for an option says anything on an issue: a phrase that cuts across is asked for by itself, or refused with words of no other weight. */
function speaksTo({ options }: Slot, id: OptionId, issue: Issue): boolean {
  const force = options.find((o) => o.id === id)?.force ?? {};
  return issue.kind === 'aim' || (force[issue.id] ?? 0) > 0 || Object.values(force).every((f) => f === 0);
}

/** Whether an option is one of the stronger of its slot on an issue, or one of the weaker. */
function directionOf({ options }: Slot, option: OptionId, { id }: Issue): Wish {
  const forces = options.map((o) => o.force[id] ?? 0);
  const force = options.find((o) => o.id === option)?.force[id] ?? 0;
  return 2 * force > Math.max(...forces) + Math.min(...forces) ? 'more' : 'less';
}
