/** How near forecasts came. The only place where forecasts and outcomes meet. */
import type { Outcomes, Proposal } from './deu.ts';

/** Forecasts by proposal and issue, in their order; null where there is none. */
export type Forecasts = readonly (readonly (number | null)[])[];

/** How near forecasts came, over all issues that are scored. */
export interface Accuracy {
  readonly issues: number;
  /** Mean absolute error, in points of the scale from 0 to 100; 0 where no issue is scored. */
  readonly mae: number;
  /** The share of forecasts that were wrong by no more than 10. */
  readonly within10: number;
}

/** An issue with fewer known stances is not scored: there was no controversy to speak of, or nobody knew of it. */
const FEWEST_STANCES = 3;
const NEAR = 10;

/** Compares forecasts with outcomes. Issues without outcome, without forecast, or with fewer than three stances are left out. */
export function accuracyOf(
  proposals: readonly Proposal[],
  outcomes: Outcomes,
  forecasts: Forecasts,
): Accuracy {
  let issues = 0;
  let error = 0;
  let near = 0;
  for (const [place, proposal] of proposals.entries())
    for (const [item, { stances }] of proposal.issues.entries()) {
      const outcome = outcomes[place]?.[item] ?? null;
      const forecast = forecasts[place]?.[item] ?? null;
      if (outcome === null || forecast === null || stances.length < FEWEST_STANCES) continue;
      const off = Math.abs(forecast - outcome);
      issues++;
      error += off;
      if (off <= NEAR) near++;
    }
  return { issues, mae: issues === 0 ? 0 : error / issues, within10: issues === 0 ? 0 : near / issues };
}
