/** One altered byte anywhere in a ledger is found, and named by its line. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLedger } from '../../src/record/read.ts';
import { replay } from '../../src/record/replay.ts';
import { recordAdoption } from './recorded.ts';

const text = recordAdoption().recorder.text();
const lines = text.split('\n').slice(0, -1);

/** The number of the first line that holds some words, from 1. */
function lineWith(words: string): number {
  const line = lines.findIndex((l) => l.includes(words));
  if (line < 0) throw new Error(`no line has ${words}`);
  return line + 1;
}

/** The ledger with the first occurrence of some words replaced. */
function altered(words: string, by: string): string {
  if (!text.includes(words)) throw new Error(`nothing has ${words}`);
  return text.replace(words, () => by);
}

/** The lines that a replay finds fault with. */
function linesBlamed(changed: string): readonly number[] {
  const replayed = replay(changed);
  if (replayed.kind === 'faulty') return replayed.faults.map((f) => f.line);
  if (replayed.kind === 'unclosed') return replayed.remarks.map((f) => f.line);
  return [];
}

describe('an altered byte is found and its line is named', () => {
  const classes: readonly (readonly [what: string, words: string, by: string])[] = [
    ['the format', '{"format":2,', '{"format":1,'],
    ['the format, to one without seals', '{"format":2,', '{"format":0,'],
    ['the version of the program', '"program":"0.1.0"', '"program":"0.1.1"'],
    ['the name of the scenario', '"scenario":"small"', '"scenario":"smell"'],
    ['the seed', '"seed":2016', '"seed":2017'],
    ['a setting', '"difficulty":"fair"', '"difficulty":"fear"'],
    ['the rule for digests', '"digests":"every"', '"digests":"evert"'],
    ['a word of the matter', 'within one year', 'within one yeas'],
    ['a force of the matter', '"force":{"reporting":2}', '"force":{"reporting":3}'],
    ['a red line of a brief', '"max":1', '"max":2'],
    ['a name of a field', '"presidency":', '"presidencz":'],
    ['the number of an entry', '"n":16,', '"n":17,'],
    ['the time of a move', '"at":90,"by":"CN"', '"at":91,"by":"CN"'],
    ['the seat of a move', '"at":90,"by":"CN"', '"at":90,"by":"VE"'],
    ['the id of a move', '"id":"CN16"', '"id":"CN26"'],
    ['the kind of a move', '"kind":"object"', '"kind":"abject"'],
    ['a field of a move', '"option":"considers"}', '"option":"considerz"}'],
    ['a word of own wording', 'good offices', 'food offices'],
    ['a public reason', '"public":"tooStrong"', '"public":"tooString"'],
    ['a true reason', 'A report costs less', 'A report costs lass'],
    ['an instant of the clock', '"type":"clock.reached","at":391', '"type":"clock.reached","at":392'],
    ['the kind of an event', '"type":"seat.emptied"', '"type":"seat.emptier"'],
    ['a level of an instruction', '"change":{"aim":2', '"change":{"aim":3'],
    ['a path of a change', '["standing.CN"', '["standing.VE"'],
    ['a value of a change', '["phase","silence"]', '["phase","sitting"]'],
    ['a digest of a change', '["silence",{"digest":"', '["silence",{"digesu":"'],
    ['the outcome in the closing', '"outcome":"presidentialStatement","digest"', '"outcome":"none","digest"'],
    ['the count in the closing', '{"closing":{"entries":37', '{"closing":{"entries":38'],
    ['a space between fields', '"move":{"kind":"readStatement"}', '"move":{"kind": "readStatement"}'],
    ['a letter written otherwise', '"to":"RU"', '"to":"\\u0052U"'],
  ];

  test.each(classes)('%s', (_, words, by) => {
    const changed = altered(words, by);
    expect(linesBlamed(changed)[0]).toBe(lineWith(words));
    expect(replay(changed).identical).toBe(false);
  });

  test('a digit of a digest or of a seal, on every line', () => {
    for (const [i, line] of lines.entries()) {
      for (const end of ['"digest":"', '"seal":"']) {
        const start = line.lastIndexOf(end);
        if (start < 0) continue;
        const at = start + end.length;
        const digit = line[at] === '0' ? '1' : '0';
        const changed = `${line.slice(0, at)}${digit}${line.slice(at + 1)}`;
        expect(linesBlamed([...lines.with(i, changed), ''].join('\n'))).toEqual([i + 1]);
      }
    }
  });

  test('every byte of an entry and of the closing', () => {
    for (const i of [lineWith('"id":"CN16"') - 1, lines.length - 1]) {
      const line = lines[i] ?? '';
      for (let at = 0; at < line.length; at++) {
        const other = String.fromCharCode(line.charCodeAt(at) ^ (1 << (at % 7)));
        const changed = `${line.slice(0, at)}${other}${line.slice(at + 1)}`;
        const read = readLedger([...lines.with(i, changed), ''].join('\n'));
        expect(!read.ok && read.faults[0]?.line, changed).toBe(i + 1);
      }
    }
  });

  test('any byte of the file', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 2), fc.integer({ min: 1, max: 127 }), (at, bits) => {
        const changed = `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) ^ bits)}${text.slice(at + 1)}`;
        const line = text.slice(0, at).split('\n').length;
        expect(replay(changed).identical).toBe(false);
        expect(linesBlamed(changed)).toContain(line);
      }),
      { seed: 4, numRuns: 150 },
    );
  });
});

describe('where an altered line leads to another meeting, the path is named too', () => {
  test('for a field of a move', () => {
    const changed = altered(
      '"kind":"object","paragraph":"sanctions","slot":"verb","option":"intends","reason":"sovereignty"},',
      '"kind":"object","paragraph":"sanctions","slot":"verb","option":"intends","reason":"mandate"},',
    );
    const replayed = replay(changed);
    expect(replayed).toMatchObject({
      kind: 'faulty',
      faults: [{ code: 'altered', line: 17, path: '' }],
      difference: { kind: 'state', n: 16, line: 17, path: 'notices' },
    });
  });

  test('for a value of a change', () => {
    expect(replay(altered('["standing.CN",97]', '["standing.CN",79]'))).toMatchObject({
      kind: 'faulty',
      faults: [{ code: 'altered', line: 17 }],
      difference: { kind: 'state', path: 'standing.CN', written: 79, happened: 97 },
    });
  });

  test('and for a reason, which changes nothing, no path is', () => {
    expect(replay(altered('A report costs less', 'A report costs more'))).toMatchObject({
      kind: 'faulty',
      faults: [{ code: 'altered' }],
      difference: null,
    });
  });
});
