/** The President closes the invitations, the briefings or the explanations of vote, and goes on to the next business. */
import { explanationsClosed } from '../clock.ts';
import { withFormal } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';
import { floorIsFree } from './rulings.ts';

export const proceedToNextBusiness = defineMove(
  'proceedToNextBusiness',
  {},
  {
    phases: ['invitations', 'briefings', 'explanations'],
    mover: 'president',
    takes: 2,
    rulings: [
      floorIsFree,
      (view) => (view.formal?.pending.length ? refuse('alreadyPending') : null),
      (view) =>
        view.phase === 'briefings' && view.floor.queue.length > 0
          ? refuse('speakersRemain', { next: view.floor.queue[0] ?? '' })
          : null,
    ],
    carryOut: (meeting) => {
      if (meeting.phase === 'explanations') return explanationsClosed(meeting);
      return withFormal(meeting, () =>
        meeting.phase === 'invitations' ? { invitations: 'closed' } : { briefings: 'closed' },
      );
    },
  },
);
