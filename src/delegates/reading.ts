/**
 * What can be read from the public record about what a delegation wants: its general comments, and what it has said of wordings. Nobody
 * who reads it knows a brief; a delegation that never speaks to a paragraph is taken to be content with what stands there.
 */
import { worthOfLevel } from '../council/brief.ts';
import type { DelegationCode, Issue, Wording } from '../council/matter.ts';
import type { Draft, DraftParagraph } from '../council/text.ts';
import type { GeneralComment, PublicRecord } from '../council/view.ts';
import { aimedLevel, type Said, type Shown } from './aims.ts';
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

/** What was said on one paragraph, by seat; and what follows from it alone, worked out as it is needed. */
interface Hearing {
  readonly table: Wordings;
  readonly paragraph: DraftParagraph;
  readonly comments: PublicRecord['generalComments'];
  readonly ownWordings: Draft['ownWordings'];
  /** The levels of the paragraph as it stands. */
  readonly levels: readonly number[];
  readonly said: readonly (readonly Said[])[];
  /** What each level of each `aim` issue is worth; nothing for cross-cutting language, which other paragraphs have a part in. */
  readonly aims: (readonly (Ladder | null)[])[];
}

/** What a level of one issue is worth, in points: `ladder[level]`; empty where no level is worth anything. */
type Ladder = readonly number[];
/** What each level of each issue of a paragraph is worth. */
export type Ladders = readonly Ladder[];

const NOTHING: readonly Said[] = [];
const WORTHLESS: Ladder = [];

/** What was read of one record, as far as worked out. */
interface Reading {
  readonly draft: Draft;
  readonly positions: PublicRecord['positions'];
  readonly comments: PublicRecord['generalComments'];
  /** By paragraph. */
  readonly hearings: Hearing[];
  /** By seat. */
  readonly leanings: Leaning[];
}

/** The latest record that was asked about: all look at one before it goes on. */
let latest: Reading | null = null;

function readingOf({ draft, positions, generalComments: comments }: PublicRecord): Reading {
  if (
    latest === null ||
    latest.positions !== positions ||
    latest.draft !== draft ||
    latest.comments !== comments
  )
    latest = { draft, positions, comments, hearings: [], leanings: [] };
  return latest;
}

const hearings = new WeakMap<object, Hearing>();

/** Everything that was said on a paragraph. What is the same is not read again: a revision that leaves it alone changes nothing. */
function hearingOn(record: PublicRecord, index: number): Hearing | null {
  const reading = readingOf(record);
  const read = reading.hearings[index];
  if (read) return read;
  const paragraph = record.draft.paragraphs[index];
  const table = wordingsOfMatter(record.matter)[index];
  if (!paragraph || !table) return null;
  const positions = record.positions[paragraph.paragraph];
  const key = positions ?? paragraph;
  const before = hearings.get(key);
  const hearing =
    before?.paragraph === paragraph &&
    before.comments === record.generalComments &&
    before.ownWordings === record.draft.ownWordings
      ? before
      : {
          table,
          paragraph,
          comments: record.generalComments,
          ownWordings: record.draft.ownWordings,
          levels: levelsOf(table, record.draft, record.matter, standingWording(paragraph)),
          said: positions ? saidOn(record, index, table) : [],
          aims: [],
        };
  if (hearing !== before) hearings.set(key, hearing);
  reading.hearings[index] = hearing;
  return hearing;
}

/** What a delegation is taken to want on each of the issues that a paragraph touches, in the order of the paragraph's issues. */
export function wantedIn(record: PublicRecord, by: DelegationCode, index: number): readonly Wanted[] {
  const hearing = hearingOn(record, index);
  const seat = seatOf(record.matter, by);
  return hearing ? hearing.table.issues.map((_, column) => wantedOn(hearing, record, seat, column)) : [];
}

function wantedOn(hearing: Hearing, record: PublicRecord, seat: number, column: number): Wanted {
  const i = hearing.table.issues[column] ?? -1;
  const issue = record.matter.issues[i];
  return issue?.kind === 'aim'
    ? wantedOfAim(hearing, record, seat, column, issue)
    : wantedOfLanguage(leaningsOf(record, seat).lean, commentsOf(record, seat), i, issue);
}

