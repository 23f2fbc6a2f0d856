/**
 * What every wording of every paragraph is worth to a capital: small tables, worked out once for a brief.
 * Amounts are the points of `council/brief.ts`; whole texts are also read in thousandths of what the brief can get.
 */
import {
  appliesTo,
  type Brief,
  levelOf,
  redLinesCrossed,
  wordingsOf,
  worthOf,
  worthOfLevel,
} from '../council/brief.ts';
import type { Choice, IssueId, Matter, OptionId, Paragraph, SlotId, Wording } from '../council/matter.ts';
import { type Draft, type DraftParagraph, writtenOptions } from '../council/text.ts';
import { DELETED, PRESENCE, RETAINED } from '../council/vocabulary.ts';

/** The wordings of one paragraph, with the level that each reaches on the issues that apply to it. Public. */
export interface Wordings {
  readonly paragraph: Paragraph;
  readonly all: readonly Wording[];
  /** For each wording, the levels on the issues of `issues`. */
  readonly levels: readonly (readonly number[])[];
  /** Places in the matter's list of issues. */
  readonly issues: readonly number[];
  /** The place of "absent" in `all`, or -1. */
  readonly absent: number;
}

const ofMatter = new WeakMap<Matter, readonly Wordings[]>();

/** The wordings of every paragraph of a matter, in its order. */
export function wordingsOfMatter(matter: Matter): readonly Wordings[] {
  const known = ofMatter.get(matter);
  if (known) return known;
  const tables = matter.paragraphs.map((paragraph): Wordings => {
    const all = wordingsOf(paragraph);
    const issues = matter.issues.flatMap((issue, i) => (appliesTo(issue, paragraph) ? [i] : []));
    const levels = all.map((wording) =>
      issues.map((i) => {
        const issue = matter.issues[i];
        return issue ? levelOf(issue, paragraph, wording) : 0;
      }),
    );
    return { paragraph, all, levels, issues, absent: paragraph.mayBeAbsent ? all.length - 1 : -1 };
  });
  ofMatter.set(matter, tables);
  return tables;
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

function countedPlace({ paragraph }: Wordings, wording: Choice): number {
  let place = 0;
  for (const slot of paragraph.slots) {
    const chosen = wording[slot.id];
    const option = slot.options.findIndex((o) => o.id === chosen);
    if (option < 0) return -1;
    place = place * slot.options.length + option;
  }
  return place;
}

/** What one paragraph can be worth under a brief. */
export interface ParagraphWorth {
  readonly worth: readonly number[];
  /** Whether a wording crosses a red line. */
  readonly crosses: readonly boolean[];
  /** The best and the least worth that crosses no red line. */
  readonly best: number;
  readonly least: number;
}

/** A brief as a negotiator reads it. */
export interface Appraisal {
  readonly paragraphs: readonly ParagraphWorth[];
  /** The worth of the worst and of the best text, red lines aside: 0 and 1000 on the scale of `satisfaction`. */
  readonly worst: number;
  readonly best: number;
  /** The sum over the paragraphs of the best, and of the least, that crosses no red line. */
  readonly bestAcceptable: number;
  readonly leastAcceptable: number;
}

const ofBrief = new WeakMap<Brief, Appraisal>();

/** The tables of a brief. */
export function appraisalOf(matter: Matter, brief: Brief): Appraisal {
  const known = ofBrief.get(brief);
  if (known) return known;
  const paragraphs = wordingsOfMatter(matter).map((wordings) => paragraphWorth(matter, brief, wordings));
  const sum = (pick: (worths: readonly number[]) => number) =>
    paragraphs.reduce((total, p) => total + pick(p.worth), 0);
  const appraisal: Appraisal = {
    paragraphs,
    worst: sum((worths) => Math.min(...worths)),
    best: sum((worths) => Math.max(...worths)),
    bestAcceptable: paragraphs.reduce((total, p) => total + p.best, 0),
    leastAcceptable: paragraphs.reduce((total, p) => total + p.least, 0),
  };
  ofBrief.set(brief, appraisal);
  return appraisal;
}

function paragraphWorth(matter: Matter, brief: Brief, { levels, issues }: Wordings): ParagraphWorth {
  const worth: number[] = [];
  const crosses: boolean[] = [];
  for (const reached of levels) {
    let points = 0;
    let crossed = false;
    for (const [column, i] of issues.entries()) {
      const issue = matter.issues[i];
      const instruction = issue && brief.instructions[issue.id];
      if (!issue || !instruction) continue;
      const level = reached[column] ?? 0;
      points += worthOfLevel(issue, instruction, level);
      crossed ||=
        (instruction.max !== null && level > instruction.max) ||
        (instruction.min !== null && issue.kind === 'aim' && level < instruction.min);
    }
    worth.push(points);
    crosses.push(crossed);
  }
  const acceptable = worth.filter((_, i) => !crosses[i]);
  const among = acceptable.length > 0 ? acceptable : worth;
  return { worth, crosses, best: Math.max(...among), least: Math.min(...among) };
}

/** What one wording of one paragraph is worth, and whether it crosses a red line. */
export interface Worth {
  readonly worth: number;
  readonly crosses: boolean;
}

/** What a wording of a paragraph of the draft is worth, delegates' own words included. */
export function worthOfWording(
  matter: Matter,
  brief: Brief,
  draft: Draft,
  index: number,
  wording: Wording,
): Worth {
  const wordings = wordingsOfMatter(matter)[index];
  const table = appraisalOf(matter, brief).paragraphs[index];
  if (!wordings || !table) return { worth: 0, crosses: false };
  const place = placeOf(wordings, wording);
  if (place >= 0) return { worth: table.worth[place] ?? 0, crosses: table.crosses[place] ?? false };
  const written = writtenOptions(draft, wordings.paragraph.id);
  return {
    worth: worthOf(matter.issues, brief, wordings.paragraph, wording, written),
    crosses: redLinesCrossed(matter.issues, brief, wordings.paragraph, wording, written).length > 0,
  };
}

/** How a paragraph of the draft stands. */
export function standingWording(paragraph: DraftParagraph): Wording {
  return paragraph.presence === 'retained' ? paragraph.standing : 'absent';
}

const changes = new WeakMap<DraftParagraph, Map<string, DraftParagraph>>();

/** The paragraph as it would be after one slot has changed; the same for the same change, so that nothing is worked out twice. */
export function withChange(paragraph: DraftParagraph, slot: SlotId, option: OptionId): DraftParagraph {
  let known = changes.get(paragraph);
  if (!known) {
    known = new Map();
    changes.set(paragraph, known);
  }
  const key = `${slot}/${option}`;
  const seen = known.get(key);
  if (seen) return seen;
  const after: DraftParagraph =
    slot === PRESENCE
      ? { ...paragraph, presence: option === RETAINED ? 'retained' : 'deleted' }
      : { ...paragraph, standing: { ...paragraph.standing, [slot]: option } };
  known.set(key, after);
  return after;
}

/** The wording after one slot has changed; the slot may be the paragraph's presence. */
export function changed(paragraph: DraftParagraph, slot: SlotId, option: OptionId): Wording {
  if (slot === PRESENCE) return option === RETAINED ? paragraph.standing : 'absent';
  return withChange(paragraph, slot, option).standing;
}

/** What a whole text is worth, and the paragraphs of it that cross a red line. */
export interface TextWorth {
  readonly worth: number;
  readonly crossing: readonly number[];
}

/** What the draft is worth; with `only`, of the text that consists of these paragraphs alone. */
export function worthOfText(
  matter: Matter,
  brief: Brief,
  draft: Draft,
  only: readonly string[] | null = null,
): TextWorth {
  let worth = 0;
  const crossing: number[] = [];
  for (const [index, paragraph] of draft.paragraphs.entries()) {
    const wording =
      only === null || only.includes(paragraph.paragraph) ? standingWording(paragraph) : 'absent';
    const one = worthOfWording(matter, brief, draft, index, wording);
    worth += one.worth;
    if (one.crosses) crossing.push(index);
  }
  return { worth, crossing };
}

/** Thousandths of what the brief can get: 0 for the worst text of the matter, 1000 for the best. */
export function satisfaction({ worst, best }: Appraisal, worth: number): number {
  return best === worst ? 1000 : Math.round((1000 * (worth - worst)) / (best - worst));
}

/** What weighed most in a change of words. */
export interface Weightiest {
  readonly issue: IssueId | null;
  /** By how many levels the change moves that issue. */
  readonly levels: number;
  /** What the whole change is worth under the brief, in points. */
  readonly points: number;
}

/** The issue that weighs most in a change of one paragraph, in the direction in which the whole change goes. */
export function weightiestIssue(
  matter: Matter,
  brief: Brief,
  draft: Draft,
  index: number,
  from: Wording,
  to: Wording,
): Weightiest {
  const table = wordingsOfMatter(matter)[index];
  if (!table) return { issue: null, levels: 0, points: 0 };
  const before = levelsOf(table, draft, matter, from);
  const after = levelsOf(table, draft, matter, to);
  const moved = table.issues.map((i, column) => {
    const issue = matter.issues[i];
    const instruction = issue && brief.instructions[issue.id];
    const low = before[column] ?? 0;
    const high = after[column] ?? 0;
    if (!issue || !instruction || low === high) return 0;
    return worthOfLevel(issue, instruction, high) - worthOfLevel(issue, instruction, low);
  });
  const points = moved.reduce((sum, p) => sum + p, 0);
  const direction = points < 0 ? -1 : 1;
  let most = -1;
  for (const [column, p] of moved.entries())
    if (p !== 0 && (most < 0 || direction * p > direction * (moved[most] ?? 0))) most = column;
  const issue = matter.issues[table.issues[most] ?? -1];
  if (!issue) return { issue: null, levels: 0, points };
  return { issue: issue.id, levels: (after[most] ?? 0) - (before[most] ?? 0), points };
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

/** One change of one slot, and the wording that it makes. */
export interface Neighbour {
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly wording: Wording;
}

const neighbours = new WeakMap<DraftParagraph, readonly Neighbour[]>();

/** Every wording that is one change away from how a paragraph stands, options in brackets included. */
export function neighboursOf(matter: Matter, index: number, paragraph: DraftParagraph): readonly Neighbour[] {
  const seen = neighbours.get(paragraph);
  if (seen) return seen;
  const known = matter.paragraphs[index];
  const found = known ? around(known, paragraph) : [];
  neighbours.set(paragraph, found);
  return found;
}

function around(known: Paragraph, paragraph: DraftParagraph): readonly Neighbour[] {
  if (paragraph.presence !== 'retained')
    return [{ slot: PRESENCE, option: RETAINED, wording: paragraph.standing }];
  const found: Neighbour[] = [];
  for (const slot of known.slots)
    for (const option of slot.options)
      if (paragraph.standing[slot.id] !== option.id)
        found.push({ slot: slot.id, option: option.id, wording: changed(paragraph, slot.id, option.id) });
  for (const { slot, option } of paragraph.brackets)
    if (!found.some((n) => n.slot === slot && n.option === option) && slot !== PRESENCE)
      if (paragraph.standing[slot] !== option)
        found.push({ slot, option, wording: changed(paragraph, slot, option) });
  if (known.mayBeAbsent) found.push({ slot: PRESENCE, option: DELETED, wording: 'absent' });
  return found;
}
