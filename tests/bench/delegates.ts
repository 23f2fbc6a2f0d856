/**
 * `npm run bench:delegates -- [--data DIR] [--runs N]`: measures the AI delegations, writes the figures into docs/delegates.md, and prints them
 * as JSON. N meetings of each scenario at each difficulty, and as much of everything else in proportion; case k always has the seed k.
 * DIR has domains of the ANAC competitions in `domains/` and tables of DEU III in `deu3/`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { digestByNode } from '../../src/cli/nodeDigests.ts';
import { readScenario, shippedScenarios } from '../../src/scenario/read.ts';
import { fairPlay, faithfulness, sameDigests } from './delegatesFair.ts';
import { type Case, gameDeviations, games, speeds } from './delegatesGame.ts';
import { type Figure, share } from './delegatesIntervals.ts';
import { gainRow, partRow, plainRow, type Row, shareRow, tableOf, withFigures } from './delegatesRows.ts';
import { deviations, drawn, fromFiles, optimumTimes } from './delegatesTable.ts';

const PAPER = fileURLToPath(new URL('../../docs/delegates.md', import.meta.url));
const DEFAULT_RUNS = 60;
/** What the goals call the scenario by which speed is measured. */
const SPEED_CASE = 'trafficking-2016';
/** The goals for agreement where it is possible. */
const AGREED_GOAL = { easy: '≥ 99.5 %', medium: '≥ 99.5 %', hard: '≥ 99 %', deadlock: '≥ 95 %' } as const;

const { values } = parseArgs({ options: { data: { type: 'string' }, runs: { type: 'string' } } });
const runs = Number(values.runs ?? DEFAULT_RUNS);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs needs a whole number from 1');

const cases = shippedScenarios().map((id): Case => {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`the scenario ${id} has faults`);
  return { id, matter: read.matter, briefs: read.briefs };
});
const speedCase = cases.find((c) => c.id === SPEED_CASE);
if (!speedCase) throw new Error(`there is no scenario ${SPEED_CASE}`);
const seeds = (count: number) => Array.from({ length: Math.max(1, Math.round(count)) }, (_, k) => k + 1);

// First, so that Node and the browser are given the same sources while somebody works on them.
const digests = await sameDigests(seeds(3));
// As on the command line.
digestByNode();
const measured = {
  runs,
  speed: speeds(speedCase, runs, Math.ceil(runs / 3)),
  optimum: optimumTimes(2 * runs),
  games: games(cases, runs),
  drawn: drawn(3 * runs),
  deviations: deviations(runs),
  gameDeviations: cases.flatMap((one) => gameDeviations(one, Math.ceil(runs / 2))),
  fairPlay: fairPlay(cases, seeds(runs / 60)),
  faithfulness: faithfulness(cases, seeds(runs / 10)),
  digests,
  files: values.data === undefined ? null : fromFiles(values.data, Math.min(50, runs)),
};

writeFileSync(PAPER, withFigures(readFileSync(PAPER, 'utf8'), figures()));
console.log(JSON.stringify(measured, null, 2));

function figures(): string {
  const tables: readonly (readonly [string, readonly Row[]])[] = [
    ['Meetings', ofMeetings()],
    ['Drawn problems at the bare table', ofDrawn()],
    ['Not playing straight', ofDeviations()],
    ['Honesty', ofHonesty()],
    ['Speed', ofSpeed()],
    ...(measured.files ? [['Other people’s data', ofFiles(measured.files)] as const] : []),
  ];
  return tables.map(([heading, rows]) => tableOf(heading, rows)).join('\n\n');
}

function ofMeetings(): readonly Row[] {
  const { games: all } = measured;
  const meetings = all.reduce((sum, g) => sum + g.meetings, 0);
  const crossed = all.reduce((sum, g) => sum + g.redLinesCrossed, 0);
  return [
    ...all.flatMap((g) => [
      shareRow(
        `${g.scenario}, ${g.difficulty}: statement where one is possible`,
        AGREED_GOAL[g.difficulty],
        g.agreedWherePossible,
      ),
      partRow(
        `${g.scenario}, ${g.difficulty}: quality of the statements`,
        g.difficulty === 'medium' ? '≥ 0.975' : '',
        g.quality,
      ),
    ]),
    ...all
      .filter((g) => g.agreedWhereNot)
      .map((g) =>
        shareRow(`${g.scenario}, ${g.difficulty}: statement where none is possible`, '0', g.agreedWhereNot),
      ),
    plainRow(
      'meetings in which a statement was possible only for those who dread being alone',
      '',
      String(all.reduce((sum, g) => sum + g.between, 0)),
      meetings,
    ),
    plainRow('red lines crossed by consent', '0', String(crossed), meetings),
    plainRow(
      'moves that were not in order',
      '0',
      String(all.reduce((s, g) => s + g.refusedMoves, 0)),
      meetings,
    ),
  ];
}

