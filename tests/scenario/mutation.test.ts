/** Whatever happens to a scenario file, loading it ends with a scenario or with faults that have a place. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadScenario } from '../../src/scenario/load.ts';
import { SMALL_TEXT } from './small.ts';

/** Pieces of text that YAML, the schema or JavaScript may trip over. */
const NASTY = [
  ...[
    '',
    ' ',
    '\n',
    '\t',
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!x ',
    '|',
    '>',
    '? ',
    '---\n',
  ],
  ...[
    'null',
    '~',
    'true',
    '-1',
    '1e999',
    '.nan',
    '.inf',
    '99999999999999999999',
    '0x10',
    '{}',
    '[]',
    '<<: *a\n',
  ],
  ...[
    '__proto__: 1\n',
    'constructor',
    '{verb}',
    '{presence}',
    'absent',
    '\u0000',
    '\ud800',
    '\ufeff',
    '“',
    '😀',
  ],
];

/** A piece of the text cut out, and something nasty put in its place. */
const cut = fc.record({
  at: fc.nat(SMALL_TEXT.length),
  length: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(400)),
  piece: fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 8 })),
});

/** A line dropped, doubled, or indented otherwise. */
const lineChange = fc.record({
  line: fc.nat(SMALL_TEXT.split('\n').length - 1),
  change: fc.constantFrom('drop', 'double', 'indent', 'dedent'),
});

/** Values of any kind and any place. */
const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    'absent',
    'constructor',
    '__proto__',
    'presence',
    'sanctions',
    '{verb}',
    'XX',
    -1,
    1e9,
    0.5,
    null,
  ),
);

function expectPlaced(text: string): void {
  const loaded = loadScenario(text, 'mutated.yaml');
  if (loaded.ok) return;
  expect(loaded.faults.length).toBeGreaterThan(0);
  const lines = text.split('\n').length;
  for (const { line, column, code, what, why, mend } of loaded.faults) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
    for (const words of [code, what, why, mend]) expect(words).toMatch(/^[^\n]+$/);
    expect(`${what}${why}${mend}`).not.toMatch(/undefined|\[object|NaN|Infinity/);
  }
  expect(loaded.faults.map(({ line }) => line)).toEqual(
    loaded.faults.map(({ line }) => line).sort((a, b) => a - b),
  );
}

/** The paths of all values in plain data. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

const PATHS = pathsOf(parse(SMALL_TEXT)).filter((path) => path.length > 0);

/** The small scenario with the value at a path replaced, or taken out where there is no new one. */
function withValue(path: readonly string[], value: { readonly to: unknown } | null): string {
  const data: unknown = parse(SMALL_TEXT);
  let around: unknown = data;
  for (const step of path.slice(0, -1)) around = Reflect.get(Object(around), step);
  const last = path.at(-1) ?? '';
  if (value) Reflect.set(Object(around), last, value.to);
  else if (Array.isArray(around)) around.splice(Number(last), 1);
  else Reflect.deleteProperty(Object(around), last);
  return stringify(data);
}

describe('a scenario file that something happened to', () => {
  it('never throws when text is cut out and put in', () => {
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), (cuts) => {
        const text = cuts.reduce(
          (t, { at, length, piece }) => t.slice(0, at) + piece + t.slice(at + length),
          SMALL_TEXT,
        );
        expectPlaced(text);
      }),
      { seed: 7847, numRuns: 250 },
    );
  }, 60_000);

  it('never throws when lines are dropped, doubled or moved', () => {
    fc.assert(
      fc.property(fc.array(lineChange, { minLength: 1, maxLength: 3 }), (changes) => {
        const lines = SMALL_TEXT.split('\n');
        for (const { line, change } of changes) {
          const old = lines[line] ?? '';
          const now = { drop: [], double: [old, old], indent: [`  ${old}`], dedent: [old.slice(2)] }[change];
          lines.splice(line, 1, ...now);
        }
        expectPlaced(lines.join('\n'));
      }),
      { seed: 2331, numRuns: 200 },
    );
  }, 60_000);

  it('never throws when values are replaced or taken out', () => {
    const to = fc.option(fc.record({ to: anyValue }), { nil: null, freq: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), to, (path, value) => expectPlaced(withValue(path, value))),
      { seed: 2388, numRuns: 250 },
    );
  }, 60_000);
});
