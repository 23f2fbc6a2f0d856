/** The stage that Phaser draws on. Loaded only when a chamber is opened; draws only while something moves. */
import { Game, Scale, Scene, WEBGL } from 'phaser';
import { addressOfDrawing } from './drawings.ts';
import { STAGE } from './perspective.ts';

/** A running game that sleeps unless it is woken. */
export interface Stage {
  readonly game: Game;
  readonly scene: Scene;
  /** Draws, and goes on drawing as long as something moves. */
  wake(): void;
  /** Resolves once nothing moves and the last frame is drawn. */
  still(): Promise<void>;
  destroy(): void;
}

/** Frames that are drawn after the last movement: the first may still show what was before. */
const LAST_FRAMES = 2;

/**
 * Opens a game in the host element.
 *
 * @param density pixels in one unit of the stage
 * @throws when the browser gives no WebGL
 */
export function openStage(host: HTMLElement, density: number): Promise<Stage> {
  const { onblur, onfocus } = window;
  return new Promise((resolve, reject) => {
    let idle = 0;
    let waiting: (() => void)[] = [];
    const white = addressOfDrawing('white');
    let game: Game;

    class Room extends Scene {
      create(): void {
        // Phaser takes these two for itself; the page may want them.
        window.onblur = onblur;
        window.onfocus = onfocus;
        // As a letter of the text it would have room for descenders below it.
        game.canvas.style.display = 'block';
        this.cameras.main.setOrigin(0, 0).setZoom(density).setScroll(0, 0);
        resolve({ game, scene: this, wake, still, destroy });
      }
      override update(): void {
        if (this.tweens.getTweens().length > 0) idle = 0;
        else idle += 1;
      }
    }

    function wake(): void {
      idle = 0;
      game.loop.wake();
    }
    function still(): Promise<void> {
      return game.loop.running ? new Promise((done) => waiting.push(done)) : Promise.resolve();
    }
    function sleep(): void {
      if (idle <= LAST_FRAMES) return;
      game.loop.sleep();
      const all = waiting;
      waiting = [];
      for (const done of all) done();
    }
    function destroy(): void {
      game.destroy(true);
      // A game is taken down in its next frame, and one that sleeps has none.
      game.loop.wake();
      for (const done of waiting) done();
    }

    try {
      game = new Game({
        type: WEBGL,
        parent: host,
        width: STAGE.width * density,
        height: STAGE.height * density,
        scale: { mode: Scale.FIT, autoCenter: Scale.CENTER_BOTH },
        transparent: true,
        banner: false,
        autoFocus: false,
        disableContextMenu: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        images: { default: white, missing: white, white },
        render: { antialias: true, antialiasGL: false, maxTextures: 1, powerPreference: 'low-power' },
        // Restoring a lost context is left to whoever opened the chamber: it builds a new one.
        scene: Room,
      });
    } catch (error) {
      reject(error);
      return;
    }
    game.events.on('postrender', sleep);
  });
}
