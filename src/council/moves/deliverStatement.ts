/**
 * The speaker delivers a statement, composed from emphases and a tone. It is public: it moves the pressure on issues, a
 * guest's as well as a member's. Source: rules 27, 37 and 39.
 */
import { listOf, name, tone } from '../fields.ts';
import type { IssueId } from '../matter.ts';
import { type Meeting, meetingWith } from '../meeting.ts';
import { withFormal } from '../questions.ts';
import type { Statement } from '../view.ts';
import { defineMove, refuse } from './definition.ts';

/** At most this many emphases fit into the time limit. */
const EMPHASES = 4;

/** The meeting with a statement on its record, and the pressure that it adds to the issues it presses. */
export function withStatement(meeting: Meeting, statement: Omit<Statement, 'at'>): Meeting {
  const spoken: Statement = { ...statement, at: meeting.clock.now };
  const pressed: Record<IssueId, number> = { ...meeting.pressure };
  for (const issue of statement.emphases) pressed[issue] = (pressed[issue] ?? 0) + 1;
  return withFormal(meetingWith(meeting, { pressure: pressed }), (f) => ({
    statements: [...f.statements, spoken],
  }));
}

export const deliverStatement = defineMove(
  'deliverStatement',
  { emphases: listOf(name, 1), tone },
  {
    phases: ['briefings', 'statements'],
    mover: 'speaker',
    takes: 15,
    rulings: [
      (view, { move }) => {
        const unknown = move.emphases.find((e) => !view.matter.issues.some((i) => i.id === e));
        return unknown === undefined ? null : refuse('noSuchIssue', { issue: unknown });
      },
      (_, { move }) => (move.emphases.length > EMPHASES ? refuse('tooLate', { most: EMPHASES }) : null),
    ],
    carryOut: (meeting, { by, move }) =>
      meetingWith(
        withStatement(meeting, { by, emphases: move.emphases, tone: move.tone, kind: 'statement' }),
        { floor: { ...meeting.floor, speaker: null } },
      ),
  },
);
