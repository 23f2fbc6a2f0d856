/**
 * Trades near the end: I do not stand in the way of your words in one paragraph if you do not stand in the way of mine in another. After
 * F. Stokman and R. Van Oosten, "The exchange of voting positions" (1994): two sides, and two matters that weigh differently with each.
 */
import type { Brief } from '../council/brief.ts';
import type { DelegationCode, Wording } from '../council/matter.ts';
import { positionOn } from '../council/positions.ts';
import { type Bracket, type Draft, isClean } from '../council/text.ts';
import type { Deal, Positions, View } from '../council/view.ts';
import { appraisalOf, worthOfWording } from './appraisal.ts';
import { isRevisedSinceSitting, timeUsed } from './aspiration.ts';
import { laddersOf, readWorth } from './reading.ts';
import { type Decision, weighing } from './reasons.ts';
import { hasSpokenFor } from './room.ts';
import { changed, levelsOf, standingWording, wordingsOfMatter } from './wordings.ts';

/** Before this much of the time, in thousandths, nobody trades: there is still hope of having it for nothing. */
const TIME_TO_TRADE = 300;
/** What one's own words must gain to be worth a trade, in thousandths of the brief. */
const WORTH_A_TRADE = 14;
/** And what must be left of it when the price is paid. */
const WORTH_THE_PRICE = 6;

/** Words in brackets, as a trade sees them. */
interface Wish {
  readonly index: number;
  readonly paragraph: string;
  readonly slot: string;
  readonly option: string;
  readonly bracket: Bracket;
  readonly from: Wording;
  readonly to: Wording;
  /** What they would do for the delegation itself, in thousandths of its brief. */
  readonly gain: number;
}

/** Offers trades for one delegation; what it depends on is looked at again only when it has changed. */
export interface Exchange {
  offer(view: View): Decision | null;
}

/** The exchanges of the delegation in a seat. */
export function newExchange(by: DelegationCode): Exchange {
  let positions: Positions | null = null;
  let draft: Draft | null = null;
  let brief: Brief | null = null;
  let deals: readonly Deal[] = [];
  let known: Decision | null = null;
  let wishes: readonly Wish[] = [];
  return {
    offer(view) {
      if (timeUsed(view) < TIME_TO_TRADE || isClean(view.draft) || hasTraded(view, by)) return null;
      // Trades are for what a revision has left open.
      if (!isRevisedSinceSitting(view)) return null;
      const isOtherText = view.draft !== draft || view.brief !== brief;
      if (isOtherText || view.positions !== positions || !isSameDeals(view.deals, deals)) {
        ({ positions, draft, brief, deals } = view);
        if (isOtherText) wishes = brief ? wishesOf(view, brief) : [];
        known = bestOffer(view, by, wishes);
      }
      return known;
    },
  };
}

/** Views list a delegation's deals anew each time; the deals themselves change only when something happens to them. */
export function isSameDeals(one: readonly Deal[], other: readonly Deal[]): boolean {
  return one === other || (one.length === other.length && one.every((deal, i) => deal === other[i]));
}

/** Whoever has offered a deal, or is bound by one, has done its trading. */
function hasTraded(view: View, code: DelegationCode): boolean {
  return view.deals.some((d) => d.by === code || (d.state === 'agreed' && d.with.includes(code)));
}

/** The trade in which the side that gains less gains most, as far as can be told of the other side. */
function bestOffer(view: View, by: DelegationCode, wishes: readonly Wish[]): Decision | null {
  const mine = wishes.filter((w) => w.gain >= WORTH_A_TRADE && isFor(view, by, w));
  const theirs = wishes.filter((w) => w.gain < 0);
  let best: Decision | null = null;
  let most = WORTH_THE_PRICE;
  for (const own of mine)
    for (const other of against(view, by, own)) {
      if (hasTraded(view, other)) continue;
      for (const given of theirs) {
        const gain = own.gain + given.gain;
        if (gain <= most || given.index === own.index || !isFor(view, other, given)) continue;
        const theirGain = readGain(view, other, own) + readGain(view, other, given);
        if (theirGain <= 0) continue;
        most = gain;
        best = offerOf(view, by, other, own, given);
      }
    }
  return best;
}

/** Everything in brackets that this delegation could join, with what it would gain or lose. */
function wishesOf(view: View, brief: Brief): readonly Wish[] {
  const { matter, draft } = view;
  const { worst, best } = appraisalOf(matter, brief);
  const unit = Math.max(1, best - worst);
  return draft.paragraphs.flatMap((paragraph, index) => {
    const from = standingWording(paragraph);
    const here = worthOfWording(matter, brief, draft, index, from).worth;
    return paragraph.brackets.flatMap((bracket) => {
      const { slot, option } = bracket;
      const to = changed(paragraph, slot, option);
      const there = worthOfWording(matter, brief, draft, index, to);
      if (there.crosses) return [];
      const gain = Math.round((1000 * (there.worth - here)) / unit);
      return [{ index, paragraph: paragraph.paragraph, slot, option, bracket, from, to, gain }];
    });
  });
}

function isFor(view: View, code: DelegationCode, { paragraph, bracket }: Wish): boolean {
  return hasSpokenFor(view, code, paragraph, bracket);
}

/** Those who have reserved on words, or asked for others in their place. A red line is not for trading. */
function against(view: View, by: DelegationCode, wish: Wish): readonly DelegationCode[] {
  const { paragraph, slot, option, index } = wish;
  const rivals = view.draft.paragraphs[index]?.brackets.filter((b) => b.slot === slot && b.option !== option);
  return view.matter.delegations
    .map((d) => d.code)
    .filter(
      (code) =>
        code !== by &&
        (positionOn(view, code, paragraph, slot, option)?.stance === 'reserves' ||
          rivals?.some((b) => b.sponsors.includes(code)) === true),
    );
}

/** What words are taken to be worth to somebody else, in points, from the public record. */
function readGain(view: View, code: DelegationCode, { index, from, to }: Wish): number {
  const table = wordingsOfMatter(view.matter)[index];
  if (!table) return 0;
  const ladders = laddersOf(view, code, index);
  const worth = (wording: Wording) => readWorth(ladders, levelsOf(table, view.draft, view.matter, wording));
  return worth(to) - worth(from);
}

function offerOf(view: View, by: DelegationCode, other: DelegationCode, own: Wish, given: Wish): Decision {
  const term = (who: DelegationCode, { paragraph, slot, option }: Wish) => ({ who, paragraph, slot, option });
  return {
    move: { kind: 'offerDeal', with: [other], terms: [term(other, own), term(by, given)] },
    reason: weighing(view, 'promise', own),
  };
}

/** What a delegation has promised on a slot in a deal that binds it, or null. */
export function promisedOn(
  deals: readonly Deal[],
  by: DelegationCode,
  paragraph: string,
  slot: string,
): string | null {
  for (const deal of deals) {
    if (deal.state !== 'agreed') continue;
    const term = deal.terms.find(
      (t) => t.who === by && t.paragraph === paragraph && t.slot === slot && t.state === 'open',
    );
    if (term) return term.option;
  }
  return null;
}