function wantedOfAim(
  { levels, said }: Hearing,
  record: PublicRecord,
  seat: number,
  column: number,
  issue: Issue,
): Wanted {
  const comments = commentsOf(record, seat);
  const named = placeNamed(comments, issue);
  const own = said[seat] ?? NOTHING;
  return {
    aim: aimedLevel(issue.top, levels[column] ?? 0, column, own, comments[named]),
    weight: NAMED[named] ?? (own.length > 0 ? SPOKEN : SILENT),
  };
}

/** Where a member has not said in general what matters most to it, whatever language it asks for is taken to matter. */
function wantedOfLanguage(
  lean: readonly number[],
  comments: readonly GeneralComment[],
  i: number,
  issue: Issue | undefined,
): Wanted {
  const named = issue ? placeNamed(comments, issue) : -1;
  return { aim: lean[i] ?? 0, weight: NAMED[named] ?? (comments.length === 0 && lean[i] ? SPOKEN : SILENT) };
}

/** What the member in a seat said in general comments. */
function commentsOf({ generalComments, matter }: PublicRecord, seat: number): readonly GeneralComment[] {
  return generalComments[matter.delegations[seat]?.code ?? ''] ?? NO_COMMENTS;
}

const NO_COMMENTS: readonly GeneralComment[] = [];

/** Which of a member's general comments is on an issue, or -1. */
function placeNamed(comments: readonly GeneralComment[], { id }: Issue): number {
  for (let place = 0; place < comments.length; place++) if (comments[place]?.issue === id) return place;
  return -1;
}

/**
 * What each level of each issue of a paragraph is taken to be worth to a delegation, in points: the shape that every brief has, with what
 * was read in place of what is secret.
 */
export function laddersOf(record: PublicRecord, by: DelegationCode, index: number): Ladders {
  const hearing = hearingOn(record, index);
  if (!hearing) return [];
  const seat = seatOf(record.matter, by);
  return laddersIn(hearing, record, seat, index, leaningsOf(record, seat));
}

function laddersIn(
  hearing: Hearing,
  record: PublicRecord,
  seat: number,
  index: number,
  leaning: Leaning,
): Ladders {
  const known = leaning.on[index];
  if (known?.hearing === hearing) return known.ladders;
  const aims = aimLadders(hearing, record, seat);
  // Cross-cutting language is wanted or not wherever it appears.
  const ladders = hearing.table.issues.map((i, column) => aims[column] ?? leaning.language[i] ?? WORTHLESS);
  leaning.on[index] = { hearing, ladders };
  return ladders;
}

function aimLadders(hearing: Hearing, record: PublicRecord, seat: number): readonly (Ladder | null)[] {
  const known = hearing.aims[seat];
  if (known) return known;
  const ladders = hearing.table.issues.map((i, column) => {
    const issue = record.matter.issues[i];
    return issue?.kind === 'aim' ? ladderOf(issue, wantedOfAim(hearing, record, seat, column, issue)) : null;
  });
  hearing.aims[seat] = ladders;
  return ladders;
}

function ladderOf(issue: Issue, wanted: Wanted): Ladder {
  const ladder: number[] = [];
  for (let level = 0; level <= issue.top; level++) ladder.push(worthOfLevel(issue, wanted, level));
  return ladder;
}

/**
 * What every wording of a paragraph is taken to be worth to each member, in points: member by member in seating order, and for each in the
 * order of the matter's wordings.
 */
export function worthsOn(record: PublicRecord, index: number): Float64Array {
  const hearing = hearingOn(record, index);
  if (!hearing) return new Float64Array(0);
  const { columns, all } = hearing.table;
  const seats = record.matter.delegations.length;
  const worths = new Float64Array(seats * all.length);
  for (let seat = 0; seat < seats; seat++) {
    const ladders = laddersIn(hearing, record, seat, index, leaningsOf(record, seat));
    for (let column = 0; column < ladders.length; column++) {
      const ladder = ladders[column];
      const levels = columns[column];
      if (ladder && levels && ladder.length > 0) addLevels(worths, seat * all.length, ladder, levels);
    }
  }
  return worths;
}

