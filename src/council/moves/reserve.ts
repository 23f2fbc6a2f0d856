/** A member reserves its position on a wording: its capital has yet to decide, or it would rather have other words. */
import { name, reason } from '../fields.ts';
import { defineMove } from './definition.ts';
import { NEGOTIATING, rulingsOnStance, withStance } from './stance.ts';

export const reserve = defineMove(
  'reserve',
  { paragraph: name, slot: name, option: name, reason },
  {
    phases: NEGOTIATING,
    mover: 'member',
    takes: 6,
    rulings: rulingsOnStance('reserves'),
    carryOut: (meeting, made) => withStance(meeting, made, 'reserves'),
  },
);