function ofDrawn(): readonly Row[] {
  return measured.drawn.flatMap((d) => [
    shareRow(`${d.degree}: agreement where it is possible`, AGREED_GOAL[d.degree], d.agreedWherePossible),
    partRow(`${d.degree}: quality`, d.degree === 'medium' ? '≥ 0.975' : '', d.quality),
    ...(d.agreedWhereNot
      ? [shareRow(`${d.degree}: agreement where none is possible`, '0', d.agreedWhereNot)]
      : []),
  ]);
}

function ofDeviations(): readonly Row[] {
  const all = [
    ...measured.deviations.map((d) => ({ ...d, where: `bare table, ${d.degree}` })),
    ...measured.gameDeviations.map((d) => ({ ...d, where: d.scenario })),
  ];
  const percent = (figure: Figure | null) => (figure ? `${(100 * figure.value).toFixed(0)} %` : '–');
  return all.map(({ where, conduct, gain, straight, agreed }) =>
    gainRow(
      `${where}, \`${conduct}\`: gain (agreement ${percent(straight)}, then ${percent(agreed)})`,
      '≤ +5 %, and less agreement',
      gain,
    ),
  );
}

function ofHonesty(): readonly Row[] {
  const { fairPlay: fair, faithfulness: faithful, digests } = measured;
  return [
    shareRow('decisions unchanged when all others’ briefs are changed round', '100 %', fair.same),
    shareRow('reasons that agree with what the brief says, of those that weigh words', '100 %', faithful),
    shareRow('meetings with the same digest in Node and in Chromium', '100 %', digests),
  ];
}

function ofSpeed(): readonly Row[] {
  const { speed, optimum } = measured;
  const { withLedger, withLedgerProcessor: worked } = speed;
  const ms = ({ p50, p95 }: { readonly p50: number; readonly p95: number }) =>
    `${p50.toFixed(1)} and ${p95.toFixed(1)} ms`;
  return [
    plainRow(
      'a meeting with its ledger, by the clock (middle, 95th percentile)',
      '≤ 10 and 30 ms',
      ms(withLedger),
      withLedger.cases,
    ),
    plainRow('the same, by the processor’s time', '', ms(worked), worked.cases),
    plainRow('meetings a second without ledger, by the clock', '≥ 500', speed.perSecond.toFixed(0), runs),
    plainRow('the same, by the processor’s time', '', speed.perSecondOfProcessor.toFixed(0), runs),
    plainRow(
      'certified optimum, 15 parties, 16 items of 9 values (middle, 95th percentile)',
      '95th ≤ 60 ms',
      ms(optimum),
      optimum.cases,
    ),
    shareRow('of these proven', '100 %', optimum.proven ?? share(0, 0)),
  ];
}

function ofFiles(files: NonNullable<typeof measured.files>): readonly Row[] {
  return [
    ...files.domains.flatMap((d) => [
      shareRow(`${d.domain} (${d.parties} parties): agreement`, '100 %', d.agreed),
      partRow(`${d.domain} (${d.parties} parties): quality`, d.parties > 4 ? '≥ 0.95' : '≥ 0.975', d.quality),
    ]),
    ...files.controversies.flatMap(({ proposals, negotiated, salienceMean }) => [
      plainRow(
        `DEU III, ${proposals} proposals: mean absolute error (mean weighted by salience: ${salienceMean.mae.toFixed(2)})`,
        '≤ 23.6',
        negotiated.mae.toFixed(2),
        negotiated.issues,
      ),
      plainRow(
        `DEU III, ${proposals} proposals: within 10 (mean weighted by salience: ${salienceMean.within10.toFixed(2)})`,
        '≥ 0.39',
        negotiated.within10.toFixed(2),
        negotiated.issues,
      ),
    ]),
  ];
}
