/** The presidency circulates its concept note for the debate, as a document of the Council. */
import { meetingWith } from '../meeting.ts';
import { defineMove } from './definition.ts';

export const circulateConceptNote = defineMove(
  'circulateConceptNote',
  {},
  {
    phases: ['concept'],
    mover: 'president',
    takes: 60,
    rulings: [],
    carryOut: (meeting, { at }) => meetingWith(meeting, { conceptNoteAt: at }),
  },
);
