/** The debrief of a recorded meeting: everything that is told of it, from its ledger. Host's side: it opens every brief. */
import { isMove, type Ledger } from '../record/ledger.ts';
import type { History } from '../scenario/history.ts';
import { facilitatorViewOf } from '../views/viewOf.ts';
import { historyBeside } from './beside.ts';
import { briefsOf } from './briefs.ts';
import { bookmarksOf, chaptersOf } from './chapters.ts';
import { type Course, courseOf, settingsOf, type Wrong } from './course.ts';
import type { About, Debrief } from './debrief.ts';
import { equityOf, pathsOf, strengthIn } from './participation.ts';
import type { Minute } from './pictures.ts';
import { positionsOverTime } from './positionsOverTime.ts';
import { possibleIn } from './possibleIn.ts';
import { questionsFrom } from './questionsFrom.ts';
import { storyOf } from './story.ts';

/** What a debrief needs besides the ledger. */
export interface Debriefing {
  /** What really happened, where the scenario tells it: it is no part of a ledger. */
  readonly history?: History | null;
  /** What `openRecord` found wrong with the file. */
  readonly wrong?: Wrong | null;
}

/** The debrief of a ledger, with every brief opened. */
export function debriefOf(ledger: Ledger, { history = null, wrong = null }: Debriefing = {}): Debrief {
  return debriefOfCourse(courseOf(ledger, wrong), history);
}

/** The same from a course that was replayed already. */
export function debriefOfCourse(course: Course, history: History | null): Debrief {
  const about = aboutIt(course);
  const bookmarks = bookmarksOf(course);
  const told = {
    about,
    story: storyOf(course),
    briefs: briefsOf(course, about.persons),
    possible: possibleIn(course),
    history: history && historyBeside(course, history),
    equity: equityOf(course),
    strength: strengthIn(course),
    bookmarks,
  };
  return {
    format: 1,
    onlooker: { as: 'facilitator' },
    end: facilitatorViewOf(course.end),
    ...told,
    positions: positionsOverTime(course, bookmarks),
    paths: pathsOf(course),
    chapters: chaptersOf(course),
    questions: questionsFrom(course, told),
    minutes: minutesOf(course),
  };
}

/** Everything that was announced, to whomever. */
function minutesOf({ passages }: Course): readonly Minute[] {
  return passages.flatMap(({ n, meeting }) =>
    meeting.notices.map(({ kind, at, by, audience, details }) => ({ n, kind, at, by, audience, details })),
  );
}

function aboutIt({ ledger, passages, end, state }: Course): About {
  const { header } = ledger;
  return {
    scenario: header.scenario,
    title: header.matter.title,
    seed: header.seed,
    ...settingsOf(header),
    program: header.program,
    outcome: end.outcome?.kind ?? null,
    entries: passages.length - 1,
    moves: passages.filter(({ entry }) => entry && isMove(entry)).length,
    endsAt: end.clock.now,
    record: state,
  };
}
