/** Where marks of a picture are put so that none hides another. */

/** On a page narrower than this, in letters, pictures are drawn for a narrow one, so that their words can be read. */
export const FOR_WIDE = 40;

/** A place in a picture, in its units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Marks nearer than this to one another, in units of the picture, are moved apart. */
const ROOM = 31;
const ROUNDS = 60;

/** The places moved apart so far that each can be read, with where each came from. */
export function apart(places: readonly Place[]): readonly (Place & { readonly from: Place })[] {
  const moved = places.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let still = true;
    for (const [i, one] of moved.entries())
      for (const [j, other] of moved.entries()) {
        if (j <= i) continue;
        const across = other.x - one.x;
        const up = other.y - one.y;
        const distance = Math.hypot(across, up);
        if (distance >= ROOM) continue;
        still = false;
        // Marks on one spot part in a direction of their own, the same each time.
        const turn = distance === 0 ? i + 2 * j : 0;
        const [alongX, alongY] =
          distance === 0 ? [Math.cos(turn), Math.sin(turn)] : [across / distance, up / distance];
        const step = (ROOM - distance) / 2;
        one.x -= alongX * step;
        one.y -= alongY * step;
        other.x += alongX * step;
        other.y += alongY * step;
      }
    if (still) break;
  }
  return moved.map((place, i) => ({ ...place, from: places[i] ?? place }));
}

/** Where the words at the ends of lines are put: each as near to its line as the others let it, in their order from above. */
export function spaced(
  heights: readonly number[],
  room: number,
  least: number,
  most: number,
): readonly number[] {
  const order = heights.map((height, place) => ({ height, place })).sort((a, b) => a.height - b.height);
  const put: number[] = [];
  for (const { height } of order) put.push(Math.max(height, (put.at(-1) ?? least - room) + room));
  const over = (put.at(-1) ?? most) - most;
  if (over > 0)
    for (let i = put.length - 1, top = most; i >= 0; i--, top -= room) put[i] = Math.min(put[i] ?? top, top);
  const result = heights.map(() => 0);
  for (const [i, { place }] of order.entries()) result[place] = put[i] ?? 0;
  return result;
}
