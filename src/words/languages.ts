/** The languages that the program speaks. Another one is one more folder with the rooms of `en`, a line here and in `spoken.ts`. */
import { en } from './en/index.ts';

type English = typeof en;
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type PluralBase<K> = K extends `${infer Base}_${PluralForm}` ? Base : never;

/** One room of sentences in another language: the same keys, with the plural forms that the language has. */
type InAnotherLanguage<Texts> = {
  readonly [K in keyof Texts as PluralBase<K> extends never ? K : never]: string;
} & { readonly [K in keyof Texts as `${PluralBase<K>}_other`]: string } & {
  readonly [K in keyof Texts as `${PluralBase<K>}_${Exclude<PluralForm, 'other'>}`]?: string;
};

/** A complete set of sentences. */
export type LanguageSentences = { readonly [Room in keyof English]: InAnotherLanguage<English[Room]> };

/** Sentences by language (BCP 47). */
export const LANGUAGES = { en } as const satisfies Readonly<Record<string, LanguageSentences>>;
/** The code of a language that has sentences of its own. */
export type LanguageCode = keyof typeof LANGUAGES;

/** The sentences of a language, or else the English ones. */
export function sentencesOf(language: string): LanguageSentences {
  const known: Readonly<Record<string, LanguageSentences>> = LANGUAGES;
  return known[language] ?? en;
}
