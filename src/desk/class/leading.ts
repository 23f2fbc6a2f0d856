/** What all parts of the facilitator's desk are given. */
import type { Asking, Picture } from '../../session/classroom.ts';
import type { ClassWords } from '../../words/classroom.ts';
import type { Words } from '../../words/words.ts';
import type { Asked, ClassConnection } from './connection.ts';
import type { Roster } from './roster.ts';

/** The class as the facilitator sees it. */
export type LeadersPicture = Extract<Picture, { readonly as: 'facilitator' }>;

/** By how many minutes a deadline is moved, in words. */
export function movedBy({ say }: ClassWords, minutes: number): string {
  return say(minutes > 0 ? 'deadlineLater' : 'deadlineSooner', { count: Math.abs(minutes) });
}

/** The words, the connection, how the class stands, and the way to ask for something; what is wrong is said at the head. */
export interface Leading {
  readonly words: ClassWords;
  readonly meeting: Words;
  readonly connection: ClassConnection;
  readonly picture: LeadersPicture;
  readonly roster: Roster;
  /** `done` is said once it is done. */
  readonly ask: (asking: Asking, done?: string) => Promise<Asked>;
}
