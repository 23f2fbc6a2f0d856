/** A member does not join the common line that was proposed to its group. */
import { name } from '../fields.ts';
import { defineMove } from './definition.ts';
import { awaitsAnswer, toTheGroup, withLine } from './groupRulings.ts';

export const declineGroupLine = defineMove(
  'declineGroupLine',
  { line: name },
  {
    phases: ['corridor', 'sitting', 'silence'],
    mover: 'member',
    takes: 5,
    rulings: [awaitsAnswer],
    audience: toTheGroup,
    carryOut: (meeting, { by, move }) =>
      withLine(meeting, move.line, (l) => ({ declined: [...l.declined, by] })),
  },
);
