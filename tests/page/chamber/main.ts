/** A page with nothing but the chamber, for the tests and for looking at it. Not shipped. */
import { type Chamber, type ChamberOptions, openChamber } from '../../../src/chamber/chamber.ts';
import type { Notice } from '../../../src/council/notices.ts';
import type { View } from '../../../src/council/view.ts';
import { type Loudness, openSounds, type Sounds } from '../../../src/sound/sounds.ts';
import { createWords } from '../../../src/words/words.ts';

/** What the tests may do with it. */
export interface Watched {
  chamber: Chamber | null;
  /** Whom was pointed at, first to last. */
  readonly pointed: string[];
  open(options: ChamberOptions): Promise<boolean>;
  show(view: View): Promise<void>;
  play(notice: Notice): void;
  /** The sounds, and which captions were given. */
  sounds: Sounds | null;
  readonly captions: string[];
  openSounds(loudness: Loudness): void;
  /** Frames that the page was asked to draw so far. */
  frames(): number;
}

let frames = 0;
const ask = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (callback) =>
  ask((time) => {
    frames += 1;
    callback(time);
  });

const watched: Watched = {
  chamber: null,
  pointed: [],
  async open(options) {
    const host = document.querySelector<HTMLElement>('#host');
    if (!host) throw new Error('The page has no host for the chamber.');
    const chamber = await openChamber(host, createWords(), options);
    chamber.onPoint((code) => watched.pointed.push(code));
    watched.chamber = chamber;
    return chamber.isDrawn;
  },
  async show(view) {
    watched.chamber?.show(view);
    await watched.chamber?.settled();
  },
  sounds: null,
  captions: [],
  openSounds(loudness) {
    watched.sounds = openSounds(loudness);
    watched.sounds.onCaption((cue) => watched.captions.push(cue));
  },
  play: (notice) => watched.chamber?.play(notice),
  frames: () => frames,
};
Object.assign(window, { watched });
