/**
 * The guide's step: recognised from what the player sees and has heard, never assumed. Whatever the player does, and however the game
 * goes, there is a step for it; nothing is remembered, and so a reload comes back to the same one.
 */
import type { DelegationCode } from '../../council/matter.ts';
import type { Notice } from '../../council/notices.ts';
import { offersTo } from '../../council/offers.ts';
import type { View } from '../../council/view.ts';
import type { NoticeKind, Phase } from '../../council/vocabulary.ts';
import type { Moment } from '../../session/seat.ts';
import type { Place } from '../play/moves.ts';
import type { Drafts } from '../play/table.ts';
import { type ContestedWords, contestedIn, possibleTrade, VERB, weightiestParagraph } from './onTheTable.ts';

/** The steps, by the names that `words` tells them under. */
export const GUIDE_STEPS = [
  'brief',
  'comments',
  'commentsFloor',
  'commented',
  'yield',
  'ladder',
  'ladderFloor',
  'brackets',
  'own',
  'said',
  'quiet',
  'floorWords',
  'package',
  'packageTheirs',
  'packageOffer',
  'packageOpen',
  'offered',
  'answer',
  'line',
  'revision',
  'broken',
  'silence',
  'agenda',
  'invitations',
  'question',
  'adoption',
  'speech',
  'debate',
  'ballot',
  'ruling',
  'settlement',
  'explanations',
  'watchPreparing',
  'watchSitting',
  'watchCorridor',
  'watchSilence',
  'watchMeeting',
  'watchSettling',
  'over',
] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** What the guide looks at. */
export interface Looked {
  readonly view: View;
  readonly code: DelegationCode;
  /** Everything the player has heard, oldest first. */
  readonly heard: readonly Notice[];
  readonly waitsFor: Moment | null;
  readonly over: boolean;
  /** What the player has composed and not yet sent. */
  readonly drafts: Pick<Drafts, 'terms'>;
}

/** The step that fits what there is now. */
export function stepNow(looked: Looked): GuideStep {
  const { view, code, waitsFor, over } = looked;
  if (over) return 'over';
  switch (waitsFor) {
    case null:
      return WATCHED[view.phase];
    case 'floor':
      return stepWithTheFloor(looked);
    case 'reading':
      return stepInReading(looked);
    case 'corridor':
      return stepInTheCorridor(looked);
    case 'offer':
      return offerWaits(view, code) ?? WATCHED[view.phase];
    case 'question':
      return view.phase === 'agenda' || view.phase === 'invitations' ? view.phase : 'question';
    case 'chair':
      return offerWaits(view, code) ?? WATCHED[view.phase];
    default:
      return waitsFor;
  }
}

/** What there is to watch while others act. */
const WATCHED: Readonly<Record<Phase, GuideStep>> = {
  concept: 'watchPreparing',
  tabling: 'watchPreparing',
  sitting: 'watchSitting',
  corridor: 'watchCorridor',
  silence: 'watchSilence',
  agenda: 'watchMeeting',
  invitations: 'watchMeeting',
  briefings: 'watchMeeting',
  adoption: 'watchMeeting',
  statements: 'watchMeeting',
  ruling: 'watchMeeting',
  voting: 'watchMeeting',
  suspended: 'watchMeeting',
  blue: 'watchSettling',
  explanations: 'watchSettling',
  settlement: 'watchSettling',
  pressSilence: 'watchSettling',
  debrief: 'over',
};

/** The step at which an understanding or a common line awaits the player's answer; null where none does. */
function offerWaits(view: View, code: DelegationCode): 'answer' | 'line' | null {
  const waiting = offersTo(view, code);
  if (view.deals.some(({ id }) => waiting.includes(id))) return 'answer';
  return waiting.length > 0 ? 'line' : null;
}

/** Whether a step only tells what is going on, so that nothing is asked of the player. */
export function isWatched(step: GuideStep): boolean {
  return step.startsWith('watch');
}

/** The player's own moves, oldest first. */
function ownMoves({ heard, code }: Looked): readonly Notice[] {
  return heard.filter((notice) => notice.by === code);
}

/** Moves that say something about words. */
const SAID: readonly NoticeKind[] = [
  'proposeWording',
  'proposeOwnWording',
  'bracket',
  'liftBracket',
  'support',
  'canLiveWith',
  'reserve',
  'object',
];

/** Moves after which one has had the floor on a paragraph. */
const HAD_THE_FLOOR: readonly NoticeKind[] = [...SAID, 'yieldTheFloor'];

function stepWithTheFloor(looked: Looked): GuideStep {
  const { view, heard, code } = looked;
  if (view.phase !== 'sitting') return 'speech';
  const given = heard.findLastIndex(({ kind, details }) => kind === 'giveTheFloor' && details.to === code);
  const hasSpoken = heard
    .slice(given + 1)
    .some(({ kind, by }) => by === code && (kind === 'makeGeneralComments' || SAID.includes(kind)));
  if (hasSpoken) return 'yield';
  if (view.sitting?.paragraph === null) return hasCommented(looked) ? 'yield' : 'commentsFloor';
  return verbAtIssue(view) ? 'ladderFloor' : 'floorWords';
}

