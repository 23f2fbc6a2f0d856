/** The points of a statement: for each issue that it presses, what had been asked for and what became of it. */
import type { Issue, IssueId } from '../council/matter.ts';
import type { PublicRecord, Statement } from '../council/view.ts';
import type { Wish } from '../council/vocabulary.ts';
import { type AskedFor, askedFor } from './askedFor.ts';
import { hashOf } from './choose.ts';
import { changeInWords, wordingBriefly } from './draft.ts';
import { allInText, inText, issueInText, lineInText, paragraphNumbers } from './names.ts';
import type { Say } from './say.ts';
import { hadSpoken, type Speaking, verbsOf } from './speaking.ts';
import { issueOf, saidOn } from './textAt.ts';

/** What the text said on an issue, to be named in passing; null where nothing short can be said. */
export function textInWords(
  say: Say,
  record: PublicRecord,
  issue: Issue,
  at: number,
): { readonly kind: 'said'; readonly text: string } | { readonly kind: 'absent' | 'long' } {
  const said = saidOn(record, issue, at);
  return said.kind === 'words'
    ? { kind: 'said', text: say('options.words.here', { words: said.words }) }
    : said;
}

/** What is publicly known that a delegation wants on an issue; before a text is agreed, positions still change and only comments count. */
export function wishOn({ record, statement }: Speaking, issue: Issue): Wish | null {
  const { by, at } = statement;
  if (hadSpoken(record, statement)) return askedFor(record, by, issue, at).wish;
  return record.generalComments[by]?.find((c) => c.issue === issue.id)?.wish ?? null;
}

/** The point that a statement makes on an issue. */
export function pointOn(speaking: Speaking, id: IssueId): string | null {
  const { record, statement } = speaking;
  const issue = issueOf(record, id);
  if (!issue) return null;
  return hadSpoken(record, statement) ? pointOnText(speaking, issue) : openPoint(speaking, issue);
}

/** The place of an issue among those that a statement presses. */
function placeOf({ emphases }: Statement, issue: IssueId): number {
  return Math.max(0, emphases.indexOf(issue));
}

function pointOnText(speaking: Speaking, issue: Issue): string | null {
  const { say, record, statement, chooser } = speaking;
  const { by, at } = statement;
  const about = `${by}/${issue.id}`;
  const needs = {
    issue: issueInText(record, issue.id),
    ...verbsOf(say, statement, placeOf(statement, issue.id)),
  };
  const asked = askedFor(record, by, issue, at);
  const text = textInWords(say, record, issue, at);
  if (asked.wish === null) {
    return text.kind === 'said'
      ? chooser.choose('textPoints.noted', about, { ...needs, text: text.text })
      : chooser.choose('textPoints.spoken', about, needs);
  }
  if (text.kind === 'absent' && issue.kind === 'aim')
    return chooser.choose(`textPoints.${asked.wish}Absent`, about, needs);
  const words = wordsOf(say, record, asked, at);
  if (words.got !== null && words.missed !== null)
    return chooser.choose(`textPoints.${asked.wish}Part`, about, {
      ...needs,
      got: words.got,
      missed: words.missed,
    });
  if (words.got !== null)
    return chooser.choose(`textPoints.${asked.wish}Got`, about, { ...needs, got: words.got });
  if (words.missed !== null)
    return chooser.choose(`textPoints.${asked.wish}Missed`, about, { ...needs, missed: words.missed });
  if (text.kind === 'said')
    return chooser.choose(`textPoints.${asked.wish}Noted`, about, { ...needs, text: text.text });
  return chooser.choose(
    text.kind === 'absent' ? `textPoints.${asked.wish}Absent` : 'textPoints.spoken',
    about,
    needs,
  );
}

/** Words that were asked for, as objects of a sentence. */
function wordsOf(say: Say, record: PublicRecord, { got, missed }: AskedFor, at: number) {
  return {
    got: got && wordingBriefly(say, record, got, at),
    missed: missed && wordingBriefly(say, record, missed, at),
  };
}

function openPoint(speaking: Speaking, issue: Issue): string | null {
  const { say, record, statement, chooser } = speaking;
  const about = `${statement.by}/${issue.id}`;
  return chooser.choose(`openPoints.${wishOn(speaking, issue) ?? 'spoken'}`, about, {
    issue: issueInText(record, issue.id),
    ...verbsOf(say, statement, placeOf(statement, issue.id)),
  });
}

/** What the speaker is publicly known to want, while nothing has been agreed. */
export function knownLine({ record, statement, chooser }: Speaking): string | null {
  const known = record.matter.delegations.find((d) => d.code === statement.by)?.publicLine;
  if (!known || hadSpoken(record, statement)) return null;
  return chooser.choose('openPoints.line', statement.by, { line: lineInText(known) });
}

/** Why the speaker had broken silence, while nothing has been agreed; null where it had not. */
export function brokenSilence({ say, record, statement, chooser }: Speaking): string | null {
  const { by, at } = statement;
  const broken = record.silencesBroken.findLast((b) => b.by === by && b.at <= at && b.kind === 'statement');
  if (!broken || hadSpoken(record, statement)) return null;
  return chooser.choose('openPoints.broke', by, {
    paragraph: paragraphNumbers(say, record, [broken.paragraph]),
    change: changeInWords(say, record, broken, broken.at),
    ...verbsOf(say, statement, statement.emphases.length + 1),
  });
}

/** A word on who had pressed the same issue before: a briefer, or a member that publicly wants the same; null where nobody had. */
export function linkOn(speaking: Speaking, id: IssueId): string | null {
  const { say, record, statement, before, chooser } = speaking;
  const issue = issueOf(record, id);
  const about = `${statement.by}/${id}`;
  const pressing = before.filter((s) => s.kind === 'statement' && s.emphases.includes(id)).map((s) => s.by);
  const wish = issue ? wishOn(speaking, issue) : null;
  // Only those who are known to ask for more call a briefer as their witness.
  const briefers = record.matter.guests.filter(
    (g) => g.rule === 39 && wish === 'more' && pressing.includes(g.code),
  );
  const briefer = briefers[hashOf(about) % Math.max(1, briefers.length)];
  const alike = before.filter(
    (s) =>
      issue !== undefined &&
      wish !== null &&
      pressing.includes(s.by) &&
      wishOn({ ...speaking, statement: s }, issue) === wish,
  );
  const others = alike.slice(-2).map((s) => s.by);
  // Now the one kind of link, now the other, where both are there.
  if (briefer && (others.length === 0 || hashOf(`${about}/link`) % 2 === 0))
    return chooser.choose('links.briefer', about, { other: inText(say, record, briefer.code) });
  if (others.length === 0) return null;
  return chooser.choose('links.member', about, { other: allInText(say, record, others) });
}
