/** One person of the picture, put together from the parts of its sheet: chair and body, head, the right arm, the placard. */
import type { GameObjects, Scene } from 'phaser';
import type { DelegationCode } from '../council/matter.ts';
import { FIGURE, PARTS, type Part, THINGS } from './cells.ts';
import type { Theme } from './chamber.ts';
import { DEPTH } from './layers.ts';
import { HIGHEST } from './lettering.ts';
import { STAGE } from './perspective.ts';
import type { Figure } from './picture.ts';
import type { Seat } from './seats.ts';
import type { Wardrobe } from './textures.ts';

/** Something of the scene that the placing of a figure moves, and where to. */
export type Target = Readonly<Partial<Record<'x' | 'y' | 'alpha' | 'scale' | 'angle', number>>>;
/** Moves something to its target, at once or little by little. */
export type Mover = (
  what: GameObjects.Image | GameObjects.Container,
  target: Target,
  milliseconds: number,
) => void;

/** How the light falls on somebody. */
export const TINTS = {
  dusk: { plain: 0xffffff, dimmed: 0xb6bfd0, still: 0xc3cad8 },
  day: { plain: 0xffffff, dimmed: 0xd6dbe2, still: 0xdfe4ea },
} as const satisfies Readonly<Record<Theme, unknown>>;
/** Whether somebody is seen as ever, stands back behind whoever has the light, or keeps still. */
export type Shade = keyof (typeof TINTS)['dusk'];

/** Where a raised hand is, in units of the figure. */
const HAND = { seated: 41, turned: 26, up: 126 } as const;

/** Somebody in a room: what movements may move, and how it is brought to what the picture shows. */
export interface FigureParts {
  readonly code: DelegationCode;
  readonly body: GameObjects.Container;
  readonly head: GameObjects.Image;
  readonly headTurned: GameObjects.Image;
  readonly placard: GameObjects.Container;
  /** Shows the figure as it is now. */
  pose(figure: Figure, shade: Shade, move: Mover): void;
  /** Takes it out of the scene. */
  remove(): void;
}

/** What a figure is made with. */
export interface Making {
  readonly scene: Scene;
  /** The name of the sheet that its parts are cut from. */
  readonly sheet: string;
  readonly code: DelegationCode;
  readonly seat: Seat;
  readonly guest: boolean;
  readonly inSleeves: boolean;
  readonly theme: Theme;
  readonly wardrobe: Wardrobe;
  /** The picture of its placard. */
  readonly placard: string;
}

/** Where the middle of the table's edge lies in a part, as parts of its width and height. */
export function originOf(name: Part): [x: number, y: number] {
  const { x, y, width, height } = PARTS[name];
  return [(FIGURE.table.x - x) / width, (FIGURE.table.y - y) / height];
}

