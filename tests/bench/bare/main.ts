/** A page with nothing but Phaser and one moving picture: what the chamber is measured against. Not shipped. */
import type { Game } from 'phaser';

/** What the measuring may ask. */
export interface Bare {
  /** When its first picture was drawn, in milliseconds of the page's clock; null before. */
  drawnAt: number | null;
  /** Frames drawn so far. */
  frames: number;
  game: Game | null;
}

const bare: Bare = { drawnAt: null, frames: 0, game: null };
Object.assign(window, { bare });

const PERSON = new URL('../../../assets/chamber/person-olm.svg', import.meta.url).href;

// As the program does while somebody chooses: what will be needed is fetched ahead.
setTimeout(() => {
  void import('phaser');
  new Image().src = PERSON;
}, 300);

document.querySelector('#open')?.addEventListener('click', async () => {
  const { Game, Scale, Scene, WEBGL } = await import('phaser');
  class Room extends Scene {
    preload(): void {
      this.load.setPath('./');
      this.load.svg('person', PERSON);
    }
    create(): void {
      const person = this.add.image(480, 270, 'person');
      this.tweens.add({ targets: person, x: 540, duration: 400, yoyo: true, repeat: -1 });
    }
  }
  const game = new Game({
    type: WEBGL,
    parent: 'host',
    width: 960,
    height: 540,
    scale: { mode: Scale.FIT },
    banner: false,
    audio: { noAudio: true },
    scene: Room,
  });
  bare.game = game;
  let isDrawn = false;
  game.events.on('postrender', () => {
    bare.frames += 1;
    if (isDrawn || !game.scene.scenes[0]?.children.length) return;
    isDrawn = true;
    // It is seen with the next frame: noted as it is of the chamber.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        bare.drawnAt = performance.now();
      }),
    );
  });
});
