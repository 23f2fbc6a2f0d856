/**
 * The best settlement that a problem admits, with proof: what a text that was agreed is measured against.
 *
 * Nobody may be given a value that it refuses, or less than it has without agreement. Three measures of what is best:
 *
 * - `nash`: the greatest product of surpluses (J. Nash, "The bargaining problem", 1950), told as the sum of their natural logarithms.
 * - `utilitarian`: the greatest sum of surpluses, each in parts of the most that the party could gain.
 * - `mostEqual`: the greatest smallest surplus, in the same parts.
 *
 * The most that a party could gain is what it would have if each item had the value it likes best among those that nobody refuses. A party
 * that cannot gain at all is in no measure. Where no settlement gives every other party something, `nash` first has as many gain as can,
 * and then takes the greatest product of those (I. Caragiannis and others, "The unreasonable fairness of maximum Nash welfare", 2016).
 */
import { exponential, naturalLogarithm } from './logarithm.ts';
import { type Criterion, relaxedOf } from './optimumRelaxed.ts';
import { ALIKE, type Found, searched } from './optimumSearch.ts';
import { settlementOf, type Table, tableOf } from './optimumTable.ts';
import { type Problem, refusers, type Settlement, surpluses } from './problem.ts';

export { CRITERIA, type Criterion } from './optimumRelaxed.ts';

/** The best settlement, as far as it is known. */
export interface Optimum {
  /** Null when the search stopped before it found one; whether there is one is then not known. */
  readonly settlement: Settlement | null;
  /** The measure of the settlement, in the units of its criterion; -Infinity where none is known. */
  readonly value: number;
  /** What no settlement exceeds; the value itself when that is proven. */
  readonly bound: number;
  /** Whether the settlement is certain to be best, to a billionth of the measure's unit. */
  readonly proven: boolean;
  /** Nodes of the search: how much work it was. */
  readonly nodes: number;
  /** How many parties have something from the settlement; 0 where the search stopped before it knew who can. */
  readonly gaining: number;
}

/** What it costs to begin a search, in nodes. */
const BEGINNING = 25;
/** A measure that any settlement reaches which has one. */
const ANY = -Number.MAX_VALUE;

/** A smallest surplus that any settlement exceeds with which nobody loses. */
const BELOW_NOTHING = -2 * ALIKE;

/** The logarithm of a product that comes to nothing. */
const NOTHING = Number.NEGATIVE_INFINITY;

/**
 * What a search may cost, in nodes times the figures that each looks at: a second where it is hard for `nash` and `utilitarian`, which
 * seldom need a tenth of it, and a twentieth for `mostEqual`, where the proof is long and the gap soon small.
 */
const COST: Readonly<Record<Criterion, number>> = {
  nash: 10_000_000,
  utilitarian: 10_000_000,
  mostEqual: 400_000,
};

/**
 * The best settlement of a problem, or null when it is proven that there is none.
 * @param limit nodes after which the search stops and states the gap that is left; by the size of the problem, if not given
 */
export function optimumOf(problem: Problem, criterion: Criterion, limit?: number): Optimum | null {
  const table = tableOf(problem);
  if (!table) return null;
  return optimumIn(
    problem,
    table,
    criterion,
    limit ?? Math.ceil(COST[criterion] / Math.max(1, table.worth.length)),
  );
}

function optimumIn(problem: Problem, table: Table, criterion: Criterion, limit: number): Optimum | null {
  const beat = criterion === 'mostEqual' ? BELOW_NOTHING : NOTHING;
  const found = searched(relaxedOf(table, criterion, table.gains), beat, limit);
  if (found.places || found.ceiling > NOTHING || criterion !== 'nash')
    return reported(problem, table, criterion, table.gains, found);
  return withFewer(problem, table, limit, found.nodes);
}

