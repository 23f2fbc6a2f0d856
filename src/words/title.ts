/** The few sentences with which the page opens. All others are fetched once a meeting is wanted. */
import { desk } from './en/desk.ts';
import { figures, lists, months } from './en/form.ts';
import { phases } from './en/terms.ts';
import { clockOf, dateOf, listOf } from './figures.ts';
import type { LanguageCode, LanguageSentences } from './languages.ts';
import { newSay, type SayRoom } from './say.ts';
import type { Words } from './words.ts';

/** What the first screens say. */
export type TitleWords = Pick<Words, 'language' | 'desk' | 'date' | 'clock' | 'list' | 'phase'>;

/** The sentences of the first screens, by language. */
const TITLES: Readonly<Record<LanguageCode, Partial<LanguageSentences>>> = {
  en: { desk, figures, lists, months, phases },
};

/** The words of the first screens in a language (BCP 47) that the program has; in any other, the English ones. */
export function createTitleWords(language = 'en'): TitleWords {
  const known: Readonly<Record<string, Partial<LanguageSentences>>> = TITLES;
  const say = newSay(language, known[language] ?? TITLES.en);
  // The keys of one room of sentences are keys of the whole once its name is put before them.
  const desk: SayRoom<'desk'> = (key: string, ...params: unknown[]) =>
    (say as (key: string, ...params: unknown[]) => string)(`desk.${key}`, ...params);
  return {
    language,
    desk,
    date: (iso) => dateOf(say, iso),
    clock: (seconds) => clockOf(say, seconds),
    list: (things) => listOf(say, things),
    phase: (phase) => say(`phases.${phase}`),
  };
}
