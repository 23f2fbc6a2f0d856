/** A delegation offers others an understanding: each term says who would not act against which words. Known to the parties alone. */

import { listOf, name, objectOf } from '../fields.ts';
import { meetingWith } from '../meeting.ts';
import { defineMove, type Refusal, refuse } from './definition.ts';
import { isMember, optionKnown, textIsThere } from './rulings.ts';

export const offerDeal = defineMove(
  'offerDeal',
  {
    with: listOf(name, 1),
    terms: listOf(objectOf({ who: name, paragraph: name, slot: name, option: name }), 1),
  },
  {
    phases: ['corridor', 'sitting', 'silence'],
    mover: 'member',
    takes: 10,
    rulings: [
      textIsThere,
      (view, { by, move }) => {
        const stranger = move.with.find((code) => !isMember(view, code) || code === by);
        return stranger === undefined ? null : refuse('unknownDelegation', { code: stranger });
      },
      (_, { by, move }) => {
        const outsider = move.terms.find((t) => t.who !== by && !move.with.includes(t.who));
        return outsider === undefined ? null : refuse('notParty', { who: outsider.who });
      },
      (view, made) =>
        made.move.terms.reduce<Refusal | null>(
          (fault, term) => fault ?? optionKnown(view, { ...made, move: term }),
          null,
        ),
    ],
    audience: (_, { by, move }) => [by, ...move.with],
    carryOut: (meeting, { by, at, move }) =>
      meetingWith(meeting, {
        deals: [
          ...meeting.deals,
          {
            id: `deal${meeting.deals.length + 1}`,
            by,
            with: move.with,
            at,
            terms: move.terms.map((t) => ({ ...t, state: 'open' })),
            acceptedBy: [by],
            state: 'offered',
          },
        ],
      }),
  },
);
