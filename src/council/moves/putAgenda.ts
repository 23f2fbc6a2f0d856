/** The President puts the provisional agenda to the meeting: its first business. Source: rule 9. */
import { withQuestion } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';

export const putAgenda = defineMove(
  'putAgenda',
  {},
  {
    phases: ['agenda'],
    mover: 'president',
    takes: 5,
    rulings: [
      (view) => (view.formal?.pending.some((q) => q.kind === 'agenda') ? refuse('alreadyPending') : null),
    ],
    carryOut: (meeting, { by }) => withQuestion(meeting, { kind: 'agenda', by }),
  },
);
