/** The order of business for the map on the page: from which phase to which, and the questions on the way; groups are left out. */
import type { OrderOfBusiness, State } from './orderOfBusiness.ts';

/** One way from a phase to the next; `to` is null where the Council goes back to what was interrupted. */
export interface Way {
  readonly from: string;
  readonly to: string | null;
  /** The questions that must be answered with yes, in their order. */
  readonly when: readonly string[];
}

/** Every way from phase to phase: those of a phase come before those of the groups that it belongs to. */
export function waysOf(order: OrderOfBusiness): readonly Way[] {
  const known = (id: string): State | undefined => order.states.find((s) => s.id === id);
  const leading = (state: State): OrderOfBusiness['transitions'] => {
    const own = order.transitions.filter((t) => t.from === state.id);
    const parent = state.parent === null ? undefined : known(state.parent);
    return parent ? [...own, ...leading(parent)] : own;
  };
  const arriving = (from: string, id: string, when: readonly string[]): readonly Way[] => {
    const state = known(id);
    if (!state) throw new Error(`The order of business leads to "${id}", which is no state of it.`);
    if (state.kind === 'group') return arriving(from, state.initial ?? '', when);
    if (state.kind === 'history') return [{ from, to: null, when }];
    if (state.kind === 'phase') return [{ from, to: state.name, when }];
    return leading(state).flatMap((t) => arriving(from, t.to, t.guard === null ? when : [...when, t.guard]));
  };
  return order.states
    .filter((state) => state.kind === 'phase')
    .flatMap((state) =>
      leading(state).flatMap((t) => arriving(state.name, t.to, t.guard === null ? [] : [t.guard])),
    );
}

/** The file that the page reads them from. */
export function waysFile(ways: readonly Way[]): string {
  const quoted = (name: string | null) => (name === null ? 'null' : `'${name}'`);
  return `/**
 * From which phase the Council comes to which, and the questions on the way. Written by \`npm run diagram\` from the machine; a
 * test says when it is out of date.
 */

/** Every way, in the order in which the questions are asked; \`to\` is null where the Council goes back to what was interrupted. */
export const WAYS = [
${ways
  .map(
    ({ from, to, when }) =>
      `  { from: '${from}', to: ${quoted(to)}, when: [${when.map((w) => quoted(w)).join(', ')}] },`,
  )
  .join('\n')}
] as const;
`;
}
