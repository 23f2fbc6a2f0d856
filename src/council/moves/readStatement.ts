/**
 * The President makes the statement on behalf of the Council, as authorized after consultations among its members.
 * Source: practice of presidential statements (S/26015).
 */
import { presentParagraphs, withOutcome } from '../outcome.ts';
import { defineMove, refuse } from './definition.ts';

export const readStatement = defineMove(
  'readStatement',
  {},
  {
    phases: ['adoption'],
    mover: 'president',
    takes: 30,
    rulings: [(view) => (view.agreedAt === null ? refuse('nothingAgreed') : null)],
    carryOut: (meeting) => withOutcome(meeting, 'presidentialStatement', presentParagraphs(meeting)),
  },
);
