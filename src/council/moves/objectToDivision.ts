/** The original mover of the draft objects to a vote in parts, which then does not take place. Source: rule 32. */
import { name } from '../fields.ts';
import { pendingQuestion, withFormal } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';

export const objectToDivision = defineMove(
  'objectToDivision',
  { question: name },
  {
    phases: ['blue'],
    mover: 'member',
    takes: 3,
    rulings: [
      (view, { move }) =>
        pendingQuestion(view, move.question)?.kind === 'part'
          ? null
          : refuse('noSuchQuestion', { question: move.question }),
      (view, { by }) =>
        view.resolution?.by === by ? null : refuse('notTheMover', { by: view.resolution?.by ?? '' }),
    ],
    carryOut: (meeting, { move }) =>
      withFormal(meeting, (f) => ({ pending: f.pending.filter((q) => q.id !== move.question) })),
  },
);
