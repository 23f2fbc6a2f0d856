/**
 * Which languages the program speaks, as far as the first screen must know it: no sentences. Another language is a line here and
 * one in `languages.ts`. In development and in tests of the page this file gives way to `tests/words/pseudo.ts`, which adds
 * languages that nobody speaks: they show which sentences are not in `words/`, and whether a layout has room and can be mirrored.
 */
import type { LanguageSentences } from './languages.ts';

/** A language, and how it is written. */
export interface SpokenLanguage {
  /** BCP 47. */
  readonly code: string;
  /** What those who speak it call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** All of them, the one that is spoken unasked first. */
export const SPOKEN: readonly SpokenLanguage[] = [{ code: 'en', name: 'English', direction: 'ltr' }];

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return SPOKEN.find(({ code }) => code === language)?.direction ?? 'ltr';
}

/** The sentences as a language has them. */
export function sentencesIn(
  _language: string,
  sentences: Partial<LanguageSentences>,
): Partial<LanguageSentences> {
  return sentences;
}
