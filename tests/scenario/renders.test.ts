/** Every shipped scenario loads without a fault, and every version of every paragraph can be printed. */
import { describe, expect, it } from 'vitest';
import { levelOf, metBy, redLinesCrossed, wordingsOf, worthOf } from '../../src/council/brief.ts';
import type { Matter, Paragraph } from '../../src/council/matter.ts';
import { renderParagraph } from '../../src/council/render.ts';
import { faultLine } from '../../src/scenario/faults.ts';
import { readScenario, shippedScenarios } from '../../src/scenario/read.ts';
import { proofread } from './proofread.ts';
import { smallScenario } from './small.ts';

/** The most ways in which one paragraph of a shipped scenario can be worded. */
const MOST_WORDINGS = 36;

/** When the documents were adopted whose words the shipped scenarios cite as agreed. */
const ADOPTED: Readonly<Record<string, string>> = {
  'S/RES/2195 (2014)': '2014-12-19',
  'S/RES/2242 (2015)': '2015-10-13',
  'S/PRST/2015/25': '2015-12-16',
  'S/RES/2331 (2016)': '2016-12-20',
};

/** What each of the sixteen paragraphs of S/PRST/2015/25 says in so many words. */
const STATEMENT_OF_2015: readonly (readonly string[])[] = [
  ['recalls its primary responsibility for the maintenance of international peace and security'],
  ['first internationally agreed definition', 'Especially Women and Children'],
  ['condemns in the strongest terms reported instances', 'exacerbate conflict and foster insecurity'],
  ['including of Yazidis', 'Lord’s Resistance Army', 'including Boko Haram', 'may constitute war crimes'],
  ['2161 (2014), 2170 (2014), 2178 (2014), 2199 (2015) and 2249 (2015)', '2195 (2014)', '2242 (2015)'],
  ['criminalize, prevent and otherwise combat', 'detect and disrupt', 'technical assistance upon request'],
  ['consider ratifying or acceding to', 'redouble their efforts'],
  ['Working Group on Trafficking in Persons', 'political, economic and social conditions'],
  ['has on women and children', 'Working Group on Children and Armed Conflict, within its mandate'],
  ['solidarity with and compassion for', 'in line with domestic legislation, not penalized or stigmatized'],
  [
    'especially their Government employees and officials, as well as any contractors and subcontractors',
    'public procurement and supply chains',
  ],
  ['sexual exploitation and abuse', 'identify and take additional steps'],
  ['reduce to the greatest extent possible the risk that United Nations procurement and supply chains'],
  ['build their technical capacity to assess', 'proactively screen'],
  ['its intent to continue to address', 'with respect to the situations on its seizure list'],
  ['report back to the Council', 'in 12 months', 'existing mechanisms'],
];

/** Members that would have the matter addressed elsewhere, and had to be brought along. */
const BROUGHT_ALONG = ['CN', 'EG', 'RU', 'VE'];

/** A shipped scenario that has to load. */
function shipped(id: string) {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`${id} does not load`);
  return read;
}

const historyOf = (paragraph: Paragraph) => paragraph.history ?? 'absent';

/** What the proofreader marks in all versions of a matter's paragraphs, each kind of mark with one example. */
function marksIn(matter: Matter): readonly string[] {
  const marks = new Map<string, string>();
  for (const paragraph of matter.paragraphs)
    for (const wording of wordingsOf(paragraph)) {
      const sentence = renderParagraph(paragraph, wording);
      if (sentence === null) continue;
      for (const mark of proofread(sentence)) marks.set(`${paragraph.id}: ${mark}`, sentence);
    }
  return [...marks].map(([mark, sentence]) => `${mark}\n    ${sentence}`);
}

describe('the small scenario', () => {
  it('renders every version of every paragraph correctly', () => {
    expect(marksIn(smallScenario().matter)).toEqual([]);
  });
});

