/**
 * What passes between a class host and whoever is connected to it: how it answers, and what it tells of its own accord. What it may be
 * asked is in `classAsking.ts`. Plain data only.
 *
 * Over socket.io: a client emits `ask` with an `Asking` and gets one {@link Reply} as acknowledgement; the host emits `tell` with a
 * {@link Told}; what belongs to the wire of a meeting goes both ways as `wire` with a {@link WireParcel}. A connection is nobody until
 * it has opened a class, joined one, or entered with a key; after a reconnection it enters with its key again. All times are
 * milliseconds of the host's clock; `now` in a picture, and the answer to `time`, say what that shows.
 */
import type { DelegationCode } from '../council/matter.ts';
import type { Phase } from '../council/vocabulary.ts';
import type { Inject } from './classAsking.ts';
import type { Moment } from './seat.ts';

export type { Ask, Asking, AskKind, Inject } from './classAsking.ts';

/** The letters of codes: none that is taken for another when it is read from a wall. */
export const CODE_LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
/** Letters of a class's code; letters of a seat code, with which a person goes on on another device. */
export const CODE_LENGTH = 6;
export const SEAT_CODE_LENGTH = 8;
/** The most characters of a name, a note, a message; the most people, and Councils, in a class; the most people in a team. */
export const LONGEST_NAME = 40;
/** The most characters of the name of a class; the most that may be prepared to be brought in. */
export const LONGEST_TITLE = 60;
export const MOST_PREPARED = 30;
export const LONGEST_NOTE = 600;
export const MOST_PERSONS = 120;
export const MOST_COUNCILS = 8;
export const MOST_IN_TEAM = 4;
/** Days after which a class is deleted. */
export const KEPT_DAYS = 30;

/** How long a class has, in minutes; `open` has no clock. */
export const PLANS = ['45', '90', '180', 'open'] as const;
export type PlanName = (typeof PLANS)[number];

/** The parts of a meeting that a plan gives time to. */
export const PARTS = ['preparation', 'consultations', 'silence', 'formal', 'debrief'] as const;
export type Part = (typeof PARTS)[number];

/** Why something was not done; the sentences are the page's. */
export const REFUSED = [
  'notUnderstood', // the message does not have the shape of anything that can be asked
  'notAllowed', // it is not for this connection to ask that
  'noSuchClass', // no class has this code or key; it may have been deleted
  'noSuchPerson',
  'noSuchSeat',
  'noSuchCouncil',
  'noSuchScenario',
  'noSuchEntry', // the ledger does not go that far
  'seatTaken', // the team of this seat is full
  'notChoosing', // seats are given by the facilitator
  'locked', // the room is locked
  'full', // the class has as many people, or Councils, as it can have
  'badName', // nothing is left of the name without blanks and signs that cannot be seen
  'notSeated', // it is for people in a seat
  'noPen', // it is for whoever holds the pen of the team
  'notesOff',
  'tooFast', // too many messages in a short time; `after` says when to try again
  'tooManyGuesses', // too many codes that are not right; `after` says when to try again
  'notRunning', // the class has not begun, or is over
  'impossibleNow', // the meeting cannot take that in at this moment
  'noFile', // the ledger cannot be read again by this program
  'notStored', // it could not be written down, and so it was not done
  'stopping', // the server is stopping, or the class moves to another; try again in a moment
] as const;
export type RefusedFor = (typeof REFUSED)[number];

/** The answer to what was asked. */
export type Reply =
  | ({ readonly ok: true } & Partial<
      Opened & Found & Joined & Entered & Forked & Reissued & Exported & NotesRead & Timed
    >)
  /** `path` is where the fault in the message is; `after` how many milliseconds to wait before trying again. */
  | { readonly ok: false; readonly why: RefusedFor; readonly path?: string; readonly after?: number };

/** A class was opened. The key is the facilitator's: whoever has it leads the class. */
export interface Opened {
  readonly code: string;
  readonly key: string;
}
/** There is such a class. */
export interface Found {
  readonly found: {
    readonly name: string;
    readonly scenario: string;
    readonly locked: boolean;
    readonly stage: Stage;
  };
}
/** A person is in; the key is to be kept by the browser, the seat code to be noted for another device. */
export interface Joined {
  readonly code: string;
  readonly key: string;
  readonly seatCode: string;
}
export interface Entered {
  readonly as: 'person' | 'facilitator' | 'wall';
}
export interface Forked {
  readonly council: string;
}
export interface Reissued {
  readonly seatCode: string;
  readonly key: string;
}
export interface Exported {
  /** The text of the ledger; it holds every brief. */
  readonly ledger: string;
  readonly fileName: string;
}
export interface NotesRead {
  readonly notes: readonly Note[];
}
export interface Timed {
  readonly now: number;
}

/** Where a class stands. */
export const STAGES = ['lobby', 'running', 'ended'] as const;
export type Stage = (typeof STAGES)[number];

/** Who acts in a seat: an AI delegation, a person, an AI delegation for a person who handed it over or is away, or nobody. */
export const HOLDERS = ['ai', 'person', 'aiForPerson', 'held'] as const;
export type Holder = (typeof HOLDERS)[number];

/** A seat, as everybody in the class may see it. */
export interface SeatPicture {
  readonly code: DelegationCode;
  readonly holder: Holder;
  /** The names of those who sit there, in the order in which they came. */
  readonly names: readonly string[];
  /** Whether all who sit there are away. */
  readonly away: boolean;
  readonly full: boolean;
}

