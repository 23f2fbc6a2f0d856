/** The language of the page: what the address asks for, or what is remembered, or the first that the program has. */
import { directionOf, SPOKEN } from '../../words/spoken.ts';
import { preferences } from './preferences.ts';

/** A language that the program has (BCP 47). `?language=` in the address is for this visit alone, and wins. */
export function languageChosen(): string {
  const asked = new URLSearchParams(location.search).get('language');
  const known = (code: string | null) => SPOKEN.find((one) => one.code === code)?.code;
  return known(asked) ?? known(preferences().language) ?? 'en';
}

/** Says on the page which language it is in, and lays it out in the direction of that language. */
export function applyLanguage(): void {
  const language = languageChosen();
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
