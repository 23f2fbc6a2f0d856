/**
 * The chamber: what a delegate watches. It shows any view, with no history, and may play small movements on the way. It never
 * makes a move and nothing waits for it; the whole meeting can be followed without it.
 */
import type { DelegationCode } from '../council/matter.ts';
import type { Notice } from '../council/notices.ts';
import type { View } from '../council/view.ts';
import type { Words } from '../words/words.ts';

/** The light in the room: lamps at dusk, for dark pages, or day. */
export type Theme = 'dusk' | 'day';
/** Whether things move to their places or are simply there. */
export type Motion = 'full' | 'reduced';

/** How a chamber begins. */
export interface ChamberOptions {
  readonly theme: Theme;
  readonly motion: Motion;
}

/** A room that can be watched, drawn or not. */
export interface Chamber {
  /** Whether there is a picture at all. */
  readonly isDrawn: boolean;
  /** Brings the picture to what the view says. Only the last view that was given matters. */
  show(view: View): void;
  /** Plays what goes with a notice. Decoration: nothing is lost when it is not called, or cut short. */
  play(notice: Notice): void;
  setTheme(theme: Theme): void;
  setMotion(motion: Motion): void;
  /** Fits the picture to its host, whose size has changed. Changes that the browser tells of are noticed without it. */
  resize(): void;
  /** Calls back with whom a pointer was put on. One listener: the last. */
  onPoint(listener: (code: DelegationCode) => void): void;
  /** Resolves once the last view is drawn and nothing moves. */
  settled(): Promise<void>;
  /** Takes the picture out of its host and gives everything back. */
  destroy(): void;
}

/**
 * Opens a chamber in an element, which should be 16 to 9. Where the browser cannot draw it (no WebGL, or what draws it cannot be
 * fetched), it is a plain one that shows nothing. Never rejects.
 */
export async function openChamber(
  host: HTMLElement,
  words: Words,
  options: ChamberOptions,
): Promise<Chamber> {
  if (!canDraw()) return plainChamber();
  try {
    const { openDrawnChamber } = await import('./drawnChamber.ts');
    return await openDrawnChamber(host, words, options);
  } catch {
    return plainChamber();
  }
}

/** The chamber where nothing can be drawn: everything that it is told is right, and nothing is seen. */
export function plainChamber(): Chamber {
  return {
    isDrawn: false,
    show() {},
    play() {},
    setTheme() {},
    setMotion() {},
    resize() {},
    onPoint() {},
    settled: () => Promise.resolve(),
    destroy() {},
  };
}

let drawable: boolean | null = null;

/** Whether the browser has WebGL: asked once, since the answer costs a context. */
function canDraw(): boolean {
  drawable ??= hasContext();
  return drawable;
}

function hasContext(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
