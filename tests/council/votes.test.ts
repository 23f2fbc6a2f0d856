/** How votes are counted, for all ballots that fifteen members can cast. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DelegationCode } from '../../src/council/matter.ts';
import { newQuestion } from '../../src/council/questions.ts';
import type { DraftResolution } from '../../src/council/view.ts';
import { BALLOTS, type Ballot, NATURES, type Nature, QUESTIONS } from '../../src/council/vocabulary.ts';
import { count, mustAbstain } from '../../src/council/votes.ts';
import { openedMeeting } from '../meeting.ts';
import { smallScenario } from '../scenario/small.ts';

const SEED = 27;
const { matter } = smallScenario();
const members = matter.delegations.map((d) => d.code);
const permanent = matter.delegations.filter((d) => d.permanent).map((d) => d.code);

/** What each member does in a vote; null is not taking part. */
type Votes = readonly (Ballot | null)[];
const votes: fc.Arbitrary<Votes> = fc.array(fc.constantFrom(...BALLOTS, ...BALLOTS, null), {
  minLength: members.length,
  maxLength: members.length,
});
const nature: fc.Arbitrary<Nature> = fc.constantFrom(...NATURES);

function ballotsOf(cast: Votes): Readonly<Record<DelegationCode, Ballot>> {
  return Object.fromEntries(members.flatMap((code, i) => (cast[i] ? [[code, cast[i]]] : [])));
}

function carries(of: Nature, cast: Votes): boolean {
  return count(of, ballotsOf(cast), matter).carried;
}

function assertForAllVotes(holds: (of: Nature, cast: Votes) => void): void {
  fc.assert(fc.property(nature, votes, holds), { seed: SEED, numRuns: 2000 });
}

describe('a count', () => {
  it('has everybody in it once', () => {
    assertForAllVotes((of, cast) => {
      const { inFavour, against, abstaining, notParticipating } = count(of, ballotsOf(cast), matter);
      expect([inFavour, against, abstaining, notParticipating]).toEqual(
        ['inFavour', 'against', 'abstaining', null].map((b) => cast.filter((c) => c === b).length),
      );
    });
  });

  it('carries with nine in favour and, on substance, no permanent member against; and with nothing less', () => {
    assertForAllVotes((of, cast) => {
      const nine = cast.filter((b) => b === 'inFavour').length > 8;
      const stopped = cast.some((b, i) => b === 'against' && permanent.includes(members[i] ?? ''));
      expect(carries(of, cast)).toBe(of === 'procedural' ? nine : nine && !stopped);
    });
  });

  it('names a veto when it alone decided, and then names all who cast one', () => {
    assertForAllVotes((of, cast) => {
      const { vetoedBy, inFavour, carried } = count(of, ballotsOf(cast), matter);
      const against = permanent.filter((code) => cast[members.indexOf(code)] === 'against');
      expect(vetoedBy).toEqual(of === 'substantive' && inFavour >= 9 ? against : []);
      if (vetoedBy.length > 0) expect(carried).toBe(false);
    });
  });

  it('does not turn on whether somebody abstained or stayed away', () => {
    assertForAllVotes((of, cast) => {
      const away = cast.map((b) => (b === 'abstaining' ? null : b));
      expect(carries(of, away)).toBe(carries(of, cast));
    });
  });

  it('is not lost by one more vote in favour', () => {
    assertForAllVotes((of, cast) => {
      if (!carries(of, cast)) return;
      for (const i of cast.keys()) expect(carries(of, cast.with(i, 'inFavour'))).toBe(true);
    });
  });

  it('does not depend on which elected member cast which ballot', () => {
    const elected = members.flatMap((code, i) => (permanent.includes(code) ? [] : [i]));
    fc.assert(
      fc.property(
        nature,
        votes,
        fc.shuffledSubarray(elected, { minLength: elected.length }),
        (of, cast, order) => {
          const mixed = [...cast];
          for (const [k, i] of elected.entries()) mixed[i] = cast[order[k] ?? i] ?? null;
          expect(carries(of, mixed)).toBe(carries(of, cast));
        },
      ),
      { seed: SEED, numRuns: 1000 },
    );
  });
});

describe('an abstention that is owed', () => {
  const draft: DraftResolution = {
    by: 'ES',
    at: 0,
    chapter: 'VI',
    parties: ['RU'],
    state: 'blue',
    explanations: 'open',
  };
  const { meeting } = openedMeeting();

  it('is owed by a party, under Chapter VI, on the draft, its amendments and its parts', () => {
    const owing = QUESTIONS.filter((kind) =>
      mustAbstain(newQuestion(meeting, { kind, by: 'ES' }), draft, 'RU'),
    );
    expect(owing).toEqual(['resolution', 'amendment', 'part']);
  });

  it('is owed by nobody else, and under no other chapter', () => {
    const question = newQuestion(meeting, { kind: 'resolution', by: 'ES' });
    for (const code of members) expect(mustAbstain(question, draft, code)).toBe(code === 'RU');
    expect(mustAbstain(question, { ...draft, chapter: 'VII' }, 'RU')).toBe(false);
    expect(mustAbstain(question, { ...draft, chapter: 'unspecified' }, 'RU')).toBe(false);
    expect(mustAbstain(question, null, 'RU')).toBe(false);
  });
});
