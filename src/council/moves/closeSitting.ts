/** The chair closes the reading of the text. */
import { defineMove } from './definition.ts';

export const closeSitting = defineMove(
  'closeSitting',
  {},
  {
    phases: ['sitting'],
    mover: 'chair',
    takes: 5,
    rulings: [],
    carryOut: (meeting) => ({ ...meeting, sitting: null }),
  },
);
