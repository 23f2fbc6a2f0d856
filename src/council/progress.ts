/**
 * How far the work has come: the questions that the procedure machine asks before it goes on.
 * Each is named after the rule or practice that it stands for.
 */
import type { PublicRecord } from './view.ts';

/** The presidency has circulated its concept note. */
export const noteIsCirculated = (r: PublicRecord) => r.conceptNoteAt !== null;
/** The penholder has tabled its zero draft. */
export const draftIsTabled = (r: PublicRecord) => r.tabledAt !== null;
/** A reading of the text has begun. */
export const sittingIsOpen = (r: PublicRecord) => r.sitting !== null;
/** The reading of the text is over. */
export const sittingIsOver = (r: PublicRecord) => r.sitting === null;
/** The statement lies under silence. */
export const textIsUnderSilence = (r: PublicRecord) => r.silence?.kind === 'statement';
/** Silence was broken. */
export const silenceIsBroken = (r: PublicRecord) => r.silence === null && r.agreedAt === null;
/** No elements to the press lie under silence any more. */
export const silenceIsOver = (r: PublicRecord) => r.silence === null;
/** Silence was kept: the statement is agreed, by consensus of all fifteen. */
export const statementIsAgreed = (r: PublicRecord) => r.agreedAt !== null;
/** Silence was kept and the debate is behind the Council: the meeting resumes to adopt. */
export const agreedAfterDebate = (r: PublicRecord) =>
  statementIsAgreed(r) && r.debateHeld && r.formal?.agenda === 'adopted' && !r.formal.adjourned;
/** Rule 1: the President calls a meeting: a statement is agreed, the hour of the debate has come, or there is no text to wait for. */
export const meetingIsDue = (r: PublicRecord) =>
  statementIsAgreed(r) || (!r.debateHeld && (r.textWithdrawn || hourHasCome(r)));
/** The last round of consultations is over, or there is no text left to consult on. */
export const lastRoundIsOver = (r: PublicRecord) => r.debateHeld && (r.textWithdrawn || hourHasCome(r));
function hourHasCome(r: PublicRecord): boolean {
  return r.clock.debateAt !== null && r.clock.now > r.clock.debateAt;
}
/** Rule 9: the agenda is adopted. */
export const agendaIsAdopted = (r: PublicRecord) => r.formal?.agenda === 'adopted';
/** Rule 9: the agenda was not adopted, and so there is no meeting. */
export const agendaIsRefused = (r: PublicRecord) => r.formal?.agenda === 'refused';
/** Rule 9: the agenda is adopted, and the meeting was called to vote on a draft resolution. */
export const agendaIsAdoptedForAVote = (r: PublicRecord) => agendaIsAdopted(r) && resolutionIsInBlue(r);
/** Rule 33: the Council has adjourned the meeting. */
export const meetingIsAdjourned = (r: PublicRecord) => r.formal?.adjourned === true;
/** Rules 37 and 39: nobody else is to be invited. */
export const invitationsAreClosed = (r: PublicRecord) => r.formal?.invitations === 'closed';
/** The briefers have been heard. */
export const briefingsAreOver = (r: PublicRecord) => r.formal?.briefings === 'closed';
/** The briefers have been heard and a statement is agreed: it is adopted before the members speak. */
export const statementCanBeAdopted = (r: PublicRecord) => briefingsAreOver(r) && statementIsAgreed(r);
/** The President has read the statement, and the members have yet to speak. */
export const statementIsRead = (r: PublicRecord) => r.outcome !== null && r.formal?.debate === 'open';
/** The President has read the statement, and the debate was held before. */
export const statementIsReadAtLast = (r: PublicRecord) => r.outcome !== null && r.formal?.debate === 'closed';
/** The list of speakers is exhausted and the debate closed. */
export const debateIsClosed = (r: PublicRecord) => r.formal?.debate === 'closed';
/** Rule 30: a point of order waits for the President's ruling. */
export const pointIsRaised = (r: PublicRecord) => r.formal?.point != null;
/** Rule 30: no point of order waits. */
export const pointIsRuledOn = (r: PublicRecord) => r.formal?.point == null;
/** Rule 40: a question has been put to the vote. */
export const voteIsUnderWay = (r: PublicRecord) => r.formal?.vote != null;
/** Rule 40: the result has been declared. */
export const voteIsDeclared = (r: PublicRecord) => r.formal?.vote == null;
/** Rule 33: the meeting is suspended. */
export const meetingIsSuspended = (r: PublicRecord) => r.formal?.suspendedUntil != null;
/** Rule 33: the meeting has resumed. */
export const meetingHasResumed = (r: PublicRecord) => r.formal?.suspendedUntil == null;
/** There is an outcome. */
export const outcomeIsReached = (r: PublicRecord) => r.outcome !== null;
/** Elements to the press lie under silence. */
export const pressElementsAreUnderSilence = (r: PublicRecord) => r.silence?.kind === 'press';
/** A draft resolution is in blue. */
export const resolutionIsInBlue = (r: PublicRecord) => r.resolution?.state === 'blue';
/** The draft resolution was put to the vote as a whole. */
export const resolutionIsDecided = (r: PublicRecord) =>
  r.resolution?.state === 'adopted' || r.resolution?.state === 'rejected';
/** The draft resolution was withdrawn before the vote. Source: rule 35. */
export const resolutionIsWithdrawn = (r: PublicRecord) => r.resolution?.state === 'withdrawn';
/** Everybody who wished to has explained its vote. */
export const explanationsAreOver = (r: PublicRecord) => r.resolution?.explanations === 'closed';
/** No statement was made, there is still a text, and the hour of the last round has not come. */
export const aLastRoundIsLeft = (r: PublicRecord) =>
  !r.textWithdrawn && r.resolution === null && !hourHasCome(r);
