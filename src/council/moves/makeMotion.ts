/** A member moves to suspend, adjourn, refer or postpone, or to meet in private. No motion needs seconding. Source: rules 33, 34, 48. */
import { instant, motion, orNull } from '../fields.ts';
import { withQuestion } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';

export const makeMotion = defineMove(
  'makeMotion',
  { motion, until: orNull(instant) },
  {
    phases: ['agenda', 'invitations', 'briefings', 'statements', 'blue'],
    mover: 'member',
    takes: 5,
    rulings: [
      (_, { move }) => (move.motion === 'amend' ? refuse('motionNotNow', { motion: move.motion }) : null),
      (view, { move }) =>
        view.formal?.pending.some((q) => q.motion === move.motion)
          ? refuse('alreadyPending', { motion: move.motion })
          : null,
      (_, { at, move }) =>
        (move.motion === 'suspend' || move.motion === 'adjournTo') &&
        (move.until === null || move.until <= at)
          ? refuse('needsHour', { motion: move.motion })
          : null,
    ],
    carryOut: (meeting, { by, move }) =>
      withQuestion(meeting, { kind: 'motion', by, motion: move.motion, until: move.until }),
  },
);
