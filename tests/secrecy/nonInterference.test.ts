/**
 * A brief reaches nobody whose it is not: whatever one capital instructs, everybody else sees, hears and is told the very same,
 * through a whole meeting, for every pair of delegations and every shipped scenario.
 */
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/council/brief.ts';
import { type Meeting, openMeeting } from '../../src/council/meeting.ts';
import { MOVES } from '../../src/council/moves/index.ts';
import { rulingOn, understand } from '../../src/council/order.ts';
import { delegateFor } from '../../src/delegates/delegate.ts';
import type { CouncilEvent } from '../../src/procedure/meetingMachine.ts';
import { liveRoom } from '../../src/procedure/room.ts';
import { digestOfState } from '../../src/record/digest.ts';
import { readScenario, shippedScenarios } from '../../src/scenario/read.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { noticesFor } from '../../src/views/noticesFor.ts';
import { viewFor, viewOf } from '../../src/views/viewOf.ts';

/** How many of a meeting's events lie between two looks at every view; notices are compared after every one. */
const EVERY = 24;

/** A brief that wants the opposite: other aims, other weights, no red lines, another price of failure. */
function opposite(brief: Brief, tops: Readonly<Record<string, number>>): Brief {
  const instructions = Object.fromEntries(
    Object.entries(brief.instructions).map(([issue, instruction]) => [
      issue,
      {
        ...instruction,
        aim: instruction.aim < 0 ? 2 : Math.max(0, (tops[issue] ?? 0) - instruction.aim),
        weight: 10 - instruction.weight,
        min: null,
        max: null,
      },
    ]),
  );
  return {
    ...brief,
    instructions,
    without: 100 - brief.without,
    priorities: ['Something else'],
    mayTrade: [],
  };
}

/** Moves that any seat might try, to compare what it is told. */
function attempts(meeting: Meeting): readonly unknown[] {
  const [paragraph] = meeting.draft.paragraphs;
  const slot = Object.keys(paragraph?.standing ?? {})[0] ?? '';
  const words = {
    paragraph: paragraph?.paragraph,
    slot,
    option: paragraph?.standing[slot],
    reason: 'balance',
  };
  const [issue] = meeting.matter.issues;
  return [
    { kind: 'object', ...words },
    { kind: 'askForTheFloor' },
    { kind: 'breakSilence', ...words },
    { kind: 'cableCapital', issue: issue?.id, level: 1 },
    { kind: 'acceptDeal', deal: 'deal1' },
    { kind: 'joinGroupLine', line: 'line1' },
    { kind: 'castVote', ballot: 'against' },
    { kind: 'dissociate', paragraphs: [] },
  ];
}

/** What a seat sees, hears, and would be told if it tried something. */
function experience(meeting: Meeting, code: string): string {
  const view = viewFor(meeting, code);
  const told = attempts(meeting).map((input) => {
    const understood = understand(input);
    return understood.misfit
      ? understood.misfit
      : rulingOn(view, { by: code, at: meeting.clock.now, id: 'try', move: understood.move });
  });
  return digestOfState({ view, notices: noticesFor(meeting, { as: 'delegation', code }), told });
}

describe.each(shippedScenarios())('%s', (id) => {
  const scenario = readScenario(id);
  if (!scenario.ok) throw new Error(`the scenario ${id} has faults`);
  const { matter, briefs } = scenario;
  const members = matter.delegations.map((d) => d.code);
  const tops = Object.fromEntries(matter.issues.map((i) => [i.id, i.top]));
  const events: CouncilEvent[] = [];
  const held = holdMeeting({ matter, briefs, seed: 11, difficulty: 'hard' }, (happened) => {
    events.push('made' in happened ? { type: 'delegation.moves', made: happened.made } : happened.event);
  });

  it('makes a meeting to look at', () => {
    expect(held.moves).toBeGreaterThan(50);
    expect(Object.keys(MOVES).length).toBeGreaterThan(60);
  });

  it.each(members)('what %s is instructed to do, nobody else can tell', (secretive) => {
    const brief = briefs[secretive];
    if (!brief) throw new Error(`${secretive} has no brief`);
    const swapped = { ...briefs, [secretive]: opposite(brief, tops) };
    const one = liveRoom(openMeeting(matter, briefs, 11));
    const other = liveRoom(openMeeting(matter, swapped, 11));
    const others = [...members.filter((m) => m !== secretive), ...matter.guests.map((g) => g.code)];
    expect(digestOfState(viewFor(other.meeting, secretive))).not.toBe(
      digestOfState(viewFor(one.meeting, secretive)),
    );
    for (const [n, event] of events.entries()) {
      one.send(event);
      other.send(event);
      if (n % EVERY !== 0 && n !== events.length - 1) continue;
      for (const code of others)
        if (experience(one.meeting, code) !== experience(other.meeting, code))
          expect.fail(`after event ${n} (${event.type}) ${code} can tell what ${secretive} is instructed`);
      const gallery = { as: 'gallery' } as const;
      expect(digestOfState(viewOf(other.meeting, gallery))).toBe(digestOfState(viewOf(one.meeting, gallery)));
    }
  });

  it('AI delegations decide from nothing but their view', () => {
    const room = liveRoom(openMeeting(matter, briefs, 11));
    for (const [n, event] of events.entries()) {
      room.send(event);
      if (n % (4 * EVERY) !== 0) continue;
      for (const code of members) {
        const view = viewFor(room.meeting, code);
        const again = JSON.parse(JSON.stringify(view)) as typeof view;
        for (const idle of [false, true])
          expect(delegateFor(code, 11, 'hard').decide(again, idle)).toEqual(
            delegateFor(code, 11, 'hard').decide(view, idle),
          );
      }
    }
  });
});
