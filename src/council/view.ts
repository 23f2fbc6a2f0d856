/**
 * What an onlooker may see of a meeting. `PublicRecord` is what everybody in the room knows; a `View` adds what the
 * onlooker alone knows. Built, field by field, in the room `views`.
 */
import type { Brief } from './brief.ts';
import type { DelegationCode, GroupId, IssueId, Matter, OptionId, ParagraphId, SlotId } from './matter.ts';
import type { Change, Draft, Revision } from './text.ts';
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
} from './vocabulary.ts';

/** Deadlines, as instants of game time in seconds; null where none runs. A deadline has passed once `now` is greater. */
export interface Clock {
  readonly now: number;
  /** When the open debate begins; after it, when the last round ends. */
  readonly debateAt: number | null;
  readonly sittingEndsAt: number | null;
  readonly corridorEndsAt: number | null;
  /** When the stage of business goes on by itself, and which stage that is. */
  readonly stageEndsAt: number | null;
  readonly stage: Phase | null;
  /** When a ruling, a vote or a suspension that interrupts the stage ends by itself. */
  readonly interruptionEndsAt: number | null;
}

/** What a delegation has said about one wording. */
export interface Position {
  readonly stance: Stance;
  readonly reason: Reason;
  readonly at: number;
}
/** Paragraph, slot, option, delegation: what has been said. */
export type Positions = Readonly<
  Record<
    ParagraphId,
    Readonly<Record<SlotId, Readonly<Record<OptionId, Readonly<Record<DelegationCode, Position>>>>>>
  >
>;

/** What a delegation asked for in its general comments, the most important first. */
export interface GeneralComment {
  readonly issue: IssueId;
  readonly wish: Wish;
}

/** Who speaks, who has asked to, and how often each has spoken on the business at hand. */
export interface Floor {
  readonly speaker: DelegationCode | null;
  readonly queue: readonly DelegationCode[];
  readonly turns: Readonly<Record<DelegationCode, number>>;
}

/** A reading of the text in consultations. */
export interface Sitting {
  readonly number: number;
  /** The paragraph taken up, or null before the first. */
  readonly paragraph: ParagraphId | null;
  readonly takenUp: readonly ParagraphId[];
}

/** A text lying under silence. */
export interface Silence {
  readonly kind: 'statement' | 'press';
  readonly until: number;
  readonly extensionAskedBy: readonly DelegationCode[];
  /** The paragraphs that the text consists of. */
  readonly paragraphs: readonly ParagraphId[];
}

/** A silence that was broken: by whom, over what, and the words that would let it join. */
export interface BrokenSilence {
  readonly kind: 'statement' | 'press';
  readonly by: DelegationCode;
  readonly at: number;
  readonly revision: number;
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly reason: Reason;
}

/** A question before a formal meeting. What it is about depends on its kind; fields that do not apply are null. */
export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly by: DelegationCode;
  readonly at: number;
  readonly nature: Nature;
  /** Whether its nature was decided, so that it cannot be contested again. */
  readonly natureSettled: boolean;
  readonly objections: readonly DelegationCode[];
  readonly guest: DelegationCode | null;
  readonly motion: MotionKind | null;
  /** For a motion to suspend or to adjourn to an hour: the instant; for a preliminary question: null. */
  readonly until: number | null;
  /** For an amendment: what it changes; for a part: which paragraph (slot and option empty). */
  readonly change: Change | null;
  /** For an amendment: how far in substance it is from the draft, in levels. */
  readonly distance: number;
  /** For a preliminary question: the question whose nature it decides. */
  readonly about: string | null;
}

/** A vote being taken. */
export interface Vote {
  readonly question: Question;
  readonly ballots: Readonly<Record<DelegationCode, Ballot>>;
}

/** A vote that was taken. */
export interface TakenVote {
  readonly question: Question;
  readonly at: number;
  readonly ballots: Readonly<Record<DelegationCode, Ballot>>;
  readonly carried: boolean;
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
  readonly notParticipating: number;
  /** Permanent members whose vote against decided it. */
  readonly vetoedBy: readonly DelegationCode[];
}

/** A point of order that waits for the President. */
export interface PointRaised {
  readonly by: DelegationCode;
  readonly point: Point | 'nature';
  /** For the nature of a question: which, and what it is said to be. */
  readonly question: string | null;
  readonly nature: Nature | null;
}

/** What the President ruled on a point. */
export interface PresidentsRuling extends PointRaised {
  readonly president: DelegationCode;
  readonly upheld: boolean;
  /** Whether it can still be challenged: only at once. */
  readonly fresh: boolean;
  readonly challengedBy: DelegationCode | null;
  readonly overruled: boolean;
}

/** A statement delivered in the debate. */
export interface Statement {
  readonly by: DelegationCode;
  readonly at: number;
  readonly emphases: readonly IssueId[];
  readonly tone: Tone;
  readonly kind: 'statement' | 'reply' | 'explanation';
}

