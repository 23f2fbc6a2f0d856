/** What passes between a few: understandings, common lines of groups, cables to capitals. */

import type { DelegationCode } from '../council/matter.ts';
import type { Deal, GroupLine, View } from '../council/view.ts';
import type { MoveKind } from '../council/vocabulary.ts';
import { type ChangeOfWords, wordingInText } from './draft.ts';
import { listOf } from './figures.ts';
import { allInText, inText, issueName, levelName } from './names.ts';
import type { Say } from './say.ts';
import type { Tellers, Told } from './teller.ts';

type Term = ChangeOfWords & { readonly who: DelegationCode };

function termsInWords(say: Say, view: View, terms: readonly Term[], at: number): string {
  return listOf(
    say,
    terms.map((term) =>
      say('notices.offerDeal.term', {
        who: inText(say, view, term.who),
        wording: wordingInText(say, view, term, at),
      }),
    ),
  );
}

/** What an answer to an understanding needs, or null when the onlooker does not know of it. */
function dealOf({ say, view, by, details }: Told<'acceptDeal' | 'declineDeal' | 'withdrawDeal'>) {
  const deal: Deal | undefined = view.deals.find((d) => d.id === details.deal);
  if (!deal) return null;
  return {
    by,
    mover: inText(say, view, deal.by),
    others: allInText(say, view, deal.with),
    terms: termsInWords(say, view, deal.terms, deal.at),
  };
}

/** What an answer to a common line needs, or null when the onlooker does not know of it. */
function lineOf({
  say,
  view,
  by,
  at,
  details,
}: Told<'joinGroupLine' | 'declineGroupLine' | 'speakForGroup'>) {
  const line: GroupLine | undefined = view.groupLines.find((l) => l.id === details.line);
  if (!line) return null;
  return {
    by,
    group: say('names.group', { group: line.group }),
    wording: wordingInText(say, view, line, at),
  };
}

/** The words that somebody spoke for as a group's: they are public, though the line that led to them is not. */
function spokenAsGroup(view: View, code: DelegationCode | null, at: number): ChangeOfWords | null {
  if (code === null) return null;
  for (const [paragraph, slots] of Object.entries(view.positions))
    for (const [slot, options] of Object.entries(slots))
      for (const [option, said] of Object.entries(options)) {
        const position = said[code];
        if (position?.at === at && position.reason === 'group') return { paragraph, slot, option };
      }
  return null;
}

/** Tellers of what passes between a few. */
export const PRIVATE = {
  offerDeal: ({ say, view, at, by, details }) =>
    say('notices.offerDeal', {
      by,
      others: allInText(say, view, details.with),
      terms: termsInWords(say, view, details.terms, at),
    }),
  acceptDeal: (told) => {
    const deal = dealOf(told);
    return deal ? told.say('notices.acceptDeal', deal) : told.say('notices.acceptDeal.bare', { by: told.by });
  },
  declineDeal: (told) => {
    const deal = dealOf(told);
    return deal
      ? told.say('notices.declineDeal', deal)
      : told.say('notices.declineDeal.bare', { by: told.by });
  },
  withdrawDeal: (told) => {
    const deal = dealOf(told);
    return deal
      ? told.say('notices.withdrawDeal', deal)
      : told.say('notices.withdrawDeal.bare', { by: told.by });
  },
  proposeGroupLine: ({ say, view, at, by, details }) =>
    say('notices.proposeGroupLine', {
      by,
      group: say('names.group', { group: details.group }),
      wording: wordingInText(say, view, details, at),
    }),
  joinGroupLine: (told) => {
    const line = lineOf(told);
    return line
      ? told.say('notices.joinGroupLine', line)
      : told.say('notices.joinGroupLine.bare', { by: told.by });
  },
  declineGroupLine: (told) => {
    const line = lineOf(told);
    return line
      ? told.say('notices.declineGroupLine', line)
      : told.say('notices.declineGroupLine.bare', { by: told.by });
  },
  speakForGroup: (told) => {
    const { say, view, at, by, code } = told;
    const line = lineOf(told);
    if (line) return say('notices.speakForGroup.known', line);
    const words = spokenAsGroup(view, code, at);
    return words
      ? say('notices.speakForGroup', { by, wording: wordingInText(say, view, words, at) })
      : say('notices.speakForGroup.bare', { by });
  },
  cableCapital: ({ say, view, by, details: { issue, level } }) =>
    say('notices.cableCapital', {
      by,
      issue: issueName(view, issue),
      level: levelName(say, view, issue, level),
    }),
} as const satisfies Partial<Tellers<MoveKind>>;
