/** Scenarios from the disk: those shipped with the program, and any other file. Node only. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Loaded, loadScenario } from './load.ts';
import { LONGEST } from './manuscript.ts';
import { listed, nearest } from './spelling.ts';

/** Why no scenario could be read at all; one sentence each, without a capital and a full stop. */
export interface Unreadable {
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

/** A scenario with or without faults, as `loadScenario` tells it, or the reason why there is nothing to load. */
export type Read =
  | (Loaded & { readonly error?: never })
  | { readonly ok: false; readonly file: string; readonly faults: readonly []; readonly error: Unreadable };

const SUFFIX = '.yaml';
/** The most bytes that a text of `LONGEST` characters can take. */
const MOST_BYTES = 4 * LONGEST;

/**
 * Reads a shipped scenario by its id ("trafficking-2016"), or any scenario file by its path.
 *
 * A name with a slash, or one that ends in .yaml or .yml, is a path, relative to the working directory.
 * Never throws: a file that is not there or cannot be read is told in `error`, a faulty one in `faults`.
 */
export function readScenario(nameOrPath: string): Read {
  const isPath = /[/\\]|\.ya?ml$/i.test(nameOrPath);
  const file = isPath ? resolve(nameOrPath) : join(scenariosFolder(), `${nameOrPath}${SUFFIX}`);
  const shown = relative(process.cwd(), file);
  const label = shown === '' || shown.startsWith('..') ? file : shown;
  if (!isPath && !shippedScenarios().includes(nameOrPath))
    return unreadable(label, unknownScenario(nameOrPath));
  try {
    const found = statSync(file);
    // Devices may go on without end.
    if (!found.isFile() && !found.isFIFO() && !found.isDirectory())
      return unreadable(label, unopened(label, NO_FILE));
    const text = found.size > MOST_BYTES ? ' '.repeat(LONGEST + 1) : readFileSync(file, 'utf8');
    return loadScenario(text, label);
  } catch (cause) {
    return unreadable(label, unopened(label, codeOf(cause)));
  }
}

/** The ids of the shipped scenarios, in alphabetical order. */
export function shippedScenarios(): readonly string[] {
  const folder = scenariosFolder();
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => name.slice(0, -SUFFIX.length))
    .sort();
}

/** The folder of the shipped scenarios: `scenarios/` beside the nearest package.json above this file. */
export function scenariosFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  let folder = here;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) return join(here, 'scenarios');
    folder = above;
  }
  return join(folder, 'scenarios');
}

function unreadable(file: string, error: Unreadable): Read {
  return { ok: false, file, faults: [], error };
}

function unknownScenario(name: string): Unreadable {
  const shipped = shippedScenarios();
  const near = nearest(name, shipped);
  const known =
    shipped.length === 0 ? 'no scenario is shipped' : `the shipped scenarios are ${listed(shipped)}`;
  return {
    what: `there is no scenario “${name}”`,
    why: known,
    mend:
      near === null ? 'use one of them, or the path of a file that ends in .yaml' : `did you mean “${near}”?`,
  };
}

const NO_FILE = 'NO_FILE';
const CAUSES: Readonly<Record<string, readonly [why: string, mend: string]>> = {
  [NO_FILE]: ['it is not a file', 'check the path'],
  ENOENT: ['there is no such file', 'check the path, or use the id of a shipped scenario'],
  ENOTDIR: ['there is no such file', 'check the path, or use the id of a shipped scenario'],
  EISDIR: ['it is a folder', 'name a file in it that ends in .yaml'],
  EACCES: ['the program may not read it', 'change the permissions of the file'],
};

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}

function unopened(file: string, code: string): Unreadable {
  const [why, mend] = CAUSES[code] ?? [`the system says ${code}`, 'check the path and the file'];
  return { what: `the scenario file “${file}” cannot be read`, why, mend };
}
