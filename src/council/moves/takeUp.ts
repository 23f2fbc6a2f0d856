/** The chair of the consultations takes up a paragraph: the list of speakers begins anew. */

import { name } from '../fields.ts';
import { meetingWith } from '../meeting.ts';
import { defineMove } from './definition.ts';
import { floorIsFree, paragraphKnown } from './rulings.ts';

export const takeUp = defineMove(
  'takeUp',
  { paragraph: name },
  {
    phases: ['sitting'],
    mover: 'chair',
    takes: 3,
    rulings: [paragraphKnown, floorIsFree],
    carryOut: (meeting, { move }) =>
      meeting.sitting
        ? meetingWith(meeting, {
            readings: {
              ...meeting.readings,
              [move.paragraph]: (meeting.readings[move.paragraph] ?? 0) + 1,
            },
            sitting: {
              ...meeting.sitting,
              paragraph: move.paragraph,
              takenUp: [...meeting.sitting.takenUp.filter((p) => p !== move.paragraph), move.paragraph],
            },
            floor: { speaker: null, queue: [], turns: {} },
          })
        : meeting,
  },
);
