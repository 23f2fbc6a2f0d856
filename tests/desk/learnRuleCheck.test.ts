/** The rule check: every question has one right answer, what is kept is read with care, and a game shows the rules where it does. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '../../src/council/notices.ts';
import type { NoticeKind } from '../../src/council/vocabulary.ts';
import {
  CHECK_ANSWERS,
  CHECK_QUESTIONS,
  CHECKS_KEPT_AS,
  type CheckQuestion,
  checksIn,
  compared,
  eraseChecks,
  inWords,
  keepCheck,
  keptChecks,
  momentThatShowed,
  RIGHT,
  rightIn,
} from '../../src/desk/learn/ruleCheck.ts';
import { createLearnWords } from '../../src/words/learn.ts';
import { heldMeeting } from '../words/heldMeetings.ts';

const words = createLearnWords();

function notice(kind: NoticeKind, details: Notice['details'] = {}): Notice {
  return { kind, at: 0, by: null, audience: 'everybody', details };
}

describe('every question', () => {
  it.each(CHECK_QUESTIONS)('%s has four different answers, a reason and a source', (question) => {
    const { asked, answers, why, source } = inWords(words, question);
    expect(asked).toMatch(/\?$/);
    expect(new Set(Object.values(answers)).size).toBe(CHECK_ANSWERS.length);
    expect(why.length).toBeGreaterThan(40);
    expect(source).toMatch(/Charter|[Rr]ule|S\/2017\/507|[Pp]ractice/);
    expect(Object.keys(answers)).toContain(RIGHT[question]);
  });

  it('cannot be answered rightly by pressing the same letter throughout', () => {
    for (const answer of CHECK_ANSWERS) {
      const same = Object.fromEntries(CHECK_QUESTIONS.map((question) => [question, answer]));
      expect(rightIn(same)).toBeLessThan(CHECK_QUESTIONS.length / 2);
    }
  });
});

describe('before and after', () => {
  it('tells what was right, what was not, what was left out, and what was not asked', () => {
    const rows = compared({ before: { statement: 'a', block: 'a' }, after: null });
    const row = (question: CheckQuestion) => rows.find((one) => one.question === question);
    expect(row('statement')).toMatchObject({ before: 'other', after: null });
    expect(row('block')).toMatchObject({ before: 'right' });
    expect(row('silence')).toMatchObject({ before: 'leftOut' });
    expect(rightIn(null)).toBeNull();
    expect(rightIn({ block: 'a' })).toBe(1);
  });

  it('reads nothing but answers from what is kept', () => {
    expect(checksIn(null)).toEqual({ before: null, after: null });
    expect(checksIn('nonsense')).toEqual({ before: null, after: null });
    expect(checksIn({ before: { statement: 'b', block: 'z', nothing: 'a' }, after: 7 })).toEqual({
      before: { statement: 'b' },
      after: null,
    });
  });
});

describe('this browser', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    globalThis.localStorage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    } as Storage;
  });

  it('keeps both checks side by side, and erases them', () => {
    expect(keepCheck('before', { statement: 'a' })).toBe(true);
    expect(keepCheck('after', { statement: 'b' })).toBe(true);
    expect(keptChecks()).toEqual({ before: { statement: 'a' }, after: { statement: 'b' } });
    eraseChecks();
    expect(keptChecks()).toEqual({ before: null, after: null });
  });

  it('may hold something that is no check, or keep nothing', () => {
    kept.set(CHECKS_KEPT_AS, '{ torn');
    expect(keptChecks()).toEqual({ before: null, after: null });
    globalThis.localStorage = {
      getItem() {
        throw new Error('forbidden');
      },
      setItem() {
        throw new Error('forbidden');
      },
    } as unknown as Storage;
    expect(keptChecks()).toEqual({ before: null, after: null });
    expect(keepCheck('before', {})).toBe(false);
    expect(() => eraseChecks()).not.toThrow();
  });
});

describe('the moment that showed a rule', () => {
  const heard = heldMeeting('first-statement', 7).heard.map((one) => one.notice);

  it('is found in a meeting that ended in a statement', () => {
    const kindAt = (question: CheckQuestion) => heard[momentThatShowed(question, heard) ?? -1]?.kind;
    expect(kindAt('statement')).toBe('readStatement');
    expect(kindAt('silence')).toBe('textAgreed');
    expect(kindAt('procedural')).toBe('questionCarried');
    expect(kindAt('brackets')).toMatch(/^(bracket|proposeWording)$/);
    expect(['object', 'sendComments', 'breakSilence']).toContain(kindAt('block'));
  });

  it('is null where the meeting gave no occasion, and there is none in nothing', () => {
    expect(momentThatShowed('resolution', heard)).toBeNull();
    for (const question of CHECK_QUESTIONS) expect(momentThatShowed(question, [])).toBeNull();
  });

  it('is the clearest, and of several alike the first', () => {
    const vote = (details: Notice['details']) =>
      notice('voteDeclared', { nature: 'procedural', against: 0, abstaining: 0, ...details });
    const votes = [
      vote({ question: 'agenda', abstaining: 2 }),
      vote({ question: 'invitation', against: 1 }),
      vote({ question: 'resolution', nature: 'substantive', abstaining: 3 }),
      vote({ question: 'invitation', against: 4 }),
      notice('sendComments', { comments: [{ as: 'support' }] }),
      notice('sendComments', { comments: [{ as: 'reserve' }, { as: 'object' }] }),
    ];
    expect(momentThatShowed('resolution', votes)).toBe(2);
    expect(momentThatShowed('abstention', votes)).toBe(2);
    expect(momentThatShowed('procedural', votes)).toBe(1);
    expect(momentThatShowed('block', votes)).toBe(5);
    expect(momentThatShowed('breaking', votes)).toBeNull();
    expect(momentThatShowed('block', [...votes, notice('breakSilence')])).toBe(6);
  });
});
