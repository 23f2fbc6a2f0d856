/** The sentences in English. They are the model: their keys and needs are those of every language. */
import { REFUSALS } from '../../council/vocabulary.ts';
import { account } from './account.ts';
import { afterwards } from './afterwards.ts';
import { because, organs, qualifiers } from './because.ts';
import { chamber } from './chamber.ts';
import { classroom } from './classroom.ts';
import { debrief } from './debrief.ts';
import { desk } from './desk.ts';
import { drafting } from './drafting.ts';
import { changes, figures, lists, misfits, months, names, options, statement } from './form.ts';
import { briefings, guests } from './guests.ts';
import { hints } from './hints.ts';
import { learn } from './learn.ts';
import { notices } from './notices.ts';
import { opened } from './opened.ts';
import { links, openPoints, textPoints } from './points.ts';
import { refusals } from './refusals.ts';
import { settings } from './settings.ts';
import { sound } from './sound.ts';
import { asks, closings, condemnations, openings, speeches, verbs } from './statements.ts';
import { takeHome } from './takeHome.ts';
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
import { truths } from './truths.ts';
import { dissociations, explanations, replies } from './votes.ts';

/** All rooms of sentences. Within a sentence, `{{name}}` stands for what is filled in. */
export const en = {
  account,
  afterwards,
  asks,
  ballots,
  because,
  briefings,
  chamber,
  changes,
  chapters,
  classroom,
  closings,
  condemnations,
  debrief,
  desk,
  dissociations,
  drafting,
  explanations,
  figures,
  guests,
  hints,
  learn,
  links,
  lists,
  misfits,
  months,
  motions,
  motionsMade,
  names,
  natures,
  notices,
  opened,
  openings,
  openPoints,
  options,
  organs,
  outcomes,
  outcomesReached,
  phases,
  points,
  qualifiers,
  questions,
  questionsBefore,
  reasons,
  refusals,
  replies,
  rules: REFUSALS,
  settings,
  sound,
  speeches,
  stances,
  statement,
  takeHome,
  textPoints,
  tones,
  truths,
  verbs,
  verdicts,
  wishes,
} as const;
