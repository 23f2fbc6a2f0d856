/**
 * The minutes: what was said to whom, as one onlooker heard it. They are built from notices and their audiences, so
 * that a delegation's minutes never hold what others kept from it.
 */
import type { Notice } from '../council/notices.ts';
import type { Onlooker } from '../council/view.ts';
import { noticesFor } from '../views/noticesFor.ts';
import type { Frame } from './replay.ts';

/** One line of the minutes: a notice, and the number of the entry that gave rise to it (0: the opening). */
export interface Minute extends Notice {
  readonly n: number;
}

/** The minutes of a meeting for one onlooker, from the frames of its replay. */
export function minutesFor(onlooker: Onlooker, frames: Iterable<Frame>): readonly Minute[] {
  const minutes: Minute[] = [];
  for (const { n, meeting, difference } of frames) {
    // Where a replay parts from what was written, the meeting did not get to what was written.
    if (difference) break;
    for (const { kind, at, by, audience, details } of noticesFor(meeting, onlooker))
      minutes.push({ n, at, kind, by, audience, details });
  }
  return minutes;
}
