/** The language of the meeting: closed lists of the Council's own terms, and the unions that follow from them. */

/** Where the Council is in its order of business. */
export const PHASES = [
  'concept', // the presidency has yet to circulate its concept note
  'tabling', // the penholder composes the zero draft
  'sitting', // consultations: a read-through, paragraph by paragraph
  'corridor', // between sittings: bilaterals, groups, cables, written comments
  'silence', // the text lies under silence until a stated time
  'agenda', // formal meeting: adoption of the agenda
  'invitations', // formal meeting: rules 37 and 39
  'briefings', // formal meeting: the briefers speak
  'adoption', // formal meeting: the President reads out what was agreed
  'statements', // formal meeting: the speakers' list
  'ruling', // a point of order waits for the President
  'voting', // a question is being put to the vote
  'suspended', // the meeting is suspended
  'settlement', // no statement: what is left to choose
  'pressSilence', // elements to the press lie under silence
  'blue', // a draft resolution is before the Council
  'explanations', // explanations of vote after the vote
  'debrief', // the end
] as const;
export type Phase = (typeof PHASES)[number];

/** Phases of a formal meeting, in which the provisional rules of procedure apply. */
export const FORMAL_PHASES: readonly Phase[] = [
  'agenda',
  'invitations',
  'briefings',
  'adoption',
  'statements',
  'ruling',
  'voting',
  'suspended',
  'blue',
  'explanations',
];

/** What a delegation has said about a wording, weakest to strongest for, then against. */
export const STANCES = ['supports', 'canLiveWith', 'reserves', 'objects'] as const;
export type Stance = (typeof STANCES)[number];

/** The public reason that goes with a position, at the level at which a diplomat would give it. */
export const REASONS = [
  'agreedLanguage', // the Council has used these words before
  'tooStrong', // goes further than the delegation can
  'tooWeak', // does not do justice to the matter
  'mandate', // belongs to another organ
  'sovereignty', // the consent or primary responsibility of States
  'balance', // the text as a whole
  'instructions', // the capital's instructions do not allow it
  'compromise', // to help the Council agree
  'group', // the line of the delegation's group
  'clarity', // the words could be misread
] as const;
export type Reason = (typeof REASONS)[number];

/** What a delegation asks for on an issue before the text is read paragraph by paragraph. */
export const WISHES = ['more', 'less'] as const;
export type Wish = (typeof WISHES)[number];

export const BALLOTS = ['inFavour', 'against', 'abstaining'] as const;
export type Ballot = (typeof BALLOTS)[number];

/** How a question is decided. Source: Charter, Article 27(2) and (3). */
export const NATURES = ['procedural', 'substantive'] as const;
export type Nature = (typeof NATURES)[number];

/** Motions of rule 33, in their order of precedence, and the private meeting of rule 48. */
export const MOTIONS = [
  'suspend',
  'adjourn',
  'adjournTo',
  'refer',
  'postpone',
  'amend',
  'privateMeeting',
] as const;
export type MotionKind = (typeof MOTIONS)[number];

/** What a point of order may be about. */
export const POINTS = ['time', 'relevance', 'floor', 'quorum', 'translation', 'conduct'] as const;
export type Point = (typeof POINTS)[number];

export const TONES = ['measured', 'firm', 'appealing', 'critical'] as const;
export type Tone = (typeof TONES)[number];

/** How the Council's work on the matter may end. */
export const OUTCOMES = [
  'presidentialStatement',
  'pressStatement',
  'resolution',
  'presidentsSummary',
  'none',
] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

/** The chapter of the Charter a draft resolution is tabled under, as far as Article 27(3) asks. */
export const CHAPTERS = ['unspecified', 'VI', 'VII'] as const;
export type Chapter = (typeof CHAPTERS)[number];

/**
 * The presence of a whole paragraph is negotiated like any wording: it is a slot of this name with two options.
 * No scenario may use the name for a slot of its own.
 */
