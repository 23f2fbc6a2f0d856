/** `simulate --ledger` and `replay`, as somebody who keeps a meeting, and perhaps alters it, meets them. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { replay } from '../../src/cli/replay.ts';
import { writeLedger } from '../../src/record/ledger.ts';
import { readLedger } from '../../src/record/read.ts';
import { openDebate, PROJECT } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
const scenario = join(folder, 'mine.yaml');
const ledger = join(folder, 'meeting.jsonl');
let text = '';
let account = '';

beforeAll(async () => {
  copyFileSync(join(PROJECT, 'scenarios', 'first-statement.yaml'), scenario);
  const held = await openDebate(['simulate', scenario, '--seed', '4', '--ledger', ledger]);
  expect([held.code, held.stderr]).toEqual([0, '']);
  account = held.stdout;
  text = readFileSync(ledger, 'utf8');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is told of a ledger with this text: the exit code and the lines. */
function replayed(changed: string | Buffer): { readonly code: number; readonly lines: readonly string[] } {
  const file = join(folder, 'changed.jsonl');
  writeFileSync(file, changed);
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
  try {
    const code = replay(file);
    return { code, lines: lines.map((line) => line.replace(file, 'FILE')) };
  } finally {
    log.mockRestore();
  }
}

/** The ledger with the first occurrence of some words replaced by others, and the line on which they stand. */
function altered(words: RegExp, by: string): { readonly changed: string; readonly line: number } {
  const at = text.search(words);
  expect(at, String(words)).toBeGreaterThan(0);
  return { changed: text.replace(words, by), line: text.slice(0, at).split('\n').length };
}

describe('a fresh ledger', () => {
  it('is written besides the account of the meeting', () => {
    expect(account).toMatch(/^A first statement/);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('is replayed identically, though its scenario has been changed since', async () => {
    writeFileSync(scenario, 'format: 1\n');
    const { code, stdout, stderr } = await openDebate(['replay', 'meeting.jsonl'], folder);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^meeting\.jsonl: identical: \d+ entries replayed, outcome [a-zA-Z]+, digest [0-9a-f]{16}\n$/,
    );
  });
});

describe('a ledger with one altered byte', () => {
  it.each([
    ['the seed', /"seed":4/, '"seed":5'],
    ['a weight in a brief', /"weight":4/, '"weight":5'],
    ['the time of a move', /"at":1/, '"at":2'],
    ['the mover', /"by":"ES"/, '"by":"ET"'],
    ['a kind of move', /"kind":"tableDraft"/, '"kind":"tableDrafu"'],
    ['a change that was noted', /\["phase","tabling"\]/, '["phase","tablinh"]'],
    ['a name in the closing', /"closing":\{"entries":/, '"closing":{"entriet":'],
  ])('is told by the line: %s', (_, words, by) => {
    const { changed, line } = altered(words, by);
    expect(changed).not.toBe(text);
    const { code, lines } = replayed(changed);
    expect(code).toBe(1);
    expect(lines[0]).toMatch(new RegExp(`^FILE:${line}: .+; .+; .+$`));
  });

  it('is told by the first difference too, where it leads to another meeting', () => {
    const { changed } = altered(/\["phase","tabling"\]/, '["phase","tablinh"]');
    expect(replayed(changed).lines.at(-1)).toMatch(
      /^FILE:\d+: first difference at entry \d+, in phase: written "tablinh", happened "tabling"$/,
    );
  });

  it('ends the real program with 1 and without a stack trace', async () => {
    const file = join(folder, 'seed.jsonl');
    writeFileSync(file, altered(/"seed":4/, '"seed":5').changed);
    const { code, stdout, stderr } = await openDebate(['replay', file]);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/:1: the line is not as it was written/);
  });
});

describe('a sound ledger that comes out otherwise', () => {
  it('is told by the first difference alone', () => {
    const read = readLedger(text);
    if (!read.ok) throw new Error('the fresh ledger cannot be read');
    const entries = read.ledger.entries.map((entry) =>
      entry.n === 20 ? { ...entry, digest: '0123456789abcdef' } : entry,
    );
    const { code, lines } = replayed(writeLedger({ ...read.ledger, entries }));
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(
        /^FILE:21: first difference at entry 20, in digest: written "0123456789abcdef", happened "[0-9a-f]{16}"$/,
      ),
    ]);
  });
});

describe('what is no whole ledger', () => {
  it.each<readonly [string, () => string | Buffer, RegExp]>([
    ['is empty', () => '', /^FILE:1: there is nothing in the file; /],
    ['is torn in a line', () => text.slice(0, -40), /^FILE:\d+: the last line was not written to its end; /],
    [
      'is torn between two lines',
      () => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1),
      /no closing; /,
    ],
    [
      'is torn in the first line',
      () => text.slice(0, 200),
      /^FILE:1: the file does not begin with the header/,
    ],
    [
      'is a picture',
      () => Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 255, 254]),
      /^FILE:1: .+; .+; .+$/,
    ],
    ['has one huge line', () => `{"format":1,"n":"${'x'.repeat(5_000_000)}"}\n`, /^FILE:1: .+; .+; .+$/m],
    ['is another file', () => '{"name":"open-debate"}\n', /^FILE:1: the file does not begin with the header/],
    [
      'is of a later time',
      () => text.replace('"format":2', '"format":9'),
      /written in format 9; .+; update the /,
    ],
    [
      'holds line ends in a name',
      () => text.replace('"kind":"tableDraft"', '"kind":"a\\n\\u001b[31mb"'),
      /^FILE:\d+: /,
    ],
  ])('ends with 1 when it %s', (_, changed, told) => {
    const { code, lines } = replayed(changed());
    expect(code).toBe(1);
    expect(lines.join('\n')).toMatch(told);
    for (const line of lines) {
      expect(line).not.toMatch(/\p{Cc}/u);
      expect(line.length).toBeLessThan(500);
    }
  });
});
