/** The chamber that is drawn: one stage at a time, built anew when its context is lost or the screen has become another. */
import type { DelegationCode } from '../council/matter.ts';
import type { View } from '../council/view.ts';
import type { Words } from '../words/words.ts';
import { captionOf, describing } from './captions.ts';
import type { Chamber, ChamberOptions, Motion, Theme } from './chamber.ts';
import { moveFor } from './movements.ts';
import { STAGE } from './perspective.ts';
import { delegationAt, type Picture, pictureOf } from './picture.ts';
import { type DrawnRoom, newRoom } from './room.ts';
import { openStage, type Stage } from './stage.ts';

/** What is drawn on now. */
interface Built {
  readonly stage: Stage;
  readonly room: DrawnRoom;
  readonly density: number;
}

/** A picture is built anew when its host has grown or shrunk by more than this part of its density. */
const MUCH = 0.3;
/** Pixels of a unit of the stage, at least and at most; steps of a quarter keep the cells of the sheets on whole pixels. */
const DENSITY = { least: 0.5, most: 2, step: 0.25 } as const;

/**
 * Opens a drawn chamber.
 *
 * @throws when WebGL or a drawing is not to be had
 */
export async function openDrawnChamber(
  host: HTMLElement,
  words: Words,
  { theme, motion }: ChamberOptions,
): Promise<Chamber> {
  let shown: { readonly view: View; readonly picture: Picture } | null = null;
  let light: Theme = theme;
  let moves: Motion = motion;
  let listener: (code: DelegationCode) => void = () => {};
  /** On whom the pointer is: told once, not with every step of it. */
  let pointed: DelegationCode | null = null;
  let gone = false;
  let built: Built | null = await build();
  /** What is being drawn; replaced by every new wish. */
  let drawing: Promise<void> = Promise.resolve();

  async function build(): Promise<Built> {
    const density = densityFor(host);
    const stage = await openStage(host, density);
    const room = newRoom(stage, density, light);
    const { canvas } = stage.game;
    canvas.addEventListener('webglcontextlost', rebuild);
    canvas.addEventListener('click', point);
    canvas.addEventListener('pointermove', point);
    canvas.addEventListener('pointerleave', () => {
      pointed = null;
    });
    return { stage, room, density };
  }

  function rebuild(): void {
    drawing = (async () => {
      const before = built;
      if (gone || before === null) return;
      built = null;
      before.stage.destroy();
      const fresh = await build();
      if (gone) {
        fresh.stage.destroy();
        return;
      }
      built = fresh;
      await draw('still');
      // Without a context there is no picture; the meeting goes on without one.
    })().catch(() => {});
  }

  async function draw(how: 'moving' | 'still'): Promise<void> {
    if (built === null || shown === null) return;
    const { view, picture } = shown;
    built.room.theme = light;
    const { canvas } = built.stage.game;
    // A picture only once it has words: one without a name is told of by nobody.
    canvas.setAttribute('aria-label', describing(picture, view, words));
    canvas.setAttribute('role', 'img');
    const caption = captionOf(picture, view, words);
    await built.room.show({ picture, caption }, how === 'moving' && moves === 'full');
  }

  function redraw(how: 'moving' | 'still'): void {
    drawing = draw(how).catch(() => {});
  }

  function point(event: MouseEvent): void {
    if (built === null || shown === null) return;
    const box = built.stage.game.canvas.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * STAGE.width;
    const y = ((event.clientY - box.top) / box.height) * STAGE.height;
    const code = delegationAt(shown.picture, x, y);
    built.stage.game.canvas.style.cursor = code === null ? 'default' : 'pointer';
    if (code !== null && code !== pointed) listener(code);
    pointed = code;
  }

  function resize(): void {
    // Where it is out of sight it has no size, and needs none.
    if (built === null || host.clientWidth === 0) return;
    if (Math.abs(densityFor(host) / built.density - 1) > MUCH) {
      rebuild();
      return;
    }
    // Its host may have been moved, of which no window tells.
    built.stage.game.scale.getParentBounds();
    built.stage.game.scale.refresh();
    built.stage.wake();
  }

  const watching = new ResizeObserver(resize);
  watching.observe(host);

  return {
    isDrawn: true,
    show(view) {
      shown = { view, picture: pictureOf(view) };
      redraw('moving');
    },
    play(notice) {
      if (built?.room.isThere() && shown !== null && moves === 'full')
        moveFor(built.stage, built.room, shown.picture, notice);
    },
    setTheme(next) {
      if (next === light) return;
      light = next;
      redraw('still');
    },
    setMotion(next) {
      moves = next;
    },
    resize,
    onPoint(next) {
      listener = next;
    },
    async settled() {
      for (let waited = null; waited !== drawing; ) {
        waited = drawing;
        await waited;
      }
      await built?.stage.still();
    },
    destroy() {
      gone = true;
      watching.disconnect();
      built?.stage.destroy();
      built = null;
    },
  };
}

function densityFor(host: HTMLElement): number {
  const wide = Math.min(2, window.devicePixelRatio) * (host.clientWidth / STAGE.width);
  const stepped = Math.ceil(wide / DENSITY.step) * DENSITY.step;
  return Math.min(DENSITY.most, Math.max(DENSITY.least, stepped));
}
