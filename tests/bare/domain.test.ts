import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDomain } from '../../src/bare/domain.ts';
import { faultLine } from '../../src/bare/faults.ts';

const SEED = 20161220;

/** A well where two villages draw water, as a file. */
function well() {
  return {
    name: 'the well',
    issues: [
      { name: 'hours', values: ['morning', 'evening', 'all day'] },
      { name: 'upkeep', values: ['shared', 'by turns'] },
    ],
    parties: [
      {
        name: 'upper village',
        reservation: 0.2,
        utility: [
          [0.6, 0.1, 0.3],
          [0.4, 0.1],
        ],
      },
      {
        name: 'lower village',
        reservation: 0.1,
        utility: [
          [0.1, 0.7, 0.4],
          [0, 0.3],
        ],
      },
    ],
  };
}

/** The faults of a file, as places and kinds. */
function faultsOf(file: unknown): readonly string[] {
  const read = readDomain(typeof file === 'string' ? file : JSON.stringify(file));
  return read.ok ? [] : read.faults.map(({ where, code }) => `${where} ${code}`);
}

describe('a domain', () => {
  it('is read with its names and figures', () => {
    const read = readDomain(JSON.stringify(well()));
    expect(read).toEqual({
      ok: true,
      value: {
        name: 'the well',
        issues: well().issues,
        parties: ['upper village', 'lower village'],
        problem: {
          worth: well().parties.map((p) => p.utility),
          refused: null,
          reservation: [0.2, 0.1],
        },
      },
    });
  });

  it('may begin with a byte order mark, and have fields of its own', () => {
    expect(faultsOf(`\ufeff${JSON.stringify({ ...well(), discount: 1 })}`)).toEqual([]);
  });

  it('has each fault told with its place, what, why and how to mend it', () => {
    const read = readDomain(JSON.stringify({ ...well(), parties: [well().parties[0]] }));
    expect(read.ok ? [] : read.faults.map((fault) => faultLine('well.json', fault))).toEqual([
      'well.json: parties: there are 1; a negotiation needs at least 2; add what is missing',
    ]);
  });

  const broken: readonly (readonly [
    string,
    (file: ReturnType<typeof well>) => unknown,
    readonly string[],
  ])[] = [
    ['is a list', () => [], [' noObject']],
    ['is nothing', () => null, [' noObject']],
    ['has no issues', ({ issues: _, ...rest }) => rest, ['issues missing']],
    ['has one party', (f) => ({ ...f, parties: f.parties.slice(1) }), ['parties tooFew']],
    ['has no name', ({ name: _, ...rest }) => rest, ['name missing']],
    [
      'leaves a party’s utilities out',
      (f) => ({ ...f, parties: f.parties.map(({ utility: _, ...rest }) => rest) }),
      ['parties[0].utility missing', 'parties[1].utility missing'],
    ],
    [
      'has a ragged table',
      (f) => {
        f.parties[0]?.utility[1]?.pop();
        f.parties[1]?.utility.pop();
        return f;
      },
      ['parties[0].utility[1] ragged', 'parties[1].utility ragged'],
    ],
    [
      'has a figure that is none',
      (f) => JSON.parse(JSON.stringify(f).replace('0.6', 'null').replace('0.7', '"0.7"')),
      ['parties[0].utility[0][0] noNumber', 'parties[1].utility[0][1] noNumber'],
    ],
    [
      'has a figure without end',
      (f) => JSON.stringify(f).replace('0.6', '1e999'),
      ['parties[0].utility[0][0] tooGreat'],
    ],
    [
      'asks for more than there is',
      (f) => JSON.stringify(f).replace('"reservation":0.2', '"reservation":1.2'),
      ['parties[0].reservation outOfRange'],
    ],
    [
      'does not say what a party has without agreement',
      (f) => JSON.stringify(f).replace('"reservation":0.2,', ''),
      ['parties[0].reservation missing'],
    ],
    [
      'has one name twice',
      (f) =>
        JSON.stringify(f).replace('evening', 'morning').replace('upkeep', 'hours').replace('lower', 'upper'),
      ['issues[0].values[1] doubled', 'issues[1].name doubled', 'parties[1].name doubled'],
    ],
    ['is cut off', (f) => JSON.stringify(f).slice(0, -3), [' notJson']],
    ['has a figure that JSON does not know', (f) => JSON.stringify(f).replace('0.6', 'NaN'), [' notJson']],
    ['is empty', () => '', [' notJson']],
    ['is far too long', () => ' '.repeat(4_000_001), [' tooLong']],
    ['goes too deep', () => `{"issues":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, ['parties missing']],
  ];

  it.each(broken)('that %s is not taken', (_, change, faults) => {
    expect(faultsOf(change(well()))).toEqual(faults);
  });

  it('with more figures than can be looked at is not taken', () => {
    const values = Array.from({ length: 1000 }, (_, k) => `v${k}`);
    const issues = Array.from({ length: 100 }, (_, k) => ({ name: `i${k}`, values }));
    const parties = Array.from({ length: 6 }, (_, k) => ({ name: `p${k}`, reservation: 0, utility: [] }));
    expect(faultsOf({ name: 'all of it', issues, parties })).toEqual([' tooLarge']);
  });

  it('stops naming faults at some point', () => {
    const parties = Array.from({ length: 80 }, (_, k) => ({ name: `p${k}` }));
    expect(faultsOf({ ...well(), parties })).toHaveLength(50);
  });

  it('is read or has faults, whatever happens to its text', () => {
    const text = JSON.stringify(well());
    const piece = fc.oneof(
      fc.constantFrom(
        '',
        '[',
        ']',
        '{',
        '}',
        ',',
        '"',
        'null',
        '1e999',
        '-1',
        '"__proto__":1,',
        '[[[',
        '😀',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(20), piece, (at, length, put) => {
        expectReadOrFaulty(`${text.slice(0, at)}${put}${text.slice(at + length)}`);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('is read or has faults, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.nat(), (value, place) => {
        const spots = [...JSON.stringify(well()).matchAll(/("[^"]*"|[\d.]+)(?=[,\]}])/g)];
        const spot = spots[place % spots.length];
        const text = JSON.stringify(well());
        const at = spot?.index ?? 0;
        expectReadOrFaulty(
          `${text.slice(0, at)}${JSON.stringify(value)}${text.slice(at + (spot?.[0].length ?? 0))}`,
        );
      }),
      { seed: SEED, numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => expectReadOrFaulty(JSON.stringify(value))),
      { seed: SEED, numRuns: 500 },
    );
  });
});

/** Fails unless the text is a sound domain, or each of its faults says what, why and how to mend it. */
function expectReadOrFaulty(text: string): void {
  const read = readDomain(text);
  if (read.ok) {
    const { problem, issues } = read.value;
    for (const items of problem.worth)
      expect(items.map((values) => values.length)).toEqual(issues.map((i) => i.values.length));
    expect([...problem.worth.flat(2), ...problem.reservation].every(Number.isFinite)).toBe(true);
    return;
  }
  expect(read.faults.length).toBeGreaterThan(0);
  for (const fault of read.faults)
    for (const part of [fault.code, fault.what, fault.why, fault.mend]) expect(part).not.toBe('');
}
