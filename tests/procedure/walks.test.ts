/** Random walks through meetings: any seat makes any move, time passes and seats empty, and the Council keeps its order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DelegationCode } from '../../src/council/matter.ts';
import type { Meeting } from '../../src/council/meeting.ts';
import { MOVES } from '../../src/council/moves/index.ts';
import type { Outside } from '../../src/council/outside.ts';
import { MOVE_KINDS, type MoveKind } from '../../src/council/vocabulary.ts';
import { liveRoom, presentMove, type Room, roomOfRecord } from '../../src/procedure/room.ts';
import { anyMove } from './anyMove.ts';
import { clockIn, triedIn } from './tried.ts';
import { OPENING } from './walked.ts';

/** One step of a walk: a move by a seat, one of those that would lead on, the next deadline, or something from outside. */
type Step =
  | { readonly does: 'anything'; readonly by: DelegationCode; readonly move: unknown }
  | { readonly does: 'tries'; readonly which: number }
  | { readonly does: 'waits' }
  | { readonly does: 'happens'; readonly event: Outside };

const members = OPENING.matter.delegations.map((d) => d.code);
const seats: readonly DelegationCode[] = [...members, 'UNODC', 'DE', 'XX', '__proto__'];
const seat = fc.constantFrom(...seats);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ does: fc.constant('anything' as const), by: seat, move: anyMove(OPENING.matter) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ does: fc.constant('tries' as const), which: fc.nat(20) }),
  },
  { weight: 2, arbitrary: fc.constant({ does: 'waits' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('happens' as const),
      event: fc.oneof(
        fc.record({ type: fc.constantFrom('seat.emptied' as const, 'seat.taken' as const), code: seat }),
        fc.record({ type: fc.constant('clock.reached' as const), at: fc.nat(9000) }),
      ),
    }),
  },
);

/** What a walk has shown, over all walks: the kinds of move that were made and that were refused. */
const made = new Set<MoveKind>();
const refused = new Set<MoveKind>();

/** Presents a move to every room; what is not made leaves the very same meeting, in each. */
function present(rooms: readonly Room[], move: unknown, by: DelegationCode, id: string): void {
  const answers = rooms.map((room) => {
    const before = room.meeting;
    const answer = presentMove(room, move, { by, at: before.clock.now, id });
    if ((answer.kind === 'made') === (room.meeting === before))
      expect.fail(
        `${by}: ${answer.kind}, but the meeting is ${room.meeting === before ? 'the' : 'not the'} same`,
      );
    return answer;
  });
  const [answer] = answers;
  if (answers.some((other) => other.kind !== answer?.kind)) expect(answers).toEqual(Array(2).fill(answer));
  if (answer?.kind === 'made') made.add(answer.made.move.kind);
  if (answer?.kind === 'notInOrder') refused.add((move as { kind: MoveKind }).kind);
}

function takeStep(rooms: readonly Room[], taken: Step, id: string): void {
  const meeting = rooms[0]?.meeting as Meeting;
  if (taken.does === 'anything') present(rooms, taken.move, taken.by, id);
  else if (taken.does === 'tries') {
    const tried = triedIn(meeting);
    const event = tried[taken.which % Math.max(1, tried.length)];
    if (event?.type === 'delegation.moves') present(rooms, event.made.move, event.made.by, id);
  } else {
    const events = taken.does === 'waits' ? clockIn(meeting) : [taken.event];
    for (const event of events) for (const room of rooms) room.send(event);
  }
}

describe('a meeting in which anybody does anything', () => {
  test('never throws, refuses without a trace, ends by the clock, and is the same live and of record', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 120, size: 'max' }), (steps) => {
        const rooms = [liveRoom(OPENING), roomOfRecord(OPENING)] as const;
        for (const [i, taken] of steps.entries()) takeStep(rooms, taken, `step${i}`);
        for (let n = 0; rooms[0].meeting.phase !== 'debrief'; n++) {
          const before = rooms[0].meeting;
          for (const event of clockIn(before)) for (const room of rooms) room.send(event);
          expect(rooms[0].meeting, `the clock stands still in ${before.phase}`).not.toBe(before);
          expect(n, 'deadlines to the debrief').toBeLessThan(MOST_DEADLINES);
        }
        expect(rooms[0].meeting.outcome).not.toBeNull();
        expect(JSON.stringify(rooms[1].meeting)).toBe(JSON.stringify(rooms[0].meeting));
      }),
      { seed: 2016, numRuns: 250 },
    );
  }, 60_000);

  test('has had most kinds of move made, and every kind refused', () => {
    expect(MOVE_KINDS.filter((kind) => !refused.has(kind))).toEqual([]);
    expect(MOVE_KINDS.filter((kind) => !made.has(kind)).length).toBeLessThan(MOVE_KINDS.length / 4);
    expect(Object.keys(MOVES).sort()).toEqual([...MOVE_KINDS].sort());
  });
});

/** Deadlines until the debrief, at most: those of the order of business, and one for every cable. */
const MOST_DEADLINES = 80;
