/** What the Council really did with each idea, beside what this meeting did with it. */
import type { Matter } from '../council/matter.ts';
import { type Draft, draftFrom, strengthOf, wordingOf } from '../council/text.ts';
import type { History } from '../scenario/history.ts';
import { textToMeasure } from './briefs.ts';
import type { Course } from './course.ts';
import type { HistoryBeside } from './debrief.ts';
import { sentenceIn } from './pieces.ts';

/** Levels closer than this are alike: less than one step on any ladder of ten. */
const ALIKE = 0.05;

/** The history of a case beside a meeting on it. */
export function historyBeside(course: Course, history: History): HistoryBeside {
  const { matter } = course.end;
  const then = draftOfHistory(matter);
  const now = textToMeasure(course);
  return {
    history,
    ideas: matter.ideas.map(({ id }) => {
      const sentencesThen = sentencesOn(matter, then, id);
      const sentencesNow = now ? sentencesOn(matter, now, id) : [];
      const strengthThen = strengthOf(matter, then, id);
      const strengthNow = now ? strengthOf(matter, now, id) : 0;
      return {
        idea: id,
        really: history.ideas.find((one) => one.idea === id) ?? null,
        sentencesThen,
        strengthThen,
        sentencesNow,
        strengthNow,
        comparison: compared(sentencesThen, sentencesNow, strengthThen, strengthNow),
      };
    }),
  };
}

/** The text as the scenario says the Council really worded it; what has no counterpart is left out. */
function draftOfHistory(matter: Matter): Draft {
  return draftFrom(matter, Object.fromEntries(matter.paragraphs.map((p) => [p.id, p.history ?? 'absent'])));
}

function sentencesOn(matter: Matter, draft: Draft, idea: string): readonly string[] {
  return matter.paragraphs
    .filter((p) => p.idea === idea)
    .map((p) => sentenceIn(draft, p, wordingOf(draft, p.id)))
    .filter((sentence) => sentence !== null);
}

function compared(
  then: readonly string[],
  now: readonly string[],
  strengthThen: number,
  strengthNow: number,
): HistoryBeside['ideas'][number]['comparison'] {
  if (then.length === 0 && now.length === 0) return 'bothAbsent';
  if (strengthNow > strengthThen + ALIKE) return 'stronger';
  if (strengthNow < strengthThen - ALIKE) return 'weaker';
  return then.join(' ') === now.join(' ') ? 'alike' : 'differentWords';
}
