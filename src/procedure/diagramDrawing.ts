/** The picture of the order of business as an SVG document: one file, with its own background, in light and dark. */
import { type DrawnState, type DrawnTransition, type Line, type Picture, SIZES } from './diagramPicture.ts';
import { PAGE, type Point } from './diagramPlaces.ts';
import { inWords } from './diagramWords.ts';

/** Colours: paper, ink, quieter ink, arrows, groups outer and inner, boxes, their edges, the end. */
const LIGHT = [
  '#ffffff',
  '#16202c',
  '#4c5b6b',
  '#31597f',
  '#f1f5f9',
  '#e4ebf2',
  '#ffffff',
  '#5f7e9c',
  '#16395c',
];
const DARK = [
  '#10161d',
  '#eef3f8',
  '#aebccb',
  '#8fbbe6',
  '#18212b',
  '#212d3a',
  '#10161d',
  '#6f90b1',
  '#cfe3f7',
];

/** How round the bends of arrows are, in pixels. */
const BEND = 8;
/** The tip of an arrow, in pixels. */
const TIP = { length: 9, half: 4.5 } as const;

function colours([paper, ink, quiet, arrow, outer, inner, box, edge, end]: readonly string[]): string {
  return [
    `.paper{fill:${paper}}`,
    `.title,.name{fill:${ink}}.meaning,.note{fill:${quiet}}.words,.tip,.begin{fill:${arrow}}`,
    `.way{stroke:${arrow}}`,
    `.group{fill:${outer};stroke:${edge}}.group.inner{fill:${inner}}`,
    `.phase,.passing,.history{fill:${box};stroke:${edge}}`,
    `.end{fill:${end};stroke:${end}}.end+.name,.end+.name+.meaning{fill:${paper}}`,
  ].join('\n    ');
}

const STYLE = `
    text{font-family:Helvetica,Arial,'Liberation Sans','DejaVu Sans Condensed',sans-serif}
    ${Object.entries(SIZES)
      .map(([kind, size]) => `.${kind}{font-size:${size}px}`)
      .join('')}.title,.name{font-weight:bold}
    .way{fill:none;stroke-width:1.5}.passing{stroke-dasharray:6 4}.history{stroke-dasharray:2 3}
    ${colours(LIGHT)}
    @media(prefers-color-scheme:dark){
    ${colours(DARK)}
    }
  `;

/** Draws the picture. */
export function drawingOf(picture: Picture): string {
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PAGE.w} ${PAGE.h}" width="${PAGE.w}" height="${PAGE.h}" role="img" aria-labelledby="title desc">`,
    '  <title id="title">The order of business</title>',
    '  <desc id="desc">The phases of a meeting and what leads from one to the next. The same stands as a table in order-of-business.md.</desc>',
    `  <style>${STYLE}</style>`,
    `  <rect class="paper" width="${PAGE.w}" height="${PAGE.h}"/>`,
    `  <g>${picture.heading.map(text).join('')}</g>`,
    ...picture.states.map(stateDrawn),
    ...picture.beginnings.map(([dot, edge]) => `  <g>${beginning(dot)}${arrow([dot, edge])}</g>`),
    ...picture.transitions.map(transitionDrawn),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

function stateDrawn({ state, box, lines }: DrawnState): string {
  const inner = state.kind === 'group' && state.parent !== null ? ' inner' : '';
  const kind = state.id === 'debrief' ? 'end' : `${state.kind}${inner}`;
  const round = state.kind === 'group' ? 10 : 6;
  const rect = `<rect class="${kind}" x="${box.x}" y="${box.y}" width="${box.w}" height="${box.h}" rx="${round}"/>`;
  return `  <g>${rect}${lines.map(text).join('')}</g>`;
}

function transitionDrawn({ transition, points, lines }: DrawnTransition): string {
  const { from, to, guard } = transition;
  const says = `${named(from)} to ${named(to)}: ${inWords(guard ?? 'otherwise')}`;
  return `  <g><title>${says}</title>${arrow(points)}${lines.map(text).join('')}</g>`;
}

function named(id: string): string {
  return inWords(id.split('.').at(-1) ?? id);
}

function text({ text: words, kind, x, y, w }: Line): string {
  const fit = `textLength="${w}" lengthAdjust="spacingAndGlyphs"`;
  return `<text class="${kind}" x="${round(x)}" y="${round(y)}" ${fit}>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
}

function beginning([x, y]: Point): string {
  return `<circle class="begin" cx="${x}" cy="${y}" r="5"/>`;
}

/** A line with round bends and a tip; it ends a little inside the tip. */
function arrow(points: readonly Point[]): string {
  const end = points.at(-1) ?? [0, 0];
  const before = points.at(-2) ?? end;
  const foot = towards(end, before, TIP.length);
  const [dx, dy] = [Math.sign(end[0] - before[0]), Math.sign(end[1] - before[1])];
  const side = (sign: number): string =>
    `${round(foot[0] + sign * dy * TIP.half)},${round(foot[1] + sign * dx * TIP.half)}`;
  const bends = points
    .slice(1, -1)
    .map((bend, i) => {
      const [x, y] = towards(bend, points[i] ?? bend, BEND);
      const [nextX, nextY] = towards(bend, points[i + 2] ?? bend, BEND);
      return `L${x},${y}Q${bend.join(',')},${nextX},${nextY}`;
    })
    .join('');
  const way = `M${(points[0] ?? end).join(',')}${bends}L${towards(end, before, TIP.length - 2).join(',')}`;
  return `<path class="way" d="${way}"/><path class="tip" d="M${end.join(',')}L${side(1)}L${side(-1)}Z"/>`;
}

/** The point at a distance from one towards another that is straight beside, above or below it. */
function towards([x, y]: Point, [otherX, otherY]: Point, distance: number): Point {
  return [x + Math.sign(otherX - x) * distance, y + Math.sign(otherY - y) * distance];
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
