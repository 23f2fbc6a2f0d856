/** A member takes its name off words in brackets; brackets that nobody sponsors any more are gone. */
import { name, reason } from '../fields.ts';
import { standingOption, withParagraph } from '../text.ts';
import { defineMove, refuse } from './definition.ts';
import { inTurnOn, optionKnown, textIsThere } from './rulings.ts';
import { NEGOTIATING, withStance } from './stance.ts';

export const liftBracket = defineMove(
  'liftBracket',
  { paragraph: name, slot: name, option: name, reason },
  {
    phases: NEGOTIATING,
    mover: 'member',
    takes: 5,
    rulings: [
      textIsThere,
      optionKnown,
      inTurnOn,
      (view, { by, move }) => {
        const there = view.draft.paragraphs
          .find((p) => p.paragraph === move.paragraph)
          ?.brackets.find((b) => b.slot === move.slot && b.option === move.option);
        if (!there) return refuse('notBracketed', { paragraph: move.paragraph });
        return there.sponsors.includes(by) ? null : refuse('notASponsor', { paragraph: move.paragraph });
      },
    ],
    carryOut: (meeting, made) => {
      const { paragraph, slot, option } = made.move;
      const standing = standingOption(meeting.draft, paragraph, slot);
      const lifted = withStance(
        meeting,
        { ...made, move: { ...made.move, option: standing } },
        'canLiveWith',
      );
      return {
        ...lifted,
        draft: withParagraph(meeting.draft, paragraph, (p) => ({
          ...p,
          brackets: p.brackets
            .map((b) =>
              b.slot === slot && b.option === option
                ? { ...b, sponsors: b.sponsors.filter((s) => s !== made.by) }
                : b,
            )
            .filter((b) => b.sponsors.length > 0),
        })),
      };
    },
  },
);
