/** A delegation withdraws an offer that has not been accepted by all. */
import { name } from '../fields.ts';
import { toTheParties, withDeal } from './dealRulings.ts';
import { defineMove, refuse } from './definition.ts';

export const withdrawDeal = defineMove(
  'withdrawDeal',
  { deal: name },
  {
    phases: ['corridor', 'sitting', 'silence'],
    mover: 'member',
    takes: 5,
    rulings: [
      (view, { by, move }) => {
        const deal = view.deals.find((d) => d.id === move.deal);
        if (deal?.state !== 'offered') return refuse('noSuchDeal', { deal: move.deal });
        return deal.by === by ? null : refuse('notTheMover', { by: deal.by });
      },
    ],
    audience: toTheParties,
    carryOut: (meeting, { move }) => withDeal(meeting, move.deal, () => ({ state: 'withdrawn' })),
  },
);
