/** AI delegations keep their word: no move out of order, no consent across a red line, no reason that is not the true one. */
import { describe, expect, it } from 'vitest';
import { type Meeting, openMeeting } from '../../src/council/meeting.ts';
import { appraisalOf, satisfaction, worthOfText } from '../../src/delegates/appraisal.ts';
import { reservationOf } from '../../src/delegates/aspiration.ts';
import type { GivenReason } from '../../src/delegates/reasons.ts';
import { DIFFICULTIES, temperOf } from '../../src/delegates/temper.ts';
import { readScenario, shippedScenarios } from '../../src/scenario/read.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { consentedCrossings, consenting } from '../../src/session/headlessTally.ts';
import { viewFor } from '../../src/views/viewOf.ts';
import { decisionsCompared } from './permuted.ts';
import { type Recomputed, recomputed } from './recomputed.ts';

const SEEDS = [3, 4];
/** The most that being alone costs, in thousandths of a brief: so much less a text may be worth than none and still be let pass. */
const PRICE_OF_ISOLATION = 30;

function shipped(id: string) {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`the scenario ${id} has faults`);
  return { matter: read.matter, briefs: read.briefs };
}

describe.each(shippedScenarios())('in %s', (id) => {
  const { matter, briefs } = shipped(id);
  const held = DIFFICULTIES.flatMap((difficulty) =>
    SEEDS.map((seed) => {
      const reasons: { readonly before: Meeting; readonly by: string; readonly reason: GivenReason }[] = [];
      let before = openMeeting(matter, briefs, seed);
      const { meeting, refused } = holdMeeting({ matter, briefs, seed, difficulty }, (happened, after) => {
        if ('made' in happened) reasons.push({ before, by: happened.made.by, reason: happened.reason });
        before = after;
      });
      return { seed, difficulty, meeting, refused, reasons };
    }),
  );

  it('no delegation presents a move that is not in order', () => {
    for (const { refused } of held) expect(refused).toEqual([]);
  });

  it('no delegation consents to words beyond its red lines', () => {
    for (const { meeting } of held) expect(consentedCrossings(meeting)).toBe(0);
  });

  it('no delegation joins a statement that is worth less to it than none by more than holding out alone would cost, but for the best', () => {
    let joined = 0;
    for (const { meeting, seed, difficulty } of held) {
      const { outcome } = meeting;
      if (outcome?.kind !== 'presidentialStatement') continue;
      for (const code of consenting(meeting)) {
        const brief = meeting.briefs[code] ?? expect.fail();
        if (meeting.dissociations.some((d) => d.by === code)) continue;
        const appraisal = appraisalOf(matter, brief);
        const { worth } = worthOfText(matter, brief, meeting.draft, outcome.paragraphs);
        const temper = temperOf(viewFor(meeting, code), code, seed, difficulty);
        const needed = satisfaction(appraisal, reservationOf(appraisal, brief, temper));
        // A capital may ask for more than any text can give; its delegate has nothing to ask for in the best.
        const least = Math.min(1000, needed - PRICE_OF_ISOLATION);
        expect(satisfaction(appraisal, worth)).toBeGreaterThanOrEqual(least);
        joined += 1;
      }
    }
    expect(joined).toBeGreaterThan(20);
  });

  it('every reason is that of the delegation’s own brief, to the figure', () => {
    const told: Record<Recomputed, number> = { agrees: 0, differs: 0, weighsNothing: 0 };
    const wrong: GivenReason[] = [];
    for (const { reasons } of held)
      for (const { before, by, reason } of reasons) {
        const brief = before.briefs[by];
        if (!brief) continue;
        const found = recomputed(before, brief, reason);
        told[found] += 1;
        if (found === 'differs') wrong.push(reason);
      }
    expect(wrong).toEqual([]);
    expect(told.agrees).toBeGreaterThan(100);
  });

  it('and not that of another’s', () => {
    let agrees = 0;
    let differs = 0;
    const codes = matter.delegations.map((d) => d.code);
    for (const { reasons } of held.slice(0, 1))
      for (const { before, by, reason } of reasons) {
        const brief = before.briefs[codes[(codes.indexOf(by) + 5) % codes.length] ?? ''];
        if (!brief || !before.briefs[by]) continue;
        const found = recomputed(before, brief, reason);
        if (found === 'agrees') agrees += 1;
        if (found === 'differs') differs += 1;
      }
    expect(differs).toBeGreaterThan(2 * agrees);
  });

  it('reasons say what decided the move: gains gain, losses lose, and red lines are red', () => {
    for (const { reasons } of held)
      for (const { before, by, reason } of reasons) {
        const { term, change, paragraph } = reason;
        if (term === 'gain' && paragraph !== null) expect(change).toBeGreaterThan(0);
        if (term === 'reservation' && paragraph !== null) expect(change).toBeGreaterThan(0);
        if (term !== 'redLine' || paragraph === null) continue;
        const brief = before.briefs[by] ?? expect.fail();
        const lines = Object.values(brief.instructions).filter((i) => i.min !== null || i.max !== null);
        expect(lines.length).toBeGreaterThan(0);
      }
  });

  it('promises stand at the end, or were broken by whoever had a red line or a text worth less than none', () => {
    for (const { meeting, reasons } of held) {
      for (const deal of meeting.deals.filter((d) => d.state === 'agreed'))
        for (const { who, state, paragraph, slot } of deal.terms) {
          expect(['kept', 'broken']).toContain(state);
          if (state === 'kept') continue;
          const acted = reasons.filter(
            (r) => r.by === who && r.reason.paragraph === paragraph && r.reason.slot === slot,
          );
          expect(acted.some(({ reason }) => reason.term === 'redLine' || reason.term === 'reservation')).toBe(
            true,
          );
        }
    }
  });

  it('what the others are instructed changes nothing that a delegation does', () => {
    const codes = matter.delegations.map((d) => d.code).filter((_, place) => place % 4 === 0);
    const { decisions, moves, different } = decisionsCompared(
      { matter, briefs, seed: 5, difficulty: 'medium' },
      codes,
      16,
    );
    expect(decisions).toBeGreaterThan(100);
    expect(moves).toBeGreaterThan(5);
    expect(different).toBe(0);
  });
});
