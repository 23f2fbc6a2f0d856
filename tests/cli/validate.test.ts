/** `validate`, as the author of a scenario meets it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDebate, PROJECT } from './program.ts';

const BROKEN = join(PROJECT, 'tests', 'scenario', 'broken');

/** What stands beside a broken scenario: the lines that its author is told. */
function expected(name: string): string {
  return readFileSync(join(BROKEN, `${name}.txt`), 'utf8');
}

describe('validate', async () => {
  const [sound, broken, unreadable] = await Promise.all([
    openDebate(['validate', 'first-statement', 'trafficking-2015', 'scenarios/trafficking-2016.yaml']),
    openDebate(
      ['validate', 'briefs.yaml', 'small.yaml', 'unclosed.yaml', 'empty.yaml'].map(besideBroken),
      BROKEN,
    ),
    openDebate(['validate', 'none.yaml', '..', '../../cli', 'empty.yaml', 'nowhere'], BROKEN),
  ]);

  it('says of sound files that they are sound, with what is in them, and ends with 0', () => {
    expect([sound.code, sound.stderr]).toEqual([0, '']);
    const lines = sound.stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines)
      expect(line).toMatch(
        /^scenarios\/[a-z0-9-]+\.yaml: sound: “.+”, \d+ paragraphs, \d+ issues, 15 delegations$/,
      );
  });

  it('names every fault of several files as file, line and column, and ends with 1', () => {
    expect([broken.code, broken.stderr]).toEqual([1, '']);
    const faults = `${expected('briefs')}${expected('unclosed')}${expected('empty')}`;
    const lines = broken.stdout.split('\n');
    expect(lines.filter((line) => !line.includes(': sound: ')).join('\n')).toBe(faults);
    expect(lines.filter((line) => line.includes(': sound: '))).toHaveLength(1);
    for (const line of faults.trimEnd().split('\n'))
      expect(line).toMatch(/^[a-z]+\.yaml:\d+:\d+: .+; .+; .+$/);
  });

  it('tells in a line each what cannot be read, goes on with the others, and ends with 2', () => {
    expect(unreadable.code).toBe(2);
    expect(unreadable.stdout).toBe(expected('empty'));
    expect(unreadable.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /^open-debate: the scenario file “none\.yaml” cannot be read: there is no such file; /,
      ),
      expect.stringMatching(/^open-debate: there is no scenario “\.\.”: /),
      expect.stringMatching(/^open-debate: the scenario file “.+cli” cannot be read: it is a folder; /),
      expect.stringMatching(/^open-debate: there is no scenario “nowhere”: the shipped scenarios are /),
    ]);
  });
});

/** The word of the command as it is; the small sound scenario from the folder above. */
function besideBroken(word: string): string {
  return word === 'small.yaml' ? '../small.yaml' : word;
}
