/** The penholder sends the clean text to all, under silence until a stated time. Source: Note by the President S/2017/507. */

import { instant } from '../fields.ts';
import { meetingWith } from '../meeting.ts';
import { presentParagraphs } from '../outcome.ts';
import { isClean } from '../text.ts';
import { defineMove, refuse } from './definition.ts';
import { textIsThere } from './rulings.ts';

export const placeUnderSilence = defineMove(
  'placeUnderSilence',
  { until: instant },
  {
    phases: ['corridor'],
    mover: 'penholder',
    takes: 10,
    rulings: [
      textIsThere,
      (view) => (isClean(view.draft) ? null : refuse('stillBracketed')),
      (view) => (presentParagraphs(view).length > 0 ? null : refuse('emptyText')),
      (view, { at, move }) =>
        // At least one round of discussion with all, and reasonably sufficient time to consider the text.
        view.sittings === 0 || move.until < at + Math.floor(view.matter.timetable.silence / 3)
          ? refuse('tooSoon', { sittings: view.sittings, until: move.until })
          : null,
      (view, { move }) =>
        view.clock.debateAt !== null && move.until > view.clock.debateAt
          ? refuse('tooLate', { until: move.until, debateAt: view.clock.debateAt })
          : null,
    ],
    carryOut: (meeting, { move }) =>
      meetingWith(meeting, {
        silence: {
          kind: 'statement',
          until: move.until,
          extensionAskedBy: [],
          paragraphs: presentParagraphs(meeting),
        },
      }),
  },
);
