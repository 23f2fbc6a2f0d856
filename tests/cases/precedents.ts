/** Reads files of precedents. What it does not understand it names, with file and line. */
import { type Understood, understood } from './sentences.ts';

/** One sentence of a precedent, and the line it begins on. */
export interface Step extends Understood {
  readonly line: number;
  readonly sentence: string;
}

/** One precedent. */
export interface Precedent {
  readonly file: string;
  readonly line: number;
  /** Three digits, in the order of the files. */
  readonly number: string;
  readonly title: string;
  /** The rule or practice that it shows. */
  readonly rule: string;
  /** Where that was read, or that it is yet to be checked. */
  readonly source: string;
  readonly steps: readonly Step[];
}

/** How a source may be given: read somewhere that is named, or not checked yet, or a convention of the simulation. */
const SOURCES = /^(Read in .+|General knowledge of practice, to be checked|How this simulation does it)\.$/;

interface Line {
  readonly line: number;
  readonly depth: number;
  text: string;
}

/** The lines of a file, a line that is indented by more than two being the continuation of the one before. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (raw.trim() === '' || raw.startsWith('#')) continue;
    const depth = raw.length - raw.trimStart().length;
    const before = lines.at(-1);
    if (depth > 2 && before) before.text += ` ${raw.trim()}`;
    else lines.push({ line: index + 1, depth, text: raw.trim() });
  }
  return lines;
}

/** The precedents of a file. Throws, with file and line, at the first thing that is not as it should be. */
export function precedentsIn(file: string, text: string): readonly Precedent[] {
  const fail = (line: Line, what: string): never => {
    throw new Error(`${file}:${line.line}: ${what}`);
  };
  const precedents: Precedent[] = [];
  const lines = linesOf(text);
  for (let at = 0; at < lines.length; ) {
    const head = lines[at];
    if (!head) break;
    const [, number, title] = /^(\d{3}) {2}(\S.*)$/.exec(head.text) ?? [];
    if (number === undefined || title === undefined)
      return fail(head, 'a number of three digits, two spaces and a title are expected');
    const [rule, source] = [lines[at + 1], lines[at + 2]];
    if (!rule?.text.startsWith('Rule: ')) return fail(rule ?? head, 'the rule is expected ("Rule: ...")');
    if (!source?.text.startsWith('Source: '))
      return fail(source ?? rule, 'the source is expected ("Source: ...")');
    const given = source.text.slice('Source: '.length);
    if (!SOURCES.test(given)) fail(source, `"${given}" is no way to give a source`);
    const steps: Step[] = [];
    for (at += 3; lines[at]?.depth === 2; at++) {
      const line = lines[at] as Line;
      try {
        steps.push({ line: line.line, sentence: line.text, ...understood(line.text) });
      } catch (error) {
        fail(line, (error as Error).message);
      }
    }
    const precedent = {
      file,
      line: head.line,
      number,
      title,
      rule: rule.text.slice('Rule: '.length),
      source: given,
      steps,
    };
    const fault = faultOf(precedent);
    if (fault) fail(head, fault);
    precedents.push(precedent);
  }
  return precedents;
}

/** What a precedent lacks, or null. */
function faultOf({ steps }: Precedent): string | null {
  const [first] = steps;
  if (first?.sense.kind !== 'given') return 'a precedent begins by saying where';
  const expected: readonly string[] = ['expectation', 'reply', 'again'];
  if (!steps.some(({ sense }) => expected.includes(sense.kind)))
    return 'a precedent without an expectation proves nothing';
  if (!expected.includes(steps.at(-1)?.sense.kind ?? '')) return 'a precedent ends by saying what came of it';
  for (const [n, { sense }] of steps.entries())
    if ((sense.kind === 'reply' || sense.kind === 'again') && steps[n - 1]?.sense.kind !== 'act')
      return 'what becomes of a move is said right after the move';
  return null;
}
