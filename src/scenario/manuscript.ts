/** The text of a scenario file as YAML: its plain data, and where in the text each value stands. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import type { Fault, Finding, Path } from './faults.ts';
import { duplicateKey, type Refusal, refusal, syntaxFinding } from './syntax.ts';

/** The longest text that is read, in characters: about a megabyte. */
export const LONGEST = 1_000_000;
/** How often a file may use YAML aliases, so that a few lines cannot unfold into millions. */
export const MOST_ALIASES = 200;
/** How deep values may lie within values; a scenario needs ten levels. */
export const DEEPEST = 40;

const TOO_DEEP = `the text is nested more than ${DEEPEST} levels deep`;

/** A text that is YAML: what it says, and where it says it. */
export interface Manuscript {
  readonly lines: LineCounter;
  /** The plain data of the text; always a mapping. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly survey: Survey;
}

/** A manuscript with faults that do not hinder reading on, or the faults that do. */
export type Opened =
  | { readonly ok: true; readonly manuscript: Manuscript; readonly faults: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a text as one YAML 1.2 document whose top is a mapping. Never throws. */
export function openManuscript(text: string): Opened {
  if (text.length > LONGEST) return refused('tooLarge', 'the file holds more than a million characters');
  const foreign = text.search(/[\0\uFFFD]/);
  if (foreign >= 0)
    return refused('notText', 'something other than text stands here', text.slice(0, foreign));
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      uniqueKeys: false,
      resolveKnownTags: false,
      version: '1.2',
      merge: false,
    });
  } catch {
    return refused('tooDeep', TOO_DEEP);
  }
  const { contents } = document;
  const at = (offset: number | undefined, finding: Omit<Finding, 'path'>) =>
    faultAt(positionOf(lines, offset ?? 0), '', finding);
  const objections = [...document.errors, ...document.warnings].map((e) => at(e.pos[0], syntaxFinding(e)));
  if (document.errors.some((e) => /call stack|recursion/i.test(e.message)))
    return refused('tooDeep', TOO_DEEP);
  if (document.errors.length > 0) return { ok: false, faults: objections };
  if (contents === null || (isScalar(contents) && contents.value === null))
    return refused('empty', 'the file is empty');
  if (!isMap(contents)) {
    const fault = at(
      startOf(contents),
      refusal('notAMapping', 'the file does not begin with a name and a value'),
    );
    return { ok: false, faults: [...objections, fault] };
  }
  const survey = surveyOf(document, contents);
  if (!survey) return refused('tooDeep', TOO_DEEP);
  const doubles = survey.doubles.map((key) => at(startOf(key), duplicateKey(String(key))));
  try {
    const data: Readonly<Record<string, unknown>> = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { ok: true, manuscript: { lines, data, survey }, faults: [...objections, ...doubles] };
  } catch {
    const fault = at(
      startOf([...survey.aliased.keys()].at(-1)),
      refusal('aliases', 'the YAML aliases of the file unfold too far'),
    );
    return { ok: false, faults: [...objections, ...doubles, fault] };
  }
}

/** A finding at its place in the text: at its value, or at the nearest thing around it that exists. */
export function placed(manuscript: Manuscript, finding: Finding): Fault {
  const offset = offsetOf(manuscript.survey, finding.path, finding.at ?? 'value');
  return faultAt(positionOf(manuscript.lines, offset), readablePath(manuscript.data, finding.path), finding);
}

/** A path as an author would say it: entries of lists by their `id` or `code`, as in "delegations[FR].name". */
export function readablePath(data: unknown, path: Path): string {
  let said = '';
  let value: unknown = data;
  for (const step of path) {
    const inside: unknown = isRecord(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined;
    if (typeof step === 'number') {
      const named = isRecord(inside) ? (inside.id ?? inside.code) : undefined;
      said += `[${typeof named === 'string' ? named : step + 1}]`;
    } else said += said === '' ? step : `.${step}`;
    value = inside;
  }
  return said;
}

/** Whether a value is a mapping. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What one walk through a document tells about it. */
export interface Survey {
  readonly top: Node;
  /** The path of every key of every mapping, in no particular order. */
  readonly keys: readonly Path[];
  /** Keys that stand in their mapping a second time. */
  readonly doubles: readonly Node[];
  /** The entries of every mapping by key; of two with one key, the last, which is the one that counts. */
  readonly pairs: ReadonlyMap<unknown, ReadonlyMap<string, Pair>>;
  /** What every alias points at. */
  readonly aliased: ReadonlyMap<unknown, unknown>;
}

/** Walks through a document without recursion, since its depth is not yet known; null when it is too deep. */
function surveyOf(document: Document.Parsed, top: Node): Survey | null {
  const keys: Path[] = [];
  const doubles: Node[] = [];
  const pairs = new Map<unknown, ReadonlyMap<string, Pair>>();
  const aliased = new Map<unknown, unknown>();
  const left: { readonly node: unknown; readonly path: Path }[] = [{ node: top, path: [] }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, path } = next;
    if (path.length > DEEPEST) return null;
    if (isAlias(node)) aliased.set(node, aliased.size < MOST_ALIASES ? node.resolve(document) : undefined);
    else if (isSeq(node))
      for (const [index, item] of node.items.entries()) left.push({ node: item, path: [...path, index] });
    else if (isMap(node)) {
      const entries = new Map<string, Pair>();
      for (const pair of node.items) {
        const key = keyText(pair);
        if (entries.has(key) && isNode(pair.key)) doubles.push(pair.key);
        entries.set(key, pair);
        keys.push([...path, key]);
        left.push({ node: pair.value, path: [...path, key] });
      }
      pairs.set(node, entries);
    }
  }
  return { top, keys, doubles, pairs, aliased };
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function offsetOf({ top, pairs, aliased }: Survey, path: Path, at: 'key' | 'value'): number {
  let node: unknown = top;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = aliased.get(node);
    if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
      continue;
    }
    const pair = pairs.get(node)?.get(String(step));
    if (!pair) break;
    const scalarAtEnd = depth === path.length - 1 && at === 'value' && isScalar(pair.value);
    offset = startOf(scalarAtEnd ? pair.value : pair.key) ?? startOf(pair.key) ?? offset;
    node = pair.value;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function positionOf(lines: LineCounter, offset: number): { readonly line: number; readonly column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function faultAt(
  position: { readonly line: number; readonly column: number },
  path: string,
  { code, what, why, mend }: Omit<Finding, 'path'>,
): Fault {
  return { ...position, path, code, what, why, mend };
}

/** A file that is refused as a whole, for what stands after the text `before`, or for all of it. */
function refused(code: Refusal, what: string, before = ''): Opened {
  const above = before.split('\n');
  const position = { line: above.length, column: (above.at(-1) ?? '').length + 1 };
  return { ok: false, faults: [faultAt(position, '', refusal(code, what))] };
}
