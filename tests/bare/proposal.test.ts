import { describe, expect, it } from 'vitest';
import { accuracyOf } from '../../src/bare/accuracy.ts';
import type { Issue, Proposal } from '../../src/bare/deu.ts';
import { forecastOf, problemOfProposal, salienceMean } from '../../src/bare/proposal.ts';
import { chanceFrom, draw } from '../../src/council/chance.ts';
import { surpluses } from '../../src/delegates/problem.ts';

function issue(
  id: string,
  stances: readonly (readonly [string, number, number])[],
  reference: number | null,
): Issue {
  return {
    id,
    reference,
    stances: stances.map(([actor, position, salience]) => ({ actor, position, salience })),
  };
}

const nets: Proposal = {
  id: 'nets',
  rule: 'majority',
  issues: [
    issue(
      'mesh',
      [
        ['coast', 0, 80],
        ['port', 100, 20],
        ['market', 40, 50],
      ],
      0,
    ),
    issue(
      'season',
      [
        ['coast', 100, 60],
        ['market', 50, 50],
      ],
      null,
    ),
  ],
};

describe('a proposal as a problem', () => {
  const { actors, problem, costOfFailing } = problemOfProposal(nets);

  it('has a party for each actor and a hundred and one values for each issue', () => {
    expect(actors).toEqual(['coast', 'port', 'market']);
    expect(problem.worth.map((items) => items.map((values) => values.length))).toEqual([
      [101, 101],
      [101, 101],
      [101, 101],
    ]);
  });

  it('is worth less to an actor by the square of the distance from its position, by its salience', () => {
    const [coast = [], port = []] = problem.worth;
    expect([coast[0]?.[0], coast[0]?.[5], coast[0]?.[100]]).toEqual([0, -80 * 25, -80 * 10_000]);
    expect([port[0]?.[100], port[0]?.[0]]).toEqual([0, -20 * 10_000]);
  });

  it('leaves an actor without a stance indifferent', () => {
    expect(new Set(problem.worth[1]?.[1])).toEqual(new Set([0]));
  });

  it('makes failing equally bad for all, and far worse than anything on the table', () => {
    const worst = problem.worth.map((items) => items.reduce((sum, v) => sum + Math.min(...v), 0));
    expect(problem.reservation.map((r, place) => (worst[place] ?? 0) - r)).toEqual([
      costOfFailing,
      costOfFailing,
      costOfFailing,
    ]);
    expect(costOfFailing).toBe(10 * (80 * 10_000 + 60 * 10_000));
    expect(surpluses(problem, [100, 0]).every((surplus) => surplus >= costOfFailing)).toBe(true);
  });
});

describe('a forecast', () => {
  it('is what all want, where all want the same', () => {
    const same = [
      ['a', 73, 50],
      ['b', 73, 10],
      ['c', 73, 90],
    ] as const;
    for (const rule of ['majority', 'unanimity'] as const)
      expect(forecastOf({ id: 'x', rule, issues: [issue('i', same, 0)] })).toEqual([73]);
  });

  it('lies among the positions, for every issue with a stance', () => {
    const [mesh, season] = forecastOf(nets);
    expect(mesh).toBeGreaterThanOrEqual(0);
    expect(mesh).toBeLessThanOrEqual(100);
    expect(season).toBeGreaterThanOrEqual(50);
    expect(forecastOf({ ...nets, issues: [issue('nobody', [], 50)] })).toEqual([null]);
  });

  it('is the same every time', () => {
    expect(forecastOf(nets)).toEqual(forecastOf(nets));
  });

  it('comes near the mean by salience, as Nash’s solution does where failing is far off', () => {
    let chance = chanceFrom(2006);
    const next = (low: number, high: number) => {
      const drawn = draw(chance, low, high);
      chance = drawn.chance;
      return drawn.value;
    };
    const off: number[] = [];
    for (let proposal = 0; proposal < 12; proposal++) {
      const issues = Array.from({ length: next(1, 4) }, (_, i) =>
        issue(
          `i${i}`,
          Array.from({ length: 15 }, (__, a) => [`a${a}`, 5 * next(0, 20), next(10, 100)] as const),
          null,
        ),
      );
      const forecast = forecastOf({ id: `p${proposal}`, rule: 'majority', issues });
      for (const [item, one] of issues.entries())
        off.push(Math.abs((forecast[item] ?? 0) - (salienceMean(one) ?? 0)));
    }
    expect(off.reduce((sum, o) => sum + o, 0) / off.length).toBeLessThan(3);
    expect(Math.max(...off)).toBeLessThan(10);
  });

  it('listens to whom it matters: the same positions, and more salience, pull it over', () => {
    const pulled = (salience: number) =>
      forecastOf({
        id: 'x',
        rule: 'majority',
        issues: [
          issue(
            'i',
            [
              ['a', 0, 50],
              ['b', 0, 50],
              ['c', 100, salience],
            ],
            null,
          ),
        ],
      })[0] ?? 0;
    expect(pulled(10)).toBeLessThan(pulled(50));
    expect(pulled(50)).toBeLessThan(pulled(100));
  });

  it('is not held at the reference point by one actor: failing would cost it more', () => {
    const held: Proposal = {
      id: 'held',
      rule: 'unanimity',
      issues: [
        issue(
          'i',
          [
            ['a', 0, 100],
            ['b', 100, 50],
            ['c', 100, 50],
          ],
          0,
        ),
      ],
    };
    const [outcome] = forecastOf(held);
    expect(outcome).toBeGreaterThan(35);
    expect(outcome).toBeLessThan(65);
  });
});

describe('the mean by salience', () => {
  it('weighs positions by how much they matter', () => {
    expect(salienceMean(nets.issues[0] ?? expect.fail())).toBeCloseTo((20 * 100 + 50 * 40) / 150, 12);
  });

  it('is the plain mean where nothing matters to anybody, and nothing where nobody has a stance', () => {
    expect(
      salienceMean(
        issue(
          'i',
          [
            ['a', 0, 0],
            ['b', 50, 0],
          ],
          null,
        ),
      ),
    ).toBe(25);
    expect(salienceMean(issue('i', [], null))).toBeNull();
  });
});

describe('how near forecasts came', () => {
  it('is counted over issues with an outcome, a forecast and three stances', () => {
    const three = [
      ['a', 0, 1],
      ['b', 0, 1],
      ['c', 0, 1],
    ] as const;
    const proposals: readonly Proposal[] = [
      { id: 'p', rule: 'majority', issues: [issue('1', three, null), issue('2', three, null)] },
      { id: 'q', rule: 'majority', issues: [issue('3', three.slice(1), null), issue('4', three, null)] },
      { id: 'r', rule: 'majority', issues: [issue('5', three, null)] },
    ];
    expect(accuracyOf(proposals, [[10, 50], [0, null], [20]], [[20, 80], [100, 100], [null]])).toEqual({
      issues: 2,
      mae: 20,
      within10: 0.5,
    });
  });

  it('is nothing where nothing can be compared', () => {
    expect(accuracyOf([], [], [])).toEqual({ issues: 0, mae: 0, within10: 0 });
  });
});
