/**
 * What can be read from the public record about what a delegation wants: its general comments, and what it has said of wordings. Nobody
 * who reads it knows a brief; a delegation that never speaks to a paragraph is taken to be content with what stands there.
 */
import { worthOfLevel } from '../council/brief.ts';
import type { DelegationCode, Matter, OptionId, SlotId, Wording } from '../council/matter.ts';
import { type DraftParagraph, standingOption } from '../council/text.ts';
import type { GeneralComment, Position, PublicRecord } from '../council/view.ts';
import { PRESENCE } from '../council/vocabulary.ts';
import { changed, levelsOf, standingWording, type Wordings, wordingsOfMatter } from './appraisal.ts';

/** What a delegation is taken to want on one issue: a level (or, of cross-cutting language, -2 to 2), and how much it matters. */
export interface Wanted {
  readonly aim: number;
  readonly weight: number;
}

/** How much the issues of general comments are taken to matter, in the order in which they were named. */
const NAMED: readonly number[] = [7, 7, 6, 6, 5];
/** How much an issue is taken to matter that was not named, to one that has spoken to it and to one that has not. */
const SPOKEN = 4;
const SILENT = 2;

/** What a delegation has said of one option, beside what stood in its place when it said so. */
export interface Said {
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly position: Position;
  /** Whether the option itself stood. */
  readonly stood: boolean;
  /** The levels of the paragraph with the option, and with what stood; in the order of the paragraph's issues. */
  readonly levels: readonly number[];
  readonly otherLevels: readonly number[];
  /** What the option adds to each of the issues, and whether any words of its slot add something. */
  readonly force: readonly number[];
  readonly carries: readonly boolean[];
  /** Whether nobody spoke for the option before: it asked for it, and the others supported it. */
  readonly first: boolean;
}

/** What was said on one paragraph, by whom; and what follows from it, worked out as it is needed. */
interface Hearing {
  readonly paragraph: DraftParagraph;
  readonly revisions: PublicRecord['revisions'];
  readonly comments: PublicRecord['generalComments'];
  readonly said: ReadonlyMap<DelegationCode, readonly Said[]>;
  readonly ladders: Map<DelegationCode, readonly (readonly number[])[]>;
}

const hearings = new WeakMap<object, Hearing>();

/** Everything that was said on a paragraph. The same record is never read twice. */
function hearingOn(record: PublicRecord, index: number): Hearing | null {
  const paragraph = record.draft.paragraphs[index];
  const table = wordingsOfMatter(record.matter)[index];
  if (!paragraph || !table) return null;
  const positions = record.positions[paragraph.paragraph];
  const key = positions ?? paragraph;
  const known = hearings.get(key);
  if (
    known &&
    known.paragraph === paragraph &&
    known.revisions === record.revisions &&
    known.comments === record.generalComments
  )
    return known;
  const hearing: Hearing = {
    paragraph,
    revisions: record.revisions,
    comments: record.generalComments,
    said: positions ? saidOn(record, paragraph, table, positions) : new Map(),
    ladders: new Map(),
  };
  hearings.set(key, hearing);
  return hearing;
}

function saidOn(
  record: PublicRecord,
  paragraph: DraftParagraph,
  table: Wordings,
  positions: PublicRecord['positions'][string],
): ReadonlyMap<DelegationCode, readonly Said[]> {
  const said = new Map<DelegationCode, Said[]>();
  for (const [slot, options] of Object.entries(positions)) {
    const standing = standingsOf(record, paragraph, slot);
    const levelsWith = (option: OptionId) =>
      levelsOf(table, record.draft, record.matter, changed(paragraph, slot, option));
    for (const [option, byCode] of Object.entries(options)) {
      const of = optionIn(record.matter, table, slot, option);
      const levels = levelsWith(option);
      let earliest = Number.MAX_SAFE_INTEGER;
      for (const code in byCode) {
        const position = byCode[code];
        if (position?.stance === 'supports') earliest = Math.min(earliest, position.at);
      }
      for (const code in byCode) {
        const position = byCode[code];
        if (!position) continue;
        const stoodThen = stoodAt(standing, position.at);
        const one: Said = {
          ...of,
          levels,
          position,
          stood: stoodThen === option,
          otherLevels: levelsWith(stoodThen),
          first: position.at <= earliest,
        };
        const others = said.get(code);
        if (others) others.push(one);
        else said.set(code, [one]);
      }
    }
  }
  return said;
}

function optionIn(matter: Matter, table: Wordings, slot: SlotId, option: OptionId) {
  const options = table.paragraph.slots.find((s) => s.id === slot)?.options ?? [];
  const force = options.find((o) => o.id === option)?.force ?? {};
  const ids = table.issues.map((i) => matter.issues[i]?.id ?? '');
  return {
    slot,
    option,
    force: ids.map((id) => force[id] ?? 0),
    carries: ids.map((id) => options.some((o) => (o.force[id] ?? 0) > 0)),
  };
}

/** What stood in a slot until when, and what stands there now. */
interface Standings {
  readonly until: readonly { readonly at: number; readonly option: OptionId }[];
  readonly now: OptionId;
}

function standingsOf(record: PublicRecord, { paragraph }: DraftParagraph, slot: SlotId): Standings {
  const until = record.revisions.flatMap(({ at, changes }) => {
    const change = changes.find((c) => c.paragraph === paragraph && c.slot === slot);
    return change ? [{ at, option: change.from }] : [];
  });
  return { until, now: standingOption(record.draft, paragraph, slot) };
}

