/**
 * Every wording that a paragraph can take, by its place in a table: public, and worked out once for a matter. Places are counted like
 * the digits of a number, slot by slot, so that a change of one slot leads from one place to the next without looking for it.
 */
import { appliesTo, levelOf, wordingsOf } from '../council/brief.ts';
import type {
  Choice,
  DelegationCode,
  Issue,
  Matter,
  OptionId,
  Paragraph,
  SlotId,
  Wording,
} from '../council/matter.ts';
import { type Draft, type DraftParagraph, writtenOptions } from '../council/text.ts';
import { DELETED, PRESENCE, RETAINED } from '../council/vocabulary.ts';

/** The wordings of one paragraph, with the level that each reaches on the issues that apply to it. */
export interface Wordings {
  readonly paragraph: Paragraph;
  readonly all: readonly Wording[];
  /** Each of them with its place. */
  readonly placed: readonly Placed[];
  /** For each wording, the levels on the issues of `issues`. */
  readonly levels: readonly (readonly number[])[];
  /** The same issue by issue: for each of `issues`, the level that each wording reaches, and no more than there are; empty for language that no wording has. */
  readonly columns: readonly Uint8Array[];
  /** Places in the matter's list of issues. */
  readonly issues: readonly number[];
  /** The place of "absent" in `all`, or -1. */
  readonly absent: number;
  /** For each slot, how far apart the places of two wordings are that differ by one option of it. */
  readonly strides: readonly number[];
  /** How many levels two wordings lie apart, by their two places as one number; worked out as it is needed. */
  readonly apart: (number | undefined)[];
  /** What is one change of a slot away from each wording that has slots; worked out as it is needed. */
  readonly around: (readonly Neighbour[] | undefined)[];
}

/** A wording and its place in the table of its paragraph, -1 where delegates' own words stand in it. */
export interface Placed {
  readonly wording: Wording;
  readonly place: number;
}

/** The same of words that stand in the slots of a paragraph, whether or not the paragraph is to stay. */
export interface Chosen extends Placed {
  readonly wording: Choice;
}

const ofMatter = new WeakMap<Matter, readonly Wordings[]>();

/** The latest that was asked for: hardly ever is another matter meant. */
let latest: { readonly matter: Matter; readonly tables: readonly Wordings[] } | null = null;

/** The wordings of every paragraph of a matter, in its order. */
export function wordingsOfMatter(matter: Matter): readonly Wordings[] {
  if (latest?.matter === matter) return latest.tables;
  const tables = ofMatter.get(matter) ?? tablesOf(matter);
  latest = { matter, tables };
  return tables;
}

function tablesOf(matter: Matter): readonly Wordings[] {
  const tables = matter.paragraphs.map((paragraph): Wordings => {
    const all = wordingsOf(paragraph);
    const issues = matter.issues.flatMap((issue, i) => (appliesTo(issue, paragraph) ? [i] : []));
    const levels = all.map((wording) =>
      issues.map((i) => {
        const issue = matter.issues[i];
        return issue ? levelOf(issue, paragraph, wording) : 0;
      }),
    );
    const absent = paragraph.mayBeAbsent ? all.length - 1 : -1;
    return {
      paragraph,
      all,
      placed: all.map((wording, place) => ({ wording, place })),
      levels,
      columns: issues.map((i, column) => columnOf(levels, column, matter.issues[i])),
      issues,
      absent,
      strides: stridesOf(paragraph),
      apart: new Array(all.length * all.length).fill(undefined),
      around: all.map(() => undefined),
    };
  });
  ofMatter.set(matter, tables);
  return tables;
}

function columnOf(
  levels: readonly (readonly number[])[],
  column: number,
  issue: Issue | undefined,
): Uint8Array {
  const top = issue?.top ?? 0;
  const reached = Uint8Array.from(levels, (of) => Math.min(top, of[column] ?? 0));
  return issue?.kind === 'aim' || reached.some((level) => level > 0) ? reached : NONE;
}

const NONE = new Uint8Array(0);

function stridesOf({ slots }: Paragraph): readonly number[] {
  const strides: number[] = [];
  let stride = 1;
  for (const { options } of slots.toReversed()) {
    strides.unshift(stride);
    stride *= options.length;
  }
  return strides;
}

const places = new WeakMap<Choice, number>();

/** The place of a choice among the wordings of its paragraph, or -1 where a delegate's own words stand. */
export function placeOf(wordings: Wordings, wording: Wording): number {
  if (wording === 'absent') return wordings.absent;
  // A choice is of one paragraph of one matter and never changes.
  const known = places.get(wording);
  if (known !== undefined) return known;
  const place = countedPlace(wordings, wording);
  places.set(wording, place);
  return place;
}

