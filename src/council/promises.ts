/** Deals: recorded, conditional commitments between delegations, and whether they were kept. */
import type { DelegationCode, OptionId, ParagraphId, SlotId } from './matter.ts';
import { type Meeting, meetingWith } from './meeting.ts';
import { withNotice } from './notices.ts';
import { atCostOf, COSTS } from './standing.ts';
import type { Deal } from './view.ts';

/** Everybody who is party to a deal. */
export function partiesTo(deal: Deal): readonly DelegationCode[] {
  return [deal.by, ...deal.with];
}

/**
 * The meeting after a delegation has acted for an option of a slot: what it had promised on that slot, if it was another
 * option, is broken, and both sides are told.
 */
export function afterActing(
  meeting: Meeting,
  who: DelegationCode,
  paragraph: ParagraphId,
  slot: SlotId,
  acceptable: (option: OptionId) => boolean,
): Meeting {
  let result = meeting;
  for (const deal of meeting.deals) {
    if (deal.state !== 'agreed') continue;
    const broken = deal.terms.filter(
      (t) =>
        t.state === 'open' &&
        t.who === who &&
        t.paragraph === paragraph &&
        t.slot === slot &&
        !acceptable(t.option),
    );
    if (broken.length === 0) continue;
    result = meetingWith(result, {
      deals: result.deals.map((d) =>
        d.id === deal.id
          ? { ...d, terms: d.terms.map((t) => (broken.includes(t) ? { ...t, state: 'broken' } : t)) }
          : d,
      ),
    });
    result = atCostOf(result, who, COSTS.brokenPromise);
    result = withNotice(result, {
      kind: 'promiseBroken',
      at: meeting.clock.now,
      by: who,
      audience: partiesTo(deal),
      details: { deal: deal.id, paragraph, slot },
    });
  }
  return result;
}

/** The meeting at its end: promises that nobody broke count as kept where the promised words stand, or never came to a test. */
export function withPromisesSettled(meeting: Meeting): Meeting {
  return meetingWith(meeting, {
    deals: meeting.deals.map((deal) =>
      deal.state === 'agreed'
        ? { ...deal, terms: deal.terms.map((t) => (t.state === 'open' ? { ...t, state: 'kept' } : t)) }
        : deal,
    ),
  });
}
