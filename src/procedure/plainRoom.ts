/**
 * A room without the machine's engine: the order of business is read once from the machine itself, as tables, and gone through by
 * asking the council the same questions in the same order. It can be opened in any phase, since a meeting says which phase it is
 * in and which stage was interrupted; and it is quick, which meetings by the hundred need.
 */
import { closeFormalMeeting, openPhase } from '../council/business.ts';
import type { Meeting } from '../council/meeting.ts';
import { carryOut, rulingOn } from '../council/order.ts';
import { afterEvent, canHappen } from '../council/outside.ts';
import * as progress from '../council/progress.ts';
import type { PublicRecord } from '../council/view.ts';
import { PHASES, type Phase } from '../council/vocabulary.ts';
import { viewFor } from '../views/viewOf.ts';
import { type CouncilEvent, meetingMachine } from './meetingMachine.ts';
import type { Room } from './room.ts';

/** What leads on: a question, or null where nothing else is left, and where it leads. */
interface Way {
  readonly asks: ((record: PublicRecord) => boolean) | null;
  readonly to: Place;
}

/** Where the Council can be: in a phase, or passing on at once after a formal meeting; with the ways on, in the order of the machine. */
interface Place {
  readonly phase: Phase | null;
  ways: readonly Way[];
}

/** Stands for the stage that was interrupted. */
const RESUMED: Place = { phase: null, ways: [] };

/** What the tables need to know of a state node; the machine's own types say more than can be walked through. */
interface Node {
  readonly key: string;
  readonly type: string;
  readonly parent: Node | undefined;
  readonly states: Readonly<Record<string, Node>>;
  readonly initial: { readonly target: readonly Node[] } | undefined;
  readonly always:
    | readonly { readonly guard?: unknown; readonly target: readonly Node[] | undefined }[]
    | undefined;
  readonly entry: readonly unknown[];
}

const places = readPlaces(meetingMachine.root as unknown as Node);

/** The places of the machine by phase. Throws where the machine has grown something that the tables cannot say. */
function readPlaces(root: Node): ReadonlyMap<Phase, Place> {
  const known = new Map<Node, Place>();
  const leaves: Node[] = [];
  const find = (node: Node): void => {
    const children = Object.values(node.states);
    if (children.length > 0) {
      if (node.entry.length > 0) throw new Error(`${node.key} has an entry, and is no phase`);
      for (const child of children) find(child);
      return;
    }
    if (node.type === 'history') known.set(node, RESUMED);
    else {
      known.set(node, { phase: phaseOf(node), ways: [] });
      leaves.push(node);
    }
  };
  find(root);
  const placeOf = (node: Node): Place => {
    const [first] = node.initial?.target ?? [];
    const place = first ? placeOf(first) : known.get(node);
    if (!place) throw new Error(`${node.key} leads nowhere`);
    return place;
  };
  for (const leaf of leaves) {
    const ways: Way[] = [];
    // What leads on from a phase is asked before what leads on from the groups around it.
    for (let node: Node | undefined = leaf; node; node = node.parent)
      for (const { guard, target } of node.always ?? []) {
        const [to] = target ?? [];
        if (!to) throw new Error(`something leads on from ${node.key} to nowhere`);
        ways.push({ asks: guard === undefined ? null : questionNamed(guard), to: placeOf(to) });
      }
    placeOf(leaf).ways = ways;
  }
  return new Map(
    [...known.values()].flatMap((place) => (place.phase === null ? [] : [[place.phase, place] as const])),
  );
}

/** The phase that a leaf opens; null for what follows a formal meeting. */
function phaseOf({ key, entry }: Node): Phase | null {
  const phase = PHASES.find((one) => one === key) ?? null;
  const [opens] = entry;
  const isPhase =
    typeof opens === 'object' && opens !== null && 'type' in opens && opens.type === 'openPhase' && phase;
  if (entry.length === 1 && (isPhase || (opens === 'closeFormalMeeting' && phase === null))) return phase;
  throw new Error(`${key} opens in a way that the tables do not know`);
}

function questionNamed(guard: unknown): (record: PublicRecord) => boolean {
  const asks = Object.entries(progress).find(([name]) => name === guard)?.[1];
  if (!asks) throw new Error(`${String(guard)} is no question of the council`);
  return asks;
}

function placeIn(phase: Phase): Place {
  const place = places.get(phase);
  if (!place) throw new Error(`the order of business does not know ${phase}`);
  return place;
}

/** The meeting as far as the order of business goes on by itself. */
function goneOn(meeting: Meeting): Meeting {
  let result = meeting;
  let place = placeIn(meeting.phase);
  for (;;) {
    const way = wayOn(place, result);
    if (!way) return result;
    place = way.to === RESUMED ? placeIn(result.clock.stage ?? 'agenda') : way.to;
    result = place.phase === null ? closeFormalMeeting(result) : openPhase(result, place.phase);
  }
}

function wayOn({ ways }: Place, meeting: Meeting): Way | null {
  for (const way of ways) if (way.asks === null || way.asks(meeting)) return way;
  return null;
}

/** A room for a meeting in whatever phase it is, without the machine's engine. The same events give the same meeting as in any other. */
export function plainRoom(opened: Meeting): Room {
  // A meeting that is only about to begin has its first phase opened; to one that has begun, nothing is done.
  let meeting = goneOn(opened.phase === 'concept' ? openPhase(opened, 'concept') : opened);
  return {
    get meeting() {
      return meeting;
    },
    send(event: CouncilEvent) {
      if (event.type === 'delegation.moves') {
        const { made } = event;
        if (rulingOn(viewFor(meeting, made.by), made) === null) meeting = goneOn(carryOut(meeting, made));
      } else if (canHappen(meeting, event)) meeting = goneOn(afterEvent(meeting, event));
    },
  };
}
