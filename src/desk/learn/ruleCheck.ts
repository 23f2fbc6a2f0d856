/**
 * The rule check: ten questions on how the Council decides, asked before and after a game, and the moment of a game at which each
 * could be seen. What is asked and why it is right is said in `words` (`learn`, under `check.`). Answers stay in this browser.
 */
import type { Notice } from '../../council/notices.ts';
import type { Words } from '../../words/words.ts';

/** The questions, in the order in which they are asked. */
export const CHECK_QUESTIONS = [
  'statement', // how a presidential statement is adopted
  'resolution', // how a resolution is adopted
  'block', // who can stop a statement
  'abstention', // what an abstention does
  'procedural', // where there is no veto
  'silence', // what silence means
  'breaking', // what follows when it is broken
  'point', // who decides a point of order
  'adReferendum', // what is agreed ad referendum
  'brackets', // what square brackets say
] as const;
export type CheckQuestion = (typeof CHECK_QUESTIONS)[number];

/** The answers that every question offers. */
export const CHECK_ANSWERS = ['a', 'b', 'c', 'd'] as const;
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];

/** The one right answer to each question. */
export const RIGHT: Readonly<Record<CheckQuestion, CheckAnswer>> = {
  statement: 'b',
  resolution: 'd',
  block: 'a',
  abstention: 'c',
  procedural: 'b',
  silence: 'd',
  breaking: 'a',
  point: 'c',
  adReferendum: 'b',
  brackets: 'a',
};

/** What was answered; a question that was left out is not there. */
export type CheckAnswers = Readonly<Partial<Record<CheckQuestion, CheckAnswer>>>;

/** When the check is put: before the first game, or after it. */
export type CheckTime = 'before' | 'after';

/** What this browser keeps: what was answered before and after, null where the check was not put. */
export interface Checks {
  readonly before: CheckAnswers | null;
  readonly after: CheckAnswers | null;
}

/** Nothing answered. */
export const NO_CHECKS: Checks = { before: null, after: null };

/** Where the answers are kept, by its name in the browser's storage. */
export const CHECKS_KEPT_AS = 'open-debate.rule-check';

/** What became of one question: `leftOut` where the check was put and it was not answered, null where the check was not put. */
export type Verdict = 'right' | 'other' | 'leftOut' | null;

/** One question, before and after. */
export interface Compared {
  readonly question: CheckQuestion;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** Every question, before and after. */
export function compared({ before, after }: Checks): readonly Compared[] {
  return CHECK_QUESTIONS.map((question) => ({
    question,
    before: verdictOn(question, before),
    after: verdictOn(question, after),
  }));
}

/** What became of a question. */
export function verdictOn(question: CheckQuestion, answers: CheckAnswers | null): Verdict {
  if (!answers) return null;
  const given = answers[question];
  if (given === undefined) return 'leftOut';
  return given === RIGHT[question] ? 'right' : 'other';
}

/** How many questions were answered rightly; null where the check was not put. */
export function rightIn(answers: CheckAnswers | null): number | null {
  return answers && CHECK_QUESTIONS.filter((question) => answers[question] === RIGHT[question]).length;
}

/** One question in words. */
export interface QuestionInWords {
  readonly asked: string;
  readonly answers: Readonly<Record<CheckAnswer, string>>;
  /** Why the right answer is right. */
  readonly why: string;
  /** The article, rule or practice that it rests on. */
  readonly source: string;
}

/** A question in words. */
export function inWords({ learn }: Pick<Words, 'learn'>, question: CheckQuestion): QuestionInWords {
  return {
    asked: learn(`check.${question}.question`),
    answers: {
      a: learn(`check.${question}.a`),
      b: learn(`check.${question}.b`),
      c: learn(`check.${question}.c`),
      d: learn(`check.${question}.d`),
    },
    why: learn(`check.${question}.why`),
    source: learn(`check.${question}.source`),
  };
}

/** Tells whether a notice shows the rule that a question asks for. */
type Shows = (notice: Notice) => boolean;

const kind =
  (...kinds: readonly Notice['kind'][]): Shows =>
  (notice) =>
    kinds.includes(notice.kind);
const vote =
  (suits: (details: Notice['details']) => boolean): Shows =>
  (notice) =>
    notice.kind === 'voteDeclared' && suits(notice.details);
/** An objection to words, at the table or in a letter. */
const objection: Shows = ({ kind: what, details: { comments } }) =>
  what === 'object' ||
  (what === 'sendComments' && Array.isArray(comments) && comments.some(({ as }) => as === 'object'));

/**
 * What shows the rule of each question, the clearest first. A rule may be shown by its working (a vote was won) or by its
 * failing to be met (it was lost): both are told of by the notice itself.
 */
const SHOWN: Readonly<Record<CheckQuestion, readonly Shows[]>> = {
  statement: [kind('readStatement'), kind('textAgreed')],
  resolution: [vote(({ question }) => question === 'resolution')],
  block: [kind('breakSilence'), objection],
  abstention: [
    vote(({ nature, abstaining }) => nature === 'substantive' && isMoreThanNone(abstaining)),
    vote(({ abstaining }) => isMoreThanNone(abstaining)),
  ],
  procedural: [
    vote(({ nature, against }) => nature === 'procedural' && isMoreThanNone(against)),
    vote(({ nature }) => nature === 'procedural'),
    kind('questionCarried'),
  ],
  silence: [kind('textAgreed')],
  breaking: [kind('breakSilence')],
  point: [kind('rule')],
  adReferendum: [kind('agreeAdReferendum')],
  brackets: [kind('bracket'), kind('proposeWording', 'proposeOwnWording')],
};

function isMoreThanNone(count: unknown): boolean {
  return typeof count === 'number' && count > 0;
}

/**
 * The place, in what was heard of a finished game (oldest first), of the moment that showed the rule a question asks for: of several
 * alike the first. Null where the game gave no occasion.
 */
export function momentThatShowed(question: CheckQuestion, heard: readonly Notice[]): number | null {
  for (const shows of SHOWN[question]) {
    const place = heard.findIndex(shows);
    if (place >= 0) return place;
  }
  return null;
}

/** What the browser keeps of the check; nothing where it keeps nothing, or something that is no check. */
export function keptChecks(): Checks {
  try {
    return checksIn(JSON.parse(localStorage.getItem(CHECKS_KEPT_AS) ?? 'null'));
  } catch {
    return NO_CHECKS;
  }
}

/** Reads kept checks from anything at all; whatever is no answer to a question is left out. */
export function checksIn(kept: unknown): Checks {
  const { before, after } = Object(kept) as Readonly<Record<string, unknown>>;
  return { before: answersIn(before), after: answersIn(after) };
}

function answersIn(kept: unknown): CheckAnswers | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const given = kept as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    CHECK_QUESTIONS.flatMap((question) => {
      const answer = CHECK_ANSWERS.find((one) => one === given[question]);
      return answer ? [[question, answer]] : [];
    }),
  );
}

/** Keeps what was answered. False where this browser does not let the page keep anything. */
export function keepCheck(time: CheckTime, answers: CheckAnswers): boolean {
  try {
    localStorage.setItem(CHECKS_KEPT_AS, JSON.stringify({ ...keptChecks(), [time]: answers }));
    return true;
  } catch {
    return false;
  }
}

/** Erases what was answered from this browser. */
export function eraseChecks(): void {
  try {
    localStorage.removeItem(CHECKS_KEPT_AS);
  } catch {
    // Where nothing may be kept, there is nothing to erase.
  }
}
