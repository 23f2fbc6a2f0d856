/** The sentences of the pages to learn from, fetched without those of a meeting. */
import { figures, lists, months } from './en/form.ts';
import { learn } from './en/learn.ts';
import { phases } from './en/terms.ts';
import type { LanguageCode, LanguageSentences } from './languages.ts';
import { newSay, type SayRoom } from './say.ts';
import type { Words } from './words.ts';

/** What the pages to learn from say. */
export type LearnWords = Pick<Words, 'language' | 'learn' | 'phase'>;

/** Their sentences, by language. */
const LEARNT: Readonly<Record<LanguageCode, Partial<LanguageSentences>>> = {
  en: { learn, figures, lists, months, phases },
};

/** The words of the pages to learn from, in a language (BCP 47) that the program has; in any other, the English ones. */
export function createLearnWords(language = 'en'): LearnWords {
  const known: Readonly<Record<string, Partial<LanguageSentences>>> = LEARNT;
  const say = newSay(language, known[language] ?? LEARNT.en);
  // The keys of one room of sentences are keys of the whole once its name is put before them.
  const room: SayRoom<'learn'> = (key: string, ...params: unknown[]) =>
    (say as (key: string, ...params: unknown[]) => string)(`learn.${key}`, ...params);
  return { language, learn: room, phase: (phase) => say(`phases.${phase}`) };
}
