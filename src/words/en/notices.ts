/**
 * What was done and what happened, in the past tense. A notice that reads differently by what it is about has one sentence for
 * each reading, named after a dot.
 */
import type { NoticeKind } from '../../council/vocabulary.ts';

/** By the kind of notice. */
export const notices = {
  circulateConceptNote: '{{by}}, holding the presidency, circulated the concept note for the open debate.',
  tableDraft: '{{by}} tabled the zero draft.',
  openSitting: '{{by}} convened a sitting on the text.',
  makeGeneralComments: '{{by}} made general comments: it asked for {{comments}}.',
  takeUp: '{{by}} took up {{paragraph}}.',
  askForTheFloor: '{{by}} asked for the floor.',
  giveTheFloor: '{{by}} gave the floor to {{to}}.',
  yieldTheFloor: '{{by}} yielded the floor.',
  proposeWording: '{{by}} asked to {{change}}: {{reason}}.',
  proposeOwnWording:
    '{{by}} proposed words of its own, “{{words}}”, on “{{slot}}” in {{paragraph}}: {{reason}}.',
  bracket: '{{by}} put brackets round {{wording}}: {{reason}}.',
  liftBracket: '{{by}} no longer insisted on {{wording}}: {{reason}}.',
  'liftBracket.standing': '{{by}} took its brackets off {{wording}}: {{reason}}.',
  support: '{{by}} supported {{wording}}: {{reason}}.',
  canLiveWith: '{{by}} could live with {{wording}}: {{reason}}.',
  reserve: '{{by}} reserved its position on {{wording}}: {{reason}}.',
  object: '{{by}} objected to {{wording}}: {{reason}}.',
  sendComments: '{{by}} sent comments in writing: it {{comments}}.',
  'sendComments.proposeWording': 'asked to {{change}} ({{reason}})',
  'sendComments.support': 'supported {{wording}} ({{reason}})',
  'sendComments.canLiveWith': 'could live with {{wording}} ({{reason}})',
  'sendComments.reserve': 'reserved its position on {{wording}} ({{reason}})',
  'sendComments.object': 'objected to {{wording}} ({{reason}})',
  agreeAdReferendum: '{{by}} noted that {{paragraph}} was agreed ad referendum.',
  closeSitting: '{{by}} closed the sitting.',
  circulateRevision_one: '{{by}} circulated {{text}}, with a change in {{paragraphs}}.',
  circulateRevision_other: '{{by}} circulated {{text}}, with {{count}} changes, in {{paragraphs}}.',
  'circulateRevision.clean':
    '{{by}} circulated {{text}}, which kept its words and dropped the brackets in {{paragraphs}}.',
  splitOff: '{{by}} split off {{paragraph}}, to be dealt with separately.',
  withdrawText: '{{by}} withdrew its text: there would be no presidential statement.',
  offerDeal: '{{by}} offered {{others}} an understanding: {{terms}}.',
  'offerDeal.term': '{{who}} would not act against {{wording}}',
  acceptDeal: '{{by}} accepted the understanding offered by {{mover}}: {{terms}}.',
  'acceptDeal.bare': '{{by}} accepted an understanding.',
  declineDeal: '{{by}} declined the understanding offered by {{mover}}: {{terms}}.',
  'declineDeal.bare': '{{by}} declined an understanding.',
  withdrawDeal: '{{by}} withdrew the understanding that it had offered to {{others}}: {{terms}}.',
  'withdrawDeal.bare': '{{by}} withdrew an understanding that it had offered.',
  proposeGroupLine: '{{by}} proposed to {{group}} a common line: {{wording}}.',
  joinGroupLine: '{{by}} joined the common line proposed to {{group}}: {{wording}}.',
  'joinGroupLine.bare': '{{by}} joined a common line of its group.',
  declineGroupLine: '{{by}} did not join the common line proposed to {{group}}: {{wording}}.',
  'declineGroupLine.bare': '{{by}} did not join a common line of its group.',
  speakForGroup: '{{by}} spoke for its group in support of {{wording}}.',
  'speakForGroup.known': '{{by}} spoke for {{group}} in support of {{wording}}.',
  'speakForGroup.bare': '{{by}} spoke for its group.',
  cableCapital: '{{by}} asked its capital whether, on {{issue}}, it could accept “{{level}}”.',
  placeUnderSilence: '{{by}} placed {{text}} under silence until {{until}}.',
  breakSilence: '{{by}} broke silence and asked to {{change}}: {{reason}}.',
  askForExtension: '{{by}} asked for more time under silence.',
  extendSilence: '{{by}} extended the silence until {{until}}.',
  putAgenda: '{{by}}, presiding, put the provisional agenda to the meeting: {{item}}.',
  proposeInvitation: '{{by}} proposed that {{guest}} be invited under rule {{rule}}.',
  objectToProposal: '{{by}} objected to {{question}}.',
  gavel: '{{by}}, presiding, heard no objection.',
  'gavel.known': '{{by}}, presiding, heard no objection to {{question}}.',
  proceedToNextBusiness: '{{by}}, presiding, went on to the next business.',
  readStatement:
    '{{by}}, presiding, was authorized to make a statement on behalf of the Council, and read it out.',
  dissociate: '{{by}} joined the consensus, and dissociated itself from {{paragraphs}}. {{why}}',
  'dissociate.whole':
    '{{by}} did not stand in the way of the consensus, and dissociated itself from the statement as a whole. {{why}}',
  pointOfOrder: '{{by}} raised a point of order, about {{point}}.',
  'rule.upheld': '{{by}}, presiding, upheld the point of order.',
  'rule.denied': '{{by}}, presiding, did not uphold the point of order.',
  challengeRuling: '{{by}} challenged the ruling, which was put to the Council at once.',
  makeMotion: '{{by}} moved to {{motion}}.',
  withdrawMotion: '{{by}} withdrew what it had moved.',
  contestNature: '{{by}} held that {{question}} was {{nature}}.',
  putPreliminaryQuestion:
    '{{by}}, presiding, put the preliminary question: whether the matter was procedural.',
  putToVote: '{{by}}, presiding, put {{question}} to the vote.',
  'castVote.inFavour': '{{by}} voted in favour.',
  'castVote.against': '{{by}} voted against.',
  'castVote.abstaining': '{{by}} abstained.',
  declareResult: '{{by}}, presiding, declared the result of the vote.',
  handOverChair: '{{by}} ceded the chair for this item to the next member in English alphabetical order.',
  resume: '{{by}}, presiding, resumed the meeting.',
  closeDebate: '{{by}}, presiding, closed the debate, there being no more speakers.',
  proposePressStatement_one:
    '{{by}} proposed one paragraph of the text as an element to the press, under silence.',
  proposePressStatement_other:
    '{{by}} proposed {{count}} paragraphs of the text as elements to the press, under silence.',
  submitDraftResolution: '{{by}} submitted the text as a draft resolution, {{chapter}}.',
  'submitDraftResolution.parties':
    '{{by}} submitted the text as a draft resolution, {{chapter}}, as one concerning a dispute to which {{parties}} would be party.',
  moveAmendment: '{{by}} moved to {{change}}.',
  requestSeparateVote: '{{by}} requested a separate vote on {{paragraph}}.',
  objectToDivision: '{{by}}, as mover of the draft, objected to a vote in parts.',
  withdrawDraft: '{{by}} withdrew its draft resolution.',
  issueSummary_one:
    '{{by}} issued a summary of one paragraph, on the responsibility of the presidency alone.',
  issueSummary_other:
    '{{by}} issued a summary of {{count}} paragraphs, on the responsibility of the presidency alone.',
  closeWithoutOutcome: '{{by}} noted that there was nothing more to be had.',
  sittingEnded: 'The time of sitting {{number}} was over.',
  textAgreed: 'Silence was kept: {{text}} was agreed by all.',
  voteDeclared: '{{question}}: {{tally}}: {{verdict}}.',
  questionCarried: 'Without objection, {{verdict}} ({{question}}).',
  'questionCarried.agenda': 'The agenda was adopted without objection.',
  'questionCarried.invitation': '{{guest}} was invited to take part, under rule {{rule}}.',
  'questionCarried.motion': 'It was so decided: to {{motion}}.',
  'capitalReplied.granted':
    'The capital of {{by}} granted what it was asked: on {{issue}}, “{{level}}” could be accepted.',
  'capitalReplied.refused':
    'The capital of {{by}} refused what it was asked: on {{issue}}, “{{level}}” could not be accepted.',
  capitalInstructed: 'New instructions on {{issue}} reached {{by}} from its capital.',
  promiseBroken: '{{by}} acted against what it had promised on {{paragraph}}.',
  wordingConfirmed: 'The effect of “{{words}}” in {{paragraph}} was confirmed: delegations could respond.',
  wordingCorrected: 'What “{{words}}” in {{paragraph}} does was read again, and corrected.',
  seatEmptied: '{{by}} left its seat.',
  seatTaken: '{{by}} took its seat again.',
  'seatHanded.person': 'From here on, a person speaks for {{by}}.',
  'seatHanded.delegation': 'From here on, an AI delegation speaks for {{by}}.',
  newsArrived: 'News came in: “{{text}}”',
  'deadlineMoved.later': 'More time was given: until {{until}}.',
  'deadlineMoved.earlier': 'The time was shortened: until {{until}}.',
} as const satisfies Record<
  // Said elsewhere: by phase, by outcome, and what is composed.
  Exclude<
    NoticeKind,
    | 'phaseOpened'
    | 'outcomeReached'
    | 'rule'
    | 'castVote'
    | 'capitalReplied'
    | 'seatHanded'
    | 'deadlineMoved'
    | Speech
    | Plural
  >,
  string
> &
  Record<`${Plural}_one` | `${Plural}_other`, string> &
  Record<string, string>;

type Speech = 'deliverStatement' | 'explainVote' | 'rightOfReply';
type Plural = 'circulateRevision' | 'proposePressStatement' | 'issueSummary';
