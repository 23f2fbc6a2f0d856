/** The order of business walked through: every situation that the tried moves and the clock lead to, and a way to each. */
import type { SnapshotFrom } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, type TraversalOptions } from 'xstate/graph';
import { type Meeting, openMeeting } from '../../src/council/meeting.ts';
import { type CouncilEvent, meetingMachine } from '../../src/procedure/meetingMachine.ts';
import { smallScenario } from '../scenario/small.ts';
import { looksOf, triedIn } from './tried.ts';

export type Snapshot = SnapshotFrom<typeof meetingMachine>;

/** Something that was tried, and the snapshot after it: the same meeting, if it was not in order. */
export interface Step {
  readonly event: CouncilEvent;
  readonly after: Snapshot;
}

/** A situation, what was tried in it, and the step by which the Council first came to it. */
export interface Situation {
  readonly snapshot: Snapshot;
  readonly meeting: Meeting;
  readonly tried: readonly Step[];
  readonly from: { readonly situation: Situation; readonly event: CouncilEvent } | null;
}

/** More than all tries there are; without an end to them, the walk throws. */
const TOO_MANY = 40_000;

const { matter, briefs } = smallScenario();

/** The small meeting as it is opened for these tests. */
export const OPENING: Meeting = openMeeting(matter, briefs, 2016);

/** Walks through the order of business of the small meeting. The opening comes first. */
export function walk(): readonly Situation[] {
  const options: TraversalOptions<Snapshot, CouncilEvent, { readonly meeting: Meeting }> = {
    input: { meeting: OPENING },
    events: (snapshot) => triedIn(snapshot.context.meeting),
    serializeState: (snapshot) => looksOf(snapshot.context.meeting),
    serializeEvent: (event) => JSON.stringify(event),
    limit: TOO_MANY,
  };
  const graph = getAdjacencyMap<Snapshot, CouncilEvent, { readonly meeting: Meeting }>(
    meetingMachine,
    options,
  );
  const found = Object.values(graph).map(({ state }) => ({
    snapshot: state,
    meeting: state.context.meeting,
    tried: [] as Step[],
    from: null as Situation['from'],
  }));
  const byMeeting = new Map(found.map((situation) => [situation.meeting, situation]));
  for (const { state, event, nextState } of adjacencyMapToArray(graph)) {
    const situation = byMeeting.get(state.context.meeting);
    if (!situation) continue;
    situation.tried.push({ event, after: nextState });
    const next = byMeeting.get(nextState.context.meeting);
    if (next && next !== situation) next.from ??= { situation, event };
  }
  return found;
}

/** The events by which the Council first came to a situation. */
export function wayTo({ from }: Situation): readonly CouncilEvent[] {
  return from ? [...wayTo(from.situation), from.event] : [];
}

/** The way to a situation in words, for a test that fails. */
export function told(situation: Situation): string {
  const steps = wayTo(situation).map((e) => (e.type === 'delegation.moves' ? e.made.move.kind : e.type));
  return `${situation.meeting.phase} after ${steps.join(', ')}`;
}
