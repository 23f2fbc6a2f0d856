/** What all screens of a person in a class are given. */
import type { Picture } from '../../session/classroom.ts';
import type { ClassWords } from '../../words/classroom.ts';
import type { Words } from '../../words/words.ts';
import type { ClassConnection } from './connection.ts';
import type { Roster } from './roster.ts';

/** The class as a person sees it. */
export type PersonsPicture = Extract<Picture, { readonly as: 'person' }>;

/** The words, the connection, and how the class stands. */
export interface Personal {
  readonly words: ClassWords;
  readonly meeting: Words;
  readonly connection: ClassConnection;
  readonly picture: PersonsPicture;
  readonly roster: Roster;
}
