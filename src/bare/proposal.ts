/** Proposals as problems for the negotiating table, and what the table makes of them. */
import type { Problem } from '../delegates/problem.ts';
import { negotiateBare } from '../delegates/table.ts';
import type { Issue, Proposal } from './deu.ts';

/** The outcomes that are looked at on each issue: every whole number from 0 to 100. */
const OUTCOMES: readonly number[] = Array.from({ length: 101 }, (_, outcome) => outcome);
/** The one seed of all forecasts. */
const SEED = 1;
/** Legislation takes years: more readings than a statement has, so that shades of preference are heard. */
const ROUNDS = 48;
/** Failing costs everybody this many times what is at stake for whoever has most at stake: how many no longer makes a difference. */
const FAR = 10;

/** A proposal as a problem; parties are the actors in the order in which they first appear. */
export interface ProposalProblem {
  readonly actors: readonly string[];
  readonly problem: Problem;
  /** By how much failing is worse, for every actor alike, than the worst outcome: in salience times squared points of the scale. */
  readonly costOfFailing: number;
}

/**
 * A proposal as numbers: each issue is an item with the values 0, 1, ... 100. An actor without position and salience on it is indifferent.
 *
 * Loss is salience times the square of the distance from one's position, as spatial models of legislatures have it (J. Enelow and M. Hinich,
 * "The Spatial Theory of Voting", 1984): a little off hardly matters, far off matters much.
 *
 * Failing is far worse for everybody than any outcome, whatever the voting rule, and about equally bad. That is C. Achen's account of the
 * European Union ("Institutional realism and bargaining models", in R. Thomson and others, "The European Union Decides", 2006): the same
 * partners meet again and again, and a proposal that falls costs all of them more than an article that they dislike. The reference point,
 * what the law would say then, makes no difference beside that. Under both assumptions Nash's solution tends to the mean of the positions
 * weighted by salience. Actors weigh alike but for salience: models that weigh them by votes or size as well came less near (G. Schneider,
 * D. Finke and S. Bailer, "Bargaining power in the European Union", 2010).
 */
export function problemOfProposal({ issues }: Proposal): ProposalProblem {
  const actors = [...new Set(issues.flatMap(({ stances }) => stances.map(({ actor }) => actor)))];
  const worth = actors.map((actor) =>
    issues.map((issue) => {
      const stance = issue.stances.find((s) => s.actor === actor);
      return OUTCOMES.map((outcome) => {
        const distance = outcome - (stance?.position ?? outcome);
        return 0 - (stance?.salience ?? 0) * distance * distance;
      });
    }),
  );
  const worst = worth.map((items) => items.reduce((sum, values) => sum + Math.min(...values), 0));
  const costOfFailing = FAR * Math.max(1, ...worst.map((lowest) => 0 - lowest));
  return {
    actors,
    problem: { worth, refused: null, reservation: worst.map((lowest) => lowest - costOfFailing) },
    costOfFailing,
  };
}

/**
 * What the negotiation comes to on each issue, 0 to 100; null where no actor has a stance.
 *
 * If nothing is agreed, the reference point stays; where there is none, the forecast is the mean by salience.
 */
export function forecastOf(proposal: Proposal): readonly (number | null)[] {
  const { problem, costOfFailing } = problemOfProposal(proposal);
  const { settlement } = negotiateBare(problem, { seed: SEED, rounds: ROUNDS, costOfFailing });
  return proposal.issues.map((issue, item) => {
    if (issue.stances.length === 0) return null;
    if (settlement) return OUTCOMES[settlement[item] ?? 0] ?? null;
    return issue.reference ?? salienceMean(issue);
  });
}

/** The mean of the positions, weighted by salience; null where no actor has a stance. The plainest forecast, and hard to beat. */
export function salienceMean({ stances }: Issue): number | null {
  if (stances.length === 0) return null;
  const all = stances.reduce((sum, { salience }) => sum + salience, 0);
  const weight = (salience: number) => (all === 0 ? 1 / stances.length : salience / all);
  return stances.reduce((sum, { position, salience }) => sum + weight(salience) * position, 0);
}