/** A formal meeting of the Council. */
export interface FormalMeeting {
  readonly agenda: 'pending' | 'adopted' | 'refused';
  readonly invitations: 'open' | 'closed';
  readonly briefings: 'open' | 'closed';
  readonly debate: 'open' | 'closed';
  readonly adjourned: boolean;
  readonly suspendedUntil: number | null;
  readonly isPrivate: boolean;
  /** Guests that may speak. */
  readonly invited: readonly DelegationCode[];
  readonly statements: readonly Statement[];
  readonly pending: readonly Question[];
  /** How many questions there have been; names the next. */
  readonly questions: number;
  readonly vote: Vote | null;
  readonly point: PointRaised | null;
  readonly ruling: PresidentsRuling | null;
}

/** A draft resolution before the Council. */
export interface DraftResolution {
  readonly by: DelegationCode;
  readonly at: number;
  readonly chapter: Chapter;
  /** Members that are parties to the dispute and so owe an abstention under Chapter VI. */
  readonly parties: readonly DelegationCode[];
  /** `lapsed`: the Council adjourned without deciding. */
  readonly state: 'blue' | 'adopted' | 'rejected' | 'withdrawn' | 'lapsed';
  readonly explanations: 'open' | 'closed';
}

/** A member saying publicly that it is not part of what was agreed. */
export interface Dissociation {
  readonly by: DelegationCode;
  /** The paragraphs; none for the statement as a whole. */
  readonly paragraphs: readonly ParagraphId[];
}

/** How it ended. */
export interface Outcome {
  readonly kind: OutcomeKind;
  readonly at: number;
  /** The paragraphs of the text that was agreed, adopted or issued; empty where there is none. */
  readonly paragraphs: readonly ParagraphId[];
}

/** What one side of a deal undertakes: not to act against an option of a slot. */
export interface Promise {
  readonly who: DelegationCode;
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly state: 'open' | 'kept' | 'broken';
}

/** A bilateral or group understanding: each term binds once all parties have accepted. */
export interface Deal {
  readonly id: string;
  readonly by: DelegationCode;
  readonly with: readonly DelegationCode[];
  readonly at: number;
  readonly terms: readonly Promise[];
  readonly acceptedBy: readonly DelegationCode[];
  readonly state: 'offered' | 'agreed' | 'declined' | 'withdrawn';
}

/** A common line that a group is agreeing, or has agreed. */
export interface GroupLine {
  readonly id: string;
  readonly group: GroupId;
  readonly by: DelegationCode;
  readonly at: number;
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly joined: readonly DelegationCode[];
  readonly declined: readonly DelegationCode[];
  readonly spokenBy: DelegationCode | null;
}

/** A delegate asking the capital whether a level on an issue could be accepted. */
export interface Cable {
  readonly id: string;
  readonly by: DelegationCode;
  readonly issue: IssueId;
  readonly level: number;
  readonly at: number;
  readonly due: number;
  readonly answer: 'granted' | 'refused' | null;
}

/** Everything that was said and done in the room. */
export interface PublicRecord {
  readonly matter: Matter;
  readonly clock: Clock;
  readonly phase: Phase;
  /** Who presides over formal meetings; it may pass on under rule 20. */
  readonly president: DelegationCode;
  /** Members whose seats are empty. */
  readonly emptySeats: readonly DelegationCode[];
  readonly conceptNoteAt: number | null;
  readonly tabledAt: number | null;
  readonly draft: Draft;
  readonly revisions: readonly Revision[];
  readonly textWithdrawn: boolean;
  readonly positions: Positions;
  readonly generalComments: Readonly<Record<DelegationCode, readonly GeneralComment[]>>;
  /** When each delegation last sent comments in writing; only those that have. */
  readonly commentsSentAt: Readonly<Record<DelegationCode, number>>;
  readonly floor: Floor;
  readonly sitting: Sitting | null;
  readonly sittings: number;
  /** How often each paragraph has been taken up, over all sittings. */
  readonly readings: Readonly<Record<ParagraphId, number>>;
  readonly silence: Silence | null;
  readonly silencesBroken: readonly BrokenSilence[];
  /** When silence was kept over the statement. */
  readonly agreedAt: number | null;
  readonly formal: FormalMeeting | null;
  /** Whether the open debate is over, so that what follows is the last round. */
  readonly debateHeld: boolean;
  readonly pressTried: boolean;
  readonly resolution: DraftResolution | null;
  readonly votes: readonly TakenVote[];
  readonly dissociations: readonly Dissociation[];
  /** What objections, surprise and isolation have cost: 100 at the start, never below 0. */
  readonly standing: Readonly<Record<DelegationCode, number>>;
  /** How hard an issue has been pressed in public; grows by statement. */
  readonly pressure: Readonly<Record<IssueId, number>>;
  readonly outcome: Outcome | null;
}

/** Who is looking. */
export type Onlooker =
  | { readonly as: 'delegation'; readonly code: DelegationCode }
  | { readonly as: 'gallery' }
  | { readonly as: 'facilitator' };

/** What one onlooker may see. */
export interface View extends PublicRecord {
  readonly onlooker: Onlooker;
  /** The onlooker's own brief; null for the gallery, the facilitator and guests. */
  readonly brief: Brief | null;
  readonly deals: readonly Deal[];
  readonly groupLines: readonly GroupLine[];
  readonly cables: readonly Cable[];
}

/** What the facilitator may see besides: everything. */
export interface FacilitatorView extends View {
  readonly briefs: Readonly<Record<DelegationCode, Brief>>;
}
