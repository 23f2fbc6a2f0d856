/** The speaker has finished. */
import { meetingWith } from '../meeting.ts';
import { defineMove } from './definition.ts';

export const yieldTheFloor = defineMove(
  'yieldTheFloor',
  {},
  {
    phases: ['sitting', 'briefings', 'statements'],
    mover: 'speaker',
    takes: 1,
    rulings: [],
    carryOut: (meeting) => meetingWith(meeting, { floor: { ...meeting.floor, speaker: null } }),
  },
);
