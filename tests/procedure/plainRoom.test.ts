/** The order of business gone through without the machine's engine: the same meeting, from every situation and for every event. */
import { describe, expect, it } from 'vitest';
import { openMeeting } from '../../src/council/meeting.ts';
import { DIFFICULTIES } from '../../src/delegates/temper.ts';
import { plainRoom } from '../../src/procedure/plainRoom.ts';
import { liveRoom } from '../../src/procedure/room.ts';
import { digestOfState } from '../../src/record/digest.ts';
import { readScenario, shippedScenarios } from '../../src/scenario/read.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { OPENING, told, walk } from './walked.ts';

describe('a plain room', () => {
  it('begins as the machine does', () => {
    expect(plainRoom(OPENING).meeting).toEqual(liveRoom(OPENING).meeting);
  });

  it('opened in any situation goes on as the machine does, and leaves the very same meeting where nothing is in order', () => {
    let events = 0;
    const phases = new Set<string>();
    for (const situation of walk()) {
      const { meeting, tried } = situation;
      phases.add(meeting.phase);
      expect(plainRoom(meeting).meeting, told(situation)).toBe(meeting);
      for (const { event, after } of tried) {
        const room = plainRoom(meeting);
        room.send(event);
        events += 1;
        const expected = after.context.meeting;
        if (expected === meeting) expect(room.meeting, told(situation)).toBe(meeting);
        else if (digestOfState(room.meeting) !== digestOfState(expected))
          expect(room.meeting, `${told(situation)}, then ${JSON.stringify(event)}`).toEqual(expected);
      }
    }
    expect(events).toBeGreaterThan(1000);
    expect(phases.size).toBeGreaterThan(15);
  }, 60_000);
});

describe.each(shippedScenarios())('AI delegations in %s', (id) => {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`the scenario ${id} has faults`);
  const { matter, briefs } = read;

  it.each(DIFFICULTIES)(
    'hold meetings that the machine would have led to the same state, at %s',
    (difficulty) => {
      for (const seed of [2, 7]) {
        const machine = liveRoom(openMeeting(matter, briefs, seed));
        let events = 0;
        const { meeting } = holdMeeting({ matter, briefs, seed, difficulty }, (happened, after) => {
          machine.send(
            'made' in happened ? { type: 'delegation.moves', made: happened.made } : happened.event,
          );
          events += 1;
          if (events % 200 === 0) expect(digestOfState(machine.meeting)).toBe(digestOfState(after));
        });
        expect(digestOfState(machine.meeting)).toBe(digestOfState(meeting));
        expect(events).toBeGreaterThan(100);
      }
    },
    60_000,
  );
});
