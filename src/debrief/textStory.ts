/** The story of the text, as data: every version of every paragraph, every change of words, and the people behind it. */
import type {
  DelegationCode,
  GroupId,
  IdeaId,
  IssueId,
  OptionId,
  ParagraphId,
  SlotId,
} from '../council/matter.ts';
import type { Change } from '../council/text.ts';
import type { Promise as Term } from '../council/view.ts';
import type { Reason, Stance } from '../council/vocabulary.ts';
import type { Term as Deciding } from '../delegates/reasons.ts';

/** From the zero draft to the last text. */
export interface TextStory {
  /** The zero draft, every revision, and the ending where it is not the whole last revision. Empty when no text was tabled. */
  readonly versions: readonly TextVersion[];
  readonly paragraphs: readonly ParagraphStory[];
}

/** A version of the text. */
export interface TextVersion {
  readonly kind: 'zeroDraft' | 'revision' | 'splitOff' | 'amended' | 'ending';
  /** 0 for the zero draft, then the number of the latest revision. */
  readonly number: number;
  readonly n: number;
  readonly at: number;
  /** How many words each version has, and how many were inserted and deleted since the version before. */
  readonly words: number;
  readonly inserted: number;
  readonly deleted: number;
}

/** The story of one paragraph. */
export interface ParagraphStory {
  readonly paragraph: ParagraphId;
  readonly idea: IdeaId;
  readonly fate: 'unchanged' | 'changed' | 'inserted' | 'deleted' | 'neverIn';
  /** One for every version of the text, in its order. */
  readonly versions: readonly ParagraphVersion[];
  /** Every change of words that was made, in the order of time. */
  readonly changes: readonly WordChange[];
  /** What was asked for and not taken up, the most widely supported first. */
  readonly unmet: readonly Request[];
}

/** A paragraph in one version of the text. */
export interface ParagraphVersion {
  /** Null where the paragraph is not in the text. */
  readonly sentence: string | null;
  /** Word by word against the version before; of the first version, all kept. Empty where it is in neither. */
  readonly pieces: readonly Piece[];
  /** The sentence cut where words of slots begin and end: what was negotiable, and what is agreed language. */
  readonly segments: readonly Segment[];
}

/** Words of a sentence, kept, put in or taken out since the version before. Joined, kept and inserted pieces are the sentence. */
export interface Piece {
  readonly words: string;
  readonly kind: 'kept' | 'inserted' | 'deleted';
}

/** A stretch of a sentence. Joined, the segments are the sentence. */
export interface Segment {
  readonly words: string;
  /** The slot whose option the words are; null for the words around slots. */
  readonly slot: SlotId | null;
  /** Where the Council used the words before ("S/RES/2331 (2016), para. 12"); null otherwise. */
  readonly agreed: string | null;
  /** Who wrote the words, where a delegate did. */
  readonly by: DelegationCode | null;
}

/** A change of the words in one slot (or of a paragraph's presence), and the people behind it. */
export interface WordChange extends Change {
  readonly from: OptionId;
  /** The place in `story.versions` of the version that made it. */
  readonly version: number;
  readonly n: number;
  readonly at: number;
  /** Where the Council used the new words before, or null. */
  readonly agreed: string | null;
  /**
   * `asked`: a delegation had asked for these words; `bridge`: nobody had, they are the penholder's; `leftOut`: nobody had, and the
   * paragraph was left out for the rest to be agreed.
   */
  readonly origin: 'asked' | 'bridge' | 'leftOut';
  readonly asked: readonly Voice[];
  readonly supported: readonly Voice[];
  readonly resisted: readonly Voice[];
  readonly gaveWay: readonly Yielding[];
  /** What it was done for: understandings, group lines and cables on the same words. */
  readonly price: readonly Price[];
}

/** Words that were asked for and are not in the last text; `from` is what stands there instead. */
export interface Request extends Change {
  readonly from: OptionId;
  readonly agreed: string | null;
  readonly asked: readonly Voice[];
  readonly supported: readonly Voice[];
  readonly resisted: readonly Voice[];
  /** Those who had asked for the words and let the others pass. */
  readonly gaveWay: readonly Yielding[];
  readonly price: readonly Price[];
}

/** Somebody saying something of words, and why. */
export interface Voice {
  readonly by: DelegationCode;
  readonly n: number;
  readonly at: number;
  readonly how: 'proposed' | 'wrote' | 'spokeForGroup' | 'brokeSilence' | Stance;
  /** As it was given in the room; null where none was. */
  readonly reason: Reason | null;
  /** What really decided it, where an AI delegation noted it; null for people, and in a share. */
  readonly because: Deciding | null;
  readonly issue: IssueId | null;
}

/** Somebody who let words pass that it had been against, or gave up words that it had wanted. */
export interface Yielding {
  readonly by: DelegationCode;
  readonly n: number;
  readonly at: number;
  /** `said`: it said so; `lifted`: it took its brackets off; `letPass`: it let silence run over words that it had spoken against. */
  readonly how: 'said' | 'lifted' | 'letPass';
  readonly because: Deciding | null;
}

/** Something that was given or obtained for words. */
export type Price =
  | {
      readonly kind: 'deal';
      readonly id: string;
      readonly n: number;
      readonly at: number;
      readonly between: readonly DelegationCode[];
      /** Everything that was promised, so that the return can be told. */
      readonly terms: readonly Term[];
    }
  | {
      readonly kind: 'groupLine';
      readonly id: string;
      readonly n: number;
      readonly at: number;
      readonly group: GroupId;
      readonly by: DelegationCode;
    }
  | {
      readonly kind: 'cable';
      readonly id: string;
      readonly n: number;
      readonly at: number;
      readonly by: DelegationCode;
      readonly issue: IssueId;
      readonly level: number;
    };
