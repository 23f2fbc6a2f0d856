/**
 * The President puts a question to the vote: the pending one that is named, or the draft resolution as a whole. Motions come in
 * their order of precedence, amendments before the draft, parts before the whole. Source: rules 32, 33, 36 and 40.
 */
import { name, orNull } from '../fields.ts';
import { comesBefore, firstQuestion, pendingQuestion, putToVote as put, withVoteOn } from '../questions.ts';
import { defineMove, refuse } from './definition.ts';

export const putToVote = defineMove(
  'putToVote',
  { question: orNull(name) },
  {
    phases: ['agenda', 'invitations', 'briefings', 'statements', 'blue'],
    mover: 'president',
    takes: 5,
    rulings: [
      (view, { move }) => {
        if (move.question !== null)
          return pendingQuestion(view, move.question)
            ? null
            : refuse('noSuchQuestion', { question: move.question });
        return view.phase === 'blue' ? null : refuse('noSuchQuestion', { question: '' });
      },
      (view, { move }) => {
        const question = move.question === null ? undefined : pendingQuestion(view, move.question);
        const first = question ? comesBefore(view, question) : firstQuestion(view);
        if (!first) return null;
        if (first.kind === 'amendment') return refuse('amendmentsFirst', { question: first.id });
        if (first.kind === 'part') return refuse('partsFirst', { question: first.id });
        return refuse('precedence', { first: first.motion ?? first.kind });
      },
    ],
    carryOut: (meeting, { by, move }) =>
      move.question !== null
        ? put(meeting, move.question)
        : withVoteOn(meeting, { kind: 'resolution', by: meeting.resolution?.by ?? by }),
  },
);
