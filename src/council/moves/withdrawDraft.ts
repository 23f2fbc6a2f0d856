/** The mover withdraws its draft resolution before any vote on it has been taken. Source: rule 35. */
import { meetingWith } from '../meeting.ts';
import { defineMove, refuse } from './definition.ts';

export const withdrawDraft = defineMove(
  'withdrawDraft',
  {},
  {
    phases: ['blue'],
    mover: 'member',
    takes: 3,
    outOfPhase: (view) => (view.phase === 'voting' ? refuse('voteUnderWay') : null),
    rulings: [
      (view, { by }) =>
        view.resolution?.by === by ? null : refuse('notTheMover', { by: view.resolution?.by ?? '' }),
      (view) =>
        view.votes.some((v) => v.question.kind === 'part' || v.question.kind === 'amendment')
          ? refuse('voteUnderWay')
          : null,
    ],
    carryOut: (meeting) =>
      meetingWith(meeting, {
        resolution: meeting.resolution && { ...meeting.resolution, state: 'withdrawn' },
        formal: meeting.formal && { ...meeting.formal, pending: [] },
      }),
  },
);
