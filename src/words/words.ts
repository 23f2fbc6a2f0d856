/**
 * Everything that is said to people, in one language. Whoever shows something asks here for the sentence; no other room holds one.
 * What comes back is text, never markup: whoever shows it escapes it.
 */
import type { Misfit } from '../council/fields.ts';
import type { DelegationCode, GroupId, IssueId, OptionId, ParagraphId, SlotId } from '../council/matter.ts';
import type { Refusal } from '../council/moves/definition.ts';
import type { Notice } from '../council/notices.ts';
import type { PublicRecord, Question, TakenVote, View } from '../council/view.ts';
import type {
  Ballot,
  Chapter,
  MotionKind,
  Nature,
  OutcomeKind,
  Phase,
  Point,
  QuestionKind,
  Reason,
  Stance,
  Tone,
  Wish,
} from '../council/vocabulary.ts';
import { type ReasonGiven, reasonInWords } from './because.ts';
import { hashOf, oneOf } from './choose.ts';
import {
  type ChangeOfWords,
  changeHere,
  changeInWords,
  optionInWords,
  whatBecame,
  whatBecameHere,
  wordingHere,
  wordingInText,
} from './draft.ts';
import { clockOf, dateOf, listOf } from './figures.ts';
import { type LanguageSentences, sentencesOf } from './languages.ts';
import {
  inText,
  issueName,
  levelName,
  nameOf,
  paragraphName,
  paragraphNumbers,
  versionName,
} from './names.ts';
import { noticeInWords } from './notices.ts';
import { questionInWords, tallyOf, verdictOn } from './questions.ts';
import { refusalInWords } from './refusals.ts';
import { capitalised, type Family, newSay, type SayRoom } from './say.ts';
import { type StatementMade, statementInWords } from './statements.ts';

/** As what a reason is given: by itself (to choose from), for the words wanted, or against words. */
export type Bearing = 'label' | 'for' | 'against';

/** What can decide a move, as far as there are words for it. */
export type Deciding = Family extends infer F ? (F extends `truths.${infer Term}` ? Term : never) : never;

