/**
 * What can be read from the public record about what a delegation wants: its general comments, and what it has said of wordings. Nobody
 * who reads it knows a brief; a delegation that never speaks to a paragraph is taken to be content with what stands there.
 */
import { worthOfLevel } from '../council/brief.ts';
import type { DelegationCode, Issue, Matter, Wording } from '../council/matter.ts';
import type { DraftParagraph } from '../council/text.ts';
import type { PublicRecord } from '../council/view.ts';
import { PRESENCE } from '../council/vocabulary.ts';
import { aimedLevel, type Said } from './aims.ts';
import { seatOf } from './heard.ts';
import { saidOn } from './saying.ts';
import { hasOption, levelsOf, standingWording, type Wordings, wordingsOfMatter } from './wordings.ts';

/** What a delegation is taken to want on one issue: a level (or, of cross-cutting language, -2 to 2), and how much it matters. */
export interface Wanted {
  readonly aim: number;
  readonly weight: number;
}

/** How much the issues of general comments are taken to matter, in the order in which they were named. */
const NAMED: readonly number[] = [7, 7, 6, 6, 5];
/** How much an issue is taken to matter that was not named: where its paragraph was spoken to, and elsewhere. */
const SPOKEN = 4;
const SILENT = 2;

/** What was said on one paragraph, by seat; and what follows from it, worked out as it is needed. */
interface Hearing {
  readonly table: Wordings;
  readonly paragraph: DraftParagraph;
  readonly comments: PublicRecord['generalComments'];
  readonly said: readonly (readonly Said[])[];
  readonly ladders: Ladders[];
  /** What every wording of the paragraph is taken to be worth. */
  readonly worths: (readonly number[])[];
  /** What is shown here of a leaning on cross-cutting language, step by step in the order in which it was said. */
  readonly shown: (readonly Shown[])[];
}

/** One step of what is shown: of which of the matter's issues, and how much. */
interface Shown {
  readonly issue: number;
  readonly much: number;
}

/** What each level of each issue of a paragraph is worth, in points. */
type Ladders = readonly (readonly number[])[];

const hearings = new WeakMap<object, Hearing>();
const NOTHING: readonly Said[] = [];

/** Everything that was said on a paragraph. What is the same is not read again: a revision that leaves it alone changes nothing. */
function hearingOn(record: PublicRecord, index: number): Hearing | null {
  const paragraph = record.draft.paragraphs[index];
  const table = wordingsOfMatter(record.matter)[index];
  if (!paragraph || !table) return null;
  const positions = record.positions[paragraph.paragraph];
  const key = positions ?? paragraph;
  const known = hearings.get(key);
  if (known && known.paragraph === paragraph && known.comments === record.generalComments) return known;
  const hearing: Hearing = {
    table,
    paragraph,
    comments: record.generalComments,
    said: positions ? saidOn(record, index, table) : [],
    ladders: [],
    worths: [],
    shown: [],
  };
  hearings.set(key, hearing);
  return hearing;
}

/** What a delegation is taken to want on each of the issues that a paragraph touches, in the order of the paragraph's issues. */
export function wantedIn(record: PublicRecord, by: DelegationCode, index: number): readonly Wanted[] {
  const hearing = hearingOn(record, index);
  return hearing ? hearing.table.issues.map((_, column) => wantedOn(hearing, record, by, column)) : [];
}

function wantedOn(hearing: Hearing, record: PublicRecord, by: DelegationCode, column: number): Wanted {
  const { table, paragraph } = hearing;
  const { matter } = record;
  const i = table.issues[column] ?? -1;
  const issue = matter.issues[i];
  const comments = record.generalComments[by] ?? NO_COMMENTS;
  const named = issue ? comments.findIndex((c) => c.issue === issue.id) : -1;
  if (issue?.kind !== 'aim')
    return { aim: leaningsOf(record, by).lean[i] ?? 0, weight: NAMED[named] ?? SILENT };
  const said = hearing.said[seatOf(matter, by)] ?? NOTHING;
  const here = levelsOf(table, record.draft, matter, standingWording(paragraph))[column] ?? 0;
  return {
    aim: aimedLevel(issue.top, here, column, said, comments[named]),
    weight: NAMED[named] ?? (said.length > 0 ? SPOKEN : SILENT),
  };
}

const NO_COMMENTS: PublicRecord['generalComments'][string] = [];

/**
 * What each level of each issue of a paragraph is taken to be worth to a delegation, in points: the shape that every brief has, with what
 * was read in place of what is secret.
 */
export function laddersOf(record: PublicRecord, by: DelegationCode, index: number): Ladders {
  const hearing = hearingOn(record, index);
  return hearing ? laddersIn(hearing, record, by) : [];
}

function laddersIn(hearing: Hearing, record: PublicRecord, by: DelegationCode): Ladders {
  const seat = seatOf(record.matter, by);
  const known = hearing.ladders[seat];
  if (known) return known;
  const ladders = hearing.table.issues.map((i, column) => {
    const issue = record.matter.issues[i];
    if (!issue) return [0];
    if (issue.kind === 'aim') return ladderOf(issue, wantedOn(hearing, record, by, column));
    // Cross-cutting language is wanted or not wherever it appears.
    const { ladders: everywhere } = leaningsOf(record, by);
    everywhere[i] ??= ladderOf(issue, wantedOn(hearing, record, by, column));
    return everywhere[i];
  });
  hearing.ladders[seat] = ladders;
  return ladders;
}

function ladderOf(issue: Issue, wanted: Wanted): readonly number[] {
  const ladder: number[] = [];
  for (let level = 0; level <= issue.top; level++) ladder.push(worthOfLevel(issue, wanted, level));
  return ladder;
}

