/** What is sent is a move or it is not, and if not, the path of the fault says where: for every kind of move and every field. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVES } from '../../src/council/moves/index.ts';
import { understand } from '../../src/council/order.ts';
import { MOVE_KINDS, type MoveKind } from '../../src/council/vocabulary.ts';
import { anyMove } from '../procedure/anyMove.ts';
import { smallScenario } from '../scenario/small.ts';
import { WELL_FORMED } from './wellFormed.ts';

const SEED = 507;
const kinds = MOVE_KINDS.map((kind): [MoveKind] => [kind]);
/** Every field of every kind of move. */
const fields = MOVE_KINDS.flatMap((kind) =>
  Object.keys(MOVES[kind].fields).map((field): [MoveKind, string] => [kind, field]),
);

/** Where a message was not understood. */
function faultIn(input: unknown): string | undefined {
  return understand(input).misfit?.path;
}

describe('a well-formed move', () => {
  it.each(kinds)('%s is understood as it was written', (kind) => {
    expect(understand({ kind, ...WELL_FORMED[kind] })).toEqual({ move: { kind, ...WELL_FORMED[kind] } });
  });

  it.each(kinds)('%s is not understood with a word too many', (kind) => {
    expect(understand({ kind, ...WELL_FORMED[kind], by: 'FR' }).misfit).toMatchObject({
      path: 'by',
      expected: 'no such field',
    });
  });

  it.each(fields)('%s is not understood without its %s', (kind, field) => {
    const { [field]: _, ...rest } = WELL_FORMED[kind] as Readonly<Record<string, unknown>>;
    const { misfit } = understand({ kind, ...rest });
    expect(misfit?.path).toBe(field);
    expect(misfit?.found).toBe('nothing');
  });

  it.each(fields)('%s is not understood with anything else as its %s', (kind, field) => {
    const strange = fc.oneof(
      fc.constant({ strange: true }),
      fc.constant(-1.5),
      fc.constant('\u0000'),
      fc.constant([[]]),
    );
    fc.assert(
      fc.property(strange, (value) => {
        const path = faultIn({ kind, ...WELL_FORMED[kind], [field]: value }) ?? '';
        expect(path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`)).toBe(true);
      }),
      { seed: SEED, numRuns: 20 },
    );
  });
});

describe('a fault deep in a move', () => {
  const change = { paragraph: 'report', slot: 'verb', option: 'requests' };

  it('is named in the list where it is', () => {
    const changes = [change, { ...change, option: '' }];
    expect(faultIn({ kind: 'circulateRevision', changes })).toBe('changes[1].option');
    expect(faultIn({ kind: 'circulateRevision', changes: [change, { ...change, colour: 'blue' }] })).toBe(
      'changes[1].colour',
    );
    expect(faultIn({ kind: 'circulateRevision', changes: [change, 'Rev.1'] })).toBe('changes[1]');
    expect(faultIn({ kind: 'circulateRevision', changes: [] })).toBe('changes');
  });

  it('is named in a deal', () => {
    const terms = [{ who: 'FR', ...change }, { ...change }];
    expect(faultIn({ kind: 'offerDeal', with: ['CN'], terms })).toBe('terms[1].who');
    expect(faultIn({ kind: 'offerDeal', with: ['CN', 7], terms: [] })).toBe('with[1]');
  });

  it('is named by the issue whose figure it is', () => {
    const own = { kind: 'proposeOwnWording', ...WELL_FORMED.proposeOwnWording };
    expect(faultIn({ ...own, force: { sanctions: 5 } })).toBe('force.sanctions');
    expect(faultIn({ ...own, force: { sanctions: 0.5 } })).toBe('force.sanctions');
    expect(faultIn({ ...own, force: { 'no name': 1 } })).toBe('force.no name');
  });

  it('is named where a list or a text is too long', () => {
    expect(faultIn({ kind: 'dissociate', paragraphs: Array(201).fill('report') })).toBe('paragraphs');
    const own = { kind: 'proposeOwnWording', ...WELL_FORMED.proposeOwnWording };
    expect(faultIn({ ...own, words: 'a'.repeat(601) })).toBe('words');
    expect(faultIn({ ...own, words: ' \n ' })).toBe('words');
  });

  it('is named where words hide what cannot be seen', () => {
    const own = { kind: 'proposeOwnWording', ...WELL_FORMED.proposeOwnWording };
    for (const hidden of ['\u0000', '\u001b', '\u202e', '\u2066', '\ud800'])
      expect(faultIn({ ...own, words: `notes${hidden}it` })).toBe('words');
    expect(faultIn({ ...own, words: 'prend note de la décision — “enfin” 🕊' })).toBeUndefined();
  });
});

describe('a message of any kind', () => {
  it.each([undefined, null, 7, 'castVote', true, [], [{ kind: 'resume' }]])('%j is no move', (input) => {
    expect(faultIn(input)).toBe('');
  });

  it.each([undefined, null, 7, 'Resume', 'resume ', 'toString', 'constructor', '__proto__'])(
    '%j is no kind of move',
    (kind) => {
      expect(faultIn({ kind })).toBe('kind');
    },
  );

  it('has its words trimmed and its spaces made single, and is otherwise as it was written', () => {
    const read = understand({
      kind: 'proposeOwnWording',
      ...WELL_FORMED.proposeOwnWording,
      words: '  notes \n again ',
    });
    expect(read).toMatchObject({ move: { words: 'notes again' } });
  });

  it('never makes the reader throw, and what is understood is understood again as the same', () => {
    const anything = fc.oneof(fc.anything(), fc.jsonValue(), anyMove(smallScenario().matter));
    fc.assert(
      fc.property(anything, (input) => {
        const read = understand(input);
        if (read.misfit) {
          expect(typeof read.misfit.path).toBe('string');
          return;
        }
        expect(understand(JSON.parse(JSON.stringify(read.move)))).toEqual({ move: read.move });
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('does not reach what every object has', () => {
    const message = JSON.parse('{"kind": "resume", "__proto__": {"upheld": true}}') as unknown;
    expect(faultIn(message)).toBe('__proto__');
    const forced = JSON.parse('{"sanctions": 1, "__proto__": 2}') as unknown;
    expect(faultIn({ kind: 'proposeOwnWording', ...WELL_FORMED.proposeOwnWording, force: forced })).toBe(
      'force.__proto__',
    );
  });
});
