/**
 * Controversies as the data set DEU III has them (J. Arregui and C. Perarnaud, "The Decision-making in the European Union", 2021): a table
 * with a row for each issue, on a scale from 0 to 100. Issues of one proposal (`prnr`) were negotiated together. What came of it (`out`) is
 * read into an object of its own, so that whoever forecasts is handed proposals that do not contain it.
 */
import { type Fault, MOST_FAULTS, type Read, told } from './faults.ts';
import { type Cell, rowsOf } from './tabs.ts';

/** What an actor wants on an issue. */
export interface Stance {
  readonly actor: string;
  /** The outcome that it prefers, 0 to 100. */
  readonly position: number;
  /** How much that matters to it, 0 to 100. */
  readonly salience: number;
}

/** An issue as it was before it was decided. */
export interface Issue {
  readonly id: string;
  /** The actors of which both position and salience are known. */
  readonly stances: readonly Stance[];
  /** What stays in force if nothing is agreed (`rp`), 0 to 100, or null where it is not known. */
  readonly reference: number | null;
}

/** How the Council of Ministers decides (`counvte`). */
export type Rule = 'unanimity' | 'majority';

/** Issues that were negotiated together. */
export interface Proposal {
  readonly id: string;
  /** A majority where the table does not say: it is the ordinary rule (Treaty on European Union, Article 16 (3)). */
  readonly rule: Rule;
  readonly issues: readonly Issue[];
}

/** What was decided, 0 to 100, by proposal and issue in their order; null where it is not known. */
export type Outcomes = readonly (readonly (number | null)[])[];

/** A file, with what came of it kept apart. */
export interface Controversies {
  readonly proposals: readonly Proposal[];
  readonly outcomes: Outcomes;
}

/** The longest text that is read, in UTF-16 units. */
const LONGEST = 20_000_000;
const MOST_COLUMNS = 2000;
/** How a table writes that it has no figure. */
const NO_FIGURE = /^(|\.|na|n\/a|nan|null|-)$/i;

interface Columns {
  readonly proposal: number;
  readonly issue: number;
  readonly reference: number;
  readonly outcome: number;
  /** -1 where the table has no such column. */
  readonly rule: number;
  readonly actors: readonly {
    readonly actor: string;
    readonly position: number;
    readonly salience: number;
  }[];
}

type Report = (where: string, code: string, what: string, why: string, mend: string) => void;

/** Reads a table of controversies. Never throws. */
export function readControversies(text: string): Read<Controversies> {
  const faults: Fault[] = [];
  const report: Report = (where, code, what, why, mend) => {
    if (faults.length < MOST_FAULTS) faults.push({ where, code, what, why, mend });
  };
  const value = controversiesIn(text, report);
  return faults.length === 0 && value ? { ok: true, value } : { ok: false, faults };
}

function controversiesIn(text: string, report: Report): Controversies | null {
  if (text.length > LONGEST) {
    report(
      '',
      'tooLong',
      'the file is too long',
      `at most ${LONGEST} characters are read`,
      'check that it is such a table',
    );
    return null;
  }
  const read = rowsOf(text);
  if (!read.ok) {
    const { where, code, what, why, mend } = read.fault;
    report(where, code, what, why, mend);
    return null;
  }
  const [header, ...rows] = read.rows;
  if (!header) {
    report(
      '',
      'empty',
      'there is nothing in the file',
      'a table has at least a row of names',
      'choose another file',
    );
    return null;
  }
  const columns = columnsOf(header, report);
  return columns && issuesOf(rows, header.length, columns, report);
}

