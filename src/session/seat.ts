/** What a browser holds of a meeting: the view of its onlooker, and what that onlooker has heard. */
import type { Notice } from '../council/notices.ts';
import type { View } from '../council/view.ts';

/** A meeting that is watched step by step. */
export interface Watching {
  readonly view: View;
  /** Everything the onlooker has heard, oldest first. */
  readonly heard: readonly Notice[];
  /** Whether the meeting is over. */
  readonly over: boolean;
  /** Goes on to the next move, or to the end of time that nobody uses; nothing once it is over. */
  advance(): void;
}
