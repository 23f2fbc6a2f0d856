/** The order of business as plain data, read from the machine itself: its states, and what leads from one to the next. */
import { PHASES, type Phase } from '../council/vocabulary.ts';
import { meetingMachine } from './meetingMachine.ts';

/** A state of the machine, named by its path: `formalMeeting.stage.agenda`. */
export interface State {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  /** `phase`: a phase of the vocabulary; `passing`: left at once; `history`: stands for the phase that was interrupted. */
  readonly kind: 'phase' | 'passing' | 'group' | 'history';
  /** The state that a group begins with. */
  readonly initial: string | null;
}

/** What leads from one state to the next: the guard, or null where nothing else is left. In the order in which they are asked. */
export interface Transition {
  readonly from: string;
  readonly to: string;
  readonly guard: string | null;
}

/** An event that is listened to in every state, and the question asked of it. */
export interface Listening {
  readonly event: string;
  readonly guard: string;
}

/** The whole order of business. */
export interface OrderOfBusiness {
  readonly initial: string;
  readonly states: readonly State[];
  readonly transitions: readonly Transition[];
  readonly everywhere: readonly Listening[];
}

/** What the picture needs to know of a state node; the machine's own types say more than can be walked through. */
interface Node {
  readonly key: string;
  readonly path: readonly string[];
  readonly type: string;
  readonly states: Readonly<Record<string, Node>>;
  readonly initial: Way | undefined;
  readonly always: readonly Way[] | undefined;
  readonly transitions: ReadonlyMap<string, readonly Way[]>;
}
interface Way {
  readonly guard?: unknown;
  readonly target: readonly Node[] | undefined;
}

function idOf(node: Node): string {
  return node.path.join('.');
}

function targetOf(way: Way | undefined): string | null {
  const target = way?.target?.[0];
  return target ? idOf(target) : null;
}

function kindOf(node: Node): State['kind'] {
  if (node.type === 'history') return 'history';
  if (node.type === 'compound') return 'group';
  return PHASES.includes(node.key as Phase) ? 'phase' : 'passing';
}

function within(node: Node): readonly Node[] {
  return Object.values(node.states).flatMap((child) => [child, ...within(child)]);
}

/** Reads the order of business from the machine. */
export function orderOfBusiness(): OrderOfBusiness {
  const root = meetingMachine.root as unknown as Node;
  const nodes = within(root);
  return {
    initial: targetOf(root.initial) ?? '',
    states: nodes.map((node) => ({
      id: idOf(node),
      name: node.key,
      parent: node.path.length > 1 ? node.path.slice(0, -1).join('.') : null,
      kind: kindOf(node),
      initial: node.type === 'compound' ? targetOf(node.initial) : null,
    })),
    transitions: nodes.flatMap((node) =>
      (node.always ?? []).map((way) => ({
        from: idOf(node),
        to: targetOf(way) ?? idOf(node),
        guard: way.guard === undefined ? null : String(way.guard),
      })),
    ),
    everywhere: [...root.transitions].flatMap(([event, ways]) =>
      ways.map((way) => ({ event, guard: String(way.guard) })),
    ),
  };
}
