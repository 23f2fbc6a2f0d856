/** Situations that a delegate may have overlooked, found in nothing but the delegate's own view. */
import { metBy } from '../../council/brief.ts';
import type { DelegationCode, IssueId, ParagraphId } from '../../council/matter.ts';
import { wordingOf, writtenOptions } from '../../council/text.ts';
import type { View } from '../../council/view.ts';
import type { Phase } from '../../council/vocabulary.ts';
import { effectOf, stakesIn } from '../play/effect.ts';
import type { Place } from '../play/moves.ts';
import { type ContestedWords, contestedIn, possibleTrade, weightiestIssue } from './onTheTable.ts';

/** A situation and its particulars. */
export type Situation =
  | { readonly kind: 'redLineCrossed'; readonly issue: IssueId; readonly paragraph: ParagraphId }
  | { readonly kind: 'redLineNear'; readonly issue: IssueId; readonly at: ContestedWords }
  | { readonly kind: 'offerUnanswered' | 'extension'; readonly who: readonly DelegationCode[] }
  | { readonly kind: 'alone' | 'promised'; readonly at: Place }
  | { readonly kind: 'oneLeft' | 'pressed'; readonly at: ContestedWords }
  | { readonly kind: 'revisionGain' | 'revisionLoss' | 'worse' | 'better'; readonly points: number }
  | {
      readonly kind: 'contested';
      readonly issue: IssueId;
      readonly at: ContestedWords;
      readonly points: number;
    }
  | {
      readonly kind: 'tradeOpen';
      readonly who: DelegationCode;
      readonly at: Place;
      readonly points: number;
      readonly other: ParagraphId;
    }
  | { readonly kind: 'cableWaiting'; readonly issue: IssueId; readonly due: number }
  | { readonly kind: 'cablePossible'; readonly issue: IssueId }
  | { readonly kind: 'standingLow' | 'veto' | 'timeShort' };

/** Phases in which the text is negotiated. */
const NEGOTIATED: readonly Phase[] = ['sitting', 'corridor', 'silence'];
/** Below this, standing is called low. */
const LOW = 70;
/** Before the debate, in seconds of game time, that are called short. */
const SHORT = 120;

/** The situations there are, the most pressing first. */
export function situationsIn(view: View, code: DelegationCode): readonly Situation[] {
  if (view.tabledAt === null || !NEGOTIATED.includes(view.phase)) return [];
  const contested = view.matter.paragraphs.flatMap(({ id }) => contestedIn(view, id));
  return [
    ...redLines(view, contested),
    ...objections(view, code),
    ...ownDeals(view, code),
    ...extensions(view, code),
    ...revised(view),
    ...firstConcern(view, contested),
    ...trades(view, code),
    ...lastPlace(contested),
    ...unanswered(view, code, contested),
    ...worthIt(view),
    ...cables(view),
    ...(view.standing[code] !== undefined && view.standing[code] < LOW
      ? [{ kind: 'standingLow' } as const]
      : []),
    ...(isShort(view) ? [{ kind: 'timeShort' } as const] : []),
    ...(view.matter.delegations.some((d) => d.code === code && d.permanent)
      ? [{ kind: 'veto' } as const]
      : []),
  ];
}

function redLines(view: View, contested: readonly ContestedWords[]): readonly Situation[] {
  const crossed = view.matter.paragraphs.flatMap(({ id }) =>
    stakesIn(view, id).flatMap((stake): readonly Situation[] =>
      stake.crossed ? [{ kind: 'redLineCrossed', issue: stake.issue.id, paragraph: id }] : [],
    ),
  );
  const near = contested.flatMap((at): readonly Situation[] => {
    const [issue] = effectOf(view, at.paragraph, at.slot, at.option)?.crosses ?? [];
    const already = crossed.some((c) => c.kind === 'redLineCrossed' && c.issue === issue);
    return issue === undefined || already ? [] : [{ kind: 'redLineNear', issue, at }];
  });
  return [...crossed, ...near.slice(0, 1)];
}

/** Words that the delegation objects to, where nobody else does. */
function objections(view: View, code: DelegationCode): readonly Situation[] {
  return Object.entries(view.positions).flatMap(([paragraph, slots]) =>
    Object.entries(slots).flatMap(([slot, options]) =>
      Object.entries(options).flatMap(([option, said]): readonly Situation[] => {
        const against = Object.keys(said).filter((by) => said[by]?.stance === 'objects');
        const isThere =
          wordingStands(view, { paragraph, slot, option }) ||
          contestedIn(view, paragraph).some((c) => c.slot === slot && c.option === option);
        return isThere && against.length === 1 && against[0] === code
          ? [{ kind: 'alone', at: { paragraph, slot, option } }]
          : [];
      }),
    ),
  );
}

