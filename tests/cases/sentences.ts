/** Every form of sentence that a precedent may be written in, and what a sentence of that form does. */

import type { DelegationCode } from '../../src/council/matter.ts';
import type { Ballot } from '../../src/council/vocabulary.ts';
import type { Answer } from '../../src/procedure/room.ts';
import type { Held } from '../meeting.ts';
import { AT_THE_MEETING } from './actsAtTheMeeting.ts';
import { IN_CONSULTATIONS } from './actsInConsultations.ts';
import { EXPECTATIONS } from './expectations.ts';
import { patternOf, type Reading, readingOf, type Said } from './forms.ts';
import { GIVENS } from './givens.ts';
import { codesOf } from './names.ts';

/** Somebody sends something, which should be a move. */
export interface Act {
  readonly by: DelegationCode;
  readonly input: unknown;
}

/** What became of an act, as a sentence after it says. */
export type Reply = (said: Said, answer: Answer) => void;

/** What a sentence is for. */
export type Sense =
  | { readonly kind: 'given'; readonly happen: (said: Said, held: Held) => void }
  | { readonly kind: 'act'; readonly act: (said: Said, held: Held) => Act }
  | { readonly kind: 'reply'; readonly check: Reply }
  | { readonly kind: 'again' }
  | { readonly kind: 'ballots' }
  | { readonly kind: 'expectation'; readonly check: (said: Said, held: Held) => void };

/** The chapters of the README, in its order, with the forms of each. */
export const CHAPTERS: Readonly<Record<string, Readonly<Record<string, Sense>>>> = {
  'Where it begins, and what comes from outside': each(GIVENS, (happen) => ({ kind: 'given', happen })),
  'What delegations do in consultations': each(IN_CONSULTATIONS, (move) => ({
    kind: 'act',
    act: (said, held) => ({ by: said.who(), input: move(said, held) }),
  })),
  'What delegations do at a meeting, and after it': {
    ...each(AT_THE_MEETING, (move) => ({
      kind: 'act',
      act: (said, held) => ({ by: said.who(), input: move(said, held) }),
    })),
    'In favour: {inFavour}[; against: {against}][; abstaining: {abstaining}][; not voting: {missing}].': {
      kind: 'ballots',
    },
  },
  'What somebody sends that is no move': {
    '{who} sends the message: {message}': {
      kind: 'act',
      act: (said) => ({ by: said.who(), input: JSON.parse(said.words('message')) as unknown }),
    },
  },
  'What becomes of the move before': {
    'Refused, {code}: {rule}.': {
      kind: 'reply',
      check: (said, answer) => {
        const told =
          answer.kind === 'notInOrder' ? `${answer.refusal.code}: ${answer.refusal.rule}` : answer.kind;
        const expected = `${said.words('code')}: ${said.words('rule')}`;
        if (told !== expected) throw new Error(`it was told "${told}"`);
      },
    },
    'Not understood, at {path}: {expected}.': {
      kind: 'reply',
      check: (said, answer) => {
        const told =
          answer.kind === 'invalid' ? `${answer.misfit.path}: ${answer.misfit.expected}` : answer.kind;
        const expected = `${said.words('path')}: ${said.words('expected')}`;
        if (told !== expected) throw new Error(`it was told "${told}"`);
      },
    },
    'Sent a second time, it is taken once.': { kind: 'again' },
  },
  'What has come of it': each(EXPECTATIONS, (check) => ({ kind: 'expectation', check })),
};

function each<T>(
  forms: Readonly<Record<string, T>>,
  sense: (of: T) => Sense,
): Readonly<Record<string, Sense>> {
  return Object.fromEntries(Object.entries(forms).map(([form, of]) => [form, sense(of)]));
}

const FORMS = Object.values(CHAPTERS).flatMap((forms) =>
  Object.entries(forms).map(([form, sense]) => ({ form, sense, pattern: patternOf(form) })),
);

/** A sentence that was understood. */
export interface Understood {
  readonly sense: Sense;
  readonly reading: Reading;
}

/** What a sentence says; throws when it has no form, or two. */
export function understood(sentence: string): Understood {
  const fitting = FORMS.flatMap(({ form, sense, pattern }) => {
    const reading = readingOf(pattern, sentence) ?? readingOf(pattern, decapitalized(sentence));
    return reading ? [{ form, sense, reading }] : [];
  });
  const [first, second] = fitting;
  if (!first) throw new Error(`no form of sentence fits "${sentence}"`);
  if (second) throw new Error(`two forms fit "${sentence}": "${first.form}" and "${second.form}"`);
  return first;
}

/** A sentence may begin with a question ("The agenda is before the meeting."), which elsewhere has a small letter. */
function decapitalized(sentence: string): string {
  return sentence.replace(/^(The|No) /, (word) => word.toLowerCase());
}

/** Who votes how. Everybody named once; "all others" are those who are not named and whose seat is not empty. */
export function ballotsOf(said: Said, held: Held): Readonly<Record<DelegationCode, Ballot>> {
  const { meeting } = held;
  const members = meeting.matter.delegations.map((d) => d.code);
  const places: readonly (Ballot | 'missing')[] = ['inFavour', 'against', 'abstaining', 'missing'];
  const given = new Map<DelegationCode, Ballot | 'missing'>();
  for (const place of places)
    if (said.has(place) && said.words(place) !== 'all others')
      for (const code of codesOf(meeting, said.words(place))) {
        if (given.has(code)) throw new Error(`${code} votes twice`);
        given.set(code, place);
      }
  const others = places.find((place) => said.has(place) && said.words(place) === 'all others');
  const ballots: Record<DelegationCode, Ballot> = {};
  for (const code of members) {
    const ballot = given.get(code) ?? (meeting.emptySeats.includes(code) ? 'missing' : others);
    if (ballot === undefined) throw new Error(`the vote of ${code} is not told`);
    if (ballot !== 'missing') ballots[code] = ballot;
  }
  return ballots;
}
