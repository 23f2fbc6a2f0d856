/** What really happened, beside a game: from the scenario files, with a source for every sentence. */
import { describe, expect, it } from 'vitest';
import { historyBeside } from '../../src/debrief/beside.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { readScenario, shippedScenarios } from '../../src/scenario/read.ts';
import { SMALL_TEXT } from '../scenario/small.ts';
import { gameOf } from './debriefed.ts';

describe.each(shippedScenarios())('the history of %s', (id) => {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`${id} has faults`);
  const { history, matter } = read;

  it('is told step by step up to the text, and for every idea with a number', () => {
    expect(history?.course.length).toBeGreaterThan(2);
    const told = history?.ideas.map((i) => i.idea);
    for (const idea of matter.ideas) if (idea.number !== null) expect(told).toContain(idea.id);
  });

  it('names a source for everything that is stated, and quotes the official text alone', () => {
    for (const one of [...(history?.course ?? []), ...(history?.ideas ?? [])])
      if (one.basis === 'stated') expect(one.source).not.toBe('');
    for (const { quotation } of history?.ideas ?? [])
      if (quotation) {
        expect(quotation.symbol).toBe(history?.text);
        expect(quotation.words).not.toMatch(/^[“"]|[”"]$/);
        expect(quotation.paragraph).toMatch(/^(para\. \d+|preamble)$/);
      }
  });

  it('is no part of the matter, so that ledgers do not depend on it', () => {
    expect(Object.keys(matter.history)).toEqual(['basis', 'source', 'evidence']);
  });
});

describe('history beside a game', () => {
  it('compares idea by idea what the scenario says of then with the text of the game', () => {
    const { course, history } = gameOf('first-statement', 3, 'easy');
    if (!history) throw new Error('no history');
    const { ideas } = historyBeside(course, history);
    expect(ideas.map((i) => i.idea)).toEqual(course.end.matter.ideas.map((i) => i.id));
    const denunciation = ideas.find((i) => i.idea === 'denunciation');
    expect(denunciation).toMatchObject({ comparison: 'alike', strengthThen: 1, strengthNow: 1 });
    expect(denunciation?.sentencesNow).toEqual(denunciation?.sentencesThen);
    expect(ideas.find((i) => i.idea === 'annual-debate')?.really).toMatchObject({ taken: 'weak' });
  });
});

describe('a scenario without particulars of history', () => {
  it('loads all the same, with none to tell', () => {
    const loaded = loadScenario(SMALL_TEXT, 'small.yaml');
    expect(loaded.ok && loaded.history).toBeNull();
  });

  it('is told when it names no text for what it tells', () => {
    const loaded = loadScenario(
      `${SMALL_TEXT.trimEnd()}\n  course:\n    - {date: 2016-12-20, basis: stated, source: PV7847, evidence: The Council met.}\n`,
      'small.yaml',
    );
    expect(loaded.ok ? [] : loaded.faults.map((f) => f.code)).toEqual(['noText']);
  });
});