function hasCommented({ view, code }: Looked): boolean {
  return (view.generalComments[code]?.length ?? 0) > 0;
}

function stepInReading(looked: Looked): GuideStep {
  const { view, code, heard } = looked;
  const paragraph = view.sitting?.paragraph ?? null;
  if (paragraph === null) return hasCommented(looked) ? 'commented' : 'comments';
  const takenUp = heard.findLastIndex(({ kind }) => kind === 'takeUp');
  if (heard.slice(takenUp + 1).some(({ kind, by }) => by === code && HAD_THE_FLOOR.includes(kind)))
    return 'said';
  const contested = contestedIn(view, paragraph).length > 0;
  if (!contested) return 'quiet';
  if (paragraph === weightiestParagraph(view)) return 'own';
  return verbAtIssue(view) ? 'ladder' : 'brackets';
}

/** The operative verb that is contested in the paragraph taken up, where it is the first paragraph of this sitting in which one is. */
export function verbAtIssue(view: View): ContestedWords | null {
  const { sitting } = view;
  if (!sitting?.paragraph) return null;
  const verbIn = (id: string) => contestedIn(view, id).find(({ slot }) => slot === VERB);
  const [first] = sitting.takenUp.filter((id) => verbIn(id) !== undefined);
  return first === sitting.paragraph ? (verbIn(sitting.paragraph) ?? null) : null;
}

function stepInTheCorridor(looked: Looked): GuideStep {
  const { view, code, drafts, heard } = looked;
  if (view.sittings === 0) return 'brief';
  const since = (kind: NoticeKind) => heard.findLastIndex((notice) => notice.kind === kind);
  if (since('breakSilence') > Math.max(since('circulateRevision'), since('placeUnderSilence')))
    return 'broken';
  const offer = offerWaits(view, code);
  if (offer) return offer;
  const own = view.deals.filter((deal) => deal.by === code);
  if (own.some(({ state }) => state === 'offered')) return 'offered';
  if (drafts.terms.some(({ who }) => who !== code) && drafts.terms.some(({ who }) => who === code))
    return 'packageOffer';
  const wasRevised = since('circulateRevision') > since('sittingEnded') && since('circulateRevision') >= 0;
  if (own.length > 0) return wasRevised ? 'revision' : 'packageOpen';
  if (possibleTrade(view, code)) return drafts.terms.length > 0 ? 'packageTheirs' : 'package';
  return wasRevised ? 'revision' : 'packageOpen';
}

/** What came of the latest thing that the player did which others can answer; null before the first. */
export type Came =
  | { readonly kind: 'comments' | 'letter' | 'broke' | 'spoke' | 'agreed' }
  | {
      readonly kind: 'words';
      readonly words: Place;
      /** How many others speak for them. */
      readonly count: number;
    }
  | {
      readonly kind: 'dealOffered' | 'dealAgreed' | 'dealDeclined' | 'dealWithdrawn';
      readonly partner: DelegationCode;
    };

/** What came of it. */
export function whatCame(looked: Looked): Came | null {
  const { view, code } = looked;
  const latest = ownMoves(looked).findLast(
    ({ kind }) => kind in ANSWERED || DEALING.includes(kind) || SAID.includes(kind),
  );
  if (latest?.kind === 'deliverStatement') return { kind: 'spoke' };
  if (view.agreedAt !== null) return { kind: 'agreed' };
  if (!latest) return null;
  if (SAID.includes(latest.kind)) return wordsCame(view, code, latest);
  if (DEALING.includes(latest.kind)) {
    const deal = view.deals.findLast(({ by }) => by === code);
    const partner = deal?.with[0];
    return deal && partner !== undefined ? { kind: DEALS[deal.state], partner } : null;
  }
  const kind = ANSWERED[latest.kind];
  return kind ? { kind } : null;
}

const DEALING: readonly NoticeKind[] = ['offerDeal', 'withdrawDeal'];

const ANSWERED: Readonly<Partial<Record<NoticeKind, 'comments' | 'letter' | 'broke' | 'spoke'>>> = {
  makeGeneralComments: 'comments',
  sendComments: 'letter',
  breakSilence: 'broke',
  deliverStatement: 'spoke',
};

const DEALS = {
  offered: 'dealOffered',
  agreed: 'dealAgreed',
  declined: 'dealDeclined',
  withdrawn: 'dealWithdrawn',
} as const;

function wordsCame(view: View, code: DelegationCode, { details }: Notice): Came | null {
  const { paragraph, slot, option } = details;
  if (typeof paragraph !== 'string' || typeof slot !== 'string' || typeof option !== 'string') return null;
  const count = Object.entries(view.positions[paragraph]?.[slot]?.[option] ?? {}).filter(
    ([by, { stance }]) => by !== code && (stance === 'supports' || stance === 'canLiveWith'),
  ).length;
  return { kind: 'words', words: { paragraph, slot, option }, count };
}