/** A Council, as everybody in the class may see it. */
export interface CouncilPicture {
  readonly id: string;
  /** "A", "B", ... */
  readonly name: string;
  readonly seats: readonly SeatPicture[];
  readonly phase: Phase | null;
  readonly over: boolean;
  readonly part: Part;
  /** When the time of this part is over; null without a clock, and while it stands (then `partLeft` counts). */
  readonly partEndsAt: number | null;
  /** Milliseconds that are left of this part; null without a clock. */
  readonly partLeft: number | null;
  /** Whether those who were in it may look back on it. */
  readonly debriefOpen: boolean;
  /** Parallel to another: the Council and the entry that it was forked from. */
  readonly from: { readonly council: string; readonly entry: number } | null;
}

/** What everybody in the class may see of it. */
export interface ClassPicture {
  readonly now: number;
  readonly code: string;
  /** What the facilitator calls it; may be empty. */
  readonly name: string;
  readonly scenario: string;
  readonly plan: PlanName;
  readonly stage: Stage;
  readonly paused: boolean;
  readonly locked: boolean;
  readonly notes: boolean;
  readonly choosing: boolean;
  readonly teamSize: number;
  /** When all of it is deleted. */
  readonly deletedAt: number;
  readonly councils: readonly CouncilPicture[];
  /** How many are in the class, and how many of them have no seat. */
  readonly persons: number;
  readonly unseated: number;
  /** Whether what is done cannot be written down at the moment, so that everything waits. */
  readonly storeFails: boolean;
}

/** What a person sees of its own. */
export interface OwnPicture {
  readonly id: string;
  readonly name: string;
  readonly seatCode: string;
  readonly observer: boolean;
  readonly council: string | null;
  readonly seat: DelegationCode | null;
  /** Whether the person holds the pen of its team. */
  readonly pen: boolean;
  readonly handedOver: boolean;
  /** The team, this person among them. */
  readonly team: readonly {
    readonly id: string;
    readonly name: string;
    readonly pen: boolean;
    readonly here: boolean;
  }[];
}

/** A person, as the facilitator sees it. */
export interface PersonPicture {
  readonly id: string;
  readonly name: string;
  readonly seatCode: string;
  readonly observer: boolean;
  readonly council: string | null;
  readonly seat: DelegationCode | null;
  readonly pen: boolean;
  readonly handedOver: boolean;
  /** Whether it is connected; since when it is not. */
  readonly here: boolean;
  readonly awaySince: number | null;
  /** Moves made since it joined, and when the last was made. None: it has not spoken. */
  readonly moves: number;
  readonly lastMoveAt: number | null;
}

/** A Council at work, as the facilitator sees it. */
export interface CouncilAtWorkPicture {
  readonly council: string;
  /** How many entries its ledger has: where one can go back to, or fork. */
  readonly entries: number;
  /** The AI delegations that are held. */
  readonly held: readonly DelegationCode[];
  /** For whom the meeting waits, and for what, and until when at most; empty while it goes on by itself. */
  readonly waitsFor: readonly {
    readonly seat: DelegationCode;
    readonly moment: Moment;
    readonly until: number | null;
  }[];
}

/** The whole class, for one recipient; sent anew whenever something of it changes. */
export type Picture =
  | { readonly as: 'person'; readonly class: ClassPicture; readonly you: OwnPicture }
  | {
      readonly as: 'facilitator';
      readonly class: ClassPicture;
      readonly people: readonly PersonPicture[];
      /** The wall's key, for the projector's address. */
      readonly wallKey: string;
      readonly prepared: readonly Prepared[];
      readonly atWork: readonly CouncilAtWorkPicture[];
    }
  | { readonly as: 'wall'; readonly class: ClassPicture };

/** Something that the facilitator has prepared, to be brought in with one press. */
export interface Prepared {
  readonly id: string;
  readonly inject: Inject;
}

/** A private note. */
export interface Note {
  readonly council: string;
  readonly from: DelegationCode;
  /** The name of who wrote it. */
  readonly name: string;
  readonly to: readonly DelegationCode[];
  readonly text: string;
  readonly at: number;
}

/** Why a connection ends and is not to come back by itself. */
export const CLOSED = ['otherTab', 'removed', 'left', 'deleted', 'reissued'] as const;
export type ClosedFor = (typeof CLOSED)[number];

/** What the host tells of its own accord. */
export type Told =
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'note'; readonly note: Note }
  /** From the facilitator, to one or to all. */
  | { readonly kind: 'message'; readonly text: string; readonly at: number; readonly toAll: boolean }
  /** To the facilitator: a person asks for help. */
  | {
      readonly kind: 'help';
      readonly person: string;
      readonly name: string;
      readonly text: string;
      readonly at: number;
    }
  /** To a person: until when at most the meeting waits for its seat; null when it does not, or as long as it takes. */
  | { readonly kind: 'waits'; readonly until: number | null }
  /** The wire of a meeting begins anew: whoever reads it starts from nothing. After taking a seat, a rewind, a return. */
  | { readonly kind: 'wire'; readonly channel: string; readonly council: string; readonly open: boolean }
  /** The connection ends; the page says why, and does not connect again by itself. */
  | { readonly kind: 'closed'; readonly why: ClosedFor };

/**
 * A piece of the wire of a meeting. The channel is `seat` for a person's own seat; `gallery` for the wall, for observers, and for a
 * person who lets an AI delegation act; and `watch:<council>` for the facilitator. What is in `frame` is the affair of `wire.ts`. A
 * channel is there from `{ kind: 'wire', open: true }` on; where that is told again, it begins anew.
 */
export interface WireParcel {
  readonly channel: string;
  readonly frame: unknown;
}
