/** The President takes it that there is nothing more to be had. */
import { withOutcome } from '../outcome.ts';
import { defineMove } from './definition.ts';

export const closeWithoutOutcome = defineMove(
  'closeWithoutOutcome',
  {},
  {
    phases: ['settlement'],
    mover: 'president',
    takes: 5,
    rulings: [],
    carryOut: (meeting) => withOutcome(meeting, 'none', []),
  },
);
