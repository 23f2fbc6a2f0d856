/** `open-debate negotiate DOMAIN.json...`: how well the delegates do on bare problems, against the certified optimum. */
import { performance } from 'node:perf_hooks';
import { type Domain, readDomain } from '../bare/domain.ts';
import { optimumOf, share } from '../delegates/optimum.ts';
import { negotiateBare } from '../delegates/table.ts';
import type { NegotiateAsked } from './asked.ts';
import { bareFile } from './bareFile.ts';
import { percentile, rounded } from './summary.ts';

/** One domain in figures. Names and order are those of the documented output. */
export interface Negotiated {
  readonly domain: string;
  readonly parties: number;
  readonly issues: number;
  readonly runs: number;
  /** Runs that ended in a settlement which every party prefers to none. */
  readonly agreed: number;
  /** The mean of the agreed runs' shares of the Nash optimum, 0 to 1; null where none agreed. */
  readonly quality: number | null;
  /** Milliseconds for a run. */
  readonly ms: { readonly p50: number };
}

/** Negotiates the domains that were asked for. The exit code. */
export function negotiate({ files, runs, seed, json }: NegotiateAsked): number {
  const domains = files.map((file) => bareFile(file, readDomain));
  for (const domain of domains) {
    const figures = negotiated(domain, runs, seed);
    console.log(json ? JSON.stringify(figures) : sentence(figures));
  }
  return 0;
}

function negotiated({ name, issues, parties, problem }: Domain, runs: number, seed: number): Negotiated {
  const best = optimumOf(problem, 'nash');
  const shares: number[] = [];
  const times: number[] = [];
  for (let k = 0; k < runs; k++) {
    const begun = performance.now();
    const { settlement } = negotiateBare(problem, { seed: seed + k });
    times.push(performance.now() - begun);
    if (settlement) shares.push(share(problem, settlement, best));
  }
  return {
    domain: name,
    parties: parties.length,
    issues: issues.length,
    runs,
    agreed: shares.length,
    quality: shares.length === 0 ? null : rounded(shares.reduce((sum, s) => sum + s, 0) / shares.length, 4),
    ms: { p50: rounded(percentile(times, 50), 2) },
  };
}

function sentence({ domain, parties, issues, runs, agreed, quality, ms }: Negotiated): string {
  const reached = quality === null ? '' : `, at ${(100 * quality).toFixed(1)} % of the best attainable`;
  return `${domain}: ${parties} parties, ${issues} issues: ${agreed} of ${runs} negotiations agreed${reached} (${ms.p50} ms in the middle)`;
}
