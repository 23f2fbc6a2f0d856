/** The sentences of the pages of a class, fetched without those of a meeting. */
import { classroom } from './en/classroom.ts';
import { figures, lists, months } from './en/form.ts';
import { listOf } from './figures.ts';
import type { LanguageCode, LanguageSentences } from './languages.ts';
import { newSay, type SayRoom } from './say.ts';

/** What the pages of a class say. */
export interface ClassWords {
  /** Its code (BCP 47). */
  readonly language: string;
  readonly say: SayRoom<'classroom'>;
  /** Several things in one list: "France, Japan and Spain". */
  list(things: readonly string[]): string;
}

/** Their sentences, by language. */
const CLASSES: Readonly<Record<LanguageCode, Partial<LanguageSentences>>> = {
  en: { classroom, figures, lists, months },
};

/** The words of the pages of a class, in a language (BCP 47) that the program has; in any other, the English ones. */
export function createClassWords(language = 'en'): ClassWords {
  const known: Readonly<Record<string, Partial<LanguageSentences>>> = CLASSES;
  const say = newSay(language, known[language] ?? CLASSES.en);
  // The keys of one room of sentences are keys of the whole once its name is put before them.
  const room: SayRoom<'classroom'> = (key: string, ...params: unknown[]) =>
    (say as (key: string, ...params: unknown[]) => string)(`classroom.${key}`, ...params);
  return { language, say: room, list: (things) => listOf(say, things) };
}