describe.each([...shippedScenarios()])('the shipped scenario %s', (id) => {
  const read = readScenario(id);

  it('loads without a fault', () => {
    expect(read.error).toBeUndefined();
    expect(read.ok ? [] : read.faults.map((fault) => faultLine(read.file, fault))).toEqual([]);
  });

  it('has the id of its file', () => {
    if (read.ok) expect(read.matter.id).toBe(id);
  });

  it('renders every version of every paragraph correctly', () => {
    if (read.ok) expect(marksIn(read.matter)).toEqual([]);
  });
});

describe.each([...shippedScenarios()])('what can be agreed in %s', (id) => {
  const { matter, briefs } = shipped(id);

  it('leaves each paragraph a number of wordings that people can survey', () => {
    const counts = matter.paragraphs.map((p) => wordingsOf(p).filter((w) => w !== 'absent').length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_WORDINGS);
  });

  it('can reach every level of every issue that has a home', () => {
    for (const issue of matter.issues) {
      const home = matter.paragraphs.find((p) => p.id === issue.home);
      if (!home) continue;
      const reached = new Set(wordingsOf(home).map((wording) => levelOf(issue, home, wording)));
      expect(
        [...reached].sort((a, b) => a - b),
        issue.id,
      ).toEqual(issue.levels.map((_, level) => level));
    }
  });

  it('gives nobody a reason to condemn less', () => {
    const paragraph = matter.paragraphs.find((p) => p.id === 'condemnation');
    if (!paragraph || paragraph.zeroDraft === 'absent') throw new Error('there is no condemnation');
    const strongest = { ...paragraph.zeroDraft, verb: 'strongest' };
    for (const { code } of matter.delegations) {
      const brief = briefs[code];
      if (!brief) throw new Error(`${code} has no brief`);
      const worth = (verb: string) => worthOf(matter.issues, brief, paragraph, { ...strongest, verb });
      for (const { id: verb } of paragraph.slots.find((s) => s.id === 'verb')?.options ?? [])
        expect(worth(verb), `${code}, ${verb}`).toBeLessThanOrEqual(worth('strongest'));
    }
  });

  it('cites as agreed only what had been adopted by then, and never its own outcome', () => {
    const cited = matter.paragraphs.flatMap((p) =>
      p.slots.flatMap((s) => s.options.flatMap((o) => o.agreed ?? [])),
    );
    for (const place of cited) {
      const [document = ''] = place.split(', ');
      expect(ADOPTED[document], place).toBeDefined();
      expect(ADOPTED[document]?.localeCompare(matter.date), place).toBeLessThanOrEqual(0);
      expect(place.startsWith(matter.symbol), place).toBe(false);
    }
  });

  it('gives every capital more by what really was agreed than by no statement, and crosses no red line', () => {
    for (const { code } of matter.delegations) {
      const brief = briefs[code];
      if (!brief) throw new Error(`${code} has no brief`);
      const margin = metBy(matter, brief, historyOf) - brief.without;
      const crossed = matter.paragraphs.flatMap((p) =>
        redLinesCrossed(matter.issues, brief, p, historyOf(p)),
      );
      expect(crossed, code).toEqual([]);
      expect(margin, code).toBeGreaterThanOrEqual(3);
      if (BROUGHT_ALONG.includes(code)) expect(margin, code).toBeLessThanOrEqual(12);
      else expect(margin, code).toBeGreaterThanOrEqual(15);
    }
  });
});

describe('the statement of 16 December 2015', () => {
  const { matter } = shipped('trafficking-2015');
  const sentences = matter.paragraphs.flatMap((p) => renderParagraph(p, historyOf(p)) ?? []);

  it('has sixteen paragraphs, and others that history left out', () => {
    expect(sentences).toHaveLength(16);
    expect(matter.paragraphs.filter((p) => p.history === 'absent')).toHaveLength(5);
    expect(matter.paragraphs.every((p) => p.history !== null)).toBe(true);
  });

  it.each(STATEMENT_OF_2015.map((fragments, index) => ({ number: index + 1, fragments })))(
    'says in paragraph $number what the Council said',
    ({ number, fragments }) => {
      for (const fragment of fragments) expect(sentences[number - 1]).toContain(fragment);
    },
  );
});

