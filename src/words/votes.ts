/** Explanations of vote, rights of reply, and what a delegation says when it dissociates itself. */
import type { DelegationCode, IssueId, ParagraphId } from '../council/matter.ts';
import type { PublicRecord } from '../council/view.ts';
import { askedFor } from './askedFor.ts';
import { hashOf, oneOf } from './choose.ts';
import { wordingBriefly } from './draft.ts';
import { inText, issueInText } from './names.ts';
import type { Say } from './say.ts';
import { type Sentence, type Speaking, subjectIn, verbsOf } from './speaking.ts';
import { issueOf } from './textAt.ts';

/** The sentences of an explanation of vote: how it voted, what decided it, and what remains. */
export function explanationSentences(speaking: Speaking): readonly Sentence[] {
  const { say, record, statement, chooser } = speaking;
  const { by, at, emphases } = statement;
  const ballot = record.votes.findLast((v) => v.question.kind === 'resolution' && v.at < at)?.ballots[by];
  const needs = { by: inText(say, record, by), subject: subjectIn(record) };
  return [
    { compose: () => chooser.choose(`explanations.${ballot ?? 'before'}`, by, needs), spare: 0 },
    ...emphases.map((id, place) => ({ compose: () => decidedBy(speaking, id), spare: place })),
    { compose: () => chooser.choose('explanations.closing', by, needs), spare: 1 },
    { compose: () => chooser.choose('explanations.closing', `${by}/more`, needs), spare: 2 },
    { compose: () => chooser.choose('explanations.closing', `${by}/most`, needs), spare: 3 },
  ];
}

function decidedBy({ say, record, statement, chooser }: Speaking, id: IssueId): string | null {
  const { by, at, emphases } = statement;
  const issue = issueOf(record, id);
  if (!issue) return null;
  const about = `${by}/${id}/vote`;
  const needs = { issue: issueInText(record, id), ...verbsOf(say, statement, emphases.indexOf(id)) };
  const { wish, missed } = askedFor(record, by, issue, at);
  if (missed)
    return chooser.choose('explanations.missed', about, {
      ...needs,
      missed: wordingBriefly(say, record, missed, at),
    });
  return chooser.choose(`explanations.${wish ?? 'spoken'}`, about, needs);
}

/** The sentences of a right of reply: brief, and on what was said. */
export function replySentences({ say, record, statement, chooser }: Speaking): readonly Sentence[] {
  const { by, emphases } = statement;
  const pointOn = (id: IssueId) => {
    const about = `${by}/${id}/reply`;
    return chooser.choose('replies.on', about, {
      issue: issueInText(record, id),
      ...verbsOf(say, statement, emphases.indexOf(id)),
    });
  };
  return [
    { compose: () => chooser.choose('replies.opening', by, { by: inText(say, record, by) }), spare: 0 },
    ...emphases.map((id) => ({ compose: () => pointOn(id), spare: 0 })),
    { compose: () => chooser.choose('replies.plain', by, {}), spare: 1 },
    { compose: () => chooser.choose('replies.closing', by, {}), spare: 2 },
    { compose: () => chooser.choose('replies.plain', `${by}/more`, {}), spare: 3 },
  ];
}

/** What a delegation says as it dissociates itself: which words it had asked for in those paragraphs, where it had. */
export function dissociationInWords(
  say: Say,
  record: PublicRecord,
  by: DelegationCode,
  paragraphs: readonly ParagraphId[],
  at: number,
): string {
  const place = hashOf(`${by}/${paragraphs.join('/')}`);
  const missed = record.matter.issues
    .filter((issue) => issue.home !== null && paragraphs.includes(issue.home))
    .map((issue) => askedFor(record, by, issue, at).missed)
    .find((change) => change !== null);
  if (!missed) return oneOf(say, 'dissociations.plain', place, {});
  return oneOf(say, 'dissociations.missed', place, { missed: wordingBriefly(say, record, missed, at) });
}
