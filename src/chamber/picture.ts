/**
 * What the chamber shows of a view, as plain data: the same view always gives the same picture, whatever was shown before.
 */
import type { DelegationCode } from '../council/matter.ts';
import type { View } from '../council/view.ts';
import { type Ballot, FORMAL_PHASES, type Nature, NEEDED, type Phase } from '../council/vocabulary.ts';
import { roomFor, stakeoutPlace, talkingPlaces, waitingPlaces } from './corridor.ts';
import {
  consultationSeats,
  type Facing,
  formalSeats,
  guestSeats,
  type RoomName,
  type Seat,
  secretariatSeats,
} from './seats.ts';
import { talksIn } from './talks.ts';

/**
 * What somebody does with a hand: nothing, holding up the placard to ask for the floor, standing it on its end, or voting. In
 * consultations it is held up; on the long lists of a formal meeting it stands on its end, so that no arm tires and no face is hidden.
 * Source: practice; none was found in writing.
 */
export type Hand = 'down' | 'placard' | 'onEnd' | 'vote';

/** One person in the picture. */
export interface Figure {
  readonly code: DelegationCode;
  readonly seat: Seat;
  readonly guest: boolean;
  readonly presides: boolean;
  /** Whether it is the onlooker's own delegation. */
  readonly own: boolean;
  /** Whether it is seen to talk with others between sittings. */
  readonly talks: boolean;
  /** Whether somebody sits there; an empty seat keeps its placard. */
  readonly present: boolean;
  readonly speaks: boolean;
  /** Whether it reads the statement out. */
  readonly reads: boolean;
  readonly hand: Hand;
  /** Its place on the list of those who have asked for the floor, from 1; null where it has not asked. */
  readonly listed: number | null;
  /** How it has voted in the vote being taken. */
  readonly ballot: Ballot | null;
  /** Which way the head is turned. */
  readonly looks: Facing;
  /** Whether the text of the draft lies before it. */
  readonly hasText: boolean;
}

/** What the picture tells besides the figures. */
export type Situation =
  | 'speaking'
  | 'voting'
  | 'silence'
  | 'reading'
  | 'suspended'
  | 'over'
  | 'quiet'
  /** Between sittings, in the corridor. */
  | 'talks'
  /** The President speaks to the press. */
  | 'stakeout';

/** The count of a vote being taken. */
export interface Count {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
  readonly needed: number;
  readonly nature: Nature;
}

/** Everything the chamber shows at one moment. */
export interface Picture {
  readonly room: RoomName;
  readonly situation: Situation;
  /** In seating order, guests after members. */
  readonly figures: readonly Figure[];
  /** Where the Secretariat sits, on the President's right and left; none outside the Chamber. */
  readonly secretariat: readonly Seat[];
  /** On whom the light falls. */
  readonly light: DelegationCode | null;
  readonly count: Count | null;
}

/** The room that the Council is in. */
export function roomOf({ phase, formal, outcome }: Pick<View, 'phase' | 'formal' | 'outcome'>): RoomName {
  if (FORMAL_PHASES.includes(phase)) return 'formal';
  if (phase === 'corridor' || outcome?.kind === 'pressStatement') return 'corridor';
  return phase === 'debrief' && formal !== null ? 'formal' : 'consultations';
}

function situationOf({ phase, floor, silence, formal, outcome }: View): Situation {
  const still: Readonly<Partial<Record<Phase, Situation>>> = {
    corridor: 'talks',
    debrief: outcome?.kind === 'pressStatement' ? 'stakeout' : 'over',
    adoption: 'reading',
    suspended: 'suspended',
  };
  if (formal?.vote) return 'voting';
  if (silence) return 'silence';
  return still[phase] ?? (floor.speaker === null ? 'quiet' : 'speaking');
}

/** Draws the moment. */
export function pictureOf(view: View): Picture {
  const { matter, floor, formal, emptySeats, president, tabledAt, onlooker } = view;
  const room = roomOf(view);
  const situation = situationOf(view);
  const chair = room === 'consultations' ? matter.penholder : president;
  const light = lightOn(view, situation, chair);
  const ballots = formal?.vote?.ballots ?? {};
  const placed = room === 'corridor' ? standingIn(view, situation) : seatedIn(view, room, chair);
  const lit = placed.find(({ code }) => code === light);
  const figures = placed.map(({ code, seat, guest, talks }): Figure => {
    const ballot = ballots[code] ?? null;
    const place = floor.queue.indexOf(code);
    const listed = place < 0 || formal?.vote || room === 'corridor' ? null : place + 1;
    return {
      code,
      seat,
      guest,
      talks,
      presides: !guest && code === chair,
      own: onlooker.as === 'delegation' && onlooker.code === code,
      present: !emptySeats.includes(code),
      speaks: code === light && situation !== 'voting',
      reads: code === light && (situation === 'reading' || situation === 'stakeout'),
      hand: ballot !== null ? 'vote' : listed === null ? 'down' : room === 'formal' ? 'onEnd' : 'placard',
      listed,
      ballot,
      looks: talks
        ? seat.facing || -1
        : situation === 'silence' || !lit
          ? seat.facing
          : looking(seat, lit.seat),
      hasText: !guest && tabledAt !== null && !view.textWithdrawn && room !== 'corridor',
    };
  });
  const secretariat = room === 'formal' ? secretariatSeats() : [];
  return { room, situation, figures, secretariat, light, count: countOf(view) };
}

