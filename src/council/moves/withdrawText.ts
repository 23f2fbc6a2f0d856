/** The penholder withdraws its text: there will be no presidential statement. Source: rule 35 by analogy. */
import { meetingWith } from '../meeting.ts';
import { defineMove } from './definition.ts';
import { textIsThere } from './rulings.ts';

export const withdrawText = defineMove(
  'withdrawText',
  {},
  {
    phases: ['corridor'],
    mover: 'penholder',
    takes: 5,
    rulings: [textIsThere],
    carryOut: (meeting) => meetingWith(meeting, { textWithdrawn: true }),
  },
);