/** What somebody sits in: jackets in the Chamber, sleeves at the long table. */
const CLOTHED = {
  inJacket: {
    body: 'body',
    bodyTurned: 'bodyTurned',
    armRaised: 'armRaised',
    armResting: 'armResting',
  },
  inSleeves: {
    body: 'bodyInSleeves',
    bodyTurned: 'bodyTurnedInSleeves',
    armRaised: 'armRaisedInSleeve',
    armResting: 'armRestingInSleeve',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Part>>>>;

/** The parts that somebody is put together from at a seat. */
export function partsAt({ facing }: Seat, inSleeves: boolean): readonly Part[] {
  const { body, bodyTurned, armRaised, armResting } = CLOTHED[inSleeves ? 'inSleeves' : 'inJacket'];
  return ['head', 'headTurned', facing === 0 ? body : bodyTurned, armRaised, armResting];
}

/** Turns a part round about the middle of the figure. */
export function mirrored(part: GameObjects.Image, is: boolean): GameObjects.Image {
  part.scaleX = (is ? -1 : 1) * Math.abs(part.scaleX);
  return part;
}

/** Builds the parts of a figure and leaves them with nothing raised. */
export function figureOf(making: Making): FigureParts {
  const { scene, sheet, code, seat, guest, inSleeves, theme, wardrobe } = making;
  const { density } = wardrobe;
  const thing = (name: string) => wardrobe.image(`things/${name}`);
  const { facing } = seat;
  const scale = seat.size;
  const turned = facing !== 0;
  const part = (name: Part) => wardrobe.image(`${sheet}/${name}`).setOrigin(...originOf(name));
  // Whoever sits left of the middle raises the arm that is nearer to it, so that no hand is before a neighbour's face.
  const flipped = turned ? facing < 0 : seat.x < STAGE.width / 2 - 1;
  const clothed = CLOTHED[inSleeves ? 'inSleeves' : 'inJacket'];
  const shown = mirrored(part(turned ? clothed.bodyTurned : clothed.body), flipped);
  const raised = mirrored(part(clothed.armRaised), flipped === turned);
  if (turned) raised.x = facing * -14;
  const resting = mirrored(part(clothed.armResting).setVisible(!turned), flipped);
  const head = part('head');
  const headTurned = part('headTurned');
  const depth = turned ? DEPTH.besideTable : DEPTH.behindTable;
  const body = scene.add
    .container(seat.x, seat.y, [raised, shown, resting, head, headTurned])
    .setScale(scale)
    .setDepth(depth + seat.depth);
  const chair = thing('emptyChair')
    .setOrigin(FIGURE.table.x / THINGS.emptyChair.width, FIGURE.table.y / THINGS.emptyChair.height)
    .setPosition(seat.x, seat.y)
    .setScale(scale / density)
    .setDepth(depth + seat.depth);
  const paper = thing('paper')
    .setPosition(seat.placard.x, seat.placard.y + 2 * scale)
    .setScale(scale / density)
    .setDepth(DEPTH.onTable + seat.depth);
  const number = wardrobe.image('number/1').setPosition(32, -14);
  const placard = scene.add
    .container(seat.placard.x, seat.placard.y, [wardrobe.image(making.placard), number])
    .setScale(scale);
  const hand = turned ? facing * HAND.turned : flipped ? HAND.seated : -HAND.seated;
  const above = { x: seat.x + hand * scale, y: seat.y - HAND.up * scale };
  const sign = (name: string) =>
    thing(name)
      .setPosition(above.x, above.y - 12 * scale)
      .setScale((0.95 * scale) / density)
      .setDepth(DEPTH.signs + seat.depth);
  const signs = { inFavour: sign('inFavour'), against: sign('against'), abstaining: sign('abstaining') };
  const sheetOfPaper = thing('sheet').setPosition(0, -12);
  body.add(sheetOfPaper);
  const whole = [shown, resting, raised, head, headTurned];
  const lying = { x: seat.placard.x, y: seat.placard.y + (turned ? 4 : 15) * scale };
  const standingUp = { x: lying.x, y: lying.y - 18 * scale };
  const holding = { x: above.x, y: above.y - 2 * scale };

  const pose: FigureParts['pose'] = (figure, shade, move) => {
    const tint = TINTS[theme][shade];
    const up = figure.hand === 'placard' || figure.hand === 'vote';
    body.setVisible(figure.present);
    chair.setVisible(!figure.present);
    sheetOfPaper.setVisible(figure.reads);
    const ahead = figure.looks === 0;
    head.setVisible(ahead);
    mirrored(headTurned.setVisible(!ahead), figure.looks < 0);
    head.x = headTurned.x = turned ? facing * 2 : figure.looks;
    if (!turned) {
      resting.setVisible(!up);
    }
    for (const one of whole) one.setTint(tint);
    chair.setTint(tint);
    paper.setVisible(figure.hasText && !guest);
    const disc = figure.listed !== null && figure.listed <= HIGHEST;
    number.setVisible(disc);
    if (disc) wardrobe.change(number, `number/${figure.listed}`);
    move(raised, { y: up ? 0 : 62, alpha: up ? 1 : 0 }, 260);
    const held = figure.hand === 'placard';
    const onEnd = figure.hand === 'onEnd';
    placard.setDepth((held ? DEPTH.held : DEPTH.onTable) + seat.depth + 0.5);
    move(
      placard,
      held ? { ...holding, angle: 0 } : onEnd ? { ...standingUp, angle: -90 } : { ...lying, angle: 0 },
      260,
    );
    // On its end, the disc is on the side where no neighbour's placard stands.
    number.setAngle(onEnd ? 90 : 0).setY(onEnd && seat.x > STAGE.width / 2 ? 14 : -14);
    for (const [ballot, image] of Object.entries(signs))
      move(image, { alpha: figure.ballot === ballot ? 1 : 0, scale: (0.95 * scale) / density }, 220);
  };
  const remove = () => {
    for (const one of [body, placard, paper, chair, ...Object.values(signs)]) one.destroy();
  };
  return { code, body, head, headTurned, placard, pose, remove };
}
