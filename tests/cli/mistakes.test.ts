/** What cannot be done as it was asked for: one clear line, exit code 2, and never a stack trace. */
import { describe, expect, it } from 'vitest';
import { asked } from '../../src/cli/asked.ts';
import { onOneLine } from '../../src/cli/mistake.ts';
import { openDebate, PROGRAM } from './program.ts';

const SCENARIO = 'first-statement';

describe('the real program', async () => {
  const words: readonly (readonly [words: readonly string[], told: RegExp])[] = [
    [['frobnicate'], /there is no command “frobnicate”; there are “simulate”, /],
    [
      ['simulate', 'trafficking-2061'],
      /there is no scenario “trafficking-2061”: .*did you mean “trafficking-2016”\?/,
    ],
    [
      ['simulate', SCENARIO, '--runs', '-1'],
      /“--runs -1” is not a whole number from 1 to 100000; write one, such as /,
    ],
    [
      ['simulate', SCENARIO, '--ledger', '/nowhere/at/all'],
      /cannot be written to “\/nowhere\/at\/all”: there is no such /,
    ],
    [
      ['simulate', 'tests/scenario/broken/briefs.yaml'],
      /briefs\.yaml:124:29: .+ \(and 7 more: open-debate validate /,
    ],
    [
      ['replay', 'nowhere\n\u001b[31m.jsonl'],
      /the ledger “nowhere \[31m\.jsonl” cannot be read: there is no such file; /,
    ],
    [['replay', PROGRAM.replace(/[^/\\]+$/, '')], /cannot be read: it is a folder; name a file in it/],
  ];
  const ends = await Promise.all(words.map(([said]) => openDebate(said)));

  it.each(words.map(([said, told], i) => [said, told, i] as const))(
    'is told in one line: %j',
    (_, told, i) => {
      const { code, stdout, stderr } = ends[i] ?? { code: 0, stdout: '', stderr: '' };
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^open-debate: [^\n]+\n$/);
      expect(stderr).toMatch(told);
      expect(stderr).not.toContain('    at ');
    },
  );
});

describe('what is asked for', () => {
  it('is read with its defaults', () => {
    const plain = { command: 'simulate', scenario: SCENARIO, runs: 1, seed: 1, difficulty: 'medium' };
    expect(asked(['simulate', SCENARIO])).toEqual({ ...plain, json: false, ledger: null });
    expect(
      asked([
        'simulate',
        '--json',
        '--runs=1',
        SCENARIO,
        '--seed',
        '0',
        '--difficulty',
        'easy',
        '--ledger',
        'm.jsonl',
      ]),
    ).toEqual({ ...plain, seed: 0, difficulty: 'easy', json: true, ledger: 'm.jsonl' });
    expect(asked(['validate', 'a.yaml', 'b'])).toEqual({ command: 'validate', files: ['a.yaml', 'b'] });
    expect(asked(['replay', 'm.jsonl'])).toEqual({ command: 'replay', ledger: 'm.jsonl' });
  });

  it('may be help, in general or about a command', () => {
    for (const words of [[], ['--help'], ['-h'], ['help']])
      expect(asked(words)).toEqual({ command: 'help', about: null });
    for (const words of [
      ['help', 'replay'],
      ['replay', '--help'],
      ['replay', '-h', 'x'],
    ])
      expect(asked(words)).toEqual({ command: 'help', about: 'replay' });
  });

  it.each([
    [['simulat'], 'there is no command “simulat”; did you mean “simulate”?'],
    [[''], 'there is no command “”; there are'],
    [['--json'], 'there is no command “--json”'],
    [['help', 'me'], 'there is no command “me”'],
    [['help', 'replay', 'validate'], 'help is about one command at a time'],
    [['simulate'], 'simulate needs a scenario'],
    [['simulate', 'a', 'b'], 'simulate takes one scenario at a time, not “b” as well'],
    [['simulate', 'a', '--runs', '0'], '“--runs 0” is not a whole number from 1 to 100000'],
    [['simulate', 'a', '--runs', '1e9'], '“--runs 1e9” is not a whole number'],
    [['simulate', 'a', '--runs', '2.5'], '“--runs 2.5” is not a whole number'],
    [['simulate', 'a', '--runs', '100001'], '“--runs 100001” is not a whole number'],
    [
      ['simulate', 'a', '--seed', 'x'],
      '“--seed x” is not a whole number from 0 to 2147483647; write one, such as --seed 7',
    ],
    [['simulate', 'a', '--seed', '-1'], '“--seed -1” is not a whole number'],
    [['simulate', 'a', '--seed', '2147483648'], '“--seed 2147483648” is not a whole number'],
    [
      ['simulate', 'a', '--difficulty', 'insane'],
      'there is no difficulty “insane”; there are “easy”, “medium” and “hard”',
    ],
    [['simulate', 'a', '--difficulty', 'Hard'], 'did you mean “hard”?'],
    [['simulate', 'a', '--seed'], '“--seed” needs a value, such as --seed 7'],
    [['simulate', 'a', '--runs', '--json'], '“--runs” needs a value, such as --runs 200'],
    [['simulate', 'a', '--ledger='], '“--ledger” needs a value, such as --ledger meeting.jsonl'],
    [['simulate', 'a', '--runs', '2', '--runs', '3'], '“--runs” is given twice; give it once'],
    [['simulate', 'a', '--json', '--json'], '“--json” is given twice; give it once'],
    [['simulate', 'a', '--json=yes'], '“--json” takes no value'],
    [['simulate', 'a', '--runs', '2', '--ledger', 'm'], '“--ledger” writes the ledger of one run'],
    [['simulate', 'a', '--sede', '3'], 'simulate has no option “--sede”; did you mean “--seed”?'],
    [['simulate', 'a', '-x'], 'simulate has no option “-x”; there are “--runs”, “--seed”, '],
    [['validate'], 'validate needs a file'],
    [['validate', 'a', '--json'], 'validate has no option “--json”; there is only “--help”'],
    [['replay'], 'replay needs one file'],
    [['replay', 'a', 'b'], 'replay needs one file'],
  ])('is refused where it cannot be meant: %j', (words, told) => {
    expect(() => asked(words)).toThrow(told);
  });
});

describe('a sentence on one line', () => {
  it('has neither line ends nor commands to the terminal in it', () => {
    expect(onOneLine('a\r\nb\u2028c\u001b[2Jd\te')).toBe('a b c [2Jd e');
  });
});
