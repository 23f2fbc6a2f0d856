/** Where delegations stood to each other over time, in two dimensions: principal axes of what they said, with what is lost told. */
import type { DelegationCode } from '../council/matter.ts';
import type { Meeting } from '../council/meeting.ts';
import type { Stance } from '../council/vocabulary.ts';
import type { Course } from './course.ts';
import type { Agreement, AxisWords, Bookmark, PositionsOverTime, Snapshot } from './pictures.ts';

/** A position as a figure, from for to against; 0 is to have said nothing. */
const SCORES: Readonly<Record<Stance, number>> = { supports: 2, canLiveWith: 1, reserves: -1, objects: -2 };
/** The distance between the two ends. */
const WIDEST = 4;

/** After what the picture is taken anew. */
const TAKEN_AFTER: ReadonlySet<Snapshot['after']> = new Set<Snapshot['after']>([
  'sittingEnded',
  'revision',
  'silenceBroken',
  'textAgreed',
]);
/** No more pictures than these; of more, those between are left out evenly. */
const MOST_SNAPSHOTS = 16;
/** Rounds after which an axis no longer turns. */
const ROUNDS = 400;
const STILL = 1e-12;
/** Words that are named at each end of an axis. */
const NAMED = 4;

/** Words of the draft as a place of a row of figures. */
interface Words {
  readonly paragraph: string;
  readonly slot: string;
  readonly option: string;
}

/** The picture of a course; `bookmarks` say when it is taken. */
export function positionsOverTime(
  { passages, end }: Course,
  bookmarks: readonly Bookmark[],
): PositionsOverTime {
  const members = end.matter.delegations.map((d) => d.code);
  const words = wordsSpokenOf(end);
  const last = passages.length - 1;
  const taken = thinned(bookmarks.filter((b) => TAKEN_AFTER.has(b.kind) && b.n < last));
  const moments = [
    ...taken.map(({ n, at, kind }) => ({ n, at, after: kind as Snapshot['after'] })),
    { n: last, at: end.clock.now, after: 'end' as const },
  ];
  const frames = moments.map(({ n }) => rowsOf(passages[n]?.meeting ?? end, members, words));
  const pooled = centred(frames.flat());
  const total = sumOfSquares(pooled);
  const axes = axesOf(pooled, total);
  const rows = moments.map((_, i) => pooled.slice(i * members.length, (i + 1) * members.length));
  const placed = rows.map((of) =>
    of.map((row) => ({ x: dot(row, axes[0]?.vector ?? []), y: dot(row, axes[1]?.vector ?? []) })),
  );
  const widest = Math.max(1e-9, ...placed.flat().map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y))));
  return {
    members,
    snapshots: moments.map((moment, i) => ({
      ...moment,
      points: (placed[i] ?? []).map(({ x, y }) => ({ x: x / widest, y: y / widest })),
      stress: stressOf(rows[i] ?? [], placed[i] ?? []),
    })),
    axes: axes.map(({ vector, share }) => ({
      share,
      positive: endOf(words, vector, 1),
      negative: endOf(words, vector, -1),
    })),
    shown: Math.min(
      1,
      axes.reduce((sum, axis) => sum + axis.share, 0),
    ),
    agreement: agreementsIn(end, members, words),
  };
}

function thinned<T>(all: readonly T[]): readonly T[] {
  const most = MOST_SNAPSHOTS - 1;
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)] as T);
}

/** All words of which anybody said anything. */
function wordsSpokenOf({ positions }: Meeting): readonly Words[] {
  return Object.entries(positions).flatMap(([paragraph, slots]) =>
    Object.entries(slots).flatMap(([slot, options]) =>
      Object.keys(options).map((option) => ({ paragraph, slot, option })),
    ),
  );
}

function scoreOf(
  { positions }: Meeting,
  { paragraph, slot, option }: Words,
  by: DelegationCode,
): number | null {
  const said = positions[paragraph]?.[slot]?.[option]?.[by];
  return said ? SCORES[said.stance] : null;
}

function rowsOf(meeting: Meeting, members: readonly DelegationCode[], words: readonly Words[]): number[][] {
  return members.map((by) => words.map((of) => scoreOf(meeting, of, by) ?? 0));
}

