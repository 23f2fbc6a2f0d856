/**
 * Brings drawings to where Phaser draws from. All that a room needs is packed on few pages: whatever lies on one page is drawn in
 * one go, however many people there are.
 */
import type { Game, GameObjects, Scene } from 'phaser';
import type { DelegationCode } from '../council/matter.ts';
import type { PersonName } from './cast.ts';
import {
  type Cell,
  PART_CELLS,
  type Part,
  STANDING_CELLS,
  type StandingPart,
  sheetOf,
  THING_CELLS,
  THINGS,
} from './cells.ts';
import type { Theme } from './chamber.ts';
import { addressOfDrawing, addressOfFlag, drawn, fetched } from './drawings.ts';
import type { Layer } from './layers.ts';
import { HIGHEST, NUMBER, writeNumber, writePlacard } from './lettering.ts';
import { newPages, type Pages, type Piece } from './pages.ts';

/** Phaser's way to draw pixels as they are (Textures.FilterMode.NEAREST). */
const NEAREST = 1;

/** Pictures that are fetched together, by a name of their own. */
export interface Wanted {
  readonly name: string;
  /** Fetches what they are drawn from; the pieces are drawn later, at once. */
  fetch(): Promise<readonly Piece[]>;
}

/** Where the drawings for one room are kept. */
export interface Wardrobe {
  /** Pixels of a texture in one unit of a drawing. */
  readonly density: number;
  /** A layer of a room in one light; gives the name of its texture. */
  layer(layer: Layer, theme: Theme): Promise<string>;
  /** Brings what is not there yet. What cannot be fetched may be asked for again. */
  bring(wanted: readonly Wanted[]): Promise<void>;
  /** Puts a picture on the scene, at the density of the stage. */
  image(name: string): GameObjects.Image;
  /** Shows another picture, of the same page, in an image. */
  change(image: GameObjects.Image, name: string): void;
}

/** Some parts of a person who sits: pictures of the names `person-olm/head`. */
export function sitting(person: PersonName, parts: readonly Part[]): Wanted {
  return cutFrom(`person-${person}`, PART_CELLS, parts);
}

/** Somebody on its feet: `standing-olm/head`. */
export function standing(person: PersonName): Wanted {
  return cutFrom(`standing-${person}`, STANDING_CELLS, Object.keys(STANDING_CELLS) as StandingPart[]);
}

/** Things of the room: `things/paper`. */
export const ALL_THINGS: Wanted = cutFrom(
  'things',
  THING_CELLS,
  Object.keys(THING_CELLS) as (keyof typeof THING_CELLS)[],
);

/** The numbers of the list of speakers: `number/1`. They lie on one page. */
export const NUMBERS: Wanted = {
  name: 'number',
  fetch: () =>
    Promise.resolve([
      {
        names: Array.from({ length: HIGHEST }, (_, i) => `number/${i + 1}`),
        width: NUMBER,
        height: NUMBER,
        draw: writeNumber,
      },
    ]),
};

/** The name of the picture of a placard. */
export function placardName(code: DelegationCode, own: boolean): string {
  return `placard-${code}${own ? '-own' : ''}`;
}

/** The placard of a delegation, with the flag where there is one and it can be fetched; the onlooker's own is framed. */
export function placardOf(code: DelegationCode, own: boolean): Wanted {
  const name = placardName(code, own);
  return {
    name,
    async fetch() {
      const address = addressOfFlag(code);
      const [blank, flag] = await Promise.all([
        fetched(addressOfDrawing('placard')),
        address === null ? null : fetched(address).catch(() => null),
      ]);
      const { width, height } = THINGS.placard;
      return [{ names: [name], width, height, draw: (pen) => writePlacard(pen, blank, flag, code, own) }];
    },
  };
}

function cutFrom<K extends string>(
  name: string,
  cells: Readonly<Record<K, Cell>>,
  parts: readonly K[],
): Wanted {
  return {
    name: `${name}/${parts.join()}`,
    async fetch() {
      const image = await fetched(addressOfDrawing(name));
      const whole = sheetOf(cells);
      return parts.map((part) => {
        const { x, width, height } = cells[part];
        return {
          names: [`${name}/${part}`],
          width,
          height,
          // The whole sheet, of which no more is drawn than is inside the piece.
          draw: (pen) => pen.drawImage(image, -x, 0, whole.width, whole.height),
        };
      });
    },
  };
}

/** A wardrobe for a room of this name. */
export function newWardrobe(game: Game, scene: Scene, room: string, density: number): Wardrobe {
  const layers = new Map<string, Promise<string>>();
  const pages: Pages = newPages(game, room, density);
  const there = new Set<string>();
  return {
    density,
    layer(layer, theme) {
      const name = `${layer.name}-${theme}`;
      const before = layers.get(name);
      if (before) return before;
      const fresh = drawn(addressOfDrawing(name), layer.width * density, layer.height * density).then(
        (canvas) => {
          // It lies pixel on pixel.
          game.textures.addCanvas(name, canvas)?.setFilter(NEAREST);
          return name;
        },
      );
      layers.set(name, fresh);
      fresh.catch(() => layers.delete(name));
      return fresh;
    },
    async bring(wanted) {
      const missing = wanted.filter(({ name }) => !there.has(name));
      if (missing.length === 0) return;
      const pieces = await Promise.all(missing.map((one) => one.fetch()));
      pages.put(pieces.flat());
      for (const { name } of missing) there.add(name);
    },
    image(name) {
      return scene.add.image(0, 0, pages.pageOf(name), name).setScale(1 / density);
    },
    change(image, name) {
      image.setTexture(pages.pageOf(name), name);
    },
  };
}
