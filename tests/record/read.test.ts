/** Every way in which a text can fail to be a ledger, with what is said about it. */
import { describe, expect, test } from 'vitest';
import { type FaultCode, faultLine } from '../../src/record/faults.ts';
import { FORMAT, isMove, writeLedger } from '../../src/record/ledger.ts';
import { readLedger } from '../../src/record/read.ts';
import { replay } from '../../src/record/replay.ts';
import { NO_SEAL, sealed } from '../../src/record/seal.ts';
import { recordAdoption } from './recorded.ts';

const held = recordAdoption();
const ledger = held.recorder.ledger();
const text = held.recorder.text();
const lines = text.split('\n').slice(0, -1);
const header = JSON.parse(JSON.stringify(ledger.header)) as Record<string, unknown>;

/** Plain data of lines as a sealed text, whatever it says. */
function written(...contents: readonly object[]): string {
  let seal = NO_SEAL;
  return contents
    .map((content) => {
      const line = sealed(content, seal);
      seal = line.seal;
      return `${line.line}\n`;
    })
    .join('');
}

function faultsIn(given: string): readonly (readonly [number, FaultCode, string])[] {
  const read = readLedger(given);
  return (read.ok ? read.remarks : read.faults).map((f) => [f.line, f.code, f.path]);
}

const joined = (...some: readonly (string | undefined)[]): string => some.map((l) => `${l}\n`).join('');

describe('a text that is no ledger', () => {
  test.each([
    ['nothing', '', [[1, 'empty', '']]],
    ['an empty line', '\n', [[1, 'notJson', '']]],
    ['words', 'The Council met.\n', [[1, 'notJson', '']]],
    ['words without a line end', 'The Council met.', [[1, 'noHeader', '']]],
    ['a list', '[]\n', [[1, 'notJson', '']]],
    ['another object', '{"a":1}\n', [[1, 'noHeader', '']]],
    ['an entry alone', `${lines[1]}\n`, [[1, 'noHeader', '']]],
    ['null characters', '\0\0\0', [[1, 'noHeader', '']]],
  ])('%s', (_, given, faults) => {
    expect(faultsIn(given)).toEqual(faults);
    expect(replay(given)).toMatchObject({ kind: 'faulty', identical: false, difference: null });
  });

  test('data nested so deeply that reading it could break the reader', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    for (const given of [deep, `{"format":2,"matter":${deep}}\n`, `${lines[0]}\n{"reason":${deep}}\n`])
      expect(replay(given).identical).toBe(false);
    const reason = { ...ledger.entries[0], reason: JSON.parse(deep.slice(19_900, 20_100)) as unknown };
    expect(faultsIn(written(header, reason))).toMatchObject([
      [2, 'wrongType', expect.stringMatching(/^reason/)],
    ]);
  });

  test('so many bad lines that naming them all helps nobody', () => {
    expect(faultsIn(`${lines[0]}\n${'no\n'.repeat(1000)}`)).toHaveLength(50);
  });
});

describe('a header', () => {
  test.each([
    ['of a newer format', { ...header, format: FORMAT + 1 }, 'newerFormat', 'format'],
    ['of a format that is no number', { ...header, format: 'one' }, 'badFormat', 'format'],
    ['of half a format', { ...header, format: 0.5 }, 'badFormat', 'format'],
    ['with a field too many', { ...header, colour: 'blue' }, 'unknownField', 'colour'],
    ['with a field that every object has', { ...header, toString: 1 }, 'unknownField', 'toString'],
    ['with a seed that is no number', { ...header, seed: '2016' }, 'wrongType', 'seed'],
    ['with settings that are a list', { ...header, settings: [] }, 'wrongType', 'settings'],
    ['with an unknown rule for digests', { ...header, digests: 'never' }, 'wrongType', 'digests'],
    ['of another scenario than its matter', { ...header, scenario: 'large' }, 'unplayable', 'matter'],
    ['without briefs', { ...header, briefs: {} }, 'unplayable', 'matter'],
    ['without a matter', { ...header, matter: undefined }, 'wrongType', 'matter'],
  ])('%s', (_, changed, code, path) => {
    expect(faultsIn(written(changed))).toEqual([[1, code, path]]);
  });

  test('with a fault deep in the matter or a brief names the way to it', () => {
    const reading = (change: (copy: typeof ledger.header) => unknown): string => {
      const copy = JSON.parse(JSON.stringify(ledger.header)) as typeof ledger.header;
      change(copy);
      return faultsIn(written(copy))[0]?.[2] ?? '';
    };
    const set = (object: object | undefined, field: string, value: unknown) =>
      Object.assign(object ?? {}, { [field]: value });
    expect(reading((h) => set(h.matter.paragraphs[1]?.slots[0]?.options[2], 'force', 3))).toBe(
      'matter.paragraphs[1].slots[0].options[2].force',
    );
    expect(reading((h) => set(h.briefs.RU?.instructions.sanctions, 'aim', 0.5))).toBe(
      'briefs.RU.instructions.sanctions.aim',
    );
    expect(reading((h) => set(h.matter.guests[0], 'rule', 38))).toBe('matter.guests[0].rule');
  });

  test('with a presidency that has no seat is not opened', () => {
    const matter = { ...ledger.header.matter, presidency: 'XX' };
    expect(faultsIn(written({ ...header, matter }))).toEqual([[1, 'unplayable', 'matter']]);
  });
});

