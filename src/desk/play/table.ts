/** What all parts of the page share while a game is played. */
import type { DelegationCode, ParagraphId } from '../../council/matter.ts';
import type { Move, MoveOfKind } from '../../council/moves/index.ts';
import type { View } from '../../council/view.ts';
import type { Answer } from '../../session/seat.ts';
import type { Words } from '../../words/words.ts';

/** One comment of a letter that is being written. */
export type Comment = MoveOfKind<'sendComments'>['comments'][number];
/** One term of an offer that is being composed. */
export type Term = MoveOfKind<'offerDeal'>['terms'][number];
/** One change of a draft that is being prepared. */
export type DraftChange = MoveOfKind<'circulateRevision'>['changes'][number];

/** What the player has composed and not yet sent. */
export interface Drafts {
  readonly letter: readonly Comment[];
  readonly terms: readonly Term[];
  readonly changes: readonly DraftChange[];
  /** Words of one's own, by "paragraph/slot". */
  readonly own: Readonly<Record<string, string>>;
}

/** Nothing composed yet. */
export const NO_DRAFTS: Drafts = { letter: [], terms: [], changes: [], own: {} };

/** The id of the sentence that says why nobody may act from here. */
export const BARRED = 'turn-barred';

/** The game as the parts of the page see it. */
export interface Table {
  readonly words: Words;
  readonly view: View;
  /** The player's own seat. */
  readonly code: DelegationCode;
  /** Why nobody may act from here now, as a sentence: another holds the pen of the team, or the class stands still. */
  readonly barred?: string | null;
  readonly drafts: Drafts;
  readonly draft: (change: Partial<Drafts>) => void;
  /** Makes a move; what is wrong with it is said by the page. True when it was made. */
  readonly make: (move: Move) => Promise<boolean>;
  /** Shows a paragraph in the panel beside the text. */
  readonly look: (paragraph: ParagraphId) => void;
  readonly showBusiness: () => void;
}

/** What the page needs from an answer: a sentence where the move was not made, null where it was. */
export function problemIn(words: Words, view: View, answer: Answer): string | null {
  switch (answer.kind) {
    case 'notInOrder':
      return words.desk('refusedMove', { reason: words.refusal(answer.refusal, view) });
    case 'invalid':
      return words.misfit(answer.misfit);
    default:
      return null;
  }
}

/** The changes with one more; an earlier one in the same place is replaced. */
export function withChange(changes: readonly DraftChange[], change: DraftChange): readonly DraftChange[] {
  return [...changes.filter((c) => c.paragraph !== change.paragraph || c.slot !== change.slot), change];
}
