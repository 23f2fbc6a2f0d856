/** The delegations of a scenario, as the page knows them before there is a meeting. */
import type { DelegationCode } from '../../council/matter.ts';

/** A delegation: its code, its name, and whether it presides. In seating order. */
export type Roster = readonly {
  readonly code: DelegationCode;
  readonly name: string;
  readonly presides: boolean;
}[];

/** The name on the placard; the code as long as the names are not there. */
export function nameIn(roster: Roster, code: DelegationCode): string {
  return roster.find((one) => one.code === code)?.name ?? code;
}
