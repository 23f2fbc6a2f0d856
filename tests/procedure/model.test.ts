/** The order of business walked through: whatever is tried, the Council comes everywhere, is stuck nowhere, and ends with an outcome. */
import { beforeAll, describe, expect, test } from 'vitest';
import { getInitialMicrosteps, getMicrosteps, transition } from 'xstate';
import type { Meeting } from '../../src/council/meeting.ts';
import * as progress from '../../src/council/progress.ts';
import { OUTCOMES, PHASES } from '../../src/council/vocabulary.ts';
import { type CouncilEvent, meetingMachine } from '../../src/procedure/meetingMachine.ts';
import { orderOfBusiness } from '../../src/procedure/orderOfBusiness.ts';
import { liveRoom, roomOfRecord } from '../../src/procedure/room.ts';
import { openedMeeting } from '../meeting.ts';
import { clockIn } from './tried.ts';
import { OPENING, type Situation, type Snapshot, told, walk, wayTo } from './walked.ts';

/** Deadlines until the debrief, at most, when nobody does anything more. */
const MOST_DEADLINES = 40;

let situations: readonly Situation[] = [];
let byMeeting: ReadonlyMap<Meeting, Situation> = new Map();
beforeAll(() => {
  situations = walk();
  byMeeting = new Map(situations.map((situation) => [situation.meeting, situation]));
}, 60_000);

/** The state that a snapshot is in, by the path of its innermost name. */
function stateOf(snapshot: Snapshot): string {
  const path = (value: unknown): string =>
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([key, inner]) => `${key}.${path(inner)}`)
          .join()
      : String(value);
  return path(snapshot.value);
}

/** The meetings of which it is known that they come to their end by the clock alone. */
const ending = new Set<Meeting>();

/** Whether the Council comes to its end when nobody moves any more. */
function endsByTheClock(snapshot: Snapshot): boolean {
  const passed: Meeting[] = [];
  let now = snapshot;
  for (let n = 0; n < MOST_DEADLINES; n++) {
    const { meeting } = now.context;
    passed.push(meeting);
    if (meeting.phase === 'debrief' || ending.has(meeting)) {
      for (const m of passed) ending.add(m);
      return true;
    }
    const [event] = clockIn(meeting);
    const after =
      event && byMeeting.get(meeting)?.tried.find((step) => step.event.type === event.type)?.after;
    if (event) now = after ?? transition(meetingMachine, now, event)[0];
  }
  return false;
}

/** The first state that the Council passes to after an event. */
function firstAfter(snapshot: Snapshot, event: CouncilEvent): string | undefined {
  const passed = getMicrosteps(meetingMachine, snapshot, event).map(([next]) => stateOf(next));
  return passed.find((state) => state !== stateOf(snapshot));
}

