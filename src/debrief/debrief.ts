/**
 * The debrief of a meeting as plain data: what happened to the text, what every brief had asked, what was possible, what the Council
 * really did. `debriefOf` computes it on the host's side, in a worker or on a server; whoever shows it needs this file and `words`.
 *
 * It opens every brief, once the work is over. `debriefFor` cuts it to what one onlooker may have before the facilitator opens all; a part
 * that is kept back is null.
 *
 * Times are seconds of game time; `n` is the number of an entry of the ledger, 0 the opening. Worth of a text to a brief is told as
 * satisfaction, in thousandths of what the brief can get: 0 its worst text, 1000 its best. Lists of delegations are in seating order.
 */
import type { Brief, Instruction } from '../council/brief.ts';
import type { DelegationCode, IdeaId, IssueId, ParagraphId } from '../council/matter.ts';
import type { Notice } from '../council/notices.ts';
import type { FacilitatorView, Onlooker, Promise as Term, View } from '../council/view.ts';
import type { OutcomeKind } from '../council/vocabulary.ts';
import type { Difficulty } from '../delegates/temper.ts';
import type { History, IdeaTaken } from '../scenario/history.ts';
import type { Question } from '../words/debriefQuestions.ts';
import type { Possible } from './attainable.ts';
import type {
  Bookmark,
  Chapter,
  Equity,
  Minute,
  PositionsOverTime,
  SatisfactionPath,
  Strength,
} from './pictures.ts';
import type { TextStory } from './textStory.ts';

export type { HistoricalStep, History, IdeaTaken, Quotation } from '../scenario/history.ts';
export type { Question } from '../words/debriefQuestions.ts';
export type { BestText, MissedTrade, Possible, TextValue } from './attainable.ts';
export type { Block, Letterhead, Paper } from './export/paper.ts';
export type { PaperKind, TakenFile, TakenKind, TakingHome } from './export/taken.ts';
export type { Figures, Fork, ForkChange, NoFork, Spread, WhatIf } from './forks.ts';
export type {
  Agreement,
  AxisWords,
  Bookmark,
  BookmarkKind,
  Chapter,
  Equity,
  Minute,
  MoveGroup,
  PositionsOverTime,
  SatisfactionPath,
  Snapshot,
  Spoke,
  Strength,
} from './pictures.ts';
export type {
  ParagraphStory,
  ParagraphVersion,
  Piece,
  Price,
  Request,
  Segment,
  TextStory,
  TextVersion,
  Voice,
  WordChange,
  Yielding,
} from './textStory.ts';

/** A whole debrief, or the share of one onlooker. */
export interface Debrief {
  /** 1; raised when a field changes its meaning. */
  readonly format: 1;
  readonly about: About;
  /** Whose debrief it is: the facilitator's opens all. */
  readonly onlooker: Onlooker;
  /** The meeting at its end (or where the record ends) as the onlooker sees it: the record that every sentence of `words` asks for. */
  readonly end: View | FacilitatorView;
  readonly story: TextStory;
  /** What every brief had asked; of a share, only the onlooker's own. */
  readonly briefs: readonly BriefOpened[];
  /** Rests on all briefs; null in a share. */
  readonly possible: Possible | null;
  /** Null where the scenario tells no history of its ideas. */
  readonly history: HistoryBeside | null;
  readonly positions: PositionsOverTime;
  readonly equity: Equity;
  readonly strength: Strength;
  /** Of a share, only the onlooker's own. */
  readonly paths: readonly SatisfactionPath[];
  readonly chapters: readonly Chapter[];
  readonly bookmarks: readonly Bookmark[];
  /** Ten questions for the discussion after the game; null in a share. `words/debrief` says them. */
  readonly questions: readonly Question[] | null;
  /** Everything that was announced to the onlooker, in order: also what `momentThatShowed` of the rule check looks through. */
  readonly minutes: readonly Minute[];
}

/** Which meeting it was, and how far its record goes. */
export interface About {
  readonly scenario: string;
  readonly title: string;
  readonly seed: number;
  /** Null where the record does not say. */
  readonly difficulty: Difficulty | null;
  /** Delegations that people played; the others were AI delegations. */
  readonly persons: readonly DelegationCode[];
  /** The version of the program that wrote the record. */
  readonly program: string;
  /** Null where the record ends before the work did. */
  readonly outcome: OutcomeKind | null;
  /** Entries that the debrief rests on, moves among them, and the game time at their end. */
  readonly entries: number;
  readonly moves: number;
  readonly endsAt: number;
  readonly record: RecordState;
}

