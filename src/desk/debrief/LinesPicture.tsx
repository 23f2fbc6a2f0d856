/** Lines over the course of a meeting, with their names at their ends and one of them brought forward. */
import { scaleLinear } from 'd3-scale';
import { curveLinear, curveStepAfter, line } from 'd3-shape';
import { useWide } from '../wide.ts';
import { FOR_WIDE, spaced } from './places.ts';

/** One line. */
export interface Line {
  readonly key: string;
  readonly name: string;
  /** A short name for its end. */
  readonly mark: string;
  /** In the order of `x`; a break where `y` is null. */
  readonly points: readonly { readonly x: number; readonly y: number | null }[];
  /** A level that is drawn as a broken line when this line is brought forward; null where there is none. */
  readonly level: number | null;
}

interface LinesPictureProps {
  readonly lines: readonly Line[];
  /** Brought forward; null for none. */
  readonly chosen: string | null;
  readonly steps: boolean;
  /** The largest `y`; the least is 0. */
  readonly top: number;
  readonly ticks: readonly { readonly x: number; readonly name: string }[];
  readonly heights: readonly { readonly y: number; readonly name: string }[];
  readonly label: string;
}

const WIDE = 640;
const NARROW = 400;
const HEIGHT = 330;
const LEFT = 44;
const RIGHT = 96;
const ABOVE = 12;
const BELOW = 40;
const ROOM = 16;
/** Between the end of a line and its name. */
const LEADER = 14;
/** A letter on the axis below, and the room between two names there. */
const LETTER = 6.6;
const GAP = 8;

/** How a line ends beside how it began. */
type Course = 'up' | 'down' | 'level';
export const COURSES: readonly Course[] = ['up', 'down', 'level'];

/** The drawing. */
export function LinesPicture({ lines, chosen, steps, top, ticks, heights, label }: LinesPictureProps) {
  const width = useWide(FOR_WIDE) ? WIDE : NARROW;
  const xs = [...lines.flatMap((l) => l.points.map((p) => p.x)), ...ticks.map((t) => t.x)];
  const least = Math.min(...xs);
  const x = scaleLinear([least, Math.max(least + 1, ...xs)], [LEFT, width - RIGHT]);
  const y = scaleLinear([0, top], [HEIGHT - BELOW, ABOVE]);
  const path = line<{ readonly x: number; readonly y: number | null }>()
    .defined((p) => p.y !== null)
    .x((p) => x(p.x))
    .y((p) => y(p.y ?? 0))
    .curve(steps ? curveStepAfter : curveLinear);
  const lasts = lines.map((l) => y(l.points.findLast((p) => p.y !== null)?.y ?? 0));
  const ends = spaced(lasts, ROOM, ABOVE + 6, HEIGHT - BELOW);
  const forward = lines.find((l) => l.key === chosen);
  return (
    <svg class="lines" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      {heights.map(({ y: at, name }) => (
        <g key={at} class="height">
          <line x1={LEFT} x2={width - RIGHT} y1={y(at)} y2={y(at)} />
          <text x={LEFT - 6} y={y(at) + 4}>
            {name}
          </text>
        </g>
      ))}
      {named(ticks.map(({ x: at, name }) => ({ at: x(at), name }))).map(({ at, name }) => (
        <g key={at} class="tick">
          <line x1={at} x2={at} y1={HEIGHT - BELOW} y2={HEIGHT - BELOW + 6} />
          {name !== null && (
            <text x={at} y={HEIGHT - BELOW + 20}>
              {name}
            </text>
          )}
        </g>
      ))}
      {lines.map((l, i) => (
        <g key={l.key} class={`${lineClass(l.key, chosen)} ${courseOf(l)}`}>
          <title>{l.name}</title>
          <path d={path(l.points) ?? ''} />
          <line
            class="leader"
            x1={width - RIGHT}
            x2={width - RIGHT + LEADER}
            y1={lasts[i] ?? 0}
            y2={ends[i] ?? 0}
          />
          <text x={width - RIGHT + LEADER + 4} y={(ends[i] ?? 0) + 4}>
            {l.mark}
          </text>
        </g>
      ))}
      {forward && (
        <g class="line forward">
          <path d={path(forward.points) ?? ''} />
          {forward.level !== null && (
            <line class="without" x1={LEFT} x2={width - RIGHT} y1={y(forward.level)} y2={y(forward.level)} />
          )}
        </g>
      )}
    </svg>
  );
}

function lineClass(key: string, chosen: string | null): string {
  if (chosen === null) return 'line';
  return key === chosen ? 'line chosen' : 'line behind';
}

/** How a line ends beside how it began, in whole hundredths: what nobody sees is no difference. */
function courseOf({ points }: Pick<Line, 'points'>): Course {
  const heights = points.flatMap(({ y }) => (y === null ? [] : [Math.round(100 * y)]));
  const change = (heights.at(-1) ?? 0) - (heights[0] ?? 0);
  if (change === 0) return 'level';
  return change > 0 ? 'up' : 'down';
}

/** Marks on the axis below, without the names of those that stand too near to the one before; the last keeps its own. */
function named(marks: readonly { readonly at: number; readonly name: string }[]) {
  const half = (name: string) => (name.length * LETTER) / 2;
  const fits = (one: { at: number; name: string }, next: { at: number; name: string }) =>
    one.at + half(one.name) + GAP <= next.at - half(next.name);
  const last = marks.at(-1);
  let before: { at: number; name: string } | null = null;
  return marks.map((mark) => {
    const clear = (!before || fits(before, mark)) && (mark === last || !last || fits(mark, last));
    if (!clear) return { at: mark.at, name: null };
    before = mark;
    return mark;
  });
}
