/** How loud the sounds of the room are, remembered in this browser; the switch in the chamber and the settings share it. */
import type { Loudness } from '../../sound/sounds.ts';

const KEPT_UNDER = 'open-debate.sound';

/** Nothing sounds unasked. */
export const LOUDNESS_AT_FIRST: Loudness = { volume: 0.7, muted: true };

/** What was kept from the last time; what cannot be read counts as nothing. */
export function keptLoudness(): Loudness {
  try {
    const { volume, muted } = JSON.parse(localStorage.getItem(KEPT_UNDER) ?? 'null');
    const isLoudness = typeof muted === 'boolean' && typeof volume === 'number' && volume >= 0 && volume <= 1;
    return isLoudness ? { volume, muted } : LOUDNESS_AT_FIRST;
  } catch {
    return LOUDNESS_AT_FIRST;
  }
}

/** Remembers it; false where the browser keeps nothing, and it is set anew each time. */
export function keepLoudness(loudness: Loudness): boolean {
  try {
    localStorage.setItem(KEPT_UNDER, JSON.stringify(loudness));
    return true;
  } catch {
    return false;
  }
}
