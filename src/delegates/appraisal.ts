/**
 * What every wording of every paragraph is worth to a capital: small tables, worked out once for a brief.
 * Amounts are the points of `council/brief.ts`; whole texts are also read in thousandths of what the brief can get.
 */
import { type Brief, redLinesCrossed, worthOf, worthOfLevel } from '../council/brief.ts';
import type { IssueId, Matter, Wording } from '../council/matter.ts';
import { type Draft, writtenOptions } from '../council/text.ts';
import { levelsOf, onTheTable, placeOf, type Wordings, wordingsOfMatter } from './wordings.ts';

export { placeOf, wordingsOfMatter } from './wordings.ts';

/** What one paragraph can be worth under a brief. */
export interface ParagraphWorth {
  readonly worth: readonly number[];
  /** Whether a wording crosses a red line. */
  readonly crosses: readonly boolean[];
  /** The best and the least worth that crosses no red line. */
  readonly best: number;
  readonly least: number;
  /** What weighs most in a change from one wording to another, as far as it was worked out; by the two places as one number. */
  readonly weightiest: Map<number, Weightiest>;
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

/** The latest that was asked for: a delegation that decides asks for its own many times. */
let latestBrief: Brief | null = null;
let latestAppraisal: Appraisal | null = null;

/** The tables of a brief. */
export function appraisalOf(matter: Matter, brief: Brief): Appraisal {
  if (latestAppraisal !== null && latestBrief === brief) return latestAppraisal;
  latestAppraisal = ofBrief.get(brief) ?? appraised(matter, brief);
  latestBrief = brief;
  return latestAppraisal;
}

function appraised(matter: Matter, brief: Brief): Appraisal {
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
  return { worth, crosses, best: Math.max(...among), least: Math.min(...among), weightiest: new Map() };
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

/** What a whole text is worth, and the paragraphs of it that cross a red line. */
export interface TextWorth {
  readonly worth: number;
  readonly crossing: readonly number[];
}

/** What was worked out for a draft, which never changes, under one brief. */
interface TextKnown extends TextWorth {
  readonly only: readonly string[] | null;
}

const texts = new WeakMap<Draft, Map<Brief, TextKnown>>();

/** What the draft is worth; with `only`, of the text that consists of these paragraphs alone. */
export function worthOfText(
  matter: Matter,
  brief: Brief,
  draft: Draft,
  only: readonly string[] | null = null,
): TextWorth {
  let known = texts.get(draft);
  if (!known) {
    known = new Map();
    texts.set(draft, known);
  }
  const before = known.get(brief);
  if (before && before.only === only) return before;
  let worth = 0;
  const crossing: number[] = [];
  for (let index = 0; index < draft.paragraphs.length; index++) {
    const paragraph = draft.paragraphs[index];
    if (!paragraph) continue;
    const isLeftOut = only !== null && !only.includes(paragraph.paragraph);
    const wording = isLeftOut ? 'absent' : onTheTable(matter, index, paragraph).wording;
    const one = worthOfWording(matter, brief, draft, index, wording);
    worth += one.worth;
    if (one.crosses) crossing.push(index);
  }
  const text: TextKnown = { only, worth, crossing };
  known.set(brief, text);
  return text;
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
  const worths = appraisalOf(matter, brief).paragraphs[index];
  if (!table || !worths) return { issue: null, levels: 0, points: 0 };
  const before = placeOf(table, from);
  const after = placeOf(table, to);
  // What delegates wrote themselves is on no table, and may come to mean something else.
  if (before < 0 || after < 0) return weighed(matter, brief, draft, table, from, to);
  const key = before * table.all.length + after;
  let known = worths.weightiest.get(key);
  if (!known) {
    known = weighed(matter, brief, draft, table, from, to);
    worths.weightiest.set(key, known);
  }
  return known;
}

function weighed(
  matter: Matter,
  brief: Brief,
  draft: Draft,
  table: Wordings,
  from: Wording,
  to: Wording,
): Weightiest {
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
