/** A member moves an amendment to the draft. The furthest removed in substance is put first. Source: rules 33 and 36. */
import { levelOf } from '../brief.ts';
import { name } from '../fields.ts';
import { withQuestion } from '../questions.ts';
import type { Change } from '../text.ts';
import { standingOption, withParagraph, withStanding, wordingOf, writtenOptions } from '../text.ts';
import type { PublicRecord } from '../view.ts';
import { defineMove, refuse } from './definition.ts';
import { optionKnown } from './rulings.ts';

/** How far in substance a change is from the draft: the sum over all issues of the levels that it moves. */
export function distanceOf(record: PublicRecord, change: Change): number {
  const paragraph = record.matter.paragraphs.find((p) => p.id === change.paragraph);
  if (!paragraph) return 0;
  const changed = withParagraph(record.draft, change.paragraph, (p) =>
    withStanding(p, change.slot, change.option),
  );
  const written = writtenOptions(record.draft, change.paragraph);
  let distance = 0;
  for (const issue of record.matter.issues) {
    const before = levelOf(issue, paragraph, wordingOf(record.draft, change.paragraph), written);
    const after = levelOf(issue, paragraph, wordingOf(changed, change.paragraph), written);
    distance += Math.abs(after - before);
  }
  return distance;
}

export const moveAmendment = defineMove(
  'moveAmendment',
  { paragraph: name, slot: name, option: name },
  {
    phases: ['blue'],
    mover: 'member',
    takes: 10,
    rulings: [
      optionKnown,
      (view, { move }) =>
        standingOption(view.draft, move.paragraph, move.slot) === move.option
          ? refuse('alreadyStands', { paragraph: move.paragraph })
          : null,
      (view, { move }) =>
        view.formal?.pending.some(
          (q) =>
            q.kind === 'amendment' &&
            q.change?.paragraph === move.paragraph &&
            q.change.slot === move.slot &&
            q.change.option === move.option,
        )
          ? refuse('alreadyPending')
          : null,
    ],
    carryOut: (meeting, { by, move }) => {
      const change = { paragraph: move.paragraph, slot: move.slot, option: move.option };
      return withQuestion(meeting, { kind: 'amendment', by, change, distance: distanceOf(meeting, change) });
    },
  },
);
