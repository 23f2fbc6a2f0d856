/** The President immediately states a ruling on a point of order. Source: rule 30. */
import { yesOrNo } from '../fields.ts';
import { withRuling } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';

export const rule = defineMove(
  'rule',
  { upheld: yesOrNo },
  {
    phases: ['ruling'],
    mover: 'president',
    takes: 3,
    rulings: [(view) => (view.formal?.point ? null : refuse('noPointRaised'))],
    carryOut: (meeting, { by, move }) => withRuling(meeting, by, move.upheld),
  },
);
