/**
 * Who confirms words that a delegate wrote: in solo play the wording meter, at once, so that the delegations can respond. What the
 * proposer said of their effect is on record; what counts is what the meter reads, the same for everybody.
 */
import type { Meeting } from '../council/meeting.ts';
import type { Outside } from '../council/outside.ts';
import { measured } from '../council/wordingMeter.ts';

/** The confirmations that are due, as events from outside the seats: one for each wording that nobody has confirmed. */
export function confirmationsDue({ matter, draft }: Meeting): readonly Outside[] {
  return draft.ownWordings
    .filter(({ confirmed }) => !confirmed)
    .map(({ paragraph, slot, option, words }) => ({
      type: 'wording.confirmed',
      paragraph,
      slot,
      option,
      force: measured(matter, paragraph, slot, words).force,
    }));
}
