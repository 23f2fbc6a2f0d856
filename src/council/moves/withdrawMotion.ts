/** The mover withdraws a motion or an amendment that has not been voted on. Source: rule 35. */
import { name } from '../fields.ts';
import { pendingQuestion, withFormal } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';

export const withdrawMotion = defineMove(
  'withdrawMotion',
  { question: name },
  {
    phases: ['agenda', 'invitations', 'briefings', 'statements', 'blue'],
    mover: 'member',
    takes: 2,
    rulings: [
      (view, { by, move }) => {
        const question = pendingQuestion(view, move.question);
        if (!question) return refuse('noSuchQuestion', { question: move.question });
        return question.by === by ? null : refuse('notTheMover', { by: question.by });
      },
    ],
    carryOut: (meeting, { move }) =>
      withFormal(meeting, (f) => ({ pending: f.pending.filter((q) => q.id !== move.question) })),
  },
);
