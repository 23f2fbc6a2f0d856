/** From options to sentences: what an empty slot leaves behind, and how the whole is printed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingsOf } from '../../src/council/brief.ts';
import type { Paragraph } from '../../src/council/matter.ts';
import { renderParagraph, renderStatement, wordsOf } from '../../src/council/render.ts';
import { smallScenario } from '../scenario/small.ts';

const { matter } = smallScenario();

/** A paragraph of one sentence, with a slot `a` and a slot `b` that may hold these words. */
function paragraphWith(sentence: string, a: string, b: string): Paragraph {
  const slot = (id: string, words: string) => ({
    id,
    name: id,
    options: [{ id: 'it', words, force: {}, agreed: null }],
  });
  const report = matter.paragraphs.find((p) => p.id === 'report');
  if (!report) throw new Error('the small scenario has a report');
  return { ...report, sentence, slots: [slot('a', a), slot('b', b)] };
}

function rendered(sentence: string, a: string, b: string): string | null {
  return renderParagraph(paragraphWith(sentence, a, b), { a: 'it', b: 'it' });
}

describe('a paragraph', () => {
  it.each([
    ['The Council {a} States {b}.', 'urges', 'to act', 'The Council urges States to act.'],
    ['The Council {a} States {b}.', 'urges', '', 'The Council urges States.'],
    ['The Council {a} States{b}.', 'urges', ', as appropriate', 'The Council urges States, as appropriate.'],
    ['The Council {a} States {b}.', 'urges', ', as appropriate', 'The Council urges States, as appropriate.'],
    ['The Council, {a}, {b}, urges.', '', '', 'The Council, urges.'],
    ['The Council urges, {a}.', '', '', 'The Council urges.'],
    ['The Council urges, {a}; it notes {b}.', '', 'it', 'The Council urges; it notes it.'],
    ['{a} {b}', ' twice  spaced ', '', 'twice spaced'],
    ['The Council {a} {c}.', 'urges', '', 'The Council urges.'],
  ])('"%s" with "%s" and "%s" reads "%s"', (sentence, a, b, expected) => {
    expect(rendered(sentence, a, b)).toBe(expected);
  });

  it('that is absent has no sentence', () => {
    expect(renderParagraph(paragraphWith('The Council {a}.', 'urges', ''), 'absent')).toBeNull();
  });

  it('takes what a delegate wrote where the scenario has no such option, and shows it as written', () => {
    const paragraph = paragraphWith('The Council {a}.', 'urges', '');
    const written = (_p: string, slot: string, option: string) =>
      slot === 'a' && option === 'own1' ? '{b} <b>$&</b>' : undefined;
    expect(renderParagraph(paragraph, { a: 'own1', b: 'it' }, written)).toBe('The Council {b} <b>$&</b>.');
    expect(wordsOf(paragraph, 'a', 'it', written)).toBe('urges');
    expect(wordsOf(paragraph, 'a', 'own2', written)).toBe('');
    expect(wordsOf(paragraph, 'nowhere', 'it')).toBe('');
  });

  it('of the small scenario is a clean sentence, whatever stands in it', () => {
    for (const paragraph of matter.paragraphs)
      for (const wording of wordingsOf(paragraph)) {
        const sentence = renderParagraph(paragraph, wording);
        if (wording === 'absent') expect(sentence).toBeNull();
        else expect(sentence).toMatch(/^The Security Council (?!.*(?: {2}| [,.;:]|,,|,\.|[{}])).*[a-z]\.$/);
      }
  });

  it('never has two spaces, a space before a stop, or two commas, whatever the words', () => {
    const words = fc.constantFrom('', ' ', ',', ', in full,', 'urges', ' calls upon ', '; and', '.');
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(rendered('The Council {a} States, {b}, to act {b}.', a, b)).not.toMatch(
          / {2}| [,.;:]|,,|,[.;:]|^ | $/,
        );
      }),
      { seed: 31 },
    );
  });
});

describe('a statement', () => {
  it('opens every paragraph with a quotation mark, and closes the last', () => {
    expect(renderStatement(['One.', 'Two.', 'Three.'])).toBe('“One.\n\n“Two.\n\n“Three.”');
    expect(renderStatement(['Alone.'])).toBe('“Alone.”');
    expect(renderStatement([])).toBe('');
  });
});
