/** Lines over the course of a meeting, with their names at their ends and one of them brought forward. */
import { scaleLinear } from 'd3-scale';
import { curveLinear, curveStepAfter, line } from 'd3-shape';
import { spaced } from './places.ts';

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

const WIDTH = 640;
const HEIGHT = 330;
const LEFT = 44;
const RIGHT = 96;
const ABOVE = 12;
const BELOW = 40;
const ROOM = 16;

/** The drawing. */
export function LinesPicture({ lines, chosen, steps, top, ticks, heights, label }: LinesPictureProps) {
  const xs = [...lines.flatMap((l) => l.points.map((p) => p.x)), ...ticks.map((t) => t.x)];
  const least = Math.min(...xs);
  const x = scaleLinear([least, Math.max(least + 1, ...xs)], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear([0, top], [HEIGHT - BELOW, ABOVE]);
  const path = line<{ readonly x: number; readonly y: number | null }>()
    .defined((p) => p.y !== null)
    .x((p) => x(p.x))
    .y((p) => y(p.y ?? 0))
    .curve(steps ? curveStepAfter : curveLinear);
  const ends = spaced(
    lines.map((l) => y(l.points.findLast((p) => p.y !== null)?.y ?? 0)),
    ROOM,
    ABOVE + 6,
    HEIGHT - BELOW,
  );
  const forward = lines.find((l) => l.key === chosen);
  return (
    <svg class="lines" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {heights.map(({ y: at, name }) => (
        <g key={at} class="height">
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(at)} y2={y(at)} />
          <text x={LEFT - 6} y={y(at) + 4}>
            {name}
          </text>
        </g>
      ))}
      {ticks.map(({ x: at, name }) => (
        <g key={at} class="tick">
          <line x1={x(at)} x2={x(at)} y1={HEIGHT - BELOW} y2={HEIGHT - BELOW + 6} />
          <text x={x(at)} y={HEIGHT - BELOW + 20}>
            {name}
          </text>
        </g>
      ))}
      {lines.map((l, i) => (
        <g key={l.key} class={lineClass(l.key, chosen)}>
          <title>{l.name}</title>
          <path d={path(l.points) ?? ''} />
          <text x={WIDTH - RIGHT + 8} y={(ends[i] ?? 0) + 4}>
            {l.mark}
          </text>
        </g>
      ))}
      {forward && (
        <g class="line forward">
          <path d={path(forward.points) ?? ''} />
          {forward.level !== null && (
            <line class="level" x1={LEFT} x2={WIDTH - RIGHT} y1={y(forward.level)} y2={y(forward.level)} />
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
