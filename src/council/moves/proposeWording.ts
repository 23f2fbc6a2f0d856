/** A member proposes another wording: it stands in square brackets beside the standing one, with the member's name. */
import { name, reason } from '../fields.ts';
import { afterActing } from '../promises.ts';
import { standingOption } from '../text.ts';
import { defineMove, refuse } from './definition.ts';
import { inTurnOn, optionKnown, textIsThere, wordingConfirmed } from './rulings.ts';
import { NEGOTIATING, withBracket, withStance } from './stance.ts';

export const proposeWording = defineMove(
  'proposeWording',
  { paragraph: name, slot: name, option: name, reason },
  {
    phases: NEGOTIATING,
    mover: 'member',
    takes: 10,
    rulings: [
      textIsThere,
      optionKnown,
      inTurnOn,
      wordingConfirmed,
      (view, { move }) =>
        standingOption(view.draft, move.paragraph, move.slot) === move.option
          ? refuse('alreadyStands', { paragraph: move.paragraph })
          : null,
      (view, { by, move }) =>
        view.draft.paragraphs
          .find((p) => p.paragraph === move.paragraph)
          ?.brackets.some((b) => b.slot === move.slot && b.option === move.option && b.sponsors.includes(by))
          ? refuse('alreadySaid', { paragraph: move.paragraph })
          : null,
    ],
    carryOut: (meeting, made) => {
      const { paragraph, slot, option } = made.move;
      const proposed = withBracket(withStance(meeting, made, 'supports'), paragraph, slot, option, [made.by]);
      return afterActing(proposed, made.by, paragraph, slot, (promised) => promised === option);
    },
  },
);
