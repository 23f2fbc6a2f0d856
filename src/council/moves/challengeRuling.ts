/** A member challenges the ruling, which is put to the Council at once and stands unless nine overrule it. Source: rule 30. */
import { withFormal, withVoteOn } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';

export const challengeRuling = defineMove(
  'challengeRuling',
  {},
  {
    phases: ['agenda', 'invitations', 'briefings', 'adoption', 'statements', 'blue', 'explanations'],
    mover: 'member',
    takes: 3,
    rulings: [
      (view) => (view.formal?.ruling?.challengedBy != null ? refuse('alreadyChallenged') : null),
      (view) => (view.formal?.ruling?.fresh ? null : refuse('noFreshRuling')),
    ],
    carryOut: (meeting, { by }) => {
      const ruling = meeting.formal?.ruling;
      if (!ruling) return meeting;
      const challenged = withFormal(meeting, () => ({ ruling: { ...ruling, challengedBy: by } }));
      return withVoteOn(challenged, { kind: 'challenge', by });
    },
  },
);
