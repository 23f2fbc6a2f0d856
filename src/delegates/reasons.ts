/** Why a delegation makes a move: what it says, at the level a diplomat would, and what decided it. */
import type { IssueId, OptionId, ParagraphId, SlotId, Wording } from '../council/matter.ts';
import type { Move } from '../council/moves/index.ts';
import type { View } from '../council/view.ts';
import type { Reason } from '../council/vocabulary.ts';
import { appraisalOf, type Weightiest, weightiestIssue } from './appraisal.ts';
import { standsIn } from './wordings.ts';

/** What can decide a move. */
export const TERMS = [
  'redLine', // the words cross a red line of the brief
  'reservation', // the text is worth less to the capital than having none
  'aspiration', // the delegation still hopes for more
  'gain', // the words serve the brief
  'compromise', // the words are good enough, so late
  'isolation', // holding out alone would cost more than it brings
  'agreement', // the penholder seeks the words that all can accept
  'time', // little time is left
  'promise', // what was promised, or is promised in return
  'group', // the line of the group
  'duty', // the business of the chair, or of whoever is called upon
] as const;
export type Term = (typeof TERMS)[number];

/** Why a move was made. */
export interface GivenReason {
  /** What decided it. */
  readonly term: Term;
  readonly paragraph: ParagraphId | null;
  readonly slot: SlotId | null;
  /** The words that stood, and those that are wanted or accepted. */
  readonly from: OptionId | null;
  readonly to: OptionId | null;
  /** The issue that weighed most, where one did. */
  readonly issue: IssueId | null;
  /** What the change is worth to the delegation, in thousandths of what its brief can get; negative is a loss. */
  readonly change: number;
  /** What is said in the room; null where nothing needs saying. */
  readonly public: Reason | null;
}

/** A move that a delegation has decided on, and why. */
export interface Decision {
  readonly move: Move;
  readonly reason: GivenReason;
}

/** The reason of a move that belongs to an office or a turn: no words are weighed. */
export function outOf(term: Term, particulars: Partial<GivenReason> = {}): GivenReason {
  return {
    term,
    paragraph: null,
    slot: null,
    from: null,
    to: null,
    issue: null,
    change: 0,
    public: null,
    ...particulars,
  };
}

/** A change of the words in one slot, as a delegation weighs it. */
export interface Weighed {
  readonly index: number;
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly from: Wording;
  readonly to: Wording;
}

/** The reason for wanting (or accepting, or refusing) a change of words, from the delegation's own brief. */
export function weighing(view: View, term: Term, { index, slot, option, from, to }: Weighed): GivenReason {
  const { brief, draft, matter } = view;
  const paragraph = draft.paragraphs[index];
  if (!brief || !paragraph) return outOf(term);
  const { worst, best } = appraisalOf(matter, brief);
  const weightiest = weightiestIssue(matter, brief, draft, index, from, to);
  return {
    term,
    paragraph: paragraph.paragraph,
    slot,
    from: standsIn(paragraph, slot),
    to: option,
    issue: weightiest.issue,
    change: best === worst ? 0 : Math.round((1000 * weightiest.points) / (best - worst)),
    public: publicReason(view, index, slot, option, term, weightiest),
  };
}

/** What is accepted rather than wanted. */
const COMPROMISES: readonly Term[] = ['compromise', 'isolation', 'agreement', 'promise'];

/** What a diplomat would say: never untrue, and no more than need be said. */
function publicReason(
  { matter }: View,
  index: number,
  slot: SlotId,
  option: OptionId,
  term: Term,
  { issue: id, levels, points }: Weightiest,
): Reason {
  if (COMPROMISES.includes(term)) return 'compromise';
  if (term === 'group') return 'group';
  if (term === 'reservation') return 'balance';
  const wanted = points >= 0;
  const known = matter.paragraphs[index]?.slots.find((s) => s.id === slot)?.options;
  if (wanted && known?.find((o) => o.id === option)?.agreed) return 'agreedLanguage';
  const issue = matter.issues.find((i) => i.id === id);
  if (!issue || levels === 0) return term === 'redLine' ? 'instructions' : 'clarity';
  // The words that are found wanting: those that stand where a change is wanted, those proposed where it is not.
  const theseAreStronger = levels < 0 === wanted;
  if (issue.id === 'sovereignty' && !theseAreStronger) return 'sovereignty';
  if (issue.id === 'forum' && theseAreStronger) return 'mandate';
  if (issue.kind === 'wording') return term === 'redLine' ? 'instructions' : 'balance';
  return theseAreStronger ? 'tooStrong' : 'tooWeak';
}
