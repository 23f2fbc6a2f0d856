/** The pages to learn from, as the entry fetches them: what to read, and the first page of the guided game. */
import { h } from 'preact';
import { createLearnWords } from '../../words/learn.ts';
import type { OtherPage } from '../App.tsx';
import { languageChosen } from '../settings/language.ts';
import { GuidedStart } from './GuidedStart.tsx';
import { partsOf } from './glossary.ts';
import { Learn } from './Learn.tsx';

const words = createLearnWords(languageChosen());

/** The page of the rules, with the words of a glossary. */
export function learnPage(glossary: string): OtherPage {
  const parts = partsOf(glossary);
  return ({ about, arriving }) => h(Learn, { words, parts, about, arriving });
}

/** The first page of the guided game. */
export const guidedPage: OtherPage = ({ arriving, takeGuided }) =>
  h(GuidedStart, { words, arriving, takeGuided });
