/**
 * `npm run bench`: how fast the Council works, as JSON. Machines are noisy, so beside the clock stands what the processor was busy with,
 * and what counts are ratios measured in the same run: of a move to a machine of the same shape that does nothing, and of whole meetings
 * to a fixed piece of work.
 */
import { performance } from 'node:perf_hooks';
import { createActor } from 'xstate';
import { digestByNode } from '../../src/cli/nodeDigests.ts';
import { percentile } from '../../src/cli/summary.ts';
import { type Meeting, openMeeting } from '../../src/council/meeting.ts';
import type { MadeMove } from '../../src/council/moves/index.ts';
import { carryOut, rulingOn } from '../../src/council/order.ts';
import type { Outside } from '../../src/council/outside.ts';
import { type Delegate, delegateFor } from '../../src/delegates/delegate.ts';
import { type CouncilEvent, meetingMachine } from '../../src/procedure/meetingMachine.ts';
import { plainRoom } from '../../src/procedure/plainRoom.ts';
import { liveRoom, presentMove } from '../../src/procedure/room.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { continueMeeting } from '../../src/session/headlessContinue.ts';
import { holdOnRecord } from '../../src/session/headlessLedger.ts';
import { newCourse } from '../../src/session/hostCourse.ts';
import { viewFor } from '../../src/views/viewOf.ts';
import { referenceWork } from './reference.ts';
import { rounded, type Took, timed } from './took.ts';

const SCENARIO = 'trafficking-2016';
/** Whole negotiations measured, after as many to warm up. */
const NEGOTIATIONS = 60;
const WARM_UP = 40;
/** Continuations from the middle of a meeting, as a debrief asks for them. */
const CONTINUATIONS = 200;
/** Meetings whose decisions are measured one by one; the first two warm up. */
const MEETINGS_OF_DECISIONS = 8;
/** How often one meeting's moves are gone through. */
const ROUNDS = 8;

/** A move as it came, and the meeting that it met. */
interface Met {
  readonly before: Meeting;
  readonly made: MadeMove;
}

const scenario = readScenario(SCENARIO);
if (!scenario.ok) throw new Error(`the scenario ${SCENARIO} cannot be read`);
const { matter, briefs } = scenario;

const { met, events } = oneMeeting(7);
const middle = met[Math.floor(met.length / 2)]?.before ?? openMeeting(matter, briefs, 7);
// First, as a debrief meets it: nothing is warm.
const continuations = timed(() => {
  for (let seed = 1; seed <= CONTINUATIONS; seed++) continueMeeting(middle, { seed, difficulty: 'medium' });
});
// As the command line and the server work digests out.
digestByNode();
const onRecord = interleaved((seed) =>
  holdOnRecord({ matter, briefs, seed, difficulty: 'medium' }, 'revisions', 'bench'),
);
const alone = interleaved((seed) => holdMeeting({ matter, briefs, seed, difficulty: 'medium' }));
const fork = interleaved((seed) => continueMeeting(middle, { seed, difficulty: 'medium' }));
console.log(
  JSON.stringify(
    {
      scenario: SCENARIO,
      microsecondsPerMove: perMove(met, events),
      millisecondsPerNegotiation: {
        runs: NEGOTIATIONS,
        withLedger: figures(onRecord),
        alone: figures(alone),
        fromTheMiddle: figures(fork),
      },
      [`millisecondsFor${CONTINUATIONS}Continuations`]: continuations,
      batchPerSecond: {
        whole: perSecond(alone),
        fromTheMiddle: perSecond(fork),
      },
      millisecondsPerDecision: decisions(),
    },
    null,
    2,
  ),
);

/** The moves and events of one meeting, each move with the meeting that it met. */
function oneMeeting(seed: number): {
  readonly met: readonly Met[];
  readonly events: readonly CouncilEvent[];
} {
  const met: Met[] = [];
  const events: CouncilEvent[] = [];
  let before = openMeeting(matter, briefs, seed);
  before = liveRoom(before).meeting;
  holdMeeting({ matter, briefs, seed, difficulty: 'medium' }, (happened, after) => {
    if ('made' in happened) {
      met.push({ before, made: happened.made });
      events.push({ type: 'delegation.moves', made: happened.made });
    } else events.push(happened.event satisfies Outside);
    before = after;
  });
  return { met, events };
}

