/** The President declares the result, once every member present has voted. Source: rule 40. */
import { declareResult as declare } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';

export const declareResult = defineMove(
  'declareResult',
  {},
  {
    phases: ['voting'],
    mover: 'president',
    takes: 3,
    rulings: [
      (view) => {
        const missing = view.matter.delegations.find(
          (d) => !view.emptySeats.includes(d.code) && view.formal?.vote?.ballots[d.code] === undefined,
        );
        return missing ? refuse('ballotsMissing', { by: missing.code }) : null;
      },
    ],
    carryOut: (meeting) => declare(meeting),
  },
);
