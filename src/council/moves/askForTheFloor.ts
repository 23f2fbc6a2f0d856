/** A member signifies its desire to speak. Source: rule 27. */
import { meetingWith } from '../meeting.ts';
import { defineMove, refuse } from './definition.ts';

export const askForTheFloor = defineMove(
  'askForTheFloor',
  {},
  {
    phases: ['sitting', 'statements'],
    mover: 'member',
    takes: 1,
    rulings: [
      (view, { by }) =>
        view.floor.queue.includes(by) || view.floor.speaker === by ? refuse('alreadyOnTheList') : null,
      (view, { by }) =>
        view.phase === 'statements' && (view.floor.turns[by] ?? 0) > 0 ? refuse('alreadySpoken') : null,
    ],
    carryOut: (meeting, { by }) =>
      meetingWith(meeting, { floor: { ...meeting.floor, queue: [...meeting.floor.queue, by] } }),
  },
);
