/** What is measured at the bare table: drawn problems, files of others, and parties that do not play straight. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { accuracyOf } from '../../src/bare/accuracy.ts';
import { readControversies } from '../../src/bare/deu.ts';
import { readDomain } from '../../src/bare/domain.ts';
import { forecastOf, salienceMean } from '../../src/bare/proposal.ts';
import { optimumOf, share as shareOf } from '../../src/delegates/optimum.ts';
import { sampleProblem, timedOptima } from '../../src/delegates/optimumSample.ts';
import { type Problem, surpluses } from '../../src/delegates/problem.ts';
import { negotiateBare } from '../../src/delegates/table.ts';
import { CONDUCTS, type Conduct } from '../../src/delegates/tableParty.ts';
import { type Figure, gain, mean, share, spread } from './delegatesIntervals.ts';
import { DEGREES, type Degree, drawnProblem, HARDNESS } from './delegatesProblems.ts';

/** What came of drawn problems of one degree. */
export interface DrawnFigures {
  readonly degree: Degree;
  /** Of the problems of which it is certain that they can be agreed. */
  readonly agreedWherePossible: Figure | null;
  /** Of those of which it is certain that they cannot. */
  readonly agreedWhereNot: Figure | null;
  readonly quality: Figure | null;
}

/** Negotiates drawn problems; problem k has the seed k. */
export function drawn(problems: number): readonly DrawnFigures[] {
  return DEGREES.map((degree) => {
    const qualities: number[] = [];
    let possible = 0;
    let impossible = 0;
    let against = 0;
    for (let seed = 1; seed <= problems; seed++) {
      const problem = drawnProblem(seed, degree);
      const best = optimumOf(problem, 'nash');
      const { settlement } = negotiateBare(problem, { seed, difficulty: HARDNESS[degree].holding });
      if (best === null) {
        impossible += 1;
        if (settlement) against += 1;
      } else if (best.settlement) {
        possible += 1;
        if (settlement) qualities.push(shareOf(problem, settlement, best));
      }
    }
    return {
      degree,
      agreedWherePossible: share(qualities.length, possible),
      agreedWhereNot: share(against, impossible),
      quality: mean(qualities),
    };
  });
}

/** What a party earns that does not play straight, where all others do. */
export interface DeviationFigures {
  readonly degree: Degree;
  readonly conduct: Conduct;
  /** By what part its surplus exceeds that of playing straight in the same negotiation; no agreement is worth nothing. */
  readonly gain: Figure | null;
  /** The shares that agree when everybody plays straight, and when one does not. */
  readonly straight: Figure | null;
  readonly agreed: Figure | null;
}

const TRIED: readonly Degree[] = ['medium', 'hard', 'deadlock'];

/** Has one party in turn deviate, in problems that can be agreed. */
export function deviations(problems: number): readonly DeviationFigures[] {
  return TRIED.flatMap((degree) => {
    const difficulty = HARDNESS[degree].holding;
    const chosen = possible(degree, problems).map(({ seed, problem }) => {
      const place = seed % problem.worth.length;
      return { seed, problem, place, straight: earned(problem, place, { seed, difficulty }) };
    });
    return CONDUCTS.map((conduct) => {
      const tried = chosen.map(({ seed, problem, place }) =>
        earned(problem, place, { seed, difficulty, conduct: { [place]: conduct } }),
      );
      const straight = chosen.map((c) => c.straight);
      const agreed = (all: readonly (number | null)[]) =>
        share(all.filter((one) => one !== null).length, all.length);
      return {
        degree,
        conduct,
        gain: gain(
          tried.map((one) => one ?? 0),
          straight.map((one) => one ?? 0),
        ),
        straight: agreed(straight),
        agreed: agreed(tried),
      };
    });
  });
}

function possible(
  degree: Degree,
  wanted: number,
): readonly { readonly seed: number; readonly problem: Problem }[] {
  const found: { seed: number; problem: Problem }[] = [];
  for (let seed = 1; found.length < wanted && seed <= 8 * wanted; seed++) {
    const problem = drawnProblem(seed, degree);
    if (optimumOf(problem, 'nash')?.settlement) found.push({ seed, problem });
  }
  return found;
}

/** What one party has beyond its reservation, in parts of what it could have at most; null without agreement. */
function earned(
  problem: Problem,
  place: number,
  options: Parameters<typeof negotiateBare>[1],
): number | null {
  const { settlement } = negotiateBare(problem, options);
  if (!settlement) return null;
  const best = (problem.worth[place] ?? []).reduce((sum, values) => sum + Math.max(...values), 0);
  return (surpluses(problem, settlement)[place] ?? 0) / Math.max(1, best - (problem.reservation[place] ?? 0));
}

/** How long the certified optimum takes, sixteen items of nine values for fifteen parties. */
export function optimumTimes(problems: number) {
  const shape = { parties: 15, items: 16, values: 9 };
  const drawnOnes = Array.from({ length: problems }, (_, k) => sampleProblem(k + 1, shape));
  const { times, proven } = timedOptima(drawnOnes, 'nash', () => performance.now());
  return { ...spread(times), proven: share(proven, problems) };
}

/** Domains and controversies in a folder: `domains/*.json` and `deu3/*.tsv`. They are never part of the project. */
export function fromFiles(folder: string, runs: number) {
  const domains = readdirSync(join(folder, 'domains'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const read = readDomain(readFileSync(join(folder, 'domains', file), 'utf8'));
      if (!read.ok) throw new Error(`${file} cannot be read as a domain`);
      const { name, problem, parties } = read.value;
      const best = optimumOf(problem, 'nash');
      const qualities: number[] = [];
      for (let seed = 1; seed <= runs; seed++) {
        const { settlement } = negotiateBare(problem, { seed });
        if (settlement) qualities.push(shareOf(problem, settlement, best));
      }
      return {
        domain: name,
        parties: parties.length,
        agreed: share(qualities.length, runs),
        quality: mean(qualities),
      };
    });
  const controversies = readdirSync(join(folder, 'deu3'))
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => {
      const read = readControversies(readFileSync(join(folder, 'deu3', file), 'utf8'));
      if (!read.ok) throw new Error(`${file} cannot be read as a table of controversies`);
      const { proposals, outcomes } = read.value;
      return {
        proposals: proposals.length,
        negotiated: accuracyOf(proposals, outcomes, proposals.map(forecastOf)),
        salienceMean: accuracyOf(
          proposals,
          outcomes,
          proposals.map(({ issues }) => issues.map(salienceMean)),
        ),
      };
    });
  return { domains, controversies };
}
