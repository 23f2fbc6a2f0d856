/** The President issues a summary on the presidency's own responsibility. It binds nobody and may be disowned. */
import { listOf, name } from '../fields.ts';
import { presentParagraphs, withOutcome } from '../outcome.ts';
import { defineMove, refuse } from './definition.ts';

export const issueSummary = defineMove(
  'issueSummary',
  { paragraphs: listOf(name, 1) },
  {
    phases: ['settlement'],
    mover: 'president',
    takes: 20,
    rulings: [
      (view, { move }) => {
        const missing = move.paragraphs.find((p) => !presentParagraphs(view).includes(p));
        return missing === undefined ? null : refuse('noSuchParagraph', { paragraph: missing });
      },
    ],
    carryOut: (meeting, { move }) =>
      withOutcome(
        meeting,
        'presidentsSummary',
        presentParagraphs(meeting).filter((p) => move.paragraphs.includes(p)),
      ),
  },
);
