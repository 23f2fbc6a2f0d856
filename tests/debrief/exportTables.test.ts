/** The tables, read by a CSV reader that is not ours, and the JSON. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { openRecord } from '../../src/debrief/course.ts';
import { csvOf } from '../../src/debrief/export/csv.ts';
import { isMove } from '../../src/debrief/export/tables.ts';
import { homeOf, playedByFrance, textOf, wholeOf, words } from './exports.ts';

/** Every row under its headings; throws where a row has another number of cells. */
function rowsIn(text: string): readonly Readonly<Record<string, string>>[] {
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
}

describe('a table', () => {
  it('is RFC 4180 with the mark by which spreadsheet programs know UTF-8', () => {
    const cells = ['a', 'with, comma', 'with "quotes"', 'in two\r\nlines', '', 'Côte d’Ivoire', '0'];
    const text = csvOf([cells, [1, -2.5, null, 'x', 'y', 'z', '']]);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(parse(text, { bom: true })).toEqual([cells, ['1', '-2.5', '', 'x', 'y', 'z', '']]);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =cmd|calc!A0',
    '\u00a0=1',
    '＝1',
    '＠x',
    '\n@x',
  ])('has no cell that a spreadsheet would run: %j', (cell) => {
    const [[read]] = parse(csvOf([[cell]]), { bom: true }) as [[string]];
    expect(read).toBe(`'${cell}`);
  });

  it('leaves other texts and all numbers as they are', () => {
    expect(csvOf([['a=b', 'x-y', '(-1)', -1]])).toBe('\ufeffa=b,x-y,(-1),-1\r\n');
  });
});

describe('the delegations', () => {
  it('are fifteen, with the figures of the debrief', async () => {
    const whole = wholeOf(14, 'obstinate');
    const rows = rowsIn(await textOf(homeOf(whole), 'delegations'));
    const { briefs, equity } = whole.debrief;
    expect(rows.map((row) => row.Code)).toEqual(equity.members.map((m) => m.code));
    for (const [at, row] of rows.entries()) {
      const brief = briefs.find((b) => b.code === row.Code);
      expect(Number(row['In the end'])).toBe((brief?.satisfaction.end ?? 0) / 10);
      expect(Number(row.Standing)).toBe(brief?.standing);
      expect(Number(row.Moves)).toBe(equity.members[at]?.moves);
      expect(row['Played by']).toBe('AI delegation');
    }
  });

  it('of a share have the figures of its own brief alone', async () => {
    const home = homeOf(await playedByFrance(), { as: 'delegation', code: 'FR' });
    const rows = rowsIn(await textOf(home, 'delegations'));
    expect(rows.filter((row) => row['In the end'] !== '').map((row) => row.Code)).toEqual(['FR']);
    expect(rows.filter((row) => row.Standing !== '').map((row) => row.Code)).toEqual(['FR']);
    expect(rows.filter((row) => row['Played by'] === 'a person').map((row) => row.Code)).toEqual(['FR']);
  });
});

describe('the moves', () => {
  it('are all that were made, in order, each with its sentence', async () => {
    const whole = wholeOf(14, 'obstinate');
    const rows = rowsIn(await textOf(homeOf(whole), 'moves'));
    const { minutes, end, about } = whole.debrief;
    const moves = minutes.filter(isMove);
    expect(new Set(moves.map((m) => m.n)).size).toBe(about.moves);
    expect(rows).toHaveLength(moves.length);
    for (const [at, row] of rows.entries()) {
      const minute = moves[at];
      if (!minute) throw new Error(`no move ${at}`);
      expect(Number(row.Entry)).toBe(minute.n);
      expect(row.Code).toBe(minute.by);
      expect(row['What was done']).toBe(words.notice(minute, end));
      expect(row.Part).not.toBe('');
    }
  });
});

describe('the data', () => {
  it('is the ledger as its file has it, and as one document', async () => {
    const whole = wholeOf(3, 'easy');
    const home = homeOf(whole);
    expect(await textOf(home, 'record')).toBe(whole.text);
    const opened = openRecord(whole.text);
    expect(JSON.parse(await textOf(home, 'ledger'))).toEqual(
      JSON.parse(JSON.stringify(opened.ok && opened.ledger)),
    );
  });

  it('is the minutes, each line with its sentence', async () => {
    const whole = wholeOf(3, 'easy');
    const { minutes, simulation } = JSON.parse(await textOf(homeOf(whole), 'minutes'));
    expect(simulation).toBe(true);
    expect(minutes).toHaveLength(whole.debrief.minutes.length);
    expect(minutes[5]).toMatchObject({
      n: whole.debrief.minutes[5]?.n,
      sentence: expect.stringMatching(/\.$/),
    });
  });
});
