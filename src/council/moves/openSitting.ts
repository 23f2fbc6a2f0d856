/** The penholder opens a reading of the text, before the corridor time is over. */
import { withSitting } from '../business.ts';
import { defineMove } from './definition.ts';
import { textIsThere } from './rulings.ts';

export const openSitting = defineMove(
  'openSitting',
  {},
  {
    phases: ['corridor'],
    mover: 'penholder',
    takes: 10,
    rulings: [textIsThere],
    carryOut: (meeting) => withSitting(meeting),
  },
);
