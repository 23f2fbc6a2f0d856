/**
 * The people of the chamber. Who a person is says nothing of the State whose placard stands before it: business dress as in any
 * delegation, women and men, all ages.
 */
import type { Colour } from './paper.ts';

/** How hair is cut. */
export type Hair =
  | 'short'
  | 'parted'
  | 'receding'
  | 'bald'
  | 'cropped'
  | 'curls'
  | 'bob'
  | 'long'
  | 'bun'
  | 'waves'
  | 'scarf';

/** What is worn at the neck. */
export type Neck = 'tie' | 'blouse' | 'scarf' | 'collar' | 'pearls' | 'robe';

/** A person. */
export interface Person {
  readonly id: string;
  readonly skin: Colour;
  readonly hair: Hair;
  /** Of the hair, or of the scarf that covers it. */
  readonly hairColour: Colour;
  readonly jacket: Colour;
  readonly shirt: Colour;
  readonly neck: Neck;
  /** Of the tie, the blouse or the scarf. */
  readonly accent: Colour;
  readonly glasses?: boolean;
  readonly beard?: boolean;
  /** Width of the shoulders; 1 is the middle. */
  readonly build: number;
}

const SKIN = {
  porcelain: '#efcdb4',
  rose: '#e3b596',
  sand: '#d3a077',
  olive: '#bd8a60',
  amber: '#a06f48',
  umber: '#7c5136',
  cocoa: '#5f3d2a',
  ebony: '#472d21',
} as const;

const HAIR = {
  black: '#1c1a1e',
  dark: '#35281f',
  brown: '#5d432d',
  fair: '#b58e56',
  auburn: '#7d4227',
  grey: '#8f8d8b',
  silver: '#c9c5be',
} as const;

const CLOTH = {
  navy: '#22335c',
  charcoal: '#3a3f49',
  slate: '#55637a',
  ink: '#1d2536',
  plum: '#5a3350',
  forest: '#2f5148',
  brick: '#8c4636',
  ochre: '#b4863a',
  teal: '#2c6470',
  stone: '#9c917d',
  cream: '#ece3cf',
  white: '#f3efe6',
  sky: '#bfd0de',
  blush: '#e6c9bd',
  mint: '#c3d6c8',
} as const;

/** Everybody who may sit in the chamber. */
export const PEOPLE: readonly Person[] = [
  person('amsel', 'umber', 'cropped', 'black', 'navy', 'white', 'tie', 'brick', 1.04),
  person('birk', 'porcelain', 'bob', 'fair', 'teal', 'cream', 'blouse', 'cream', 0.93),
  person('calla', 'sand', 'bun', 'dark', 'brick', 'white', 'pearls', 'cream', 0.92),
  person('dorn', 'rose', 'parted', 'grey', 'charcoal', 'sky', 'tie', 'navy', 1.05, { glasses: true }),
  person('esche', 'amber', 'scarf', 'plum', 'ink', 'cream', 'collar', 'plum', 0.92),
  person('falk', 'olive', 'short', 'black', 'slate', 'mint', 'tie', 'ochre', 1),
  person('ginst', 'cocoa', 'curls', 'black', 'ochre', 'cream', 'blouse', 'cream', 0.95),
  person('hasel', 'rose', 'waves', 'auburn', 'forest', 'cream', 'blouse', 'cream', 0.93),
  person('iris', 'sand', 'bob', 'black', 'plum', 'white', 'scarf', 'ochre', 0.92, { glasses: true }),
  person('jasmin', 'olive', 'long', 'dark', 'navy', 'cream', 'blouse', 'sky', 0.93),
  person('kiefer', 'ebony', 'bald', 'black', 'charcoal', 'white', 'tie', 'teal', 1.06, { beard: true }),
  person('linde', 'porcelain', 'receding', 'brown', 'navy', 'white', 'tie', 'plum', 1.03, { glasses: true }),
  person('mohn', 'amber', 'short', 'black', 'ink', 'white', 'tie', 'sky', 0.99, { beard: true }),
  person('nelke', 'rose', 'bun', 'silver', 'slate', 'white', 'pearls', 'cream', 0.92, { glasses: true }),
  person('olm', 'sand', 'short', 'dark', 'charcoal', 'sky', 'tie', 'brick', 1),
  person('palme', 'cocoa', 'cropped', 'grey', 'stone', 'cream', 'robe', 'ochre', 1.08),
  person('quitte', 'olive', 'waves', 'black', 'brick', 'cream', 'scarf', 'navy', 0.94),
  person('rohr', 'porcelain', 'short', 'fair', 'slate', 'blush', 'tie', 'forest', 1.02),
  person('salbei', 'umber', 'bun', 'black', 'teal', 'white', 'pearls', 'cream', 0.94),
  person('tanne', 'rose', 'bald', 'silver', 'ink', 'cream', 'tie', 'ochre', 1.02),
  person('ulme', 'amber', 'parted', 'grey', 'navy', 'sky', 'tie', 'brick', 1.02, { glasses: true }),
  person('zeder', 'sand', 'bald', 'black', 'slate', 'white', 'tie', 'plum', 1.03, { beard: true }),
  person('zirbe', 'cocoa', 'bob', 'black', 'forest', 'white', 'pearls', 'cream', 0.93, { glasses: true }),
  person('akelei', 'porcelain', 'long', 'auburn', 'ink', 'cream', 'blouse', 'sky', 0.93),
  person('buche', 'olive', 'receding', 'grey', 'charcoal', 'sky', 'tie', 'forest', 1.03),
  person('weide', 'ebony', 'curls', 'dark', 'plum', 'cream', 'blouse', 'ochre', 0.95),
];

function person(
  id: string,
  skin: keyof typeof SKIN,
  hair: Hair,
  hairColour: keyof typeof HAIR | 'plum',
  jacket: keyof typeof CLOTH,
  shirt: keyof typeof CLOTH,
  neck: Neck,
  accent: keyof typeof CLOTH,
  build: number,
  more: Pick<Person, 'glasses' | 'beard'> = {},
): Person {
  return {
    id,
    skin: SKIN[skin],
    hair,
    hairColour: hairColour === 'plum' ? CLOTH.plum : HAIR[hairColour],
    jacket: CLOTH[jacket],
    shirt: CLOTH[shirt],
    neck,
    accent: CLOTH[accent],
    build,
    ...more,
  };
}
