/** A member raises a point of order, about procedure now. The President rules at once. Source: rule 30. */
import { point } from '../fields.ts';
import { withFormal } from '../questions.ts';
import { defineMove } from './definition.ts';

export const pointOfOrder = defineMove(
  'pointOfOrder',
  { point },
  {
    phases: ['agenda', 'invitations', 'briefings', 'adoption', 'statements', 'blue', 'explanations'],
    mover: 'member',
    takes: 3,
    rulings: [],
    carryOut: (meeting, { by, move }) =>
      withFormal(meeting, () => ({ point: { by, point: move.point, question: null, nature: null } })),
  },
);
