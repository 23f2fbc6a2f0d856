/** A member proposes that somebody be invited: a State under rule 37, a person who can inform the Council under rule 39. */
import { name } from '../fields.ts';
import { withQuestion } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';

export const proposeInvitation = defineMove(
  'proposeInvitation',
  { guest: name },
  {
    phases: ['invitations'],
    mover: 'member',
    takes: 3,
    rulings: [
      (view, { move }) =>
        view.matter.guests.some((g) => g.code === move.guest)
          ? null
          : refuse('noSuchGuest', { guest: move.guest }),
      (view, { move }) =>
        view.formal?.invited.includes(move.guest) ? refuse('alreadyInvited', { guest: move.guest }) : null,
      (view, { move }) =>
        view.formal?.pending.some((q) => q.guest === move.guest) ||
        view.votes.some((v) => v.question.kind === 'invitation' && v.question.guest === move.guest)
          ? refuse('alreadyPending', { guest: move.guest })
          : null,
    ],
    carryOut: (meeting, { by, move }) => withQuestion(meeting, { kind: 'invitation', by, guest: move.guest }),
  },
);
