/** What really decided moves, with the figures in plain words: for those who read the account, and not for the room. */
import type { DelegationCode } from '../council/matter.ts';
import type { FacilitatorView } from '../council/view.ts';
import type { GivenReason, Term } from '../delegates/reasons.ts';
import type { Words } from '../words/words.ts';

/** What has been told already. */
export interface Told {
  /** Reasons as they were put in this chapter: each time in another way. */
  readonly phrases: Set<string>;
  /** What decided moves so far in the account: what would have changed it is said once. */
  readonly terms: Set<Term>;
}

/** A chapter in which nothing has been told, of an account in which something may have been. */
export function newTold(terms: Set<Term>): Told {
  return { phrases: new Set(), terms };
}

/** What decided a move of one delegation, and what the move was worth to it. */
export interface Truth {
  readonly by: DelegationCode;
  readonly reason: GivenReason;
}

/** At least so many with the same reason are told as all, or as the others. */
const MANY = 3;
/** A reason counts in thousandths of what a brief can get; people are told hundredths. */
const THOUSANDTHS = 10;

/** What decided a move, with the issue that weighed most. */
export function truthInWords({ term, issue }: GivenReason, view: FacilitatorView, words: Words): string {
  const said = words.truth(term, issue ?? '');
  return issue === null ? said : words.account('termOn', { term: said, issue: words.issue(view, issue) });
}

/** The same for a line of its own: with what the move was worth. */
export function truthLine(reason: GivenReason, view: FacilitatorView, words: Words, told: Told): string {
  const what = withOtherwise(reason, truthInWords(reason, view, words), words, told);
  const points = hundredths(reason);
  if (points === 0) return what;
  const worth = words.account(points > 0 ? 'worth.gain' : 'worth.loss', { points: Math.abs(points) });
  return words.account('truthOne', { what, worth });
}

/**
 * What decided what several delegations said about the same words, those with the same reason together, fewest first.
 * @param all how many there are, those whose reason is not known included
 */
export function truthsInWords(
  truths: readonly Truth[],
  all: number,
  view: FacilitatorView,
  words: Words,
  told: Told,
): string | null {
  const { account } = words;
  const byTruth = ({ reason }: Truth) => `${reason.term}/${reason.issue ?? ''}`;
  const groups = [...grouped(truths, byTruth)].sort((a, b) => a.length - b.length);
  const texts = groups.map((alike, place) => {
    const { reason } = alike[0] as Truth;
    const what = withOtherwise(reason, truthInWords(reason, view, words), words, told);
    // Of a letter only what mattered most comes with its reason: then not all are known.
    if (truths.length === all && alike.length >= MANY && place === groups.length - 1) {
      const among = account('truthAmong', { what, range: rangeOf(alike, words) });
      return account(groups.length === 1 ? 'truthOfAll' : 'truthOfOthers', { what: among });
    }
    const first = alike.filter((t, i) => alike.findIndex((other) => other.by === t.by) === i);
    const who = first.map((t) =>
      account('whoAndWorth', { who: words.name(view, t.by), points: pointsInWords(t.reason, words) }),
    );
    return account('truth', { what, who: who.join(', ') });
  });
  return texts.length === 0 ? null : texts.reduceRight((rest, first) => account('apart', { first, rest }));
}

function withOtherwise({ term }: GivenReason, what: string, words: Words, told: Told): string {
  if (told.terms.has(term) || term === 'duty') return what;
  told.terms.add(term);
  return words.account('termAndElse', { term: what, otherwise: words.otherwise(term) });
}

function hundredths({ change }: GivenReason): number {
  return Math.round(change / THOUSANDTHS);
}

function pointsInWords(reason: GivenReason, { account }: Words): string {
  const points = hundredths(reason);
  if (points === 0) return account('slight');
  return account(points > 0 ? 'gained' : 'lost', { points: Math.abs(points) });
}

/** The least and the most that something was worth to several. */
function rangeOf(truths: readonly Truth[], words: Words): string {
  const sorted = [...truths].sort((a, b) => a.reason.change - b.reason.change);
  const least = pointsInWords((sorted[0] as Truth).reason, words);
  const most = pointsInWords((sorted[sorted.length - 1] as Truth).reason, words);
  return least === most ? least : words.account('range', { least, most });
}

/** Things with the same key together, in the order in which the keys first came. */
export function grouped<T>(things: readonly T[], key: (thing: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(key(thing), [...(groups.get(key(thing)) ?? []), thing]);
  return [...groups.values()];
}