export const PRESENCE = 'presence';
export const RETAINED = 'retained';
export const DELETED = 'deleted';

/** Votes in favour that decide anything put to the vote. Source: Charter, Article 27. */
export const NEEDED = 9;

/** Every kind of move, in the order of business. Past-tense notices carry the same names in `NOTICES`. */
export const MOVE_KINDS = [
  'circulateConceptNote',
  'tableDraft',
  'openSitting',
  'makeGeneralComments',
  'takeUp',
  'askForTheFloor',
  'giveTheFloor',
  'yieldTheFloor',
  'proposeWording',
  'proposeOwnWording',
  'bracket',
  'liftBracket',
  'support',
  'canLiveWith',
  'reserve',
  'object',
  'sendComments',
  'agreeAdReferendum',
  'closeSitting',
  'circulateRevision',
  'splitOff',
  'withdrawText',
  'offerDeal',
  'acceptDeal',
  'declineDeal',
  'withdrawDeal',
  'proposeGroupLine',
  'joinGroupLine',
  'declineGroupLine',
  'speakForGroup',
  'cableCapital',
  'placeUnderSilence',
  'breakSilence',
  'askForExtension',
  'extendSilence',
  'putAgenda',
  'proposeInvitation',
  'objectToProposal',
  'gavel',
  'proceedToNextBusiness',
  'deliverStatement',
  'readStatement',
  'dissociate',
  'pointOfOrder',
  'rule',
  'challengeRuling',
  'makeMotion',
  'withdrawMotion',
  'contestNature',
  'putPreliminaryQuestion',
  'putToVote',
  'castVote',
  'declareResult',
  'explainVote',
  'rightOfReply',
  'handOverChair',
  'resume',
  'closeDebate',
  'proposePressStatement',
  'submitDraftResolution',
  'moveAmendment',
  'requestSeparateVote',
  'objectToDivision',
  'withdrawDraft',
  'issueSummary',
  'closeWithoutOutcome',
] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** What may be pending before a formal meeting. */
export const QUESTIONS = [
  'agenda', // rule 9
  'invitation', // rules 37 and 39
  'motion', // rule 33
  'challenge', // rule 30
  'preliminary', // whether a question is procedural
  'resolution', // rule 40, Article 27(3)
  'amendment', // rule 36
  'part', // rule 32
] as const;
export type QuestionKind = (typeof QUESTIONS)[number];

/** Things that happen to the meeting from outside the seats. */
export const HAPPENINGS = [
  'sittingEnded',
  'textAgreed',
  'phaseOpened',
  'voteDeclared',
  'questionCarried',
  'capitalReplied',
  'capitalInstructed',
  'promiseBroken',
  'wordingConfirmed',
  'wordingCorrected',
  'seatEmptied',
  'seatTaken',
  'seatHanded',
  'newsArrived',
  'deadlineMoved',
  'outcomeReached',
] as const;
export type Happening = (typeof HAPPENINGS)[number];
/** What a notice may be about: a move that was made, or something that happened. */
export type NoticeKind = MoveKind | Happening;

/**
 * Why a move is not in order: a stable code, and the rule or practice that it rests on.
 * Rules are the Provisional Rules of Procedure of the Security Council (S/96/Rev.7).
 */
