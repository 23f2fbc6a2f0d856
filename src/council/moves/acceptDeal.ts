/** A delegation accepts an understanding: it binds once everybody to whom it was offered has accepted. */
import { name } from '../fields.ts';
import { isOfferedTo, toTheParties, withDeal } from './dealRulings.ts';
import { defineMove } from './definition.ts';

export const acceptDeal = defineMove(
  'acceptDeal',
  { deal: name },
  {
    phases: ['corridor', 'sitting', 'silence'],
    mover: 'member',
    takes: 5,
    rulings: [isOfferedTo],
    audience: toTheParties,
    carryOut: (meeting, { by, move }) =>
      withDeal(meeting, move.deal, (deal) => {
        const acceptedBy = [...deal.acceptedBy, by];
        return {
          acceptedBy,
          state: deal.with.every((code) => acceptedBy.includes(code)) ? 'agreed' : 'offered',
        };
      }),
  },
);
