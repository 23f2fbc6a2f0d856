/** The Council's closed lists in words. */
import type {
  Ballot,
  Chapter,
  MotionKind,
  Nature,
  OutcomeKind,
  Phase,
  Point,
  QuestionKind,
  Reason,
  Stance,
  Tone,
  Wish,
} from '../../council/vocabulary.ts';

/** Phases as headings. */
export const phases = {
  concept: 'The concept note',
  tabling: 'The zero draft',
  sitting: 'Consultations',
  corridor: 'Between sittings',
  silence: 'Under silence',
  agenda: 'Adoption of the agenda',
  invitations: 'Invitations',
  briefings: 'Briefings',
  adoption: 'The statement by the President',
  statements: 'The open debate',
  ruling: 'A point of order',
  voting: 'The vote',
  suspended: 'The meeting is suspended',
  settlement: 'What is left to choose',
  pressSilence: 'Elements to the press, under silence',
  blue: 'A draft resolution before the Council',
  explanations: 'Explanations of vote',
  debrief: 'Debrief',
} as const satisfies Record<Phase, string>;

/** Positions, as they are said of a delegation. */
export const stances = {
  supports: 'supports',
  canLiveWith: 'can live with',
  reserves: 'reserves its position on',
  objects: 'objects to',
} as const satisfies Record<Stance, string>;

/** Reasons by themselves, for words that are wanted, and against words; the latter two follow a colon. */
export const reasons = {
  'agreedLanguage.label': 'Agreed language',
  'agreedLanguage.for': 'agreed language',
  'agreedLanguage.against': 'a departure from agreed language',
  'tooStrong.label': 'Goes too far',
  'tooStrong.for': 'that goes far enough',
  'tooStrong.against': 'it goes too far',
  'tooWeak.label': 'Falls short',
  'tooWeak.for': 'anything less falls short of the matter',
  'tooWeak.against': 'it falls short of the matter',
  'mandate.label': 'The mandate of another organ',
  'mandate.for': 'mindful of the mandates of other organs',
  'mandate.against': 'a matter for other organs',
  'sovereignty.label': 'The responsibility of States',
  'sovereignty.for': 'out of regard for the primary responsibility of States',
  'sovereignty.against': 'it lacks regard for the primary responsibility of States',
  'balance.label': 'The balance of the text',
  'balance.for': 'for the balance of the text',
  'balance.against': 'it would upset the balance of the text',
  'instructions.label': 'Instructions',
  'instructions.for': 'on instructions',
  'instructions.against': 'instructions do not allow it',
  'compromise.label': 'To help the Council agree',
  'compromise.for': 'in a spirit of compromise',
  'compromise.against': 'it would not help the Council to agree',
  'group.label': 'The line of the group',
  'group.for': 'in line with the group',
  'group.against': 'not the line of the group',
  'clarity.label': 'Clarity',
  'clarity.for': 'for clarity',
  'clarity.against': 'it could be misread',
} as const satisfies Record<`${Reason}.${'label' | 'for' | 'against'}`, string>;

/** What is asked for in general comments: asked for ... */
export const wishes = {
  more: 'more on {{issue}}',
  less: 'less on {{issue}}',
} as const satisfies Record<Wish, string>;

/** Ballots. */
export const ballots = {
  inFavour: 'in favour',
  against: 'against',
  abstaining: 'abstaining',
} as const satisfies Record<Ballot, string>;

/** Natures of a question. */
export const natures = {
  procedural: 'procedural',
  substantive: 'substantive',
} as const satisfies Record<Nature, string>;

/** Motions as infinitives. */
export const motions = {
  suspend: 'suspend the meeting',
  adjourn: 'adjourn the meeting',
  adjournTo: 'adjourn the meeting to a certain day or hour',
  refer: 'refer the matter to a committee, to the Secretary-General or to a rapporteur',
  postpone: 'postpone discussion of the question',
  amend: 'amend the text',
  privateMeeting: 'meet in private',
} as const satisfies Record<MotionKind, string>;

