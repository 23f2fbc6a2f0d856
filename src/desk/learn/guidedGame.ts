/** The guided first game: a game like any other, of a case, a seat and a seed that were chosen because there is much to learn in it. */
import type { DelegationCode } from '../../council/matter.ts';
import type { Choice } from '../address.ts';

/** The case, how hard the others hold, and the seed: on it, verbs, brackets and a trade come up early, whatever one does. */
export const GUIDED: Choice = { id: 'first-statement', seed: 7, difficulty: 'easy' };

/** An elected member with one great concern, which may give way on others. */
export const GUIDED_SEAT: DelegationCode = 'NZ';

/** Games with a guide are saved under names that begin so; that is how the guide finds its game after a reload. */
const PREFIX = 'guided-';

/** The name under which a guided game is saved, from one that no other game has. */
export function guidedId(id: string): string {
  return `${PREFIX}${id}`;
}

/** Whether the game of this name has a guide. */
export function isGuided(id: string): boolean {
  return id.startsWith(PREFIX);
}

const CLOSED = 'open-debate.guide-closed';

/** Whether the guide was closed; it can be opened again at any time. */
export function isGuideClosed(): boolean {
  try {
    return localStorage.getItem(CLOSED) !== null;
  } catch {
    return false;
  }
}

/** Remembers that the guide was closed, or opened. */
export function keepGuideClosed(closed: boolean): void {
  try {
    if (closed) localStorage.setItem(CLOSED, 'yes');
    else localStorage.removeItem(CLOSED);
  } catch {
    // Where nothing may be kept, it opens again with the page.
  }
}
