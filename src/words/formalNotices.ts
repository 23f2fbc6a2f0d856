/** Formal meetings: agenda, invitations, statements, motions, votes; and what is left to choose when there is no statement. */
import type { Statement, View } from '../council/view.ts';
import type { MoveKind } from '../council/vocabulary.ts';
import { changeInWords } from './draft.ts';
import { allInText, inText, paragraphName, paragraphNumbers } from './names.ts';
import { knownQuestion, motionInWords, questionInWords, ruleFor } from './questions.ts';
import type { Say } from './say.ts';
import { statementInWords } from './statements.ts';
import type { Tellers, Told } from './teller.ts';
import { dissociationInWords } from './votes.ts';

/** A question named by its id, or in general when it is pending no more. */
function questionNamed(say: Say, view: View, id: string): string {
  const question = knownQuestion(view, id);
  return question ? questionInWords(say, view, question) : say('questionsBefore.any');
}

/** What was said at a formal meeting, marked as simulated; by its bare fact where the record does not have it. */
function spokenInWords(
  { say, view, at, by, code, details }: Told<'deliverStatement' | 'explainVote' | 'rightOfReply'>,
  kind: Statement['kind'],
): string {
  const statement = statementInWords(say, view, { by: code ?? '', at, kind });
  if (statement !== null) return say(`speeches.${kind}`, { statement });
  return say(`speeches.${kind}.bare`, { by, tone: say(`tones.${details.tone}`) });
}

/** Tellers of what is done at formal meetings, and in the settlement. */
export const FORMAL = {
  putAgenda: ({ say, view, by }) => say('notices.putAgenda', { by, item: view.matter.agendaItem }),
  proposeInvitation: ({ say, view, by, details }) =>
    say('notices.proposeInvitation', {
      by,
      guest: inText(say, view, details.guest),
      rule: ruleFor(view, details.guest),
    }),
  objectToProposal: ({ say, view, by, details }) =>
    say('notices.objectToProposal', { by, question: questionNamed(say, view, details.question) }),
  gavel: ({ say, view, by, details }) => {
    const question = knownQuestion(view, details.question);
    return question
      ? say('notices.gavel.known', { by, question: questionInWords(say, view, question) })
      : say('notices.gavel', { by });
  },
  proceedToNextBusiness: ({ say, by }) => say('notices.proceedToNextBusiness', { by }),
  deliverStatement: (told) => spokenInWords(told, 'statement'),
  readStatement: ({ say, by }) => say('notices.readStatement', { by }),
  dissociate: ({ say, view, at, by, code, details: { paragraphs } }) => {
    const why = dissociationInWords(say, view, code ?? '', paragraphs, at);
    return paragraphs.length === 0
      ? say('notices.dissociate.whole', { by, why })
      : say('notices.dissociate', { by, why, paragraphs: paragraphNumbers(say, view, paragraphs) });
  },
  pointOfOrder: ({ say, by, details }) =>
    say('notices.pointOfOrder', { by, point: say(`points.${details.point}`) }),
  rule: ({ say, by, details }) => say(details.upheld ? 'notices.rule.upheld' : 'notices.rule.denied', { by }),
  challengeRuling: ({ say, by }) => say('notices.challengeRuling', { by }),
  makeMotion: ({ say, by, details }) =>
    say('notices.makeMotion', { by, motion: motionInWords(say, details.motion, details.until) }),
  withdrawMotion: ({ say, by }) => say('notices.withdrawMotion', { by }),
  contestNature: ({ say, view, by, details }) =>
    say('notices.contestNature', {
      by,
      question: questionNamed(say, view, details.question),
      nature: say(`natures.${details.nature}`),
    }),
  putPreliminaryQuestion: ({ say, by }) => say('notices.putPreliminaryQuestion', { by }),
  putToVote: ({ say, view, by, details }) =>
    say('notices.putToVote', {
      by,
      question:
        details.question === null ? say('questions.resolution') : questionNamed(say, view, details.question),
    }),
  castVote: ({ say, by, details }) => say(`notices.castVote.${details.ballot}`, { by }),
  declareResult: ({ say, by }) => say('notices.declareResult', { by }),
  explainVote: (told) => spokenInWords(told, 'explanation'),
  rightOfReply: (told) => spokenInWords(told, 'reply'),
  handOverChair: ({ say, by }) => say('notices.handOverChair', { by }),
  resume: ({ say, by }) => say('notices.resume', { by }),
  closeDebate: ({ say, by }) => say('notices.closeDebate', { by }),
  proposePressStatement: ({ say, by, details }) =>
    say('notices.proposePressStatement', { by, count: details.paragraphs.length }),
  submitDraftResolution: ({ say, view, by, details }) => {
    const chapter = say(`chapters.${details.chapter}`);
    return details.parties.length === 0
      ? say('notices.submitDraftResolution', { by, chapter })
      : say('notices.submitDraftResolution.parties', {
          by,
          chapter,
          parties: allInText(say, view, details.parties),
        });
  },
  moveAmendment: ({ say, view, at, by, details }) =>
    say('notices.moveAmendment', { by, change: changeInWords(say, view, details, at) }),
  requestSeparateVote: ({ say, view, by, details }) =>
    say('notices.requestSeparateVote', { by, paragraph: paragraphName(say, view, details.paragraph) }),
  objectToDivision: ({ say, by }) => say('notices.objectToDivision', { by }),
  withdrawDraft: ({ say, by }) => say('notices.withdrawDraft', { by }),
  issueSummary: ({ say, by, details }) =>
    say('notices.issueSummary', { by, count: details.paragraphs.length }),
  closeWithoutOutcome: ({ say, by }) => say('notices.closeWithoutOutcome', { by }),
} as const satisfies Partial<Tellers<MoveKind>>;
