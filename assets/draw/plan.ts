/** From the plan of a room to shapes of the drawing. */
import { type Eye, type Place, type Seen, seenFrom } from '../../src/chamber/perspective.ts';
import { corners, cut, short } from './paper.ts';

/** A flat shape in the room, such as a table top or a carpet. */
export function flat(eye: Eye, places: readonly Place[], height = 0): string {
  return corners(places.map((place) => seenFrom(eye, { ...place, height })));
}

/** An upright face over a line of the plan, from one height down to another. */
export function upright(eye: Eye, line: readonly Place[], top: number, bottom = 0): string {
  const see = (height: number): Seen[] => line.map((place) => seenFrom(eye, { ...place, height }));
  return corners([...see(top), ...see(bottom).reverse()]);
}

/** The joints between the boards of an upright face. */
export function joints(
  eye: Eye,
  line: readonly Place[],
  top: number,
  bottom: number,
  colour: string,
  every = 1,
): string {
  const path = line
    .filter((_, i) => i % every === 0)
    .map((place) => {
      const [a, b] = [seenFrom(eye, { ...place, height: top }), seenFrom(eye, { ...place, height: bottom })];
      return `M${short(a.x)} ${short(a.y)}L${short(b.x)} ${short(b.y)}`;
    })
    .join('');
  return `<path d="${path}" stroke="${colour}" stroke-width="1" stroke-opacity=".5" fill="none"/>`;
}

/** A line of the plan, drawn at a height. */
export function edge(
  eye: Eye,
  line: readonly Place[],
  height: number,
  colour: string,
  width: number,
): string {
  const points = line.map((place) => seenFrom(eye, { ...place, height }));
  return `<path d="M${points.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}" stroke="${colour}" stroke-width="${width}" fill="none" stroke-linejoin="round"/>`;
}

/** The corners of a rectangle of the plan. */
export function oblong(x: number, z: number, width: number, depth: number): readonly Place[] {
  return [
    { x, z },
    { x: x + width, z },
    { x: x + width, z: z + depth },
    { x, z: z + depth },
  ];
}

/** A table: its front, its sides as far as they are seen, and its top. */
export function table(eye: Eye, top: readonly Place[], height: number, board: string, front: string): string {
  const [a, b, c, d] = top as [Place, Place, Place, Place];
  const side = (from: Place, to: Place, colour: string) =>
    cut(upright(eye, [from, to], height, 0.06), colour);
  return [
    cut(
      flat(
        eye,
        top.map(({ x, z }) => ({ x: x + 0.05, z: z - 0.15 })),
      ),
      '#060b16',
      'opacity=".3"',
    ),
    side(b, c, front),
    side(a, d, front),
    side(a, b, front),
    cut(flat(eye, top, height), board),
    edge(eye, [a, b], height, '#fff2d0', 1.2),
  ].join('');
}
