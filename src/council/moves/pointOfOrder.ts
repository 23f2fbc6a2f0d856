/** A member raises a point of order, about procedure now. The President rules at once; there is no point within a point. Source: rule 30. */
import { point } from '../fields.ts';
import { withFormal } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';

export const pointOfOrder = defineMove(
  'pointOfOrder',
  { point },
  {
    phases: ['agenda', 'invitations', 'briefings', 'adoption', 'statements', 'blue', 'explanations'],
    mover: 'member',
    takes: 3,
    rulings: [],
    outOfPhase: (view) =>
      view.phase === 'ruling' ? refuse('pointPending', { by: view.formal?.point?.by ?? '' }) : null,
    carryOut: (meeting, { by, move }) =>
      withFormal(meeting, () => ({ point: { by, point: move.point, question: null, nature: null } })),
  },
);