describe('the Council, whatever its members try', () => {
  test('comes to every phase, and is in the phase that its order of business says', () => {
    expect(new Set(situations.map((s) => s.meeting.phase))).toEqual(new Set(PHASES));
    for (const { snapshot, meeting } of situations)
      expect(stateOf(snapshot).split('.').at(-1)).toBe(meeting.phase);
  });

  test('takes every way that the order of business has, by its own question', () => {
    const taken = new Set<string>();
    const order = orderOfBusiness();
    const questions = new Map<string | null, (meeting: Meeting) => boolean>(Object.entries(progress));
    const isWithin = (state: string, id: string): boolean =>
      `${state}.`.startsWith(`${id.replace(/\.resumed$/, '')}.`);
    const note = (before: Snapshot, after: Snapshot): void => {
      const [from, to] = [stateOf(before), stateOf(after)];
      if (from === to) return;
      const ways = order.transitions.filter((t) => isWithin(from, t.from) && isWithin(to, t.to));
      for (const { guard, ...way } of ways)
        if (guard === null || questions.get(guard)?.(before.context.meeting))
          taken.add(`${way.from} ${guard} ${way.to}`);
    };
    const [opening] = getInitialMicrosteps(meetingMachine, { meeting: OPENING });
    expect(opening && stateOf(opening[0])).toBe(order.initial);
    const passages = new Set<string>();
    for (const { snapshot, meeting, tried } of situations)
      for (const { event, after } of tried) {
        const passage = [stateOf(snapshot), meeting.clock.stage, stateOf(after)].join(' ');
        if (after.context.meeting === meeting || passages.has(passage)) continue;
        passages.add(passage);
        let before = snapshot;
        for (const [next] of getMicrosteps(meetingMachine, snapshot, event)) {
          note(before, next);
          before = next;
        }
      }
    const all = order.transitions.map(({ from, guard, to }) => `${from} ${guard} ${to}`);
    expect(all.filter((way) => !taken.has(way))).toEqual([]);
  });

  test('is never where neither a delegation nor the clock can do anything, but at the end', () => {
    const idle = situations.filter(({ meeting, tried }) =>
      tried.every((step) => step.after.context.meeting === meeting),
    );
    expect(idle.map((s) => s.meeting.phase)).toEqual(Array(idle.length).fill('debrief'));
    expect(idle.length).toBe(OUTCOMES.length);
  });

  test('comes to its end by the clock alone, from wherever it is', () => {
    const stuck = situations.filter(({ snapshot }) => !endsByTheClock(snapshot));
    expect(stuck.slice(0, 5).map(told), `${stuck.length} of ${situations.length}`).toEqual([]);
  });

  test('ends with an outcome, with each there is, and with none before the end but a statement that was read', () => {
    const ends = situations.filter((s) => s.meeting.phase === 'debrief');
    expect(new Set(ends.map((s) => s.meeting.outcome?.kind))).toEqual(new Set(OUTCOMES));
    for (const { meeting, tried } of ends)
      for (const { after } of tried) expect(after.context.meeting).toBe(meeting);
    for (const situation of situations)
      if (situation.meeting.phase !== 'debrief' && situation.meeting.outcome)
        expect(situation.meeting.outcome.kind, told(situation)).toBe('presidentialStatement');
  });

  test('goes back from every interruption to the stage that was interrupted', () => {
    const interrupted = new Set<string>();
    for (const { meeting, snapshot, tried } of situations) {
      const { phase, clock } = meeting;
      if (phase !== 'ruling' && phase !== 'voting' && phase !== 'suspended') continue;
      interrupted.add(`${phase} in ${clock.stage}`);
      for (const { event, after } of tried)
        if (after.context.meeting.phase !== phase && after.context.meeting.phase !== clock.stage)
          expect(firstAfter(snapshot, event), phase).toBe(`formalMeeting.stage.${clock.stage}`);
    }
    expect(interrupted.size).toBeGreaterThanOrEqual(15);
  });

  test('holds the same meeting live and of record, on the way to every phase and stage', () => {
    const places = new Map<string, Situation>();
    for (const situation of situations) {
      const { phase, clock, outcome } = situation.meeting;
      const place = [phase, clock.stage, outcome?.kind].join(' ');
      if (!places.has(place)) places.set(place, situation);
    }
    for (const situation of places.values()) {
      const rooms = [liveRoom(OPENING), roomOfRecord(OPENING)];
      for (const event of wayTo(situation)) for (const room of rooms) room.send(event);
      for (const room of rooms)
        expect(JSON.stringify(room.meeting), told(situation)).toBe(JSON.stringify(situation.meeting));
    }
  });
});

describe('a formal meeting whose President does nothing', () => {
  test('goes on after an invitation that nobody objected to', () => {
    const held = openedMeeting();
    held.waitsFor('invitations');
    held.delegate('FR').makes('proposeInvitation', { guest: 'UNODC' });
    held.waitsForDeadline();
    expect(held.meeting.formal?.invited).toEqual(['UNODC']);
    held.waitsFor('briefings');
    expect(held.meeting.floor.queue).toEqual(['UNODC']);
  });

  test('resumes after a suspension whose hour passed while the Council was voting on it', () => {
    const held = openedMeeting();
    held.waitsFor('briefings');
    held.delegate('FR').makes('makeMotion', { motion: 'suspend', until: held.meeting.clock.now + 10 });
    const question = held.meeting.formal?.pending[0]?.id ?? '';
    held.president().makes('putToVote', { question });
    for (const { code } of held.meeting.matter.delegations) held.delegate(code).votes('inFavour');
    held.waits(3600);
    expect(held.meeting.votes.map((v) => v.carried)).toEqual([true]);
    expect(held.meeting.phase).not.toBe('suspended');
  });
});
