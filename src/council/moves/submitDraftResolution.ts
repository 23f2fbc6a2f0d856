/**
 * A member submits the text as a draft resolution, in blue, and says which members are parties to a dispute under Chapter VI.
 * Source: rules 31, 32 and 38; Article 27(3).
 */

import { chapter, listOf, name } from '../fields.ts';
import { meetingWith } from '../meeting.ts';
import { presentParagraphs } from '../outcome.ts';
import { defineMove, refuse } from './definition.ts';
import { isMember } from './rulings.ts';

export const submitDraftResolution = defineMove(
  'submitDraftResolution',
  { chapter, parties: listOf(name) },
  {
    phases: ['settlement'],
    mover: 'member',
    takes: 20,
    rulings: [
      (view) => (view.resolution === null ? null : refuse('alreadySubmitted')),
      (view) => (presentParagraphs(view).length > 0 ? null : refuse('emptyText')),
      (view, { move }) => {
        const stranger = move.parties.find((code) => !isMember(view, code));
        return stranger === undefined ? null : refuse('unknownDelegation', { code: stranger });
      },
    ],
    carryOut: (meeting, { by, at, move }) =>
      meetingWith(meeting, {
        resolution: {
          by,
          at,
          chapter: move.chapter,
          parties: move.parties,
          state: 'blue',
          explanations: 'open',
        },
      }),
  },
);
