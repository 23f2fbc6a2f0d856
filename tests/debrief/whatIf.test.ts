/** What if: continuations from any moment, with one thing changed. */
import { describe, expect, it } from 'vitest';
import type { Fork, ForkChange, WhatIf } from '../../src/debrief/forks.ts';
import { figuresOf } from '../../src/debrief/spread.ts';
import { type Asking, continued, forkAt, whatIf } from '../../src/debrief/whatIf.ts';
import { isMove } from '../../src/record/ledger.ts';
import { gameOf } from './debriefed.ts';

const { course } = gameOf('first-statement', 14, 'obstinate');
const placeOf = (kind: string) =>
  course.passages.find(({ entry }) => entry && isMove(entry) && entry.move.kind === kind)?.n ?? -1;

function all(fork: Fork, asking: Asking): readonly WhatIf[] {
  const results: WhatIf[] = [];
  const asked = whatIf(course, fork, asking);
  for (;;) {
    const next = asked.next();
    if (next.done) {
      expect(next.value).toBeNull();
      return results;
    }
    results.push(next.value);
  }
}

function startOf(n: number, change: ForkChange) {
  const forked = forkAt(course, { n, change });
  if (!forked.ok) throw new Error(forked.why);
  return forked.start;
}

describe('continuations', () => {
  const at = placeOf('placeUnderSilence') - 1;

  it('are told one by one, with all outcomes counted, and the same every time', () => {
    const fork: Fork = { n: at, change: { kind: 'nothing' } };
    const results = all(fork, { runs: 4, beside: false });
    expect(results.map(({ done, of }) => [done, of])).toEqual([1, 2, 3, 4].map((done) => [done, 4]));
    const last = results.at(-1)?.changed;
    expect(last?.runs).toBe(4);
    expect(Object.values(last?.outcomes ?? {}).reduce((a, b) => a + b, 0)).toBe(4);
    for (const { satisfaction } of last?.members ?? [])
      for (const [i, figure] of satisfaction.entries()) {
        expect(figure).toBeGreaterThanOrEqual(satisfaction[i - 1] ?? 0);
        expect(figure).toBeLessThanOrEqual(1000);
      }
    expect(all(fork, { runs: 4, beside: false })).toEqual(results);
  });

  it('with nothing changed are the same on both sides', () => {
    const [last] = all({ n: at, change: { kind: 'nothing' } }, { runs: 2, beside: true }).slice(-1);
    expect(last?.of).toBe(4);
    expect(last?.changed).toEqual(last?.unchanged);
  });

  it('can be left at any time', () => {
    const asked = whatIf(course, { n: at, change: { kind: 'nothing' } }, { runs: 200, beside: true });
    expect(asked.next().value).toMatchObject({ done: 1, of: 400 });
    expect(asked.return(null)).toEqual({ value: null, done: true });
    expect(asked.next().done).toBe(true);
  });

  it('leave what was recorded as it is', () => {
    const before = JSON.stringify(course.passages[at]?.meeting);
    all({ n: at, change: { kind: 'difficulty', difficulty: 'easy' } }, { runs: 1, beside: false });
    expect(JSON.stringify(course.passages[at]?.meeting)).toBe(before);
  });
});

describe('one change', () => {
  it('leaves a move out, and its delegation does not make it again', () => {
    const n = placeOf('breakSilence');
    const entry = course.ledger.entries[n - 1];
    if (!entry || !isMove(entry) || entry.move.kind !== 'breakSilence')
      throw new Error('nobody broke silence');
    const { by, move } = entry;
    const start = startOf(n, { kind: 'drop' });
    expect(start.meeting.silence).not.toBeNull();
    for (const seed of [1, 2, 3]) {
      const end = continued(start, seed);
      const before = start.meeting.silencesBroken.length;
      const again = end.silencesBroken
        .slice(before)
        .filter(
          (s) =>
            s.by === by && s.paragraph === move.paragraph && s.slot === move.slot && s.option === move.option,
        );
      expect(again).toEqual([]);
      expect(end.outcome).not.toBeNull();
    }
  });

  it('puts another move of the same delegation in its place, if that is in order', () => {
    const n = placeOf('offerDeal') > 0 ? placeOf('offerDeal') : placeOf('sendComments');
    const entry = course.ledger.entries[n - 1];
    if (!entry || !isMove(entry)) throw new Error('no move');
    const [paragraph] = course.end.matter.paragraphs;
    const slot = paragraph?.slots[0];
    const standing = course.passages[n - 1]?.meeting.draft.paragraphs[0]?.standing[slot?.id ?? ''];
    const words = { paragraph: paragraph?.id, slot: slot?.id, option: standing, reason: 'tooStrong' };
    const start = startOf(n, { kind: 'replace', move: { kind: 'object', ...words } });
    expect(
      start.meeting.positions[String(words.paragraph)]?.[String(words.slot)]?.[String(standing)]?.[entry.by]
        ?.stance,
    ).toBe('objects');
    expect(forkAt(course, { n, change: { kind: 'replace', move: { kind: 'castVote' } } })).toEqual({
      ok: false,
      why: 'notInOrder',
    });
  });

  it('gives a capital other instructions from there on', () => {
    const n = placeOf('circulateRevision');
    const start = startOf(n, { kind: 'brief', code: 'US', issue: 'business', change: { weight: 0 } });
    expect(start.meeting.briefs.US?.instructions.business?.weight).toBe(0);
    expect(course.passages[n]?.meeting.briefs.US?.instructions.business?.weight).not.toBe(0);
  });

  it('is not followed where it cannot be, and says why', () => {
    const why = (n: number, change: ForkChange) => {
      const forked = forkAt(course, { n, change });
      return forked.ok ? null : forked.why;
    };
    const event = course.passages.find(({ entry }) => entry && !isMove(entry))?.n ?? -1;
    expect(why(9999, { kind: 'nothing' })).toBe('noSuchEntry');
    expect(why(0, { kind: 'drop' })).toBe('noSuchEntry');
    expect(why(event, { kind: 'drop' })).toBe('noMove');
    expect(why(placeOf('openSitting'), { kind: 'drop' })).toBe('duty');
    expect(why(5, { kind: 'brief', code: 'US', issue: 'nothing', change: { aim: 1 } })).toBe(
      'noSuchInstruction',
    );
    expect(why(course.passages.length - 1, { kind: 'nothing' })).toBe('over');
  });
});

describe('figures of a spread', () => {
  it('are the least, the quartiles and the most', () => {
    expect(figuresOf([5, 1, 3, 2, 4])).toEqual([1, 2, 3, 4, 5]);
    expect(figuresOf([1, 2])).toEqual([1, 1.25, 1.5, 1.75, 2]);
    expect(figuresOf([])).toBeNull();
  });
});
