/** `open-debate forecast FILE.tsv`: how near negotiations of the delegates come to what was really decided. */
import { performance } from 'node:perf_hooks';
import { accuracyOf } from '../bare/accuracy.ts';
import { readControversies } from '../bare/deu.ts';
import { forecastOf, salienceMean } from '../bare/proposal.ts';
import type { ForecastAsked } from './asked.ts';
import { bareFile } from './bareFile.ts';
import { percentile, rounded } from './summary.ts';

/** Errors in points of the scale from 0 to 100, and the share of forecasts that were wrong by no more than 10. */
interface Errors {
  readonly mae: number;
  readonly within10: number;
}

/** A file in figures. Names and order are those of the documented output. */
export interface Forecast extends Errors {
  readonly proposals: number;
  /** Issues that are scored. */
  readonly issues: number;
  /** The same for the mean of the positions, weighted by salience. */
  readonly baseline: { readonly salienceMean: Errors };
  /** Milliseconds for a proposal. */
  readonly ms: { readonly p50: number };
}

/** Forecasts the controversies of a file. The exit code. */
export function forecast({ file, json }: ForecastAsked): number {
  const { proposals, outcomes } = bareFile(file, readControversies);
  const times: number[] = [];
  const forecasts = proposals.map((proposal) => {
    const begun = performance.now();
    const made = forecastOf(proposal);
    times.push(performance.now() - begun);
    return made;
  });
  const means = proposals.map(({ issues }) => issues.map(salienceMean));
  const own = accuracyOf(proposals, outcomes, forecasts);
  const figures: Forecast = {
    proposals: proposals.length,
    issues: own.issues,
    ...errors(own),
    baseline: { salienceMean: errors(accuracyOf(proposals, outcomes, means)) },
    ms: { p50: rounded(percentile(times, 50), 2) },
  };
  console.log(json ? JSON.stringify(figures) : sentences(figures));
  return 0;
}

function errors({ mae, within10 }: Errors): Errors {
  return { mae: rounded(mae, 3), within10: rounded(within10, 4) };
}

function sentences({ proposals, issues, baseline, ms, ...own }: Forecast): string {
  const line = ({ mae, within10 }: Errors) =>
    `off by ${mae.toFixed(2)} on average, ${Math.round(100 * within10)} % within 10`;
  return [
    `${proposals} proposals, ${issues} issues with a known outcome (scale 0 to 100)`,
    `  negotiated                ${line(own)}`,
    `  mean weighted by salience ${line(baseline.salienceMean)}`,
    `A proposal took ${ms.p50} ms in the middle.`,
  ].join('\n');
}
