/** Where people sit and stand in the rooms: arithmetic in metres of the plan, which the drawings of the rooms share. */
import {
  type Eye,
  FROM_THE_DOOR,
  FROM_THE_GALLERY,
  type Place,
  type Seen,
  seenFrom,
  spacedInPicture,
} from './perspective.ts';

/** The rooms in which the Council is seen. */
export const ROOMS = ['formal', 'consultations', 'corridor'] as const;
export type RoomName = (typeof ROOMS)[number];

/** How somebody is turned, as the gallery sees it: to the left, to it, or to the right. */
export type Facing = -1 | 0 | 1;

/** A seat, or a place to stand, as it is seen. */
export interface Seat extends Seen {
  readonly facing: Facing;
  /** How large somebody is drawn there: 1 is the size of the drawings. */
  readonly size: number;
  /** The middle of the placard on the table before it. */
  readonly placard: Seen;
  /** Seats further away are drawn first: the smaller, the earlier. */
  readonly depth: number;
}

/** The height of a table top in metres. */
export const TABLE_HEIGHT = 0.76;

/** The horseshoe: two half-axes of an ellipse for its outer and its inner edge, in metres, and how far its arms reach. */
export const HORSESHOE = {
  outer: { x: 5.2, z: 4.9 },
  inner: { x: 4.25, z: 3.95 },
  reach: (103 / 180) * Math.PI,
} as const;
/** How far behind the outer edge people sit, in metres. */
const BEHIND = 0.3;

/** The line of an edge of the horseshoe, from its left end to its right, `by` metres outside. */
export function horseshoeLine(edge: 'outer' | 'inner', by = 0, steps = 72): readonly Place[] {
  const { x, z } = HORSESHOE[edge];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = -HORSESHOE.reach + (2 * HORSESHOE.reach * i) / steps;
    return { x: (x + by) * Math.sin(angle), z: (z + by) * Math.cos(angle) };
  });
}

/** At the horseshoe sit fifteen members and, on either side of the President, the Secretariat. */
const AT_THE_HORSESHOE = 17;
const MIDDLE = 8;

/** Units of a drawing in a metre where people are as large as they are drawn. */
const UNITS_PER_METRE = 82;

/** People in front are drawn less large than their distance would have it, so that they leave those behind them in sight. */
function sizeAt(scale: number): number {
  return 0.9 * (scale / UNITS_PER_METRE) ** 0.55;
}

function seatAt(eye: Eye, place: Place, inward: Place, facing: Facing): Seat {
  const seen = seenFrom(eye, { ...place, height: TABLE_HEIGHT });
  return {
    ...seen,
    facing,
    size: sizeAt(seen.scale),
    placard: seenFrom(eye, { ...inward, height: TABLE_HEIGHT }),
    depth: -place.z,
  };
}

/** Whom somebody at this place is turned to; those in the middle face the gallery. */
function facingFrom(x: number, frontal: number): Facing {
  if (Math.abs(x) < frontal) return 0;
  return x < 0 ? 1 : -1;
}

function horseshoePlaces(): readonly Seat[] {
  const line = horseshoeLine('outer', BEHIND);
  return spacedInPicture(FROM_THE_GALLERY, line, AT_THE_HORSESHOE).map((place) => {
    const inward = 1 - 0.7 / Math.hypot(place.x, place.z);
    return seatAt(
      FROM_THE_GALLERY,
      place,
      { x: place.x * inward, z: place.z * inward },
      facingFrom(place.x, 3.1),
    );
  });
}

/**
 * The seats of the members at the horseshoe by how far each comes after the President in seating order: the President in the
 * middle (0), the next member on the President's left, which the gallery sees to the right, and so around.
 *
 * That seats are taken in English alphabetical order, move on with the presidency, and have the President in the middle is practice
 * (beside rule 18 on the presidency). On which side of the President the order goes on is unsourced: no document that says so was
 * found, and so this side is this simulation's choice.
 */
export function formalSeats(): readonly Seat[] {
  const places = horseshoePlaces().filter((_, i) => i !== MIDDLE - 1 && i !== MIDDLE + 1);
  const middle = MIDDLE - 1;
  return places.map((_, after) => places[(middle + after) % places.length] as Seat);
}

/** The seats of the Secretariat: on the President's right, then on the President's left. */
export function secretariatSeats(): readonly Seat[] {
  return [MIDDLE - 1, MIDDLE + 1].map((i) => horseshoePlaces()[i] as Seat);
}

/** The tables at the sides for those who are invited, as the corners of their tops in plan: near the wall, then near the room. */
export const SIDE_TABLE = { near: 0.2, far: 5.3, wall: 7.25, room: 6.75 } as const;
/** How many people sit at one side table. */
const AT_ONE_SIDE = 3;

/** The seats of those who are invited, in turn on the President's right and left. Source: S/2017/507, on seating. */
export function guestSeats(): readonly Seat[] {
  const side = (sign: -1 | 1): readonly Seat[] =>
    Array.from({ length: AT_ONE_SIDE }, (_, i) => {
      const z = 4.5 - i * 1.75;
      const x = sign * (SIDE_TABLE.wall + 0.2);
      const facing: Facing = sign < 0 ? 1 : -1;
      return seatAt(FROM_THE_GALLERY, { x, z }, { x: sign * SIDE_TABLE.room, z }, facing);
    });
  const [right, left] = [side(-1), side(1)];
  return right.flatMap((seat, i) => [seat, left[i] as Seat]);
}

/** The long table of the consultations room: half its width near and far, and its depth, in metres. */
export const LONG_TABLE = { near: 4.75, far: 3.55, from: -1.5, to: 1.35 } as const;

/** The seats in the consultations room, in the same order as `formalSeats`: nine along the far side, three at each end. */
export function consultationSeats(): readonly Seat[] {
  const { near, far, from, to } = LONG_TABLE;
  const along: readonly Place[] = Array.from({ length: 9 }, (_, i) => ({
    x: -far + 0.42 + ((2 * far - 0.84) * i) / 8,
    z: to + 0.22,
  }));
  const end = (sign: -1 | 1): readonly Place[] =>
    [0, 1, 2].map((i) => {
      const z = from + 0.3 + (i * (to - from - 1.05)) / 2;
      const half = near + ((far - near) * (z - from)) / (to - from);
      return { x: sign * (half + 0.22), z };
    });
  const places = [...end(-1), ...along, ...[...end(1)].reverse()];
  const seats = places.map((place, i) => {
    const atEnd = i < 3 || i > 11;
    const inward = atEnd
      ? { x: place.x - Math.sign(place.x) * (0.55 - 0.1 * place.z), z: place.z - 0.17 - 0.09 * place.z }
      : { x: place.x, z: place.z - 0.62 };
    const facing: Facing = atEnd ? facingFrom(place.x, 0) : 0;
    return seatAt(FROM_THE_DOOR, place, inward, facing);
  });
  return seats.map((_, after) => seats[(7 + after) % seats.length] as Seat);
}
