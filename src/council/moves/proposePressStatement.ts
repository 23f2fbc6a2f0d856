/** The penholder or the President proposes paragraphs of the text as elements to the press, under silence: consensus again. */

import { listOf, name } from '../fields.ts';
import { meetingWith } from '../meeting.ts';
import { presentParagraphs } from '../outcome.ts';
import { defineMove, refuse } from './definition.ts';

export const proposePressStatement = defineMove(
  'proposePressStatement',
  { paragraphs: listOf(name, 1) },
  {
    phases: ['settlement'],
    mover: 'penholderOrPresident',
    takes: 20,
    rulings: [
      (view) => (view.pressTried ? refuse('alreadyTried') : null),
      (view, { move }) => {
        const missing = move.paragraphs.find((p) => !presentParagraphs(view).includes(p));
        return missing === undefined ? null : refuse('noSuchParagraph', { paragraph: missing });
      },
    ],
    carryOut: (meeting, { at, move }) =>
      meetingWith(meeting, {
        pressTried: true,
        silence: {
          kind: 'press',
          until: at + Math.floor(meeting.matter.timetable.silence / 2),
          extensionAskedBy: [],
          paragraphs: presentParagraphs(meeting).filter((p) => move.paragraphs.includes(p)),
        },
      }),
  },
);