function wordingStands({ draft }: View, { paragraph, slot, option }: Place): boolean {
  const wording = wordingOf(draft, paragraph);
  return wording !== 'absent' && wording[slot] === option;
}

function ownDeals({ deals }: View, code: DelegationCode): readonly Situation[] {
  return deals.flatMap((deal): readonly Situation[] => {
    if (deal.by === code && deal.state === 'offered') {
      const who = deal.with.filter((one) => !deal.acceptedBy.includes(one));
      return [{ kind: 'offerUnanswered', who }];
    }
    return deal.state === 'agreed'
      ? deal.terms
          .filter((term) => term.who === code && term.state === 'open')
          .map(({ paragraph, slot, option }) => ({ kind: 'promised', at: { paragraph, slot, option } }))
      : [];
  });
}

function extensions({ silence }: View, code: DelegationCode): readonly Situation[] {
  const who = (silence?.extensionAskedBy ?? []).filter((by) => by !== code);
  return who.length > 0 ? [{ kind: 'extension', who }] : [];
}

/** What the latest revision changed for the brief, in points. */
function revised(view: View): readonly Situation[] {
  const latest = view.revisions.at(-1);
  if (!latest || latest.number === 0 || latest.number !== view.draft.revision) return [];
  const gained = latest.changes.reduce((all, { paragraph, slot, from, option }) => {
    if (!wordingStands(view, { paragraph, slot, option })) return all;
    // What going back to the words before would do, the other way round.
    return all - (effectOf(view, paragraph, slot, from)?.points ?? 0);
  }, 0);
  const points = Math.abs(Math.round(10 * gained) / 10);
  if (points === 0) return [];
  return [{ kind: gained > 0 ? 'revisionGain' : 'revisionLoss', points }];
}

function firstConcern(view: View, contested: readonly ContestedWords[]): readonly Situation[] {
  const issue = view.matter.issues.find(({ id }) => id === weightiestIssue(view));
  const at = contested.find(({ paragraph }) => paragraph === issue?.home);
  const points = at && effectOf(view, at.paragraph, at.slot, at.option)?.points;
  return issue && at && points ? [{ kind: 'contested', issue: issue.id, at, points }] : [];
}

function trades(view: View, code: DelegationCode): readonly Situation[] {
  const trade = possibleTrade(view, code);
  if (!trade || view.deals.some((d) => d.by === code && d.with.includes(trade.partner))) return [];
  const { partner, theirs, mine } = trade;
  const cost = -(effectOf(view, theirs.paragraph, theirs.slot, theirs.option)?.points ?? 0);
  return [{ kind: 'tradeOpen', who: partner, at: theirs, points: cost, other: mine.paragraph }];
}

function lastPlace(contested: readonly ContestedWords[]): readonly Situation[] {
  const [at, another] = contested;
  return at && !another ? [{ kind: 'oneLeft', at }] : [];
}

/** Words in brackets that nobody but their sponsor has spoken to. */
function unanswered(
  view: View,
  code: DelegationCode,
  contested: readonly ContestedWords[],
): readonly Situation[] {
  const at = contested.find(({ paragraph, slot, option, sponsors }) => {
    const said = Object.keys(view.positions[paragraph]?.[slot]?.[option] ?? {});
    return (
      sponsors.length > 0 && !sponsors.includes(code) && said.every((by) => sponsors.slice(0, 1).includes(by))
    );
  });
  return at ? [{ kind: 'pressed', at }] : [];
}

/** How far the text as it stands meets the brief, against no statement at all. */
function worthIt({ brief, matter, draft }: View): readonly Situation[] {
  if (!brief) return [];
  const written = matter.paragraphs.flatMap(({ id }) => writtenOptions(draft, id));
  const points = metBy(matter, brief, ({ id }) => wordingOf(draft, id), written);
  return [{ kind: points < brief.without ? 'worse' : 'better', points }];
}

function cables({ cables: sent, brief, matter, phase }: View): readonly Situation[] {
  const waiting = sent.find(({ answer }) => answer === null);
  if (waiting) return [{ kind: 'cableWaiting', issue: waiting.issue, due: waiting.due }];
  const issue = matter.issues.find(({ id }) => {
    const own = brief?.instructions[id];
    return own && (own.min !== null || own.max !== null) && !sent.some((cable) => cable.issue === id);
  });
  return issue && phase === 'corridor' ? [{ kind: 'cablePossible', issue: issue.id }] : [];
}

function isShort({ clock, debateHeld }: View): boolean {
  return !debateHeld && clock.debateAt !== null && clock.debateAt - clock.now < SHORT;
}
