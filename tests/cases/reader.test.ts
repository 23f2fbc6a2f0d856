/** What is wrong in a file of precedents is named, with file and line; what a precedent claims and is not so fails. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { precedentsIn } from './precedents.ts';
import { holdPrecedent } from './run.ts';
import { CHAPTERS, understood } from './sentences.ts';

/** A precedent with these sentences. */
function told(...sentences: readonly string[]): string {
  const head = ['998  A test', 'Rule: rule 40.', 'Source: General knowledge of practice, to be checked.'];
  return [...head, ...sentences.map((s) => `  ${s}`), ''].join('\n');
}

function hold(text: string): void {
  for (const precedent of precedentsIn('a.txt', text)) holdPrecedent(precedent);
}

const BEGUN = 'Consultations are under way.';

describe('a file of precedents', () => {
  it('reads a precedent with its number, title, rule, source and sentences', () => {
    const [precedent] = precedentsIn('a.txt', told(BEGUN, 'The Council is', '  between sittings.'));
    expect(precedent).toMatchObject({ number: '998', title: 'A test', rule: 'rule 40.', line: 1 });
    expect(precedent?.steps.map((s) => [s.line, s.sentence])).toEqual([
      [4, BEGUN],
      [5, 'The Council is between sittings.'],
    ]);
  });

  it.each([
    [
      'a sentence that it does not know',
      told(BEGUN, 'China walks out.'),
      'a.txt:5: no form of sentence fits "China walks out."',
    ],
    ['a stranger', told(BEGUN, 'Atlantis opens a sitting.'), 'a.txt:5: no form of sentence fits'],
    [
      'no expectation',
      told(BEGUN, 'The penholder opens a sitting.'),
      'a.txt:1: a precedent without an expectation proves nothing',
    ],
    [
      'an act after the last expectation',
      told(BEGUN, 'The text is not agreed.', 'The penholder opens a sitting.'),
      'a.txt:1: a precedent ends by saying what came of it',
    ],
    ['no beginning', told('The text is not agreed.'), 'a.txt:1: a precedent begins by saying where'],
    [
      'a refusal of nothing',
      told(BEGUN, 'Refused, tooSoon: rule 1.'),
      'a.txt:1: what becomes of a move is said right after the move',
    ],
    [
      'no title',
      `99 A test\n${told(BEGUN)}`,
      'a.txt:1: a number of three digits, two spaces and a title are expected',
    ],
    [
      'no rule',
      told(BEGUN, 'The text is not agreed.').replace('Rule: ', ''),
      'a.txt:2: the rule is expected',
    ],
    [
      'no source',
      told(BEGUN, 'The text is not agreed.').replace('Source: ', ''),
      'a.txt:3: the source is expected',
    ],
    [
      'a source that says nothing',
      told(BEGUN, 'The text is not agreed.').replace(
        'General knowledge of practice, to be checked',
        'Trust us',
      ),
      'a.txt:3: "Trust us." is no way to give a source',
    ],
  ])('with %s is told so, with its line', (_, text, message) => {
    expect(() => precedentsIn('a.txt', text)).toThrow(message);
  });

  it.each([
    [
      'a move that is refused',
      told(BEGUN, 'The President puts the provisional agenda.', 'The text is not agreed.'),
      'a.txt:5: The President puts',
    ],
    [
      'a refusal of what is in order',
      told(BEGUN, 'The penholder opens a sitting.', 'Refused, tooSoon: the time that was set.'),
      'a.txt:5: The penholder opens a sitting.\nit was told "made"',
    ],
    [
      'another code',
      told(BEGUN, 'France opens a sitting.', 'Refused, tooSoon: the time that was set.'),
      'it was told "notThePenholder: ',
    ],
    [
      'another rule',
      told(BEGUN, 'France opens a sitting.', 'Refused, notThePenholder: rule 1.'),
      'it was told "notThePenholder: ',
    ],
    ['an expectation that is not so', told(BEGUN, 'The text is agreed.'), 'a.txt:5: The text is agreed.'],
    [
      'words that do not stand',
      told(
        BEGUN,
        'China brackets "encourages" in "Report of the Secretary-General".',
        'The text is not agreed.',
      ),
      'does not stand',
    ],
    [
      'words that nobody wrote',
      told(BEGUN, '"bans" in "Targeted measures" stands.'),
      '"bans" are no words of "Targeted measures"',
    ],
    [
      'votes that are not told',
      told(
        'A draft resolution of Spain is before the Council.',
        'The President puts the draft resolution to the vote.',
        'In favour: China.',
        'The Council is voting.',
      ),
      'the vote of AO is not told',
    ],
    [
      'a member that votes twice',
      told(
        'A draft resolution of Spain is before the Council.',
        'The President puts the draft resolution to the vote.',
        'In favour: all others and China; against: China.',
        'The Council is voting.',
      ),
      'a.txt:6:',
    ],
    [
      'another count',
      told(
        'A draft resolution of Spain is before the Council.',
        'The President puts the draft resolution to the vote.',
        'In favour: all others; against: China.',
        'The President declares the result.',
        'The draft resolution is carried: 14 in favour, 1 against, 0 abstaining.',
      ),
      'a.txt:8:',
    ],
  ])('that tells of %s fails, with its line', (_, text, message) => {
    expect(() => hold(text)).toThrow(message);
  });

  it('takes a sentence without its stop for none', () => {
    expect(understood('China abstains.').sense.kind).toBe('act');
    expect(() => understood('China abstains')).toThrow('no form of sentence fits');
  });
});

describe('the README', () => {
  it('lists every form of sentence, under its chapter, and no other', () => {
    const text = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
    const listed: Record<string, string[]> = {};
    let chapter = '';
    for (const line of text.split('\n')) {
      chapter = /^### (.*)$/.exec(line)?.[1] ?? chapter;
      const form = /^- `(.*)`$/.exec(line)?.[1];
      if (form !== undefined) listed[chapter] = [...(listed[chapter] ?? []), form];
    }
    const forms = Object.entries(CHAPTERS).map(([title, of]) => [title, Object.keys(of)]);
    expect(listed).toEqual(Object.fromEntries(forms));
  });
});
