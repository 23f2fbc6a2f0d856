/** Whole meetings of AI delegations, with what was said in them as anybody would hear it. */
import type { Notice } from '../../src/council/notices.ts';
import type { FacilitatorView, Statement } from '../../src/council/view.ts';
import { readScenario, shippedScenarios } from '../../src/scenario/read.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { noticesFor } from '../../src/views/noticesFor.ts';
import { facilitatorViewOf } from '../../src/views/viewOf.ts';
import type { LanguageSentences } from '../../src/words/languages.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { createWords, type Words, wordsFrom } from '../../src/words/words.ts';

/** A notice as a sentence, and the sitting in which it was heard (0 outside of sittings). */
export interface Heard {
  readonly notice: Notice;
  readonly sentence: string;
  readonly sitting: number;
}

/** A meeting that was held. */
export interface HeldMeeting {
  readonly name: string;
  readonly end: FacilitatorView;
  readonly heard: readonly Heard[];
}

/** A meeting on a shipped scenario, told in the given words. */
export function heldMeeting(scenario: string, seed: number, words: Words = createWords()): HeldMeeting {
  const read = readScenario(scenario);
  if (!read.ok) throw new Error(`${scenario} has faults`);
  const { matter, briefs } = read;
  const heard: Heard[] = [];
  const { meeting } = holdMeeting({ matter, briefs, seed, difficulty: 'medium' }, (_, after) => {
    const view = facilitatorViewOf(after);
    for (const notice of noticesFor(after, { as: 'facilitator' }))
      heard.push({ notice, sentence: words.notice(notice, view), sitting: view.sitting?.number ?? 0 });
  });
  return { name: `${scenario}, seed ${seed}`, end: facilitatorViewOf(meeting), heard };
}

/** Meetings on every shipped scenario, three of each. */
export function heldMeetings(words: Words = createWords()): readonly HeldMeeting[] {
  return shippedScenarios().flatMap((scenario) =>
    [1, 5, 21].map((seed) => heldMeeting(scenario, seed, words)),
  );
}

/** What was said at the formal meeting, in order. */
export function speechesOf({ end }: HeldMeeting, words: Words): readonly Spoken[] {
  return (end.formal?.statements ?? []).map((statement) => {
    const text = words.speech(end, statement);
    if (text === null) throw new Error(`${statement.by} was not heard`);
    return { statement, text };
  });
}

/** A statement, and how it reads. */
export interface Spoken {
  readonly statement: Statement;
  readonly text: string;
}

/** The sentences of a text; “para. 12” is no end of one. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=(?<!\bpara)\.) (?=[A-Z])/);
}

/** English in which every sentence names itself in angle brackets before it begins. */
export function namedSentences(): LanguageSentences {
  return Object.fromEntries(
    Object.entries(LANGUAGES.en).map(([room, texts]) => [
      room,
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, `‹${room}.${key}›${text}`])),
    ]),
  ) as unknown as LanguageSentences;
}

/** Words in which every sentence names itself. */
export function namedWords(): Words {
  return wordsFrom('en', namedSentences());
}
