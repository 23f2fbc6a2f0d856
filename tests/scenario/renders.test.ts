/** Every shipped scenario loads without a fault, and every version of every paragraph can be printed. */
import { describe, expect, it } from 'vitest';
import { wordingsOf } from '../../src/council/brief.ts';
import type { Matter } from '../../src/council/matter.ts';
import { renderParagraph } from '../../src/council/render.ts';
import { faultLine } from '../../src/scenario/faults.ts';
import { readScenario, shippedScenarios } from '../../src/scenario/read.ts';
import { proofread } from './proofread.ts';
import { smallScenario } from './small.ts';

/** What the proofreader marks in all versions of a matter's paragraphs, each kind of mark with one example. */
function marksIn(matter: Matter): readonly string[] {
  const marks = new Map<string, string>();
  for (const paragraph of matter.paragraphs)
    for (const wording of wordingsOf(paragraph)) {
      const sentence = renderParagraph(paragraph, wording);
      if (sentence === null) continue;
      for (const mark of proofread(sentence)) marks.set(`${paragraph.id}: ${mark}`, sentence);
    }
  return [...marks].map(([mark, sentence]) => `${mark}\n    ${sentence}`);
}

describe('the small scenario', () => {
  it('renders every version of every paragraph correctly', () => {
    expect(marksIn(smallScenario().matter)).toEqual([]);
  });
});

describe.each([...shippedScenarios()])('the shipped scenario %s', (id) => {
  const read = readScenario(id);

  it('loads without a fault', () => {
    expect(read.error).toBeUndefined();
    expect(read.ok ? [] : read.faults.map((fault) => faultLine(read.file, fault))).toEqual([]);
  });

  it('has the id of its file', () => {
    if (read.ok) expect(read.matter.id).toBe(id);
  });

  it('renders every version of every paragraph correctly', () => {
    if (read.ok) expect(marksIn(read.matter)).toEqual([]);
  });
});

describe('the proofreader', () => {
  const good = [
    'The Security Council condemns all acts of trafficking, and requests a report.',
    'The Security Council also takes note of an hour, a unit, a European offer and an EU offer.',
    'The Security Council strongly urges States (as appropriate) to act. It remains seized of the matter.',
    'The Security Council, recalling its resolutions, notes an unimportant “word”.',
  ];
  it.each(good)('lets pass: %s', (sentence) => expect(proofread(sentence)).toEqual([]));

  const bad: readonly (readonly [string, RegExp])[] = [
    ['The Security Council calls  upon States.', /two spaces/],
    ['The Security Council calls upon States .', /space before punctuation/],
    ['The Security Council calls upon States,.', /punctuation twice/],
    ['The Security Council requests to to act.', /a word twice/],
    ['The Security Council requests States and , to act.', /space before punctuation/],
    ['The Security Council requests a independent report.', /wrong article/],
    ['The Security Council requests an report.', /wrong article/],
    ['The Security Council requests the a report.', /two articles/],
    ['The Security Council requests reports on trafficking and.', /leads nowhere/],
    ['The Security Council request a report.', /agree/],
    ['The Security Council requests (a report.', /unbalanced/],
    ['The Security Council requests “a report.', /unbalanced/],
    ['The Security Council requests a report', /full stop/],
    ['The Council requests a report.', /open with/],
    ['The Security Council requests {what}.', /slot left over/],
    ['The Security Council requests all State to act.', /singular/],
  ];
  it.each(bad)('marks: %s', (sentence, mark) => expect(proofread(sentence).join('; ')).toMatch(mark));
});
