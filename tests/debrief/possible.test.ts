/** What was possible, and the trades that were missed, against the long way round: every text and every pair of changes. */
import { describe, expect, it } from 'vitest';
import { redLinesCrossed, wordingsOf, worthOf } from '../../src/council/brief.ts';
import type { Wording } from '../../src/council/matter.ts';
import { type Draft, draftFrom, wordingOf } from '../../src/council/text.ts';
import { isAdopted, textToMeasure } from '../../src/debrief/briefs.ts';
import type { Course } from '../../src/debrief/course.ts';
import { courseOf } from '../../src/debrief/course.ts';
import { distanceBetween, measured } from '../../src/debrief/measured.ts';
import { fairnessOf, possibleIn } from '../../src/debrief/possibleIn.ts';
import { type Trade, tradesFrom } from '../../src/debrief/trades.ts';
import { holdOnRecord } from '../../src/session/headlessLedger.ts';
import { bruteOptimum } from '../delegates/optimumBrute.ts';
import { smallScenario } from '../scenario/small.ts';
import { GAMES, gameOf, ledgerIn } from './debriefed.ts';

const { matter, briefs } = smallScenario();

function smallGame(seed: number): Course {
  const { ledger } = holdOnRecord({ matter, briefs, seed, difficulty: 'medium' }, 'revisions', 'test');
  return courseOf(ledgerIn(ledger));
}

/** What every delegation has without a statement, from the council's own words. */
const RESERVATIONS = matter.delegations.map(({ code }) => {
  const brief = briefs[code];
  if (!brief) throw new Error(code);
  let worst = 0;
  let best = 0;
  for (const paragraph of matter.paragraphs) {
    const all = wordingsOf(paragraph).map((w) => worthOf(matter.issues, brief, paragraph, w));
    worst += Math.min(...all);
    best += Math.max(...all);
  }
  return worst + Math.round(((best - worst) * brief.without) / 100);
});

/** What a text is worth to every delegation beyond none. */
function judged(text: readonly Wording[]): readonly { readonly surplus: number }[] {
  return matter.delegations.map(({ code }, party) => {
    const brief = briefs[code];
    if (!brief) throw new Error(code);
    const worth = matter.paragraphs.reduce(
      (sum, paragraph, i) => sum + worthOf(matter.issues, brief, paragraph, text[i] ?? 'absent'),
      0,
    );
    return { surplus: worth - (RESERVATIONS[party] ?? 0) };
  });
}

/** All changes of one or two paragraphs that leave nobody worse and somebody better, none of them needed for another. */
function freeTrades(text: readonly Wording[]): readonly (readonly Wording[])[] {
  const before = judged(text);
  const isFree = (after: readonly Wording[]) => {
    const then = judged(after);
    const changed = after.flatMap((w, i) => (JSON.stringify(w) === JSON.stringify(text[i]) ? [] : [i]));
    const crossing = changed.some((i) =>
      matter.delegations.some(({ code }) => {
        const [brief, paragraph] = [briefs[code], matter.paragraphs[i]];
        return (
          brief &&
          paragraph &&
          redLinesCrossed(matter.issues, brief, paragraph, after[i] ?? 'absent').length > 0
        );
      }),
    );
    return (
      !crossing &&
      then.every((d, party) => d.surplus >= (before[party]?.surplus ?? 0)) &&
      then.some((d, party) => d.surplus > (before[party]?.surplus ?? 0))
    );
  };
  const singles: { i: number; w: Wording }[] = [];
  const others: { i: number; w: Wording }[] = [];
  for (const [i, paragraph] of matter.paragraphs.entries())
    for (const w of wordingsOf(paragraph)) {
      if (JSON.stringify(w) === JSON.stringify(text[i])) continue;
      const after = text.with(i, w);
      if (
        JSON.stringify(judged(after).map((d) => d.surplus)) === JSON.stringify(before.map((d) => d.surplus))
      )
        continue;
      (isFree(after) ? singles : others).push({ i, w });
    }
  const pairs = others.flatMap((one, k) =>
    others.slice(k + 1).flatMap((other) => {
      if (one.i === other.i) return [];
      const after = text.with(one.i, one.w).with(other.i, other.w);
      return isFree(after) ? [after] : [];
    }),
  );
  return [...singles.map(({ i, w }) => text.with(i, w)), ...pairs];
}

function wordingsIn(draft: Draft): readonly Wording[] {
  return matter.paragraphs.map((p) => wordingOf(draft, p.id));
}

describe('the best texts of the small scenario', () => {
  it.each([1, 2, 3])('are those that looking at every text finds (seed %i)', (seed) => {
    const course = smallGame(seed);
    const possible = possibleIn(course);
    const { problem, settlement } = measured(course.end, textToMeasure(course));
    const brute = bruteOptimum(problem);
    if (!brute || !settlement) throw new Error('the small scenario can be agreed on');
    expect(possible.feasible).toBe('yes');
    for (const best of Object.values(possible.best)) expect(best).toMatchObject({ proven: true, gap: 0 });
    // The share the long way: the geometric mean of what everybody has, in parts of what it has from the best text.
    const product = (text: readonly number[]) =>
      problem.worth.reduce((sum, items, party) => {
        const had = text.reduce(
          (all, value, item) => all + (items[item]?.[value] ?? 0),
          -(problem.reservation[party] ?? 0),
        );
        return sum + Math.log(had);
      }, 0);
    expect(brute.gaining).toBe(15);
    const share = Math.exp((product(settlement) - brute.values.nash) / 15);
    expect(possible.shareOfDraft).toBeCloseTo(share, 9);
    expect(possible.share).toBe(isAdopted(course.end) ? possible.shareOfDraft : 0);
  });
});