/** Adds what the levels of one issue are worth, wording by wording. */
function addLevels(worths: Float64Array, from: number, ladder: Ladder, levels: Uint8Array): void {
  for (let place = 0; place < levels.length; place++)
    worths[from + place] = (worths[from + place] ?? 0) + (ladder[levels[place] ?? 0] ?? 0);
}

/** What a wording is taken to be worth to a delegation, from its levels. */
export function readWorth(ladders: Ladders, levels: readonly number[]): number {
  let sum = 0;
  for (let column = 0; column < ladders.length; column++) {
    const ladder = ladders[column];
    if (ladder) sum += ladder[Math.min(levels[column] ?? 0, ladder.length - 1)] ?? 0;
  }
  return sum;
}

/** How one delegation leans on each issue, and what follows. */
interface Leaning {
  readonly lean: readonly number[];
  /** What the levels of each issue of cross-cutting language are worth to it; nothing for other issues. */
  readonly language: readonly (Ladder | null)[];
  /** What the levels of all issues of a paragraph are worth to it, as far as worked out. */
  readonly on: { readonly hearing: Hearing; readonly ladders: Ladders }[];
}

/** What is shown in one paragraph counts so much for all: the language is the same everywhere. */
const SHOWN = 0.6;

/** How the member in a seat leans on cross-cutting language. */
function leaningsOf(record: PublicRecord, seat: number): Leaning {
  const { leanings } = readingOf(record);
  if (leanings.length === 0) leanings.push(...leaningsIn(record));
  return leanings[seat] ?? NO_LEANING;
}

const NO_LEANING: Leaning = { lean: [], language: [], on: [] };

/** Which way members lean on each issue of cross-cutting language, -2 (out) to 2 (in), 0 for other issues; and what follows. */
function leaningsIn(record: PublicRecord): readonly Leaning[] {
  const { issues, paragraphs, delegations } = record.matter;
  const leans = delegations.map((_, seat) => {
    const comments = commentsOf(record, seat);
    return issues.map((issue) => {
      const wish = issue.kind === 'wording' ? comments[placeNamed(comments, issue)]?.wish : undefined;
      return wish === undefined ? 0 : wish === 'more' ? 2 : -2;
    });
  });
  for (let index = 0; index < paragraphs.length; index++) {
    const said = hearingOn(record, index)?.said ?? [];
    for (let seat = 0; seat < said.length; seat++) addShown(leans[seat] ?? [], said[seat] ?? NOTHING);
  }
  return leans.map((lean, seat) => {
    const comments = commentsOf(record, seat);
    const language = issues.map((issue, i) => {
      if (issue.kind !== 'wording') return null;
      return lean[i] === 0 ? WORTHLESS : ladderOf(issue, wantedOfLanguage(lean, comments, i, issue));
    });
    return { lean, language, on: [] };
  });
}

/** Adds to a leaning, step by step, what a member has shown in one paragraph. */
function addShown(lean: number[], said: readonly Said[]): void {
  for (const one of said)
    for (const { issue, much } of shownBy(one))
      lean[issue] = Math.max(-2, Math.min(2, (lean[issue] ?? 0) + SHOWN * much));
}

/**
 * What one position shows of a leaning: for words that bring the language in, or against them. Whoever finds words too weak or too strong
 * speaks of the matter itself, and the language in them shows nothing.
 */
function shownBy({ words, position: { stance, reason } }: Said): readonly Shown[] {
  if (stance === 'canLiveWith') return NOT_SHOWN;
  if (stance === 'supports') return words.forWords;
  return reason === 'tooWeak' || reason === 'tooStrong' ? NOT_SHOWN : words.againstWords;
}

const NOT_SHOWN: readonly Shown[] = [];

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
  return limits.some(({ words }) => hasOption(wording, words.slot, words.option));
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
