/** The President, hearing no objection, takes a procedural proposal as decided. Source: rule 9 and practice. */
import { name } from '../fields.ts';
import { carryWithoutObjection, comesBefore, pendingQuestion } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';

export const gavel = defineMove(
  'gavel',
  { question: name },
  {
    phases: ['agenda', 'invitations', 'briefings', 'statements', 'blue'],
    mover: 'president',
    takes: 2,
    rulings: [
      (view, { move }) =>
        pendingQuestion(view, move.question)?.nature === 'procedural'
          ? null
          : refuse('noSuchQuestion', { question: move.question }),
      (view, { move }) => {
        const question = pendingQuestion(view, move.question);
        const [objector] = question?.objections ?? [];
        return objector === undefined ? null : refuse('objectionStands', { by: objector });
      },
      (view, { move }) => {
        const question = pendingQuestion(view, move.question);
        const first = question && comesBefore(view, question);
        return first ? refuse('precedence', { first: first.motion ?? first.kind }) : null;
      },
    ],
    carryOut: (meeting, { move }) => carryWithoutObjection(meeting, move.question),
  },
);
