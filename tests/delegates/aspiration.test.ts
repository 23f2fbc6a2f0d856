import { describe, expect, it } from 'vitest';
import { openMeeting } from '../../src/council/meeting.ts';
import { appraisalOf } from '../../src/delegates/appraisal.ts';
import { conceded, reservationOf, shareGiven, targetIn, timeUsed } from '../../src/delegates/aspiration.ts';
import { DIFFICULTIES, type Temper, temperOf } from '../../src/delegates/temper.ts';
import { viewFor } from '../../src/views/viewOf.ts';
import { smallScenario } from '../scenario/small.ts';

const { matter, briefs } = smallScenario();
const meeting = openMeeting(matter, briefs, 1);
const calm: Temper = { firmness: 50, candour: 50, loyalty: 50, patience: 50, margin: 0, lot: 0 };

describe('conceding', () => {
  it('gives nothing at the beginning and everything at the end', () => {
    for (const firmness of [0, 30, 70, 100])
      expect([conceded(0, firmness), conceded(1000, firmness)]).toEqual([0, 1000]);
  });

  it('never goes back, and the firm give later', () => {
    for (let used = 0; used < 1000; used += 10) {
      for (const firmness of [0, 50, 100])
        expect(conceded(used + 10, firmness)).toBeGreaterThanOrEqual(conceded(used, firmness));
      expect(conceded(used, 80)).toBeLessThanOrEqual(conceded(used, 20));
    }
  });
});

describe('the target in each paragraph', () => {
  it.each(matter.delegations.map((d) => d.code))(
    'adds up to what failing is worth at the end, for %s',
    (code) => {
      const brief = briefs[code];
      if (!brief) throw new Error(`no brief for ${code}`);
      const appraisal = appraisalOf(matter, brief);
      const share = shareGiven(appraisal, brief, calm, 1000);
      const sum = appraisal.paragraphs.reduce((total, p) => total + targetIn(p, share), 0);
      const reservation = Math.max(appraisal.leastAcceptable, reservationOf(appraisal, brief, calm));
      const slack = appraisal.paragraphs.length + (appraisal.best - appraisal.worst) / 1000;
      expect(Math.abs(sum - reservation)).toBeLessThanOrEqual(slack);
      for (const p of appraisal.paragraphs) expect(targetIn(p, 0)).toBe(p.best);
    },
  );
});

describe('what a text must be worth', () => {
  it.each(matter.delegations.map((d) => d.code))('is never all that %s could have', (code) => {
    const brief = briefs[code];
    if (!brief) throw new Error(`no brief for ${code}`);
    const appraisal = appraisalOf(matter, brief);
    const hardest = reservationOf(appraisal, brief, { ...calm, margin: 1000 });
    expect(hardest).toBeLessThan(appraisal.bestAcceptable);
    expect(hardest).toBeGreaterThanOrEqual(reservationOf(appraisal, brief, calm));
  });
});

describe('the time used', () => {
  it('is none before the draft is tabled, and all when the last round is over', () => {
    expect(timeUsed(meeting)).toBe(0);
    const late = { ...meeting, debateHeld: true, clock: { ...meeting.clock, debateAt: 100, now: 100 } };
    expect(timeUsed(late)).toBe(1000);
  });

  it('stands still while the debate is held', () => {
    const early = { ...meeting, clock: { ...meeting.clock, now: 0, debateAt: 3600 } };
    const half = { ...early, clock: { ...early.clock, now: 1800 } };
    const due = { ...early, clock: { ...early.clock, now: 3600 } };
    expect([timeUsed(early), timeUsed(half), timeUsed(due)]).toEqual([0, 425, 850]);
  });
});

describe('the temper of a delegation', () => {
  const view = viewFor(meeting, 'RU');

  it('is the same for the same seat and seed, and stays within its bounds', () => {
    for (const difficulty of DIFFICULTIES)
      for (let seed = 0; seed < 200; seed++)
        for (const { code } of matter.delegations) {
          const temper = temperOf(view, code, seed, difficulty);
          expect(temper).toEqual(temperOf(view, code, seed, difficulty));
          expect(temper.firmness).toBeGreaterThanOrEqual(0);
          expect(temper.firmness).toBeLessThanOrEqual(100);
        }
  });

  it('is firmer, and asks more of a text, when the game is harder', () => {
    const [easy, medium, hard] = DIFFICULTIES.map((d) => temperOf(view, 'RU', 3, d));
    expect(easy && medium && easy.margin < medium.margin).toBe(true);
    expect(medium && hard && medium.margin < hard.margin).toBe(true);
    expect(medium && hard && medium.firmness <= hard.firmness).toBe(true);
  });

  it('has nothing to do with anybody else’s brief', () => {
    for (const { code } of matter.delegations) {
      const own = meeting.briefs[code];
      const alone = viewFor(openMeeting(matter, own ? { [code]: own } : {}, 1), code);
      for (let seed = 0; seed < 60; seed++)
        expect(temperOf(alone, code, seed, 'hard')).toEqual(
          temperOf(viewFor(meeting, code), code, seed, 'hard'),
        );
    }
  });
});
