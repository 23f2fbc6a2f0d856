/** The figures of many meetings, for reading. */
import type { Matter } from '../council/matter.ts';
import type { OutcomeKind } from '../council/vocabulary.ts';
import { createWords } from '../words/words.ts';
import type { Summary } from './summary.ts';

/** The summary as lines of text. */
export function tableOf(summary: Summary, matter: Matter): string {
  const { runs, outcomes, ideas, ms, moves, feasible, quality } = summary;
  const share = (count: number) => `${Math.round((100 * count) / runs)} %`.padStart(6);
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  const words = createWords();
  const kinds = Object.entries(outcomes) as [OutcomeKind, number][];
  const widest = Math.max(...matter.ideas.map((i) => i.title.length));
  return [
    `${matter.title}`,
    `${runs} meetings, seeds ${summary.seed} to ${summary.seed + runs - 1}, difficulty ${summary.difficulty}`,
    '',
    'How they ended',
    ...kinds.map(
      ([kind, count]) => `  ${words.outcome(kind).padEnd(24)}${String(count).padStart(6)}${share(count)}`,
    ),
    `  ${'silence was broken'.padEnd(24)}${String(summary.silenceBroken).padStart(6)}${share(summary.silenceBroken)}`,
    ...Object.entries(summary.silenceBrokenBy).map(
      ([code, count]) => `    ${`by ${nameOf(matter, code)}`.padEnd(22)}${String(count).padStart(6)}`,
    ),
    `  ${'red lines crossed'.padEnd(24)}${String(summary.redLinesCrossed).padStart(6)}`,
    '',
    `A statement was possible in ${feasible.yes} of ${runs} meetings, and proven not to be in ${feasible.no}.`,
    ...(quality
      ? [
          `The statements have ${percent(quality.median)} of the greatest joint gain in the middle (${percent(quality.p10)} or less in a tenth of them).`,
        ]
      : []),
    '',
    'The ideas in the statements: in how many, and how strong (0 to 1)',
    ...matter.ideas.map(
      ({ id, title }) =>
        `  ${title.padEnd(widest)}  ${`${Math.round(100 * (ideas[id]?.present ?? 0))} %`.padStart(6)}  ${(ideas[id]?.level ?? 0).toFixed(2)}`,
    ),
    '',
    `A meeting took ${ms.p50} ms (95th percentile ${ms.p95} ms) and ${moves.p50} moves in the middle.`,
    `Digest of all ledgers: ${summary.digest}`,
  ].join('\n');
}

function nameOf({ delegations }: Matter, code: string): string {
  return delegations.find((d) => d.code === code)?.name ?? code;
}
