/** A member proposes another wording: it stands in square brackets beside the standing one, with the member's name. */
import { name, reason } from '../fields.ts';
import type { Meeting } from '../meeting.ts';
import { afterActing } from '../promises.ts';
import { standingOption } from '../text.ts';
import { defineMove, type Made, refuse } from './definition.ts';
import { inTurnOn, optionKnown, textIsThere, wordingConfirmed } from './rulings.ts';
import { NEGOTIATING, type OnWording, withBracket, withStance } from './stance.ts';

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
    carryOut: (meeting, made) => onceProposed(withStance(meeting, made, 'supports'), made),
  },
);

/** What a proposal does besides being its author's position: it stands in brackets, and may break a promise. */
export function onceProposed(meeting: Meeting, { by, move }: Made<OnWording>): Meeting {
  const { paragraph, slot, option } = move;
  const proposed = withBracket(meeting, paragraph, slot, option, [by]);
  return afterActing(proposed, by, paragraph, slot, (promised) => promised === option);
}
