/**
 * Reading on after a fault of shape, so that an author sees all the faults of a file at once.
 *
 * Faulty values are replaced by harmless ones; what the checks then say about the replaced values is left unsaid.
 */
import { z } from 'zod';
import type { Finding, Path } from './faults.ts';
import { type ScenarioFile, scenarioFormat } from './format.ts';
import { isRecord } from './manuscript.ts';
import { schemaAt } from './schema-walk.ts';
import { pathOf, valueAt } from './shape.ts';

/** A document in which faulty values have been replaced. */
export interface Salvaged {
  readonly file: ScenarioFile;
  /** Whether a finding of the checks is the author's own, and not an effect of a replaced value. */
  readonly isGenuine: (finding: Finding) => boolean;
}

/** Something of each kind that a scenario file has; a faulty value becomes the first of them that fits its place. */
const HARMLESS: readonly unknown[] = [
  ...['inferred', 'absent', 'placeholder', 'XX', '2000-01-01', 'S/PRST/2000/', 'none'],
  ...[1, 37, false],
];
/** As lists and mappings, they are made afresh each time. */
const CONTAINERS: readonly (() => unknown)[] = [() => [], () => ['placeholder'], () => ({})];
/** Rounds of replacing after which a document is given up. */
const ROUNDS = 6;

/** The document with its faulty values replaced, or null when too little of it is left to go on. */
export function salvage(document: unknown): Salvaged | null {
  const copy: unknown = structuredClone(document);
  const leaves: Path[] = [];
  const containers: Path[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const read = scenarioFormat.safeParse(copy);
    if (read.success)
      return { file: read.data, isGenuine: (finding) => isApart(finding, leaves, containers) };
    for (const issue of read.error.issues) {
      const touched = replaced(copy, issue);
      if (!touched || declaresNames(touched)) return null;
      (touched.container ? containers : leaves).push(touched.path);
    }
  }
  return null;
}

interface Touched {
  readonly path: Path;
  readonly container: boolean;
}

function replaced(copy: unknown, issue: z.core.$ZodIssue): Touched | null {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) remove(copy, [...path, key]);
    return { path: [...path, issue.keys[0] ?? ''], container: false };
  }
  if (issue.code === 'invalid_key') {
    remove(copy, path);
    return { path: path.slice(0, -1), container: true };
  }
  const last = path.at(-1);
  const around = valueAt(copy, path.slice(0, -1));
  const schema = schemaAt(path);
  if (last === undefined || !schema || (!isRecord(around) && !Array.isArray(around))) return null;
  const value = harmless(schema, issue);
  if (value === undefined) return null;
  Reflect.set(around, last, value);
  return { path, container: typeof value === 'object' };
}

function harmless(schema: z.core.$ZodType, issue: z.core.$ZodIssue): unknown {
  const fits = (value: unknown) => z.core.safeParse(schema, value).success;
  const leaf = HARMLESS.find(fits);
  if (leaf !== undefined) return leaf;
  const container = CONTAINERS.map((make) => make()).find(fits);
  if (container !== undefined) return container;
  return issue.code === 'invalid_type' && issue.expected === 'object' ? {} : undefined;
}

function remove(copy: unknown, path: Path): void {
  const around = valueAt(copy, path.slice(0, -1));
  if (isRecord(around)) Reflect.deleteProperty(around, path.at(-1) ?? '');
}

/** Whether something was replaced that other parts of the file refer to by name. */
function declaresNames({ path, container }: Touched): boolean {
  const last = path.at(-1);
  return last === 'id' || last === 'code' || (container && path.length <= 2);
}

function isApart({ path }: Finding, leaves: readonly Path[], containers: readonly Path[]): boolean {
  const within = (a: Path, b: Path) => a.every((step, depth) => b[depth] === step);
  const sameEntry = (other: Path) => within(other.slice(0, 2), path);
  return !containers.some(sameEntry) && !leaves.some((leaf) => within(leaf, path) || within(path, leaf));
}
