/**
 * Languages that nobody speaks, made from the English sentences: `en-XA` has accents, is two fifths longer and puts every sentence
 * in ⟦ ⟧, so that a sentence that is not in `words/` and a layout without room are seen; `en-XB` is written from right to left, in
 * Hebrew letters that mean nothing. In development and in tests of the page this file stands in place of `src/words/spoken.ts`.
 */
import type { LanguageSentences } from '../../src/words/languages.ts';
import { SPOKEN as SPOKEN_INDEED, type SpokenLanguage } from '../../src/words/spoken.ts';

export type { SpokenLanguage } from '../../src/words/spoken.ts';

/** The languages of the program, and those that nobody speaks. */
export const SPOKEN: readonly SpokenLanguage[] = [
  ...SPOKEN_INDEED,
  { code: 'en-XA', name: '⟦Ŀöñğ åçčéñţš⟧', direction: 'ltr' },
  { code: 'en-XB', name: '⟦אבגד⟧', direction: 'rtl' },
];

export function directionOf(language: string): 'ltr' | 'rtl' {
  return SPOKEN.find(({ code }) => code === language)?.direction ?? 'ltr';
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTED = [...'åƀçđéƒğĥîĵķļɱñöþǫŕšţüṽŵẋýž'];
const HEBREW = [...'אבגדהוזחטיכלמנסעפצקרשתאבגד'];

/** A sentence in one of them. What is filled in, `{{name}}`, stays as it is. */
export function pseudo(language: 'en-XA' | 'en-XB', sentence: string): string {
  const letters = language === 'en-XA' ? ACCENTED : HEBREW;
  const spelled = sentence
    .split(/(\{\{.*?\}\})/)
    .map((part, i) => (i % 2 === 1 ? part : [...part].map((letter) => spelling(letters, letter)).join('')))
    .join('');
  const more = Math.ceil(0.4 * sentence.replaceAll(/\{\{.*?\}\}/g, '').length);
  const padding = language === 'en-XA' && more > 1 ? ` ${padOf(more - 1)}` : '';
  return `⟦${spelled}${padding}⟧`;
}

function spelling(letters: readonly string[], letter: string): string {
  const at = LETTERS.indexOf(letter.toLowerCase());
  const spelled = letters[at];
  if (spelled === undefined) return letter;
  return letter === letter.toLowerCase() ? spelled : spelled.toUpperCase();
}

/** Words of so many letters that say nothing, short enough to be broken between lines. */
function padOf(length: number): string {
  return Array.from({ length }, (_, i) => (i % 8 === 7 ? ' ' : '~')).join('');
}

/** The sentences as a language has them. */
export function sentencesIn(
  language: string,
  sentences: Partial<LanguageSentences>,
): Partial<LanguageSentences> {
  if (language !== 'en-XA' && language !== 'en-XB') return sentences;
  const rooms = Object.entries(sentences).map(([room, texts]) => [
    room,
    Object.fromEntries(Object.entries<string>(texts).map(([key, text]) => [key, pseudo(language, text)])),
  ]);
  // Made from the sentences themselves, room by room and key by key.
  return Object.fromEntries(rooms) as Partial<LanguageSentences>;
}
