/** The glossary of the house, as the page of the rules reads it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partsOf, searched } from '../../src/desk/learn/glossary.ts';

const parts = partsOf(readFileSync(new URL('../../GLOSSARY.md', import.meta.url), 'utf8'));
const entries = parts.flatMap((part) => part.entries);

describe('the glossary', () => {
  it('is read word by word, with meaning and source, and without the parts about the program', () => {
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.find(({ word }) => word === 'agreed ad referendum')).toEqual({
      word: 'agreed ad referendum',
      meaning: 'agreed at the table, until the capital says otherwise',
      source: 'practice',
    });
    expect(parts.map(({ heading }) => heading)).not.toContain('The program');
    for (const { word, meaning, source } of entries)
      expect(`${word}${meaning}${source}`).not.toMatch(/[*`|]/);
  });

  it('is searched by words first, and by what they mean where no word fits', () => {
    const found = searched(parts, ' SILENCE ').flatMap((part) => part.entries.map(({ word }) => word));
    expect(found).toEqual(expect.arrayContaining(['silence', 'silence kept', 'break silence']));
    expect(searched(parts, 'square brackets').flatMap((part) => part.entries)[0]?.word).toBe('bracket');
    expect(searched(parts, 'no such thing')).toEqual([]);
    expect(searched(parts, '  ')).toBe(parts);
  });

  it('leaves out whatever is no row of a table', () => {
    expect(
      partsOf(
        '# x\n\n## One\n\ntext\n\n| word | meaning | source |\n|---|---|---|\n| a | b | c |\n| torn |\n',
      ),
    ).toEqual([{ heading: 'One', entries: [{ word: 'a', meaning: 'b', source: 'c' }] }]);
    expect(partsOf('')).toEqual([]);
  });
});
