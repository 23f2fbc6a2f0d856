/** The chair closes the reading of the text. */
import { meetingWith } from '../meeting.ts';
import { defineMove } from './definition.ts';

export const closeSitting = defineMove(
  'closeSitting',
  {},
  {
    phases: ['sitting'],
    mover: 'chair',
    takes: 5,
    rulings: [],
    carryOut: (meeting) => meetingWith(meeting, { sitting: null }),
  },
);
