/**
 * A negotiation domain as those of the ANAC competitions are written down: issues with their values, and parties with the worth of each
 * value (`utility[issue][value]`, which adds up) and what each has without agreement (`reservation`).
 */
import type { Problem } from '../delegates/problem.ts';
import { type Fault, MOST_FAULTS, type Read, told } from './faults.ts';

/** A domain, with the names that its figures go by. */
export interface Domain {
  readonly name: string;
  readonly issues: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly parties: readonly string[];
  readonly problem: Problem;
}

/** The longest text that is read, in UTF-16 units, and the largest domain. */
const LONGEST = 4_000_000;
const MOST_PARTIES = 100;
const MOST_ISSUES = 200;
const MOST_VALUES = 1000;
const MOST_FIGURES = 500_000;
/** Worths beyond this lose their digits in sums. */
const GREATEST = 1e9;

type Fields = Readonly<Record<string, unknown>>;
type Report = (where: string, code: string, what: string, why: string, mend: string) => void;

/** Reads a domain. Never throws. */
export function readDomain(text: string): Read<Domain> {
  const faults: Fault[] = [];
  const report: Report = (where, code, what, why, mend) => {
    if (faults.length < MOST_FAULTS) faults.push({ where, code, what, why, mend });
  };
  const domain = domainIn(text, report);
  return faults.length === 0 && domain ? { ok: true, value: domain } : { ok: false, faults };
}

function domainIn(text: string, report: Report): Domain | null {
  if (text.length > LONGEST) {
    report(
      '',
      'tooLong',
      'the file is too long',
      `no domain needs more than ${LONGEST} characters`,
      'check that it is a domain',
    );
    return null;
  }
  const file = parsed(text, report);
  if (file === null) return null;
  const issueList = listIn(file, 'issues', 1, MOST_ISSUES, report);
  const partyList = listIn(file, 'parties', 2, MOST_PARTIES, report);
  if (!issueList || !partyList) return null;
  const issues = issueList.map((issue, i) => issueIn(issue, `issues[${i}]`, report));
  doubled(
    issues.map((i) => i.name),
    (i) => `issues[${i}].name`,
    'issue',
    report,
  );
  const counts = issues.map((issue) => issue.values.length);
  if (partyList.length * counts.reduce((sum, count) => sum + count, 0) > MOST_FIGURES) {
    report(
      '',
      'tooLarge',
      'the domain is too large',
      `it has more than ${MOST_FIGURES} figures`,
      'leave parties, issues or values out',
    );
    return null;
  }
  const parties = partyList.map((party, p) => partyIn(party, `parties[${p}]`, counts, report));
  doubled(
    parties.map((p) => p.name),
    (p) => `parties[${p}].name`,
    'party',
    report,
  );
  return {
    name: nameIn(file, '', report),
    issues,
    parties: parties.map((p) => p.name),
    problem: {
      worth: parties.map((p) => p.worth),
      refused: null,
      reservation: parties.map((p) => p.reservation),
    },
  };
}

function parsed(text: string, report: Report): Fields | null {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    const why =
      cause instanceof Error ? cause.message.replace(/\s+/g, ' ').slice(0, 160) : 'it cannot be parsed';
    report(
      '',
      'notJson',
      'the file is no JSON',
      `a domain is a JSON object, and here: ${why}`,
      'mend the syntax, or choose another file',
    );
    return null;
  }
  if (isFields(value)) return value;
  report(
    '',
    'noObject',
    `${told(value)} stands here`,
    'a domain is one JSON object',
    'write { "name", "issues", "parties" }',
  );
  return null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of one's own: what JavaScript gives every object is nothing that stands in a file. */
function field(of: unknown, name: string): unknown {
  return isFields(of) && Object.hasOwn(of, name) ? of[name] : undefined;
}

