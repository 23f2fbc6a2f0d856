import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/council/meeting.ts';
import { DIFFICULTIES } from '../../src/delegates/temper.ts';
import { replay } from '../../src/record/replay.ts';
import { type Happened, holdMeeting, meetingInSteps } from '../../src/session/headless.ts';
import { holdOnRecord } from '../../src/session/headlessLedger.ts';
import { consentedCrossings, consenting } from '../../src/session/headlessTally.ts';
import { watchMeeting } from '../../src/session/headlessWatch.ts';
import { smallScenario } from '../scenario/small.ts';

const { matter, briefs } = smallScenario();
const seeds = Array.from({ length: 12 }, (_, i) => i + 1);

function hold(seed: number, difficulty: (typeof DIFFICULTIES)[number] = 'medium') {
  const all: { happened: Happened; after: Meeting }[] = [];
  const held = holdMeeting({ matter, briefs, seed, difficulty }, (happened, after) =>
    all.push({ happened, after }),
  );
  return { ...held, all };
}

describe.each(DIFFICULTIES)('AI delegations at %s', (difficulty) => {
  it.each(seeds)('bring a meeting to an end and never move out of order (seed %i)', (seed) => {
    const { meeting, refused, moves } = hold(seed, difficulty);
    expect(refused).toEqual([]);
    expect(meeting.phase).toBe('debrief');
    expect(meeting.outcome).not.toBeNull();
    expect(moves).toBeGreaterThan(30);
  });

  it.each(seeds)('consent to nothing beyond their red lines (seed %i)', (seed) => {
    expect(consentedCrossings(hold(seed, difficulty).meeting)).toBe(0);
  });
});

describe('a meeting of AI delegations', () => {
  it('is the same for the same seed, and another for another', () => {
    const ledger = (seed: number) =>
      holdOnRecord({ matter, briefs, seed, difficulty: 'medium' }, 'revisions', 'test').ledger;
    expect(ledger(4)).toBe(ledger(4));
    expect(ledger(4)).not.toBe(ledger(5));
  });

  it('replays exactly from its ledger', () => {
    const { ledger } = holdOnRecord({ matter, briefs, seed: 8, difficulty: 'hard' }, 'every', 'test');
    expect(replay(ledger).kind).toBe('identical');
  });

  it('gives a reason for every move, and never a loss for a gain', () => {
    const { all } = hold(3);
    for (const { happened } of all) {
      if (!('made' in happened)) continue;
      const { reason, made } = happened;
      expect(reason.term).toBeTruthy();
      if (made.move.kind === 'support') expect(reason.change).toBeGreaterThan(0);
      if (made.move.kind === 'proposeWording') expect(reason.change).toBeGreaterThan(0);
      if (made.move.kind === 'reserve') expect(reason.change).toBeLessThan(0);
      if ('reason' in made.move && reason.public !== null) expect(made.move.reason).toBe(reason.public);
    }
  });

  it('goes by in steps just as in one go', () => {
    const steps = meetingInSteps({ matter, briefs, seed: 6, difficulty: 'easy' });
    let last = null;
    for (;;) {
      const next = steps.next();
      if (next.done) {
        expect(next.value.meeting).toEqual(last);
        break;
      }
      last = next.value.meeting;
    }
    expect(hold(6, 'easy').meeting).toEqual(last);
  });

  it('can be watched from the gallery, which sees no brief, deal or cable', () => {
    const watching = watchMeeting({ matter, briefs, seed: 2, difficulty: 'medium' });
    while (!watching.over) {
      watching.advance();
      const { brief, deals, groupLines, cables } = watching.view;
      expect([brief, deals, groupLines, cables]).toEqual([null, [], [], []]);
    }
    expect(watching.view.outcome).not.toBeNull();
    expect(watching.heard.every((n) => n.audience === 'everybody')).toBe(true);
    expect(watching.heard.length).toBeGreaterThan(50);
  });
});

describe('consent', () => {
  const { meeting } = hold(1);

  it('is everybody’s to a statement', () => {
    const agreed: Meeting = { ...meeting, outcome: { kind: 'presidentialStatement', at: 1, paragraphs: [] } };
    expect(consenting(agreed)).toEqual(matter.delegations.map((d) => d.code));
    expect(consenting({ ...agreed, emptySeats: ['FR'] })).not.toContain('FR');
  });

  it('is nobody’s to a summary of the President', () => {
    expect(consenting({ ...meeting, outcome: { kind: 'presidentsSummary', at: 1, paragraphs: [] } })).toEqual(
      [],
    );
  });

  it('across a red line is counted, unless the member has said that it is no part of it', () => {
    const zero: Meeting = {
      ...meeting,
      draft: {
        ...meeting.draft,
        paragraphs: meeting.draft.paragraphs.map((p) =>
          p.paragraph === 'sanctions'
            ? { ...p, presence: 'retained', standing: { verb: 'decides', consent: 'none' } }
            : p,
        ),
      },
      outcome: { kind: 'presidentialStatement', at: 1, paragraphs: ['condemnation', 'report', 'sanctions'] },
      dissociations: [],
    };
    const crossings = consentedCrossings(zero);
    expect(crossings).toBeGreaterThan(0);
    const apart = { ...zero, dissociations: [{ by: 'RU', paragraphs: [] }] };
    expect(consentedCrossings(apart)).toBeLessThan(crossings);
  });
});
