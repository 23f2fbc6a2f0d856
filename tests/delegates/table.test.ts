import { describe, expect, it } from 'vitest';
import { optimumOf, share } from '../../src/delegates/optimum.ts';
import { type Problem, refusers, surpluses } from '../../src/delegates/problem.ts';
import { negotiateBare } from '../../src/delegates/table.ts';
import { CONDUCTS, seatedAt, wouldBreak } from '../../src/delegates/tableParty.ts';
import { DEGREES, drawnProblem, HARDNESS } from '../bench/delegatesProblems.ts';

const SEEDS = Array.from({ length: 8 }, (_, k) => k + 1);

/** Two parties that want opposite things of one item, and meet in the middle. */
const opposed: Problem = {
  worth: [[[10, 6, 0]], [[0, 6, 10]]],
  refused: null,
  reservation: [1, 1],
};

describe.each(DEGREES)('at the bare table, %s', (degree) => {
  it.each(SEEDS)(
    'nobody is given less than it has without agreement, nor what it refuses (seed %i)',
    (seed) => {
      const problem = drawnProblem(seed, degree);
      const { settlement } = negotiateBare(problem, { seed, difficulty: HARDNESS[degree].holding });
      if (!settlement) return;
      expect(Math.min(...surpluses(problem, settlement))).toBeGreaterThanOrEqual(-1);
      expect(refusers(problem, settlement)).toEqual([]);
    },
  );

  it('nothing is agreed where nothing can be', () => {
    for (const seed of SEEDS) {
      const problem = drawnProblem(seed, degree);
      if (optimumOf(problem, 'nash') !== null) continue;
      expect(negotiateBare(problem, { seed }).settlement).toBeNull();
    }
  });
});

describe('at the bare table', () => {
  it('what can be agreed easily is agreed, close to the best there is', () => {
    for (const seed of SEEDS) {
      const problem = drawnProblem(seed, 'easy');
      const { settlement } = negotiateBare(problem, { seed, difficulty: 'easy' });
      expect(settlement && share(problem, settlement)).toBeGreaterThan(0.93);
    }
  });

  it('the same seed gives the same negotiation, and two meet in the middle', () => {
    const problem = drawnProblem(4, 'hard');
    expect(negotiateBare(problem, { seed: 4 })).toEqual(negotiateBare(problem, { seed: 4 }));
    expect(negotiateBare(opposed, { seed: 1 }).settlement).toEqual([1]);
  });

  it('a scale of one’s own changes nothing: worths may be stretched and shifted', () => {
    const problem = drawnProblem(6, 'medium');
    const stretched: Problem = {
      ...problem,
      worth: problem.worth.map((items, party) =>
        party === 2 ? items.map((values) => values.map((v) => 4 * v + 32)) : items,
      ),
      reservation: problem.reservation.map((r, party) => (party === 2 ? 4 * r + 32 * 16 : r)),
    };
    expect(negotiateBare(stretched, { seed: 6 }).settlement).toEqual(
      negotiateBare(problem, { seed: 6 }).settlement,
    );
  });

  it('nothing is agreed that one party alone would rather not have', () => {
    const never: Problem = { ...opposed, reservation: [1, 11] };
    expect(negotiateBare(never, { seed: 1 }).settlement).toBeNull();
    const refused: Problem = { ...opposed, refused: [[[false, true, true]], [[true, true, false]]] };
    expect(negotiateBare(refused, { seed: 1 }).settlement).toBeNull();
  });

  it('whoever overstates claims more than it needs, and gives in before the last silences', () => {
    const [straight] = seatedAt(opposed, { seed: 1 });
    const [party] = seatedAt(opposed, { seed: 1, conduct: { 0: 'holdsOut' } });
    if (!straight || !party) throw new Error('nobody sits at the table');
    expect(party.claimed).toBeGreaterThan(party.reservation);
    expect(party.reservation).toBe(straight.reservation);
    const low: Problem = { ...opposed, worth: [[[10, 3, 0]], [[0, 6, 10]]] };
    const [poor] = seatedAt(low, { seed: 1, conduct: { 0: 'holdsOut' } });
    if (!poor) throw new Error('nobody sits at the table');
    expect(wouldBreak(poor, [1], 11)).toBe(true);
    expect(wouldBreak(poor, [1], 0)).toBe(false);
    expect(wouldBreak(poor, [2], 0)).toBe(true);
  });

  it('every way of not playing straight changes some negotiation', () => {
    for (const conduct of CONDUCTS) {
      const changed = SEEDS.filter((seed) => {
        const problem = drawnProblem(seed, 'hard');
        const straight = negotiateBare(problem, { seed, difficulty: 'hard' });
        const other = negotiateBare(problem, { seed, difficulty: 'hard', conduct: { 3: conduct } });
        return JSON.stringify(straight) !== JSON.stringify(other);
      });
      expect(changed.length, conduct).toBeGreaterThan(0);
    }
  });

  it('overstating what one needs earns next to nothing', () => {
    const seeds = Array.from({ length: 30 }, (_, k) => k + 1);
    const earned = (conduct: (typeof CONDUCTS)[number] | null) =>
      seeds.reduce((sum, seed) => {
        const problem = drawnProblem(seed, 'hard');
        const place = seed % problem.worth.length;
        const options = {
          seed,
          difficulty: 'hard' as const,
          ...(conduct && { conduct: { [place]: conduct } }),
        };
        const { settlement } = negotiateBare(problem, options);
        return sum + (settlement ? (surpluses(problem, settlement)[place] ?? 0) : 0);
      }, 0);
    const straight = earned(null);
    for (const conduct of ['bluffs', 'holdsOut'] as const)
      expect(earned(conduct), conduct).toBeLessThan(1.05 * straight);
  });
});