describe('trades', () => {
  const texts: readonly (readonly Wording[])[] = [
    wordingsIn(draftFrom(matter, {})),
    ...[0, 3, 7, 11].map((k) =>
      matter.paragraphs.map((p): Wording => {
        const all = wordingsOf(p);
        return all[k % all.length] ?? 'absent';
      }),
    ),
  ];

  it.each(texts.map((text, i) => [i, text] as const))(
    'that cost nobody anything are exactly those that trying every pair finds (text %i)',
    (_, text) => {
      const brute = freeTrades(text);
      const { problem } = measured(smallGame(1).end, null);
      const settlement = text.map((wording, i) =>
        wordingsOf(matter.paragraphs[i] as (typeof matter.paragraphs)[number]).findIndex(
          (w) => JSON.stringify(w) === JSON.stringify(wording),
        ),
      );
      const { trades, found } = tradesFrom({ problem, settlement, seek: 'gain', distance: () => 2 });
      expect(found).toBe(brute.length);
      for (const trade of trades) expect(brute).toContainEqual(after(text, trade));
    },
  );

  it('are there to be found', () => {
    expect(texts.map((text) => freeTrades(text).length).filter((count) => count > 0).length).toBeGreaterThan(
      1,
    );
  });

  it('are told cheapest first, name whoever gains, and never put anybody below what it has without a statement', () => {
    for (const [id, seed, difficulty] of GAMES.slice(1, 3)) {
      const { course } = gameOf(id, seed, difficulty);
      const { reached, trades } = possibleIn(course);
      for (const trade of trades) {
        expect(trade.gainers.length).toBeGreaterThan(0);
        expect(trade.kind === 'free').toBe(trade.losers.length === 0);
        for (const { code, loss } of trade.losers) {
          const had = reached?.members.find((m) => m.code === code)?.gain ?? 0;
          if (trade.towards === 'gain') expect(had - loss).toBeGreaterThanOrEqual(-1);
        }
      }
      const changed = trades.flatMap((trade) => trade.paragraphs);
      expect(new Set(changed).size).toBe(changed.length);
      const losses = trades.map((t) => t.losers.reduce((sum, l) => sum + l.loss, 0));
      for (const [i, loss] of losses.entries())
        expect(loss).toBeGreaterThanOrEqual((losses[i - 1] ?? 0) - t(trades[i]));
    }
  });
});

describe('a capital that holds out for more than its brief says', () => {
  it('is told of, unless a person held its seat; what the text had to be worth to it is more than its brief says', () => {
    const days = GAMES.flatMap(([id, seed, difficulty]) => {
      const { course } = gameOf(id, seed, difficulty);
      const { hardDays } = possibleIn(course);
      for (const { code, needed, without } of hardDays) {
        expect(without).toBe(10 * (course.end.briefs[code]?.without ?? -1));
        expect(needed).toBeGreaterThan(without + 50);
        const { ledger } = course;
        const header = { ...ledger.header, settings: { ...ledger.header.settings, persons: [code] } };
        const played = { ...course, ledger: { ...ledger, header } };
        expect(possibleIn(played).hardDays.map((d) => d.code)).not.toContain(code);
      }
      return hardDays;
    });
    expect(days.length).toBeGreaterThan(0);
  });
});

/** Each loss is rounded to a whole thousandth. */
function t(trade: { readonly losers: readonly unknown[] } | undefined): number {
  return 15 + (trade?.losers.length ?? 0);
}

function after(text: readonly Wording[], { moved }: Trade): readonly Wording[] {
  return moved.reduce<readonly Wording[]>((all, { item, value }) => {
    const paragraph = matter.paragraphs[item];
    return paragraph ? all.with(item, wordingsOf(paragraph)[value] ?? 'absent') : all;
  }, text);
}

describe('figures', () => {
  it('of fairness: all alike is 1, one of four alone is a quarter, losses count as nothing', () => {
    expect(fairnessOf([5, 5, 5, 5])).toBe(1);
    expect(fairnessOf([8, 0, 0, 0])).toBe(0.25);
    expect(fairnessOf([8, -3, -3, -3])).toBe(0.25);
    expect(fairnessOf([0, 0])).toBe(0);
  });

  it('of distance: slots that differ, a paragraph in or out as one', () => {
    expect(distanceBetween({ a: 'x', b: 'y' }, { a: 'x', b: 'z' })).toBe(1);
    expect(distanceBetween({ a: 'x', b: 'y' }, 'absent')).toBe(1);
    expect(distanceBetween('absent', 'absent')).toBe(0);
  });
});
