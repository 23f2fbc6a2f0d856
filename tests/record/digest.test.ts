/** Digests: the same for the same meeting, another for any other, and only what is new is read again. */
import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestBy, digestOf, digestOfState, digestOfText } from '../../src/record/digest.ts';

/** The same data with the keys of every object in the reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  );
}

/** The data as JSON with sorted keys: what a digest stands for. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`)
    .join()}}`;
}

describe('the digest of a state', () => {
  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(digestOfState(reversed(value))).toBe(digestOfState(value));
      }),
      { seed: 1 },
    );
  });

  test('is the same for two states only if they are the same data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(digestOfState(one) === digestOfState(other)).toBe(canonical(one) === canonical(other));
      }),
      { seed: 2 },
    );
  });

  test('tells apart what could be mistaken for one another', () => {
    const different = [
      null,
      'null',
      {},
      [],
      [[]],
      [null],
      '',
      ' ',
      0,
      '0',
      false,
      { a: 1 },
      { a: '1' },
      [['a', 1]],
      { '0': 'a' },
      ['a'],
      ['a,b'],
      ['a', 'b'],
      { a: {} },
      { a: [] },
      { a: `#${digestOfState({})}` },
      '\ud800',
      '\ufffd',
    ];
    expect(new Set(different.map(digestOfState)).size).toBe(different.length);
  });

  test('leaves out what JSON leaves out', () => {
    expect(digestOfState({ a: 1, b: undefined })).toBe(digestOfState({ a: 1 }));
    expect(digestOfState(JSON.parse(JSON.stringify({ a: -0 })))).toBe(digestOfState({ a: -0 }));
  });

  test('is the same on every machine and in every version', () => {
    expect(digestOfState({ standing: { RU: 97, FR: 100 }, words: ['„ü“', null, true] })).toBe(
      'a909ab4086507855',
    );
    expect(digestOfText('silence')).toBe('e6c18fdbe59783df');
  });

  test('reads a part that it knows no second time', () => {
    let reads = 0;
    const part = {
      get stance() {
        reads += 1;
        return 'objects';
      },
    };
    const first = digestOfState({ now: 1, part });
    const second = digestOfState({ now: 2, part });
    expect(second).not.toBe(first);
    expect(reads).toBe(1);
  });
});

describe('the digest of texts', () => {
  test('is SHA-256 of the texts one after another', () => {
    expect(digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digestOf('a', 'bc')).toBe(digestOf('abc'));
    expect(digestOf()).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

test('what the machine brings along gives the same digests as what works everywhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), fc.jsonValue(), (text, value) => {
      const everywhere = [digestOfText(text), digestOfState({ value, text })];
      digestBy((one) => hash('sha256', one, 'hex'));
      try {
        expect([digestOfText(text), digestOfState({ value: structuredClone(value), text })]).toEqual(
          everywhere,
        );
      } finally {
        digestBy(null);
      }
    }),
    { seed: 3 },
  );
});
