/**
 * The room in plan, and where its points come to stand in the picture.
 *
 * Plan: metres, `x` to the right of the axis as the gallery sees it, `z` away from the gallery, `height` above the floor.
 * Picture: the stage of 1280 x 720, `y` downwards.
 */

/** The stage on which every room is drawn. */
export const STAGE = { width: 1280, height: 720 } as const;

/** A point of the room, in metres. */
export interface Place {
  readonly x: number;
  readonly z: number;
  /** Above the floor; 0 where it is left out. */
  readonly height?: number;
}

/** A point of the picture, and how many units of the stage a metre takes there. */
export interface Seen {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** From where a room is seen. */
export interface Eye {
  /** Metres from the gallery's eye to the middle of the room. */
  readonly distance: number;
  readonly height: number;
  /** Units of the stage that a metre takes at a distance of one metre. */
  readonly focus: number;
  /** Where the horizon lies in the picture; negative when it is above it. */
  readonly horizon: number;
}

/** From high up in the public gallery. */
export const FROM_THE_GALLERY: Eye = { distance: 20, height: 8.5, focus: 1650, horizon: -70 };
/** From beside the door of a smaller room. */
export const FROM_THE_DOOR: Eye = { distance: 11, height: 4.6, focus: 1120, horizon: 92 };

/** Where a place is seen. */
export function seenFrom(eye: Eye, { x, z, height = 0 }: Place): Seen {
  const scale = eye.focus / (eye.distance + z);
  return {
    x: STAGE.width / 2 + x * scale,
    y: eye.horizon + (eye.height - height) * scale,
    scale,
  };
}

/**
 * Places at equal distances in the picture along a line of the plan, from its beginning to its end: people who sit further away
 * keep more room between them, so that each is seen.
 */
export function spacedInPicture(eye: Eye, line: readonly Place[], count: number): readonly Place[] {
  const lengths = [0];
  for (let i = 1; i < line.length; i++) {
    const a = seenFrom(eye, line[i - 1] as Place);
    const b = seenFrom(eye, line[i] as Place);
    lengths.push((lengths[i - 1] ?? 0) + Math.hypot(b.x - a.x, b.y - a.y));
  }
  const whole = lengths.at(-1) ?? 0;
  return Array.from({ length: count }, (_, n) => {
    const wanted = count === 1 ? whole / 2 : (whole * n) / (count - 1);
    const end = Math.max(
      1,
      lengths.findIndex((length) => length >= wanted - 1e-9),
    );
    const [before, after] = [line[end - 1] as Place, line[end] as Place];
    const [from = 0, to = 0] = [lengths[end - 1], lengths[end]];
    const part = to === from ? 0 : (wanted - from) / (to - from);
    return { x: before.x + (after.x - before.x) * part, z: before.z + (after.z - before.z) * part };
  });
}
