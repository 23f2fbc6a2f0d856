/** The account of a meeting tells how it ended, prints the text that stands, and fits a terminal. */
import { describe, expect, it } from 'vitest';
import { newAccount } from '../../src/cli/account.ts';
import { WIDTH, wrapped } from '../../src/cli/accountPage.ts';
import type { Meeting } from '../../src/council/meeting.ts';
import { sentencesOf } from '../../src/council/text.ts';
import { OUTCOMES } from '../../src/council/vocabulary.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { noticesFor } from '../../src/views/noticesFor.ts';
import { facilitatorViewOf } from '../../src/views/viewOf.ts';
import { createWords } from '../../src/words/words.ts';
import { smallScenario } from '../scenario/small.ts';

const { matter, briefs } = smallScenario();
const words = createWords();

function accountOf(seed: number): { readonly text: string; readonly meeting: Meeting } {
  const account = newAccount(matter);
  const { meeting } = holdMeeting({ matter, briefs, seed, difficulty: 'medium' }, (happened, after) =>
    account.note(happened, facilitatorViewOf(after), noticesFor(after, { as: 'facilitator' })),
  );
  return { text: account.text(facilitatorViewOf(meeting)), meeting };
}

/** The account as one line, as it was before it was wrapped. */
function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe.each([1, 2, 3, 4])('the account of a meeting (seed %i)', (seed) => {
  const { text, meeting } = accountOf(seed);

  it('tells the outcome', () => {
    expect(text).toContain(`Outcome: ${words.outcome(meeting.outcome?.kind ?? 'none')}\n`);
  });

  it('has no line of more than a hundred columns, and no space at the end of one', () => {
    for (const line of text.split('\n')) {
      expect(line.length, line).toBeLessThanOrEqual(WIDTH);
      expect(line).toBe(line.trimEnd());
    }
  });

  it('reads as sentences', () => {
    expect(text).not.toMatch(/\{\{|undefined|NaN|\[object|\baccount\.|“”/);
    expect(text).not.toMatch(/\n\n\n/);
  });

  it('prints the text of the Council paragraph by paragraph', () => {
    const { outcome, draft } = meeting;
    if (!outcome || outcome.paragraphs.length === 0) throw new Error('there is no text to print');
    const sentences = sentencesOf(matter, {
      ...draft,
      paragraphs: draft.paragraphs.filter((p) => outcome.paragraphs.includes(p.paragraph)),
    });
    const printed = sentences.map((s, i) => `“${s}${i === sentences.length - 1 ? '”' : ''}`).join(' ');
    expect(unwrapped(text)).toContain(` ${printed} `);
    expect(text).toContain('SIMULATION');
  });

  it('gives every member a line of figures, and every idea its strength', () => {
    for (const { name, code } of matter.delegations) {
      const row = text.split('\n').find((line) => line.trim().startsWith(`${name}  `));
      expect(row, name).toContain(String(meeting.standing[code]));
    }
    for (const { title } of matter.ideas) expect(text).toContain(title);
  });

  it('is the same when it is told again', () => expect(accountOf(seed).text).toBe(text));
});

describe('the open debate in an account', () => {
  const { text, meeting } = accountOf(1);
  const view = facilitatorViewOf(meeting);
  const speeches = (view.formal?.statements ?? [])
    .filter((s) => s.kind === 'statement')
    .map((s) => words.speech(view, s) ?? '');

  it('prints every statement, in seven lines at most', () => {
    expect(speeches.length).toBeGreaterThan(10);
    for (const speech of speeches) {
      expect(unwrapped(text)).toContain(speech);
      expect(wrapped(speech, '  ').length).toBeLessThanOrEqual(7);
    }
  });

  it('says that statements are simulated before the first of them', () => {
    const marked = unwrapped(text).indexOf('All statements are simulated');
    expect(marked).toBeGreaterThan(0);
    for (const speech of speeches) expect(unwrapped(text).indexOf(speech)).toBeGreaterThan(marked);
  });
});

describe('the reasons in an account', () => {
  it('are put in another way each time within a sitting', () => {
    const { text } = accountOf(2);
    const sittings = text.split(/\n(?=Sitting \d+|Between sittings|The formal meeting)/).slice(1);
    for (const sitting of sittings) {
      const asked = [...unwrapped(sitting).matchAll(/ asked to [^:]*: ([^.]*)\. /g)].map(
        ([, why = '']) => why,
      );
      expect(asked.filter((why, i) => asked.indexOf(why) !== i)).toEqual([]);
    }
  });

  it('come with what really decided, and what that was worth', () => {
    const { text } = accountOf(2);
    expect(text).toMatch(/ {4}~ .*\([+-]\d+\)/);
  });
});

describe('an account in which every way of ending is told', () => {
  it.each(OUTCOMES)('%s', (kind) => {
    const { meeting } = accountOf(1);
    const paragraphs = kind === 'none' ? [] : ['condemnation', 'report'];
    const ended: Meeting = {
      ...meeting,
      outcome: { kind, at: 1, paragraphs },
      dissociations: [
        { by: 'VE', paragraphs: ['report'] },
        { by: 'RU', paragraphs: [] },
      ],
    };
    const text = newAccount(matter).text(facilitatorViewOf(ended));
    expect(text).toContain(`Outcome: ${words.outcome(kind)}`);
    expect(text).toContain('Venezuela: from paragraph 2.');
    expect(text).toContain('Russian Federation: from the statement as a whole.');
    expect(text.includes('What stood in the way')).toBe(kind !== 'presidentialStatement');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(WIDTH);
  });
});

describe('a line', () => {
  it('is broken between words, and a word without end is broken in itself', () => {
    expect(wrapped('one two', '- ')).toEqual(['- one two']);
    const long = wrapped('x'.repeat(250), '  ~ ');
    expect(long.every((line) => line.length <= WIDTH)).toBe(true);
    expect(long.join('').replace(/[ ~]/g, '')).toBe('x'.repeat(250));
  });
});
