/**
 * The clock of a class: how the minutes of a lesson are shared out over a meeting, and how long a delegate is waited for. Game time
 * passes by moves; real time says when a part of the meeting has had its share, and then whatever is left of it goes by quickly.
 * All times are milliseconds; what time it is, it is told.
 */
import { FORMAL_PHASES, type Phase } from '../council/vocabulary.ts';
import { PARTS, type Part, type PlanName } from './classroom.ts';
import { type ClassState, type CouncilState, withCouncilChanged } from './classState.ts';

const MINUTE = 60_000;

/** The minutes of each part. What a lesson needs before and after is the teacher's: the parts fill the plan's length. */
export const MINUTES: Readonly<Record<Exclude<PlanName, 'open'>, Readonly<Record<Part, number>>>> = {
  '45': { preparation: 5, consultations: 22, silence: 3, formal: 10, debrief: 5 },
  '90': { preparation: 10, consultations: 45, silence: 5, formal: 20, debrief: 10 },
  '180': { preparation: 20, consultations: 90, silence: 10, formal: 40, debrief: 20 },
};

/** How long a delegate who is asked for something is waited for. Without a clock, as long as it takes. */
const PATIENCE: Readonly<Record<PlanName, number | null>> = {
  '45': 30_000,
  '90': 60_000,
  '180': 120_000,
  open: null,
};

/** In the last part of its time a part is impatient: this share of it, in thousandths, and then a third of the usual wait. */
const LAST_SHARE = 200;
/** A part that is come back to has at least this share of its time again, in thousandths. */
const AGAIN_SHARE = 250;

/** The part of a meeting that a phase belongs to. */
export function partOf(phase: Phase): Part {
  if (phase === 'debrief') return 'debrief';
  if (phase === 'concept' || phase === 'tabling') return 'preparation';
  if (phase === 'silence' || phase === 'pressSilence') return 'silence';
  return FORMAL_PHASES.includes(phase) || phase === 'settlement' ? 'formal' : 'consultations';
}

/** The time that a part has by the plan; null without a clock. */
export function timeFor(plan: PlanName, part: Part): number | null {
  return plan === 'open' ? null : MINUTES[plan][part] * MINUTE;
}

/** What a Council's part has left; negative once its time is over, null without a clock. */
export function leftOf({ left, asOf }: CouncilState, now: number): number | null {
  if (left === null) return null;
  return asOf === null ? left : left - Math.max(0, now - asOf);
}

/** When the time of a Council's part is over; null without a clock, and while the clock stands. */
export function endOf({ left, asOf }: CouncilState): number | null {
  return left === null || asOf === null ? null : asOf + left;
}

/** How long a delegate is waited for at most; null for as long as it takes. */
export function patienceIn(state: ClassState, council: CouncilState, now: number): number | null {
  const usual = PATIENCE[state.plan];
  const whole = timeFor(state.plan, council.part);
  const left = leftOf(council, now);
  if (usual === null || whole === null || left === null) return usual;
  if (left <= 0) return 0;
  return left * 1000 < whole * LAST_SHARE ? Math.round(usual / 3) : usual;
}

/** The class with a Council in the part that its phase belongs to; the very same class where it is in it already. */
export function enteredPart(state: ClassState, id: string, phase: Phase, now: number): ClassState {
  const part = partOf(phase);
  const council = state.councils.find((c) => c.id === id);
  if (!council || (council.part === part && (council.left !== null || state.plan === 'open'))) return state;
  return withCouncilChanged(state, id, (c) => {
    const used = c.left === null ? c.used : usedUntil(state.plan, c, now);
    const whole = timeFor(state.plan, part);
    const left =
      whole === null ? null : Math.max(whole - (used[part] ?? 0), Math.round((whole * AGAIN_SHARE) / 1000));
    return { part, used, left, asOf: runs(state) ? now : null };
  });
}

function usedUntil(plan: PlanName, council: CouncilState, now: number): CouncilState['used'] {
  const whole = timeFor(plan, council.part);
  const left = leftOf(council, now);
  if (whole === null || left === null) return council.used;
  return { ...council.used, [council.part]: Math.max(council.used[council.part] ?? 0, whole - left) };
}

function runs({ stage, paused }: ClassState): boolean {
  return stage === 'running' && !paused;
}

/** The class with all its clocks standing still. */
export function clocksStopped(state: ClassState, now: number): ClassState {
  return {
    ...state,
    councils: state.councils.map((c) => ({ ...c, left: leftOf(c, now), asOf: null })),
  };
}

/** The class with all its clocks running on from what they have left. */
export function clocksStarted(state: ClassState, now: number): ClassState {
  return { ...state, councils: state.councils.map((c) => ({ ...c, asOf: c.left === null ? null : now })) };
}

/**
 * The class as it goes on after it was not held anywhere: what passed since `lastHeld` does not count, however the clock of the
 * machine was changed meanwhile.
 */
export function heldAgain(state: ClassState, lastHeld: number, now: number): ClassState {
  const stopped = clocksStopped(state, lastHeld);
  return runs(state) ? clocksStarted(stopped, now) : stopped;
}

/** The class with more time for the part of a Council that is running, or less; no part is left with less than nothing. */
export function extended(state: ClassState, id: string | null, minutes: number, now: number): ClassState {
  const councils = state.councils.map((c) => {
    const left = leftOf(c, now);
    if ((id !== null && c.id !== id) || left === null) return c;
    return {
      ...c,
      left: Math.max(0, Math.max(0, left) + minutes * MINUTE),
      asOf: c.asOf === null ? null : now,
    };
  });
  return { ...state, councils };
}

/** The class under another plan: each Council's part has what the new plan gives it, less what it has taken. */
export function replanned(state: ClassState, plan: PlanName, now: number): ClassState {
  const councils = state.councils.map((c): CouncilState => {
    const used = usedUntil(state.plan, c, now);
    const whole = timeFor(plan, c.part);
    const left = whole === null ? null : Math.max(0, whole - (used[c.part] ?? 0));
    return { ...c, used, left, asOf: left !== null && runs(state) ? now : null };
  });
  return { ...state, plan, councils };
}

/** The parts in their order with the minutes of a plan, for whoever lays out a lesson. */
export function layoutOf(
  plan: Exclude<PlanName, 'open'>,
): readonly { readonly part: Part; readonly minutes: number }[] {
  return PARTS.map((part) => ({ part, minutes: MINUTES[plan][part] }));
}