/** The sentences of one language. */
export interface Words {
  /** Its code (BCP 47), as for the `lang` of a page. */
  readonly language: string;
  /** What stands on the page itself: headings, buttons, notes. */
  readonly desk: SayRoom<'desk'>;
  /** What is said when a game is looked back on; `words/debrief` puts it together. */
  readonly debrief: SayRoom<'debrief'>;
  /** What stands on the screens of the debrief. */
  readonly afterwards: SayRoom<'afterwards'>;
  /** What stands in the files that a debrief is taken home in. */
  readonly takeHome: SayRoom<'takeHome'>;
  /** What stands in a written account of a meeting. */
  readonly account: SayRoom<'account'>;
  /** What is said of the drawn room. */
  readonly chamber: SayRoom<'chamber'>;
  /** What every sound is in words. */
  readonly sound: SayRoom<'sound'>;
  /** What there is to learn from: the rule check, the guided first game, the rules. */
  readonly learn: SayRoom<'learn'>;
  /** What is said to a delegate who asks what could be done now. */
  readonly hints: SayRoom<'hints'>;
  /** What is said at the desk beside the words: writing, the ladder, the transcript, the map of business, the keys. */
  readonly drafting: SayRoom<'drafting'>;
  /** A day (ISO 8601, "2016-12-20") as it is written: "20 December 2016". */
  date(iso: string): string;
  /** An instant or a length of game time, from seconds: "7 min 05", "1 h 20", "day 3, 2 h 05". */
  clock(seconds: number): string;
  /** Several things in one list: "France, Japan and Spain". */
  list(things: readonly string[]): string;
  /** A phase as a heading: "Consultations". */
  phase(phase: Phase): string;
  /** A position as it is said of a delegation: "supports". */
  stance(stance: Stance): string;
  ballot(ballot: Ballot): string;
  /** What is asked for in general comments: "more on Victims". */
  wish(record: PublicRecord, wish: Wish, issue: IssueId): string;
  nature(nature: Nature): string;
  /** A reason: by itself (the default), or after a colon for or against words. */
  reason(reason: Reason, bearing?: Bearing): string;
  /**
   * A reason as it was given: specific to the words and to the delegation. Used like `reason` for or against words.
   * @param unlike phrases to avoid, because they were used already
   */
  because(record: PublicRecord, given: ReasonGiven, unlike?: ReadonlySet<string>): string;
  /** What really decided a move, for those who may know; `about` decides how it is put. */
  truth(term: Deciding, about: string): string;
  /** What would have changed a move that this decided. */
  otherwise(term: Deciding): string;
  /**
   * A statement, explanation of vote or reply in indirect speech, without its label: whoever shows it marks it as simulated. Null where
   * the record has none.
   */
  speech(record: PublicRecord, made: StatementMade): string | null;
  /** A motion as an infinitive without its hour: "suspend the meeting". */
  motion(motion: MotionKind): string;
  /** What a point of order is about. */
  point(point: Point): string;
  tone(tone: Tone): string;
  chapter(chapter: Chapter): string;
  /** A kind of question: "adoption of the agenda". */
  question(kind: QuestionKind): string;
  /** An outcome as a heading: "Statement by the President of the Security Council". */
  outcome(outcome: OutcomeKind): string;
  /** A member or guest as on its placard: "Russian Federation". */
  name(record: PublicRecord, code: DelegationCode): string;
  /** A member or guest inside a sentence: "the Russian Federation". */
  nameInText(record: PublicRecord, code: DelegationCode): string;
  group(record: PublicRecord, group: GroupId): string;
  issue(record: PublicRecord, issue: IssueId): string;
  /** A level on an issue, in words where the matter has them. */
  level(record: PublicRecord, issue: IssueId, level: number): string;
  /** A paragraph by its place and title: "paragraph 3 (Victims)". */
  paragraph(record: PublicRecord, paragraph: ParagraphId): string;
  /** An option of a slot: its words, without the comma that ties them to the sentence; or what having none amounts to. */
  option(record: PublicRecord, paragraph: ParagraphId, slot: SlotId, option: OptionId): string;
  /** Words as the object of a sentence: "“invites” in paragraph 3 (Victims)"; `here` where the paragraph is understood. */
  wording(record: PublicRecord, change: ChangeOfWords, here?: 'here'): string;
  /** A change of words that is asked for, as an infinitive: "replace “requests” with “invites” in paragraph 3 (Victims)". */
  change(record: PublicRecord, change: ChangeOfWords, here?: 'here'): string;
  /** A change of words that was made: "paragraph 3 (Victims): “requests” became “invites”". */
  became(record: PublicRecord, change: ChangeOfWords, here?: 'here'): string;
  /** Several paragraphs by their places: "paragraphs 3 and 5". */
  paragraphs(record: PublicRecord, paragraphs: readonly ParagraphId[]): string;
  /** The version of the text on the table at an instant: "Rev.2". */
  version(record: PublicRecord, at: number): string;
  /** A question before a formal meeting, inside a sentence: "the motion to adjourn the meeting". */
  questionBefore(record: PublicRecord, question: Question): string;
  /** The figures of a vote: "14 in favour, 1 against, 0 abstaining". */
  tally(vote: TakenVote): string;
  /** What a vote decided, and why not where it did not: "not adopted, owing to the negative vote of ...". */
  verdict(record: PublicRecord, vote: TakenVote): string;
  /** The paragraphs of a statement as the Council prints them: each opens with a quotation mark, only the last one closes. */
  statement(record: PublicRecord, sentences: readonly string[]): readonly string[];
  /** What was done or happened, as a sentence in the past tense; a statement as several. The same at any later time of the meeting. */
  notice(notice: Notice, view: View): string;
  /** Why a move is not in order: what, why, what to do next, and the rule. */
  refusal(refusal: Refusal, view: View): string;
  /** Why a move was not understood, and where. */
  misfit(misfit: Misfit): string;
}

