/** Something that the person at the command line can mend: said in one line, without a stack trace. */

/** Exit code when what was asked for cannot be done as asked. */
export const MISASKED = 2;

/** What was asked for cannot be done: what, why, and how to mend it, in one sentence. */
export class Mistake extends Error {}

/** Stops with a sentence for the person at the command line. */
export function mistaken(sentence: string): never {
  throw new Mistake(sentence);
}

/** Tells on the error stream, in one line, what cannot be done. */
export function tellMistake(sentence: string): void {
  console.error(`open-debate: ${onOneLine(sentence)}`);
}

/** A sentence on one line whatever names it repeats: a name may hold line ends, and commands to the terminal. */
export function onOneLine(sentence: string): string {
  return sentence.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
