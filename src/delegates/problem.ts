/**
 * A negotiation as numbers: several parties, several items to settle, one value for each item. A draft statement is one (an item is a
 * paragraph, a value one of its wordings), and so is a bare problem from a file. Worths add up over items.
 */

/** What there is to settle, and what it is worth to whom. All worths are finite; whole numbers in a meeting. */
export interface Problem {
  /** Worth of a value of an item to a party: `worth[party][item][value]`. */
  readonly worth: readonly (readonly (readonly number[])[])[];
  /** Whether a value of an item is one that the party does not accept at any price; same shape, or null where nothing is. */
  readonly refused: readonly (readonly (readonly boolean[])[])[] | null;
  /** What each party has without agreement; an agreement must be worth at least as much to each. */
  readonly reservation: readonly number[];
}

/** One value for each item. */
export type Settlement = readonly number[];

/** What a settlement is worth to each party beyond having none; negative where it would rather have none. */
export function surpluses({ worth, reservation }: Problem, settlement: Settlement): readonly number[] {
  return worth.map((items, party) =>
    settlement.reduce((sum, value, item) => sum + (items[item]?.[value] ?? 0), -(reservation[party] ?? 0)),
  );
}

/** The parties that do not accept some value of the settlement at any price. */
export function refusers({ refused, worth }: Problem, settlement: Settlement): readonly number[] {
  if (!refused) return [];
  return worth.flatMap((_, party) =>
    settlement.some((value, item) => refused[party]?.[item]?.[value] === true) ? [party] : [],
  );
}
