/** The penholder splits a contested paragraph off, to be dealt with separately. */

import { name } from '../fields.ts';
import { meetingWith } from '../meeting.ts';
import { draftParagraph, withParagraph } from '../text.ts';
import { defineMove, refuse } from './definition.ts';
import { paragraphKnown, textIsThere } from './rulings.ts';

export const splitOff = defineMove(
  'splitOff',
  { paragraph: name },
  {
    phases: ['corridor'],
    mover: 'penholder',
    takes: 10,
    rulings: [
      textIsThere,
      paragraphKnown,
      (view, { move }) =>
        view.matter.paragraphs.find((p) => p.id === move.paragraph)?.mayBeAbsent
          ? null
          : refuse('cannotBeAbsent', { paragraph: move.paragraph }),
      (view, { move }) =>
        draftParagraph(view.draft, move.paragraph)?.presence === 'retained'
          ? null
          : refuse('noChange', { paragraph: move.paragraph }),
    ],
    carryOut: (meeting, { move }) =>
      meetingWith(meeting, {
        draft: withParagraph(meeting.draft, move.paragraph, (p) => ({
          ...p,
          presence: 'splitOff',
          brackets: [],
          agreed: [],
        })),
      }),
  },
);
