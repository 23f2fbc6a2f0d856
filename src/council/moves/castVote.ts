/** A member votes, by show of hands: in favour, against, or abstaining. Source: rule 40; Article 27. */
import { ballot } from '../fields.ts';
import { withFormal } from '../questions.ts';
import { mustAbstain } from '../votes.ts';
import { defineMove, refuse } from './definition.ts';

export const castVote = defineMove(
  'castVote',
  { ballot },
  {
    phases: ['voting'],
    mover: 'member',
    takes: 1,
    outOfPhase: () => refuse('notPutToVote'),
    rulings: [
      (view, { by }) => (view.formal?.vote?.ballots[by] ? refuse('alreadyVoted') : null),
      (view, { by, move }) =>
        view.formal?.vote &&
        move.ballot !== 'abstaining' &&
        mustAbstain(view.formal.vote.question, view.resolution, by)
          ? refuse('partyMustAbstain')
          : null,
    ],
    carryOut: (meeting, { by, move }) =>
      withFormal(meeting, (f) =>
        f.vote ? { vote: { ...f.vote, ballots: { ...f.vote.ballots, [by]: move.ballot } } } : {},
      ),
  },
);