describe('an entry', () => {
  const move = ledger.entries.find(isMove);
  const event = ledger.entries.find((e) => 'event' in e);
  test.each([
    ['with a field too many', { ...move, colour: 'blue' }, 'unknownField', 'colour'],
    ['with a number that is a text', { ...move, n: '1' }, 'wrongType', 'n'],
    ['without a seat', { ...move, by: undefined }, 'wrongType', 'by'],
    ['with a time that is no whole number', { ...move, at: 0.5 }, 'wrongType', 'at'],
    ['with no kind of move', { ...move, move: { kind: 'sing' } }, 'wrongType', 'move.kind'],
    ['with a move that is a text', { ...move, move: 'gavel' }, 'wrongType', 'move'],
    ['with a move that lacks a field', { ...move, move: { kind: 'takeUp' } }, 'wrongType', 'move.paragraph'],
    [
      'with a move that has a field too many',
      { ...move, move: { kind: 'gavel', question: 'q1', toString: 1 } },
      'unknownField',
      'move.toString',
    ],
    ['with a digest that is none', { ...move, digest: 'ABC' }, 'wrongType', 'digest'],
    ['without the digest that is due', { ...move, digest: undefined }, 'wrongType', 'digest'],
    ['without the changes that are due', { ...move, changed: undefined }, 'wrongType', 'changed'],
    ['with a change that is none', { ...move, changed: [['a', 1, 2]] }, 'wrongType', 'changed[0]'],
    ['with a change of no path', { ...move, changed: [[3]] }, 'wrongType', 'changed[0][0]'],
    ['with no kind of event', { ...event, n: 1, event: { type: 'rain' } }, 'wrongType', 'event.type'],
    ['with an inherited kind', { ...event, n: 1, event: { type: 'constructor' } }, 'wrongType', 'event.type'],
    ['with an event of no shape', { ...event, n: 1, event: 7 }, 'wrongType', 'event'],
    [
      'with an event that lacks a field',
      { ...event, n: 1, event: { type: 'clock.reached' } },
      'wrongType',
      'event.at',
    ],
    [
      'with a change of instructions that is none',
      {
        ...event,
        n: 1,
        event: { type: 'capital.instructed', code: 'FR', issue: 'sanctions', change: { evidence: 1 } },
      },
      'unknownField',
      'event.change.evidence',
    ],
    ['that is a move and an event', { ...move, event: event?.event }, 'unknownField', 'at'],
    ['with another number', { ...move, n: 7 }, 'number', 'n'],
  ])('%s', (_, changed, code, path) => {
    expect(faultsIn(written(header, changed))).toEqual([[2, code, path]]);
  });

  test('may change any part of an instruction', () => {
    const instructed = {
      ...event,
      n: 1,
      event: { type: 'capital.instructed', code: 'FR', issue: 'sanctions', change: { min: null, max: 2 } },
    };
    expect(faultsIn(written(header, instructed))).toEqual([[2, 'unclosed', '']]);
  });

  test('that is no JSON is a fault of its line, and the lines after it are read', () => {
    const broken = joined(...lines.with(3, '{"n":3,').with(8, 'x'));
    expect(faultsIn(broken).map(([line, code]) => [line, code])).toEqual(
      expect.arrayContaining([
        [4, 'notJson'],
        [9, 'notJson'],
      ]),
    );
  });
});

