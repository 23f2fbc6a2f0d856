/** Standing: what objections, surprise, isolation and broken promises cost a delegation, from 100 down to 0. */
import type { DelegationCode } from './matter.ts';
import type { PublicRecord } from './view.ts';

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

/** The record with the cost taken from a delegation's standing. */
export function atCostOf<S extends Pick<PublicRecord, 'standing'>>(
  state: S,
  code: DelegationCode,
  points: number,
): S {
  const before = state.standing[code];
  if (before === undefined || points === 0) return state;
  return { ...state, standing: { ...state.standing, [code]: Math.max(0, before - points) } };
}
