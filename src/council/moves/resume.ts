/** The President resumes a suspended meeting. Source: rule 33. */
import { withFormal } from '../questions.ts';
import { defineMove } from './definition.ts';

export const resume = defineMove(
  'resume',
  {},
  {
    phases: ['suspended'],
    mover: 'president',
    takes: 2,
    rulings: [],
    carryOut: (meeting) => withFormal(meeting, () => ({ suspendedUntil: null })),
  },
);