describe('names that JavaScript keeps for itself', () => {
  test('are refused wherever names are free, and change nothing', () => {
    const proto = '{"__proto__":{"polluted":true}}';
    const withProto = [
      text.replace('"settings":{', '"settings":{"__proto__":{"polluted":true},'),
      text.replace('"briefs":{', '"briefs":{"__proto__":{"polluted":true},'),
      text.replace('"reason":{', '"reason":{"__proto__":{"polluted":true},'),
      text.replace('"force":{}', `"force":${proto}`),
      text.replace('{"n":1,', '{"__proto__":{"polluted":true},"n":1,'),
      text.replace('{"format":2,', '{"__proto__":{"polluted":true},"format":2,'),
      `${proto}\n`,
    ];
    for (const changed of withProto) {
      expect(changed).not.toBe(text);
      expect(replay(changed).identical).toBe(false);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    }
    const settings = JSON.parse('{"__proto__":1}') as object;
    expect(faultsIn(written({ ...header, settings }))).toEqual([[1, 'reservedName', 'settings.__proto__']]);
  });
});

describe('lines', () => {
  const codes = (given: string) => faultsIn(given).map(([line, code]) => `${line} ${code}`);

  test('that are missing are found where the next one stands', () => {
    for (const i of [1, 10, lines.length - 2]) {
      const found = codes(joined(...lines.toSpliced(i, 1)));
      expect(found[0]).toBe(`${i + 1} altered`);
      expect(found).toContain(i === lines.length - 2 ? `${i + 1} count` : `${i + 1} number`);
    }
  });

  test('that are doubled are found', () => {
    expect(codes(joined(...lines.toSpliced(10, 0, lines[10] ?? '')))).toEqual([
      '12 altered',
      '12 number',
      `${lines.length + 1} count`,
    ]);
  });

  test('that were swapped are found', () => {
    const swapped = lines.with(10, lines[11] ?? '').with(11, lines[10] ?? '');
    expect(codes(joined(...swapped)).slice(0, 2)).toEqual(['11 altered', '11 number']);
  });

  test('after the closing do not belong there', () => {
    expect(codes(joined(...lines, lines[3]))).toContain(`${lines.length + 1} misplaced`);
    expect(codes(joined(...lines, lines.at(-1)))).toContain(`${lines.length + 1} misplaced`);
  });

  test('of another ledger are found', () => {
    const other = recordAdoption('revisions').recorder.text().split('\n');
    expect(codes(joined(...lines.with(5, other[5] ?? '')))[0]).toBe('6 altered');
  });
});

describe('a file that was cut off', () => {
  test('opens up to the tear, and says so', () => {
    const start = text.indexOf(lines[20] ?? '');
    for (const at of [start + 1, start + 30, start + (lines[20]?.length ?? 0) - 1]) {
      const read = readLedger(text.slice(0, at));
      expect(read).toMatchObject({ ok: true, remarks: [{ code: 'torn', line: 21 }] });
      expect(read.ok && read.ledger.entries).toHaveLength(19);
      expect(replay(text.slice(0, at))).toMatchObject({ kind: 'unclosed', end: held.states[19] });
    }
  });

  test('between two lines opens too, and says that it has no closing', () => {
    const cut = text.slice(0, text.indexOf(lines[20] ?? ''));
    expect(faultsIn(cut)).toEqual([[20, 'unclosed', '']]);
    expect(replay(cut).kind).toBe('unclosed');
  });

  test('in its header is no ledger', () => {
    expect(faultsIn(text.slice(0, 500))).toEqual([[1, 'noHeader', '']]);
  });

  test('and altered besides is not opened', () => {
    const at = text.indexOf(lines[20] ?? '') + 30;
    expect(replay(text.slice(0, at).replace('"to":"RU"', '"to":"US"')).kind).toBe('faulty');
  });
});

describe('every fault', () => {
  test('says what, why and what to do, on one line', () => {
    const { matter: _, ...rest } = header;
    const given = [
      '',
      'no\n',
      written({ ...header, format: 2 }),
      written({ ...header, format: -1 }),
      written(rest),
      written({ ...header, scenario: 'x' }),
      joined(...lines.toSpliced(5, 1)),
      text.slice(0, -30),
    ];
    for (const one of given) {
      const read = readLedger(one);
      const faults = read.ok ? read.remarks : read.faults;
      expect(faults.length).toBeGreaterThan(0);
      for (const fault of faults) {
        expect(faultLine('saved.ledger', fault)).toMatch(
          /^saved\.ledger:\d+: (\S+: )?[^;\n]+; [^;\n]+; [^;\n]+$/,
        );
        for (const part of [fault.what, fault.why, fault.mend]) expect(part).toMatch(/^[^A-Z\s].*[^.\s]$/);
      }
    }
  });
});

test('what can be read can be written again, and is the same', () => {
  const read = readLedger(text);
  expect(read.ok && writeLedger(read.ledger)).toBe(text);
});
