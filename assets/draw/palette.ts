/** The colours of a room at dusk, when the lamps are lit, and by day. */
import type { Colour } from './paper.ts';

/** The light that a room is drawn in. */
export const LIGHTS = ['dusk', 'day'] as const;
export type Light = (typeof LIGHTS)[number];

/** What things are made of, as they look in one light. */
export interface Palette {
  readonly wall: Colour;
  readonly wallTop: Colour;
  readonly ash: Colour;
  readonly ashDark: Colour;
  readonly table: Colour;
  readonly tableFront: Colour;
  readonly carpet: Colour;
  readonly carpetFar: Colour;
  readonly cloth: Colour;
  readonly gold: Colour;
  readonly brass: Colour;
  readonly glass: Colour;
  readonly lamp: Colour;
  readonly shade: Colour;
}

/** Both lights. */
export const PALETTES: Readonly<Record<Light, Palette>> = {
  dusk: {
    wall: '#7d6b55',
    wallTop: '#2b2b38',
    ash: '#a89071',
    ashDark: '#5f5142',
    table: '#c9ad83',
    tableFront: '#7d6446',
    carpet: '#1d2f4e',
    carpetFar: '#2c4064',
    cloth: '#1f3560',
    gold: '#c69a45',
    brass: '#b8954a',
    glass: '#15233c',
    lamp: '#ffd58a',
    shade: '#0c1424',
  },
  day: {
    wall: '#d6c6a8',
    wallTop: '#b7a98f',
    ash: '#e2d3b5',
    ashDark: '#b09a77',
    table: '#e6d0a6',
    tableFront: '#b4946a',
    carpet: '#4c6690',
    carpetFar: '#5d779f',
    cloth: '#2f4f88',
    gold: '#d0a548',
    brass: '#bd9848',
    glass: '#5c7596',
    lamp: '#fff0cf',
    shade: '#35435c',
  },
};
