/** The stage that Phaser draws on. Loaded only when a chamber is opened; draws only while something moves. */
import { Game, Scale, Scene, WEBGL } from 'phaser';
import { addressOfDrawing } from './drawings.ts';
import { STAGE } from './perspective.ts';
import { tintByMultiplying } from './tint.ts';

/** A running game that sleeps unless it is woken. */
export interface Stage {
  readonly game: Game;
  readonly scene: Scene;
  /** Draws, and goes on drawing as long as something moves. */
  wake(): void;
  /** Resolves once nothing moves and the last frame is drawn. */
  still(): Promise<void>;
  /** Whether it was destroyed: nothing can be put on it any more. */
  isOver(): boolean;
  destroy(): void;
}

/**
 * A game that takes nothing from the page that it does not give back. Phaser puts a listener for `visibilitychange` on the document
 * and takes the window's `onblur` and `onfocus` when it starts, and leaves all three behind when it is destroyed.
 */
class TidyGame extends Game {
  #watching: EventListenerOrEventListenerObject[] = [];

  protected override start(): void {
    const { onblur, onfocus } = window;
    const noted: EventListenerOrEventListenerObject[] = [];
    const noting: typeof document.addEventListener = (
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: boolean | AddEventListenerOptions,
    ) => {
      if (type === 'visibilitychange') noted.push(listener);
      Document.prototype.addEventListener.call(document, type, listener, options);
    };
    document.addEventListener = noting;
    try {
      super.start();
    } finally {
      // Starting is over at once, and so nobody else's listener can have been noted.
      Reflect.deleteProperty(document, 'addEventListener');
      Object.assign(window, { onblur, onfocus });
    }
    this.#watching = noted;
  }

  /** Gives back what starting took. */
  tidy(): void {
    for (const listener of this.#watching) document.removeEventListener('visibilitychange', listener);
    this.#watching = [];
  }
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
  return new Promise((resolve, reject) => {
    let idle = 0;
    let waiting: (() => void)[] = [];
    const white = addressOfDrawing('white');
    let over = false;
    let game: TidyGame;

    class Room extends Scene {
      create(): void {
        // As a letter of the text it would have room for descenders below it.
        game.canvas.style.display = 'block';
        tintByMultiplying(game);
        this.cameras.main.setOrigin(0, 0).setZoom(density).setScroll(0, 0);
        resolve({ game, scene: this, wake, still, isOver: () => over, destroy });
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
      // What is out of sight is not put together by the browser: the graphics card begins with it now all the same.
      if ('gl' in game.renderer) game.renderer.gl.flush();
      const all = waiting;
      waiting = [];
      for (const done of all) done();
    }
    function destroy(): void {
      over = true;
      game.tidy();
      game.destroy(true);
      // A game is taken down in its next frame, and one that sleeps has none.
      game.loop.wake();
      for (const done of waiting) done();
    }

    try {
      game = new TidyGame({
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
