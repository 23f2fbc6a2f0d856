/** The wordings that the penholder may put forward in a redraft. */
import type { IssueId, Matter, OptionId, SlotId, Wording } from '../council/matter.ts';
import type { Draft, DraftParagraph } from '../council/text.ts';
import type { Positions, View } from '../council/view.ts';
import { DELETED, PRESENCE } from '../council/vocabulary.ts';
import { appraisalOf } from './appraisal.ts';
import { placeOf, standingWording, type Wordings, wordingsOfMatter } from './wordings.ts';

/** The wordings that a paragraph may take in a redraft. */
export interface Candidates {
  readonly all: readonly Wording[];
  /** The place of each among the wordings of the matter, or -1 where it has a delegate's own words. */
  readonly places: readonly number[];
  /** Which of them stands. */
  readonly stands: number;
}

/**
 * The candidates of every paragraph of the draft. A penholder may bridge, with words between those that were asked for; but cross-cutting
 * language that nobody has spoken for and that the Council has not used before comes from nowhere.
 * @param settles whether nothing is to be left open: then language that was asked for elsewhere may serve here, too
 */
export function candidatesOf(view: View, settles: boolean): readonly Candidates[] {
  const tables = wordingsOfMatter(view.matter);
  const asked = settles ? languageAsked(view) : NO_LANGUAGE;
  const own = view.brief ? appraisalOf(view.matter, view.brief).paragraphs : [];
  return view.draft.paragraphs.map((draft, index) => {
    const table = tables[index];
    return table
      ? candidatesIn(view, table, draft, own[index]?.crosses ?? [], asked)
      : { all: [], places: [], stands: 0 };
  });
}

/** @param barred whether a wording crosses a red line of the penholder, by its place: nobody puts such words forward */
function candidatesIn(
  view: View,
  table: Wordings,
  draft: DraftParagraph,
  barred: readonly boolean[],
  asked: ReadonlySet<IssueId>,
): Candidates {
  const inPlay = optionsInPlay(view, table, draft, asked);
  const mayGo = draft.presence !== 'retained' || isInPlay(view.positions, draft, PRESENCE, DELETED);
  const all: Wording[] = [];
  const places: number[] = [];
  table.all.forEach((wording, place) => {
    if (barred[place] || !(wording === 'absent' ? mayGo : isMadeOf(table, place, inPlay))) return;
    all.push(wording);
    places.push(place);
  });
  for (const { slot, option } of ownWords(view.draft, draft)) {
    all.push({ ...draft.standing, [slot]: option });
    places.push(-1);
  }
  const standing = standingWording(draft);
  const here = placeOf(table, standing);
  const known = here >= 0 ? places.indexOf(here) : -1;
  if (known >= 0) return { all, places, stands: known };
  return { all: [...all, standing], places: [...places, here], stands: all.length };
}

/** Delegates' own words for a paragraph, once their meaning is confirmed. */
function ownWords({ ownWordings }: Draft, { paragraph }: DraftParagraph): Draft['ownWordings'] {
  return ownWordings.length === 0
    ? ownWordings
    : ownWordings.filter((w) => w.paragraph === paragraph && w.confirmed);
}

/** For each slot of a paragraph and each of its options, whether a redraft may use it. */
function optionsInPlay(
  view: View,
  table: Wordings,
  draft: DraftParagraph,
  asked: ReadonlySet<IssueId>,
): readonly (readonly boolean[])[] {
  const language = languageOf(view.matter, table);
  return table.paragraph.slots.map(({ id, options }, i) =>
    options.map(
      (option, k) =>
        option.agreed !== null ||
        language[i]?.[k]?.every((issue) => asked.has(issue)) === true ||
        draft.standing[id] === option.id ||
        isInPlay(view.positions, draft, id, option.id),
    ),
  );
}

const NO_LANGUAGE: ReadonlySet<IssueId> = new Set();

/** The cross-cutting language that somebody has asked for, in general comments or anywhere in the text. */
function languageAsked({ matter, generalComments, positions }: View): ReadonlySet<IssueId> {
  const asked = new Set<IssueId>();
  for (const code in generalComments)
    for (const { issue, wish } of generalComments[code] ?? []) if (wish === 'more') asked.add(issue);
  for (const table of wordingsOfMatter(matter)) {
    const language = languageOf(matter, table);
    for (const [i, { id, options }] of table.paragraph.slots.entries())
      for (const [k, option] of options.entries()) {
        const said = positions[table.paragraph.id]?.[id]?.[option.id];
        if (isSpokenFor(said)) for (const issue of language[i]?.[k] ?? []) asked.add(issue);
      }
  }
  return asked;
}

/** Whether somebody has spoken for an option. */
function isSpokenFor(said: Positions[string][string][string] | undefined): boolean {
  for (const code in said) if (said[code]?.stance === 'supports') return true;
  return false;
}

/** Whether an option stands in brackets, or somebody has spoken for it. */
function isInPlay(positions: Positions, draft: DraftParagraph, slot: SlotId, option: OptionId): boolean {
  for (const b of draft.brackets) if (b.slot === slot && b.option === option) return true;
  const said = positions[draft.paragraph]?.[slot]?.[option];
  for (const code in said) {
    const stance = said[code]?.stance;
    if (stance === 'supports' || stance === 'canLiveWith') return true;
  }
  return false;
}

function isMadeOf(
  { paragraph, strides }: Wordings,
  place: number,
  inPlay: readonly (readonly boolean[])[],
): boolean {
  for (let i = 0; i < paragraph.slots.length; i++) {
    const options = inPlay[i] ?? [];
    if (!options[Math.floor(place / (strides[i] ?? 1)) % options.length]) return false;
  }
  return true;
}

const languages = new WeakMap<Wordings, readonly (readonly (readonly IssueId[])[])[]>();

/** For each slot and option of a paragraph, the issues of cross-cutting language that the words bring in. */
function languageOf({ issues }: Matter, table: Wordings): readonly (readonly (readonly IssueId[])[])[] {
  const known = languages.get(table);
  if (known) return known;
  const wordings = issues.filter((i) => i.kind === 'wording').map((i) => i.id);
  const language = table.paragraph.slots.map(({ options }) =>
    options.map((o) => wordings.filter((issue) => (o.force[issue] ?? 0) > 0)),
  );
  languages.set(table, language);
  return language;
}
