/** What was possible, as data: the text that was reached beside the best there could have been, and the trades that were missed. */
import type { DelegationCode, OptionId, ParagraphId } from '../council/matter.ts';
import type { Change } from '../council/text.ts';
import type { Criterion } from '../delegates/optimum.ts';
import type { Piece } from './textStory.ts';

/** The text that was reached beside the best there could have been, under the briefs as they stood at the end. */
export interface Possible {
  /** `yes`: a text is known that everybody gains from and nobody's red line forbids; `no`: it is proven that there is none; `unknown`. */
  readonly feasible: 'yes' | 'no' | 'unknown';
  /** The text that was adopted, or the last draft; null when there was none. */
  readonly reached: (TextValue & { readonly adopted: boolean }) | null;
  readonly best: Readonly<Record<Criterion, BestText | null>>;
  /**
   * Of the attainable joint gain, 0 to 1: the geometric mean of what members have beyond no statement, in parts of that of the best text
   * (`nash`). 0 where somebody would rather have no text, or no text came of it; null where none was possible or the best is not known.
   */
  readonly share: number | null;
  /** The same for the text as it stood, whether or not it was adopted. */
  readonly shareOfDraft: number | null;
  /** Changes of one or two paragraphs that were to be had, the cheapest first; few. */
  readonly trades: readonly MissedTrade[];
  /** How many there were, and whether all pairs of wordings were looked at (always, except where time was short). */
  readonly tradesFound: number;
  /** AI delegations whose capitals held out for much more that day than their briefs say; nobody in the room could know. */
  readonly hardDays: readonly HardDay[];
}

/** What a text had to be worth to a capital on a hard day, beside what its brief says that having none is worth: thousandths of its best. */
export interface HardDay {
  readonly code: DelegationCode;
  readonly needed: number;
  readonly without: number;
}

/** What a text is worth to whom. */
export interface TextValue {
  /** Its sentences, paragraph by paragraph; null where it leaves one out. */
  readonly sentences: readonly (string | null)[];
  readonly members: readonly {
    readonly code: DelegationCode;
    readonly satisfaction: number;
    /** Beyond no statement, in thousandths of what the brief can get. Negative: none would be better. */
    readonly gain: number;
    /** Paragraphs that cross a red line of it. */
    readonly crossed: readonly ParagraphId[];
  }[];
  /** How evenly the gains are spread over members, 0 to 1 (Jain's index of gains, losses counted as none); 1 is all alike. */
  readonly fairness: number;
  /** The smallest gain, and whose. */
  readonly least: { readonly code: DelegationCode; readonly gain: number };
}

/** The best text by one measure. */
export interface BestText extends TextValue {
  /** Whether it is proven to be best. */
  readonly proven: boolean;
  /** How far at most a better one could be, in parts of the measure; 0 when proven, null when nothing is known of it. */
  readonly gap: number | null;
  /** In how many slots (a paragraph in or out counts as one) it differs from the text reached; null when there was none. */
  readonly changesFromReached: number | null;
  /** Every paragraph word by word against the text reached, or as it is when there was none; empty where neither has it. */
  readonly pieces: readonly (readonly Piece[])[];
}

/** Changes that would have made somebody better off, with all else as it was. */
export interface MissedTrade {
  /** `free`: nobody would have lost anything; `bearable`: whoever lost would still have had more than without a statement. */
  readonly kind: 'free' | 'bearable';
  /** `agree`: the text was not one that all preferred to none, and with this would have been; `gain`: it was. */
  readonly towards: 'gain' | 'agree';
  readonly paragraphs: readonly ParagraphId[];
  readonly changes: readonly (Change & { readonly from: OptionId })[];
  /** Greatest first; in thousandths of what the brief can get. */
  readonly gainers: readonly { readonly code: DelegationCode; readonly gain: number }[];
  readonly losers: readonly { readonly code: DelegationCode; readonly loss: number }[];
}
