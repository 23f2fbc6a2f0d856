/**
 * `npm run bench:debrief [SCENARIO...]`: how long it takes to look back on a game, to ask what might have come of it, and to make every
 * file that is taken home, as JSON. Times are of the
 * clock; beside each stands what the processor was busy with it, which a machine that is shared with others does not change.
 */
import { performance } from 'node:perf_hooks';
import { courseOf, openRecord } from '../../src/debrief/course.ts';
import { debriefFor } from '../../src/debrief/debriefFor.ts';
import { debriefOf } from '../../src/debrief/debriefOf.ts';
import { takingHome } from '../../src/debrief/export/takeHome.ts';
import type { TakenKind, TakingHome } from '../../src/debrief/export/taken.ts';
import { whatIf } from '../../src/debrief/whatIf.ts';
import { isMove, type Ledger } from '../../src/record/ledger.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { holdOnRecord } from '../../src/session/headlessLedger.ts';
import { createWords } from '../../src/words/words.ts';
import { processorMilliseconds, rounded, type Took, timed } from './took.ts';

/** Moves of the game that is looked back on. */
const MOVES = 300;
/** Continuations that are asked for. */
const CONTINUATIONS = 200;
/** How often each thing is done; the first times warm up. */
const TIMES = 5;

/** The first time, as a page meets it, and the middle one of several. */
function often(what: () => void): { readonly first: Took; readonly typical: Took } {
  const first = timed(what);
  const others = Array.from({ length: TIMES }, () => timed(what)).sort((a, b) => a.processor - b.processor);
  return { first, typical: others[Math.floor(TIMES / 2)] ?? first };
}

/** Every file and document that a debrief is taken home in: the first time, with what has to be fetched for it, and the next. */
async function takingItHome(home: TakingHome): Promise<Readonly<Record<string, readonly Took[]>>> {
  const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
    ...FILES.map((kind) => [kind, () => home.file(kind)] as const),
    ...(['statement', 'report'] as const).map((kind) => [`${kind}OnPaper`, () => home.paper(kind)] as const),
  ];
  const took: Record<string, readonly Took[]> = {};
  for (const [name, make] of ways) took[name] = [await timedOf(make), await timedOf(make)];
  return took;
}

const FILES: readonly TakenKind[] = [
  'statementWord',
  'reportWord',
  'replay',
  'delegations',
  'moves',
  'ledger',
  'minutes',
  'xapi',
];

async function timedOf(what: () => Promise<unknown>): Promise<Took> {
  const processor = processorMilliseconds();
  const begun = performance.now();
  await what();
  const clock = performance.now() - begun;
  return { clock: rounded(clock), processor: rounded(processorMilliseconds() - processor) };
}

/** A game up to so many moves. */
function cut(ledger: Ledger, moves: number): Ledger {
  let made = 0;
  const end = ledger.entries.findIndex((entry) => isMove(entry) && ++made === moves);
  return end < 0 ? ledger : { ...ledger, entries: ledger.entries.slice(0, end + 1), closing: null };
}

const ids =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ['first-statement', 'trafficking-2015', 'trafficking-2016'];
const figures: object[] = [];
for (const id of ids) {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`the scenario ${id} cannot be read`);
  const { matter, briefs, history } = read;
  const held = holdOnRecord({ matter, briefs, seed: 3, difficulty: 'medium' }, 'every', 'bench');
  const opened = openRecord(held.ledger);
  if (!opened.ok) throw new Error('the record cannot be read');
  const whole = opened.ledger;
  const part = cut(whole, MOVES);
  const debrief = debriefOf(whole, { history });
  const course = courseOf(whole);
  const n = Math.floor(whole.entries.length / 2);
  const home = takingHome({ debrief, ledger: held.ledger, words: createWords(), endedAt: 0 });
  figures.push({
    scenario: id,
    moves: held.moves,
    milliseconds: {
      [`debriefOf${Math.min(MOVES, held.moves)}Moves`]: often(() => debriefOf(part, { history })),
      debriefOfTheWholeGame: often(() => debriefOf(whole, { history })),
      asJson: often(() => JSON.stringify(debrief)),
      shareOfADelegate: often(() => debriefFor(debrief, { as: 'delegation', code: 'FR' })),
      readingTheFile: often(() => openRecord(held.ledger)),
      [`whatIf${CONTINUATIONS}FromHalfway`]: timed(() => {
        for (const _ of whatIf(
          course,
          { n, change: { kind: 'nothing' } },
          { runs: CONTINUATIONS, beside: false },
        ));
      }),
    },
    takingItHome: await takingItHome(home),
    bytesOfJson: JSON.stringify(debrief).length,
  });
}
console.log(JSON.stringify(figures, null, 2));
