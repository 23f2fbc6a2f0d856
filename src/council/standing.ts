/** Standing: what objections, surprise, isolation and broken promises cost a delegation, from 100 down to 0. */
import type { DelegationCode } from './matter.ts';
import { type Meeting, meetingWith } from './meeting.ts';

/** What things cost, in points of standing. */
export const COSTS = {
  objectInCompany: 1,
  objectAlone: 3,
  breakSilenceInCompany: 5,
  breakSilenceAlone: 10,
  /** Breaking silence over words on which the delegation had said nothing. */
  surprise: 6,
  brokenPromise: 12,
  dissociate: 3,
  challengeLost: 4,
} as const;

/** The meeting with the cost taken from a delegation's standing. */
export function atCostOf(meeting: Meeting, code: DelegationCode, points: number): Meeting {
  const before = meeting.standing[code];
  if (before === undefined || points === 0) return meeting;
  return meetingWith(meeting, { standing: { ...meeting.standing, [code]: Math.max(0, before - points) } });
}
