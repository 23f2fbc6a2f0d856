/** What the pictures of a debrief show, as data: positions over time, who spoke, the strength of the text, satisfaction, and the course. */
import type { DelegationCode, IdeaId } from '../council/matter.ts';
import type { Notice } from '../council/notices.ts';
import type { Change } from '../council/text.ts';
import type { MoveKind, Phase } from '../council/vocabulary.ts';

/**
 * How near delegations stood to each other in what they said, drawn in two dimensions that stay the same over time (classical
 * multidimensional scaling of all moments at once). Saying nothing of words counts as neither for nor against.
 */
export interface PositionsOverTime {
  /** The members, in seating order: the order of every list of points. */
  readonly members: readonly DelegationCode[];
  readonly snapshots: readonly Snapshot[];
  /** What drives each axis, the first being the wider one; its ends in words. Fewer than two where positions span less. */
  readonly axes: readonly {
    /** What it shows of all differences, 0 to 1. */
    readonly share: number;
    /** The words whose support lies towards its positive end, and towards its negative one; the most telling first. */
    readonly positive: readonly AxisWords[];
    readonly negative: readonly AxisWords[];
  }[];
  /** What both axes show of all differences, 0 to 1; the rest is lost in the picture. */
  readonly shown: number;
  /** At the end: how far each two agreed, in seating order. */
  readonly agreement: readonly (readonly Agreement[])[];
}

/** Words as an end of an axis. */
export interface AxisWords extends Change {
  readonly weight: number;
}

/** Where everybody stood at one moment. */
export interface Snapshot {
  readonly n: number;
  readonly at: number;
  /** What had just happened: a sitting ended, a revision was circulated, silence was broken, and so on; `end` is the last. */
  readonly after: BookmarkKind | 'end';
  /** Within -1 to 1, on the same scale for both axes and all snapshots. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Kruskal's stress-1 of the picture at this moment: 0 none is lost; above 0.2 distances are to be read with care. */
  readonly stress: number;
}

/** Two delegations compared on all words of which both said something. */
export interface Agreement {
  /** 0 (opposite on all) to 1 (alike on all); null where there are no such words. */
  readonly share: number | null;
  readonly words: number;
}

/** Who took part how much. */
export interface Equity {
  readonly members: readonly Spoke[];
  /** Gini coefficient of speaking time, and of moves: 0 all alike, 1 one delegation alone. */
  readonly giniOfTime: number;
  readonly giniOfMoves: number;
}

/** How much one delegation took part. */
export interface Spoke {
  readonly code: DelegationCode;
  /** How often it had the floor, and for how long by the moves that it made there. */
  readonly turns: number;
  readonly seconds: number;
  readonly moves: number;
  readonly byKind: Readonly<Partial<Record<MoveKind, number>>>;
  /** The same by what the moves were for. Of a share, moves that were private to others are not counted. */
  readonly byGroup: Readonly<Record<MoveGroup, number>>;
}

/** What moves are for. */
export const MOVE_GROUPS = [
  'asking',
  'supporting',
  'resisting',
  'conceding',
  'private',
  'chairing',
  'formal',
] as const;
export type MoveGroup = (typeof MOVE_GROUPS)[number];

/** How strong each version of the text was on each idea. */
export interface Strength {
  readonly ideas: readonly {
    readonly idea: IdeaId;
    /** One for every version of the story's text, 0 to 1; null where no paragraph of the idea is in it. */
    readonly levels: readonly (number | null)[];
  }[];
}

/** How the text on the table met one brief as it changed: a step at each change, up to the next. */
export interface SatisfactionPath {
  readonly code: DelegationCode;
  readonly without: number;
  readonly steps: readonly {
    readonly n: number;
    readonly at: number;
    /** In thousandths of what the brief can get, under the instructions of that moment. */
    readonly satisfaction: number;
    /** Whether the text crossed a red line then. */
    readonly crossing: boolean;
  }[];
}

/** A stretch of the course that stays in one part of the business. */
export interface Chapter {
  readonly n: number;
  readonly at: number;
  /** The last entry of it. */
  readonly until: number;
  readonly phase: Phase;
  /** Of a sitting, which one; of other chapters 0. */
  readonly sitting: number;
  readonly moves: number;
}

/** What is worth going back to. */
export const BOOKMARK_KINDS = [
  'tabled',
  'sittingEnded',
  'revision',
  'splitOff',
  'silencePlaced',
  'silenceBroken',
  'textAgreed',
  'dealMade',
  'promiseBroken',
  'groupLine',
  'capitalGranted',
  'capitalRefused',
  'pointOfOrder',
  'ruling',
  'vote',
  'dissociated',
  'withdrawn',
  'adopted',
  'outcome',
] as const;
export type BookmarkKind = (typeof BOOKMARK_KINDS)[number];

/** A moment worth going back to. `notice` is what was announced, for `words.notice`. */
export interface Bookmark {
  readonly n: number;
  readonly at: number;
  readonly kind: BookmarkKind;
  readonly by: DelegationCode | null;
  readonly notice: Notice;
}

/** A line of the minutes: a notice, and the entry that gave rise to it. */
export interface Minute extends Notice {
  readonly n: number;
}