describe('the ten ideas in 2016', () => {
  const { matter } = shipped('trafficking-2016');

  it.each(matter.ideas.filter(({ number }) => number !== null))(
    'idea $number can be strong, weak or absent',
    (idea) => {
      const paragraphs = matter.paragraphs.filter((p) => p.idea === idea.id);
      expect(paragraphs.some((p) => p.mayBeAbsent)).toBe(true);
      const strengths = paragraphs.flatMap((p) =>
        matter.issues
          .filter((issue) => issue.home === p.id)
          .map((issue) =>
            wordingsOf(p)
              .filter((w) => w !== 'absent')
              .map((w) => levelOf(issue, p, w)),
          ),
      );
      expect(strengths.length).toBeGreaterThan(0);
      for (const levels of strengths)
        expect(Math.max(...levels) - Math.min(...levels)).toBeGreaterThanOrEqual(3);
    },
  );

  it('has all ten', () => {
    const numbers = matter.ideas.flatMap(({ number }) => number ?? []);
    expect([...numbers].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const { id } of matter.ideas)
      expect(
        matter.paragraphs.some((p) => p.idea === id),
        id,
      ).toBe(true);
  });
});

describe('the proofreader', () => {
  const good = [
    'The Security Council condemns all acts of trafficking, and requests a report.',
    'The Security Council also takes note of an hour, a unit, a European offer and an EU offer.',
    'The Security Council strongly urges States (as appropriate) to act. It remains seized of the matter.',
    'The Security Council, recalling its resolutions, notes an unimportant “word”.',
    'The Security Council calls for help to victims and, in line with domestic legislation, for no penalty.',
    'The Security Council calls upon States to consider ratifying the Protocol.',
  ];
  it.each(good)('lets pass: %s', (sentence) => expect(proofread(sentence)).toEqual([]));

  const bad: readonly (readonly [string, RegExp])[] = [
    ['The Security Council calls  upon States.', /two spaces/],
    ['The Security Council calls upon States .', /space before punctuation/],
    ['The Security Council calls upon States,.', /punctuation twice/],
    ['The Security Council requests to to act.', /a word twice/],
    ['The Security Council requests States and , to act.', /space before punctuation/],
    ['The Security Council requests a independent report.', /wrong article/],
    ['The Security Council requests an report.', /wrong article/],
    ['The Security Council requests the a report.', /two articles/],
    ['The Security Council requests reports on trafficking and.', /leads nowhere/],
    ['The Security Council request a report.', /agree/],
    ['The Security Council requests (a report.', /unbalanced/],
    ['The Security Council requests “a report.', /unbalanced/],
    ['The Security Council requests a report', /full stop/],
    ['The Council requests a report.', /open with/],
    ['The Security Council requests {what}.', /slot left over/],
    ['The Security Council requests all State to act.', /singular/],
    ['The Security Council urges Member States to consider measures.', /think about/],
    ['The Security Council invites Member States to require businesses to report.', /duty behind/],
    ['The Security Council takes note of the appointment of an envoy.', /has not been done/],
    ['The Security Council takes note of proposals for sanctions, and invites names.', /then carries out/],
    ['The Security Council requests a report as appropriate, and a debate each year.', /open time/],
    ['The Security Council requests the Secretary-General to extend his report.', /pronoun/],
    ['The Security Council urges States to act, as appropriate, upon request.', /in a row/],
    ['The Security Council urges States to act upon request and to help upon request.', /twice/],
    ['The Security Council notes it, and recalls A, and requests B, and further asks C.', /four clauses/],
  ];
  it.each(bad)('marks: %s', (sentence, mark) => expect(proofread(sentence).join('; ')).toMatch(mark));
});
