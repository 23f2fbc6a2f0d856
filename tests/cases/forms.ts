/**
 * Forms of sentences. A form is written as a reader would see it, with places in braces and what may be left out in brackets:
 * `{who} proposes {wording}[, as {reason}].` Each place has a name, and each name a pattern.
 */
import type { DelegationCode, IssueId, ParagraphId } from '../../src/council/matter.ts';
import { firstQuestion } from '../../src/council/questions.ts';
import type { Question } from '../../src/council/view.ts';
import type { Held } from '../meeting.ts';
import { smallScenario } from '../scenario/small.ts';
import {
  BALLOT_CALLED,
  CHAPTER_CALLED,
  called,
  codeOf,
  codesOf,
  issueOf,
  MOTION_CALLED,
  type NamedWording,
  namesOf,
  paragraphOf,
  WORDING,
  wordingNamed,
} from './names.ts';

const { matter } = smallScenario();

function either(words: readonly string[]): string {
  return words.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

const NAME = `(?:[Tt]he )?(?:${either(['President', 'penholder', ...namesOf(matter).map((n) => n.name)])})`;
const TITLE = '"[^"]+"';

/** What may stand at a place, by the place's name; a place that is not named here takes words without a colon or a stop. */
const PLACES: Readonly<Record<string, string>> = {
  who: NAME,
  other: NAME,
  first: NAME,
  next: NAME,
  list: '[^:;."]+',
  wording: WORDING,
  second: WORDING,
  words: TITLE,
  paragraph: TITLE,
  paragraphs: `${TITLE}(?:(?:, | and )${TITLE})*`,
  question: `the agenda|the invitation of ${NAME}|the motion to [a-z ]+|the amendment (?:${WORDING})|the separate vote on ${TITLE}|the draft resolution`,
  motion: either(Object.keys(MOTION_CALLED)),
  ballot: either(Object.keys(BALLOT_CALLED)),
  issue: either(matter.issues.map((i) => i.name.toLowerCase())),
  chapter: either(Object.keys(CHAPTER_CALLED)),
  group: '[A-Z]\\w+',
  wish: 'more|less',
  length: 'one minute|\\d+ minutes',
  number: '\\d+',
  favour: '\\d+',
  opposed: '\\d+',
  abstained: '\\d+',
  absent: '\\d+',
  code: '[a-zA-Z]+',
  rule: '.+',
  path: '\\S+',
  expected: '.+',
  message: '.+',
  sentence: '.+',
};
const ANYTHING = '[^:;."]+';

/** The places of a sentence, read as what the meeting calls them. */
export interface Said {
  /** Whether a place that may be left out is there. */
  has(place: string): boolean;
  /** The words at a place. */
  words(place: string): string;
  number(place?: string): number;
  who(place?: string): DelegationCode;
  list(place?: string): readonly DelegationCode[];
  wording(place?: string): NamedWording;
  paragraph(place?: string): ParagraphId;
  paragraphs(place?: string): readonly ParagraphId[];
  issue(place?: string): IssueId;
  /** A pending question, or undefined when nothing of that kind is before the meeting. */
  question(place?: string): Question | undefined;
}

/** A sentence that fitted a form, waiting for a meeting. */
export type Reading = (held: Held) => Said;

/** The pattern that a form stands for. */
export function patternOf(form: string): RegExp {
  const pattern = form
    .split(/(\{\w+\}|\[|\])/)
    .map((piece) => {
      if (piece === '[') return '(?:';
      if (piece === ']') return ')?';
      const place = /^\{(\w+)\}$/.exec(piece)?.[1];
      return place ? `(?<${place}>${PLACES[place] ?? ANYTHING})` : either([piece]);
    })
    .join('');
  return new RegExp(`^${pattern}$`);
}

/** The places of a sentence that fits the pattern, or null when it does not. */
export function readingOf(pattern: RegExp, sentence: string): Reading | null {
  const fitting = pattern.exec(sentence);
  return fitting ? (held) => saidIn(held, fitting.groups ?? {}) : null;
}

function saidIn(held: Held, places: Readonly<Record<string, string | undefined>>): Said {
  const at = (place: string): string => {
    const words = places[place];
    if (words === undefined) throw new Error(`the sentence says nothing of ${place}`);
    return words;
  };
  const quoted = (words: string): string => words.slice(1, -1);
  return {
    has: (place) => places[place] !== undefined,
    words: at,
    number: (place = 'number') => Number(at(place)),
    who: (place = 'who') => codeOf(held.meeting, at(place)),
    list: (place = 'list') => codesOf(held.meeting, at(place)),
    wording: (place = 'wording') => wordingNamed(held.meeting, at(place)),
    paragraph: (place = 'paragraph') => paragraphOf(matter, quoted(at(place))),
    paragraphs: (place = 'paragraphs') =>
      [...at(place).matchAll(/"([^"]+)"/g)].map(([, title]) => paragraphOf(matter, title ?? '')),
    issue: (place = 'issue') => issueOf(matter, at(place)),
    question: (place = 'question') => questionNamed(held, at(place)),
  };
}

function questionNamed(held: Held, named: string): Question | undefined {
  const pending = held.meeting.formal?.pending ?? [];
  const [, kind = '', rest = ''] =
    /^the (agenda|invitation of|motion to|amendment|separate vote on|draft resolution) ?(.*)$/.exec(named) ??
    [];
  switch (kind) {
    case 'agenda':
      return pending.find((q) => q.kind === 'agenda');
    case 'invitation of':
      return pending.find((q) => q.kind === 'invitation' && q.guest === codeOf(held.meeting, rest));
    case 'motion to':
      return pending.find((q) => q.motion === called(MOTION_CALLED, rest));
    case 'amendment': {
      const { paragraph, slot, option } = wordingNamed(held.meeting, rest);
      return pending.find(
        ({ kind: k, change: c }) =>
          k === 'amendment' && c?.paragraph === paragraph && c.slot === slot && c.option === option,
      );
    }
    case 'separate vote on': {
      const paragraph = paragraphOf(matter, rest.slice(1, -1));
      return pending.find((q) => q.kind === 'part' && q.change?.paragraph === paragraph);
    }
    default:
      return firstQuestion(held.meeting);
  }
}
