/** What is said when a game is looked back on: the questions of the discussion, the people behind words, and what was possible. */
import type { DelegationCode, IssueId } from '../council/matter.ts';
import { renderParagraph } from '../council/render.ts';
import type { PublicRecord } from '../council/view.ts';
import { PRESENCE, RETAINED } from '../council/vocabulary.ts';
import type { Question } from './debriefQuestions.ts';
import type { ChangeOfWords } from './draft.ts';
import { headingInText } from './names.ts';
import { capitalised } from './say.ts';
import type { Words } from './words.ts';

/** Somebody who is named. */
interface By {
  readonly by: DelegationCode;
}

/** A change of words as far as it is told: see `WordChange` and `Request` of a debrief, which fit. */
export interface ChangeTold extends ChangeOfWords {
  /** Only changes that were made have one. */
  readonly origin?: 'asked' | 'bridge' | 'leftOut';
  readonly agreed: string | null;
  readonly asked: readonly By[];
  readonly supported: readonly By[];
  readonly resisted: readonly By[];
  readonly gaveWay: readonly (By & { readonly how: 'said' | 'lifted' | 'letPass' })[];
  readonly price: readonly (
    | {
        readonly kind: 'deal';
        readonly between: readonly DelegationCode[];
        readonly terms: readonly (ChangeOfWords & { readonly who: DelegationCode })[];
      }
    | { readonly kind: 'groupLine'; readonly group: string; readonly by: DelegationCode }
    | { readonly kind: 'cable'; readonly by: DelegationCode; readonly issue: IssueId }
  )[];
}

/** A trade that was missed: see `MissedTrade` of a debrief, which fits. */
export interface TradeTold {
  readonly kind: 'free' | 'bearable';
  readonly towards: 'gain' | 'agree';
  readonly changes: readonly ChangeOfWords[];
  readonly gainers: readonly { readonly code: DelegationCode }[];
  readonly losers: readonly { readonly code: DelegationCode }[];
}

/** What was possible, as far as a sentence says it: see `Possible` of a debrief, which fits. */
export interface PossibleTold {
  readonly feasible: 'yes' | 'no' | 'unknown';
  readonly reached: { readonly adopted: boolean } | null;
  readonly share: number | null;
  readonly shareOfDraft: number | null;
  readonly hardDays: readonly {
    readonly code: DelegationCode;
    readonly needed: number;
    readonly without: number;
  }[];
}

/** More delegations than these are told by the first of them. */
const NAMED = 6;
/** Of those who would all have gained, so many are named. */
const FOREMOST = 3;

/** A question for the discussion. */
export function debriefQuestion(words: Words, record: PublicRecord, question: Question): string {
  return capitalised(asked(words, record, question));
}

function asked(words: Words, record: PublicRecord, question: Question): string {
  const { debrief } = words;
  const who = (code: DelegationCode) => words.nameInText(record, code);
  const all = (codes: readonly DelegationCode[]) => words.list(codes.map(who));
  const issue = (id: IssueId) => headingInText(words.issue(record, id));
  switch (question.about) {
    case 'silenceBroken':
      return debrief('question.silenceBroken', {
        by: who(question.by),
        words: words.wording(record, standing(question)),
        count: question.times,
      });
    case 'silenceKept':
      return debrief('question.silenceKept', { nearest: who(question.nearest) });
    case 'gaveWay':
      return debrief('question.gaveWay', { by: who(question.by), words: words.wording(record, question) });
    case 'bridge':
      return debrief('question.bridge', { words: words.wording(record, question) });
    case 'unmet': {
      const needs = { by: who(question.by), words: words.wording(record, question) };
      return question.company === 0
        ? debrief('question.unmetAlone', needs)
        : debrief('question.unmet', { ...needs, count: question.company });
    }
    case 'missedTrade':
      return debrief('question.missedTrade', {
        gainers: all(question.gainers),
        changes: changesInWords(words, record, question.changes),
      });
    case 'redLine':
      return debrief('question.redLine', { by: who(question.by), issue: issue(question.issue) });
    case 'promiseBroken':
      return debrief('question.promiseBroken', { by: who(question.by), to: all(question.to) });
    case 'dealKept':
      return debrief('question.dealKept', { by: who(question.by), with: all(question.with) });
    case 'capital':
      return debrief(question.granted ? 'question.capitalGranted' : 'question.capitalRefused', {
        by: who(question.by),
        issue: issue(question.issue),
      });
    case 'group':
      return debrief('question.group', {
        group: words.group(record, question.group),
        by: who(question.by),
      });
    case 'veto':
      return debrief('question.veto', { by: all(question.by), count: question.inFavour });
    case 'vote': {
      const { inFavour, against, abstaining } = question;
      return debrief('question.vote', { inFavour, against, abstaining });
    }
    case 'quiet':
      return debrief('question.quiet', { least: who(question.least), most: who(question.most) });
    case 'price':
      return debrief('question.price', { least: who(question.least), most: who(question.most) });
    case 'history':
      return debrief(question.ours === 'stronger' ? 'question.historyStronger' : 'question.historyWeaker', {
        idea: ideaInText(record, question.idea),
      });
    case 'strongest':
      return debrief('question.strongest', {
        idea: ideaInText(record, question.idea),
        weakest: ideaInText(record, question.weakest),
      });
    case 'noDeals':
    case 'failed':
    case 'whoDecides':
    case 'otherWay':
    case 'knowing':
      return debrief(`question.${question.about}`);
  }
}

/** The words over which silence was broken: those that stood. */
function standing({ from, ...words }: ChangeOfWords & { readonly from: string }): ChangeOfWords {
  return { ...words, option: from };
}