/** What every wording of a paragraph is taken to be worth to a delegation, in points, in the order of the matter's wordings. */
export function worthsOf(record: PublicRecord, by: DelegationCode, index: number): readonly number[] {
  const hearing = hearingOn(record, index);
  if (!hearing) return [];
  const seat = seatOf(record.matter, by);
  const known = hearing.worths[seat];
  if (known) return known;
  const ladders = laddersIn(hearing, record, by);
  const { columns, all } = hearing.table;
  const worths: number[] = all.map(() => 0);
  for (let column = 0; column < ladders.length; column++) {
    const ladder = ladders[column] ?? [];
    const levels = columns[column] ?? [];
    const top = ladder.length - 1;
    for (let place = 0; place < levels.length; place++)
      worths[place] = (worths[place] ?? 0) + (ladder[Math.min(levels[place] ?? 0, top)] ?? 0);
  }
  hearing.worths[seat] = worths;
  return worths;
}

/** What a wording is taken to be worth to a delegation, from its levels. */
export function readWorth(ladders: readonly (readonly number[])[], levels: readonly number[]): number {
  let sum = 0;
  for (let column = 0; column < ladders.length; column++) {
    const ladder = ladders[column];
    if (ladder) sum += ladder[Math.min(levels[column] ?? 0, ladder.length - 1)] ?? 0;
  }
  return sum;
}

/** What was worked out for a record of comments and positions, by seat. */
interface Leanings {
  readonly comments: PublicRecord['generalComments'];
  readonly of: Leaning[];
}

/** How one delegation leans on each issue, and what the levels of cross-cutting language are worth to it, as far as worked out. */
interface Leaning {
  readonly lean: readonly number[];
  readonly ladders: (readonly number[])[];
}

const leaningsKnown = new WeakMap<object, Leanings>();
/** What is shown in one paragraph counts so much for all: the language is the same everywhere. */
const SHOWN = 0.6;

/** Which way a delegation leans on each issue of cross-cutting language, -2 (out) to 2 (in); 0 for other issues. */
function leaningsOf(record: PublicRecord, by: DelegationCode): Leaning {
  let known = leaningsKnown.get(record.positions);
  if (!known || known.comments !== record.generalComments) {
    known = { comments: record.generalComments, of: [] };
    leaningsKnown.set(record.positions, known);
  }
  const seat = seatOf(record.matter, by);
  const seen = known.of[seat];
  if (seen) return seen;
  const { issues, paragraphs } = record.matter;
  const comments = record.generalComments[by] ?? [];
  const lean: number[] = issues.map((issue) => {
    const wish = issue.kind === 'wording' ? comments.find((c) => c.issue === issue.id)?.wish : undefined;
    return wish === undefined ? 0 : wish === 'more' ? 2 : -2;
  });
  for (let index = 0; index < paragraphs.length; index++) {
    const hearing = hearingOn(record, index);
    if (!hearing || hearing.said.length === 0) continue;
    for (const { issue, much } of shownIn(hearing, record.matter, seat))
      lean[issue] = Math.max(-2, Math.min(2, (lean[issue] ?? 0) + SHOWN * much));
  }
  const leaning: Leaning = { lean, ladders: [] };
  known.of[seat] = leaning;
  return leaning;
}

/** What a delegation has shown in one paragraph. */
function shownIn({ said, table, shown }: Hearing, { issues }: Matter, seat: number): readonly Shown[] {
  const known = shown[seat];
  if (known) return known;
  const steps: Shown[] = [];
  for (const one of said[seat] ?? NOTHING)
    for (let column = 0; column < one.force.length; column++) {
      const issue = table.issues[column] ?? -1;
      const much = issues[issue]?.kind === 'wording' ? shownBy(one, column) : 0;
      if (much !== 0) steps.push({ issue, much });
    }
  shown[seat] = steps;
  return steps;
}

/** What one position shows of a leaning: for words that bring the language in, or against them. */
function shownBy({ slot, position, force, carries }: Said, column: number): number {
  if (slot === PRESENCE) return 0;
  const brings = (force[column] ?? 0) > 0;
  if (position.stance === 'supports') return brings ? 1 : carries[column] ? -0.5 : 0;
  if (position.stance === 'canLiveWith') return 0;
  return brings ? -1 : 0;
}

/**
 * What a delegation has said it cannot accept in a paragraph, and has not come back to. Words that it objected to for the balance of the text as
 * a whole are another matter: it would have them for something else.
 */
export function refusedBy(record: PublicRecord, by: DelegationCode, index: number): readonly Said[] {
  const said = hearingOn(record, index)?.said[seatOf(record.matter, by)];
  if (!said?.some(isRefusal)) return NOTHING;
  return said.filter(isRefusal);
}

function isRefusal({ position }: Said): boolean {
  return position.stance === 'objects' && position.reason !== 'balance';
}

/** Whether a wording has words that a delegation has said it cannot accept. */
export function isRefused(limits: readonly Said[], wording: Wording): boolean {
  return limits.some(({ slot, option }) => hasOption(wording, slot, option));
}

/** When a delegation asked for words for the balance of the text as a whole. */
export function pleas({ positions }: PublicRecord, by: DelegationCode): readonly number[] {
  const asked: number[] = [];
  for (const slots of Object.values(positions))
    for (const options of Object.values(slots))
      for (const said of Object.values(options)) {
        const position = said[by];
        if (position?.stance === 'supports' && position.reason === 'balance') asked.push(position.at);
      }
  return asked;
}
