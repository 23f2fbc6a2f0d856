/**
 * A member says what it asks of the text as a whole, the most important first, before the first paragraph is taken up.
 * Source: practice of read-throughs, which open with general comments.
 */

import { listOf, name, objectOf, wish } from '../fields.ts';
import { meetingWith } from '../meeting.ts';
import { defineMove, refuse } from './definition.ts';
import { textIsThere } from './rulings.ts';

/** General comments name at most this many issues: whoever stresses everything stresses nothing. */
export const MOST_COMMENTS = 5;

export const makeGeneralComments = defineMove(
  'makeGeneralComments',
  { comments: listOf(objectOf({ issue: name, wish }), 1) },
  {
    phases: ['sitting'],
    mover: 'speaker',
    takes: 15,
    rulings: [
      textIsThere,
      (view, { by }) => (view.generalComments[by] ? refuse('alreadySaid') : null),
      (view) =>
        view.sitting !== null && view.sitting.paragraph !== null
          ? refuse('notUnderDiscussion', { takenUp: view.sitting.paragraph })
          : null,
      (view, { move }) => {
        const unknown = move.comments.find((c) => !view.matter.issues.some((i) => i.id === c.issue));
        return unknown === undefined ? null : refuse('noSuchIssue', { issue: unknown.issue });
      },
      (_, { move }) =>
        move.comments.length > MOST_COMMENTS ||
        new Set(move.comments.map((c) => c.issue)).size < move.comments.length
          ? refuse('tooMuchSaid', { most: MOST_COMMENTS })
          : null,
    ],
    carryOut: (meeting, { by, move }) =>
      meetingWith(meeting, { generalComments: { ...meeting.generalComments, [by]: move.comments } }),
  },
);