function ideaInText({ matter }: PublicRecord, id: string): string {
  return headingInText(matter.ideas.find((i) => i.id === id)?.title ?? id);
}

/** Changes that would have been made, as infinitives in one list; a paragraph that is brought in with its whole sentence. */
export function changesInWords(
  words: Words,
  record: PublicRecord,
  changes: readonly ChangeOfWords[],
): string {
  const broughtIn = changes
    .filter((c) => c.slot === PRESENCE && c.option === RETAINED)
    .map((c) => c.paragraph);
  return words.list(
    changes.flatMap((change) => {
      if (!broughtIn.includes(change.paragraph)) return [words.change(record, change)];
      if (change.slot !== PRESENCE) return [];
      const known = record.matter.paragraphs.find((p) => p.id === change.paragraph);
      const choice = Object.fromEntries(
        changes.filter((c) => c.paragraph === change.paragraph).map((c) => [c.slot, c.option]),
      );
      // Within a sentence the quotation has no full stop of its own.
      const sentence = known && renderParagraph(known, choice)?.replace(/\.$/, '');
      const paragraph = words.paragraph(record, change.paragraph);
      return [sentence ? words.debrief('bringIn', { paragraph, sentence }) : words.change(record, change)];
    }),
  );
}

/** The people behind a change of words, in a few sentences; none where nobody had said anything of it. */
export function behindChange(words: Words, record: PublicRecord, change: ChangeTold): readonly string[] {
  const { debrief } = words;
  const name = (code: DelegationCode) => words.nameInText(record, code);
  const all = (people: readonly By[]) =>
    words.list(
      people
        .slice(0, NAMED)
        .map((p) => name(p.by))
        .concat(more(words, people)),
    );
  const by = (how: 'said' | 'lifted' | 'letPass') => change.gaveWay.filter((y) => y.how === how);
  const sentences = [
    ...(change.asked.length > 0 ? [debrief('change.askedBy', { who: all(change.asked) })] : []),
    ...(change.origin === 'bridge' || change.origin === 'leftOut'
      ? [debrief(`change.${change.origin}`)]
      : []),
    ...(change.supported.length > 0 ? [debrief('change.supportedBy', { who: all(change.supported) })] : []),
    ...(change.resisted.length > 0 ? [debrief('change.resistedBy', { who: all(change.resisted) })] : []),
    ...(['said', 'lifted', 'letPass'] as const).flatMap((how) =>
      by(how).length > 0 ? [debrief(`gaveWay.${how}`, { who: all(by(how)) })] : [],
    ),
    ...change.price.map((price) => priceInWords(words, record, price)),
    ...(change.agreed === null ? [] : [debrief('change.agreed', { source: change.agreed })]),
  ];
  return sentences.map(capitalised);
}

function more({ debrief }: Words, people: readonly By[]): readonly string[] {
  return people.length > NAMED ? [debrief('others', { count: people.length - NAMED })] : [];
}

function priceInWords(words: Words, record: PublicRecord, price: ChangeTold['price'][number]): string {
  const { debrief } = words;
  const name = (code: DelegationCode) => words.nameInText(record, code);
  switch (price.kind) {
    case 'deal':
      return debrief('price.deal', {
        who: words.list(price.between.map(name)),
        terms: words.list(
          price.terms.map((term) =>
            debrief('price.term', { who: name(term.who), words: words.wording(record, term) }),
          ),
        ),
      });
    case 'groupLine':
      return debrief('price.groupLine', { group: words.group(record, price.group), by: name(price.by) });
    case 'cable':
      return debrief('price.cable', {
        by: name(price.by),
        issue: headingInText(words.issue(record, price.issue)),
      });
  }
}

/** A trade that was to be had, as a sentence. */
export function tradeInWords(words: Words, record: PublicRecord, trade: TradeTold): string {
  const { debrief } = words;
  const changes = changesInWords(words, record, trade.changes);
  const all = (people: TradeTold['gainers']) => {
    const names = people.map((p) => words.nameInText(record, p.code));
    if (people.length <= NAMED) return words.list(names);
    const members = record.matter.delegations.length;
    return debrief(people.length === members ? 'allMembers' : 'manyMembers', {
      count: people.length,
      all: members,
      first: words.list(names.slice(0, FOREMOST)),
    });
  };
  if (trade.towards === 'agree') return capitalised(debrief('trade.agree', { changes }));
  const gainers = all(trade.gainers);
  return capitalised(
    trade.kind === 'free'
      ? debrief('trade.free', { gainers, changes })
      : debrief('trade.bearable', { gainers, losers: all(trade.losers), changes }),
  );
}

/** Which capitals held out for more than their briefs say, a sentence each. */
export function hardDaysInWords(
  words: Words,
  record: PublicRecord,
  days: PossibleTold['hardDays'],
): readonly string[] {
  return days.map(({ code, needed, without }) =>
    words.debrief('hardDay', {
      who: words.nameInText(record, code),
      needed: Math.round(needed / 10),
      without: Math.round(without / 10),
    }),
  );
}

/** How much of what was possible was reached, in one sentence. */
export function possibleInWords({ debrief }: Words, possible: PossibleTold): string {
  if (possible.feasible === 'no') return debrief('possible.no');
  const share = Math.round(100 * (possible.shareOfDraft ?? 0));
  if (possible.feasible === 'unknown') return debrief('possible.unknown');
  if (possible.reached?.adopted) return debrief('possible.share', { share });
  if (!possible.reached) return debrief('possible.lostUntabled');
  return share > 0 ? debrief('possible.lostThough', { share }) : debrief('possible.lost');
}