function countedPlace({ paragraph, strides }: Wordings, wording: Choice): number {
  let place = 0;
  for (const [i, slot] of paragraph.slots.entries()) {
    const chosen = wording[slot.id];
    const option = slot.options.findIndex((o) => o.id === chosen);
    if (option < 0) return -1;
    place += option * (strides[i] ?? 0);
  }
  return place;
}

/** The place of the wording with another option in one slot, the slot may be the presence; -1 where own words are involved. */
export function placeAfter(
  { paragraph, strides, absent }: Wordings,
  place: number,
  slot: SlotId,
  option: OptionId,
): number {
  if (slot === PRESENCE) return option === RETAINED ? place : absent;
  if (place < 0) return -1;
  for (let i = 0; i < paragraph.slots.length; i++) {
    const one = paragraph.slots[i];
    if (one?.id !== slot) continue;
    const { options } = one;
    for (let k = 0; k < options.length; k++) {
      const stride = strides[i] ?? 1;
      if (options[k]?.id === option)
        return place + (k - (Math.floor(place / stride) % options.length)) * stride;
    }
  }
  return -1;
}

/** How a paragraph of the draft stands. */
export function standingWording(paragraph: DraftParagraph): Wording {
  return paragraph.presence === 'retained' ? paragraph.standing : 'absent';
}

/** Whether a wording has an option in a slot; the slot may be its presence. */
export function hasOption(wording: Wording, slot: SlotId, option: OptionId): boolean {
  if (slot === PRESENCE) return (wording !== 'absent') === (option === RETAINED);
  return wording !== 'absent' && wording[slot] === option;
}

/** Whether two wordings of one paragraph are the same. */
export function isSameWording(one: Wording, other: Wording): boolean {
  if (one === 'absent' || other === 'absent') return one === other;
  for (const slot in one) if (one[slot] !== other[slot]) return false;
  return true;
}

/** The option that stands in a slot of a paragraph; the slot may be its presence. */
export function standsIn({ presence, standing }: DraftParagraph, slot: SlotId): OptionId {
  if (slot === PRESENCE) return presence === 'retained' ? RETAINED : DELETED;
  return standing[slot] ?? '';
}

/** One change of one slot, and the wording that it makes. */
export interface Neighbour extends Placed {
  readonly slot: SlotId;
  readonly option: OptionId;
}

/** Words in brackets, and what they would make of the paragraph. */
export interface Bracketed extends Neighbour {
  readonly sponsors: readonly DelegationCode[];
}

/** A paragraph of the draft as it lies on the table: how it stands, what stands in its slots, and what stands in brackets. */
export interface OnTheTable extends Placed {
  readonly chosen: Chosen;
  readonly brackets: readonly Bracketed[];
}

/** What is known of a paragraph of a draft, which never changes; worked out as it is needed. */
interface Known {
  onTheTable: OnTheTable | null;
  readonly after: { readonly slot: SlotId; readonly option: OptionId; readonly paragraph: DraftParagraph }[];
}

const known = new WeakMap<DraftParagraph, Known>();
/** The latest that was asked for: one look at a paragraph asks several times. */
let lastParagraph: DraftParagraph | null = null;
let lastKnown: Known | null = null;

function knownOf(paragraph: DraftParagraph): Known {
  if (lastKnown !== null && lastParagraph === paragraph) return lastKnown;
  let one = known.get(paragraph);
  if (!one) {
    one = { onTheTable: null, after: [] };
    known.set(paragraph, one);
  }
  lastParagraph = paragraph;
  lastKnown = one;
  return one;
}

/** The paragraph as it would be after one slot has changed; the same for the same change, so that nothing is worked out twice. */
export function withChange(paragraph: DraftParagraph, slot: SlotId, option: OptionId): DraftParagraph {
  const { after } = knownOf(paragraph);
  for (const one of after) if (one.option === option && one.slot === slot) return one.paragraph;
  const changed: DraftParagraph =
    slot === PRESENCE
      ? { ...paragraph, presence: option === RETAINED ? 'retained' : 'deleted' }
      : { ...paragraph, standing: { ...paragraph.standing, [slot]: option } };
  after.push({ slot, option, paragraph: changed });
  return changed;
}

/** The wording after one slot has changed; the slot may be the paragraph's presence. */
export function changed(paragraph: DraftParagraph, slot: SlotId, option: OptionId): Wording {
  if (slot === PRESENCE) return option === RETAINED ? paragraph.standing : 'absent';
  return withChange(paragraph, slot, option).standing;
}

/** How a paragraph lies on the table. */
export function onTheTable(matter: Matter, index: number, paragraph: DraftParagraph): OnTheTable {
  const one = knownOf(paragraph);
  if (one.onTheTable) return one.onTheTable;
  const table = wordingsOfMatter(matter)[index];
  if (!table) throw new Error(`the matter has no paragraph ${index + 1}`);
  const chosen: Chosen = { wording: paragraph.standing, place: placeOf(table, paragraph.standing) };
  const { wording, place } = paragraph.presence === 'retained' ? chosen : ABSENT;
  one.onTheTable = {
    wording,
    place: wording === 'absent' ? table.absent : place,
    chosen,
    brackets: paragraph.brackets.map(({ slot, option, sponsors }) => {
      const { wording, place } = afterChange(table, chosen, slot, option);
      return { slot, option, wording, place, sponsors };
    }),
  };
  return one.onTheTable;
}

