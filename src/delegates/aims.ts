/** What a delegation is taken to aim at on one issue, from what it has said of wordings and in its general comments. */
import type { OptionId, SlotId } from '../council/matter.ts';
import type { GeneralComment, Position } from '../council/view.ts';
import { PRESENCE } from '../council/vocabulary.ts';

/** What a delegation has said of one option, beside what stood in its place when it said so. */
export interface Said {
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly position: Position;
  /** The revision that was on the table then. */
  readonly revision: number;
  /** The first revision that settled its slot since; until then it could still be hoped for. */
  readonly until: number;
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
    const { position, stood, levels, slot } = one;
    const { stance } = position;
    if (stance === 'canLiveWith') continue;
    const level = levels[column] ?? 0;
    if (stood) {
      const away = awayFrom(position, comment);
      if (away < 0) below(level - 0.5);
      if (away > 0) above(level + 0.5);
      continue;
    }
    if (stance === 'supports') asks.push(one);
    // Whoever speaks for one change judges the next beside it.
    const hoped = hopedFor(one, said, column);
    const before = slot === PRESENCE ? hoped : hopedFor(one, said, column, slot);
    const after = slot === PRESENCE ? level : before + shiftOf(one, column);
    const [better, worse] =
      stance === 'supports'
        ? [after, before]
        : stance === 'objects'
          ? [one.otherLevels[column] ?? 0, level]
          : [hoped, after];
    if (better > worse) above((better + worse) / 2);
    if (better < worse) below((better + worse) / 2);
  }
  const opening = openingOf(asks);
  if (opening.some((s) => s.first)) {
    const asked = beyondOpening(askedFor(opening, column), asks, column);
    // One asks for no more than one hopes to get: whoever stressed the matter wants more of what it asked for.
    const beyond = comment ? (comment.wish === 'more' ? top - asked : -asked) / 3 : 0;
    return Math.max(low, Math.min(high, asked + beyond));
  }
  if (comment) return comment.wish === 'more' ? (low + 2 * high) / 3 : (2 * low + high) / 3;
  return compared ? (low + high) / 2 : here;
}

/** By how much an option moves the level. */
function shiftOf({ levels, otherLevels }: Said, column: number): number {
  return (levels[column] ?? 0) - (otherLevels[column] ?? 0);
}

/** The level of a paragraph with all that a delegation had spoken for by then and could still hope for, one slot aside. */
function hopedFor(one: Said, said: readonly Said[], column: number, without: SlotId | null = null): number {
  let level = one.otherLevels[column] ?? 0;
  const slots: SlotId[] = [];
  for (let i = said.length - 1; i >= 0; i--) {
    const other = said[i];
    if (other?.position.stance !== 'supports' || other.stood) continue;
    if (other.position.at > one.position.at || one.revision >= other.until) continue;
    if (other.slot === PRESENCE || other.slot === without || slots.includes(other.slot)) continue;
    slots.push(other.slot);
    level += shiftOf(other, column);
  }
  return Math.max(0, level);
}

/** What a delegation spoke for when it first spoke for anything: later it may only be giving way. */
function openingOf(asks: readonly Said[]): readonly Said[] {
  const opening = Math.min(...asks.map((s) => s.revision));
  return asks.filter((s) => s.revision === opening);
}

/** The level that all those words come to together. */
function askedFor(opening: readonly Said[], column: number): number {
  let level: number | null = null;
  for (const { levels, otherLevels } of opening) {
    const stood = otherLevels[column] ?? 0;
    level = (level ?? stood) + ((levels[column] ?? 0) - stood);
  }
  return level ?? 0;
}

/** What was asked for later counts where it goes beyond the opening: that is no giving way. */
function beyondOpening(opening: number, asks: readonly Said[], column: number): number {
  let asked = opening;
  for (const { levels, otherLevels, first } of asks) {
    const level = levels[column] ?? 0;
    const stood = otherLevels[column] ?? 0;
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
