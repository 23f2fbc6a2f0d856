/** A ledger replays to the same meeting, or to the first thing that differs. */
import { describe, expect, test } from 'vitest';
import { liveRoom, presentMove } from '../../src/procedure/room.ts';
import { branchAt } from '../../src/record/branch.ts';
import { type Entry, isMove, type Ledger, type MoveEntry, writeLedger } from '../../src/record/ledger.ts';
import { type Difference, framesOf, replay } from '../../src/record/replay.ts';
import { record, recordAdoption } from './recorded.ts';

const held = recordAdoption();
const ledger = held.recorder.ledger();

function entryOf(kind: string): MoveEntry {
  const entry = ledger.entries.filter(isMove).find((e) => e.move.kind === kind);
  if (!entry) throw new Error(`nobody made the move ${kind}`);
  return entry;
}

/** The ledger as somebody else would have written it: sound, with one entry another. */
function withEntry(n: number, change: (entry: Entry) => object): Ledger {
  return { ...ledger, entries: ledger.entries.map((e) => (e.n === n ? (change(e) as Entry) : e)) };
}

function differenceIn(other: Ledger): Difference {
  const replayed = replay(writeLedger(other));
  if (replayed.kind !== 'different') throw new Error(`${replayed.kind}: ${JSON.stringify(replayed)}`);
  return replayed.difference;
}

describe('a replay', () => {
  test.each(['every', 'revisions'] as const)('is identical, with digests at %s', (digests) => {
    const { recorder, room } = recordAdoption(digests);
    const replayed = replay(recorder.text());
    expect(replayed.kind).toBe('identical');
    expect(replayed.kind === 'identical' && replayed.end).toEqual(room.meeting);
  });

  test('can be watched: after each entry the meeting is what it was', () => {
    const frames = [...framesOf(ledger)];
    expect(frames.map((f) => f.meeting)).toEqual(held.states);
    expect(frames.map((f) => f.n)).toEqual(held.states.map((_, i) => i));
    expect(frames.every((f) => f.difference === null)).toBe(true);
  });

  test('of a meeting that has not begun is identical', () => {
    expect(replay(record().recorder.text()).identical).toBe(true);
  });

  test('of a file without closing is not called identical', () => {
    const replayed = replay(writeLedger({ ...ledger, closing: null }));
    expect(replayed).toMatchObject({ kind: 'unclosed', identical: false, end: held.room.meeting });
  });
});

