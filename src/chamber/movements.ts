/** Small movements that go with what happens. Each cleans up after itself, and any of them may be left out. */
import type { GameObjects } from 'phaser';
import type { DelegationCode } from '../council/matter.ts';
import type { Notice } from '../council/notices.ts';
import type { FigureParts } from './figure.ts';
import { GESTURES, type Gesture } from './gestures.ts';
import { DEPTH } from './layers.ts';
import type { Picture } from './picture.ts';
import type { DrawnRoom } from './room.ts';
import type { Stage } from './stage.ts';

/** What a movement may use. */
interface Moving {
  readonly stage: Stage;
  readonly room: DrawnRoom;
  readonly picture: Picture;
  readonly notice: Notice;
}

/** Moves what goes with a notice; nothing where nothing goes with it, or nobody concerned is in the picture. */
export function moveFor(stage: Stage, room: DrawnRoom, picture: Picture, notice: Notice): void {
  const gesture = GESTURES[notice.kind];
  if (gesture === null) return;
  MOVEMENTS[gesture]({ stage, room, picture, notice });
  stage.wake();
}

const MOVEMENTS: Readonly<Record<Gesture, (moving: Moving) => void>> = {
  gavel(moving) {
    const at = seatOf(moving, chairOf(moving));
    if (!at) return;
    const { scene } = moving.stage;
    const scale = at.size;
    const gavel = moving.room
      .thing('gavel')
      .setOrigin(0.92, 0.9)
      .setPosition(at.x + 52 * scale, at.y - 4 * scale)
      .setDepth(DEPTH.signs)
      .setAngle(50);
    gavel.setScale(gavel.scale * scale * 1.05);
    scene.tweens.chain({
      targets: gavel,
      tweens: [
        { angle: 62, duration: 160, ease: 'Sine.easeOut' },
        { angle: 2, duration: 110, ease: 'Cubic.easeIn' },
        { angle: 12, duration: 90, ease: 'Sine.easeOut' },
        { angle: 2, duration: 90, ease: 'Sine.easeIn' },
        { alpha: 0, delay: 380, duration: 240 },
      ],
      onComplete: () => gavel.destroy(),
    });
  },
  papers(moving) {
    const from = seatOf(moving, moving.notice.by ?? chairOf(moving));
    if (!from) return;
    for (const [i, { seat }] of moving.picture.figures.filter((f) => !f.guest).entries())
      slide(moving, 'sheet', from.placard, seat.placard, i * 45, seat.size);
  },
  note(moving) {
    const from = seatOf(moving, moving.notice.by);
    if (!from) return;
    const { audience, by } = moving.notice;
    const others = audience === 'everybody' ? [] : audience.filter((code) => code !== by);
    for (const [i, code] of others.entries()) {
      const to = seatOf(moving, code);
      if (to) slide(moving, 'note', from.placard, to.placard, i * 90, to.size);
    }
  },
  nod(moving) {
    const parts = partsOf(moving);
    if (!parts) return;
    bob(moving, [parts.head, parts.headTurned], { y: 4 }, 170, 1);
  },
  lean(moving) {
    const parts = partsOf(moving);
    if (!parts) return;
    const base = parts.body.scale;
    bob(moving, [parts.body], { scale: base * 1.045 }, 300, 0);
  },
  placard(moving) {
    const parts = partsOf(moving);
    if (parts) bob(moving, [parts.placard], { y: -34 }, 320, 0);
  },
  cameras({ stage: { scene }, room }) {
    for (let i = 0; i < 7; i++) {
      // Photographers stand to the left and right of the gallery; their places are the same each time.
      const x = i % 2 === 0 ? 60 + i * 46 : 1220 - i * 46;
      const flash = room
        .thing('flash')
        .setPosition(x, 640 + ((i * 37) % 50))
        .setDepth(DEPTH.caption - 1)
        .setAlpha(0);
      scene.tweens.chain({
        targets: flash,
        tweens: [
          { alpha: 0.5, delay: i * 150, duration: 60 },
          { alpha: 0, duration: 260 },
        ],
        onComplete: () => flash.destroy(),
      });
    }
  },
};

function chairOf({ picture }: Moving): DelegationCode | null {
  return picture.figures.find(({ presides }) => presides)?.code ?? null;
}

function seatOf({ picture }: Moving, code: DelegationCode | null) {
  return picture.figures.find((figure) => figure.code === code)?.seat ?? null;
}

function partsOf({ notice, room }: Moving): FigureParts | undefined {
  return notice.by === null ? undefined : room.figures.get(notice.by);
}

/** There and back again: the way back ends exactly where it began. */
function bob(
  { stage: { scene } }: Moving,
  targets: (GameObjects.Image | GameObjects.Container)[],
  to: { readonly y?: number; readonly scale?: number },
  duration: number,
  repeat: number,
): void {
  for (const target of targets) {
    const running = scene.tweens.getTweensOf(target);
    if (running.length > 0) continue;
    const home = { y: target.y, scale: target.scale };
    const aim = to.y === undefined ? to : { ...to, y: home.y + to.y };
    scene.tweens.add({
      targets: target,
      ...aim,
      duration,
      yoyo: true,
      repeat,
      ease: 'Sine.easeInOut',
      onComplete: () => {
        if (to.y !== undefined) target.y = home.y;
        if (to.scale !== undefined) target.setScale(home.scale);
      },
    });
  }
}

function slide(
  { stage: { scene }, room }: Moving,
  thing: string,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  delay: number,
  scale: number,
): void {
  const image = room.thing(thing).setPosition(from.x, from.y).setDepth(DEPTH.signs).setAlpha(0);
  image.setScale(image.scale * scale);
  scene.tweens.chain({
    targets: image,
    tweens: [
      { alpha: 1, delay, duration: 80 },
      { x: to.x, y: to.y, duration: 480, ease: 'Cubic.easeInOut' },
      { alpha: 0, duration: 220 },
    ],
    onComplete: () => image.destroy(),
  });
}
