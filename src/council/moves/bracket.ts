/** A member puts square brackets round the words that stand: they are not agreed. */
import { name, reason } from '../fields.ts';
import { afterActing } from '../promises.ts';
import { standingOption } from '../text.ts';
import { defineMove, refuse } from './definition.ts';
import { inTurnOn, slotKnown, textIsThere } from './rulings.ts';
import { NEGOTIATING, withBracket, withStance } from './stance.ts';

export const bracket = defineMove(
  'bracket',
  { paragraph: name, slot: name, reason },
  {
    phases: NEGOTIATING,
    mover: 'member',
    takes: 6,
    rulings: [
      textIsThere,
      slotKnown,
      inTurnOn,
      (view, { by, move }) => {
        const standing = standingOption(view.draft, move.paragraph, move.slot);
        const brackets = view.draft.paragraphs.find((p) => p.paragraph === move.paragraph)?.brackets ?? [];
        return brackets.some((b) => b.slot === move.slot && b.option === standing && b.sponsors.includes(by))
          ? refuse('alreadySaid', { paragraph: move.paragraph })
          : null;
      },
    ],
    carryOut: (meeting, made) => {
      const { paragraph, slot } = made.move;
      const option = standingOption(meeting.draft, paragraph, slot);
      const reserved = withStance(meeting, { ...made, move: { ...made.move, option } }, 'reserves');
      const bracketed = withBracket(reserved, paragraph, slot, option, [made.by]);
      return afterActing(bracketed, made.by, paragraph, slot, (promised) => promised !== option);
    },
  },
);