describe('a replay that differs says where', () => {
  const objection = entryOf('object');

  test('when a cost is another: the standing that differs', () => {
    const other = withEntry(objection.n, (e) => ({
      ...e,
      changed: e.changed?.map((c) => (c[0] === 'standing.CN' ? [c[0], 42] : c)),
    }));
    expect(differenceIn(other)).toEqual({
      kind: 'state',
      n: objection.n,
      line: objection.n + 1,
      path: 'standing.CN',
      written: 42,
      happened: held.states[objection.n]?.standing.CN,
    });
  });

  test('when a move is another: the first part of the state that differs', () => {
    const revision = entryOf('circulateRevision');
    const other = withEntry(revision.n, (e) => ({
      ...e,
      move: {
        kind: 'circulateRevision',
        changes: [
          { paragraph: 'sanctions', slot: 'verb', option: 'notes' },
          { paragraph: 'report', slot: 'frequency', option: 'once' },
          { paragraph: 'report', slot: 'verb', option: 'requests' },
        ],
      },
    }));
    expect(differenceIn(other)).toMatchObject({
      kind: 'state',
      n: revision.n,
      path: 'draft.paragraphs.sanctions.standing.verb',
      written: 'considers',
      happened: 'notes',
    });
  });

  test('when a move is no longer in order: the refusal', () => {
    const other = withEntry(objection.n, (e) => ({
      ...e,
      move: { ...objection.move, option: 'decides' },
    }));
    expect(differenceIn(other)).toMatchObject({
      kind: 'move',
      n: objection.n,
      path: 'move',
      written: 'made',
      happened: { code: 'noSuchOption' },
    });
  });

  test('when a seat is none: the refusal, whatever its name', () => {
    for (const by of ['XX', 'constructor', 'toString', '']) {
      const difference = differenceIn(withEntry(objection.n, (e) => ({ ...e, by })));
      expect(difference).toMatchObject({ n: objection.n, happened: { code: 'unknownDelegation' } });
    }
  });

  test('when a move was made before', () => {
    const other = withEntry(objection.n, (e) => ({ ...e, by: 'RU', id: entryOf('bracket').id }));
    expect(differenceIn(other)).toMatchObject({ kind: 'move', n: objection.n, path: 'id' });
  });

  test('when the time runs backwards', () => {
    const other = withEntry(objection.n, (e) => ({ ...e, at: 3 }));
    expect(differenceIn(other)).toMatchObject({
      kind: 'time',
      n: objection.n,
      path: 'at',
      written: 3,
      happened: objection.at,
    });
  });

  test('when an event cannot happen', () => {
    const first = ledger.entries.find((e) => !isMove(e));
    const n = first?.n ?? 0;
    const other = withEntry(n, (e) => ({ ...e, event: { type: 'seat.taken', code: 'FR' } }));
    expect(differenceIn(other)).toMatchObject({ kind: 'event', n, path: 'event' });
  });

  test('when nothing but the digest differs: the digest', () => {
    const other = withEntry(objection.n, (e) => ({ ...e, digest: '0123456789abcdef' }));
    expect(differenceIn(other)).toMatchObject({ kind: 'state', n: objection.n, path: 'digest' });
  });

  test('when the meeting ends otherwise: the field of the closing', () => {
    const { closing } = ledger;
    if (!closing) throw new Error('no closing');
    expect(differenceIn({ ...ledger, closing: { ...closing, outcome: 'none' } })).toMatchObject({
      kind: 'closing',
      path: 'closing.outcome',
      line: ledger.entries.length + 2,
      written: 'none',
      happened: 'presidentialStatement',
    });
    expect(differenceIn({ ...ledger, closing: { ...closing, digest: '0123456789abcdef' } })).toMatchObject({
      path: 'closing.digest',
    });
  });

  test('when digests come at revisions only: what differs since the last one', () => {
    const few = recordAdoption('revisions').recorder.ledger();
    const other: Ledger = {
      ...few,
      entries: few.entries.map((e) =>
        e.n === objection.n ? ({ ...e, move: { ...objection.move, reason: 'mandate' } } as Entry) : e,
      ),
    };
    expect(differenceIn(other)).toMatchObject({
      kind: 'state',
      n: entryOf('circulateRevision').n,
      path: 'positions.sanctions',
    });
  });

  test('when the meeting opens otherwise: the part of it', () => {
    const { briefs, matter, opening = [] } = ledger.header;
    const france = briefs.FR;
    if (!france) throw new Error('no brief');
    const begun = (header: Partial<Ledger['header']>) =>
      differenceIn({ ...ledger, header: { ...ledger.header, ...header } });
    const opens = { kind: 'state', n: 0, line: 1 };
    expect(begun({ briefs: { ...briefs, FR: { ...france, without: 99 } } })).toMatchObject({
      ...opens,
      path: 'briefs',
    });
    expect(begun({ matter: { ...matter, title: 'Another' } })).toMatchObject({ ...opens, path: 'matter' });
    expect(begun({ seed: 1 })).toMatchObject({ ...opens, path: 'chance' });
    expect(begun({ opening: [...opening, ['zeal', 5]] })).toMatchObject({
      ...opens,
      path: 'zeal',
      written: 5,
      happened: 'unchanged',
    });
  });

  test('when something after the last digest differs: the part of the state, at the closing', () => {
    const few = recordAdoption('revisions').recorder.ledger();
    const reserve = entryOf('reserve');
    const other = few.entries.map((e) =>
      e.n === reserve.n ? ({ ...e, move: { ...reserve.move, reason: 'mandate' } } as Entry) : e,
    );
    expect(differenceIn({ ...few, entries: other })).toMatchObject({
      kind: 'state',
      n: few.entries.length + 1,
      path: 'positions.sanctions.verb.considers',
    });
  });
});

describe('a branch', () => {
  test.each(['every', 'revisions'] as const)(
    'at each entry goes on to the same end, with digests at %s',
    (digests) => {
      const whole = recordAdoption(digests).recorder;
      const { entries } = whole.ledger();
      for (const n of [0, 1, 9, 20, 27, 28, entries.length]) {
        const branch = branchAt(whole.ledger(), n, n % 2 === 0 ? liveRoom : undefined);
        if (!branch.ok) throw new Error(JSON.stringify(branch.difference));
        expect(branch.room.meeting).toEqual(held.states[n]);
        for (const entry of entries.slice(n)) {
          if (isMove(entry)) {
            const { move, by, at, id, reason } = entry;
            const answer = presentMove(branch.room, move, { by, at, id });
            if (answer.kind !== 'made') throw new Error(answer.kind);
            branch.recorder.note({ made: answer.made, reason }, branch.room.meeting);
          } else {
            branch.room.send(entry.event);
            branch.recorder.note({ event: entry.event, reason: entry.reason }, branch.room.meeting);
          }
        }
        expect(branch.recorder.text()).toBe(whole.text());
      }
    },
  );

  test('goes another way and leaves the ledger as it was', () => {
    const before = writeLedger(ledger);
    const branch = branchAt(ledger, entryOf('object').n - 1);
    if (!branch.ok) throw new Error(JSON.stringify(branch.difference));
    const { room, recorder } = branch;
    const answer = presentMove(room, { kind: 'withdrawText' }, { by: 'ES', at: 0, id: 'other' });
    if (answer.kind !== 'made') throw new Error(JSON.stringify(answer));
    recorder.note({ made: answer.made }, room.meeting);
    expect(replay(recorder.text()).identical).toBe(true);
    expect(recorder.text()).not.toBe(before);
    expect(writeLedger(ledger)).toBe(before);
  });

  test('is refused where the ledger no longer replays', () => {
    const n = entryOf('object').n;
    const other = withEntry(n, (e) => ({ ...e, by: 'XX' }));
    expect(branchAt(other, n)).toMatchObject({ ok: false, difference: { n } });
    expect(branchAt(other, n - 1).ok).toBe(true);
  });
});
