/** A member objects to a procedural proposal, which must then be put to the vote. Source: rules 9, 37 and 39; practice. */
import { name } from '../fields.ts';
import { pendingQuestion, withFormal } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';

export const objectToProposal = defineMove(
  'objectToProposal',
  { question: name },
  {
    phases: ['agenda', 'invitations', 'briefings', 'statements', 'blue'],
    mover: 'member',
    takes: 3,
    rulings: [
      (view, { move }) =>
        pendingQuestion(view, move.question)?.nature === 'procedural'
          ? null
          : refuse('noSuchQuestion', { question: move.question }),
      (view, { by, move }) =>
        pendingQuestion(view, move.question)?.objections.includes(by) ? refuse('alreadyObjected') : null,
    ],
    carryOut: (meeting, { by, move }) =>
      withFormal(meeting, (f) => ({
        pending: f.pending.map((q) =>
          q.id === move.question ? { ...q, objections: [...q.objections, by] } : q,
        ),
      })),
  },
);
