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
