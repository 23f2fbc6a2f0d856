/** Brings drawings to where Phaser draws from. Each is fetched once; fetching one that is there costs nothing. */
import type { Game, Textures } from 'phaser';
import type { DelegationCode } from '../council/matter.ts';
import type { PersonName } from './cast.ts';
import { type Cell, PART_CELLS, sheetOf, THING_CELLS, THINGS } from './cells.ts';
import type { Theme } from './chamber.ts';
import { addressOfDrawing, addressOfFlag, drawn } from './drawings.ts';
import type { Layer } from './layers.ts';
import { FLAG, HIGHEST, NUMBER, numbers, placardWith } from './lettering.ts';

type Texture = Textures.CanvasTexture;
interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sheet of things; its frames have their names. */
export const SHEET_OF_THINGS = 'things';

/** The numbers of the list of speakers; its frames are the numbers. */
export const SHEET_OF_NUMBERS = 'numbers';

/** Phaser's way to draw pixels as they are (Textures.FilterMode.NEAREST). */
const NEAREST = 1;

/** Where the drawings of one game are kept. */
export interface Wardrobe {
  /** Pixels of a texture in one unit of a drawing. */
  readonly density: number;
  /** A layer of a room in one light. */
  layer(layer: Layer, theme: Theme): Promise<string>;
  person(name: PersonName): Promise<string>;
  things(): Promise<string>;
  /** The placard of a delegation, with the flag where there is one and it can be fetched. */
  placard(code: DelegationCode): Promise<string>;
  numbers(): string;
}

/** A wardrobe at a density. */
export function newWardrobe(game: Game, density: number): Wardrobe {
  const fetched = new Map<string, Promise<string>>();
  const keep = (name: string, make: () => Promise<HTMLCanvasElement>, cutUp?: (texture: Texture) => void) => {
    const before = fetched.get(name);
    if (before) return before;
    const fresh = make().then((canvas) => {
      const texture = game.textures.addCanvas(name, canvas);
      if (texture) cutUp?.(texture);
      return name;
    });
    fetched.set(name, fresh);
    // What could not be fetched may be asked for again.
    fresh.catch(() => fetched.delete(name));
    return fresh;
  };
  const at = (address: string, { width, height }: Size) => drawn(address, width * density, height * density);
  const cell = (texture: Texture, name: string, { x, width, height }: Cell) =>
    texture.add(name, 0, x * density, 0, width * density, height * density);
  const things = () =>
    keep(
      SHEET_OF_THINGS,
      () => at(addressOfDrawing('things'), sheetOf(THING_CELLS)),
      (texture) => {
        for (const [name, size] of Object.entries(THING_CELLS)) cell(texture, name, size);
      },
    );

  return {
    density,
    layer: (layer, theme) => {
      const name = `${layer.name}-${theme}`;
      return keep(
        name,
        () => at(addressOfDrawing(name), layer),
        // It lies pixel on pixel.
        (texture) => texture.setFilter(NEAREST),
      );
    },
    person: (name) =>
      keep(
        `person-${name}`,
        () => at(addressOfDrawing(`person-${name}`), sheetOf(PART_CELLS)),
        (texture) => {
          for (const [part, where] of Object.entries(PART_CELLS)) cell(texture, part, where);
        },
      ),
    things,
    placard: (code) =>
      keep(`placard-${code}`, async () => {
        const address = addressOfFlag(code);
        const [blank, flag] = await Promise.all([
          at(addressOfDrawing('placard'), THINGS.placard),
          address === null ? null : at(address, FLAG).catch(() => null),
        ]);
        return placardWith(blank, flag, code, density);
      }),
    numbers() {
      if (!game.textures.exists(SHEET_OF_NUMBERS)) {
        const texture = game.textures.addCanvas(SHEET_OF_NUMBERS, numbers(density));
        for (let n = 1; n <= HIGHEST; n++)
          if (texture) cell(texture, String(n), { x: (n - 1) * NUMBER, width: NUMBER, height: NUMBER });
      }
      return SHEET_OF_NUMBERS;
    },
  };
}
