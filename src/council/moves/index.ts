/** Every kind of move, by name: an exhaustive table. */
import type { MoveKind } from '../vocabulary.ts';
import { acceptDeal } from './acceptDeal.ts';
import { agreeAdReferendum } from './agreeAdReferendum.ts';
import { askForExtension } from './askForExtension.ts';
import { askForTheFloor } from './askForTheFloor.ts';
import { bracket } from './bracket.ts';
import { breakSilence } from './breakSilence.ts';
import { cableCapital } from './cableCapital.ts';
import { canLiveWith } from './canLiveWith.ts';
import { castVote } from './castVote.ts';
import { challengeRuling } from './challengeRuling.ts';
import { circulateConceptNote } from './circulateConceptNote.ts';
import { circulateRevision } from './circulateRevision.ts';
import { closeDebate } from './closeDebate.ts';
import { closeSitting } from './closeSitting.ts';
import { closeWithoutOutcome } from './closeWithoutOutcome.ts';
import { contestNature } from './contestNature.ts';
import { declareResult } from './declareResult.ts';
import { declineDeal } from './declineDeal.ts';
import { declineGroupLine } from './declineGroupLine.ts';
import type { Made, MoveOf, MoveRules } from './definition.ts';
import { deliverStatement } from './deliverStatement.ts';
import { dissociate } from './dissociate.ts';
import { explainVote } from './explainVote.ts';
import { extendSilence } from './extendSilence.ts';
import { gavel } from './gavel.ts';
import { giveTheFloor } from './giveTheFloor.ts';
import { handOverChair } from './handOverChair.ts';
import { issueSummary } from './issueSummary.ts';
import { joinGroupLine } from './joinGroupLine.ts';
import { liftBracket } from './liftBracket.ts';
import { makeGeneralComments } from './makeGeneralComments.ts';
import { makeMotion } from './makeMotion.ts';
import { moveAmendment } from './moveAmendment.ts';
import { object } from './object.ts';
import { objectToDivision } from './objectToDivision.ts';
import { objectToProposal } from './objectToProposal.ts';
import { offerDeal } from './offerDeal.ts';
import { openSitting } from './openSitting.ts';
import { placeUnderSilence } from './placeUnderSilence.ts';
import { pointOfOrder } from './pointOfOrder.ts';
import { proceedToNextBusiness } from './proceedToNextBusiness.ts';
import { proposeGroupLine } from './proposeGroupLine.ts';
import { proposeInvitation } from './proposeInvitation.ts';
import { proposeOwnWording } from './proposeOwnWording.ts';
import { proposePressStatement } from './proposePressStatement.ts';
import { proposeWording } from './proposeWording.ts';
import { putAgenda } from './putAgenda.ts';
import { putPreliminaryQuestion } from './putPreliminaryQuestion.ts';
import { putToVote } from './putToVote.ts';
import { readStatement } from './readStatement.ts';
import { requestSeparateVote } from './requestSeparateVote.ts';
import { reserve } from './reserve.ts';
import { resume } from './resume.ts';
import { rightOfReply } from './rightOfReply.ts';
import { rule } from './rule.ts';
import { sendComments } from './sendComments.ts';
import { speakForGroup } from './speakForGroup.ts';
import { splitOff } from './splitOff.ts';
import { submitDraftResolution } from './submitDraftResolution.ts';
import { support } from './support.ts';
import { tableDraft } from './tableDraft.ts';
import { takeUp } from './takeUp.ts';
import { withdrawDeal } from './withdrawDeal.ts';
import { withdrawDraft } from './withdrawDraft.ts';
import { withdrawMotion } from './withdrawMotion.ts';
import { withdrawText } from './withdrawText.ts';
import { yieldTheFloor } from './yieldTheFloor.ts';

/** All kinds of move; the compiler names a kind of the vocabulary that is missing here. */
export const MOVES = {
  circulateConceptNote,
  tableDraft,
  openSitting,
  makeGeneralComments,
  takeUp,
  askForTheFloor,
  giveTheFloor,
  yieldTheFloor,
  proposeWording,
  proposeOwnWording,
  bracket,
  liftBracket,
  support,
  canLiveWith,
  reserve,
  object,
  sendComments,
  agreeAdReferendum,
  closeSitting,
  circulateRevision,
  splitOff,
  withdrawText,
  offerDeal,
  acceptDeal,
  declineDeal,
  withdrawDeal,
  proposeGroupLine,
  joinGroupLine,
  declineGroupLine,
  speakForGroup,
  cableCapital,
  placeUnderSilence,
  breakSilence,
  askForExtension,
  extendSilence,
  putAgenda,
  proposeInvitation,
  objectToProposal,
  gavel,
  proceedToNextBusiness,
  deliverStatement,
  readStatement,
  dissociate,
  pointOfOrder,
  rule,
  challengeRuling,
  makeMotion,
  withdrawMotion,
  contestNature,
  putPreliminaryQuestion,
  putToVote,
  castVote,
  declareResult,
  explainVote,
  rightOfReply,
  handOverChair,
  resume,
  closeDebate,
  proposePressStatement,
  submitDraftResolution,
  moveAmendment,
  requestSeparateVote,
  objectToDivision,
  withdrawDraft,
  issueSummary,
  closeWithoutOutcome,
} as const satisfies { readonly [K in MoveKind]: { readonly kind: K } };

type Definitions = typeof MOVES;
/** A move of one kind, as plain data. */
export type MoveOfKind<K extends MoveKind> = MoveOf<K, Definitions[K]['fields']>;
/** A move, as plain data: its kind and its fields. */
export type Move = { [K in MoveKind]: MoveOfKind<K> }[MoveKind];
/** A move as it was made. */
export type MadeMove = Made<Move>;

/** The rules of a kind of move, as they apply to any move of that kind. */
export function rulesOf(kind: MoveKind): MoveRules<Move> {
  // One table for all kinds: a definition is only ever handed moves of its own kind.
  return MOVES[kind] as unknown as MoveRules<Move>;
}
