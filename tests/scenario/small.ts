/** A small, complete, faultless scenario for the tests of every room. */
import { readFileSync } from 'node:fs';
import type { Brief } from '../../src/council/brief.ts';
import type { DelegationCode, Matter } from '../../src/council/matter.ts';
import { faultLine } from '../../src/scenario/faults.ts';
import { loadScenario } from '../../src/scenario/load.ts';

/** The text of the small scenario, from which broken ones are made. */
export const SMALL_TEXT: string = readFileSync(new URL('./small.yaml', import.meta.url), 'utf8');

/**
 * The small scenario: fifteen delegations (AO CN EG FR JP MY NZ RU SN ES UA GB US UY VE), Spain presiding and holding
 * the pen; the paragraphs `condemnation`, `report` and `sanctions`; the issues condemnation, reporting, sanctions (aims)
 * and sovereignty (wording). Throws, naming the faults, when `small.yaml` has any.
 */
export function smallScenario(): {
  readonly matter: Matter;
  readonly briefs: Readonly<Record<DelegationCode, Brief>>;
} {
  const loaded = loadScenario(SMALL_TEXT, 'tests/scenario/small.yaml');
  if (!loaded.ok)
    throw new Error(loaded.faults.map((f) => faultLine('tests/scenario/small.yaml', f)).join('\n'));
  return { matter: loaded.matter, briefs: loaded.briefs };
}
