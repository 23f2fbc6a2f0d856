/** The chair calls upon the next speaker: in the order of asking, everybody once before anybody twice. Source: rule 27. */

import { name } from '../fields.ts';
import type { DelegationCode } from '../matter.ts';
import { meetingWith } from '../meeting.ts';
import type { PublicRecord } from '../view.ts';
import { defineMove, refuse } from './definition.ts';
import { floorIsFree } from './rulings.ts';

/** Who is to be called next, or undefined when nobody has asked. */
export function nextSpeaker({ floor }: PublicRecord): DelegationCode | undefined {
  const fewest = Math.min(...floor.queue.map((c) => floor.turns[c] ?? 0));
  return floor.queue.find((c) => (floor.turns[c] ?? 0) === fewest);
}

export const giveTheFloor = defineMove(
  'giveTheFloor',
  { to: name },
  {
    phases: ['sitting', 'briefings', 'statements'],
    mover: 'chair',
    takes: 1,
    rulings: [
      floorIsFree,
      (view, { move }) => {
        const next = nextSpeaker(view);
        if (next === undefined) return refuse('nobodyIsListed');
        return next === move.to ? null : refuse('notNextOnTheList', { to: move.to, next });
      },
    ],
    carryOut: (meeting, { move }) =>
      meetingWith(meeting, {
        floor: {
          speaker: move.to,
          queue: meeting.floor.queue.filter((c) => c !== move.to),
          turns: { ...meeting.floor.turns, [move.to]: (meeting.floor.turns[move.to] ?? 0) + 1 },
        },
      }),
  },
);
