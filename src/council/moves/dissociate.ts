/**
 * A member that let a statement pass says publicly that it does not subscribe to it, as a whole or to paragraphs.
 * Source: Venezuela on S/PRST/2015/15, 17 August 2015.
 */
import { listOf, name } from '../fields.ts';
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
        const unknown = move.paragraphs.find((p) => !view.matter.paragraphs.some((known) => known.id === p));
        return unknown === undefined ? null : refuse('noSuchParagraph', { paragraph: unknown });
      },
      (view, { by }) => (view.dissociations.some((d) => d.by === by) ? refuse('alreadyDissociated') : null),
    ],
    carryOut: (meeting, { by, move }) => ({
      ...atCostOf(meeting, by, COSTS.dissociate),
      dissociations: [...meeting.dissociations, { by, paragraphs: move.paragraphs }],
    }),
  },
);
