/** Why a move is not in order: what, why, and what to do next. The rule that it rests on follows. */
import type { RefusalCode } from '../../council/vocabulary.ts';

/** By the code of the refusal. */
export const refusals = {
  unknownDelegation:
    '“{{code}}” is neither a member of the Council nor invited to this meeting. Name one that is.',
  seatEmpty: 'The seat of {{by}} is empty, and nobody can act from it. Take the seat first.',
  notAMember:
    'Only members of the Council may do this, and {{by}} is not one. Those who are invited may speak when they are called upon.',
  notInThisPhase:
    'This is not in order at this stage of business ({{phase}}). It is in order here: {{phases}}.',
  notTheChair:
    'It is for {{chair}} to conduct the business of the moment. Ask for the floor, or wait to be called upon.',
  notThePresident:
    'Only the President ({{president}}) may do this. A member may raise a point of order or move a motion instead.',
  notThePenholder: 'It is for {{penholder}}, which holds the pen, to do this. Propose it to the penholder.',
  noSuchParagraph: 'The text does not contain {{paragraph}} as it stands. Choose a paragraph that is in it.',
  noSuchSlot: 'Those words are not open to change in {{paragraph}}. Choose others of its words.',
  noSuchOption:
    'Those words are not on the table in {{paragraph}}. Propose them first, or speak to words that are there.',
  noSuchIssue: 'The matter knows no issue “{{issue}}”. Choose one of those that it names.',
  noSuchGuest:
    'Nobody of the name “{{guest}}” has asked to take part. Choose somebody from the list of those who have.',
  noSuchGroup:
    'No group “{{group}}” is known in this matter. Choose a group that has members in the Council.',
  noSuchDeal:
    'There is no such understanding to be answered: it was not offered, or it has been settled. Look at those on offer.',
  noSuchLine: 'Your group has no such common line before it. Propose one, or choose one that it has.',
  noSuchQuestion: 'No such question is pending before the meeting. Choose one that is.',
  notUnderDiscussion: 'No paragraph has been taken up yet. Wait until the chair takes one up.',
  'notUnderDiscussion.other':
    '{{paragraph}} is not under discussion: the reading is at {{takenUp}}. Speak to that, or comment in writing between sittings.',
  'notUnderDiscussion.late':
    'General comments come before the first paragraph is taken up, and the reading is at {{takenUp}}. Speak to that.',
  doesNotHaveTheFloor:
    'You do not have the floor: {{speaker}} has it. Ask for it, and wait to be called upon.',
  'doesNotHaveTheFloor.free': 'You do not have the floor. Ask for it, and wait to be called upon.',
  floorIsTaken: '{{speaker}} has the floor. Wait until it has been yielded.',
  alreadyOnTheList: 'You have the floor or are on the list already. Wait to be called upon.',
  nobodyIsListed: 'Nobody has asked for the floor. Go on with the business, or wait.',
  notNextOnTheList: '{{to}} is not next on the list. Call upon {{next}}.',
  alreadyStands: 'Those words stand in {{paragraph}} already. Support them, or propose others.',
  alreadySaid: 'You have said so already, and it is on record. Say something new, or leave it at that.',
  tooMuchSaid: 'General comments name at most {{most}} issues, each once. Choose those that matter most.',
  notBracketed:
    'Those words are not in brackets in {{paragraph}}. Only brackets that are there can be lifted.',
  notASponsor:
    'Your name is not on those brackets in {{paragraph}}. Only those who put them there can lift them.',
  stillBracketed:
    'There are brackets in the text still. Circulate a revision that resolves them, or seek to have them lifted.',
  'stillBracketed.paragraph':
    'There are brackets in {{paragraph}} still. Seek to have them lifted, or resolve them in a revision.',
  objectionStands:
    '{{by}} objects. Seek words to which it does not object; a procedural question can be put to the vote.',
  cannotBeAbsent: 'The text cannot do without {{paragraph}}. Change its words instead.',
  noChange: 'That would change nothing. Name a change of words, or brackets to be resolved.',
  wordingNotConfirmed:
    'The effect of the new words in {{paragraph}} has yet to be confirmed. Respond to them once it has been announced.',
  textWithdrawn:
    'The penholder has withdrawn the text, and there is nothing to negotiate on. Wait for the formal meeting.',
  tooSoon: 'That leaves too little time: {{until}}. Set a later time.',
  'tooSoon.unread': 'The text has yet to be discussed by all the members. Hold a sitting on it first.',
  tooLate:
    'That is too late: {{until}} is after {{debateAt}}, when the time for consultations ends. Set an earlier time.',
  'tooLate.many': 'The time limit leaves room for {{most}} points at most. Choose those that matter most.',
  silenceExpired:
    'The time of silence ended at {{at}}, and the text is agreed. You may dissociate yourself at the meeting.',
  extensionAlreadyAsked: 'You have asked for an extension already. Wait for the penholder, or break silence.',
  noExtensionAsked: 'Nobody has asked for an extension. The silence runs to the time that was set.',
  notParty: '{{who}} is not party to that understanding. Offer one that names it, or leave it out.',
  notInGroup: 'You are not of {{group}}. Choose a group to which you belong.',
  lineNotAgreed:
    'Not all members of {{group}} have joined the line. Wait for the others, or speak for yourself alone.',
  cablePending: 'Your capital has yet to answer on {{issue}}. Wait for its reply.',
  nothingToAsk: 'On {{issue}}, your instructions allow that already or say nothing about it. Act on them.',
  alreadyInvited: '{{guest}} has been invited already. Go on with the business.',
  alreadyPending: 'That question is before the meeting already. Have it decided first.',
  alreadyObjected: 'Your objection is on record. The question will be put to the vote.',
  alreadySpoken: 'You have spoken on this already. Leave the floor to others.',
  speakersRemain: '{{next}} is still on the list. Call upon the speakers that remain first.',
  nothingAgreed: 'No statement has been agreed. Seek the agreement of all the members first.',
  alreadyDissociated: 'You have dissociated yourself already, and it is on record.',
  pointPending: 'A point of order awaits the ruling of the President. Wait for the ruling.',
  noPointRaised: 'No point awaits a ruling. Go on with the business.',
  noFreshRuling:
    'There is no ruling that could be challenged now: a challenge is made at once. Raise a point of order.',
  alreadyChallenged: 'The ruling has been put to the Council already, and its decision stands.',
  precedence: 'Another question comes before it: to {{first}}. Have that decided first.',
  'precedence.question': 'Another question comes before it: {{first}}. Have that decided first.',
  amendmentsFirst:
    'There are amendments, and they are put to the vote before the draft, the furthest removed in substance first.',
  partsFirst: 'A separate vote has been requested, and parts are put to the vote before the whole.',
  notTheMover:
    'It was {{by}} that moved this, and only the mover may take it back or answer for it. Speak to it instead.',
  voteUnderWay:
    'A vote has been taken, and the draft can no longer be withdrawn. Cast your vote, and explain it.',
  notPutToVote: 'No question has been put to the vote. Wait until the President puts one.',
  alreadyVoted: 'You have voted already. You may explain your vote after the result has been declared.',
  partyMustAbstain:
    'As a party to the dispute you must abstain from voting. Abstain, and explain your position.',
  ballotsMissing: '{{by}} has yet to vote. Wait for the votes that are missing.',
  natureSettled:
    'Whether the question is procedural has been decided, and cannot be contested again. Vote on it.',
  notContestable:
    'The question is {{nature}} as it stands: there is nothing to contest. Contest only that it is otherwise.',
  notSpokenYet: 'The right of reply is for those who have spoken in the debate. Ask for the floor.',
  noVoteTaken: 'No vote has been taken that could be explained. Make a statement instead.',
  noPresidentAvailable: 'No other member is in its seat to take the chair. Go on presiding.',
  alreadyTried: 'Elements to the press have been tried. Choose another outcome.',
  alreadySubmitted: 'A draft resolution has been before the Council on this already. Choose another outcome.',
  emptyText: 'There is not one paragraph in the text. Restore one first.',
  motionNotNow:
    'One does not move to {{motion}} now. Amendments are moved once a draft resolution is before the Council.',
  needsHour: 'The motion to {{motion}} needs a time that is still to come. Name one.',
  /** How the rule follows. */
  resting: '{{sentence}} Basis: {{rule}}.',
} as const satisfies Record<RefusalCode, string> & Record<string, string>;
