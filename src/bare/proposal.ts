/** Proposals as problems for the negotiating table, and what the table makes of them. */
import type { Problem } from '../delegates/problem.ts';
import { negotiateBare } from '../delegates/table.ts';
import type { Issue, Proposal } from './deu.ts';

/** The outcomes that are looked at on each issue, from 0 to 100. */
const STEP = 5;
const OUTCOMES: readonly number[] = Array.from({ length: 100 / STEP + 1 }, (_, k) => k * STEP);
/** The one seed of all forecasts. */
const SEED = 1;

/**
 * What an actor has when nothing is agreed among all.
 *
 * - `reference`: each issue stays as its reference point has it. So it is where unanimity is needed, and everybody can hold out for it.
 * - `vote`: others decide without it. So it is where a majority is enough; an actor has to reckon with the worst that was asked for.
 */
export type Failing = 'reference' | 'vote';

/** A proposal as a problem; parties are the actors in the order in which they first appear. */
export interface ProposalProblem {
  readonly actors: readonly string[];
  readonly problem: Problem;
}

/**
 * A proposal as numbers: each issue is an item with the values 0, 5, ... 100, worth less to an actor the further from its position, by its
 * salience. An actor without position and salience on an issue is indifferent there.
 *
 * Where no reference point is known, there was mostly no rule to fall back on, and whatever others do instead is unfavourable: an actor
 * then has what the position farthest from its own is worth to it.
 */
export function problemOfProposal({ issues }: Proposal, failing: Failing = 'reference'): ProposalProblem {
  const actors = [...new Set(issues.flatMap(({ stances }) => stances.map(({ actor }) => actor)))];
  const worthTo = (actor: string, issue: Issue, outcome: number) => {
    const stance = issue.stances.find((s) => s.actor === actor);
    return stance ? 0 - stance.salience * Math.abs(outcome - stance.position) : 0;
  };
  const without = (actor: string, issue: Issue) =>
    failing === 'reference' && issue.reference !== null
      ? worthTo(actor, issue, issue.reference)
      : Math.min(0, ...issue.stances.map(({ position }) => worthTo(actor, issue, position)));
  return {
    actors,
    problem: {
      worth: actors.map((actor) => issues.map((issue) => OUTCOMES.map((o) => worthTo(actor, issue, o)))),
      refused: null,
      reservation: actors.map((actor) => issues.reduce((sum, issue) => sum + without(actor, issue), 0)),
    },
  };
}

/**
 * What the negotiation comes to on each issue, 0 to 100; null where no actor has a stance. The voting rule decides what failing means.
 *
 * If nothing is agreed, the reference point stays; where there is none, the forecast is the mean by salience.
 */
export function forecastOf(proposal: Proposal): readonly (number | null)[] {
  const { problem } = problemOfProposal(proposal, proposal.rule === 'unanimity' ? 'reference' : 'vote');
  const { settlement } = negotiateBare(problem, { seed: SEED });
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
