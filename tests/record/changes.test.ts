/** What a move changed, named by paths. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, firstDifference } from '../../src/record/changes.ts';
import { digestOfState } from '../../src/record/digest.ts';

describe('changes', () => {
  test('are named by path, with the new value', () => {
    expect(
      changesBetween(
        { standing: { RU: 100, FR: 100 }, phase: 'corridor', silence: { until: 5 } },
        { standing: { RU: 97, FR: 100 }, phase: 'corridor', silence: null },
      ),
    ).toEqual([
      ['silence', null],
      ['standing.RU', 97],
    ]);
  });

  test('call paragraphs, deals and questions by their names', () => {
    const before = { draft: { paragraphs: [{ paragraph: 'report', standing: { verb: 'requests' } }] } };
    const after = { draft: { paragraphs: [{ paragraph: 'report', standing: { verb: 'encourages' } }] } };
    expect(changesBetween(before, after)).toEqual([['draft.paragraphs.report.standing.verb', 'encourages']]);
    expect(changesBetween({ deals: [{ id: 'deal1' }] }, { deals: [] })).toEqual([['deals.deal1']]);
  });

  test('call elements of other lists by their places', () => {
    expect(changesBetween({ queue: ['RU', 'US'] }, { queue: ['US'] })).toEqual([
      ['queue.0', 'US'],
      ['queue.1'],
    ]);
    const twice = [{ paragraph: 'report' }, { paragraph: 'report', slot: 'verb' }];
    expect(changesBetween({ own: [] }, { own: twice })).toEqual([
      ['own.0', { paragraph: 'report' }],
      ['own.1', { paragraph: 'report', slot: 'verb' }],
    ]);
  });

  test('give a long value and all notices as digests', () => {
    const long = { words: 'a'.repeat(200) };
    expect(changesBetween({}, { long })).toEqual([['long', { digest: digestOfState(long) }]]);
    const notices = [{ kind: 'gavel' }];
    expect(changesBetween({ notices: [] }, { notices })).toEqual([
      ['notices', { digest: digestOfState(notices) }],
    ]);
  });

  test('take part names of JavaScript for names like any other', () => {
    const before = JSON.parse('{"a":{}}') as unknown;
    const after = JSON.parse('{"a":{"__proto__":1,"constructor":2}}') as unknown;
    expect(changesBetween(before, after)).toEqual([
      ['a.__proto__', 1],
      ['a.constructor', 2],
    ]);
  });

  test('are none if and only if the states are the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const same = digestOfState(one) === digestOfState(other);
        expect(changesBetween(one, other).length === 0).toBe(same);
        expect(changesBetween(one, JSON.parse(JSON.stringify(one)))).toEqual([]);
      }),
      { seed: 3 },
    );
  });
});

describe('the first difference', () => {
  test('is the first path that one list has otherwise than the other', () => {
    expect(
      firstDifference(
        [
          ['phase', 'corridor'],
          ['standing.RU', 97],
        ],
        [
          ['phase', 'corridor'],
          ['standing.RU', 94],
        ],
      ),
    ).toEqual({ path: 'standing.RU', written: 97, happened: 94 });
  });

  test('names a path that only one list has', () => {
    const short = [['standing.US', 1]] as const;
    const long = [['standing.RU', 97], ...short] as const;
    expect(firstDifference(short, long)).toEqual({
      path: 'standing.RU',
      written: 'unchanged',
      happened: 97,
    });
    expect(firstDifference(long, short)).toEqual({
      path: 'standing.RU',
      written: 97,
      happened: 'unchanged',
    });
    expect(firstDifference([['silence']], [])).toEqual({
      path: 'silence',
      written: 'gone',
      happened: 'unchanged',
    });
  });

  test('is none when the lists are the same', () => {
    expect(firstDifference([['a', { digest: 'x' }]], [['a', { digest: 'x' }]])).toBeUndefined();
    expect(firstDifference([], [])).toBeUndefined();
  });
});
