/** What was put to a delegation and awaits its answer. */
import type { DelegationCode } from './matter.ts';
import { awaitsAnswer } from './moves/groupRulings.ts';
import type { View } from './view.ts';
import type { Phase } from './vocabulary.ts';

/** When understandings and common lines can be answered. */
const ANSWERABLE: readonly Phase[] = ['corridor', 'sitting', 'silence'];

/** The understandings and common lines that await an answer of the delegation whose view this is, by their ids. */
export function offersTo(view: View, code: DelegationCode): readonly string[] {
  const { deals, groupLines, clock, phase } = view;
  if (!ANSWERABLE.includes(phase)) return [];
  const offered = deals.filter(
    (d) => d.state === 'offered' && d.with.includes(code) && !d.acceptedBy.includes(code),
  );
  // A line that somebody has declined will not be agreed, whatever others answer.
  const lines = groupLines.filter(
    ({ id: line, declined }) =>
      declined.length === 0 &&
      awaitsAnswer(view, { by: code, at: clock.now, id: '', move: { line } }) === null,
  );
  return [...offered, ...lines].map(({ id }) => id);
}