function centred(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const columns = rows[0]?.length ?? 0;
  const means = Array.from(
    { length: columns },
    (_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / Math.max(1, rows.length),
  );
  return rows.map((row) => row.map((value, column) => value - (means[column] ?? 0)));
}

/** The two directions along which the rows lie furthest apart, by repeated multiplication. */
function axesOf(rows: readonly (readonly number[])[], total: number): { vector: number[]; share: number }[] {
  const columns = rows[0]?.length ?? 0;
  const found: { vector: number[]; share: number }[] = [];
  const products = productsOf(rows, columns);
  for (let axis = 0; axis < 2 && total > 0; axis++) {
    // Any start will do that is not across the axis; one that is the same everywhere, with no two columns alike.
    let vector = unit(Array.from({ length: columns }, (_, i) => 1 + ((i * 7 + axis * 3) % 11) / 11));
    let spread = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const next = Array.from({ length: columns }, (_, i) => {
        let sum = 0;
        for (let j = 0; j < columns; j++)
          sum += (products[i * columns + j] as number) * (vector[j] as number);
        return sum;
      });
      for (const { vector: other } of found) {
        const along = dot(next, other);
        for (let i = 0; i < columns; i++) next[i] = (next[i] as number) - along * (other[i] as number);
      }
      spread = Math.sqrt(dot(next, next));
      if (spread < STILL) break;
      const turned = unit(next);
      const moved = turned.reduce((sum, value, i) => sum + (value - (vector[i] ?? 0)) ** 2, 0);
      vector = turned;
      if (moved < STILL) break;
    }
    if (spread < STILL) break;
    found.push({ vector: facing(vector), share: spread / total });
  }
  return found;
}

/** The sums of the products of every two columns: what the rows have in common, for multiplying many times. */
function productsOf(rows: readonly (readonly number[])[], columns: number): Float64Array {
  const products = new Float64Array(columns * columns);
  for (const row of rows)
    for (let i = 0; i < columns; i++) {
      const value = row[i] as number;
      if (value === 0) continue;
      for (let j = 0; j < columns; j++)
        products[i * columns + j] = (products[i * columns + j] as number) + value * (row[j] as number);
    }
  return products;
}

/** An axis has no direction of its own: its strongest words point to the positive end. */
function facing(vector: number[]): number[] {
  const strongest = vector.reduce(
    (best, value) => (Math.abs(value) > Math.abs(best) + STILL ? value : best),
    0,
  );
  return strongest < 0 ? vector.map((value) => -value) : vector;
}

function unit(vector: number[]): number[] {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((value) => value / length);
}

function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] as number) * (other[i] ?? 0);
  return sum;
}

function sumOfSquares(rows: readonly (readonly number[])[]): number {
  return rows.reduce((sum, row) => sum + dot(row, row), 0);
}

/** Kruskal's stress-1: how much the distances of the picture differ from those that it shows. */
function stressOf(
  rows: readonly (readonly number[])[],
  points: readonly { readonly x: number; readonly y: number }[],
): number {
  let lost = 0;
  let all = 0;
  for (let i = 0; i < rows.length; i++)
    for (let j = i + 1; j < rows.length; j++) {
      const [one, other] = [rows[i] ?? [], rows[j] ?? []];
      const true2 = one.reduce((sum, value, k) => sum + (value - (other[k] ?? 0)) ** 2, 0);
      const [p, q] = [points[i] ?? { x: 0, y: 0 }, points[j] ?? { x: 0, y: 0 }];
      const drawn2 = (p.x - q.x) ** 2 + (p.y - q.y) ** 2;
      lost += (Math.sqrt(true2) - Math.sqrt(drawn2)) ** 2;
      all += true2;
    }
  return all === 0 ? 0 : Math.sqrt(lost / all);
}

function endOf(words: readonly Words[], vector: readonly number[], side: 1 | -1): readonly AxisWords[] {
  return words
    .map((of, i) => ({ ...of, weight: side * (vector[i] ?? 0) }))
    .filter((of) => of.weight > 0.05)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, NAMED);
}

function agreementsIn(
  end: Meeting,
  members: readonly DelegationCode[],
  words: readonly Words[],
): PositionsOverTime['agreement'] {
  const scores = members.map((by) => words.map((of) => scoreOf(end, of, by)));
  return scores.map((one) =>
    scores.map((other): Agreement => {
      let apart = 0;
      let count = 0;
      for (let i = 0; i < words.length; i++) {
        const [a, b] = [one[i] ?? null, other[i] ?? null];
        if (a === null || b === null) continue;
        apart += Math.abs(a - b);
        count += 1;
      }
      return { share: count === 0 ? null : 1 - apart / (WIDEST * count), words: count };
    }),
  );
}
