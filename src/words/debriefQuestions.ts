/** Questions for the discussion after a game, built from what happened in it: what each is about, and how it is put. */
import type { DelegationCode, IdeaId, IssueId, OptionId, ParagraphId, SlotId } from '../council/matter.ts';
import type { OutcomeKind } from '../council/vocabulary.ts';

/** Words of the draft, and what stood before. */
interface Words {
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly from: OptionId;
}

/** What each question needs. */
interface Particulars {
  /** The first of so many times that a delegation broke it. */
  readonly silenceBroken: Words & { readonly by: DelegationCode; readonly times: number };
  readonly silenceKept: { readonly nearest: DelegationCode };
  readonly gaveWay: Words & { readonly by: DelegationCode };
  readonly bridge: Words;
  readonly unmet: Words & { readonly by: DelegationCode; readonly company: number };
  readonly missedTrade: { readonly gainers: readonly DelegationCode[]; readonly changes: readonly Words[] };
  readonly redLine: { readonly by: DelegationCode; readonly issue: IssueId };
  readonly promiseBroken: { readonly by: DelegationCode; readonly to: readonly DelegationCode[] };
  readonly dealKept: { readonly by: DelegationCode; readonly with: readonly DelegationCode[] };
  readonly noDeals: object;
  readonly capital: { readonly by: DelegationCode; readonly issue: IssueId; readonly granted: boolean };
  readonly group: { readonly group: string; readonly by: DelegationCode };
  readonly veto: { readonly by: readonly DelegationCode[]; readonly inFavour: number };
  readonly vote: { readonly inFavour: number; readonly against: number; readonly abstaining: number };
  readonly quiet: { readonly least: DelegationCode; readonly most: DelegationCode };
  readonly price: { readonly least: DelegationCode; readonly most: DelegationCode };
  readonly failed: { readonly outcome: OutcomeKind };
  readonly history: { readonly idea: IdeaId; readonly ours: 'stronger' | 'weaker' };
  readonly strongest: { readonly idea: IdeaId; readonly weakest: IdeaId };
  readonly whoDecides: object;
  readonly otherWay: object;
  readonly knowing: object;
}

/** What a question may be about. */
export type QuestionTopic = keyof Particulars;

/** A question: what it is about, its particulars, and the entry of the ledger to look at with it (null: the whole game). */
export type Question = {
  [T in QuestionTopic]: { readonly about: T; readonly n: number | null } & Particulars[T];
}[QuestionTopic];
