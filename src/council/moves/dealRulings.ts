/** Rulings on answers to an offered deal, and what the answer does. */
import { type Meeting, meetingWith } from '../meeting.ts';
import type { Audience } from '../notices.ts';
import { partiesTo } from '../promises.ts';
import type { Deal, View } from '../view.ts';
import { type Made, type Refusal, refuse } from './definition.ts';

type OnDeal = { readonly deal: string };

/** The deal exists, is still an offer, and the mover is one of those to whom it was made. */
export function isOfferedTo(view: View, { by, move }: Made<OnDeal>): Refusal | null {
  const deal = view.deals.find((d) => d.id === move.deal);
  if (deal?.state !== 'offered') return refuse('noSuchDeal', { deal: move.deal });
  if (!deal.with.includes(by)) return refuse('notParty', { who: by });
  return deal.acceptedBy.includes(by) ? refuse('alreadySaid') : null;
}

/** Those who are told of an answer: the parties. */
export function toTheParties(meeting: Meeting, { by, move }: Made<OnDeal>): Audience {
  const deal = meeting.deals.find((d) => d.id === move.deal);
  return deal ? partiesTo(deal) : [by];
}

/** The meeting with one deal changed. */
export function withDeal(meeting: Meeting, id: string, change: (deal: Deal) => Partial<Deal>): Meeting {
  return meetingWith(meeting, {
    deals: meeting.deals.map((d) => (d.id === id ? { ...d, ...change(d) } : d)),
  });
}
