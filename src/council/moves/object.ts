/** A member objects to a wording on the table: it cannot join while those words stand. Alone, that costs more than in company. */
import { name, reason } from '../fields.ts';
import type { Meeting } from '../meeting.ts';
import { thoseWho } from '../positions.ts';
import { afterActing } from '../promises.ts';
import { atCostOf, COSTS } from '../standing.ts';
import { defineMove, type Made } from './definition.ts';
import { NEGOTIATING, type OnWording, rulingsOnStance, withStance } from './stance.ts';

export const object = defineMove(
  'object',
  { paragraph: name, slot: name, option: name, reason },
  {
    phases: NEGOTIATING,
    mover: 'member',
    takes: 8,
    rulings: rulingsOnStance('objects'),
    carryOut: (meeting, made) => onceObjected(withStance(meeting, made, 'objects'), made),
  },
);

/** What an objection does besides being a position: it has a cost, less in company, and may break a promise. */
export function onceObjected(meeting: Meeting, { by, move }: Made<OnWording>): Meeting {
  const { paragraph, slot, option } = move;
  const isAlone = thoseWho(meeting, 'objects', paragraph, slot, option).every((code) => code === by);
  const objected = atCostOf(meeting, by, isAlone ? COSTS.objectAlone : COSTS.objectInCompany);
  return afterActing(objected, by, paragraph, slot, (promised) => promised !== option);
}