function listIn(
  of: unknown,
  name: string,
  least: number,
  most: number,
  report: Report,
  at = '',
): readonly unknown[] | null {
  const where = at === '' ? name : `${at}.${name}`;
  const value = field(of, name);
  if (!Array.isArray(value))
    report(
      where,
      value === undefined ? 'missing' : 'noList',
      `${told(value)} stands here`,
      'a list is expected',
      `write the ${name} in square brackets`,
    );
  else if (value.length < least)
    report(
      where,
      'tooFew',
      `there are ${value.length}`,
      `a negotiation needs at least ${least}`,
      'add what is missing',
    );
  else if (value.length > most)
    report(where, 'tooMany', `there are ${value.length}`, `at most ${most} are read`, 'leave some out');
  else return value;
  return null;
}

function nameIn(of: unknown, at: string, report: Report): string {
  const value = field(of, 'name');
  if (typeof value === 'string' && value.trim() !== '') return value;
  const where = at === '' ? 'name' : `${at}.name`;
  report(
    where,
    value === undefined ? 'missing' : 'noName',
    `${told(value)} stands here`,
    'a name is expected',
    'write it in quotation marks',
  );
  return '';
}

function issueIn(issue: unknown, at: string, report: Report): Domain['issues'][number] {
  const values = (listIn(issue, 'values', 1, MOST_VALUES, report, at) ?? []).map((value, v) => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    report(
      `${at}.values[${v}]`,
      'noName',
      `${told(value)} stands here`,
      'the name of a value is expected',
      'write it in quotation marks',
    );
    return '';
  });
  doubled(values, (v) => `${at}.values[${v}]`, 'value', report);
  return { name: nameIn(issue, at, report), values };
}

function partyIn(party: unknown, at: string, counts: readonly number[], report: Report) {
  const name = nameIn(party, at, report);
  const utility = listIn(party, 'utility', 0, MOST_ISSUES, report, at);
  const worth = utility ? utilityIn(utility, `${at}.utility`, counts, report) : [];
  const reservation = figureIn(field(party, 'reservation'), `${at}.reservation`, report);
  const best = worth.reduce((sum, values) => sum + Math.max(...values), 0);
  if (utility && reservation > best + 1e-9 * Math.max(1, Math.abs(best)) && worth.length === counts.length)
    report(
      `${at}.reservation`,
      'outOfRange',
      `without agreement the party has ${told(reservation)}`,
      `the best that it can get is ${told(Math.round(best * 1e6) / 1e6)}, so that it would never agree`,
      'write no more than that',
    );
  return { name, worth, reservation };
}

function utilityIn(
  utility: readonly unknown[],
  at: string,
  counts: readonly number[],
  report: Report,
): readonly (readonly number[])[] {
  if (utility.length !== counts.length)
    report(
      at,
      'ragged',
      `there are ${utility.length} lists`,
      `there are ${counts.length} issues`,
      'write one list for each issue',
    );
  return counts.map((count, i) => {
    const where = `${at}[${i}]`;
    const row = utility[i];
    if (!Array.isArray(row)) {
      if (i < utility.length)
        report(
          where,
          'noList',
          `${told(row)} stands here`,
          'a list of figures is expected',
          'write one for each value of the issue',
        );
      return Array.from({ length: count }, () => 0);
    }
    if (row.length !== count)
      report(
        where,
        'ragged',
        `there are ${row.length} figures`,
        `the issue has ${count} values`,
        'write one figure for each value',
      );
    return Array.from({ length: count }, (_, v) =>
      v < row.length ? figureIn(row[v], `${where}[${v}]`, report) : 0,
    );
  });
}

function figureIn(value: unknown, where: string, report: Report): number {
  if (typeof value === 'number' && Math.abs(value) <= GREATEST) return value;
  report(
    where,
    value === undefined ? 'missing' : typeof value === 'number' ? 'tooGreat' : 'noNumber',
    `${told(value)} stands here`,
    `a number between -${GREATEST} and ${GREATEST} is expected`,
    'write one, without quotation marks',
  );
  return 0;
}

function doubled(
  names: readonly string[],
  where: (place: number) => string,
  kind: string,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [place, name] of names.entries()) {
    if (seen.has(name) && name !== '')
      report(
        where(place),
        'doubled',
        `there are two of the name ${told(name)}`,
        `each ${kind} goes by its name`,
        'rename one, or leave it out',
      );
    seen.add(name);
  }
}
