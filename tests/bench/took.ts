/** What something took: by the clock, and what the processor was busy with it, which a machine that is shared with others changes less. */
import { performance } from 'node:perf_hooks';

/** In milliseconds. */
export interface Took {
  readonly clock: number;
  readonly processor: number;
}

/** What this process has kept the processor busy with so far, its compiling and clearing up included, in milliseconds. */
export function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function timed(what: () => unknown): Took {
  const processor = processorMilliseconds();
  const begun = performance.now();
  what();
  const clock = performance.now() - begun;
  return { clock: rounded(clock), processor: rounded(processorMilliseconds() - processor) };
}

/** Two decimal places. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
