/**
 * When a person is to be asked. AI delegations never run past a moment at which a delegate would want to act: with the floor, before a
 * vote, before the chair leaves a paragraph, between sittings, while silence runs, and whenever the chair is theirs.
 */
import type { DelegationCode } from '../council/matter.ts';
import { offersTo } from '../council/offers.ts';
import { chairOf } from '../council/order.ts';
import type { View } from '../council/view.ts';
import { FORMAL_PHASES, type MoveKind, type Phase, PRESENCE } from '../council/vocabulary.ts';
import type { ChairNext } from './hostCourse.ts';
import type { Horizon, Moment } from './seat.ts';

/** What a person has let pass: how far, and what there was to be seen at the time. */
export interface Pass {
  readonly until: Horizon;
  /** How much had happened. */
  readonly happenings: number;
  readonly stage: Phase;
  /** The question that was being voted on. */
  readonly question: string | null;
  /** The offers that awaited an answer: nobody is asked twice about the same. */
  readonly offers: readonly string[];
}

/** The stage of business, whether or not a ruling, a vote or a suspension interrupts it. */
export function stageOf({ phase, clock }: View): Phase {
  return clock.stage ?? phase;
}

/** A pass given now. */
export function passIn(view: View, code: DelegationCode, until: Horizon, happenings: number): Pass {
  return {
    until,
    happenings,
    stage: stageOf(view),
    question: view.formal?.vote?.question.id ?? null,
    offers: offersTo(view, code),
  };
}

/** What is asked of a person before anybody else is: to speak, to vote, to challenge a ruling. */
export function momentAtOnce(view: View, code: DelegationCode): Moment | null {
  if (view.emptySeats.includes(code)) return null;
  const { floor, formal, phase } = view;
  if (floor.speaker === code) return 'floor';
  if (phase === 'voting' && formal?.vote && formal.vote.ballots[code] === undefined) return 'ballot';
  const ruling = formal?.ruling;
  if (phase !== 'ruling' && ruling?.fresh && ruling.challengedBy === null && view.president !== code)
    return 'ruling';
  return null;
}

/** What a person would want to be asked about before the chair goes on; or, where it does not (null), before time passes. */
export function momentBefore(
  view: View,
  code: DelegationCode,
  next: ChairNext | null,
  pass: Pass | undefined,
): Moment | null {
  if (view.emptySeats.includes(code)) return null;
  if (holdsTheBusiness(view, code)) return 'chair';
  return beforeGoingOn(view, code, next) ?? (hasUnseenOffers(view, code, pass) ? 'offer' : null);
}

function hasUnseenOffers(view: View, code: DelegationCode, pass: Pass | undefined): boolean {
  return !offersTo(view, code).every((id) => pass?.offers.includes(id));
}

/** What is about to happen that a member would want to do something before. */
function beforeGoingOn(view: View, code: DelegationCode, next: ChairNext | null): Moment | null {
  // The penholder has nothing to say to its own silence; elements to the press are another matter.
  if (view.silence) return code === view.matter.penholder && view.phase === 'silence' ? null : 'silence';
  const before = next && BEFORE[next.decision.move.kind];
  if (before === 'reading') return isSettled(view) && next?.decision.move.kind === 'takeUp' ? null : before;
  if (before === 'explanations') return view.phase === 'explanations' ? before : null;
  if (before) return before;
  return !next && view.phase === 'corridor' && !view.textWithdrawn ? 'corridor' : null;
}

/** The moves of a chair that end something, and so what others would want to do before. Calling upon a speaker ends nothing. */
const BEFORE: Readonly<Partial<Record<MoveKind, Moment>>> = {
  takeUp: 'reading',
  agreeAdReferendum: 'reading',
  closeSitting: 'reading',
  openSitting: 'corridor',
  circulateRevision: 'corridor',
  placeUnderSilence: 'corridor',
  splitOff: 'corridor',
  withdrawText: 'corridor',
  gavel: 'question',
  putToVote: 'question',
  readStatement: 'adoption',
  closeDebate: 'debate',
  proceedToNextBusiness: 'explanations',
  proposePressStatement: 'settlement',
  submitDraftResolution: 'settlement',
  issueSummary: 'settlement',
  closeWithoutOutcome: 'settlement',
};

/** Whether a pass that was given still lets this moment go by. */
export function letsPass(
  pass: Pass,
  view: View,
  code: DelegationCode,
  moment: Moment,
  happenings: number,
): boolean {
  if (pass.happenings === happenings) return true;
  if (moment === 'ballot') return pass.question !== null && pass.question === view.formal?.vote?.question.id;
  if (moment === 'floor' || moment === 'ruling' || pass.until === 'next') return false;
  if (hasUnseenOffers(view, code, pass)) return false;
  if (pass.until === 'phase') return pass.stage === stageOf(view);
  return moment !== 'chair' && (moment !== 'silence' || pass.stage === stageOf(view));
}

/** Whether it is for this seat to go on with the business of the moment. */
export function holdsTheBusiness(view: View, code: DelegationCode): boolean {
  const { phase, matter, president, silence } = view;
  if (FORMAL_PHASES.includes(phase)) return chairOf(view) === code;
  const pen = code === matter.penholder;
  switch (phase) {
    case 'concept':
      return code === president;
    case 'tabling':
    case 'sitting':
      return pen;
    case 'corridor':
      return pen && !view.textWithdrawn;
    case 'silence':
      return pen && (silence?.extensionAskedBy.length ?? 0) > 0;
    case 'settlement':
      return pen || code === president;
    default:
      return false;
  }
}

/** Whether the paragraph under discussion was just agreed, so that there is nothing to ask about before the next. */
function isSettled({ sitting, draft }: View): boolean {
  const current = draft.paragraphs.find((p) => p.paragraph === sitting?.paragraph);
  return current?.agreed.includes(PRESENCE) ?? false;
}