export const REFUSALS = {
  unknownDelegation: 'Charter, Article 23; rules 37 and 39',
  seatEmpty: 'rule 13',
  notAMember: 'rules 37 and 39; Charter, Articles 31 and 32',
  notInThisPhase: 'the order of business (rule 9; Note by the President S/2017/507)',
  notTheChair: 'practice of consultations: the penholder conducts the reading of its draft',
  notThePresident: 'rule 19',
  notThePenholder: 'practice of penholders (Note by the President S/2017/507, section VIII)',
  noSuchParagraph: 'the draft before the meeting',
  noSuchSlot: 'the draft before the meeting',
  noSuchOption: 'the draft before the meeting',
  noSuchIssue: 'the matter before the meeting',
  noSuchGuest: 'rules 37 and 39',
  noSuchGroup: 'the matter before the meeting',
  noSuchDeal: 'practice of bilateral understandings',
  noSuchLine: 'practice of groups',
  noSuchQuestion: 'rule 40',
  notUnderDiscussion: 'rule 27; read-throughs go paragraph by paragraph',
  doesNotHaveTheFloor: 'rule 27',
  floorIsTaken: 'rule 27',
  alreadyOnTheList: 'rule 27',
  nobodyIsListed: 'rule 27',
  notNextOnTheList:
    'rule 27: the President calls upon representatives in the order in which they signify their desire to speak',
  alreadyStands: 'the draft before the meeting',
  alreadySaid: 'practice of consultations',
  tooMuchSaid: 'practice of read-throughs: general comments are few, and each is made once',
  notBracketed: 'practice of working drafts',
  notASponsor: 'practice of working drafts',
  stillBracketed: 'practice of working drafts: nothing in brackets is agreed',
  objectionStands:
    'consensus: any one member may stop a statement; a procedural question with an objection is put to the vote',
  cannotBeAbsent: 'the matter before the meeting',
  noChange: 'practice of revisions',
  wordingNotConfirmed:
    'practice of this simulation: the effect of new wording is confirmed before delegations respond to it',
  textWithdrawn: 'rule 35 by analogy',
  tooSoon: 'the time that was set',
  tooLate: 'the time that was set',
  silenceExpired:
    'silence procedure (S/2017/507): an objection counts when it is received before the time set',
  extensionAlreadyAsked: 'silence procedure (S/2017/507)',
  noExtensionAsked: 'silence procedure (S/2017/507)',
  notParty: 'practice of bilateral understandings',
  notInGroup: 'practice of groups',
  lineNotAgreed: 'practice of groups: one delegate speaks once all have agreed',
  cablePending: 'practice: the capital has yet to answer',
  nothingToAsk: "the delegation's own instructions",
  alreadyInvited: 'rules 37 and 39',
  alreadyPending: 'rule 33',
  alreadyObjected: 'rule 9',
  alreadySpoken: 'rule 27',
  speakersRemain: 'rule 27',
  nothingAgreed: 'presidential statements are adopted by consensus',
  alreadyDissociated: 'practice of dissociation (S/PRST/2015/15)',
  pointPending: 'rule 30: the President immediately states a ruling',
  noPointRaised: 'rule 30',
  noFreshRuling: 'rule 30: a challenge is made at once',
  alreadyChallenged: 'rule 30: the ruling has already been put to the Council',
  precedence: 'rule 33: principal motions have precedence in the order named',
  amendmentsFirst: 'rule 36: amendments before the draft, ordinarily the furthest removed in substance first',
  partsFirst: 'rule 32: parts before the whole',
  notTheMover: 'rule 35',
  voteUnderWay: 'rule 35: a draft can be withdrawn so long as no vote has been taken on it',
  notPutToVote: 'rule 40',
  alreadyVoted: 'rule 40',
  partyMustAbstain: 'Charter, Article 27(3)',
  ballotsMissing: 'rule 40',
  natureSettled: 'the San Francisco Statement of 7 June 1945',
  notContestable: 'Charter, Article 27(2) and (3)',
  notSpokenYet: 'practice of the right of reply',
  noVoteTaken: 'practice of explanations of vote',
  noPresidentAvailable: 'rule 20',
  alreadyTried: 'practice of statements to the press',
  alreadySubmitted: 'rule 32: draft resolutions have precedence in the order of their submission',
  emptyText: 'the draft before the meeting',
  motionNotNow: 'rule 33',
  needsHour: 'rule 33 and practice: a suspension, and an adjournment to a certain day or hour, name the hour',
} as const;
export type RefusalCode = keyof typeof REFUSALS;
