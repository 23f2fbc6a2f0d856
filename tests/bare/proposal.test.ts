import { describe, expect, it } from 'vitest';
import { accuracyOf } from '../../src/bare/accuracy.ts';
import type { Issue, Proposal } from '../../src/bare/deu.ts';
import { forecastOf, problemOfProposal, salienceMean } from '../../src/bare/proposal.ts';
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
  const { actors, problem } = problemOfProposal(nets);

  it('has a party for each actor and twenty-one values for each issue', () => {
    expect(actors).toEqual(['coast', 'port', 'market']);
    expect(problem.worth.map((items) => items.map((values) => values.length))).toEqual([
      [21, 21],
      [21, 21],
      [21, 21],
    ]);
  });

  it('is worth less to an actor the further from its position, by its salience', () => {
    const [coast = [], port = []] = problem.worth;
    expect([coast[0]?.[0], coast[0]?.[1], coast[0]?.[20]]).toEqual([0, -400, -8000]);
    expect([port[0]?.[20], port[0]?.[0]]).toEqual([0, -2000]);
  });

  it('leaves an actor without a stance indifferent', () => {
    expect(new Set(problem.worth[1]?.[1])).toEqual(new Set([0]));
  });

  it('gives nobody anything at the reference points, where they are known', () => {
    const known: Proposal = { ...nets, issues: nets.issues.slice(0, 1) };
    expect(surpluses(problemOfProposal(known).problem, [0])).toEqual([0, 0, 0]);
  });

  it('takes the position farthest off for what happens where no reference point is known, or others decide', () => {
    expect(problem.reservation).toEqual([0 - 60 * 50, -2000, -50 * 40 - 50 * 50]);
    expect(problemOfProposal(nets, 'vote').problem.reservation).toEqual([-8000 - 3000, -2000, -3000 - 2500]);
  });
});

describe('a forecast', () => {
  it('is what all want, where all want the same', () => {
    const same = [
      ['a', 70, 50],
      ['b', 70, 10],
      ['c', 70, 90],
    ] as const;
    for (const rule of ['majority', 'unanimity'] as const)
      expect(forecastOf({ id: 'x', rule, issues: [issue('i', same, 0)] })).toEqual([70]);
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

  it('stays at the reference point where unanimity is needed and somebody wants nothing else', () => {
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
    expect(forecastOf(held)).toEqual([0]);
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
