/** A member supports a wording that is on the table. */
import { name, reason } from '../fields.ts';
import { defineMove } from './definition.ts';
import { NEGOTIATING, rulingsOnStance, withStance } from './stance.ts';

export const support = defineMove(
  'support',
  { paragraph: name, slot: name, option: name, reason },
  {
    phases: NEGOTIATING,
    mover: 'member',
    takes: 6,
    rulings: rulingsOnStance('supports'),
    carryOut: (meeting, made) => withStance(meeting, made, 'supports'),
  },
);
