/** The speaker has finished. */
import { defineMove } from './definition.ts';

export const yieldTheFloor = defineMove(
  'yieldTheFloor',
  {},
  {
    phases: ['sitting', 'briefings', 'statements'],
    mover: 'speaker',
    takes: 1,
    rulings: [],
    carryOut: (meeting) => ({ ...meeting, floor: { ...meeting.floor, speaker: null } }),
  },
);
