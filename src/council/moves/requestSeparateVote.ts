/** A member requests that a part of the draft be voted on separately. Source: rule 32. */
import { name } from '../fields.ts';
import { presentParagraphs } from '../outcome.ts';
import { withQuestion } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';
import { paragraphKnown } from './rulings.ts';

export const requestSeparateVote = defineMove(
  'requestSeparateVote',
  { paragraph: name },
  {
    phases: ['blue'],
    mover: 'member',
    takes: 5,
    rulings: [
      paragraphKnown,
      (view, { move }) =>
        presentParagraphs(view).includes(move.paragraph)
          ? null
          : refuse('noSuchParagraph', { paragraph: move.paragraph }),
      (view, { move }) =>
        [...(view.formal?.pending ?? []), ...view.votes.map((v) => v.question)].some(
          (q) => q.kind === 'part' && q.change?.paragraph === move.paragraph,
        )
          ? refuse('alreadyPending')
          : null,
    ],
    carryOut: (meeting, { by, move }) =>
      withQuestion(meeting, {
        kind: 'part',
        by,
        change: { paragraph: move.paragraph, slot: '', option: '' },
      }),
  },
);
