/** How votes are counted. Source: Charter of the United Nations, Article 27; rule 40. */
import type { DelegationCode, Matter } from './matter.ts';
import type { DraftResolution, Question, TakenVote } from './view.ts';
import { type Ballot, type Nature, NEEDED } from './vocabulary.ts';

/** The count of a vote. */
export type Count = Pick<
  TakenVote,
  'carried' | 'inFavour' | 'against' | 'abstaining' | 'notParticipating' | 'vetoedBy'
>;

/**
 * Counts a vote: nine in favour carry any question, and on a substantive one no permanent member may have voted
 * against. Abstention, and absence from the vote, are neither for nor against. There is no tie: nine, or not.
 * Source: Charter, Article 27(2) and (3); practice on the abstention and absence of permanent members.
 */
export function count(
  nature: Nature,
  ballots: Readonly<Record<DelegationCode, Ballot>>,
  matter: Matter,
): Count {
  const cast = (ballot: Ballot) => matter.delegations.filter((d) => ballots[d.code] === ballot);
  const inFavour = cast('inFavour').length;
  const against = cast('against');
  const abstaining = cast('abstaining').length;
  const permanentAgainst = against.filter((d) => d.permanent).map((d) => d.code);
  const enough = inFavour >= NEEDED;
  // A permanent member's vote against is a veto only of what would otherwise have been carried.
  const vetoedBy = nature === 'substantive' && enough ? permanentAgainst : [];
  return {
    carried: enough && vetoedBy.length === 0,
    inFavour,
    against: against.length,
    abstaining,
    notParticipating: matter.delegations.length - inFavour - against.length - abstaining,
    vetoedBy,
  };
}

/** Whether a member owes an abstention on the question: a party to the dispute, under Chapter VI. Source: Article 27(3). */
export function mustAbstain(
  question: Question,
  resolution: DraftResolution | null,
  code: DelegationCode,
): boolean {
  return (
    question.nature === 'substantive' &&
    (question.kind === 'resolution' || question.kind === 'amendment' || question.kind === 'part') &&
    resolution !== null &&
    resolution.chapter === 'VI' &&
    resolution.parties.includes(code)
  );
}
