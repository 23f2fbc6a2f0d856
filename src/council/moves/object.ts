/** A member objects to a wording on the table: it cannot join while those words stand. Alone, that costs more than in company. */
import { name, reason } from '../fields.ts';
import { thoseWho } from '../positions.ts';
import { afterActing } from '../promises.ts';
import { atCostOf, COSTS } from '../standing.ts';
import { defineMove } from './definition.ts';
import { NEGOTIATING, rulingsOnStance, withStance } from './stance.ts';

export const object = defineMove(
  'object',
  { paragraph: name, slot: name, option: name, reason },
  {
    phases: NEGOTIATING,
    mover: 'member',
    takes: 8,
    rulings: rulingsOnStance('objects'),
    carryOut: (meeting, made) => {
      const { paragraph, slot, option } = made.move;
      const company = thoseWho(meeting, 'objects', paragraph, slot, option).length;
      const objected = atCostOf(
        withStance(meeting, made, 'objects'),
        made.by,
        company > 0 ? COSTS.objectInCompany : COSTS.objectAlone,
      );
      return afterActing(objected, made.by, paragraph, slot, (promised) => promised !== option);
    },
  },
);
