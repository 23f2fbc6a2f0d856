/** Where people sit: everybody in sight, nobody before anybody else's face. */
import { describe, expect, it } from 'vitest';
import { FROM_THE_GALLERY, STAGE, seenFrom, spacedInPicture } from '../../src/chamber/perspective.ts';
import {
  consultationSeats,
  formalSeats,
  guestSeats,
  horseshoeLine,
  type Seat,
  secretariatSeats,
} from '../../src/chamber/seats.ts';

/** The middle of a face, which is this far above the edge of the table at size 1. */
const face = ({ x, y, size }: Seat) => ({ x, y: y - 93 * size });
const apart = (a: Seat, b: Seat) => Math.hypot(face(a).x - face(b).x, face(a).y - face(b).y);

describe.each([
  ['the Chamber', () => [...formalSeats(), ...secretariatSeats(), ...guestSeats()]],
  ['the consultations room', consultationSeats],
])('in %s', (_, seats) => {
  it('everybody is on the stage, from the top of a raised hand to the placard', () => {
    for (const { x, y, size, placard } of seats()) {
      expect(x - 45 * size).toBeGreaterThanOrEqual(0);
      expect(x + 45 * size).toBeLessThanOrEqual(STAGE.width);
      expect(y - 140 * size).toBeGreaterThan(0);
      expect(y + 60 * size).toBeLessThan(STAGE.height);
      expect(placard.x).toBeGreaterThan(30);
      expect(placard.x).toBeLessThan(STAGE.width - 30);
    }
  });

  it('no face is covered by another', () => {
    const all = seats();
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1)) expect(apart(a, b)).toBeGreaterThan(40);
  });

  it('whoever sits nearer is drawn larger, and later', () => {
    const inDepth = [...seats()].sort((a, b) => a.depth - b.depth);
    const sizes = inDepth.map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });
});

describe('at the horseshoe', () => {
  it('fifteen members sit, the President in the middle with the Secretariat on either side', () => {
    const seats = formalSeats();
    expect(seats).toHaveLength(15);
    expect(seats[0]?.x).toBeCloseTo(STAGE.width / 2, 6);
    const [right, left] = secretariatSeats();
    const others = seats.slice(1).map(({ x }) => Math.abs(x - STAGE.width / 2));
    for (const seat of [right, left])
      expect(Math.abs((seat?.x ?? 0) - STAGE.width / 2)).toBeLessThan(Math.min(...others));
  });

  it('the next member in seating order sits on the President’s left, and the last on the right', () => {
    const seats = formalSeats();
    expect(seats[1]?.x).toBeGreaterThan(STAGE.width / 2);
    expect(seats[14]?.x).toBeLessThan(STAGE.width / 2);
  });

  it('both arms are alike', () => {
    const seats = formalSeats();
    for (let after = 1; after <= 7; after++) {
      const [a, b] = [seats[after] as Seat, seats[15 - after] as Seat];
      expect(a.x - STAGE.width / 2).toBeCloseTo(STAGE.width / 2 - b.x, 6);
      expect(a.y).toBeCloseTo(b.y, 6);
      expect(a.facing + b.facing).toBe(0);
    }
  });

  it('those invited are seated in turn on the President’s right and left', () => {
    const sides = guestSeats().map(({ x }) => (x < STAGE.width / 2 ? 'right' : 'left'));
    expect(sides).toEqual(['right', 'left', 'right', 'left', 'right', 'left']);
  });
});

describe('places along a line', () => {
  it('are equally far apart in the picture, though not in the room', () => {
    const places = spacedInPicture(FROM_THE_GALLERY, horseshoeLine('outer', 0.3, 2000), 17);
    const seen = places.map((place) => seenFrom(FROM_THE_GALLERY, place));
    const steps = seen.slice(1).map((b, i) => {
      const a = seen[i] as (typeof seen)[number];
      return Math.hypot(b.x - a.x, b.y - a.y);
    });
    // Straight across, places on a bend are a little nearer to each other than along it.
    for (const step of steps) expect(Math.abs(step / (steps[0] ?? 1) - 1)).toBeLessThan(0.03);
  });
});
