/** `open-debate simulate SCENARIO`: AI delegations hold meetings through the real procedure. */
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import program from '../../package.json' with { type: 'json' };
import { digestOf } from '../record/digest.ts';
import { faultLine } from '../scenario/faults.ts';
import { readScenario } from '../scenario/read.ts';
import type { Headless } from '../session/headless.ts';
import { type HeldOnRecord, holdOnRecord } from '../session/headlessLedger.ts';
import { possibleIn } from '../session/headlessPossible.ts';
import { consentedCrossings, ideasIn } from '../session/headlessTally.ts';
import { noticesFor } from '../views/noticesFor.ts';
import { facilitatorViewOf } from '../views/viewOf.ts';
import { newAccount } from './account.ts';
import type { SimulateAsked } from './asked.ts';
import { mistaken } from './mistake.ts';
import { digestByNode } from './nodeDigests.ts';
import { progressOf } from './progress.ts';
import { type Run, type Summary, summaryOf } from './summary.ts';
import { tableOf } from './table.ts';

/** Holds the meetings that were asked for. The exit code. */
export function simulate(asked: SimulateAsked): number {
  digestByNode();
  const { matter, briefs } = scenarioOf(asked.scenario);
  const base = { matter, briefs, difficulty: asked.difficulty };
  if (asked.runs === 1 && !asked.json) {
    const account = newAccount(matter);
    const held = holdOnRecord({ ...base, seed: asked.seed }, 'every', program.version, (happened, after) =>
      account.note(happened, facilitatorViewOf(after), noticesFor(after, { as: 'facilitator' })),
    );
    keep(asked.ledger, held.ledger);
    console.log(account.text(facilitatorViewOf(held.meeting)));
    return 0;
  }
  const { summary, last } = holdMany(asked, base);
  keep(asked.ledger, last.ledger);
  console.log(asked.json ? JSON.stringify(summary) : tableOf(summary, matter));
  return 0;
}

function holdMany(
  { runs, seed, difficulty }: SimulateAsked,
  base: Omit<Headless, 'seed'>,
): { readonly summary: Summary; readonly last: HeldOnRecord } {
  const progress = progressOf(runs);
  const held: Run[] = [];
  const digests: string[] = [];
  let last: HeldOnRecord | null = null;
  for (let k = 0; k < runs; k++) {
    const begun = performance.now();
    last = holdOnRecord({ ...base, seed: seed + k }, runs === 1 ? 'every' : 'revisions', program.version);
    const milliseconds = performance.now() - begun;
    const { meeting, moves } = last;
    held.push({
      ...possibleIn(meeting, seed + k, difficulty),
      outcome: meeting.outcome?.kind ?? 'none',
      redLinesCrossed: consentedCrossings(meeting),
      milliseconds,
      moves,
      silenceBrokenBy: meeting.silencesBroken.map((one) => one.by),
      ideas: ideasIn(meeting),
    });
    digests.push(digestOf(last.ledger));
    progress.step(k + 1);
  }
  progress.done();
  const about = { scenario: base.matter.id, seed, difficulty, digest: digestOf(...digests) };
  return { summary: summaryOf(held, about), last: last as HeldOnRecord };
}

/** A scenario by id or path, or one line that says what stands in the way. */
function scenarioOf(name: string) {
  const read = readScenario(name);
  if (read.ok) return read;
  if (read.error) return mistaken(`${read.error.what}: ${read.error.why}; ${read.error.mend}`);
  const [first] = read.faults;
  const others = read.faults.length - 1;
  return mistaken(
    `the scenario has faults; ${first ? faultLine(read.file, first) : ''}${others > 0 ? ` (and ${others} more: open-debate validate names them)` : ''}`,
  );
}

/** Writes the ledger, where one was asked for. */
function keep(file: string | null, ledger: string): void {
  if (file === null) return;
  try {
    writeFileSync(file, ledger);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    mistaken(
      `the ledger cannot be written to “${file}”: ${UNWRITTEN[code] ?? `the system says ${code}; choose another file`}`,
    );
  }
}

const UNWRITTEN: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder; make it, or choose another',
  EISDIR: 'it is a folder; name a file in it',
  EACCES: 'the program may not write there; choose another folder',
};
