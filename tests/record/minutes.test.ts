/** The minutes: what was said, as each onlooker heard it, and nothing that was kept from them. */
import { describe, expect, test } from 'vitest';
import type { Onlooker } from '../../src/council/view.ts';
import { type Entry, isMove, type Ledger } from '../../src/record/ledger.ts';
import { type Minute, minutesFor } from '../../src/record/minutes.ts';
import { framesOf } from '../../src/record/replay.ts';
import { smallScenario } from '../scenario/small.ts';
import { recordAdoption } from './recorded.ts';

const ledger = recordAdoption().recorder.ledger();
const frames = [...framesOf(ledger)];

function minutesOf(code: string): readonly Minute[] {
  return minutesFor({ as: 'delegation', code }, frames);
}

const kinds = (minutes: readonly Minute[]): readonly string[] => minutes.map((m) => m.kind);

describe('minutes', () => {
  test('tell what was said in public to everybody, with the entry it came from', () => {
    for (const onlooker of [
      { as: 'gallery' },
      { as: 'facilitator' },
      { as: 'delegation', code: 'UY' },
    ] as const satisfies readonly Onlooker[]) {
      const objection = minutesFor(onlooker, frames).find((m) => m.kind === 'object');
      const entry = ledger.entries.filter(isMove).find((e) => e.move.kind === 'object');
      expect(objection).toEqual({
        n: entry?.n,
        at: 90,
        kind: 'object',
        by: 'CN',
        audience: 'everybody',
        details: { paragraph: 'sanctions', slot: 'verb', option: 'intends', reason: 'sovereignty' },
      });
    }
  });

  test('begin with the opening of the first phase', () => {
    expect(minutesOf('FR')[0]).toMatchObject({ n: 0, kind: 'phaseOpened', details: { phase: 'concept' } });
  });

  test('keep a deal to its parties', () => {
    for (const code of ['FR', 'RU']) expect(kinds(minutesOf(code))).toContain('acceptDeal');
    for (const code of ['CN', 'US', 'ES', 'DE', 'XX']) {
      expect(kinds(minutesOf(code))).not.toContain('offerDeal');
      expect(kinds(minutesOf(code))).not.toContain('acceptDeal');
    }
    expect(kinds(minutesFor({ as: 'gallery' }, frames))).not.toContain('offerDeal');
    expect(kinds(minutesFor({ as: 'facilitator' }, frames))).toContain('offerDeal');
  });

  test('keep cables, their answers and new instructions to the delegation whose capital it is', () => {
    const secret = ['cableCapital', 'capitalReplied', 'capitalInstructed'];
    const heard = (code: string) =>
      minutesOf(code)
        .filter((m) => secret.includes(m.kind))
        .map((m) => m.kind);
    expect(heard('CN')).toEqual(['cableCapital', 'capitalReplied']);
    expect(heard('VE')).toEqual(['cableCapital', 'capitalReplied']);
    expect(heard('FR')).toEqual(['capitalInstructed']);
    for (const code of ['US', 'RU', 'ES', 'UNODC']) expect(heard(code)).toEqual([]);
  });

  test('hold what is for the onlooker only', () => {
    for (const { code } of ledger.header.matter.delegations)
      for (const { audience } of minutesOf(code))
        expect(audience === 'everybody' || audience.includes(code)).toBe(true);
  });

  test('hold no reason of a move but the one that was said', () => {
    const reasons = ledger.entries.map((e) => e.reason).filter((r) => r !== undefined);
    expect(reasons.length).toBeGreaterThan(0);
    expect(JSON.stringify(minutesFor({ as: 'facilitator' }, frames))).not.toContain('red line');
  });

  test('are the same for one delegation, byte for byte, whatever the briefs of the others', () => {
    const { matter, briefs } = smallScenario();
    for (const { code } of matter.delegations) {
      const others = Object.fromEntries(
        Object.entries(briefs).map(([whose, brief]) => [
          whose,
          whose === code || whose === 'CN' || whose === 'VE'
            ? brief
            : { ...brief, without: 77, fallback: 'Something else.', priorities: [], mayTrade: [] },
        ]),
      );
      const otherwise = recordAdoption('every', { matter, briefs: others }).recorder.ledger();
      expect(JSON.stringify(minutesFor({ as: 'delegation', code }, framesOf(otherwise)))).toBe(
        JSON.stringify(minutesOf(code)),
      );
    }
  });

  test('are the same for outsiders, byte for byte, whatever was agreed in secret', () => {
    const deal = ledger.entries
      .filter(isMove)
      .filter((e) => ['offerDeal', 'acceptDeal'].includes(e.move.kind));
    const without: Ledger = {
      ...ledger,
      closing: null,
      entries: ledger.entries
        .filter((e) => !deal.some((d) => d.n === e.n))
        .map((e): Entry => {
          const { digest: _, changed: __, ...rest } = e;
          return rest;
        }),
    };
    const unnumbered = (minutes: readonly Minute[]) => JSON.stringify(minutes.map(({ n: _, ...m }) => m));
    for (const code of ['US', 'CN', 'DE'])
      expect(unnumbered(minutesFor({ as: 'delegation', code }, framesOf(without)))).toBe(
        unnumbered(minutesOf(code)),
      );
    expect(unnumbered(minutesFor({ as: 'delegation', code: 'FR' }, framesOf(without)))).not.toBe(
      unnumbered(minutesOf('FR')),
    );
  });

  test('end where the replay parts from what was written', () => {
    const n = 20;
    const entries = ledger.entries.map((e) => (e.n === n ? ({ ...e, by: 'XX' } as Entry) : e));
    const cut = minutesFor({ as: 'facilitator' }, framesOf({ ...ledger, entries }));
    expect(Math.max(...cut.map((m) => m.n))).toBe(n - 1);
  });
});
