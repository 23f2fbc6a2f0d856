/** All checks of what the values of a scenario must be together, in the order of the file's parts. */
import type { Finding } from '../faults.ts';
import type { ScenarioFile } from '../format.ts';
import { checkBriefs } from './briefs.ts';
import { checkDates } from './dates.ts';
import { checkDrafts } from './drafts.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkEvidence } from './evidence.ts';
import { checkHistory } from './history.ts';
import { checkIssues } from './issues.ts';
import { checkMembers } from './members.ts';
import { checkIssueReferences, checkReferences } from './references.ts';
import { checkSlots } from './slots.ts';
import { checkWords } from './words.ts';

/** A check reads a file of the right shape and tells everything of its topic that cannot stay as it is. */
export type Check = (file: ScenarioFile) => readonly Finding[];

const ENTRIES: readonly Check[] = [
  checkDates,
  checkMembers,
  checkReferences,
  checkEvidence,
  checkWords,
  checkHistory,
];
const NEGOTIABLES: readonly Check[] = [
  checkDuplicates,
  checkIssueReferences,
  checkIssues,
  checkSlots,
  checkDrafts,
  checkBriefs,
];

/** Checks of what surrounds the negotiation: dates, members, groups, sources and wording. */
export function checkEntries(file: ScenarioFile): readonly Finding[] {
  return ENTRIES.flatMap((check) => check(file));
}

/** Checks of what is negotiated, on which any computation about agreement rests: names, issues, slots and briefs. */
export function checkNegotiables(file: ScenarioFile): readonly Finding[] {
  return NEGOTIABLES.flatMap((check) => check(file));
}
