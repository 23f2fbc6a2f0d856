/** The President closes the debate when the list of speakers is exhausted. Source: rule 27; practice. */
import { withFormal } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';
import { floorIsFree } from './rulings.ts';

export const closeDebate = defineMove(
  'closeDebate',
  {},
  {
    phases: ['statements'],
    mover: 'president',
    takes: 3,
    rulings: [
      floorIsFree,
      (view) =>
        view.floor.queue.length > 0 ? refuse('speakersRemain', { next: view.floor.queue[0] ?? '' }) : null,
      (view) => (view.formal?.pending.length ? refuse('alreadyPending') : null),
    ],
    carryOut: (meeting) => withFormal(meeting, () => ({ debate: 'closed' })),
  },
);