function perMove(moves: readonly Met[], all: readonly CouncilEvent[]) {
  const rulesAlone: number[] = [];
  const throughMachine: number[] = [];
  const idle: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const counted = round > 1;
    for (const { before, made } of moves) {
      const took = microseconds(() => {
        rulingOn(viewFor(before, made.by), made);
        carryOut(before, made);
      });
      if (counted) rulesAlone.push(took);
    }
    const room = liveRoom(openMeeting(matter, briefs, 7));
    const nothing = doNothing(moves[0]?.before ?? room.meeting);
    for (const event of all) {
      if (event.type !== 'delegation.moves') {
        room.send(event);
        continue;
      }
      const { by, at, id, move } = event.made;
      const took = microseconds(() => presentMove(room, move, { by, at, id }));
      const baseline = microseconds(() => nothing.send(event));
      if (counted) throughMachine.push(took);
      if (counted) idle.push(baseline);
    }
  }
  return {
    moves: moves.length,
    rulesAlone: spread(rulesAlone),
    throughMachine: spread(throughMachine),
    doNothingMachine: spread(idle),
    ratioToDoNothing: rounded(percentile(throughMachine, 50) / percentile(idle, 50)),
  };
}

/** The same states, events and guards, sitting in a reading of the text; every guard is a constant and nothing is carried out. */
function doNothing(meeting: Meeting) {
  const names = Object.keys(meetingMachine.implementations.guards);
  const open = new Set(['noteIsCirculated', 'draftIsTabled', 'sittingIsOpen', 'isInOrder', 'canHappen']);
  const guards = Object.fromEntries(names.map((name) => [name, () => open.has(name)]));
  const actions = Object.fromEntries(
    Object.keys(meetingMachine.implementations.actions).map((name) => [name, () => {}]),
  );
  const machine = meetingMachine.provide({ guards, actions } as Parameters<typeof meetingMachine.provide>[0]);
  return createActor(machine, { input: { meeting } }).start();
}

/** What runs took, and what the piece of reference work took beside each, in milliseconds. */
interface Taken {
  readonly runs: readonly Took[];
  readonly reference: readonly number[];
}

/** Holds meetings, and does the reference work beside each of them: what slows the machine down slows both. */
function interleaved(hold: (seed: number) => unknown): Taken {
  const runs: Took[] = [];
  const reference: number[] = [];
  for (let seed = 1; seed <= WARM_UP + NEGOTIATIONS; seed++) {
    const took = timed(() => hold(seed));
    const beside = microseconds(referenceWork) / 1000;
    if (seed <= WARM_UP) continue;
    runs.push(took);
    reference.push(beside);
  }
  return { runs, reference };
}

function figures({ runs, reference }: Taken) {
  const clock = runs.map((one) => one.clock);
  return {
    ...spread(clock),
    processor: spread(runs.map((one) => one.processor)),
    reference: spread(reference).p50,
    ratioToReference: rounded(percentile(clock, 50) / percentile(reference, 50)),
  };
}

/** How many one core holds in a second. */
function perSecond({ runs }: Taken): number {
  return rounded((1000 * runs.length) / runs.reduce((sum, one) => sum + one.processor, 0));
}

/** Every decision of some meetings, each a poll of one delegation: what a person at the table waits for. */
function decisions() {
  const took: number[] = [];
  for (let seed = 1; seed <= MEETINGS_OF_DECISIONS; seed++) {
    const seats = [...matter.delegations, ...matter.guests].map((d): Delegate => {
      const delegate = delegateFor(d.code, seed, 'medium');
      return {
        code: d.code,
        decide(view, idle) {
          const begun = performance.now();
          const decision = delegate.decide(view, idle);
          if (seed > 2) took.push(performance.now() - begun);
          return decision;
        },
      };
    });
    const course = newCourse({ room: plainRoom(openMeeting(matter, briefs, seed)), seats, seed });
    while (course.next().kind === 'happened');
  }
  return {
    decisions: took.length,
    p50: percentile(took, 50),
    p99: rounded(percentile(took, 99)),
    longest: rounded(percentile(took, 100)),
  };
}

function microseconds(work: () => unknown): number {
  const begun = performance.now();
  work();
  return 1000 * (performance.now() - begun);
}

function spread(values: readonly number[]) {
  return { p50: rounded(percentile(values, 50)), p95: rounded(percentile(values, 95)) };
}
