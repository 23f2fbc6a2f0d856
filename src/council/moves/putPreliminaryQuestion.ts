/**
 * The President, instead of ruling, puts the preliminary question: is the matter procedural? It is itself substantive, so that a
 * permanent member can make the matter one that it can veto: the double veto. Source: San Francisco Statement, II, paragraph 2.
 */
import { withFormal, withVoteOn } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';

export const putPreliminaryQuestion = defineMove(
  'putPreliminaryQuestion',
  {},
  {
    phases: ['ruling'],
    mover: 'president',
    takes: 5,
    rulings: [(view) => (view.formal?.point?.point === 'nature' ? null : refuse('noPointRaised'))],
    carryOut: (meeting) => {
      const raised = meeting.formal?.point;
      if (!raised) return meeting;
      return withVoteOn(
        withFormal(meeting, () => ({ point: null })),
        { kind: 'preliminary', by: raised.by, about: raised.question },
      );
    },
  },
);
