/** The ledger: what is recorded is what is written, and what is written is what is read. */
import { describe, expect, test } from 'vitest';
import { liveRoom } from '../../src/procedure/room.ts';
import { digestOfState } from '../../src/record/digest.ts';
import { type Ledger, writeLedger } from '../../src/record/ledger.ts';
import { readLedger } from '../../src/record/read.ts';
import { newRecorder } from '../../src/record/recorder.ts';
import { record, recordAdoption, SEED } from './recorded.ts';

function ledgerIn(text: string): Ledger {
  const read = readLedger(text);
  if (!read.ok) throw new Error(JSON.stringify(read.faults[0]));
  return read.ledger;
}

describe('a recorded meeting', () => {
  test('has one entry for each thing that was done, numbered from 1', () => {
    const { recorder, states } = recordAdoption();
    const { entries, closing } = recorder.ledger();
    expect(entries.map((e) => e.n)).toEqual(states.slice(1).map((_, i) => i + 1));
    expect(closing).toEqual({
      entries: entries.length,
      outcome: 'presidentialStatement',
      changed: [],
      digest: digestOfState(states.at(-1)),
    });
  });

  test('is read as it was recorded, and written again byte for byte', () => {
    for (const digests of ['every', 'revisions'] as const) {
      const { recorder } = recordAdoption(digests);
      const text = recorder.text();
      const ledger = ledgerIn(text);
      expect(ledger).toEqual(JSON.parse(JSON.stringify(recorder.ledger())));
      expect(writeLedger(ledger)).toBe(text);
    }
  });

  test('gives the same bytes when it is held again', () => {
    expect(recordAdoption().recorder.text()).toBe(recordAdoption().recorder.text());
  });

  test('may be saved at any moment without a change to what comes after', () => {
    const often = record();
    const once = record();
    for (const meeting of [often, once]) {
      meeting.does('ES', { kind: 'circulateConceptNote' });
      if (meeting === often) ledgerIn(meeting.recorder.text());
      meeting.does('ES', { kind: 'tableDraft', changes: [] });
      if (meeting === often) ledgerIn(meeting.recorder.text());
      meeting.waitsUntil(100);
    }
    expect(often.recorder.text()).toBe(once.recorder.text());
    expect(ledgerIn(often.recorder.text()).closing?.outcome).toBeNull();
  });

  test('keeps the reason of a move as it was given', () => {
    const { entries } = ledgerIn(recordAdoption().recorder.text());
    expect(entries[0]?.reason).toEqual({ public: 'compromise', true: 'A statement by the end.' });
    expect(entries[1] && 'reason' in entries[1]).toBe(false);
  });

  test('has a digest after every entry, or at revisions only', () => {
    const every = recordAdoption('every').recorder.ledger().entries;
    expect(every.every((e) => e.digest !== undefined && e.changed !== undefined)).toBe(true);
    const few = recordAdoption('revisions')
      .recorder.ledger()
      .entries.filter((e) => e.digest !== undefined);
    expect(few).toHaveLength(1);
    expect(few[0]).toMatchObject({ move: { kind: 'circulateRevision' } });
    expect(few[0]?.changed).toContainEqual(['draft.paragraphs.sanctions.standing.verb', 'considers']);
  });

  test('names what each move changed', () => {
    const objection = recordAdoption()
      .recorder.ledger()
      .entries.find((e) => 'move' in e && e.move.kind === 'object');
    const paths = objection?.changed?.map(([path]) => path);
    expect(paths).toContain('standing.CN');
    expect(paths).toContain('positions.sanctions.verb.intends.CN');
    expect(paths).not.toContain('standing.FR');
  });

  test('begins before anything was done', () => {
    const { room } = recordAdoption();
    const begin = () =>
      newRecorder({ meeting: room.meeting, seed: SEED, settings: {}, digests: 'every', program: '' });
    expect(begin).toThrow('before anything was done');
  });

  test('begins with the meeting that its seed opens', () => {
    const { meeting } = liveRoom(record().room.meeting);
    const begin = (seed: number) => newRecorder({ meeting, seed, settings: {}, digests: 'every' });
    expect(() => begin(SEED + 1)).toThrow('as its seed opens it');
    expect(begin(SEED).ledger().entries).toEqual([]);
  });
});

describe('a ledger that went through other programs', () => {
  const text = recordAdoption().recorder.text();

  test('may have the line ends of another system and a mark of byte order', () => {
    expect(ledgerIn(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(ledgerIn(text));
  });

  test('may lack its last line end', () => {
    expect(ledgerIn(text.slice(0, -1))).toEqual(ledgerIn(text));
  });
});
