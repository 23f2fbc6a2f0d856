/** At least one refusal of every code, with the particulars that the rulings give. */
import type { Refusal } from '../../src/council/moves/definition.ts';
import { REFUSALS, type RefusalCode } from '../../src/council/vocabulary.ts';

/** Particulars for every refusal, as the rulings give them. */
const DETAILS: Readonly<Record<RefusalCode, readonly Refusal['details'][]>> = {
  ...(Object.fromEntries(Object.keys(REFUSALS).map((code) => [code, [{}]])) as unknown as Record<
    RefusalCode,
    readonly Refusal['details'][]
  >),
  unknownDelegation: [{ code: 'XX' }],
  seatEmpty: [{ by: 'RU' }],
  notAMember: [{ by: 'UNODC' }],
  notInThisPhase: [
    { kind: 'takeUp', phase: 'corridor', phases: 'sitting' },
    { kind: 'pointOfOrder', phase: 'concept', phases: 'agenda, invitations, briefings' },
  ],
  notTheChair: [{ chair: 'US' }],
  notThePresident: [{ president: 'US' }],
  notThePenholder: [{ penholder: 'GB' }],
  noSuchParagraph: [{ paragraph: 'report' }, { paragraph: 'nowhere' }],
  noSuchSlot: [{ paragraph: 'report' }, { paragraph: 'report', slot: 'nowhere' }],
  noSuchOption: [{ paragraph: 'report', slot: 'verb', option: 'nothing' }],
  noSuchIssue: [{ issue: 'nothing' }],
  noSuchGuest: [{ guest: 'XX' }],
  noSuchGroup: [{ group: 'X9' }],
  noSuchDeal: [{ deal: 'deal9' }],
  noSuchLine: [{ line: 'line9' }],
  noSuchQuestion: [{ question: 'q9' }, { question: '' }],
  notUnderDiscussion: [
    {},
    { paragraph: 'report', takenUp: '' },
    { paragraph: 'report', takenUp: 'sanctions' },
    { takenUp: 'sanctions' },
  ],
  tooMuchSaid: [{ most: 5 }],
  doesNotHaveTheFloor: [{ speaker: '' }, { speaker: 'US' }],
  floorIsTaken: [{ speaker: 'US' }],
  notNextOnTheList: [{ to: 'RU', next: 'US' }],
  alreadyStands: [{ paragraph: 'report' }],
  alreadySaid: [{}, { paragraph: 'report' }],
  notBracketed: [{ paragraph: 'report' }],
  notASponsor: [{ paragraph: 'report' }],
  stillBracketed: [{}, { paragraph: 'report' }],
  objectionStands: [{ by: 'RU' }],
  cannotBeAbsent: [{ paragraph: 'report' }],
  wordingNotConfirmed: [{ paragraph: 'report' }],
  tooSoon: [{ until: 3725 }, { sittings: 0, until: 3725 }, { sittings: 1, until: 3725 }],
  tooLate: [{ most: 4 }, { until: 99_999, debateAt: 3725 }],
  silenceExpired: [{ at: 3725 }],
  notParty: [{ who: 'RU' }],
  notInGroup: [{ group: 'P3' }],
  lineNotAgreed: [{ group: 'EU' }],
  cablePending: [{ issue: 'sanctions' }],
  nothingToAsk: [{ issue: 'sanctions' }],
  alreadyInvited: [{ guest: 'UNODC' }],
  alreadyPending: [{}, { motion: 'suspend' }, { guest: 'UNODC' }],
  speakersRemain: [{ next: 'RU' }],
  precedence: [{ first: 'suspend' }, { first: 'agenda' }],
  amendmentsFirst: [{ question: 'q3' }],
  partsFirst: [{ question: 'q4' }],
  notTheMover: [{ by: 'RU' }],
  ballotsMissing: [{ by: 'RU' }],
  notContestable: [{ nature: 'substantive' }],
  motionNotNow: [{ motion: 'amend' }],
  needsHour: [{ motion: 'adjournTo' }],
};

/** At least one refusal of every code. */
export function refusals(): readonly Refusal[] {
  return (Object.keys(REFUSALS) as RefusalCode[]).flatMap((code) =>
    DETAILS[code].map((details) => ({ code, rule: REFUSALS[code], details })),
  );
}
