/**
 * A member that cannot join breaks silence: in writing to all before the time set, with the paragraph, the reason, and the
 * words that would let it join. Source: Note by the President S/2017/507; practice.
 */

import { name, reason } from '../fields.ts';
import { meetingWith } from '../meeting.ts';
import { thoseWho } from '../positions.ts';
import { afterActing } from '../promises.ts';
import { atCostOf, COSTS } from '../standing.ts';
import { standingOption } from '../text.ts';
import type { PublicRecord } from '../view.ts';
import { defineMove, refuse } from './definition.ts';
import { optionKnown, wordingConfirmed } from './rulings.ts';
import { type OnWording, withBracket, withStance } from './stance.ts';

/** What breaking silence over a slot costs: more alone, and more as a surprise. */
export function costOfBreaking(record: PublicRecord, by: string, { paragraph, slot }: OnWording): number {
  const standing = standingOption(record.draft, paragraph, slot);
  const company = thoseWho(record, 'objects', paragraph, slot, standing).some((code) => code !== by);
  const spoken = Object.values(record.positions[paragraph]?.[slot] ?? {}).some(
    (said) => said[by] !== undefined,
  );
  return (company ? COSTS.breakSilenceInCompany : COSTS.breakSilenceAlone) + (spoken ? 0 : COSTS.surprise);
}

export const breakSilence = defineMove(
  'breakSilence',
  { paragraph: name, slot: name, option: name, reason },
  {
    phases: ['silence', 'pressSilence'],
    mover: 'member',
    takes: 10,
    outOfPhase: (view) => {
      const keptAt = view.outcome?.kind === 'pressStatement' ? view.outcome.at : view.agreedAt;
      return keptAt === null ? null : refuse('silenceExpired', { at: keptAt });
    },
    rulings: [
      (view, { at }) =>
        view.silence && at > view.silence.until ? refuse('silenceExpired', { at: view.silence.until }) : null,
      optionKnown,
      wordingConfirmed,
      (view, { move }) =>
        standingOption(view.draft, move.paragraph, move.slot) === move.option
          ? refuse('alreadyStands', { paragraph: move.paragraph })
          : null,
    ],
    carryOut: (meeting, made) => {
      const { by, at } = made;
      const { paragraph, slot, option, reason: why } = made.move;
      const standing = standingOption(meeting.draft, paragraph, slot);
      const objected = withStance(meeting, { ...made, move: { ...made.move, option: standing } }, 'objects');
      const proposed = withStance(objected, made, 'supports');
      const kind = meeting.silence?.kind ?? 'statement';
      const broken = withBracket(
        meetingWith(atCostOf(proposed, by, costOfBreaking(meeting, by, made.move)), {
          silence: null,
          silencesBroken: [
            ...meeting.silencesBroken,
            { kind, by, at, revision: meeting.draft.revision, paragraph, slot, option, reason: why },
          ],
        }),
        paragraph,
        slot,
        option,
        [by],
      );
      return afterActing(broken, by, paragraph, slot, (promised) => promised === option);
    },
  },
);
