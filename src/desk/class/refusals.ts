/** Why something was not done in a class, as a sentence. */
import type { ClassWords } from '../../words/classroom.ts';
import type { Asked } from './connection.ts';

/** The sentence, with how long to wait where that is known. */
export function refusalIn({ say }: ClassWords, asked: Extract<Asked, { readonly ok: false }>): string {
  const { why, after } = asked;
  if (after !== undefined && (why === 'tooFast' || why === 'tooManyGuesses'))
    return say(`refused.${why}In`, { count: Math.ceil(after / 1000) });
  return say(`refused.${why}`);
}
