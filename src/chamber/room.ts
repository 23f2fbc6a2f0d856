/** The room as it is drawn: layers, figures, light and caption, brought to any picture whatever was shown before. */
import type { GameObjects } from 'phaser';
import type { DelegationCode } from '../council/matter.ts';
import { castFor, type PersonName, spare } from './cast.ts';
import type { Theme } from './chamber.ts';
import { addressOfDrawing, fetched } from './drawings.ts';
import { type FigureParts, figureOf, type Mover, originOf, partsAt, type Shade } from './figure.ts';
import { DEPTH, LAYERS } from './layers.ts';
import { STAGE } from './perspective.ts';
import type { Figure, Picture } from './picture.ts';
import { newPlate, type Plate } from './plate.ts';
import type { RoomName, Seat } from './seats.ts';
import type { Stage } from './stage.ts';
import { standerOf } from './stander.ts';
import {
  ALL_THINGS,
  NUMBERS,
  newWardrobe,
  placardName,
  placardOf,
  sitting,
  standing,
  type Wardrobe,
} from './textures.ts';

/** A picture with all that it needs to be drawn. */
export interface Shown {
  readonly picture: Picture;
  readonly caption: readonly string[];
}

/** The drawn room. */
export interface DrawnRoom {
  /** Fetches what the picture needs and draws it; of several that are asked for, the last is drawn. */
  show(shown: Shown, moving: boolean): Promise<void>;
  readonly figures: ReadonlyMap<DelegationCode, FigureParts>;
  /** Whether there is a room yet: what it needs is fetched first. */
  isThere(): boolean;
  /** A thing of the sheet of things, at the density of the stage. */
  thing(name: string): GameObjects.Image;
  theme: Theme;
}

/** A room on a stage, empty at first. */
export function newRoom({ game, scene, wake, isOver }: Stage, density: number, firstTheme: Theme): DrawnRoom {
  const wardrobes = new Map<RoomName, Wardrobe>();
  /** Of the room that stands. */
  let wardrobe: Wardrobe | null = null;
  const figures = new Map<DelegationCode, FigureParts>();
  let layers: (GameObjects.Image | GameObjects.Container)[] = [];
  let stands = '';
  let asked = 0;
  let plate: Plate | null = null;
  let pool: GameObjects.Image | null = null;

  const wardrobeOf = (room: RoomName): Wardrobe => {
    const known = wardrobes.get(room) ?? newWardrobe(game, scene, room, density);
    wardrobes.set(room, known);
    return known;
  };
  const thing = (name: string): GameObjects.Image => {
    if (!wardrobe) throw new Error('Nothing can be put into a room before it is shown.');
    return wardrobe.image(`things/${name}`);
  };

  const move =
    (moving: boolean): Mover =>
    (what, target, milliseconds) => {
      scene.tweens.killTweensOf(what);
      const changed = Object.entries(target).some(
        ([key, value]) => Math.abs(what[key as keyof typeof target] - value) > 0.001,
      );
      if (!changed) return;
      if (moving)
        scene.tweens.add({ targets: what, ...target, duration: milliseconds, ease: 'Sine.easeInOut' });
      else Object.assign(what, target);
    };

  async function furnish(picture: Picture): Promise<(() => void) | null> {
    const { room } = picture;
    const wanted = identity(picture, drawnRoom.theme);
    if (wanted === stands) return null;
    const cast = castFor(picture.figures.map(({ code }) => code));
    const theme = drawnRoom.theme;
    const staff = picture.secretariat.map((_, i) => spare(cast, i));
    const kept = wardrobeOf(room);
    const personOf = ({ code }: Figure) => cast[code] ?? spare(cast, 0);
    const people = picture.figures.map((figure) => {
      const person = personOf(figure);
      return room === 'corridor'
        ? standing(person)
        : sitting(person, partsAt(figure.seat, room === 'consultations'));
    });
    const [names] = await Promise.all([
      Promise.all(LAYERS[room].map((layer) => kept.layer(layer, theme))),
      kept.bring([
        ALL_THINGS,
        NUMBERS,
        ...people,
        ...staff.map((person) => sitting(person, STAFF)),
        ...picture.figures.map(({ code, own }) => placardOf(code, own)),
      ]),
      // The wall is there when the people are: from then on it is in the browser's own keeping.
      fetched(behind(room, theme)),
    ]);
    return () => {
      stands = wanted;
      wardrobe = kept;
      for (const layer of layers) layer.destroy();
      for (const parts of figures.values()) parts.remove();
      figures.clear();
      setBehind(room, theme);
      layers = LAYERS[room].map(({ x, y, depth }, i) =>
        scene.add
          .image(x, y, names[i] ?? '')
          .setOrigin(0)
          .setScale(1 / density)
          .setDepth(depth),
      );
      for (const figure of picture.figures)
        figures.set(figure.code, makeFigure(figure, personOf(figure), kept, room, theme));
      for (const [i, seat] of picture.secretariat.entries())
        layers.push(staffFigure(seat, staff[i] ?? spare(cast, i), kept));
      plate ??= newPlate(scene, density);
      pool?.destroy();
      pool = thing('light').setAlpha(0).setDepth(DEPTH.light);
    };
  }

  function makeFigure(figure: Figure, person: PersonName, kept: Wardrobe, room: RoomName, theme: Theme) {
    const { code, seat, guest, own } = figure;
    const making = { scene, code, seat, theme, wardrobe: kept, placard: placardName(code, own) };
    return room === 'corridor'
      ? standerOf({ ...making, sheet: `standing-${person}` })
      : figureOf({ ...making, sheet: `person-${person}`, guest, inSleeves: room === 'consultations' });
  }

  /** What never moves is left to the page: it lies behind the canvas, and costs nothing while things move before it. */
  function setBehind(room: RoomName, theme: Theme): void {
    const { style } = scene.game.canvas;
    style.backgroundImage = `url("${behind(room, theme)}")`;
    style.backgroundSize = '100% 100%';
  }

  /** Somebody of the Secretariat, who neither speaks nor votes. */
  function staffFigure(seat: Seat, person: PersonName, kept: Wardrobe): GameObjects.Container {
    const parts = STAFF.map((name) =>
      kept
        .image(`person-${person}/${name}`)
        .setOrigin(...originOf(name))
        .setTint(0xc3cad8),
    );
    return scene.add
      .container(seat.x, seat.y, parts)
      .setScale(seat.size)
      .setDepth(DEPTH.behindTable + seat.depth);
  }

  const drawnRoom: DrawnRoom = {
    figures,
    isThere: () => wardrobe !== null,
    thing,
    theme: firstTheme,
    async show({ picture, caption }, moving) {
      const turn = ++asked;
      const rebuild = await furnish(picture);
      // A stage may be taken down while the drawings for it are fetched.
      if (turn !== asked || isOver()) return;
      rebuild?.();
      const animated = moving && rebuild === null;
      for (const figure of picture.figures)
        figures.get(figure.code)?.pose(figure, shadeOf(figure, picture), move(animated));
      if (pool) shine(pool, picture, move(animated), BRIGHT[drawnRoom.theme]);
      plate?.write(caption);
      if (moving && rebuild !== null) fadeIn();
      wake();
    },
  };
  return drawnRoom;

  function fadeIn(): void {
    const veil = scene.add
      .rectangle(0, 0, STAGE.width, STAGE.height, 0x0b1322)
      .setOrigin(0)
      .setDepth(DEPTH.caption + 50);
    scene.tweens.add({ targets: veil, alpha: 0, duration: 420, onComplete: () => veil.destroy() });
  }
}

