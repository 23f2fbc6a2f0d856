/** Somebody who stands, as in the corridor: it walks to its place, turned to those it talks with, under or over its placard. */
import { FIGURE, STANDING_PARTS, type StandingPart } from './cells.ts';
import { type FigureParts, type Making, mirrored, TINTS } from './figure.ts';
import { DEPTH } from './layers.ts';

/** Milliseconds that somebody takes to walk to another place. */
const WALK = 700;

/** Where the waist, which a place is about, lies in a part, as parts of its width and height. */
function originOf(name: StandingPart): [x: number, y: number] {
  const { x, y, width, height } = STANDING_PARTS[name];
  return [(FIGURE.table.x - x) / width, (FIGURE.table.y - y) / height];
}

/** Builds somebody who stands. */
export function standerOf({
  scene,
  sheet,
  code,
  seat,
  theme,
  wardrobe,
  placard: picture,
}: Omit<Making, 'guest' | 'inSleeves'>): FigureParts {
  const part = (name: StandingPart) => wardrobe.image(`${sheet}/${name}`).setOrigin(...originOf(name));
  const front = part('standing');
  const side = part('standingTurned');
  const head = part('head');
  const headTurned = part('headTurned');
  const sheetOfPaper = wardrobe.image('things/sheet').setPosition(0, -14);
  const body = scene.add
    .container(seat.x, seat.y, [front, side, head, headTurned, sheetOfPaper])
    .setScale(seat.size);
  const placard = scene.add
    .container(seat.placard.x, seat.placard.y, [wardrobe.image(picture)])
    .setScale(seat.size);
  const whole = [front, side, head, headTurned];

  return {
    code,
    body,
    head,
    headTurned,
    placard,
    pose({ seat: at, looks, present, reads }, shade, move) {
      const turned = at.facing !== 0;
      front.setVisible(!turned);
      mirrored(side.setVisible(turned), at.facing < 0);
      head.setVisible(looks === 0);
      mirrored(headTurned.setVisible(looks !== 0), looks < 0);
      head.x = headTurned.x = turned ? at.facing * 2 : 0;
      sheetOfPaper.setVisible(reads);
      for (const one of whole) one.setTint(TINTS[theme][shade]);
      body.setVisible(present).setDepth(DEPTH.behindTable + at.depth);
      placard.setVisible(present).setDepth(DEPTH.onTable + at.depth);
      move(body, { x: at.x, y: at.y, scale: at.size }, WALK);
      move(placard, { x: at.placard.x, y: at.placard.y, scale: Math.max(0.74, at.size * 0.9) }, WALK);
    },
    remove() {
      body.destroy();
      placard.destroy();
    },
  };
}
