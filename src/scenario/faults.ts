/** What is wrong with a scenario file, said so that its author can mend it. */

/** The way from the top of the file to a value: keys of mappings and indices of lists. */
export type Path = readonly (string | number)[];

/**
 * Something that a check found, not yet placed in the text.
 *
 * `what`, `why` and `mend` are one sentence each, written without a capital and without a full stop, so that they can
 * be joined on one line.
 */
export interface Finding {
  readonly path: Path;
  /** Where to point: at the key of the path, or (as a rule) at its value. */
  readonly at?: 'key' | 'value';
  /** Stable name of the kind of fault, such as "unknownIssue". */
  readonly code: string;
  /** What is wrong. */
  readonly what: string;
  /** Why it cannot stay so. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
}

/** A fault at its place in the file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  /** The way to the value, in readable form: "delegations[FR].brief.instructions.sanctions.aim"; empty for the file. */
  readonly path: string;
  readonly code: string;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

/** A fault on one line, in the form that editors and terminals turn into a link: `file:line:column: what; why; mend`. */
export function faultLine(file: string, fault: Fault): string {
  return `${file}:${fault.line}:${fault.column}: ${fault.what}; ${fault.why}; ${fault.mend}`;
}

/** The faults in the order in which an author meets them, from the top of the file down. */
export function inOrder(faults: readonly Fault[]): readonly Fault[] {
  return faults
    .map((fault, index) => ({ fault, index }))
    .sort((a, b) => a.fault.line - b.fault.line || a.fault.column - b.fault.column || a.index - b.index)
    .map(({ fault }) => fault);
}
