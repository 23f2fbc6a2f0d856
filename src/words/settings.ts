/** The sentences of the page of settings, which is fetched by itself. */
import { settings } from './en/settings.ts';
import { newSay, type SayRoom } from './say.ts';

/** Says a sentence of the settings in a language (BCP 47). */
export function createSettingsWords(language: string): SayRoom<'settings'> {
  const say = newSay(language, { settings });
  return (key: string, ...params: unknown[]) =>
    // The keys of one room of sentences are keys of the whole once its name is put before them.
    (say as (key: string, ...params: unknown[]) => string)(`settings.${key}`, ...params);
}
