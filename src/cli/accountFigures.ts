/** The figures of a meeting: how far each brief was met, what it cost, and how strong the text is on each idea. */
import { metBy, redLinesCrossed } from '../council/brief.ts';
import type { DelegationCode, Paragraph, Wording } from '../council/matter.ts';
import { type Draft, strengthOf, wordingOf, writtenOptions } from '../council/text.ts';
import type { FacilitatorView } from '../council/view.ts';
import type { Words } from '../words/words.ts';
import { heading, table, wrapped } from './accountPage.ts';

/** Tables of the briefs and of the ideas. */
export function figuresOf(view: FacilitatorView, words: Words): readonly string[] {
  const { account } = words;
  const { matter } = view;
  const draft = draftOfTheOutcome(view);
  const hasText = draft !== view.draft;
  const rows = matter.delegations.map(({ code, name }) => briefRow(view, draft, hasText, code, name, words));
  const head = (['member', 'met', 'without', 'crossed', 'standing', 'promises'] as const).map((key) =>
    account(key),
  );
  const ideas = matter.ideas.map((idea) => {
    const { id, number, title } = idea;
    const isIn = matter.paragraphs.some((p) => p.idea === id && wordingOf(draft, p.id) !== 'absent');
    const called =
      number === null ? account('ideaUnnumbered', { title }) : account('idea', { number, title });
    return [called, isIn ? String(Math.round(100 * strengthOf(matter, draft, id))) : account('notIn')];
  });
  return [
    ...heading(account('briefs'), '-'),
    '',
    ...table([head, ...rows]).map((line) => `  ${line}`),
    '',
    ...wrapped(account('briefsNote'), '  '),
    ...heading(account(hasText ? 'ideas' : 'ideasOfDraft'), '-'),
    '',
    ...table(ideas).map((line) => `  ${line}`),
  ];
}

/** The draft with the paragraphs of the outcome alone; the draft as it is when the outcome has no text. */
function draftOfTheOutcome({ draft, outcome }: FacilitatorView): Draft {
  if (!outcome || outcome.paragraphs.length === 0) return draft;
  return {
    ...draft,
    paragraphs: draft.paragraphs.map((p) =>
      outcome.paragraphs.includes(p.paragraph) ? p : { ...p, presence: 'deleted' },
    ),
  };
}

function briefRow(
  view: FacilitatorView,
  draft: Draft,
  hasText: boolean,
  code: DelegationCode,
  name: string,
  words: Words,
): readonly string[] {
  const { matter, briefs, standing, deals } = view;
  const brief = briefs[code];
  if (!brief) return [name];
  const wording = (paragraph: Paragraph): Wording => wordingOf(draft, paragraph.id);
  const written = matter.paragraphs.flatMap((p) => writtenOptions(draft, p.id));
  const crossed = matter.paragraphs.reduce(
    (sum, p) =>
      sum + redLinesCrossed(matter.issues, brief, p, wording(p), writtenOptions(draft, p.id)).length,
    0,
  );
  const terms = deals
    .filter((d) => d.state === 'agreed')
    .flatMap((d) => d.terms.filter((t) => t.who === code));
  const [kept, broken] = (['kept', 'broken'] as const).map((s) => terms.filter((t) => t.state === s).length);
  return [
    name,
    String(hasText ? metBy(matter, brief, wording, written) : brief.without),
    String(brief.without),
    hasText ? String(crossed) : '0',
    String(standing[code] ?? ''),
    terms.length === 0
      ? words.account('noPromises')
      : words.account('promisesKept', { kept: kept ?? 0, broken: broken ?? 0 }),
  ];
}