/** What is seen of somebody of the Secretariat, from behind to before. */
const STAFF = ['body', 'armResting', 'head'] as const;

/** The address of what hangs behind everything. */
function behind(room: RoomName, theme: Theme): string {
  return addressOfDrawing(`${room}-${theme}`);
}

/** Rooms and figures are built anew when this changes: the room, its light, and who sits where. In the corridor people walk. */
function identity({ room, figures }: Picture, theme: Theme): string {
  const seat = ({ code, seat: { x, y }, own }: Figure) =>
    `${code}${own ? '!' : ''}${room === 'corridor' ? '' : `@${Math.round(x)},${Math.round(y)}`}`;
  return `${room} ${theme} ${figures.map(seat).join(' ')}`;
}

function shadeOf({ code, talks }: Figure, { situation, light, figures }: Picture): Shade {
  if (situation === 'silence' || situation === 'suspended') return 'still';
  if (situation === 'talks') return talks || !figures.some((one) => one.talks) ? 'plain' : 'dimmed';
  if (light === null || situation === 'voting') return 'plain';
  return code === light ? 'plain' : 'dimmed';
}

/** Units of a figure from the edge of the table up to where the light is brightest. */
const UP = 70;

/** How bright the light is behind whoever speaks. */
const BRIGHT: Readonly<Record<Theme, number>> = { dusk: 1, day: 0.8 };

function shine(pool: GameObjects.Image, { figures, light }: Picture, move: Mover, most: number): void {
  const on = figures.find(({ code }) => code === light);
  if (!on) {
    move(pool, { alpha: 0 }, 300);
    return;
  }
  const { x, y, size } = on.seat;
  // Light does not wander through the room: it goes out here and comes on there.
  if (Math.hypot(pool.x - x, pool.y - (y - UP * size)) > 1) pool.setPosition(x, y - UP * size).setAlpha(0);
  pool.setDisplaySize(size * 430, size * 430);
  move(pool, { alpha: most }, 300);
}
