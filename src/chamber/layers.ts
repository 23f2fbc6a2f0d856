/** What a room is drawn from: a background that never moves, and the layers between which people sit. */
import type { RoomName } from './seats.ts';

/** Where things lie one above another: the further up, the later drawn. */
export const DEPTH = {
  light: 50,
  behindTable: 100,
  table: 200,
  besideTable: 300,
  onTable: 400,
  held: 500,
  signs: 600,
  caption: 900,
} as const;

/** A layer, and the part of the stage that it takes. */
export interface Layer {
  readonly name: string;
  readonly depth: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The table of the Chamber. */
export const HORSESHOE_LAYER: Layer = {
  name: 'horseshoe',
  depth: DEPTH.table,
  x: 172,
  y: 440,
  width: 936,
  height: 240,
};
/** The table of the consultations room. */
export const LONG_TABLE_LAYER: Layer = {
  name: 'longtable',
  depth: DEPTH.table,
  x: 40,
  y: 436,
  width: 1200,
  height: 256,
};

/** The rostrum in the corridor, from which the press is spoken to. */
export const STAKEOUT_LAYER: Layer = {
  name: 'stakeout',
  depth: DEPTH.besideTable,
  x: 1026,
  y: 480,
  width: 156,
  height: 232,
};

/** The layers of each room; its background has the name of the room. */
export const LAYERS: Readonly<Record<RoomName, readonly Layer[]>> = {
  formal: [HORSESHOE_LAYER],
  consultations: [LONG_TABLE_LAYER],
  corridor: [STAKEOUT_LAYER],
};
