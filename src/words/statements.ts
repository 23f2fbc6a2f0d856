/**
 * Statements in the open debate, explanations of vote and rights of reply, in indirect speech: composed from what a delegation stressed, from
 * what it had publicly asked for, and from what the text said at the time. They are simulated, and marked as such wherever they are
 * shown; nobody’s own words are used. Source of the form: practice of open debates.
 */
import type { DelegationCode, IssueId } from '../council/matter.ts';
import type { PublicRecord, Statement } from '../council/view.ts';
import { type Chooser, hashOf, newChooser } from './choose.ts';
import { wordsIn } from './draft.ts';
import { guestSentences } from './guests.ts';
import { inText, issueInText, paragraphNumbers } from './names.ts';
import { brokenSilence, knownLine, linkOn, pointOn, wishOn } from './points.ts';
import { capitalised, type Say } from './say.ts';
import { hadSpoken, presidencyIn, type Sentence, type Speaking, subjectIn, verbsOf } from './speaking.ts';
import { issueOf, operativeVerb, wordingAt } from './textAt.ts';
import { explanationSentences, replySentences } from './votes.ts';

/** A statement is cut off here, in letters: some ninety words, as a record in indirect speech would give it. */
const LONGEST = 585;
/** How much longer it may become for the sake of a sentence that is needed. */
const LENIENCY = 75;
/** The spareness of sentences that are needed, but not at any length. */
const NEEDED = 1;
/** No sentence is shorter, in letters. */
const SHORTEST = 30;
/** Fewer words are no statement. */
const FEWEST_WORDS = 60;

/** Which statement: who made it, when, and in which capacity. */
export type StatementMade = Pick<Statement, 'by' | 'at' | 'kind'>;

/** Statements as far as they have been composed, and what the next one has to avoid. */
interface Composed {
  readonly statements: readonly Statement[];
  readonly texts: readonly string[];
  readonly chooser: Chooser;
}

/** The debate that was composed last in each language: it is asked for again and again, a statement longer each time. */
const latest = new WeakMap<Say, Composed>();

/** A statement that was made, without its label; null where the record has no such statement. */
export function statementInWords(say: Say, record: PublicRecord, made: StatementMade): string | null {
  const statements = record.formal?.statements ?? [];
  const place = statements.findIndex((s) => s.by === made.by && s.kind === made.kind && s.at === made.at);
  if (place < 0) return null;
  return debateInWords(say, record, statements)[place] ?? null;
}

/** All statements, in order: nobody repeats a sentence of somebody before. */
function debateInWords(say: Say, record: PublicRecord, statements: readonly Statement[]): readonly string[] {
  const known = latest.get(say);
  if (known && isPart(statements, known.statements)) return known.texts;
  const begun = known && isPart(known.statements, statements) ? known : null;
  const chooser = begun ? begun.chooser.fork() : newChooser(say);
  const texts = [...(begun?.texts ?? [])];
  for (const [place, statement] of statements.entries()) {
    if (place < texts.length) continue;
    const speaking = { say, record, statement, before: statements.slice(0, place), chooser };
    texts.push(inTime(say, sentencesOf(speaking), chooser));
  }
  latest.set(say, { statements, texts, chooser });
  return texts;
}

/** Whether a list of statements begins a longer one, or is the same. */
function isPart(part: readonly Statement[], whole: readonly Statement[]): boolean {
  return part.length <= whole.length && part.every((s, place) => s === whole[place]);
}

function sentencesOf(speaking: Speaking): readonly Sentence[] {
  const { record, statement } = speaking;
  if (statement.kind === 'explanation') return explanationSentences(speaking);
  if (statement.kind === 'reply') return replySentences(speaking);
  return record.matter.guests.some((g) => g.code === statement.by)
    ? guestSentences(speaking)
    : memberSentences(speaking);
}

function memberSentences(speaking: Speaking): readonly Sentence[] {
  // Condemnation has its own sentence.
  const points = speaking.statement.emphases.filter((id) => id !== CONDEMNATION);
  const [first = CONDEMNATION, second, ...others] = points;
  const point = (id: IssueId | undefined) => () => (id === undefined ? null : pointOn(speaking, id));
  return [
    { compose: () => opening(speaking), spare: 0 },
    { compose: () => condemnation(speaking), spare: 0 },
    { compose: () => brokenSilence(speaking), spare: NEEDED },
    { compose: () => knownLine(speaking), spare: NEEDED },
    { compose: point(first), spare: 0 },
    { compose: () => linkOn(speaking, first), spare: 5 },
    { compose: point(second), spare: NEEDED },
    ...others.map((id) => ({ compose: point(id), spare: 4 })),
    { compose: () => ask(speaking, first), spare: 3 },
    { compose: () => closing(speaking), spare: 6 },
  ];
}

