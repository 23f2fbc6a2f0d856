/**
 * The way to a sentence: a key, and what the sentence needs. Keys and needs are typed from the English sentences, so that the
 * compiler names a key that does not exist and a particular that is missing. i18next fills in and chooses plurals.
 */
import { createInstance } from 'i18next';
import type { en } from './en/index.ts';
import type { LanguageSentences } from './languages.ts';
import { sentencesIn } from './spoken.ts';

type English = typeof en;
type Room = keyof English & string;
/** Endings by which i18next knows the forms of a plural. */
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Bare<K extends string> = K extends `${infer Base}_${PluralForm}` ? Base : K;

/** The key of a sentence in one room of sentences. */
export type KeyIn<R extends Room> = Bare<keyof English[R] & string>;
/** The key of a sentence: its room, a dot, and its name. */
export type Key = { [R in Room]: `${R}.${KeyIn<R>}` }[Room];

type Sentence<R extends Room, K extends string> = K extends keyof English[R]
  ? English[R][K]
  : `${K}_other` extends keyof English[R]
    ? English[R][`${K}_other`]
    : never;
type NeedsOf<S> = S extends `${string}{{${infer Need}}}${infer Rest}` ? Need | NeedsOf<Rest> : never;
type CountOf<R extends Room, K extends string> = `${K}_other` extends keyof English[R] ? 'count' : never;
type Needs<K> = K extends `${infer R extends Room}.${infer Name}`
  ? NeedsOf<Sentence<R, Name>> | CountOf<R, Name>
  : never;
/** What a sentence needs; `count` decides its plural. */
type Given<N extends string> = { readonly [P in N]: P extends 'count' ? number : string | number };
type Rest<N extends string> = [N] extends [never] ? [] : [needs: Given<N>];

/** The sentences of a room that need nothing. */
export type Plain<R extends Room> = {
  [K in KeyIn<R>]: [Needs<`${R}.${K}`>] extends [never] ? K : never;
}[KeyIn<R>];

type FamilyOf<K> = K extends `${infer F}.${number}` ? F : never;
/** A family of sentences: several ways to say one thing, numbered from 1 ("openings.member": "openings.member.1", ...). */
export type Family = { [R in Room]: `${R}.${FamilyOf<KeyIn<R>>}` }[Room];
type NeedsOfFamily<F> = F extends `${infer R extends Room}.${infer Name}`
  ? Needs<`${R}.${Extract<KeyIn<R>, `${Name}.${number}`>}`>
  : never;
/** What a family needs: all that any of its sentences needs. */
export type FamilyNeeds<F extends Family> = Given<NeedsOfFamily<F>>;

/** Says a sentence. */
export type Say = <K extends Key>(key: K, ...rest: Rest<Needs<K>>) => string;
/** Says a sentence of one room of sentences. */
export type SayRoom<R extends Room> = <K extends KeyIn<R>>(
  key: K,
  ...rest: Rest<Needs<`${R}.${K}`>>
) => string;

/** A language's way of saying its sentences. Asks for nothing from outside: all sentences are given. */
export function newSay(language: string, sentences: Partial<LanguageSentences>): Say {
  const flat: Record<string, string> = {};
  for (const [room, texts] of Object.entries(sentencesIn(language, sentences)))
    for (const [name, text] of Object.entries<string>(texts)) flat[`${room}.${name}`] = text;
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: flat } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  // What delegates write is filled in as it is: nothing in it may call for another sentence.
  return (key, ...[needs]) => i18n.t(key, { ...needs, nest: false });
}

/** A sentence with its first letter large. */
export function capitalised(sentence: string): string {
  const [first = ''] = sentence;
  return first.toUpperCase() + sentence.slice(first.length);
}
