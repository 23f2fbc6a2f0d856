/** A delegate asks the capital whether a level on an issue, beyond a red line, could be accepted. The answer takes time. */

import { name, whole } from '../fields.ts';
import { meetingWith } from '../meeting.ts';
import { defineMove, refuse } from './definition.ts';

export const cableCapital = defineMove(
  'cableCapital',
  { issue: name, level: whole(0, 60) },
  {
    phases: ['tabling', 'corridor', 'sitting', 'silence'],
    mover: 'member',
    takes: 10,
    rulings: [
      (view, { move }) =>
        view.matter.issues.some((i) => i.id === move.issue)
          ? null
          : refuse('noSuchIssue', { issue: move.issue }),
      (view, { move }) =>
        view.cables.some((c) => c.answer === null && c.issue === move.issue)
          ? refuse('cablePending', { issue: move.issue })
          : null,
      (view, { move }) => {
        const own = view.brief?.instructions[move.issue];
        const beyond =
          own && ((own.max !== null && move.level > own.max) || (own.min !== null && move.level < own.min));
        return beyond ? null : refuse('nothingToAsk', { issue: move.issue });
      },
    ],
    audience: (_, { by }) => [by],
    carryOut: (meeting, { by, at, move }) =>
      meetingWith(meeting, {
        cables: [
          ...meeting.cables,
          {
            id: `cable${meeting.cables.length + 1}`,
            by,
            issue: move.issue,
            level: move.level,
            at,
            due: at + meeting.matter.timetable.corridor,
            answer: null,
          },
        ],
      }),
  },
);
