/** What a delegation is taken to aim at on one issue, from what it has said of wordings and in its general comments. */
import type { OptionId, SlotId } from '../council/matter.ts';
import type { GeneralComment, Position } from '../council/view.ts';

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