function columnsOf(header: readonly Cell[], report: Report): Columns | null {
  if (header.length > MOST_COLUMNS) {
    report(
      '1:1',
      'tooMany',
      `there are ${header.length} columns`,
      `at most ${MOST_COLUMNS} are read`,
      'leave some out',
    );
    return null;
  }
  const places = new Map<string, number>();
  for (const [place, { text, line, column }] of header.entries()) {
    const name = text.trim();
    if (places.has(name) && name !== '')
      report(
        `${line}:${column}`,
        'doubled',
        `there are two columns ${told(name)}`,
        'one cannot tell which is meant',
        'leave one out',
      );
    places.set(name, place);
  }
  const place = (name: string) => {
    const found = places.get(name);
    if (found === undefined)
      report(
        '1:1',
        'missing',
        `there is no column ${told(name)}`,
        'a controversy cannot be read without it',
        'add the column, with its name in the first row, parted by tabulators',
      );
    return found ?? -1;
  };
  const found = {
    proposal: place('prnr'),
    issue: place('isnr'),
    reference: place('rp'),
    outcome: place('out'),
  };
  const actors = [...places].flatMap(([name, position]) => {
    const actor = name.slice(1);
    const salience = name.startsWith('p') && actor !== '' ? places.get(`s${actor}`) : undefined;
    return salience === undefined ? [] : [{ actor, position, salience }];
  });
  if (actors.length === 0)
    report(
      '1:1',
      'missing',
      'there is no actor',
      'an actor has a column of positions (`pXX`) and one of salience (`sXX`)',
      'add both for each actor',
    );
  if (Object.values(found).includes(-1) || actors.length === 0) return null;
  return { ...found, rule: places.get('counvte') ?? -1, actors };
}

function issuesOf(
  rows: readonly (readonly Cell[])[],
  width: number,
  columns: Columns,
  report: Report,
): Controversies | null {
  const proposals = new Map<
    string,
    { readonly rule: Rule; readonly issues: Issue[]; readonly outcomes: (number | null)[] }
  >();
  for (const [number, row] of rows.entries()) {
    const [begin] = row;
    if (!begin) continue;
    if (row.length !== width) {
      report(
        `${begin.line}:1`,
        'ragged',
        `the row has ${row.length} fields`,
        `there are ${width} columns`,
        'part the fields by single tabulators',
      );
      continue;
    }
    const id = textAt(row, columns.proposal);
    // The first row below the names tells the size of each actor's economy, and is of no proposal.
    if (id === '' && number === 0) continue;
    if (id === '') {
      report(
        placeAt(row, columns.proposal),
        'missing',
        'the row is of no proposal',
        'issues of a proposal are found by its name',
        'write it in the column “prnr”',
      );
      continue;
    }
    const proposal = proposals.get(id) ?? { rule: ruleAt(row, columns.rule), issues: [], outcomes: [] };
    proposals.set(id, proposal);
    const issue = textAt(row, columns.issue);
    if (issue === '' || proposal.issues.some((other) => other.id === issue))
      report(
        placeAt(row, columns.issue),
        issue === '' ? 'missing' : 'doubled',
        issue === '' ? 'the issue has no name' : `there are two issues ${told(issue)}`,
        'each issue of a proposal goes by its name',
        'write a name of its own in the column “isnr”',
      );
    proposal.issues.push({
      id: issue,
      stances: columns.actors.flatMap(({ actor, position, salience }) => {
        const at = figureAt(row, position, report);
        const matters = figureAt(row, salience, report);
        return at === null || matters === null ? [] : [{ actor, position: at, salience: matters }];
      }),
      reference: figureAt(row, columns.reference, report),
    });
    proposal.outcomes.push(figureAt(row, columns.outcome, report));
  }
  if (proposals.size === 0) {
    report(
      '',
      'empty',
      'there is no issue in the file',
      'each row below the names is one',
      'choose another file',
    );
    return null;
  }
  return {
    proposals: [...proposals].map(([id, { rule, issues }]) => ({ id, rule, issues })),
    outcomes: [...proposals.values()].map(({ outcomes }) => outcomes),
  };
}

function textAt(row: readonly Cell[], place: number): string {
  return row[place]?.text.trim() ?? '';
}

function ruleAt(row: readonly Cell[], place: number): Rule {
  return /^unan/i.test(textAt(row, place)) ? 'unanimity' : 'majority';
}

function placeAt(row: readonly Cell[], place: number): string {
  return `${row[place]?.line ?? 1}:${row[place]?.column ?? 1}`;
}

/** A figure from 0 to 100; null where there is none, which a table may also say with a figure outside. */
function figureAt(row: readonly Cell[], place: number, report: Report): number | null {
  const text = textAt(row, place);
  if (NO_FIGURE.test(text)) return null;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) {
    report(
      placeAt(row, place),
      'noNumber',
      `${told(text)} stands here`,
      'a figure from 0 to 100 is expected',
      'write it with a decimal point, or leave the field empty',
    );
    return null;
  }
  const value = Number(text);
  return value >= 0 && value <= 100 ? value : null;
}