/** The option that stood in a slot at an instant. */
function stoodAt({ until, now }: Standings, at: number): OptionId {
  for (const stood of until) if (stood.at > at) return stood.option;
  return now;
}

/** What a delegation is taken to want on each of the issues that a paragraph touches, in the order of the paragraph's issues. */
export function wantedIn(record: PublicRecord, by: DelegationCode, index: number): readonly Wanted[] {
  const hearing = hearingOn(record, index);
  const table = wordingsOfMatter(record.matter)[index];
  if (!hearing || !table) return [];
  const said = hearing.said.get(by) ?? [];
  const comments = record.generalComments[by] ?? [];
  const here = levelsOf(table, record.draft, record.matter, standingWording(hearing.paragraph));
  return table.issues.map((i, column) => {
    const issue = record.matter.issues[i];
    const named = comments.findIndex((c) => c.issue === issue?.id);
    const weight = NAMED[named] ?? (said.length > 0 ? SPOKEN : SILENT);
    const comment = comments[named];
    const aim =
      issue?.kind === 'aim'
        ? aimedLevel(issue.top, here[column] ?? 0, column, said, comment)
        : leaning(column, said, comment);
    return { aim, weight };
  });
}

/**
 * What each level of each issue of a paragraph is taken to be worth to a delegation, in points: the shape that every brief has, with what
 * was read in place of what is secret.
 */
export function laddersOf(
  record: PublicRecord,
  by: DelegationCode,
  index: number,
): readonly (readonly number[])[] {
  const hearing = hearingOn(record, index);
  const table = wordingsOfMatter(record.matter)[index];
  if (!hearing || !table) return [];
  const known = hearing.ladders.get(by);
  if (known) return known;
  const ladders = wantedIn(record, by, index).map((wanted, column) => {
    const issue = record.matter.issues[table.issues[column] ?? -1];
    if (!issue) return [0];
    return Array.from({ length: issue.top + 1 }, (_, level) => worthOfLevel(issue, wanted, level));
  });
  hearing.ladders.set(by, ladders);
  return ladders;
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

/**
 * The level that a delegation is taken to aim at in the home paragraph of an issue. What it was first to ask for is its aim; for the rest,
 * whoever prefers one wording to another aims at a level nearer to the first, and a general comment says on which side to look.
 */
function aimedLevel(
  top: number,
  here: number,
  column: number,
  said: readonly Said[],
  comment: GeneralComment | undefined,
): number {
  let low = 0;
  let high = top;
  let asked = 0;
  let asks = 0;
  let compared = false;
  const above = (level: number) => {
    low = Math.max(low, Math.min(high, level));
    compared = true;
  };
  const below = (level: number) => {
    high = Math.min(high, Math.max(low, level));
    compared = true;
  };
  for (const { position, stood, levels, otherLevels, first } of said) {
    const { stance } = position;
    if (stance === 'canLiveWith') continue;
    const level = levels[column] ?? 0;
    const other = otherLevels[column] ?? 0;
    if (stood) {
      const away = awayFrom(position, comment);
      if (away < 0) below(level - 0.5);
      if (away > 0) above(level + 0.5);
      continue;
    }
    if (level === other) continue;
    if (stance === 'supports' && first) {
      asked += level;
      asks += 1;
    }
    const wantsMore = (stance === 'supports') === level > other;
    if (wantsMore) above((level + other) / 2);
    else below((level + other) / 2);
  }
  if (asks > 0) return Math.max(low, Math.min(high, asked / asks));
  if (comment) return comment.wish === 'more' ? (low + 2 * high) / 3 : (2 * low + high) / 3;
  return compared ? (low + high) / 2 : here;
}

/** On which side of words that stood a delegation is that spoke against them: -1 for less, 1 for more, 0 where it did not say. */
function awayFrom({ stance, reason }: Position, comment: GeneralComment | undefined): number {
  if (stance === 'supports' || stance === 'canLiveWith') return 0;
  if (reason === 'tooStrong' || reason === 'mandate') return -1;
  if (reason === 'tooWeak') return 1;
  return comment ? (comment.wish === 'more' ? 1 : -1) : 0;
}

/** Which way a delegation leans on cross-cutting language, -2 (out) to 2 (in). */
function leaning(column: number, said: readonly Said[], comment: GeneralComment | undefined): number {
  let lean = comment ? (comment.wish === 'more' ? 2 : -2) : 0;
  for (const { slot, position, force, carries } of said) {
    if (slot === PRESENCE) continue;
    const brings = (force[column] ?? 0) > 0;
    if (position.stance === 'supports') lean += brings ? 1 : carries[column] ? -0.5 : 0;
    if ((position.stance === 'reserves' || position.stance === 'objects') && brings) lean -= 1;
  }
  return Math.max(-2, Math.min(2, lean));
}

/** What a delegation has said it cannot accept in a paragraph, and has not come back to. */
export function refusedBy(record: PublicRecord, by: DelegationCode, index: number): readonly Said[] {
  const said = hearingOn(record, index)?.said.get(by) ?? [];
  return said.filter((s) => s.position.stance === 'objects');
}

/** Whether a wording has words that a delegation has said it cannot accept. */
export function isRefused(limits: readonly Said[], wording: Wording): boolean {
  return limits.some(({ slot, option }) =>
    slot === PRESENCE
      ? (wording !== 'absent') === (option === 'retained')
      : wording !== 'absent' && wording[slot] === option,
  );
}
