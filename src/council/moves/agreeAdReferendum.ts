/** The chair notes that a paragraph is agreed ad referendum: at the table, capitals to confirm. */

import { name } from '../fields.ts';
import { meetingWith } from '../meeting.ts';
import { objectorsTo } from '../positions.ts';
import { draftParagraph, withParagraph } from '../text.ts';
import { PRESENCE } from '../vocabulary.ts';
import { defineMove, refuse } from './definition.ts';
import { paragraphKnown, textIsThere } from './rulings.ts';

export const agreeAdReferendum = defineMove(
  'agreeAdReferendum',
  { paragraph: name },
  {
    phases: ['sitting'],
    mover: 'chair',
    takes: 3,
    rulings: [
      textIsThere,
      paragraphKnown,
      (view, { move }) =>
        (draftParagraph(view.draft, move.paragraph)?.brackets.length ?? 0) > 0
          ? refuse('stillBracketed', { paragraph: move.paragraph })
          : null,
      (view, { move }) => {
        const [objector] = objectorsTo(view, move.paragraph);
        return objector === undefined ? null : refuse('objectionStands', { by: objector });
      },
      (view, { move }) =>
        draftParagraph(view.draft, move.paragraph)?.agreed.includes(PRESENCE)
          ? refuse('alreadySaid', { paragraph: move.paragraph })
          : null,
    ],
    carryOut: (meeting, { move }) =>
      meetingWith(meeting, {
        draft: withParagraph(meeting.draft, move.paragraph, (p) => ({
          ...p,
          agreed: [PRESENCE, ...Object.keys(p.standing)],
        })),
      }),
  },
);
