/** The two commands for bare problems, as somebody at the command line meets them: the real program on real files. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { asked } from '../../src/cli/asked.ts';

const PROGRAM = fileURLToPath(new URL('../../src/cli/open-debate.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function run(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function domain(name: string, reservation: number): string {
  return JSON.stringify({
    name,
    issues: [
      { name: 'hours', values: ['morning', 'evening', 'all day'] },
      { name: 'upkeep', values: ['shared', 'by turns'] },
    ],
    parties: [
      {
        name: 'upper',
        reservation,
        utility: [
          [0.6, 0, 0.3],
          [0.4, 0],
        ],
      },
      {
        name: 'lower',
        reservation,
        utility: [
          [0, 0.7, 0.4],
          [0, 0.3],
        ],
      },
    ],
  });
}

const well = file('well.json', domain('the well', 0.1));
const feud = file('feud.json', domain('the feud', 0.95));
const controversies = file(
  'nets.tsv',
  [
    'prnr\tisnr\tpaa\tpbb\tpcc\tsaa\tsbb\tscc\trp\tout',
    'nets\tmesh\t70\t70\t70\t50\t20\t50\t0\t65',
    'nets\tseason\t30\t30\t30\t10\t20\t50\t\t60',
    'quota\ttotal\t0\t100\t\t10\t20\t\t\t60',
  ].join('\n'),
);

describe('negotiate', () => {
  it('tells how often the parties agreed and how good that was, in figures', () => {
    const { status, stdout, stderr } = run('negotiate', well, feud, '--runs', '3', '--seed', '5', '--json');
    expect([status, stderr]).toEqual([0, '']);
    const [one, two, ...more] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(more).toEqual([]);
    expect(one).toMatchObject({ domain: 'the well', parties: 2, issues: 2, runs: 3, agreed: 3 });
    expect(one.quality).toBeGreaterThan(0.5);
    expect(one.quality).toBeLessThanOrEqual(1);
    expect(two).toMatchObject({ domain: 'the feud', runs: 3, agreed: 0, quality: null });
    expect(Object.keys(one)).toEqual(['domain', 'parties', 'issues', 'runs', 'agreed', 'quality', 'ms']);
  });

  it('tells it in a sentence', () => {
    const { status, stdout } = run('negotiate', well);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^the well: 2 parties, 2 issues: 20 of 20 negotiations agreed, at \d+\.\d % of the best attainable/,
    );
  });
});

describe('forecast', () => {
  it('compares forecasts with what was decided', () => {
    const { status, stdout, stderr } = run('forecast', controversies, '--json');
    expect([status, stderr]).toEqual([0, '']);
    const figures = JSON.parse(stdout);
    expect(figures).toMatchObject({
      proposals: 2,
      issues: 2,
      mae: 17.5,
      within10: 0.5,
      baseline: { salienceMean: { mae: 17.5, within10: 0.5 } },
    });
    expect(figures.ms.p50).toBeGreaterThanOrEqual(0);
  });

  it('tells it in sentences', () => {
    expect(run('forecast', controversies).stdout).toMatch(
      /negotiated +off by 17\.50 on average, 50 % within 10/,
    );
  });
});

describe('what cannot be done', () => {
  const torn = file('torn.json', '{"name": "torn", ');
  it.each([
    ['a file that is not there', ['negotiate', join(folder, 'none.json')], /there is no such file/],
    ['a folder', ['negotiate', folder], /it is a folder/],
    ['a torn file among sound ones', ['negotiate', well, torn], /torn\.json: the file is no JSON/],
    ['a table that is none', ['forecast', well], /there is no column "prnr"/],
    ['too many runs', ['negotiate', well, '--runs', '0'], /is not a whole number/],
  ])('is told in one line: %s', (_, words, expected) => {
    const { status, stdout, stderr } = run(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^open-debate: /);
    expect(stderr).toMatch(expected);
  });
});

describe('what is asked for', () => {
  it('is read with its defaults', () => {
    expect(asked(['negotiate', 'a.json', 'b.json'])).toEqual({
      command: 'negotiate',
      files: ['a.json', 'b.json'],
      runs: 20,
      seed: 1,
      json: false,
    });
    expect(asked(['forecast', 'a.tsv', '--json'])).toEqual({
      command: 'forecast',
      file: 'a.tsv',
      json: true,
    });
  });

  it.each([
    [['negotiate'], 'negotiate needs a file'],
    [['forecast'], 'forecast needs one file'],
    [['forecast', 'a', 'b'], 'forecast needs one file'],
    [['forecast', 'a', '--runs', '2'], 'forecast has no option “--runs”'],
    [['negotiate', 'a', '--ledger', 'b'], 'negotiate has no option “--ledger”'],
  ])('must be complete and known: %j', (words, expected) => {
    expect(() => asked(words)).toThrow(expected);
  });
});
