/**
 * A member proposes words of its own for a slot, and says which issues they strengthen or weaken. They stand in brackets as
 * written; delegations respond once the effect has been confirmed.
 */

import { name, numbersByName, reason, text } from '../fields.ts';
import { meetingWith } from '../meeting.ts';
import { afterActing } from '../promises.ts';
import { PRESENCE } from '../vocabulary.ts';
import { defineMove, refuse } from './definition.ts';
import { inTurnOn, slotKnown, textIsThere } from './rulings.ts';
import { NEGOTIATING, withBracket } from './stance.ts';

export const proposeOwnWording = defineMove(
  'proposeOwnWording',
  {
    paragraph: name,
    slot: name,
    words: text,
    force: numbersByName(-4, 4),
    reason,
  },
  {
    phases: NEGOTIATING,
    mover: 'member',
    takes: 20,
    rulings: [
      textIsThere,
      slotKnown,
      (_, { move }) => (move.slot === PRESENCE ? refuse('noSuchSlot', { paragraph: move.paragraph }) : null),
      inTurnOn,
      (view, { move }) => {
        const unknown = Object.keys(move.force).find(
          (issue) => !view.matter.issues.some((i) => i.id === issue),
        );
        return unknown === undefined ? null : refuse('noSuchIssue', { issue: unknown });
      },
    ],
    carryOut: (meeting, { by, move }) => {
      const option = `own${meeting.draft.ownWordings.length + 1}`;
      const { paragraph, slot, words, force } = move;
      const written = meetingWith(meeting, {
        draft: {
          ...meeting.draft,
          ownWordings: [
            ...meeting.draft.ownWordings,
            { paragraph, slot, option, words, by, force, confirmed: false },
          ],
        },
      });
      const proposed = withBracket(written, paragraph, slot, option, [by]);
      return afterActing(proposed, by, paragraph, slot, () => false);
    },
  },
);
