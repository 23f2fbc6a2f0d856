/**
 * A problem laid out for searching: one flat table of the values that may be in an optimum, each party's worth in parts of the most that
 * it could gain. Values that somebody refuses are left out, and so are values that another is at least as good as for everybody.
 */
import type { Problem, Settlement } from './problem.ts';

/** A problem as the search reads it. Places of values run over all items; `worth[place * parties + party]`. */
export interface Table {
  readonly parties: number;
  readonly items: number;
  /** The values of item `i` have the places `first[i]` to `first[i + 1] - 1`. */
  readonly first: Int32Array;
  readonly worth: Float64Array;
  /** The number that a place's value has in the problem. */
  readonly value: Int32Array;
  /** Surplus before anything is settled: what is had without agreement, as a loss. */
  readonly start: Float64Array;
  /** What may be missing from a surplus and still be an error of arithmetic. */
  readonly slack: Float64Array;
  /** The most that each party could gain if all was as it wants and nobody refused; the unit of its worths. */
  readonly most: Float64Array;
  /** Whether it can gain at all; one that cannot is in no measure, but must not lose. */
  readonly gains: Uint8Array;
}

/** Error of arithmetic, in parts of the figures that a sum is made of; whole numbers up to 10^11 are exact. */
const ROUNDING = 1e-12;

/** The table of a problem, or null where no settlement is possible for all to see: nothing is left of an item, or a party always loses. */
export function tableOf({ worth, refused, reservation }: Problem): Table | null {
  const parties = worth.length;
  const items = Math.max(0, ...worth.map((all) => all.length));
  const worthOf = (party: number, item: number, value: number) => worth[party]?.[item]?.[value] ?? 0;
  const open: number[][] = [];
  for (let item = 0; item < items; item++) {
    const count = Math.max(...worth.map((all) => all[item]?.length ?? 0));
    const values = Array.from({ length: count }, (_, value) => value).filter(
      (value) => !refused?.some((limits) => limits[item]?.[value] === true),
    );
    if (values.length === 0) return null;
    open.push(withoutBettered(values, (party, value) => worthOf(party, item, value), parties));
  }
  const first = new Int32Array(items + 1);
  for (const [item, values] of open.entries()) first[item + 1] = (first[item] ?? 0) + values.length;
  const places = first[items] ?? 0;
  const table: Table = {
    parties,
    items,
    first,
    worth: new Float64Array(places * parties),
    value: Int32Array.from(open.flat()),
    start: new Float64Array(parties),
    slack: new Float64Array(parties),
    most: new Float64Array(parties),
    gains: new Uint8Array(parties),
  };
  for (let party = 0; party < parties; party++) {
    let size = Math.abs(reservation[party] ?? 0);
    let most = -(reservation[party] ?? 0);
    for (const [item, values] of open.entries()) {
      const worths = values.map((value) => worthOf(party, item, value));
      most += Math.max(...worths);
      size += Math.max(...worths.map((w) => Math.abs(w)));
    }
    const slack = ROUNDING * size;
    if (most < -slack) return null;
    const gains = most > slack;
    const unit = gains ? most : size === 0 ? 1 : size;
    table.most[party] = unit;
    table.gains[party] = gains ? 1 : 0;
    table.slack[party] = slack / unit;
    table.start[party] = -(reservation[party] ?? 0) / unit;
    for (const [item, values] of open.entries())
      for (const [k, value] of values.entries())
        table.worth[((first[item] ?? 0) + k) * parties + party] = worthOf(party, item, value) / unit;
  }
  return table;
}

/** The values of an item than which no other is as good for everybody; of equals, the first. */
function withoutBettered(
  values: readonly number[],
  worth: (party: number, value: number) => number,
  parties: number,
): number[] {
  const coversFor = (by: number, value: number) => {
    let equal = true;
    for (let party = 0; party < parties; party++) {
      const ahead = worth(party, by) - worth(party, value);
      if (ahead < 0) return false;
      if (ahead > 0) equal = false;
    }
    return !equal || by < value;
  };
  return values.filter((value) => !values.some((by) => by !== value && coversFor(by, value)));
}

/** The settlement that consists of these places, one for each item. */
export function settlementOf({ value }: Table, places: Int32Array): Settlement {
  return Array.from(places, (place) => value[place] ?? 0);
}
