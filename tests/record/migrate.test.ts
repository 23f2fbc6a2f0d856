/** Ledgers of earlier formats, before and after. */
import { describe, expect, test } from 'vitest';
import { branchAt } from '../../src/record/branch.ts';
import { FORMAT, type Ledger } from '../../src/record/ledger.ts';
import { formatFault, migrated, migrations } from '../../src/record/migrate.ts';
import { openingRoom } from '../../src/record/opening.ts';
import { readLedger } from '../../src/record/read.ts';
import { newRecorder } from '../../src/record/recorder.ts';
import { replay } from '../../src/record/replay.ts';
import { NO_SEAL, sealed } from '../../src/record/seal.ts';
import { smallScenario } from '../scenario/small.ts';
import { SEED } from './recorded.ts';

describe('format 0, the early drafts', () => {
  const { matter, briefs } = smallScenario();
  const draft = [
    { format: 0, scenario: 'small', seed: SEED, case: { matter, briefs } },
    { n: 1, time: 0, delegation: 'ES', id: 'a', move: { kind: 'circulateConceptNote' } },
    { n: 2, time: 5, delegation: 'ES', id: 'b', move: { kind: 'tableDraft', changes: [] } },
    { n: 3, event: { type: 'clock.reached', at: 60 } },
  ];
  const text = draft.map((line) => `${JSON.stringify(line)}\n`).join('');

  test('is read as a ledger of the present format', () => {
    const after: Ledger = {
      header: {
        format: FORMAT,
        program: '',
        scenario: 'small',
        seed: SEED,
        settings: {},
        digests: 'revisions',
        matter,
        briefs,
      },
      entries: [
        { n: 1, at: 0, by: 'ES', id: 'a', move: { kind: 'circulateConceptNote' } },
        { n: 2, at: 5, by: 'ES', id: 'b', move: { kind: 'tableDraft', changes: [] } },
        { n: 3, event: { type: 'clock.reached', at: 60 } },
      ],
      closing: null,
    };
    const read = readLedger(text);
    expect(read).toMatchObject({ ok: true, remarks: [{ code: 'unclosed' }] });
    expect(read.ok && read.ledger).toEqual(after);
  });

  test('is replayed', () => {
    const replayed = replay(text);
    expect(replayed).toMatchObject({ kind: 'unclosed', end: { phase: 'corridor', clock: { now: 60 } } });
  });

  test('is faulted like any other', () => {
    expect(replay(text.replace('"time":5', '"time":"five"'))).toMatchObject({
      kind: 'faulty',
      faults: [{ line: 3, path: 'at', code: 'wrongType' }],
    });
    expect(replay(text.replace('"format":0,', '"format":0,"seal":"0",'))).toMatchObject({
      kind: 'faulty',
      faults: [{ line: 1, path: 'seal', code: 'unknownField' }],
    });
  });
});

describe('format 1, before seats could change hands', () => {
  const { matter, briefs } = smallScenario();
  const room = openingRoom({ matter, briefs, seed: SEED });
  const recorder = newRecorder({ meeting: room.meeting, seed: SEED, settings: {}, digests: 'every' });
  room.send({ type: 'seat.emptied', code: 'UY' });
  recorder.note({ event: { type: 'seat.emptied', code: 'UY' } }, room.meeting);
  const now = recorder.text();
  const { header, entries, closing } = recorder.ledger();
  let seal = NO_SEAL;
  const before = [{ ...header, format: 1 }, ...entries, { closing }]
    .map((content) => {
      const line = sealed(content, seal);
      seal = line.seal;
      return `${line.line}\n`;
    })
    .join('');

  test('is read and replayed as a ledger of the present format', () => {
    expect(before).not.toBe(now);
    const [old, present] = [readLedger(before), readLedger(now)];
    expect(old).toMatchObject({ ok: true, remarks: [] });
    expect(old).toEqual(present);
    expect(replay(before)).toMatchObject({ kind: 'identical', end: { emptySeats: ['UY'] } });
  });

  test('is written anew in the present format when a meeting goes on from it', () => {
    const read = readLedger(before);
    const branched = read.ok ? branchAt(read.ledger, 1) : null;
    expect(branched?.ok && branched.recorder.text()).toBe(now);
  });
});

describe('formats', () => {
  test('have a step from each to the next, up to the present one', () => {
    expect(Object.keys(migrations).map(Number)).toEqual(Array.from({ length: FORMAT }, (_, i) => i));
  });

  test('of the present leave a line as it is', () => {
    expect(migrated('entry', { n: 1, delegation: 'ES' }, FORMAT)).toEqual({ n: 1, delegation: 'ES' });
  });

  test('that cannot be read are told apart', () => {
    expect([0, FORMAT, FORMAT + 1, -1, 0.5, '1', null, undefined].map(formatFault)).toEqual([
      null,
      null,
      'newerFormat',
      'badFormat',
      'badFormat',
      'badFormat',
      'badFormat',
      'badFormat',
    ]);
  });
});