/** A motion with its hour, where it has one. */
export const motionsMade = {
  suspend: 'suspend the meeting until {{until}}',
  adjournTo: 'adjourn the meeting to {{until}}',
} as const satisfies Partial<Record<MotionKind, string>>;

/** What a point of order is about. */
export const points = {
  time: 'the time limit',
  relevance: 'the relevance of what was said',
  floor: 'the order of speakers',
  quorum: 'the quorum',
  translation: 'interpretation',
  conduct: 'the conduct of the meeting',
  nature: 'the nature of a question',
} as const satisfies Record<Point | 'nature', string>;

/** How a statement was made: it spoke ... */
export const tones = {
  measured: 'in measured terms',
  firm: 'firmly',
  appealing: 'with an appeal to members',
  critical: 'critically',
} as const satisfies Record<Tone, string>;

/** Chapters of the Charter. */
export const chapters = {
  unspecified: 'without reference to a chapter of the Charter',
  VI: 'under Chapter VI of the Charter',
  VII: 'under Chapter VII of the Charter',
} as const satisfies Record<Chapter, string>;

/** Kinds of question inside a sentence. */
export const questions = {
  agenda: 'the adoption of the agenda',
  invitation: 'an invitation',
  motion: 'a motion',
  challenge: 'the challenge to the ruling',
  preliminary: 'the preliminary question',
  resolution: 'the draft resolution',
  amendment: 'an amendment',
  part: 'a part of the draft',
} as const satisfies Record<QuestionKind, string>;

/** Questions that name what they are about. */
export const questionsBefore = {
  invitation: 'the invitation of {{guest}} under rule {{rule}}',
  motion: 'the motion to {{motion}}',
  amendment: 'the amendment to {{change}}',
  part: 'retaining {{paragraph}}',
  any: 'the proposal',
} as const satisfies Partial<Record<QuestionKind | 'any', string>>;

/** What the decision of a question amounts to. */
export const verdicts = {
  'agenda.carried': 'the agenda was adopted',
  'agenda.failed': 'the agenda was not adopted, and there was no meeting',
  'invitation.carried': 'it was decided to extend the invitation',
  'invitation.failed': 'the invitation was not extended',
  'motion.carried': 'the motion was carried',
  'motion.failed': 'the motion was not carried',
  'challenge.carried': "the President's ruling was overruled",
  'challenge.failed': "the President's ruling stood",
  'preliminary.carried': 'the matter was procedural',
  'preliminary.failed': 'the matter was not procedural, and so substantive',
  'resolution.carried': 'adopted',
  'resolution.failed': 'not adopted',
  'amendment.carried': 'the amendment was adopted',
  'amendment.failed': 'the amendment was not adopted',
  'part.carried': 'the paragraph was retained',
  'part.failed': 'the paragraph was not retained',
  vetoed_one: '{{verdict}}, owing to the negative vote of a permanent member ({{members}})',
  vetoed_other: '{{verdict}}, owing to the negative votes of permanent members ({{members}})',
  short: '{{verdict}}, having failed to obtain the nine votes required',
} as const satisfies Record<`${QuestionKind}.${'carried' | 'failed'}`, string> & Record<string, string>;

/** Outcomes as headings. */
export const outcomes = {
  presidentialStatement: 'Presidential statement',
  pressStatement: 'Statement to the press',
  resolution: 'Resolution',
  presidentsSummary: 'Summary by the President',
  none: 'No outcome',
} as const satisfies Record<OutcomeKind, string>;

/** Outcomes as they are announced. */
export const outcomesReached = {
  presidentialStatement: 'The President made a statement on behalf of the Council.',
  pressStatement: 'Members agreed on a statement to the press.',
  resolution: 'The Council adopted a resolution.',
  presidentsSummary: 'The President issued a summary on the responsibility of the presidency alone.',
  none: 'The Council concluded its work on the matter without an outcome.',
} as const satisfies Record<OutcomeKind, string>;
