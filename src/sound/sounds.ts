/**
 * Plays what goes with a notice. Browsers allow sound only once somebody has pressed something; until then, and wherever sound is
 * blocked or cannot be fetched, nothing is heard and every caption is given all the same.
 */
import type { Howl } from 'howler';
import type { Notice } from '../council/notices.ts';
import { CUE_FOR, type Cue, LEVELS } from './cues.ts';
import { filesOf } from './files.ts';

/** How loud it is. Whoever opens the sounds remembers it for the next time. */
export interface Loudness {
  /** From 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
}

/** Whether sound can be heard: once somebody has pressed something; yes, as far as is known; or no, since the browser blocks it. */
export type Hearing = 'waits' | 'heard' | 'blocked';

/** The sounds of a meeting. */
export interface Sounds {
  /** Plays the cue of a notice, where it has one. */
  play(notice: Notice): void;
  /** Plays a cue by itself. */
  cue(cue: Cue): void;
  /** Lets the air of the hall be heard, or no longer. It has no caption: it goes on and on, and tells nothing. */
  setHall(heard: boolean): void;
  setLoudness(loudness: Loudness): void;
  /** Calls back with every cue, whether it can be heard or not, so that its caption can be shown. One listener: the last. */
  onCaption(listener: (cue: Cue) => void): void;
  /** Whether somebody has pressed something, so that sound may be heard. */
  isAllowed(): boolean;
  /** Calls back when it comes out that sound waits for a press, can be heard, or is let through by nobody. One listener: the last. */
  onHearing(listener: (hearing: Hearing) => void): void;
  destroy(): void;
}

/** What counts as somebody pressing something. */
const GESTURES = ['pointerdown', 'keydown'] as const;

/** Opens the sounds. Nothing is fetched before the first gesture and unless something is to be heard. */
export function openSounds(first: Loudness): Sounds {
  let loudness = first;
  let listener: (cue: Cue) => void = () => {};
  let tell: (hearing: Hearing) => void = () => {};
  let hallHeard = false;
  // Whoever came here by pressing something need not press again.
  let allowed = navigator.userActivation?.hasBeenActive ?? false;
  let library: Promise<typeof import('howler') | null> | null = null;
  let gone = false;
  const howls = new Map<Cue, Howl>();

  const allow = (): void => {
    for (const gesture of GESTURES) document.removeEventListener(gesture, allow, true);
    allowed = true;
    void settle();
  };
  for (const gesture of GESTURES) document.addEventListener(gesture, allow, true);

  /** Howler, once sound is allowed; null where it cannot be fetched. */
  const fetched = async (): Promise<typeof import('howler') | null> => {
    if (!allowed) return null;
    library ??= import('howler').then(
      (howler) => {
        // Left to itself it lets go of the device after half a minute of silence, and some do not give it back.
        howler.Howler.autoSuspend = false;
        tell('heard');
        return howler;
      },
      () => {
        tell('blocked');
        return null;
      },
    );
    return library;
  };

  async function settle(): Promise<void> {
    // Who wants no sound need not fetch what plays it.
    const howler = loudness.muted ? await library : await fetched();
    if (!howler || gone) return;
    howler.Howler.volume(loudness.volume);
    howler.Howler.mute(loudness.muted);
    const air = howls.get('hall');
    if (hallHeard && !loudness.muted) {
      const hall = howlOf(howler, 'hall');
      if (!hall.playing()) hall.play();
    } else air?.stop();
  }

  function howlOf({ Howl }: typeof import('howler'), cue: Cue): Howl {
    const before = howls.get(cue);
    if (before) return before;
    const blocked = () => tell('blocked');
    const fresh = new Howl({
      src: [...filesOf(cue)],
      volume: LEVELS[cue],
      loop: cue === 'hall',
      onplay: () => tell('heard'),
      onplayerror: blocked,
      onloaderror: blocked,
    });
    howls.set(cue, fresh);
    return fresh;
  }

  async function sound(cue: Cue): Promise<void> {
    if (loudness.muted || loudness.volume === 0) return;
    const howler = await fetched();
    if (howler && !gone) howlOf(howler, cue).play();
  }

  const cue = (which: Cue): void => {
    listener(which);
    void sound(which);
  };

  return {
    play({ kind }) {
      const which = CUE_FOR[kind];
      if (which !== null) cue(which);
    },
    cue,
    setHall(heard) {
      hallHeard = heard;
      void settle();
    },
    setLoudness(next) {
      loudness = next;
      void settle();
    },
    onCaption(next) {
      listener = next;
    },
    isAllowed: () => allowed,
    onHearing(next) {
      tell = next;
      if (!allowed) next('waits');
    },
    destroy() {
      gone = true;
      for (const gesture of GESTURES) document.removeEventListener(gesture, allow, true);
      for (const howl of howls.values()) howl.unload();
      howls.clear();
    },
  };
}