/** The Nash optimum where not everybody can gain: of the greatest number that can, the best product. */
function withFewer(problem: Problem, table: Table, limit: number, spent: number): Optimum | null {
  const any = searched(relaxedOf(table, 'mostEqual', table.gains), BELOW_NOTHING, limit, 0);
  if (any.ceiling === NOTHING) return null;
  let nodes = spent + any.nodes;
  const able: number[] = [];
  for (const party of table.gains.keys()) {
    if (table.gains[party] === 0) continue;
    // Who can gain in no settlement need not be tried with others.
    const alone = searched(relaxedOf(table, 'nash', onlyThese(table, [party])), NOTHING, limit, ANY);
    nodes += alone.nodes + BEGINNING;
    if (alone.ceiling > NOTHING) able.push(party);
  }
  for (let size = able.length; size >= 0; size--) {
    let best: { readonly counted: Uint8Array; readonly found: Found } | null = null;
    let open = false;
    for (const chosen of choices(able, size)) {
      const counted = onlyThese(table, chosen);
      const units = unitsOf(table, counted);
      const beat = best ? best.found.measure + unitsOf(table, best.counted) - units : NOTHING;
      if (nodes >= limit) {
        open = true;
        break;
      }
      const found = searched(relaxedOf(table, 'nash', counted), beat, Math.max(1, limit - nodes));
      nodes += found.nodes + BEGINNING;
      if (found.places) best = { counted, found };
      if (found.ceiling > (found.places ? found.measure + ALIKE : NOTHING)) open = true;
    }
    if (best) {
      const report = reported(problem, table, 'nash', best.counted, { ...best.found, nodes });
      return report && open ? { ...report, bound: Number.POSITIVE_INFINITY, proven: false } : report;
    }
    if (open) {
      const settlement = any.places && settlementOf(table, any.places);
      return {
        settlement,
        value: NOTHING,
        bound: Number.POSITIVE_INFINITY,
        proven: false,
        nodes,
        gaining: 0,
      };
    }
  }
  return null;
}

/** A search's findings in the units of the problem. */
function reported(
  problem: Problem,
  table: Table,
  criterion: Criterion,
  counted: Uint8Array,
  { places, measure, ceiling, nodes }: Found,
): Optimum | null {
  const units = criterion === 'nash' ? unitsOf(table, counted) : 0;
  if (!places) {
    if (ceiling === NOTHING) return null;
    return { settlement: null, value: NOTHING, bound: ceiling + units, proven: false, nodes, gaining: 0 };
  }
  const settlement = settlementOf(table, places);
  const gaining = surpluses(problem, settlement).filter(
    (surplus, party) => surplus > (table.slack[party] as number) * (table.most[party] as number),
  ).length;
  const value = measure + units;
  const proven = ceiling <= measure + ALIKE;
  return { settlement, value, bound: proven ? value : ceiling + units, proven, nodes, gaining };
}

/** What the units of a table add to a sum of logarithms. */
function unitsOf({ most }: Table, counted: Uint8Array): number {
  return counted.reduce(
    (sum, one, party) => (one === 1 ? sum + naturalLogarithm(most[party] as number) : sum),
    0,
  );
}

/** The parties of a list, as those that count. */
function onlyThese({ parties }: Table, chosen: readonly number[]): Uint8Array {
  const counted = new Uint8Array(parties);
  for (const party of chosen) counted[party] = 1;
  return counted;
}

/** All choices of so many out of a list, in its order. */
function* choices<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) yield [];
  else
    for (const [place, one] of list.entries())
      for (const others of choices(list.slice(place + 1), size - 1)) yield [one, ...others];
}

/**
 * How much of the attainable a settlement realises, 0 to 1: the geometric mean of what the parties have from it beyond their reservations,
 * in parts of that of the Nash optimum. 0 where a party refuses it or would rather have none; parties that have nothing from the
 * optimum either are left out.
 * @param best the problem's Nash optimum, where it is at hand; it is computed otherwise
 */
export function share(
  problem: Problem,
  settlement: Settlement,
  best: Optimum | null = optimumOf(problem, 'nash'),
): number {
  if (!best?.settlement || refusers(problem, settlement).length > 0) return 0;
  const had = surpluses(problem, settlement);
  const attainable = surpluses(problem, best.settlement);
  const table = tableOf(problem);
  let sum = 0;
  let counting = 0;
  for (const [party, surplus] of had.entries()) {
    const tolerance = table ? (table.slack[party] as number) * (table.most[party] as number) : 0;
    if (surplus < -tolerance) return 0;
    const most = attainable[party] ?? 0;
    if (most <= tolerance) continue;
    if (surplus <= tolerance) return 0;
    sum += naturalLogarithm(surplus / most);
    counting++;
  }
  return counting === 0 ? 1 : Math.min(1, exponential(sum / counting));
}
