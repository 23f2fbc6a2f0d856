/** The figures as a table for people: the measure, the goal, what was measured, and what chance leaves open. */
import type { Figure } from './delegatesIntervals.ts';

/** One line of the table. */
export interface Row {
  readonly measure: string;
  readonly goal: string;
  readonly figure: string;
  readonly interval: string;
  readonly cases: string;
}

/** Where the figures stand in the paper. */
const BEGIN = '<!-- figures: written by npm run bench:delegates -->';
const END = '<!-- end of figures -->';

/** A line for a share, in per cent. */
export function shareRow(measure: string, goal: string, figure: Figure | null): Row {
  return row(measure, goal, figure, (value) => `${(100 * value).toFixed(1)} %`);
}

/** A line for a figure between 0 and 1. */
export function partRow(measure: string, goal: string, figure: Figure | null): Row {
  return row(measure, goal, figure, (value) => value.toFixed(3));
}

/** A line for a gain or a loss, in per cent with its sign. */
export function gainRow(measure: string, goal: string, figure: Figure | null): Row {
  return row(
    measure,
    goal,
    figure,
    (value) => `${value < 0 ? '−' : '+'}${Math.abs(100 * value).toFixed(1)} %`,
  );
}

/** A line for something that was counted or timed and has no interval. */
export function plainRow(measure: string, goal: string, figure: string, cases: number): Row {
  return { measure, goal, figure, interval: '', cases: String(cases) };
}

function row(measure: string, goal: string, figure: Figure | null, told: (value: number) => string): Row {
  if (!figure) return { measure, goal, figure: 'no case', interval: '', cases: '0' };
  return {
    measure,
    goal,
    figure: told(figure.value),
    interval: `${told(figure.low)} to ${told(figure.high)}`,
    cases: String(figure.cases),
  };
}

/** Lines under a heading, as Markdown. */
export function tableOf(heading: string, rows: readonly Row[]): string {
  return [
    `### ${heading}`,
    '',
    '| measure | goal | measured | 95 % interval | cases |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((r) => `| ${r.measure} | ${r.goal} | ${r.figure} | ${r.interval} | ${r.cases} |`),
  ].join('\n');
}

/** The paper with new figures in the place of the old. Throws when the place is not marked. */
export function withFigures(paper: string, figures: string): string {
  const begin = paper.indexOf(BEGIN);
  const end = paper.indexOf(END);
  if (begin < 0 || end < begin)
    throw new Error(`the figures have no place in the paper: it needs the lines "${BEGIN}" and "${END}"`);
  return `${paper.slice(0, begin + BEGIN.length)}\n\n${figures}\n\n${paper.slice(end)}`;
}
