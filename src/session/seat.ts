/**
 * What a browser, or anybody else with a seat, holds of a meeting: the view of its onlooker, what that onlooker has heard, and the
 * way to make moves. Plain data passes through it, so that the host may be in the same page or at the end of a wire.
 */
import type { Brief } from '../council/brief.ts';
import type { DelegationCode } from '../council/matter.ts';
import type { Notice } from '../council/notices.ts';
import type { View } from '../council/view.ts';
import type { NoticeKind } from '../council/vocabulary.ts';
import type { Answer } from '../procedure/room.ts';

export type { Answer };

/** How far a meeting is let go on at a time. */
export interface Stride {
  /** At most so many things happen; less where that takes long. */
  readonly steps: number;
  /** It stops where something is heard that is not of these kinds; null where it stops for nothing that is heard. */
  readonly quiet: readonly NoticeKind[] | null;
}

/** A meeting that is watched step by step, where it is held. */
export interface Watching {
  readonly view: View;
  /** Everything the onlooker has heard, oldest first. */
  readonly heard: readonly Notice[];
  /** Whether the meeting is over. */
  readonly over: boolean;
  /** Goes on to the next move, or to the end of time that nobody uses; nothing once it is over. */
  advance(): void;
}

/** A meeting of AI delegations that is watched from wherever, stride by stride. */
export interface Watched extends Pick<Onlooking, 'view' | 'heard' | 'over'> {
  /** Lets the meeting go on; nothing once it is over. Rejects where the program has failed. */
  advance(stride: Stride): Promise<void>;
}

/** Why a meeting waits for a seat: what the delegate in it would want to be asked about. */
export const MOMENTS = [
  'floor', // it has the floor
  'ballot', // a question is put to the vote, and it has not voted
  'ruling', // the President has ruled on a point: it can be challenged now or never
  'chair', // it is for this seat to go on with the business, and nobody else wants anything
  'offer', // an understanding or a common line awaits its answer
  'reading', // the chair is about to leave what is under discussion
  'corridor', // between sittings, nobody else has more to write or to offer
  'silence', // the text lies under silence, and time is about to pass
  'question', // a proposal is about to be taken as decided, or put to the vote
  'adoption', // the statement is about to be made
  'debate', // the debate is about to be closed
  'explanations', // the explanations of vote are about to be closed
  'settlement', // there is no statement, and what is left is about to be tried
] as const;
export type Moment = (typeof MOMENTS)[number];

/**
 * How far a delegate lets the meeting go on without being asked.
 *
 * - `next`: until the next moment at which it may want to act;
 * - `phase`: until this stage of the business is over;
 * - `called`: until something is asked of it, or silence begins.
 *
 * The floor, a ballot and an offer that it has not seen end any of them.
 */
export const HORIZONS = ['next', 'phase', 'called'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** What an assistant may do for whoever holds the chair: its next move, or calling upon the speakers that are listed. */
export const ASSISTANCE = ['once', 'list'] as const;
export type Assistance = (typeof ASSISTANCE)[number];

/** The seat of a delegation, as whoever sits in it holds it. */
export interface Seat {
  readonly code: DelegationCode;
  /** What the delegation may see; the same object until something happens. */
  readonly view: View;
  /** Everything the delegation has heard, oldest first. */
  readonly heard: readonly Notice[];
  /** Places in `heard` of what an assistant did from this seat. */
  readonly assisted: readonly number[];
  /** What the meeting waits for this seat for; null while it goes on or waits for somebody else. */
  readonly waitsFor: Moment | null;
  /** Every brief, once the meeting is over; null before. */
  readonly briefs: Readonly<Record<DelegationCode, Brief>> | null;
  readonly over: boolean;
  /** The seats in which people sit, in seating order; AI delegations sit in all others. Everybody may know. */
  readonly persons: readonly DelegationCode[];
  /**
   * Presents a move. Whose it is, the seat says; under the same id it is made once, however often it is sent.
   * Unless the answer is `made`, nothing has changed.
   */
  submit(move: unknown, id: string): Promise<Answer>;
  /** Lets the meeting go on; nothing when it does not wait for this seat. */
  goOn(until: Horizon): void;
  /** Has an assistant act for whoever holds the chair; null when the assistant would not do anything. */
  assist(what: Assistance): Promise<Answer | null>;
  /** Is told whenever something has happened; what is given back ends that. */
  subscribe(listener: () => void): () => void;
}

/** A meeting as somebody sees it who has no seat in it: the gallery, or whoever leads an exercise. */
export interface Onlooking {
  /** The same object until something happens; a `FacilitatorView` for whoever leads. */
  readonly view: View;
  /** Everything the onlooker has heard, oldest first. */
  readonly heard: readonly Notice[];
  readonly over: boolean;
  /** The seats in which people sit, in seating order. */
  readonly persons: readonly DelegationCode[];
  /** For whom the meeting waits, and for what: for whoever leads alone, since an offer is nobody else's business. */
  readonly waiting: Readonly<Record<DelegationCode, Moment>>;
  /** Is told whenever something has happened; what is given back ends that. */
  subscribe(listener: () => void): () => void;
}

/** A meeting that one person plays: the seat of that person, and what makes the meeting go on and keeps it. */
export interface Played {
  readonly seat: Seat;
  /** Lets the meeting go on, as long as it waits for nobody. Rejects where the program has failed. */
  advance(stride: Stride): Promise<void>;
  /** The lines of the save file so far: a line that is there never changes. They are there before the seat is told. */
  lines(): readonly string[];
  /** The whole save file. */
  file(): Promise<string>;
  /** How often what holds the meeting has stopped, and was restored from the lines. */
  readonly restored: number;
}

/** Why a save file cannot be played, in one word each; the sentences are the page's. */
export const UNPLAYABLE = ['foreign', 'newer', 'altered', 'otherRules', 'nobodysSeat'] as const;

/** What came of opening a save file. */
export type OpenedFile<Game = Played> =
  /** It goes on where it ended; `torn` where its last line was not written to the end and had to be left out. */
  | { readonly ok: true; readonly played: Game; readonly torn: boolean }
  /** It does not; `line` is where, from 1. */
  | { readonly ok: false; readonly why: (typeof UNPLAYABLE)[number]; readonly line: number };
