/**
 * A member contests whether a pending question is procedural or substantive, before it is put to the vote. The President rules,
 * or puts the preliminary question. Source: San Francisco Statement of 7 June 1945; rule 30; last insisted on in 1959.
 */
import { name, nature } from '../fields.ts';
import { pendingQuestion, withFormal } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';

export const contestNature = defineMove(
  'contestNature',
  { question: name, nature },
  {
    phases: ['agenda', 'invitations', 'briefings', 'statements', 'blue'],
    mover: 'member',
    takes: 5,
    rulings: [
      (view, { move }) =>
        pendingQuestion(view, move.question) ? null : refuse('noSuchQuestion', { question: move.question }),
      (view, { move }) =>
        pendingQuestion(view, move.question)?.natureSettled ? refuse('natureSettled') : null,
      (view, { move }) =>
        pendingQuestion(view, move.question)?.nature === move.nature
          ? refuse('notContestable', { nature: move.nature })
          : null,
    ],
    carryOut: (meeting, { by, move }) =>
      withFormal(meeting, () => ({
        point: { by, point: 'nature', question: move.question, nature: move.nature },
      })),
  },
);
