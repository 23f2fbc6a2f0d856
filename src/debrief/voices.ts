/** Who said what of which words, and when: the moves of a meeting as single voices, letters and group lines taken apart. */
import type { DelegationCode, OptionId, ParagraphId, SlotId } from '../council/matter.ts';
import type { Meeting } from '../council/meeting.ts';
import { standingOption } from '../council/text.ts';
import type { Reason, Stance } from '../council/vocabulary.ts';
import { type GivenReason, TERMS } from '../delegates/reasons.ts';
import { isMove, type MoveEntry } from '../record/ledger.ts';
import type { Course } from './course.ts';
import type { Voice } from './textStory.ts';

/** A voice, and the words that it is about. */
export interface Spoken extends Voice {
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly option: OptionId;
  /** Whether the words stood in the text then. */
  readonly standing: boolean;
  /** Set where the delegation accepted the words by taking its brackets off others. */
  readonly lifted: boolean;
}

/** Every voice of a meeting, in the order of the record. */
export function voicesIn({ passages }: Course): readonly Spoken[] {
  return passages.flatMap(({ n, entry }) => {
    const before = passages[n - 1]?.meeting;
    const after = passages[n]?.meeting;
    return entry && isMove(entry) && before && after ? voicesOf(entry, n, before, after) : [];
  });
}

/** The reason that an AI delegation noted with its move; null for people, and for what is no such reason. */
export function notedReason(entry: MoveEntry): GivenReason | null {
  const { reason } = entry;
  if (typeof reason !== 'object' || reason === null || !('term' in reason)) return null;
  return TERMS.some((term) => term === reason.term) ? (reason as GivenReason) : null;
}

const STANCE_OF = {
  support: 'supports',
  canLiveWith: 'canLiveWith',
  reserve: 'reserves',
  object: 'objects',
} as const satisfies Readonly<Record<string, Stance>>;

function voicesOf(entry: MoveEntry, n: number, before: Meeting, after: Meeting): readonly Spoken[] {
  const { by, at, move } = entry;
  const noted = notedReason(entry);
  const voice = (
    how: Voice['how'],
    words: { readonly paragraph: ParagraphId; readonly slot: SlotId; readonly option: OptionId },
    reason: Reason | null,
    who: DelegationCode = by,
    lifted = false,
  ): Spoken => {
    const { paragraph, slot, option } = words;
    // Of a letter, the reason that was noted is that of one comment only.
    const mine = noted && noted.paragraph === paragraph && noted.slot === slot ? noted : null;
    const about = mine && who === by ? mine : null;
    return {
      by: who,
      n,
      at,
      how,
      paragraph,
      slot,
      option,
      standing: standingOption(before.draft, paragraph, slot) === option,
      lifted,
      reason,
      because: about?.term ?? null,
      issue: about?.issue ?? null,
    };
  };
  switch (move.kind) {
    case 'proposeWording':
      return [voice('proposed', move, move.reason)];
    case 'proposeOwnWording': {
      const written = after.draft.ownWordings[after.draft.ownWordings.length - 1];
      return written ? [voice('wrote', written, move.reason)] : [];
    }
    case 'bracket': {
      const option = standingOption(before.draft, move.paragraph, move.slot);
      return [voice('reserves', { ...move, option }, move.reason)];
    }
    case 'liftBracket': {
      const option = standingOption(before.draft, move.paragraph, move.slot);
      return [voice('canLiveWith', { ...move, option }, move.reason, by, true)];
    }
    case 'support':
    case 'canLiveWith':
    case 'reserve':
    case 'object':
      return [voice(STANCE_OF[move.kind], move, move.reason)];
    case 'sendComments':
      return move.comments.map((c) =>
        voice(c.as === 'proposeWording' ? 'proposed' : STANCE_OF[c.as], c, c.reason),
      );
    case 'speakForGroup': {
      const line = before.groupLines.find((l) => l.id === move.line);
      if (!line) return [];
      const members = before.matter.delegations.filter((d) => d.groups.includes(line.group));
      return members.map(({ code }) => voice('spokeForGroup', line, 'group', code));
    }
    case 'breakSilence': {
      const option = standingOption(before.draft, move.paragraph, move.slot);
      return [voice('objects', { ...move, option }, move.reason), voice('brokeSilence', move, move.reason)];
    }
    default:
      return [];
  }
}
