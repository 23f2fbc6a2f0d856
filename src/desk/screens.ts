/** The screens on which a meeting is seen, with all that is said there: fetched together, once a meeting is wanted. */
import { createWords } from '../words/words.ts';
import type { Screens } from './App.tsx';
import { drawAhead, forgetAhead } from './chamberAhead.ts';
import { Play } from './play/Play.tsx';
import { RoleSheet, Seats } from './Seats.tsx';
import { languageChosen } from './settings/language.ts';
import { Watch } from './Watch.tsx';

const words = createWords(languageChosen());

/** All of them. */
export const screens: Screens = {
  Play,
  RoleSheet,
  Seats,
  Watch,
  drawAhead: (view) => drawAhead(words, view),
  forgetAhead,
  words,
};