/** The words of a language (BCP 47) that the program has; of any other, the English ones. */
export function createWords(language = 'en'): Words {
  return wordsFrom(language, sentencesOf(language));
}

/** Words from any complete set of sentences; `language` decides its plurals. */
export function wordsFrom(language: string, sentences: LanguageSentences): Words {
  const say = newSay(language, sentences);
  const room =
    <
      R extends
        | 'desk'
        | 'afterwards'
        | 'takeHome'
        | 'debrief'
        | 'account'
        | 'chamber'
        | 'sound'
        | 'learn'
        | 'hints'
        | 'drafting',
    >(
      name: R,
    ): SayRoom<R> =>
    (key: string, ...params: unknown[]) =>
      // The keys of one room of sentences are keys of the whole once its name is put before them.
      (say as (key: string, ...params: unknown[]) => string)(`${name}.${key}`, ...params);
  return {
    language,
    desk: room('desk'),
    debrief: room('debrief'),
    account: room('account'),
    afterwards: room('afterwards'),
    takeHome: room('takeHome'),
    chamber: room('chamber'),
    sound: room('sound'),
    learn: room('learn'),
    hints: room('hints'),
    drafting: room('drafting'),
    date: (iso) => dateOf(say, iso),
    clock: (seconds) => clockOf(say, seconds),
    list: (things) => listOf(say, things),
    phase: (phase) => say(`phases.${phase}`),
    stance: (stance) => say(`stances.${stance}`),
    ballot: (ballot) => say(`ballots.${ballot}`),
    wish: (record, wish, issue) => say(`wishes.${wish}`, { issue: issueName(record, issue) }),
    nature: (nature) => say(`natures.${nature}`),
    reason: (reason, bearing = 'label') => say(`reasons.${reason}.${bearing}`),
    because: (record, given, unlike) => reasonInWords(say, record, given, unlike),
    truth: (term, about) => oneOf(say, `truths.${term}`, hashOf(`${term}/${about}`), {}),
    otherwise: (term) => say(`truths.otherwise${capitalised(term) as Capitalize<Deciding>}`),
    speech: (record, made) => statementInWords(say, record, made),
    motion: (motion) => say(`motions.${motion}`),
    point: (point) => say(`points.${point}`),
    tone: (tone) => say(`tones.${tone}`),
    chapter: (chapter) => say(`chapters.${chapter}`),
    question: (kind) => say(`questions.${kind}`),
    outcome: (outcome) => say(`outcomes.${outcome}`),
    name: (record, code) => nameOf(record, code),
    nameInText: (record, code) => inText(say, record, code),
    group: (_, group) => say('names.group', { group }),
    issue: issueName,
    level: (record, issue, level) => levelName(say, record, issue, level),
    paragraph: (record, paragraph) => paragraphName(say, record, paragraph),
    option: (record, paragraph, slot, option) => optionInWords(say, record, paragraph, slot, option),
    wording: (record, change, here) => (here ? wordingHere : wordingInText)(say, record, change),
    change: (record, change, here) => (here ? changeHere : changeInWords)(say, record, change),
    became: (record, change, here) => (here ? whatBecameHere : whatBecame)(say, record, change),
    paragraphs: (record, paragraphs) => paragraphNumbers(say, record, paragraphs),
    version: (record, at) => versionName(say, record, at),
    questionBefore: (record, question) => questionInWords(say, record, question),
    tally: (vote) => tallyOf(say, vote),
    verdict: (record, vote) => verdictOn(say, record, vote),
    statement: (_, sentences) =>
      sentences.map((sentence, i) =>
        say(i === sentences.length - 1 ? 'statement.last' : 'statement.paragraph', { sentence }),
      ),
    notice: (notice, view) => capitalised(noticeInWords(say, notice, view)),
    refusal: (refusal, view) => capitalised(refusalInWords(say, refusal, view)),
    misfit: ({ path, expected, found }) =>
      capitalised(say(path === '' ? 'misfits.move' : 'misfits.field', { path, expected, found })),
  };
}
