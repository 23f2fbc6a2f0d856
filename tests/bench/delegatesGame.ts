/** What is measured of whole meetings: how often they agree, how good the text is, how fast it goes, and what deviations earn. */
import { performance } from 'node:perf_hooks';
import { type Brief, worthOf } from '../../src/council/brief.ts';
import type { DelegationCode, Matter } from '../../src/council/matter.ts';
import { openMeeting } from '../../src/council/meeting.ts';
import { appraisalOf } from '../../src/delegates/appraisal.ts';
import { timeUsed } from '../../src/delegates/aspiration.ts';
import { type Delegate, delegateFor } from '../../src/delegates/delegate.ts';
import { DIFFICULTIES, type Difficulty } from '../../src/delegates/temper.ts';
import { liveRoom } from '../../src/procedure/room.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { holdOnRecord } from '../../src/session/headlessLedger.ts';
import { agreedText, possibleIn } from '../../src/session/headlessPossible.ts';
import { consentedCrossings } from '../../src/session/headlessTally.ts';
import { newCourse } from '../../src/session/hostCourse.ts';
import { type Figure, gain, mean, share, spread } from './delegatesIntervals.ts';

/** A scenario that is ready to be held. */
export interface Case {
  readonly id: string;
  readonly matter: Matter;
  readonly briefs: Readonly<Record<DelegationCode, Brief>>;
}

/** What came of the meetings of one scenario at one difficulty. */
export interface GameFigures {
  readonly scenario: string;
  readonly difficulty: Difficulty;
  readonly agreedWherePossible: Figure | null;
  /** Where none is possible even if everybody bears as much as being alone may cost. */
  readonly agreedWhereNot: Figure | null;
  /** Meetings in between, and meetings of which it is not known. */
  readonly between: number;
  readonly quality: Figure | null;
  readonly redLinesCrossed: number;
  readonly refusedMoves: number;
  readonly meetings: number;
}

/** Holds meetings of every scenario at every difficulty; run k has the seed k. */
export function games(cases: readonly Case[], runs: number): readonly GameFigures[] {
  return cases.flatMap((one) => DIFFICULTIES.map((difficulty) => gamesOf(one, difficulty, runs)));
}

function gamesOf({ id, matter, briefs }: Case, difficulty: Difficulty, runs: number): GameFigures {
  const qualities: number[] = [];
  const counted = { possible: 0, agreed: 0, impossible: 0, against: 0, between: 0, crossed: 0, refused: 0 };
  for (let seed = 1; seed <= runs; seed++) {
    const { meeting, refused } = holdMeeting({ matter, briefs, seed, difficulty });
    counted.crossed += consentedCrossings(meeting);
    counted.refused += refused.length;
    const { feasible, quality } = possibleIn(meeting, seed, difficulty);
    const text = agreedText(meeting);
    if (feasible === 'between') counted.between += 1;
    else if (feasible === 'no') {
      counted.impossible += 1;
      if (text) counted.against += 1;
    } else {
      counted.possible += 1;
      if (text) counted.agreed += 1;
      if (quality !== null) qualities.push(quality);
    }
  }
  return {
    scenario: id,
    difficulty,
    agreedWherePossible: share(counted.agreed, counted.possible),
    agreedWhereNot: share(counted.against, counted.impossible),
    between: counted.between,
    quality: mean(qualities),
    redLinesCrossed: counted.crossed,
    refusedMoves: counted.refused,
    meetings: runs,
  };
}

/** How long whole meetings take with their ledger, and how many a second without; by the clock, and by the time that the processor worked. */
export function speeds({ matter, briefs }: Case, runs: number, warmUp: number) {
  const times: number[] = [];
  const worked: number[] = [];
  for (let seed = 1; seed <= warmUp + runs; seed++) {
    const cpu = process.cpuUsage();
    const begun = performance.now();
    holdOnRecord({ matter, briefs, seed, difficulty: 'medium' }, 'revisions', 'bench');
    const took = performance.now() - begun;
    const { user, system } = process.cpuUsage(cpu);
    if (seed <= warmUp) continue;
    times.push(took);
    worked.push((user + system) / 1000);
  }
  const cpu = process.cpuUsage();
  const begun = performance.now();
  for (let seed = 1; seed <= runs; seed++) holdMeeting({ matter, briefs, seed, difficulty: 'medium' });
  const took = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpu);
  return {
    withLedger: spread(times),
    withLedgerProcessor: spread(worked),
    perSecond: (1000 * runs) / took,
    perSecondOfProcessor: (1000 * 1000 * runs) / (user + system),
  };
}

