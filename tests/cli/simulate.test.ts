/** `simulate`, as somebody at the command line meets it: the real program, from wherever it is started. */
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressOf } from '../../src/cli/progress.ts';
import type { Summary } from '../../src/cli/summary.ts';
import { OUTCOMES } from '../../src/council/vocabulary.ts';
import { openDebate, openDebateForHead, PROJECT, run } from './program.ts';

const MANY = ['simulate', 'first-statement', '--runs', '3', '--seed', '7', '--json'];

function figures(stdout: string): Summary {
  return JSON.parse(stdout) as Summary;
}

describe('simulate --json', async () => {
  const [one, again, hard, table] = await Promise.all([
    openDebate(MANY),
    openDebate(
      ['simulate', join('..', 'scenarios', 'first-statement.yaml'), ...MANY.slice(2)],
      join(PROJECT, 'src'),
    ),
    openDebate([...MANY, '--difficulty', 'hard']),
    openDebate(MANY.filter((word) => word !== '--json')),
  ]);
  const summary = figures(one.stdout);

  it('prints one object and nothing else, and no progress where nobody watches', () => {
    expect([one.code, one.stderr]).toEqual([0, '']);
    expect(one.stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('has the documented names, in their order', () => {
    expect(Object.keys(summary)).toEqual([
      ...['scenario', 'runs', 'seed', 'difficulty', 'outcomes', 'redLinesCrossed'],
      ...['ms', 'moves', 'silenceBroken', 'silenceBrokenBy', 'feasible', 'quality', 'ideas', 'digest'],
    ]);
    expect(Object.keys(summary.outcomes)).toEqual([
      ...['presidentialStatement', 'pressStatement', 'resolution', 'presidentsSummary', 'none'],
    ]);
    expect(Object.keys(summary.outcomes)).toEqual([...OUTCOMES]);
    expect(Object.keys(summary.ms)).toEqual(['p50', 'p95']);
    expect(Object.keys(summary.moves)).toEqual(['p50']);
    expect(Object.keys(summary.feasible)).toEqual(['yes', 'no', 'between']);
    expect(Object.keys(summary.quality ?? {})).toEqual(['median', 'p10']);
    for (const idea of Object.values(summary.ideas)) expect(Object.keys(idea)).toEqual(['present', 'level']);
  });

  it('has what was asked for, and figures that fit together', () => {
    const { runs, outcomes, ms, moves, silenceBroken, redLinesCrossed } = summary;
    expect(summary).toMatchObject({ scenario: 'first-statement', runs: 3, seed: 7, difficulty: 'medium' });
    expect(Object.values(outcomes).reduce((a, b) => a + b)).toBe(runs);
    for (const count of [...Object.values(outcomes), silenceBroken, redLinesCrossed, moves.p50])
      expect(Number.isInteger(count) && count >= 0, String(count)).toBe(true);
    expect(redLinesCrossed).toBe(0);
    expect(silenceBroken).toBeLessThanOrEqual(runs);
    expect(Object.values(summary.feasible).reduce((a, b) => a + b)).toBe(runs);
    const { median, p10 } = summary.quality ?? { median: Number.NaN, p10: Number.NaN };
    expect(p10).toBeGreaterThan(0);
    expect(median).toBeGreaterThanOrEqual(p10);
    expect(median).toBeLessThanOrEqual(1);
    expect(moves.p50).toBeGreaterThan(15);
    expect(ms.p50).toBeGreaterThan(0);
    expect(ms.p95).toBeGreaterThanOrEqual(ms.p50);
    expect(Object.keys(summary.ideas).length).toBeGreaterThan(2);
    for (const { present, level } of Object.values(summary.ideas))
      for (const share of [present, level]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
  });

  it('comes to the same ledgers again, from another folder and by the path of the file', () => {
    expect(again.code).toBe(0);
    const { ms: _, ...same } = summary;
    expect(figures(again.stdout)).toMatchObject(same);
    expect(summary.digest).toMatch(/^[0-9a-f]{16,}$/);
  });

  it('comes to other ledgers at another difficulty', () => {
    expect(figures(hard.stdout)).toMatchObject({ difficulty: 'hard', runs: 3, redLinesCrossed: 0 });
    expect(figures(hard.stdout).digest).not.toBe(summary.digest);
  });

  it('is a table without --json, with the same figures', () => {
    expect([table.code, table.stderr]).toEqual([0, '']);
    expect(table.stdout).toMatch(/^3 meetings, seeds 7 to 9, difficulty medium$/m);
    expect(table.stdout).toContain(summary.digest);
    for (const count of Object.values(summary.outcomes))
      expect(table.stdout).toMatch(new RegExp(` ${count} +${Math.round((100 * count) / 3)} %$`, 'm'));
  });
});

describe('the program', () => {
  it('is found by npx in every folder of the project', async () => {
    const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
    const { code, stdout } = await run(npx, ['open-debate', 'help'], join(PROJECT, 'tests', 'cli'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Open Debate: /);
  });

  it('makes no noise when the reader of its account has seen enough', async () => {
    expect(await openDebateForHead(['simulate', 'trafficking-2015'])).toEqual({ code: 0, stderr: '' });
  });
});

describe('the progress of a long run', () => {
  function watched(isTTY: boolean): { readonly stream: NodeJS.WriteStream; readonly written: string[] } {
    const written: string[] = [];
    const stream = new Writable({
      write(chunk, _, done) {
        written.push(String(chunk));
        done();
      },
    });
    return { stream: Object.assign(stream, { isTTY }) as unknown as NodeJS.WriteStream, written };
  }

  it('is shown at a terminal, and wiped away at the end', () => {
    const { stream, written } = watched(true);
    const progress = progressOf(200, stream);
    for (let n = 1; n <= 200; n++) progress.step(n);
    progress.done();
    expect(written.at(-2)).toBe(`\r[${'#'.repeat(30)}] 200 of 200`);
    expect(written.at(-1)).toMatch(/^\r +\r$/);
    expect(written.length).toBeLessThan(110);
  });

  it('is not shown where the stream goes into a file', () => {
    const { stream, written } = watched(false);
    const progress = progressOf(2, stream);
    progress.step(1);
    progress.done();
    expect(written).toEqual([]);
  });
});
