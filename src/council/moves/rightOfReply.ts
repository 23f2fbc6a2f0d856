/** Anybody that spoke may reply briefly, once the list of speakers is exhausted. Source: practice. */
import { listOf, name, tone } from '../fields.ts';
import { withFormal } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';
import { floorIsFree } from './rulings.ts';

export const rightOfReply = defineMove(
  'rightOfReply',
  { emphases: listOf(name), tone },
  {
    phases: ['statements'],
    mover: 'participant',
    takes: 10,
    rulings: [
      floorIsFree,
      (view, { by }) =>
        view.formal?.statements.some((s) => s.by === by && s.kind === 'statement')
          ? null
          : refuse('notSpokenYet'),
      (view) =>
        view.floor.queue.length > 0 ? refuse('speakersRemain', { next: view.floor.queue[0] ?? '' }) : null,
      (view, { by }) =>
        view.formal?.statements.some((s) => s.by === by && s.kind === 'reply')
          ? refuse('alreadySpoken')
          : null,
    ],
    carryOut: (meeting, { by, at, move }) =>
      withFormal(meeting, (f) => ({
        statements: [...f.statements, { by, at, emphases: move.emphases, tone: move.tone, kind: 'reply' }],
      })),
  },
);