/**
 * How sound the record is.
 *
 * - `whole`: every line is there, and the meeting comes out as written.
 * - `torn`: it was cut off or is still being written; the debrief goes up to its last whole line.
 * - `otherRules`: it comes from a version with other rules: the debrief goes up to entry `until`, can be watched, and asks no what-if.
 * - `altered`: a line is not as it was written; the debrief goes up to entry `until`.
 */
export interface RecordState {
  readonly kind: 'whole' | 'torn' | 'otherRules' | 'altered';
  /** The last entry that the debrief rests on. */
  readonly until: number;
  /** The line of the file where it ends or parts from what was written, from 1; null for a whole record. */
  readonly line: number | null;
  readonly mayAskWhatIf: boolean;
}

/** What one delegation had been told to get, and what it got. */
export interface BriefOpened {
  readonly code: DelegationCode;
  readonly played: 'person' | 'ai';
  /** As the meeting opened. */
  readonly brief: Brief;
  /** What the capital changed on the way. */
  readonly changed: readonly InstructionChanged[];
  /** `adopted`: the figures are of a text that was agreed or adopted; `lastDraft`: of the last draft, which came to nothing. */
  readonly measured: 'adopted' | 'lastDraft';
  readonly satisfaction: {
    readonly zeroDraft: number | null;
    /** Of the text that `measured` names; null when no text was tabled. */
    readonly text: number | null;
    /** What the capital has in the end: that of the text where one was adopted, what it has without one otherwise. */
    readonly end: number;
    readonly without: number;
  };
  /** In the order of weight, the heaviest first; issues without weight and without a red line are left out. */
  readonly issues: readonly IssueResult[];
  readonly promises: readonly PromiseResult[];
  /** At the end, 0 to 100, and what was lost on the way. */
  readonly standing: number;
  readonly lost: readonly {
    readonly n: number;
    readonly at: number;
    readonly points: number;
    readonly over: Notice;
  }[];
}

/** An instruction that the capital changed: of its own accord, or in answer to a cable. */
export interface InstructionChanged {
  readonly n: number;
  readonly at: number;
  readonly issue: IssueId;
  readonly before: Instruction;
  readonly after: Instruction;
  readonly asked: boolean;
}

/** How one issue came out for one brief. */
export interface IssueResult {
  readonly issue: IssueId;
  /** As in force at the end. */
  readonly instruction: Instruction;
  /** The level of the zero draft and of the text; of wording issues, the number of paragraphs that say it. Null without a text. */
  readonly zeroDraft: number | null;
  readonly reached: number | null;
  /** What the text gives of what the issue can be worth to this brief, 0 to 1. */
  readonly share: number | null;
  /** `met`: all of it; `near`: at least two thirds; `conceded`: less; `open`: there is no text. */
  readonly result: 'met' | 'near' | 'conceded' | 'open';
  readonly redLine: 'none' | 'kept' | 'crossed';
  /** Where it is crossed. */
  readonly crossedIn: readonly ParagraphId[];
}

/** A promise that a delegation made in an understanding. */
export interface PromiseResult {
  readonly deal: string;
  readonly with: readonly DelegationCode[];
  readonly term: Term;
  readonly state: 'kept' | 'broken' | 'open';
  /** The entry that broke it. */
  readonly brokenAt: number | null;
}

/** The historical course, and the ideas as the Council really took them up, beside ours. */
export interface HistoryBeside {
  readonly history: History;
  readonly ideas: readonly {
    readonly idea: IdeaId;
    /** Null where the scenario tells nothing of it. */
    readonly really: IdeaTaken | null;
    /** How the historical wordings of the scenario put it. */
    readonly sentencesThen: readonly string[];
    readonly strengthThen: number;
    /** Ours: of the text that was adopted, or of the last draft. */
    readonly sentencesNow: readonly string[];
    readonly strengthNow: number;
    readonly comparison: 'stronger' | 'alike' | 'weaker' | 'differentWords' | 'bothAbsent';
  }[];
}
