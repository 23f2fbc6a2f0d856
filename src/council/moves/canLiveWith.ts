/** A member can live with a wording that is on the table: it would not stand in its way. */
import { name, reason } from '../fields.ts';
import { defineMove } from './definition.ts';
import { NEGOTIATING, rulingsOnStance, withStance } from './stance.ts';

export const canLiveWith = defineMove(
  'canLiveWith',
  { paragraph: name, slot: name, option: name, reason },
  {
    phases: NEGOTIATING,
    mover: 'member',
    takes: 5,
    rulings: rulingsOnStance('canLiveWith'),
    carryOut: (meeting, made) => withStance(meeting, made, 'canLiveWith'),
  },
);
