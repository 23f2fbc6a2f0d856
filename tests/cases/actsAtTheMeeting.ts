/** Sentences in which a delegation makes a move at a formal meeting, or when it is over. */
import type { Move } from '../../src/council/moves/index.ts';
import type { Held } from '../meeting.ts';
import type { Said } from './forms.ts';
import {
  BALLOT_CALLED,
  CHAPTER_CALLED,
  called,
  MOTION_CALLED,
  NATURE_CALLED,
  POINT_CALLED,
} from './names.ts';

function pending(said: Said): string {
  return said.question()?.id ?? 'none';
}

function secondsIn(length: string): number {
  return length === 'one minute' ? 60 : 60 * Number.parseInt(length, 10);
}

/** The move that each form stands for; the mover is the place `who`. */
export const AT_THE_MEETING: Readonly<Record<string, (said: Said, held: Held) => Move>> = {
  '{who} puts the provisional agenda.': () => ({ kind: 'putAgenda' }),
  '{who} proposes to invite {other}.': (said) => ({ kind: 'proposeInvitation', guest: said.who('other') }),
  '{who} objects to {question}.': (said) => ({ kind: 'objectToProposal', question: pending(said) }),
  '{who}, hearing no objection, so decides on {question}.': (said) => ({
    kind: 'gavel',
    question: pending(said),
  }),
  '{who} proceeds to the next business.': () => ({ kind: 'proceedToNextBusiness' }),
  '{who} makes a statement on {issue}.': (said) => ({
    kind: 'deliverStatement',
    emphases: [said.issue()],
    tone: 'measured',
  }),
  '{who} makes a statement on {number} subjects.': (said) => ({
    kind: 'deliverStatement',
    emphases: Array.from({ length: said.number() }, () => 'condemnation'),
    tone: 'measured',
  }),
  '{who} reads out the statement.': () => ({ kind: 'readStatement' }),
  '{who} dissociates itself from the statement.': () => ({ kind: 'dissociate', paragraphs: [] }),
  '{who} dissociates itself from {paragraphs}.': (said) => ({
    kind: 'dissociate',
    paragraphs: said.paragraphs(),
  }),
  '{who} raises a point of order on {point}.': (said) => ({
    kind: 'pointOfOrder',
    point: called(POINT_CALLED, said.words('point')),
  }),
  '{who} upholds the point.': () => ({ kind: 'rule', upheld: true }),
  '{who} does not uphold the point.': () => ({ kind: 'rule', upheld: false }),
  '{who} challenges the ruling.': () => ({ kind: 'challengeRuling' }),
  '{who} moves to {motion}[, for {length}].': (said, held) => ({
    kind: 'makeMotion',
    motion: called(MOTION_CALLED, said.words('motion')),
    until: said.has('length') ? held.meeting.clock.now + secondsIn(said.words('length')) : null,
  }),
  '{who} moves to adjourn the meeting to a certain hour, {number} minutes from now.': (said, held) => ({
    kind: 'makeMotion',
    motion: 'adjournTo',
    until: held.meeting.clock.now + 60 * said.number(),
  }),
  '{who} withdraws {question}.': (said) =>
    said.words('question') === 'the draft resolution'
      ? { kind: 'withdrawDraft' }
      : { kind: 'withdrawMotion', question: pending(said) },
  '{who} holds that {question} is {nature}.': (said) => ({
    kind: 'contestNature',
    question: pending(said),
    nature: called(NATURE_CALLED, said.words('nature')),
  }),
  '{who} puts the preliminary question.': () => ({ kind: 'putPreliminaryQuestion' }),
  '{who} puts {question} to the vote.': (said) => ({
    kind: 'putToVote',
    question: said.words('question') === 'the draft resolution' ? null : pending(said),
  }),
  '{who} {ballot}.': (said) => ({ kind: 'castVote', ballot: called(BALLOT_CALLED, said.words('ballot')) }),
  '{who} declares the result.': () => ({ kind: 'declareResult' }),
  '{who} explains its vote.': () => ({ kind: 'explainVote', emphases: ['condemnation'], tone: 'measured' }),
  '{who} exercises its right of reply.': () => ({ kind: 'rightOfReply', emphases: [], tone: 'firm' }),
  '{who} hands over the chair.': () => ({ kind: 'handOverChair' }),
  '{who} resumes the meeting.': () => ({ kind: 'resume' }),
  '{who} closes the debate.': () => ({ kind: 'closeDebate' }),
  '{who} proposes {paragraphs} as elements to the press.': (said) => ({
    kind: 'proposePressStatement',
    paragraphs: said.paragraphs(),
  }),
  '{who} submits the text as a draft resolution[, under {chapter}][, with {list} as party to the dispute].': (
    said,
  ) => ({
    kind: 'submitDraftResolution',
    chapter: said.has('chapter') ? called(CHAPTER_CALLED, said.words('chapter')) : 'unspecified',
    parties: said.has('list') ? said.list() : [],
  }),
  '{who} moves the amendment {wording}.': (said) => ({ kind: 'moveAmendment', ...said.wording() }),
  '{who} requests a separate vote on {paragraph}.': (said) => ({
    kind: 'requestSeparateVote',
    paragraph: said.paragraph(),
  }),
  '{who}, as the mover, objects to {question}.': (said) => ({
    kind: 'objectToDivision',
    question: pending(said),
  }),
  '{who} issues a summary of {paragraphs}.': (said) => ({
    kind: 'issueSummary',
    paragraphs: said.paragraphs(),
  }),
  '{who} closes the matter without an outcome.': () => ({ kind: 'closeWithoutOutcome' }),
};
