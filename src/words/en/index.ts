/** The sentences in English. They are the model: their keys and needs are those of every language. */
import { REFUSALS } from '../../council/vocabulary.ts';
import { account } from './account.ts';
import { desk } from './desk.ts';
import { changes, figures, lists, misfits, months, names, options, statement } from './form.ts';
import { notices } from './notices.ts';
import { opened } from './opened.ts';
import { refusals } from './refusals.ts';
import {
  ballots,
  chapters,
  motions,
  motionsMade,
  natures,
  outcomes,
  outcomesReached,
  phases,
  points,
  questions,
  questionsBefore,
  reasons,
  stances,
  tones,
  verdicts,
  wishes,
} from './terms.ts';

/** All rooms of sentences. Within a sentence, `{{name}}` stands for what is filled in. */
export const en = {
  account,
  ballots,
  changes,
  chapters,
  desk,
  figures,
  lists,
  misfits,
  months,
  motions,
  motionsMade,
  names,
  natures,
  notices,
  opened,
  options,
  outcomes,
  outcomesReached,
  phases,
  points,
  questions,
  questionsBefore,
  reasons,
  refusals,
  rules: REFUSALS,
  stances,
  statement,
  tones,
  verdicts,
  wishes,
} as const;
