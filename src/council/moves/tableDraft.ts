/** The penholder tables the zero draft, composed from the options of the matter; paragraphs left out stand as prepared. */

import { listOf, name, objectOf } from '../fields.ts';
import { meetingWith } from '../meeting.ts';
import { withParagraph, withStanding } from '../text.ts';
import { defineMove, type Refusal } from './definition.ts';
import { optionKnown } from './rulings.ts';

export const tableDraft = defineMove(
  'tableDraft',
  { changes: listOf(objectOf({ paragraph: name, slot: name, option: name })) },
  {
    phases: ['tabling'],
    mover: 'penholder',
    takes: 60,
    rulings: [
      (view, made) =>
        made.move.changes.reduce<Refusal | null>(
          (fault, change) => fault ?? optionKnown(view, { ...made, move: change }),
          null,
        ),
    ],
    carryOut: (meeting, { at, move }) =>
      meetingWith(meeting, {
        tabledAt: at,
        draft: move.changes.reduce(
          (draft, c) => withParagraph(draft, c.paragraph, (p) => withStanding(p, c.slot, c.option)),
          meeting.draft,
        ),
      }),
  },
);
