/** What a sentence about a notice is made from. */
import type { Instruction } from '../council/brief.ts';
import type { DelegationCode, IssueId, OptionId, ParagraphId, SlotId } from '../council/matter.ts';
import type { MoveOfKind } from '../council/moves/index.ts';
import type { Hands } from '../council/outside.ts';
import type { Cable, Question, TakenVote, View } from '../council/view.ts';
import type { Happening, MoveKind, NoticeKind, OutcomeKind, Phase } from '../council/vocabulary.ts';
import type { Say } from './say.ts';

/** The particulars of what happens from outside the seats. */
interface Happenings {
  readonly sittingEnded: { readonly number: number };
  readonly textAgreed: { readonly revision: number };
  readonly phaseOpened: { readonly phase: Phase };
  readonly voteDeclared: Omit<TakenVote, 'question' | 'at' | 'ballots'> & {
    readonly question: Question['kind'];
  };
  readonly questionCarried: Pick<Question, 'guest' | 'motion'> & { readonly question: Question['kind'] };
  readonly capitalReplied: {
    readonly issue: IssueId;
    readonly level: number;
    readonly answer: NonNullable<Cable['answer']>;
  };
  readonly capitalInstructed: {
    readonly code: DelegationCode;
    readonly issue: IssueId;
    readonly change: Partial<Instruction>;
  };
  readonly promiseBroken: { readonly deal: string; readonly paragraph: ParagraphId; readonly slot: SlotId };
  readonly wordingConfirmed: {
    readonly paragraph: ParagraphId;
    readonly slot: SlotId;
    readonly option: OptionId;
  };
  readonly wordingCorrected: Happenings['wordingConfirmed'];
  readonly seatEmptied: { readonly code: DelegationCode };
  readonly seatTaken: { readonly code: DelegationCode };
  readonly seatHanded: { readonly code: DelegationCode; readonly to: Hands };
  readonly newsArrived: { readonly text: string };
  readonly deadlineMoved: { readonly seconds: number; readonly until: number };
  readonly outcomeReached: { readonly kind: OutcomeKind; readonly paragraphs: readonly ParagraphId[] };
}

/** The details of a notice: the fields of the move, or the particulars of what happened. */
type DetailsOf<K extends NoticeKind> = K extends MoveKind
  ? Omit<MoveOfKind<K>, 'kind'>
  : K extends Happening
    ? Happenings[K]
    : never;

/** A notice as a teller is handed it. */
export interface Told<K extends NoticeKind> {
  readonly say: Say;
  readonly view: View;
  /** When it was, in seconds of game time. */
  readonly at: number;
  /** Who did it: the code, and the name as it stands in a sentence; null and empty when nobody in a seat did. */
  readonly code: DelegationCode | null;
  readonly by: string;
  /** The seats it was for; none when it was for everybody. */
  readonly audience: readonly DelegationCode[];
  readonly details: DetailsOf<K>;
}

/** Makes a notice of one kind into a sentence. */
export type Teller<K extends NoticeKind> = (told: Told<K>) => string;
/** The tellers of several kinds. */
export type Tellers<K extends NoticeKind> = { readonly [Kind in K]: Teller<Kind> };
