/** The President immediately states a ruling on a point of order. Source: rule 30. */
import { yesOrNo } from '../fields.ts';
import { withFormal, withNature } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';

export const rule = defineMove(
  'rule',
  { upheld: yesOrNo },
  {
    phases: ['ruling'],
    mover: 'president',
    takes: 3,
    rulings: [(view) => (view.formal?.point ? null : refuse('noPointRaised'))],
    carryOut: (meeting, { by, move }) => {
      const raised = meeting.formal?.point;
      if (!raised) return meeting;
      const ruled = withFormal(meeting, () => ({
        point: null,
        ruling: {
          ...raised,
          president: by,
          upheld: move.upheld,
          fresh: true,
          challengedBy: null,
          overruled: false,
        },
      }));
      if (raised.question === null || raised.nature === null) return ruled;
      const other = raised.nature === 'procedural' ? 'substantive' : 'procedural';
      return withNature(ruled, raised.question, move.upheld ? raised.nature : other);
    },
  },
);
