/** A chamber that is drawn before it is wanted, out of sight, and moved to its place when it is. */
import { type Chamber, type ChamberOptions, openChamber } from '../chamber/chamber.ts';
import type { View } from '../council/view.ts';
import type { Words } from '../words/words.ts';
import { motion, theme } from './settings/preferences.ts';

interface Ahead {
  readonly place: HTMLElement;
  readonly chamber: Promise<Chamber>;
}

let ahead: Ahead | null = null;

/** The light and the movement that the person, or else the system, has chosen. */
export function chamberOptions(): ChamberOptions {
  return { theme: theme() === 'dark' ? 'dusk' : 'day', motion: motion() };
}

/** Draws the chamber of a view ahead, in place of another that was. */
export function drawAhead(words: Words, view: View): void {
  forgetAhead();
  const place = document.createElement('div');
  // Whoever watches has more room for it than whoever plays.
  place.className = view.onlooker.as === 'delegation' ? 'pictureAhead' : 'pictureAhead watched';
  place.setAttribute('aria-hidden', 'true');
  document.body.append(place);
  const chamber = openChamber(place, words, { ...chamberOptions(), motion: 'reduced' });
  ahead = { place, chamber };
  void chamber.then((opened) => opened.show(view));
}

/** Gives back what was drawn ahead, where it was not wanted after all. */
export function forgetAhead(): void {
  if (!ahead) return;
  const { place, chamber } = ahead;
  ahead = null;
  void chamber.then((opened) => {
    opened.destroy();
    place.remove();
  });
}

/** The chamber in its place on the page: the one that was drawn ahead, or a new one. */
export async function chamberIn(host: HTMLElement, words: Words): Promise<Chamber> {
  const ready = ahead;
  ahead = null;
  if (!ready) return openChamber(host, words, chamberOptions());
  const { place } = ready;
  place.className = '';
  place.removeAttribute('aria-hidden');
  host.append(place);
  const chamber = await ready.chamber;
  chamber.resize();
  chamber.setMotion(motion());
  return chamber;
}
