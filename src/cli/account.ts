/**
 * A meeting of AI delegations as an account for reading: what the case is, the course of the negotiation with the reasons that
 * were given and those that decided, the outcome, and figures.
 */
import type { Matter } from '../council/matter.ts';
import type { Notice } from '../council/notices.ts';
import type { FacilitatorView } from '../council/view.ts';
import type { Happened } from '../session/headless.ts';
import { createWords, type Words } from '../words/words.ts';
import { newCourse } from './accountCourse.ts';
import { figuresOf } from './accountFigures.ts';
import { outcomeOf } from './accountOutcome.ts';
import { heading, wrapped } from './accountPage.ts';

/** An account in the making. */
export interface Account {
  /** Takes down what happened: with everything to be seen after it, and the notices that went with it. */
  note(happened: Happened, after: FacilitatorView, notices: readonly Notice[]): void;
  /** The account, in lines of at most 100 columns. */
  text(end: FacilitatorView): string;
}

/** An account of a meeting on a matter. */
export function newAccount(matter: Matter, words: Words = createWords()): Account {
  const course = newCourse(words);
  return {
    note: course.note,
    text: (end) =>
      [
        ...aboutTheCase(matter, end, words),
        ...course.lines(end),
        ...outcomeOf(end, words),
        ...figuresOf(end, words),
      ].join('\n'),
  };
}

function aboutTheCase(matter: Matter, view: FacilitatorView, { account, date, list, ...words }: Words) {
  const { title, agendaItem, subject, summary, presidency, penholder, delegations } = matter;
  return [
    ...heading(account('heading', { title }), '=').slice(1),
    '',
    ...wrapped(account('item', { item: agendaItem })),
    ...wrapped(
      account('matter', {
        subject,
        date: date(matter.date),
        presidency: words.name(view, presidency),
        penholder: words.name(view, penholder),
      }),
    ),
    ...wrapped(account('seats', { members: list(delegations.map((d) => d.name)) })),
    '',
    ...wrapped(summary),
    '',
    ...wrapped(account('legend')),
  ];
}
