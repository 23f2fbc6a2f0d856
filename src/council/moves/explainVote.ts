/** A member explains its vote on the draft resolution, once: before the vote or after it. Source: practice. */
import { listOf, name, tone } from '../fields.ts';
import { withFormal } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';

export const explainVote = defineMove(
  'explainVote',
  { emphases: listOf(name, 1), tone },
  {
    phases: ['blue', 'explanations'],
    mover: 'member',
    takes: 10,
    outOfPhase: (view) => (view.resolution === null ? refuse('noVoteTaken') : null),
    rulings: [
      (view, { by }) =>
        view.formal?.statements.some((s) => s.by === by && s.kind === 'explanation')
          ? refuse('alreadySpoken')
          : null,
      (view, { move }) => {
        const unknown = move.emphases.find((e) => !view.matter.issues.some((i) => i.id === e));
        return unknown === undefined ? null : refuse('noSuchIssue', { issue: unknown });
      },
    ],
    carryOut: (meeting, { by, at, move }) =>
      withFormal(meeting, (f) => ({
        statements: [
          ...f.statements,
          { by, at, emphases: move.emphases, tone: move.tone, kind: 'explanation' },
        ],
      })),
  },
);
