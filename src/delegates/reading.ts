/**
 * What can be read from the public record about what a delegation wants: its general comments, and what it has said of wordings. Nobody
 * who reads it knows a brief; a delegation that never speaks to a paragraph is taken to be content with what stands there.
 */
import { worthOfLevel } from '../council/brief.ts';
import type { DelegationCode, Matter, OptionId, SlotId, Wording } from '../council/matter.ts';
import type { DraftParagraph } from '../council/text.ts';
import type { GeneralComment, Position, PublicRecord } from '../council/view.ts';
import { DELETED, PRESENCE, RETAINED } from '../council/vocabulary.ts';
import {
  changed,
  levelsOf,
  standingWording,
  type Wordings,
  withChange,
  wordingsOfMatter,
} from './appraisal.ts';

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

/** What a delegation has said of one option, beside what stood in its place when it said so. */
export interface Said {
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly position: Position;
  /** The revision that was on the table then. */
  readonly revision: number;
  /** Whether the option itself stood. */
  readonly stood: boolean;
  /** The levels of the paragraph with the option, and with what stood then; in the order of the paragraph's issues. */
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
  readonly comments: PublicRecord['generalComments'];
  readonly said: ReadonlyMap<DelegationCode, readonly Said[]>;
  readonly ladders: Map<DelegationCode, readonly (readonly number[])[]>;
  /** What every wording of the paragraph is taken to be worth. */
  readonly worths: Map<DelegationCode, readonly number[]>;
}

const hearings = new WeakMap<object, Hearing>();

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
    paragraph,
    comments: record.generalComments,
    said: positions ? saidOn(record, index, table, positions) : new Map(),
    ladders: new Map(),
    worths: new Map(),
  };
  hearings.set(key, hearing);
  return hearing;
}

function saidOn(
  record: PublicRecord,
  index: number,
  table: Wordings,
  positions: PublicRecord['positions'][string],
): ReadonlyMap<DelegationCode, readonly Said[]> {
  const said = new Map<DelegationCode, Said[]>();
  const versions = versionsOf(record, index);
  const levelsWith = (version: DraftParagraph, slot: SlotId, option: OptionId) =>
    levelsOf(table, record.draft, record.matter, changed(version, slot, option));
  for (const [slot, options] of Object.entries(positions))
    for (const [option, byCode] of Object.entries(options)) {
      const of = optionIn(record.matter, table, slot, option);
      let earliest = Number.MAX_SAFE_INTEGER;
      for (const code in byCode) {
        const position = byCode[code];
        if (position?.stance === 'supports') earliest = Math.min(earliest, position.at);
      }
      for (const code in byCode) {
        const position = byCode[code];
        if (!position) continue;
        const revision = revisionAt(record, position.at);
        const version = versions[revision];
        if (!version) continue;
        const stoodThen = standsIn(version, slot);
        const one: Said = {
          ...of,
          position,
          revision,
          stood: stoodThen === option,
          levels: levelsWith(version, slot, option),
          otherLevels: levelsWith(version, slot, stoodThen),
          first: position.at <= earliest,
        };
        const others = said.get(code);
        if (others) others.push(one);
        else said.set(code, [one]);
      }
    }
  return said;
}

/** The number of the revision that was on the table at an instant. */
function revisionAt({ revisions }: PublicRecord, at: number): number {
  let number = revisions.length;
  while (number > 0 && (revisions[number - 1]?.at ?? 0) > at) number -= 1;
  return number;
}

function standsIn({ presence, standing }: DraftParagraph, slot: SlotId): OptionId {
  if (slot === PRESENCE) return presence === 'retained' ? RETAINED : DELETED;
  return standing[slot] ?? '';
}

const histories = new WeakMap<DraftParagraph, readonly DraftParagraph[]>();

