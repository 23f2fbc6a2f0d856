/** Another language is one more set of sentences: nothing that people are shown comes from anywhere else. */
import { describe, expect, it } from 'vitest';
import {
  BALLOTS,
  CHAPTERS,
  MOTIONS,
  NATURES,
  OUTCOMES,
  PHASES,
  POINTS,
  QUESTIONS,
  REASONS,
  STANCES,
  TONES,
} from '../../src/council/vocabulary.ts';
import { facilitatorViewOf, viewOf } from '../../src/views/viewOf.ts';
import { LANGUAGES, type LanguageSentences } from '../../src/words/languages.ts';
import { createWords, wordsFrom } from '../../src/words/words.ts';
import { openedMeeting } from '../meeting.ts';
import { atStatements, hearEverybody } from '../situations.ts';
import { refusals } from './sampleRefusals.ts';
import { happenings, meetingWithEverything, movesMade } from './samples.ts';

/** The English sentences, each in brackets. */
const bracketed = Object.fromEntries(
  Object.entries(LANGUAGES.en).map(([room, texts]) => [
    room,
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, `⟦${text}⟧`])),
  ]),
) as unknown as LanguageSentences;

const words = wordsFrom('en', bracketed);
const meeting = meetingWithEverything();
const view = facilitatorViewOf(meeting);

/** Whether all of a text stands in brackets: one pair around everything, and as many opened as closed. */
function isWhollyBracketed(text: string): boolean {
  let depth = 0;
  for (const [i, letter] of [...text].entries()) {
    if (letter === '⟦') depth += 1;
    if (letter === '⟧') depth -= 1;
    if (depth === 0 && i < [...text].length - 1) return false;
  }
  return depth === 0 && text.startsWith('⟦');
}

describe('in a language of brackets', () => {
  it('every notice is in brackets', () => {
    for (const { notice, after } of [...movesMade(), ...happenings()])
      for (const onlooker of [{ as: 'facilitator' }, { as: 'gallery' }] as const) {
        const sentence = words.notice(notice, viewOf(after, onlooker));
        expect(isWhollyBracketed(sentence), sentence).toBe(true);
      }
  });

  it('every refusal, and the rule in it, is in brackets', () => {
    for (const refusal of refusals()) {
      const sentence = words.refusal(refusal, view);
      expect(isWhollyBracketed(sentence), sentence).toBe(true);
      expect(sentence).toContain(`⟦${refusal.rule}⟧`);
    }
  });

  it('every term, day, time, list and statement is in brackets', () => {
    const report = { paragraph: 'report', slot: 'verb', option: 'encourages' } as const;
    const all = [
      words.date('2016-12-20'),
      words.clock(10),
      words.clock(10_000),
      words.clock(1_000_000),
      words.list(['A', 'B', 'C']),
      ...PHASES.map(words.phase),
      ...STANCES.map(words.stance),
      ...BALLOTS.map(words.ballot),
      ...NATURES.map(words.nature),
      ...REASONS.map((r) => words.reason(r)),
      ...MOTIONS.map(words.motion),
      ...POINTS.map(words.point),
      ...TONES.map(words.tone),
      ...CHAPTERS.map(words.chapter),
      ...QUESTIONS.map(words.question),
      ...OUTCOMES.map(words.outcome),
      words.group(view, 'P3'),
      words.nameInText(view, 'UNODC'),
      words.wish(view, 'more', 'sanctions'),
      words.level(view, 'sovereignty', 1),
      words.paragraph(view, 'report'),
      words.paragraphs(view, ['report', 'sanctions']),
      words.version(view, 0),
      words.option(view, 'report', 'consent', 'none'),
      words.option(view, 'report', 'presence', 'deleted'),
      ...(['here', undefined] as const).flatMap((here) => [
        words.wording(view, report, here),
        words.change(view, report, here),
        words.became(view, report, here),
      ]),
      ...words.statement(view, ['One.', 'Two.']),
      ...REASONS.flatMap((reason) =>
        (['for', 'against'] as const).map((bearing) =>
          words.because(view, { ...report, by: 'FR', reason, bearing, at: 0 }),
        ),
      ),
      words.truth('redLine', 'sanctions'),
      words.otherwise('redLine'),
      words.misfit({ path: 'kind', expected: 'x', found: 'y' }),
      words.desk('title'),
      words.desk('revision', { revision: 2 }),
      words.account('legend'),
    ];
    for (const text of all) expect(isWhollyBracketed(text), text).toBe(true);
  });
});

describe('in a language of brackets, a debate', () => {
  it('is in brackets from the first statement to the last', () => {
    const held = openedMeeting();
    atStatements(held, true);
    hearEverybody(held);
    held.delegate('RU').makes('rightOfReply', { emphases: ['sanctions'], tone: 'firm' });
    const after = facilitatorViewOf(held.meeting);
    const made = after.formal?.statements ?? [];
    expect(made.length).toBeGreaterThan(15);
    for (const statement of made) {
      const text = words.speech(after, statement) ?? '';
      expect(isWhollyBracketed(text), text).toBe(true);
    }
  });
});

describe('English', () => {
  it('has no sentence without words', () => {
    for (const texts of Object.values(LANGUAGES.en))
      for (const text of Object.values<string>(texts)) expect(text.trim()).toBe(text);
    expect(createWords().language).toBe('en');
  });
});
