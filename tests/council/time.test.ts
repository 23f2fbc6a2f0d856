/** Time passes alike in one stride and in many steps, and every deadline takes effect at its own second. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDeadline } from '../../src/council/clock.ts';
import type { Meeting } from '../../src/council/meeting.ts';
import { type Held, openedMeeting } from '../meeting.ts';
import { afterOneReading, atStatements, inBlue, underSilence } from '../situations.ts';

const SEED = 60;
const HOUR = 3600;

/** A meeting without what its latest event gave notice of. */
function state({ notices: _, ...rest }: Meeting): Omit<Meeting, 'notices'> {
  return rest;
}

const beginnings: readonly [string, (held: Held) => void][] = [
  ['the work begins', () => {}],
  ['the text has been read once', afterOneReading],
  ['the text lies under silence', underSilence],
  ['the debate is open', (held) => atStatements(held, false)],
  ['a draft resolution is in blue', (held) => inBlue(held, 'ES')],
];

describe.each(beginnings)('when %s', (_, begin) => {
  it('time passes alike in one stride and in many steps', () => {
    const stride = openedMeeting();
    begin(stride);
    stride.waits(2 * HOUR);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(2 * HOUR), { maxLength: 30 }), (stops) => {
        const steps = openedMeeting();
        begin(steps);
        const { now } = steps.meeting.clock;
        for (const stop of [...stops, 2 * HOUR].sort((a, b) => a - b))
          steps.waits(now + stop - steps.meeting.clock.now);
        expect(state(steps.meeting)).toEqual(state(stride.meeting));
      }),
      { seed: SEED, numRuns: 15 },
    );
  });

  it('nothing but the clock changes up to a deadline, and at it', () => {
    const held = openedMeeting();
    begin(held);
    const before = held.meeting;
    const deadline = nextDeadline(before);
    if (deadline === null) throw new Error('a deadline runs');
    held.waits(deadline - before.clock.now);
    expect(state(held.meeting)).toEqual({ ...state(before), clock: { ...before.clock, now: deadline } });
    held.waits(1);
    expect(state(held.meeting)).not.toEqual({
      ...state(before),
      clock: { ...before.clock, now: deadline + 1 },
    });
  });

  it('no instant can be reached beyond a deadline that has not passed', () => {
    const held = openedMeeting();
    begin(held);
    const deadline = nextDeadline(held.meeting) ?? 0;
    expect(() => held.happens({ type: 'clock.reached', at: deadline + 2 })).toThrow('cannot happen');
    expect(() => held.happens({ type: 'clock.reached', at: held.meeting.clock.now })).toThrow(
      'cannot happen',
    );
    held.happens({ type: 'clock.reached', at: deadline + 1 });
  });
});