/** How a paragraph stood in every version of the text, the zero draft first. */
function versionsOf(record: PublicRecord, index: number): readonly DraftParagraph[] {
  const now = record.draft.paragraphs[index];
  if (!now) return [];
  const known = histories.get(now);
  if (known && known.length === record.revisions.length + 1) return known;
  const versions = [now];
  let version = now;
  for (const { changes } of record.revisions.toReversed()) {
    for (const change of changes.toReversed())
      if (change.paragraph === now.paragraph) version = withChange(version, change.slot, change.from);
    versions.unshift(version);
  }
  histories.set(now, versions);
  return versions;
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

/** What a delegation is taken to want on each of the issues that a paragraph touches, in the order of the paragraph's issues. */
export function wantedIn(record: PublicRecord, by: DelegationCode, index: number): readonly Wanted[] {
  const hearing = hearingOn(record, index);
  const table = wordingsOfMatter(record.matter)[index];
  if (!hearing || !table) return [];
  const said = hearing.said.get(by) ?? [];
  const comments = record.generalComments[by] ?? [];
  const here = levelsOf(table, record.draft, record.matter, standingWording(hearing.paragraph));
  const leanings = leaningsOf(record, by);
  return table.issues.map((i, column) => {
    const issue = record.matter.issues[i];
    const named = comments.findIndex((c) => c.issue === issue?.id);
    const spoken = said.length > 0 && issue?.kind === 'aim';
    const weight = NAMED[named] ?? (spoken ? SPOKEN : SILENT);
    const comment = comments[named];
    const aim =
      issue?.kind === 'aim'
        ? aimedLevel(issue.top, here[column] ?? 0, column, said, comment)
        : (leanings[i] ?? 0);
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

/** What every wording of a paragraph is taken to be worth to a delegation, in points, in the order of the matter's wordings. */
export function worthsOf(record: PublicRecord, by: DelegationCode, index: number): readonly number[] {
  const hearing = hearingOn(record, index);
  const table = wordingsOfMatter(record.matter)[index];
  if (!hearing || !table) return [];
  const known = hearing.worths.get(by);
  if (known) return known;
  const ladders = laddersOf(record, by, index);
  const worths = table.levels.map((levels) => readWorth(ladders, levels));
  hearing.worths.set(by, worths);
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
  let compared = false;
  const asks: Said[] = [];
  const above = (level: number) => {
    low = Math.max(low, Math.min(high, level));
    compared = true;
  };
  const below = (level: number) => {
    high = Math.min(high, Math.max(low, level));
    compared = true;
  };
  for (const one of said) {
    const { position, stood, levels, otherLevels } = one;
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
    if (stance === 'supports') asks.push(one);
    const wantsMore = (stance === 'supports') === level > other;
    if (wantsMore) above((level + other) / 2);
    else below((level + other) / 2);
  }
  const opening = openingOf(asks);
  if (opening.some((s) => s.first)) {
    const asked = askedFor(opening, column);
    // One asks for no more than one hopes to get: whoever stressed the matter wants more of what it asked for.
    const beyond = comment ? (comment.wish === 'more' ? top - asked : -asked) / 3 : 0;
    return Math.max(low, Math.min(high, asked + beyond));
  }
  if (comment) return comment.wish === 'more' ? (low + 2 * high) / 3 : (2 * low + high) / 3;
  return compared ? (low + high) / 2 : here;
}

/** What a delegation spoke for when it first spoke for anything: later it may only be giving way. */
function openingOf(asks: readonly Said[]): readonly Said[] {
  const opening = Math.min(...asks.map((s) => s.revision));
  return asks.filter((s) => s.revision === opening);
}

/** The level that all those words come to together; what others asked for, and it only supported, counts half. */
function askedFor(opening: readonly Said[], column: number): number {
  let level: number | null = null;
  for (const { levels, otherLevels, first } of opening) {
    const stood = otherLevels[column] ?? 0;
    level = (level ?? stood) + ((levels[column] ?? 0) - stood) / (first ? 1 : 2);
  }
  return level ?? 0;
}

/** On which side of words that stood a delegation is that spoke against them: -1 for less, 1 for more, 0 where it did not say. */
function awayFrom({ stance, reason }: Position, comment: GeneralComment | undefined): number {
  if (stance === 'supports' || stance === 'canLiveWith') return 0;
  if (reason === 'tooStrong' || reason === 'mandate') return -1;
  if (reason === 'tooWeak') return 1;
  return comment ? (comment.wish === 'more' ? 1 : -1) : 0;
}

/** What was worked out for a record of comments and positions. */
interface Leanings {
  readonly comments: PublicRecord['generalComments'];
  readonly of: Map<DelegationCode, readonly number[]>;
}

const leaningsKnown = new WeakMap<object, Leanings>();
/** What is shown in one paragraph counts so much for all: the language is the same everywhere. */
const SHOWN = 0.6;

/** Which way a delegation leans on each issue of cross-cutting language, -2 (out) to 2 (in); 0 for other issues. */
function leaningsOf(record: PublicRecord, by: DelegationCode): readonly number[] {
  let known = leaningsKnown.get(record.positions);
  if (!known || known.comments !== record.generalComments) {
    known = { comments: record.generalComments, of: new Map() };
    leaningsKnown.set(record.positions, known);
  }
  const seen = known.of.get(by);
  if (seen) return seen;
  const comments = record.generalComments[by] ?? [];
  const lean: number[] = record.matter.issues.map((issue) => {
    const wish = issue.kind === 'wording' ? comments.find((c) => c.issue === issue.id)?.wish : undefined;
    return wish === undefined ? 0 : wish === 'more' ? 2 : -2;
  });
  for (const [index, table] of wordingsOfMatter(record.matter).entries())
    for (const one of hearingOn(record, index)?.said.get(by) ?? [])
      for (const [column, i] of table.issues.entries())
        if (record.matter.issues[i]?.kind === 'wording')
          lean[i] = Math.max(-2, Math.min(2, (lean[i] ?? 0) + SHOWN * shownBy(one, column)));
  known.of.set(by, lean);
  return lean;
}

/** What one position shows of a leaning: for words that bring the language in, or against them. */
function shownBy({ slot, position, force, carries }: Said, column: number): number {
  if (slot === PRESENCE) return 0;
  const brings = (force[column] ?? 0) > 0;
  if (position.stance === 'supports') return brings ? 1 : carries[column] ? -0.5 : 0;
  if (position.stance === 'canLiveWith') return 0;
  return brings ? -1 : 0;
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
      ? (wording !== 'absent') === (option === RETAINED)
      : wording !== 'absent' && wording[slot] === option,
  );
}
