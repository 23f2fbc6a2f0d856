/** Every sentence that people are shown reads as one: for whole meetings, and for everything that AI delegations never do. */
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/council/notices.ts';
import {
  BALLOTS,
  CHAPTERS,
  MOTIONS,
  MOVE_KINDS,
  NATURES,
  OUTCOMES,
  PHASES,
  POINTS,
  QUESTIONS,
  REASONS,
  REFUSALS,
  STANCES,
  TONES,
} from '../../src/council/vocabulary.ts';
import { readScenario, shippedScenarios } from '../../src/scenario/read.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { noticesFor } from '../../src/views/noticesFor.ts';
import { facilitatorViewOf, viewOf } from '../../src/views/viewOf.ts';
import { createWords } from '../../src/words/words.ts';
import { faultsIn } from './reading.ts';
import { refusals } from './sampleRefusals.ts';
import { happenings, meetingWithEverything, movesMade } from './samples.ts';

const words = createWords();
const everybody = [{ as: 'facilitator' }, { as: 'gallery' }, { as: 'delegation', code: 'FR' }] as const;

describe('a notice', () => {
  const made = movesMade();

  it('of every kind of move is a sentence, whoever reads it', () => {
    for (const kind of MOVE_KINDS)
      expect(
        made.some((s) => s.notice.kind === kind),
        kind,
      ).toBe(true);
    for (const { notice, after } of made)
      for (const onlooker of everybody)
        expect(faultsIn(words.notice(notice, viewOf(after, onlooker)))).toEqual([]);
  });

  it('of everything that happens is a sentence', () => {
    for (const { notice, after } of happenings())
      expect(faultsIn(words.notice(notice, facilitatorViewOf(after)))).toEqual([]);
  });

  it('names members with their article, and begins with a large letter', () => {
    const object = made.find((s) => s.notice.kind === 'object');
    if (!object) throw new Error('nobody objects');
    expect(words.notice(object.notice, facilitatorViewOf(object.after))).toMatch(
      /^The United States objected to the retention of paragraph 2 \(Report of the Secretary-General\): .*\bconsent of the States concerned comes first\b.*\.$/,
    );
  });

  it('of a veto says what decided it', () => {
    const vetoed = happenings()
      .filter(({ notice: { kind, details } }) => kind === 'voteDeclared' && details.question === 'resolution')
      .map(({ notice, after }) => words.notice(notice, facilitatorViewOf(after)));
    expect(vetoed[1]).toBe(
      'The draft resolution: 13 in favour, 1 against, 0 abstaining, 1 not participating: not adopted, owing to the negative vote of a permanent member (the Russian Federation).',
    );
    expect(vetoed[2]).toContain(
      'owing to the negative votes of permanent members (China and the Russian Federation).',
    );
    expect(vetoed[3]).toContain('not adopted, having failed to obtain the nine votes required.');
  });

  it('shows what a delegate wrote as it was written', () => {
    const before = meetingWithEverything();
    const written = '{{by}} and $t(desk.title) <b>&amp; $& "as needed"';
    const notice: Notice = {
      kind: 'proposeOwnWording',
      at: 10,
      by: 'US',
      audience: 'everybody',
      details: { paragraph: 'report', slot: 'verb', words: written, force: {}, reason: 'clarity' },
    };
    expect(words.notice(notice, facilitatorViewOf(before))).toContain(`“${written}”`);
  });
});

describe.each(shippedScenarios())('a meeting on %s', (id) => {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`${id} has faults`);
  const { matter, briefs } = read;

  it.each([1, 2])('is told in sentences that read the same at its end (seed %i)', (seed) => {
    const told: { readonly notice: Notice; readonly atOnce: string }[] = [];
    const { meeting } = holdMeeting({ matter, briefs, seed, difficulty: 'medium' }, (_, after) => {
      const view = facilitatorViewOf(after);
      for (const notice of noticesFor(after, { as: 'facilitator' }))
        told.push({ notice, atOnce: words.notice(notice, view) });
    });
    const end = facilitatorViewOf(meeting);
    expect(told.length).toBeGreaterThan(30);
    for (const { notice, atOnce } of told) {
      expect(faultsIn(atOnce)).toEqual([]);
      // A question that is settled without a vote leaves no trace by which it could be named later.
      if (notice.kind !== 'gavel' && notice.kind !== 'objectToProposal')
        expect(words.notice(notice, end)).toBe(atOnce);
    }
  });
});

describe('a refusal', () => {
  it.each(refusals())('$code says what, why, what to do next, and the rule', (refusal) => {
    const sentence = words.refusal(refusal, facilitatorViewOf(meetingWithEverything()));
    expect(faultsIn(sentence)).toEqual([]);
    expect(sentence).toContain(REFUSALS[refusal.code]);
    expect(sentence.split(/[.:] /).length).toBeGreaterThanOrEqual(2);
  });
});

describe('a move that was not understood', () => {
  it('is told where and how', () => {
    const sentence = words.misfit({ path: 'emphases[2]', expected: 'a name', found: 'number 3' });
    expect(faultsIn(sentence)).toEqual([]);
    expect(sentence).toContain('“emphases[2]”');
    expect(faultsIn(words.misfit({ path: '', expected: 'a move', found: 'null' }))).toHaveLength(1);
  });
});

describe('the Council’s closed lists', () => {
  it('have words for everything', () => {
    const all = [
      ...PHASES.map(words.phase),
      ...STANCES.map(words.stance),
      ...BALLOTS.map(words.ballot),
      ...NATURES.map(words.nature),
      ...REASONS.flatMap((r) => (['label', 'for', 'against'] as const).map((b) => words.reason(r, b))),
      ...MOTIONS.map(words.motion),
      ...POINTS.map(words.point),
      ...TONES.map(words.tone),
      ...CHAPTERS.map(words.chapter),
      ...QUESTIONS.map(words.question),
      ...OUTCOMES.map(words.outcome),
    ];
    for (const text of all) {
      expect(text).toMatch(/^[A-Za-z]/);
      expect(text).not.toMatch(/\{|undefined|[a-z]\.[a-z]/);
    }
  });
});

describe('days and times', () => {
  it.each([
    [0, '0 min 00'],
    [425, '7 min 05'],
    [3600, '1 h 00'],
    [12_000, '3 h 20'],
    [86_399, '23 h 59'],
    [86_400, 'day 2, 0 h 00'],
    [266_700, 'day 4, 2 h 05'],
  ])('%i seconds are %s', (seconds, text) => expect(words.clock(seconds)).toBe(text));

  it('are the same on every machine', () => {
    expect(words.date('2016-12-20')).toBe('20 December 2016');
    expect(words.date('2015-03-01')).toBe('1 March 2015');
    expect(words.date('soon')).toBe('soon');
  });

  it.each([
    [[], ''],
    [['France'], 'France'],
    [['France', 'Japan'], 'France and Japan'],
    [['France', 'Japan', 'Spain', 'Chad'], 'France, Japan, Spain and Chad'],
  ])('and lists end in “and”: %j', (things, text) => expect(words.list(things)).toBe(text));
});

describe('a statement', () => {
  it('opens every paragraph with a quotation mark and closes only the last', () => {
    const view = facilitatorViewOf(meetingWithEverything());
    expect(words.statement(view, ['One.', 'Two.', 'Three.'])).toEqual(['“One.', '“Two.', '“Three.”']);
    expect(words.statement(view, ['One.'])).toEqual(['“One.”']);
    expect(words.statement(view, [])).toEqual([]);
  });
});
