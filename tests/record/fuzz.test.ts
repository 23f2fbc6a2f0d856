/** Whatever is done to the text of a ledger: nothing throws, and nothing passes for identical that is not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DelegationCode } from '../../src/council/matter.ts';
import { presentMove } from '../../src/procedure/room.ts';
import { branchAt } from '../../src/record/branch.ts';
import { type Entry, isMove, writeLedger } from '../../src/record/ledger.ts';
import { minutesFor } from '../../src/record/minutes.ts';
import { readLedger } from '../../src/record/read.ts';
import { framesOf, replay } from '../../src/record/replay.ts';
import { recordAdoption } from './recorded.ts';

const text = recordAdoption().recorder.text();
const ledger = recordAdoption().recorder.ledger();
const lines = text.split('\n').slice(0, -1);

/** The text as it is meant: without the differences in line ends that make none in meaning. */
function meaning(given: string): string {
  return `${given
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replace(/\n$/, '')}\n`;
}

const place = fc.nat(text.length - 1);
const line = fc.nat(lines.length - 1);

/** One thing that can happen to the lines of a file on its way. */
type Mishap = (given: readonly string[]) => readonly string[];
const mishap: fc.Arbitrary<Mishap> = fc.oneof<fc.Arbitrary<Mishap>[]>(
  line.map(
    (i): Mishap =>
      (given) =>
        given.toSpliced(i, 1),
  ),
  fc.tuple(line, line).map(
    ([i, j]): Mishap =>
      (given) =>
        given.toSpliced(j, 0, given[i] ?? ''),
  ),
  fc.tuple(line, line).map(
    ([i, j]): Mishap =>
      (given) =>
        i < given.length && j < given.length ? given.with(i, given[j] ?? '').with(j, given[i] ?? '') : given,
  ),
  fc.tuple(line, fc.nat(2000), fc.string({ maxLength: 3, unit: 'binary' })).map(
    ([i, at, put]): Mishap =>
      (given) =>
        given.map((l, k) => (k === i ? l.slice(0, at) + put + l.slice(at + put.length) : l)),
  ),
  fc.tuple(line, fc.nat(2000)).map(
    ([i, at]): Mishap =>
      (given) =>
        given.map((l, k) => (k === i ? l.slice(0, at) : l)),
  ),
);

describe('a text that something happened to', () => {
  test('never makes the reader throw, and is identical only if it means the same', () => {
    fc.assert(
      fc.property(fc.array(mishap, { minLength: 1, maxLength: 4 }), fc.option(place), (mishaps, cut) => {
        const spoilt = `${mishaps.reduce<readonly string[]>((given, happen) => happen(given), lines).join('\n')}\n`;
        const given = cut === null ? spoilt : spoilt.slice(0, cut);
        const replayed = replay(given);
        expect(replayed.identical).toBe(meaning(given) === text);
        if (replayed.kind === 'faulty') expect(replayed.faults.length).toBeGreaterThan(0);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  test('that is cut anywhere opens up to there', () => {
    fc.assert(
      fc.property(fc.integer({ min: lines[0]?.length ?? 0, max: text.length - 2 }), (at) => {
        const read = readLedger(text.slice(0, at));
        expect(read.ok && read.remarks.length).toBe(1);
        const whole = text.slice(0, at + 1).split('\n').length - 2;
        expect(read.ok && read.ledger.entries).toEqual(
          JSON.parse(JSON.stringify(ledger.entries.slice(0, Math.max(0, whole)))),
        );
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  test('that is anything at all is read without a throw', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.array(fc.json()).map((some) => some.join('\n')),
      fc.array(fc.json()).map((some) => [lines[0], ...some].join('\n')),
    );
    fc.assert(
      fc.property(anything, (given) => {
        expect(replay(given).identical).toBe(false);
      }),
      { seed: 7, numRuns: 150 },
    );
  });
});

describe('a sound ledger that says anything at all', () => {
  const seats: readonly DelegationCode[] = [
    ...ledger.header.matter.delegations.map((d) => d.code),
    'UNODC',
    'XX',
    '__proto__',
    'constructor',
  ];
  const moves = ledger.entries.filter(isMove).map((e) => e.move);
  const events = ledger.entries.filter((e) => 'event' in e).map((e) => e.event);
  const done = fc.oneof(
    fc.record({
      at: fc.nat(5000),
      by: fc.constantFrom(...seats),
      id: fc.string({ maxLength: 2 }),
      move: fc.constantFrom(...moves),
    }),
    fc.record({ event: fc.constantFrom(...events) }),
  );

  test('is replayed, branched and minuted without a throw, and is identical only to what happens', () => {
    fc.assert(
      fc.property(fc.nat(ledger.entries.length), fc.array(done, { maxLength: 6 }), (n, more) => {
        const kept = ledger.entries.slice(0, n);
        const entries = [
          ...kept,
          ...more.map((d, i) => ({ n: n + i + 1, ...d, changed: [], digest: '0'.repeat(16) })),
        ] as Entry[];
        const other = writeLedger({ ...ledger, entries, closing: null });
        const replayed = replay(other);
        expect(replayed.kind).toBe(more.length === 0 ? 'unclosed' : 'different');
        if (replayed.kind === 'different') expect(replayed.difference.n).toBe(n + 1);
        const frames = [...framesOf({ ...ledger, entries })];
        expect(minutesFor({ as: 'gallery' }, frames).every((m) => m.n <= n)).toBe(true);
      }),
      { seed: 8, numRuns: 60 },
    );
  });

  test('goes on from any branch with any moves, and what was recorded is identical', () => {
    fc.assert(
      fc.property(fc.nat(ledger.entries.length), fc.array(done, { maxLength: 25 }), (n, more) => {
        const branch = branchAt(ledger, n);
        if (!branch.ok) throw new Error(JSON.stringify(branch.difference));
        const { room, recorder } = branch;
        for (const d of more) {
          if ('event' in d) {
            const before = room.meeting;
            room.send(d.event);
            if (room.meeting !== before) recorder.note(d, room.meeting);
          } else if (Object.hasOwn(ledger.header.briefs, d.by)) {
            const answer = presentMove(room, d.move, d);
            if (answer.kind === 'made') recorder.note({ made: answer.made }, room.meeting);
          }
        }
        expect(replay(recorder.text())).toMatchObject({ kind: 'identical', end: room.meeting });
      }),
      { seed: 9, numRuns: 60 },
    );
  });
});
