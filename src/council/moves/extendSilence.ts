/** The penholder extends the silence at a member's request. Source: Note by the President S/2017/507. */

import { instant } from '../fields.ts';
import { meetingWith } from '../meeting.ts';
import { defineMove, refuse } from './definition.ts';

export const extendSilence = defineMove(
  'extendSilence',
  { until: instant },
  {
    phases: ['silence'],
    mover: 'penholder',
    takes: 3,
    rulings: [
      (view) => ((view.silence?.extensionAskedBy.length ?? 0) === 0 ? refuse('noExtensionAsked') : null),
      (view, { move }) =>
        view.silence && move.until <= view.silence.until ? refuse('tooSoon', { until: move.until }) : null,
      (view, { move }) =>
        view.clock.debateAt !== null && move.until > view.clock.debateAt
          ? refuse('tooLate', { until: move.until, debateAt: view.clock.debateAt })
          : null,
    ],
    carryOut: (meeting, { move }) =>
      meeting.silence
        ? meetingWith(meeting, { silence: { ...meeting.silence, until: move.until, extensionAskedBy: [] } })
        : meeting,
  },
);