type Placed = Pick<Figure, 'code' | 'seat' | 'guest' | 'talks'>;

/** At the table, the chair in the middle and the others in seating order; guests at the side tables. */
function seatedIn(view: View, room: RoomName, chair: DelegationCode): readonly Placed[] {
  const seats = room === 'formal' ? formalSeats() : consultationSeats();
  const codes = view.matter.delegations.map(({ code }) => code);
  const first = codes.indexOf(chair);
  const members = codes.map((code, i): Placed => {
    const seat = seats[(i - first + codes.length) % codes.length] ?? (seats[0] as Seat);
    return { code, seat, guest: false, talks: false };
  });
  return room === 'formal' ? [...members, ...guestsIn(view)] : members;
}

/** In the corridor: those in talks in front, as far as there is room; whoever speaks to the press behind the rostrum. */
function standingIn(view: View, situation: Situation): readonly Placed[] {
  const talks = situation === 'talks' ? talksIn(view) : [];
  const seen = talks.slice(0, roomFor(talks.map(({ length }) => length)));
  const places = talkingPlaces(seen.map(({ length }) => length));
  const waiting = waitingPlaces();
  return view.matter.delegations.map(({ code }, i) => {
    const group = seen.findIndex((who) => who.includes(code));
    const talking = group < 0 ? undefined : places[group]?.[seen[group]?.indexOf(code) ?? 0];
    const toThePress = situation === 'stakeout' && code === view.president;
    const seat = talking ?? (toThePress ? stakeoutPlace() : (waiting[i % waiting.length] as Seat));
    return { code, seat, guest: false, talks: talking !== undefined };
  });
}

function lightOn(view: View, situation: Situation, chair: DelegationCode): DelegationCode | null {
  if (situation === 'reading' || situation === 'voting' || situation === 'stakeout') return chair;
  return situation === 'speaking' ? view.floor.speaker : null;
}

/** As many of those invited as there are seats at the side tables; whoever has the floor is always among them. */
function guestsIn({ formal, floor }: View): readonly Placed[] {
  const seats = guestSeats();
  const invited = formal?.invited ?? [];
  const speaker = invited.find((code) => code === floor.speaker);
  const first = invited.slice(0, seats.length);
  const seated =
    speaker === undefined || first.includes(speaker) ? first : [...first.slice(0, seats.length - 1), speaker];
  return seated.map((code, i) => ({ code, seat: seats[i] as Seat, guest: true, talks: false }));
}

/** How far somebody must sit to the side before a head turns, in units of the stage. */
const TURNS = 60;

function looking(from: Seat, to: Seat): Facing {
  if (from === to) return from.facing === 0 ? 0 : from.facing;
  const aside = to.x - from.x;
  if (Math.abs(aside) < TURNS) return from.facing;
  const way: Facing = aside < 0 ? -1 : 1;
  // Nobody looks over a shoulder.
  return from.facing === -way ? 0 : way;
}

function countOf({ formal }: View): Count | null {
  if (!formal?.vote) return null;
  const { ballots, question } = formal.vote;
  const all = Object.values(ballots);
  const of = (wanted: Ballot) => all.filter((ballot) => ballot === wanted).length;
  return {
    inFavour: of('inFavour'),
    against: of('against'),
    abstaining: of('abstaining'),
    needed: NEEDED,
    nature: question.nature,
  };
}

/** How far from the middle of a figure a finger may come down, in metres of its place. */
const REACH = { aside: 0.55, above: 1.6, below: 0.5 } as const;

/** Whose figure or placard lies under a point of the stage; the nearest to the gallery where several do. */
export function delegationAt({ figures }: Picture, x: number, y: number): DelegationCode | null {
  const under = figures.filter(({ seat }) => {
    const reach = seat.scale;
    return (
      Math.abs(x - seat.x) < REACH.aside * reach &&
      y > seat.y - REACH.above * reach &&
      y < seat.y + REACH.below * reach
    );
  });
  const nearest = [...under].sort((a, b) => b.seat.depth - a.seat.depth)[0];
  return nearest?.code ?? null;
}
