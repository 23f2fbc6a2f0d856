/** The penholder circulates a revised text, choosing what to take in. Brackets on the slots it names are resolved. */
import { listOf, name, objectOf } from '../fields.ts';
import { type Meeting, meetingWith } from '../meeting.ts';
import { afterActing } from '../promises.ts';
import { type Draft, standingOption, withParagraph, withStanding } from '../text.ts';
import { PRESENCE } from '../vocabulary.ts';
import { defineMove, type Refusal, refuse } from './definition.ts';
import { optionKnown, textIsThere } from './rulings.ts';

export const circulateRevision = defineMove(
  'circulateRevision',
  { changes: listOf(objectOf({ paragraph: name, slot: name, option: name }), 1) },
  {
    phases: ['corridor'],
    mover: 'penholder',
    takes: 30,
    rulings: [
      textIsThere,
      (view, made) =>
        made.move.changes.reduce<Refusal | null>(
          (fault, change) => fault ?? optionKnown(view, { ...made, move: change }),
          null,
        ),
      (view, { move }) =>
        move.changes.every(
          (c) =>
            standingOption(view.draft, c.paragraph, c.slot) === c.option &&
            !view.draft.paragraphs
              .find((p) => p.paragraph === c.paragraph)
              ?.brackets.some((b) => b.slot === c.slot),
        )
          ? refuse('noChange')
          : null,
    ],
    carryOut: (meeting, { by, at, move }) => {
      const number = meeting.draft.revision + 1;
      const changes = move.changes.map((c) => ({
        ...c,
        from: standingOption(meeting.draft, c.paragraph, c.slot),
      }));
      const draft = changes.reduce<Draft>(
        (text, c) =>
          withParagraph(text, c.paragraph, (p) => {
            const changed = withStanding(p, c.slot, c.option);
            if (c.from === c.option) return changed;
            return { ...changed, agreed: changed.agreed.filter((s) => s !== c.slot && s !== PRESENCE) };
          }),
        meeting.draft,
      );
      const revised: Meeting = meetingWith(meeting, {
        draft: { ...draft, revision: number },
        revisions: [...meeting.revisions, { number, at, changes }],
      });
      return changes.reduce<Meeting>(
        (m, c) => afterActing(m, by, c.paragraph, c.slot, (promised) => promised === c.option),
        revised,
      );
    },
  },
);
