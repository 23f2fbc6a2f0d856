/** What stands on the pages to learn from: the rule check, the guided first game, the rules, and help in play. */
import { check } from './learnCheck.ts';
import { guide } from './learnGuide.ts';
import { page } from './learnPage.ts';
import { stagesToLearn } from './learnStages.ts';

/** By the place on the page. */
export const learn = { ...check, ...guide, ...page, ...stagesToLearn } as const;
