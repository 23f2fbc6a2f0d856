/** What is wrong with the text of a ledger, said so that whoever has the file knows what to do about it. */
import { FORMAT } from './ledger.ts';

/** A fault in a ledger. Lines count from 1. `what`, `why` and `mend` are one sentence each, without capital and full stop. */
export interface Fault {
  readonly line: number;
  /** The way to the value on the line, such as `move.option`; empty for the whole line. */
  readonly path: string;
  readonly code: FaultCode;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

/** After this many faults the rest of a file is not looked at. */
export const MOST_FAULTS = 50;

type Sayings = readonly [what: string, why: string, mend: string];

const COPY = 'open the file that the program wrote, or another copy of it';

/** Stable names of the kinds of fault, each with its sentences; `found` and `expected` are particulars. */
const SAYINGS = {
  empty: () => ['there is nothing in the file', 'a ledger has at least a header', COPY],
  notJson: () => ['the line is no JSON object', 'each line of a ledger is one', COPY],
  noHeader: () => [
    'the file does not begin with the header of a ledger',
    'without the matter, the briefs and the seed there is nothing to replay',
    'check that it is a ledger of this program and is there from its first line',
  ],
  badFormat: (found) => [
    `${found} is no format number`,
    'formats are counted from 0',
    `write ${FORMAT} if the file is in that format`,
  ],
  newerFormat: (found) => [
    `the file is written in format ${found}`,
    `this program reads formats up to ${FORMAT} and would misread a newer one`,
    'update the program',
  ],
  unplayable: () => [
    'no meeting can be opened on this matter',
    'its delegations, its briefs and the name of the scenario do not fit together',
    COPY,
  ],
  unknownField: () => ['lines of this kind have no such field', 'it would be lost without a word', COPY],
  wrongType: (found, expected) => [`${found} stands here`, `${expected} is expected`, COPY],
  reservedName: () => ['this name cannot be used', 'JavaScript keeps it for itself', 'choose another name'],
  number: (found, expected) => [
    `the entry has the number ${found}`,
    `entry ${expected} comes next, so lines are missing, doubled or out of order`,
    COPY,
  ],
  count: (found, expected) => [`the closing counts ${found} entries`, `there are ${expected} above it`, COPY],
  altered: () => [
    'the line is not as it was written, or does not belong after the line above it',
    'its seal does not fit',
    COPY,
  ],
  misplaced: () => ['there is a line after the closing', 'the closing is the last line', COPY],
  torn: () => [
    'the last line was not written to its end',
    'the program or the machine stopped while it was being saved',
    'go on from the entry before it, which is whole',
  ],
  unclosed: () => [
    'the file has no closing',
    'it is still being written, or its end was lost',
    'go on from its last entry',
  ],
} as const satisfies Readonly<Record<string, (found: string, expected: string) => Sayings>>;

/** A stable name of a kind of fault. */
export type FaultCode = keyof typeof SAYINGS;

/** A fault of one kind at one place. */
export function faultOf(
  code: FaultCode,
  line: number,
  path = '',
  found: unknown = undefined,
  expected: unknown = 'a value',
): Fault {
  const say: (found: string, expected: string) => Sayings = SAYINGS[code];
  const [what, why, mend] = say(shown(found), shown(expected));
  return { line, path, code, what, why, mend };
}

/** No more of a value than fits on a line. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

/** A fault on one line, in the form that editors and terminals turn into a link: `file:line: path: what; why; mend`. */
export function faultLine(file: string, fault: Fault): string {
  const where = fault.path === '' ? '' : `${fault.path}: `;
  return `${file}:${fault.line}: ${where}${fault.what}; ${fault.why}; ${fault.mend}`;
}