/** Ways of not playing straight in a meeting; as `Conduct` at the bare table, with what a meeting offers. */
export const GAME_CONDUCTS = ['hardLine', 'stalls', 'bluffs', 'holdsOut'] as const;
export type GameConduct = (typeof GAME_CONDUCTS)[number];

/** What a delegation earns that does not play straight, where all others do. */
export interface GameDeviation {
  readonly scenario: string;
  readonly conduct: GameConduct;
  readonly gain: Figure | null;
  readonly straight: Figure | null;
  readonly agreed: Figure | null;
}

/** Has one delegation in turn deviate, at medium difficulty; the penholder and the presidency keep to their office. */
export function gameDeviations({ id, matter, briefs }: Case, runs: number): readonly GameDeviation[] {
  const others = matter.delegations
    .map((d) => d.code)
    .filter((code) => code !== matter.penholder && code !== matter.presidency);
  const chosen = Array.from({ length: runs }, (_, k) => ({
    seed: k + 1,
    code: others[k % others.length] ?? '',
  }));
  const straight = chosen.map(({ seed, code }) => earned(matter, briefs, seed, code, null));
  return GAME_CONDUCTS.map((conduct) => {
    const tried = chosen.map(({ seed, code }) => earned(matter, briefs, seed, code, conduct));
    const agreed = (all: readonly (number | null)[]) =>
      share(all.filter((one) => one !== null).length, all.length);
    return {
      scenario: id,
      conduct,
      gain: gain(
        tried.map((one) => one ?? 0),
        straight.map((one) => one ?? 0),
      ),
      straight: agreed(straight),
      agreed: agreed(tried),
    };
  });
}

/** What the statement is worth to one delegation beyond having none, under its true brief, in parts of what it could be; null without one. */
function earned(
  matter: Matter,
  briefs: Case['briefs'],
  seed: number,
  code: DelegationCode,
  conduct: GameConduct | null,
): number | null {
  const brief = briefs[code];
  if (!brief) throw new Error(`no brief for ${code}`);
  const acted = conduct ? { ...briefs, [code]: claimed(matter, brief, conduct) } : briefs;
  const room = liveRoom(openMeeting(conduct === 'hardLine' ? asFirm(matter, code) : matter, acted, seed));
  const seats = [...matter.delegations, ...matter.guests].map((d) =>
    conduct === 'stalls' && d.code === code
      ? stalling(delegateFor(d.code, seed, 'medium'))
      : delegateFor(d.code, seed, 'medium'),
  );
  const course = newCourse({ room, seats, seed });
  while (course.next().kind === 'happened');
  const text = agreedText(room.meeting);
  if (!text) return null;
  const { worst, best } = appraisalOf(matter, brief);
  const worth = matter.paragraphs.reduce(
    (sum, paragraph, i) => sum + worthOf(matter.issues, brief, paragraph, text[i] ?? 'absent'),
    0,
  );
  const without = worst + ((best - worst) * brief.without) / 100;
  return (worth - without) / Math.max(1, best - without);
}

/** How far a delegation that holds out puts what it needs, of the way from what it has without a statement to its best text. */
const HOLDS_OUT = 0.3;

/** The brief by which a delegation acts that overstates its wishes, or what it needs. */
function claimed(matter: Matter, brief: Brief, conduct: GameConduct): Brief {
  if (conduct !== 'bluffs' && conduct !== 'holdsOut') return brief;
  const instructions = Object.fromEntries(
    Object.entries(brief.instructions).map(([id, instruction]) => {
      const top = matter.issues.find((i) => i.id === id && i.kind === 'aim')?.top;
      const farthest =
        top === undefined ? 2 * Math.sign(instruction.aim) : 2 * instruction.aim > top ? top : 0;
      return [id, { ...instruction, aim: farthest }];
    }),
  );
  const without =
    conduct === 'holdsOut' ? Math.round(brief.without + HOLDS_OUT * (100 - brief.without)) : brief.without;
  return { ...brief, instructions, without };
}

function asFirm(matter: Matter, code: DelegationCode): Matter {
  return {
    ...matter,
    delegations: matter.delegations.map((d) =>
      d.code === code ? { ...d, character: { ...d.character, firmness: 100 } } : d,
    ),
  };
}

/** A stalling delegation says nothing of the text before this much of the time has passed, in thousandths. */
const STALLS_UNTIL = 450;
const SAYINGS: readonly string[] = ['askForTheFloor', 'sendComments', 'proposeGroupLine', 'offerDeal'];

function stalling(delegate: Delegate): Delegate {
  return {
    code: delegate.code,
    decide(view, idle) {
      const decision = delegate.decide(view, idle);
      const keepsQuiet = timeUsed(view) < STALLS_UNTIL && view.formal === null;
      return decision && keepsQuiet && SAYINGS.includes(decision.move.kind) ? null : decision;
    },
  };
}
