/** What a delegation is taken to aim at on one issue, from what it has said of wordings and in its general comments. */
import type { OptionId, SlotId } from '../council/matter.ts';
import type { GeneralComment, Position } from '../council/view.ts';
import { PRESENCE } from '../council/vocabulary.ts';

/** What a delegation has said of one option. */
export interface Said {
  readonly words: Words;
  /** What stood in its place when it was said. */
  readonly stood: Beside;
  readonly position: Position;
  /** Whether nobody spoke for the option before: it asked for it, and the others supported it. */
  readonly first: boolean;
}

/** An option, and what its words show of whoever speaks for them or against them. */
export interface Words {
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly forWords: readonly Shown[];
  readonly againstWords: readonly Shown[];
}

/** A step of leaning towards one of the matter's issues of cross-cutting language, or away from it. */
export interface Shown {
  readonly issue: number;
  readonly much: number;
}

/** An option beside what stood in its place in a revision of the text. */
export interface Beside {
  readonly revision: number;
  /** The first revision that settled its slot since; until then it could still be hoped for. */
  readonly until: number;
  /** Whether the option itself stood. */
  readonly isItself: boolean;
  /** The levels of the paragraph with the option, and with what stood then; in the order of the paragraph's issues. */
  readonly levels: readonly number[];
  readonly otherLevels: readonly number[];
}

/**
 * The level that a delegation is taken to aim at in the home paragraph of an issue. What it was first to ask for is its aim; for the rest,
 * whoever prefers one wording to another aims at a level nearer to the first, and a general comment says on which side to look.
 */
export function aimedLevel(
  top: number,
  here: number,
  column: number,
  said: readonly Said[],
  comment: GeneralComment | undefined,
): number {
  const named = comment && (comment.wish === 'more' ? top : 0);
  // Whoever leaves the words alone that it could speak against has no less than it wants in them.
  if (said.length === 0) {
    if (!comment) return here;
    return comment.wish === 'more' ? Math.max(here, (2 * top) / 3) : Math.min(here, top / 3);
  }
  let low = 0;
  let high = top;
  let compared = false;
  for (const one of said) {
    const { stance } = one.position;
    if (stance === 'canLiveWith') continue;
    const reached = one.stood.levels[column] ?? 0;
    let side: number;
    let level: number;
    if (one.stood.isItself) {
      side = awayFrom(one.position, comment);
      level = reached + side / 2;
    } else {
      // Whoever speaks for one change judges the next beside it.
      const { slot } = one.words;
      const hoped = hopedFor(one, said, column, null);
      const before = slot === PRESENCE ? hoped : hopedFor(one, said, column, slot);
      const after = slot === PRESENCE ? reached : before + shiftOf(one, column);
      const current = one.stood.otherLevels[column] ?? 0;
      const better = stance === 'supports' ? after : stance === 'objects' ? current : hoped;
      const worse = stance === 'supports' ? before : stance === 'objects' ? reached : after;
      side = Math.sign(better - worse);
      level = (better + worse) / 2;
    }
    if (side > 0) low = Math.max(low, Math.min(high, level));
    if (side < 0) high = Math.min(high, Math.max(low, level));
    compared ||= side !== 0;
  }
  const asks = said.filter(isAsked);
  const opening = openingOf(asks);
  if (opening.some((s) => s.first)) {
    const asked = beyondOpening(askedFor(opening, column), asks, column);
    // One asks for no more than one hopes to get: whoever stressed the matter wants more of what it asked for.
    const beyond = named === undefined ? 0 : (named - asked) / 3;
    return Math.max(low, Math.min(high, asked + beyond));
  }
  if (comment) return comment.wish === 'more' ? (low + 2 * high) / 3 : (2 * low + high) / 3;
  return compared ? (low + high) / 2 : here;
}

/** Whether somebody spoke for other words than stood. */
function isAsked({ stood, position }: Said): boolean {
  return position.stance === 'supports' && !stood.isItself;
}

/** By how much an option moves the level. */
function shiftOf({ stood }: Said, column: number): number {
  return (stood.levels[column] ?? 0) - (stood.otherLevels[column] ?? 0);
}

/** The level of a paragraph with all that a delegation had spoken for by then and could still hope for, one slot aside. */
function hopedFor(one: Said, said: readonly Said[], column: number, without: SlotId | null): number {
  let level = one.stood.otherLevels[column] ?? 0;
  const slots: SlotId[] = [];
  for (let i = said.length - 1; i >= 0; i--) {
    const other = said[i];
    if (!other || !isAsked(other)) continue;
    const { slot } = other.words;
    if (other.position.at > one.position.at || one.stood.revision >= other.stood.until) continue;
    if (slot === PRESENCE || slot === without || slots.includes(slot)) continue;
    slots.push(slot);
    level += shiftOf(other, column);
  }
  return Math.max(0, level);
}

/** What a delegation spoke for when it first spoke for anything: later it may only be giving way. */
function openingOf(asks: readonly Said[]): readonly Said[] {
  const opening = asks.reduce((first, s) => Math.min(first, s.stood.revision), Number.MAX_SAFE_INTEGER);
  return asks.filter((s) => s.stood.revision === opening);
}

/** The level that all those words come to together. */
function askedFor(opening: readonly Said[], column: number): number {
  let level: number | null = null;
  for (const one of opening) level = (level ?? one.stood.otherLevels[column] ?? 0) + shiftOf(one, column);
  return level ?? 0;
}

/** What was asked for later counts where it goes beyond the opening: that is no giving way. */
function beyondOpening(opening: number, asks: readonly Said[], column: number): number {
  let asked = opening;
  for (const { stood: beside, first } of asks) {
    const level = beside.levels[column] ?? 0;
    const stood = beside.otherLevels[column] ?? 0;
    if (first && ((level < stood && level < asked) || (level > stood && level > asked))) asked = level;
  }
  return asked;
}

/** On which side of words that stood a delegation is that spoke against them: -1 for less, 1 for more, 0 where it did not say. */
function awayFrom({ stance, reason }: Position, comment: GeneralComment | undefined): number {
  if (stance === 'supports' || stance === 'canLiveWith') return 0;
  if (reason === 'tooStrong' || reason === 'mandate') return -1;
  if (reason === 'tooWeak') return 1;
  return comment ? (comment.wish === 'more' ? 1 : -1) : 0;
}
