/**
 * A member that let a statement pass says publicly that it does not subscribe to it, as a whole or to paragraphs.
 * Source: Venezuela on S/PRST/2015/15, 17 August 2015.
 */

import { listOf, name } from '../fields.ts';
import { meetingWith } from '../meeting.ts';
import { presentParagraphs } from '../outcome.ts';
import { atCostOf, COSTS } from '../standing.ts';
import { defineMove, refuse } from './definition.ts';

export const dissociate = defineMove(
  'dissociate',
  { paragraphs: listOf(name) },
  {
    phases: ['adoption', 'statements', 'explanations'],
    mover: 'member',
    takes: 10,
    rulings: [
      (view) => (view.agreedAt === null && view.outcome === null ? refuse('nothingAgreed') : null),
      (view, { move }) => {
        const missing = move.paragraphs.find((p) => !presentParagraphs(view).includes(p));
        return missing === undefined ? null : refuse('noSuchParagraph', { paragraph: missing });
      },
      (view, { by }) => (view.dissociations.some((d) => d.by === by) ? refuse('alreadyDissociated') : null),
    ],
    carryOut: (meeting, { by, move }) =>
      meetingWith(atCostOf(meeting, by, COSTS.dissociate), {
        dissociations: [...meeting.dissociations, { by, paragraphs: move.paragraphs }],
      }),
  },
);
