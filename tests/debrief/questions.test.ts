/** What is asked and said of a game: ten questions, and sentences that a person can read. */
import { describe, expect, it } from 'vitest';
import { debriefOfCourse } from '../../src/debrief/debriefOf.ts';
import { ASKED } from '../../src/debrief/questionsFrom.ts';
import { behindChange, debriefQuestion, possibleInWords, tradeInWords } from '../../src/words/debrief.ts';
import { createWords } from '../../src/words/words.ts';
import { GAMES, gameOf } from './debriefed.ts';

const words = createWords();

/** A sentence as it may stand before people. */
function expectReadable(sentence: string): void {
  expect(sentence).toMatch(/^[\p{Lu}“].*[.?]$/u);
  expect(sentence).not.toMatch(/\{\{|\}\}|undefined|null|\[object|\bdebrief\.|question\.| {2}|,,|\.\./);
}

describe.each(GAMES)('the debrief of %s, seed %i, %s', (id, seed, difficulty) => {
  const { course, history } = gameOf(id, seed, difficulty);
  const debrief = debriefOfCourse(course, history);
  const { end, questions, story, possible } = debrief;

  it('asks ten questions, no two alike, none on one topic more than twice', () => {
    const asked = (questions ?? []).map((q) => debriefQuestion(words, end, q));
    expect(asked).toHaveLength(ASKED);
    expect(new Set(asked).size).toBe(ASKED);
    for (const sentence of asked) expectReadable(sentence);
    const topics = (questions ?? []).map((q) => q.about);
    for (const topic of topics) expect(topics.filter((t) => t === topic).length).toBeLessThanOrEqual(2);
  });

  it('points with a question to an entry that is there', () => {
    for (const { n } of questions ?? []) if (n !== null) expect(course.passages[n]).toBeDefined();
  });

  it('asks of what happened in this game', () => {
    const topics = (questions ?? []).map((q) => q.about);
    expect(topics.includes('silenceBroken')).toBe(course.end.silencesBroken.length > 0);
    expect(topics.includes('failed')).toBe(
      !['presidentialStatement', 'resolution'].includes(course.end.outcome?.kind ?? ''),
    );
  });

  it('tells the people behind every change, and every trade, in sentences', () => {
    for (const change of story.paragraphs.flatMap((p) => [...p.changes, ...p.unmet]))
      for (const sentence of behindChange(words, end, change)) expectReadable(sentence);
    for (const trade of possible?.trades ?? []) expectReadable(tradeInWords(words, end, trade));
    if (possible) expectReadable(possibleInWords(words, possible));
  });
});