const ABSENT: Placed = { wording: 'absent', place: -1 };

/** The wording after a change of one slot; the slot may be the paragraph's presence. */
export function afterChange(table: Wordings, from: Chosen, slot: SlotId, option: OptionId): Placed {
  if (slot === PRESENCE) return option === RETAINED ? from : (table.placed[table.absent] ?? ABSENT);
  return withOption(table, from, slot, option);
}

/** The words in the slots of a paragraph after one of them has changed. */
export function withOption(table: Wordings, from: Chosen, slot: SlotId, option: OptionId): Chosen {
  const place = placeAfter(table, from.place, slot, option);
  const known = table.placed[place];
  if (known && isChosen(known)) return known;
  return { wording: { ...from.wording, [slot]: option }, place: -1 };
}

function isChosen(placed: Placed): placed is Chosen {
  return placed.wording !== 'absent';
}

/** Every wording that is one change away from how a paragraph of a draft stands, options in brackets included. */
export function neighboursOf(matter: Matter, index: number, paragraph: DraftParagraph): readonly Neighbour[] {
  const table = wordingsOfMatter(matter)[index];
  return table ? neighboursFrom(table, paragraph, onTheTable(matter, index, paragraph).chosen) : [];
}

/** Every wording that is one change away from a paragraph of a draft if these words stood in its slots. */
export function neighboursFrom(
  table: Wordings,
  { presence, brackets }: DraftParagraph,
  from: Chosen,
): readonly Neighbour[] {
  if (presence !== 'retained') return [{ slot: PRESENCE, option: RETAINED, ...from }];
  const known = table.around[from.place];
  const around = known ?? aroundIn(table, from);
  if (!known && from.place >= 0) table.around[from.place] = around;
  const own = brackets.filter(
    ({ slot, option }) =>
      slot !== PRESENCE &&
      from.wording[slot] !== option &&
      !around.some((n) => n.slot === slot && n.option === option),
  );
  if (own.length === 0) return around;
  return [
    ...around.filter((n) => n.slot !== PRESENCE),
    ...own.map(({ slot, option }) => ({ slot, option, ...withOption(table, from, slot, option) })),
    ...around.filter((n) => n.slot === PRESENCE),
  ];
}

function aroundIn(table: Wordings, from: Chosen): readonly Neighbour[] {
  const found: Neighbour[] = [];
  for (const { id, options } of table.paragraph.slots)
    for (const { id: option } of options)
      if (from.wording[id] !== option)
        found.push({ slot: id, option, ...withOption(table, from, id, option) });
  if (table.paragraph.mayBeAbsent)
    found.push({ slot: PRESENCE, option: DELETED, ...afterChange(table, from, PRESENCE, DELETED) });
  return found;
}

/** The levels that a wording reaches, issue by issue as in the table; delegates' own words are worked out. */
export function levelsOf(table: Wordings, draft: Draft, matter: Matter, wording: Wording): readonly number[] {
  const known = table.levels[placeOf(table, wording)];
  if (known) return known;
  const written = writtenOptions(draft, table.paragraph.id);
  return table.issues.map((i) => {
    const issue = matter.issues[i];
    return issue ? levelOf(issue, table.paragraph, wording, written) : 0;
  });
}

/** How many levels two wordings of a paragraph lie apart, over all issues; leaving it out counts as far. */
export function distance(table: Wordings, from: Placed, to: Placed): number {
  if (from.place < 0 || to.place < 0) return levelsBetween(table.paragraph, from.wording, to.wording);
  const key = from.place * table.all.length + to.place;
  let levels = table.apart[key];
  if (levels === undefined) {
    levels = levelsBetween(table.paragraph, from.wording, to.wording);
    table.apart[key] = levels;
  }
  return levels;
}

/** How far leaving a paragraph out, or taking it in, counts, in levels. */
const ABSENCE = 8;

function levelsBetween(paragraph: Paragraph, from: Wording, to: Wording): number {
  if (from === 'absent' || to === 'absent') return from === to ? 0 : ABSENCE;
  let levels = 0;
  for (const { id, options } of paragraph.slots) {
    if (from[id] === to[id]) continue;
    const before = options.find((o) => o.id === from[id])?.force ?? {};
    const after = options.find((o) => o.id === to[id])?.force ?? {};
    for (const issue of new Set([...Object.keys(before), ...Object.keys(after)]))
      levels += Math.abs((after[issue] ?? 0) - (before[issue] ?? 0));
  }
  return levels;
}
