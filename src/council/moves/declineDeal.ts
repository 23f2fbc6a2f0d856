/** A delegation declines an understanding that was offered to it. */
import { name } from '../fields.ts';
import { isOfferedTo, toTheParties, withDeal } from './dealRulings.ts';
import { defineMove } from './definition.ts';

export const declineDeal = defineMove(
  'declineDeal',
  { deal: name },
  {
    phases: ['corridor', 'sitting', 'silence'],
    mover: 'member',
    takes: 5,
    rulings: [isOfferedTo],
    audience: toTheParties,
    carryOut: (meeting, { move }) => withDeal(meeting, move.deal, () => ({ state: 'declined' })),
  },
);
