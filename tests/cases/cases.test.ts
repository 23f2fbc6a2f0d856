/** Every precedent, held as a meeting and run as a test with its number and title. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MOVE_KINDS, REFUSALS, type RefusalCode } from '../../src/council/vocabulary.ts';
import { type Precedent, precedentsIn } from './precedents.ts';
import { holdPrecedent } from './run.ts';

const folder = new URL('./', import.meta.url);
const chapters = readdirSync(folder)
  .filter((name) => /^\d\d-.*\.txt$/.test(name))
  .map((name) => ({
    name,
    precedents: precedentsIn(`tests/cases/${name}`, readFileSync(new URL(name, folder), 'utf8')),
  }));

/**
 * Refusals that no delegate of this small Council can be told: the Council goes on to its meeting in the moment in which its
 * text is withdrawn, and its draft has a paragraph that cannot be absent.
 */
const NEVER_TOLD: readonly RefusalCode[] = ['textWithdrawn', 'emptyText'];

describe.each(chapters)('$name', ({ name, precedents }) => {
  it.each(precedents.map((p): [string, Precedent] => [`${p.number}  ${p.title}`, p]))(
    '%s',
    (_, precedent) => {
      expect(precedent.number[0]).toBe(name[1]);
      holdPrecedent(precedent);
    },
  );
});

describe('the precedents', () => {
  const all = chapters.flatMap(({ precedents }) => precedents);

  it('are numbered upwards, each once', () => {
    const numbers = all.map((p) => p.number);
    expect(numbers).toEqual([...new Set(numbers)].sort());
    expect(numbers.length).toBeGreaterThanOrEqual(75);
  });

  it('show every kind of move being made, and every refusal', () => {
    const answers = all.flatMap(holdPrecedent);
    const made = new Set(answers.flatMap((a) => (a.kind === 'made' ? [a.made.move.kind] : [])));
    const refused = new Set(answers.flatMap((a) => (a.kind === 'notInOrder' ? [a.refusal.code] : [])));
    expect(MOVE_KINDS.filter((kind) => !made.has(kind))).toEqual([]);
    const codes = Object.keys(REFUSALS) as RefusalCode[];
    expect(codes.filter((code) => !refused.has(code))).toEqual(NEVER_TOLD);
  });

  it('have a title each, of which no two are the same', () => {
    expect(new Set(all.map((p) => p.title)).size).toBe(all.length);
  });
});
