import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readControversies } from '../../src/bare/deu.ts';
import { faultLine } from '../../src/bare/faults.ts';

const SEED = 20161220;

const HEADER = [
  '"prnr"',
  '"isnr"',
  '"counvte"',
  '"paa"',
  '"pbb"',
  '"pcc"',
  '"saa"',
  '"sbb"',
  '"scc"',
  '"rp"',
  '"out"',
];
/** A table of two proposals on fishing, below the sizes of the actors' economies. */
const ROWS: readonly (readonly string[])[] = [
  HEADER,
  ['', '', '', '"4.1"', '"2"', '0.5', '', '', '', '', ''],
  ['"nets"', '"mesh"', '"QMV"', '0', '100', '40', '80', '20', '50', '0', '30'],
  ['"nets"', '"season"', '"QMV"', '100', '', '50', '60', '0', '50', '', '90'],
  ['"quota"', '"total"', '"Unan"', '10', '70', '999', '50', '50', '50', '-9', ''],
];

function table(rows: readonly (readonly string[])[], end = '\n'): string {
  return `${rows.map((row) => row.join('\t')).join(end)}${end}`;
}

function read(text: string) {
  const found = readControversies(text);
  if (!found.ok) throw new Error(found.faults.map((fault) => faultLine('nets.tsv', fault)).join('\n'));
  return found.value;
}

function faultsOf(text: string): readonly string[] {
  const found = readControversies(text);
  return found.ok ? [] : found.faults.map(({ where, code }) => `${where} ${code}`);
}

/** The table with one field of it written otherwise; rows and columns count from 0. */
function with_(row: number, column: number, field: string): string {
  return table(ROWS.map((fields, r) => fields.map((f, c) => (r === row && c === column ? field : f))));
}

describe('a table of controversies', () => {
  it('is read by proposal, with what was decided kept apart', () => {
    const { proposals, outcomes } = read(table(ROWS));
    expect(proposals).toEqual([
      {
        id: 'nets',
        rule: 'majority',
        issues: [
          {
            id: 'mesh',
            stances: [
              { actor: 'aa', position: 0, salience: 80 },
              { actor: 'bb', position: 100, salience: 20 },
              { actor: 'cc', position: 40, salience: 50 },
            ],
            reference: 0,
          },
          {
            id: 'season',
            stances: [
              { actor: 'aa', position: 100, salience: 60 },
              { actor: 'cc', position: 50, salience: 50 },
            ],
            reference: null,
          },
        ],
      },
      {
        id: 'quota',
        rule: 'unanimity',
        issues: [
          {
            id: 'total',
            stances: [
              { actor: 'aa', position: 10, salience: 50 },
              { actor: 'bb', position: 70, salience: 50 },
            ],
            reference: null,
          },
        ],
      },
    ]);
    expect(outcomes).toEqual([[30, 90], [null]]);
  });

  it('gives the forecaster the same whatever was decided', () => {
    expect(read(with_(2, 10, '75')).proposals).toEqual(read(table(ROWS)).proposals);
    expect(read(with_(2, 10, '75')).outcomes).not.toEqual(read(table(ROWS)).outcomes);
  });

  it.each([
    ['Windows', '\r\n'],
    ['old Macintosh', '\r'],
  ])('may have the line ends of %s', (_, end) => {
    expect(read(table(ROWS, end))).toEqual(read(table(ROWS)));
  });

  it('may be written without quotation marks, without its last line end, and with empty lines', () => {
    const plain = table(ROWS).replaceAll('"', '');
    expect(read(plain.slice(0, -1))).toEqual(read(table(ROWS)));
    expect(read(plain.replace('\n', '\n\n'))).toEqual(read(table(ROWS)));
  });

  it('may do without the row of economies and the voting rule', () => {
    const rows = ROWS.filter((_, r) => r !== 1).map((row) => row.filter((_, c) => c !== 2));
    expect(read(table(rows)).proposals.map((p) => [p.id, p.rule, p.issues.length])).toEqual([
      ['nets', 'majority', 2],
      ['quota', 'majority', 1],
    ]);
  });

  it('may have tabulators, line ends and quotation marks in quoted fields', () => {
    const { proposals } = read(with_(4, 1, '"total\t(in ""tonnes"")\nof cod"'));
    expect(proposals[1]?.issues[0]?.id).toBe('total\t(in "tonnes")\nof cod');
  });

  it('keeps issues of a proposal together that stand apart', () => {
    const [header = [], sizes = [], mesh = [], season = [], total = []] = ROWS;
    expect(read(table([header, sizes, mesh, total, season])).proposals).toEqual(read(table(ROWS)).proposals);
  });

  it.each([
    ['is empty', '', [' empty']],
    ['has names only', table([HEADER]), [' empty']],
    ['has a row that is too short', table([...ROWS, ['"cod"', '"x"']]), ['6:1 ragged']],
    ['has a row that is too long', table([...ROWS, [...HEADER, '1']]), ['6:1 ragged']],
    ['has words for figures', with_(2, 3, 'high'), ['3:21 noNumber']],
    ['has a word for what was decided', with_(3, 10, 'yes'), ['4:40 noNumber']],
    ['has an issue of no proposal', with_(3, 0, ''), ['4:1 missing']],
    ['has an issue without name', with_(3, 1, ''), ['4:8 missing']],
    ['has an issue twice', with_(3, 1, '"mesh"'), ['4:8 doubled']],
    ['has a column twice', with_(0, 9, '"out"'), ['1:67 doubled', '1:1 missing']],
    ['never closes a quotation', with_(3, 1, '"season'), undefined],
    [
      'has commas for tabulators',
      table(ROWS).replaceAll('\t', ','),
      ['1:1 missing', '1:1 missing', '1:1 missing', '1:1 missing', '1:1 missing'],
    ],
    [
      'has positions without salience',
      table(ROWS).replaceAll('"saa"', '"x"').replaceAll('"sbb"', '"y"').replaceAll('"scc"', '"z"'),
      ['1:1 missing'],
    ],
  ])('that %s is not taken', (_, text, faults) => {
    const found = faultsOf(text);
    if (faults) expect(found).toEqual(faults);
    else expect(found.length).toBeGreaterThan(0);
  });

  it('has a fault told so that an editor finds it', () => {
    const found = readControversies(with_(2, 3, 'high'));
    expect(found.ok ? '' : faultLine('nets.tsv', found.faults[0] ?? expect.fail('no fault'))).toBe(
      'nets.tsv:3:21: "high" stands here; a figure from 0 to 100 is expected; write it with a decimal point, or leave the field empty',
    );
  });

  it('is read or has faults, whatever happens to its text', () => {
    const text = table(ROWS);
    const piece = fc.oneof(
      fc.constantFrom('', '\t', '\n', '\r', '"', '""', '\t\t', '1e5', '-', 'NA', '__proto__', '\u0000', '😀'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(30), piece, (at, length, put) => {
        const found = readControversies(`${text.slice(0, at)}${put}${text.slice(at + length)}`);
        if (!found.ok) {
          expect(found.faults.length).toBeGreaterThan(0);
          return;
        }
        const { proposals, outcomes } = found.value;
        expect(outcomes.map((o) => o.length)).toEqual(proposals.map((p) => p.issues.length));
        for (const { issues } of proposals)
          for (const { stances } of issues)
            for (const { position, salience } of stances)
              expect([position, salience].every((f) => f >= 0 && f <= 100)).toBe(true);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});
