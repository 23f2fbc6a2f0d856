/** The figures behind the pictures. */
import { describe, expect, it } from 'vitest';
import { bookmarksOf } from '../../src/debrief/chapters.ts';
import { courseOf } from '../../src/debrief/course.ts';
import { equityOf, giniOf, pathsOf, strengthIn } from '../../src/debrief/participation.ts';
import { positionsOverTime } from '../../src/debrief/positionsOverTime.ts';
import { isMove } from '../../src/record/ledger.ts';
import { record } from '../record/recorded.ts';
import { gameOf } from './debriefed.ts';

describe('the map of positions', () => {
  /** Two camps that say the opposite of one thing, and one member that stands across on another. */
  function camps() {
    const meeting = record();
    meeting.does('ES', { kind: 'circulateConceptNote' });
    meeting.does('ES', { kind: 'tableDraft', changes: [] });
    const verb = { paragraph: 'sanctions', slot: 'verb', option: 'intends', reason: 'balance' };
    const other = { paragraph: 'report', slot: 'frequency', option: 'annual', reason: 'balance' };
    for (const code of ['FR', 'GB', 'US']) meeting.does(code, { kind: 'support', ...verb });
    for (const code of ['CN', 'RU', 'VE']) meeting.does(code, { kind: 'object', ...verb });
    meeting.does('EG', { kind: 'object', ...other });
    const course = courseOf(meeting.recorder.ledger());
    return { course, map: positionsOverTime(course, bookmarksOf(course)) };
  }

  it('shows all that there is where positions differ in two ways only', () => {
    const { map } = camps();
    const end = map.snapshots.at(-1);
    expect(map.shown).toBeCloseTo(1, 9);
    expect(end?.stress).toBeCloseTo(0, 6);
    const at = (code: string) => end?.points[map.members.indexOf(code)] ?? { x: 9, y: 9 };
    const far = (a: string, b: string) => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y);
    expect(far('FR', 'US')).toBeCloseTo(0, 6);
    expect(far('CN', 'RU')).toBeCloseTo(0, 6);
    // Supports against objects is a distance of 4, supports against nothing one of 2, and across them Pythagoras.
    expect(far('FR', 'RU') / far('FR', 'JP')).toBeCloseTo(2, 6);
    expect(far('FR', 'EG') / far('FR', 'JP')).toBeCloseTo(Math.SQRT2, 6);
    expect(map.axes[0]?.positive).toMatchObject([
      { paragraph: 'sanctions', slot: 'verb', option: 'intends' },
    ]);
  });

  it('says how far two agreed only where both spoke of the same words', () => {
    const { map } = camps();
    const of = (a: string, b: string) => map.agreement[map.members.indexOf(a)]?.[map.members.indexOf(b)];
    expect(of('FR', 'GB')).toEqual({ share: 1, words: 1 });
    expect(of('FR', 'RU')).toEqual({ share: 0, words: 1 });
    expect(of('FR', 'EG')).toEqual({ share: null, words: 0 });
  });

  it('keeps within its frame, and says what is lost', () => {
    const { course } = gameOf('first-statement', 14, 'obstinate');
    const map = positionsOverTime(course, bookmarksOf(course));
    for (const { points, stress } of map.snapshots) {
      for (const { x, y } of points)
        expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1 + 1e-12);
      expect(stress).toBeGreaterThanOrEqual(0);
      expect(stress).toBeLessThanOrEqual(1);
    }
    expect(map.shown).toBeLessThanOrEqual(1);
    expect(map.axes[0]?.share ?? 0).toBeGreaterThanOrEqual(map.axes[1]?.share ?? 0);
  });
});

describe('who took part', () => {
  it('has the Gini coefficients of the textbook', () => {
    expect(giniOf([1, 1, 1, 1])).toBe(0);
    expect(giniOf([0, 0, 0, 4])).toBe(0.75);
    expect(giniOf([1, 3])).toBe(0.25);
    expect(giniOf([0, 0])).toBe(0);
  });

  it('counts every move but signs at the table, once', () => {
    const { course } = gameOf('first-statement', 14, 'obstinate');
    const { members } = equityOf(course);
    const guests = course.end.matter.guests.map((g) => g.code);
    const counted = course.ledger.entries.filter(
      (e) =>
        isMove(e) && !guests.includes(e.by) && !['askForTheFloor', 'yieldTheFloor'].includes(e.move.kind),
    );
    expect(members.reduce((sum, m) => sum + m.moves, 0)).toBe(counted.length);
    for (const m of members)
      expect(Object.values(m.byKind).reduce((sum, count) => sum + count, 0)).toBe(m.moves);
  });
});

describe('the text over its versions', () => {
  const { course } = gameOf('first-statement', 14, 'obstinate');

  it('has a strength on every idea in every version', () => {
    const { ideas } = strengthIn(course);
    expect(ideas.map((i) => i.idea)).toEqual(course.end.matter.ideas.map((i) => i.id));
    for (const { levels } of ideas)
      for (const level of levels) if (level !== null) expect(level).toBeLessThanOrEqual(1);
  });

  it('meets every brief at every step between its worst and its best', () => {
    const paths = pathsOf(course);
    expect(paths).toHaveLength(15);
    for (const { steps } of paths) {
      expect(steps.length).toBeGreaterThan(1);
      for (const { satisfaction } of steps) {
        expect(satisfaction).toBeGreaterThanOrEqual(0);
        expect(satisfaction).toBeLessThanOrEqual(1000);
      }
    }
  });
});