/** As many sentences as time allows, in their order: what is needed most is composed first, and what does not fit is not said. */
function inTime(say: Say, sentences: readonly Sentence[], chooser: Chooser): string {
  const kept = new Map<Sentence, string>();
  let length = 0;
  let words = 0;
  for (const sentence of [...sentences].sort((a, b) => a.spare - b.spare)) {
    const most = sentence.spare === NEEDED ? LONGEST + LENIENCY : LONGEST;
    if (sentence.spare > 0 && length + SHORTEST >= most && words >= FEWEST_WORDS) continue;
    const text = sentence.compose();
    if (text === null) continue;
    if (sentence.spare > 0 && length + text.length >= most && words >= FEWEST_WORDS) {
      chooser.takeBack();
      continue;
    }
    kept.set(sentence, capitalised(text));
    length += text.length + 1;
    words += text.split(' ').length;
  }
  return sentences
    .flatMap((sentence) => kept.get(sentence) ?? [])
    .reduceRight((rest, first) => say('speeches.more', { first, rest }));
}

function opening({ say, record, statement, before, chooser }: Speaking): string | null {
  const by = inText(say, record, statement.by);
  const needs = { by, presidency: presidencyIn(say, record), subject: subjectIn(record) };
  if (statement.by === record.matter.presidency)
    return chooser.choose('openings.president', statement.by, needs);
  const briefed = before.some((s) => isBriefer(record, s.by));
  return chooser.choose(briefed ? 'openings.member' : 'openings.plain', statement.by, needs);
}

function isBriefer({ matter }: PublicRecord, code: DelegationCode): boolean {
  return matter.guests.some((g) => g.code === code && g.rule === 39);
}

/** The issue of condemnation, where a matter has one. */
const CONDEMNATION = 'condemnation';
/** What condemns, in the words of the text. */
const CONDEMNS = /condemn|deplore/;

/** Condemnation, where the matter has an issue of that name. */
function condemnation(speaking: Speaking): string | null {
  const { say, record, statement, chooser } = speaking;
  const home = issueOf(record, CONDEMNATION)?.home;
  const paragraph = record.matter.paragraphs.find((p) => p.id === home);
  if (!paragraph) return null;
  const needs = { subject: subjectIn(record) };
  const wording = wordingAt(record, paragraph, statement.at);
  const verb = operativeVerb(paragraph) ?? '';
  const words =
    wording === 'absent' ? '' : wordsIn(record, { paragraph: paragraph.id, slot: verb }, wording[verb] ?? '');
  if (!hadSpoken(record, statement) || !CONDEMNS.test(words))
    return chooser.choose('condemnations.own', statement.by, needs);
  return chooser.choose('condemnations.adopted', statement.by, {
    ...needs,
    words,
    paragraph: paragraphNumbers(say, record, [paragraph.id]),
  });
}

/** What is asked of the Council on the issue that comes first. */
function ask(speaking: Speaking, id: IssueId): string | null {
  const { say, record, statement, chooser } = speaking;
  const issue = issueOf(record, id);
  if (!issue) return null;
  const spoken = hadSpoken(record, statement);
  const wish = wishOn(speaking, issue);
  const family =
    wish === null
      ? 'weigh'
      : spoken
        ? ({ more: 'kept', less: 'within' } as const)[wish]
        : ({ more: 'open', less: 'restrain' } as const)[wish];
  return chooser.choose(`asks.${family}`, `${statement.by}/ask`, {
    issue: issueInText(record, issue.id),
    ...verbsOf(say, statement, statement.emphases.length),
  });
}

function closing({ record, statement, chooser }: Speaking): string | null {
  if (statement.by === record.matter.penholder)
    return chooser.choose(
      hadSpoken(record, statement) ? 'closings.penholder' : 'closings.searching',
      statement.by,
      {},
    );
  return chooser.choose('closings.member', `${statement.by}/${hashOf(record.matter.id)}`, {});
}
