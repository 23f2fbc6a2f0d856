/** The guide finds a step for whatever happens, in words without gaps, and nothing of it depends on what was done before. */
import { describe, expect, it } from 'vitest';
import { controlsOf } from '../../src/desk/learn/control.ts';
import {
  type GuideStep,
  isWatched,
  type Looked,
  stepNow,
  verbAtIssue,
  whatCame,
} from '../../src/desk/learn/guide.ts';
import { GUIDED, GUIDED_SEAT, guidedId, isGuided } from '../../src/desk/learn/guidedGame.ts';
import { cameInWords, stepInWords } from '../../src/desk/learn/guideWords.ts';
import { possibleTrade, weightiestParagraph } from '../../src/desk/learn/onTheTable.ts';
import type { Seat } from '../../src/session/seat.ts';
import { createWords } from '../../src/words/words.ts';
import { type Person, playThrough } from './learnGames.ts';

const words = createWords();

function lookedAt(
  { view, code, heard, waitsFor, over }: Seat,
  terms: Looked['drafts']['terms'] = [],
): Looked {
  return { view, code, heard, waitsFor, over, drafts: { terms } };
}

/** Plays, and notes every step that was come to while the meeting waited; fails on a sentence with a gap. */
async function stepsOf(
  scenario: string,
  code: string,
  seed: number,
  person?: Person,
): Promise<Set<GuideStep>> {
  const steps = new Set<GuideStep>();
  const look = (seat: Seat) => {
    const looked = lookedAt(seat);
    const step = stepNow(looked);
    const told = stepInWords(words, step, looked);
    for (const sentence of [...Object.values(told), cameInWords(words, looked) ?? '–']) {
      expect(sentence, step).not.toMatch(/\{\{|undefined|“”|^\s|\s{2}| ,|^[a-z]/);
      expect(sentence.length, step).toBeGreaterThan(0);
    }
    if (seat.waitsFor !== null && !isWatched(step))
      expect(controlsOf(step, looked).length, step).toBeGreaterThan(0);
    steps.add(step);
  };
  await playThrough(scenario, code, seed, look, person);
  return steps;
}

/** Does what a newcomer would do who follows the guide: speaks once on everything, and offers the trade that is shown. */
const follower: Person = async (seat, moment, turn) => {
  const looked = lookedAt(seat);
  const step = stepNow(looked);
  const { view, code } = seat;
  const make = async (move: unknown) => (await seat.submit(move, `f${turn}`)).kind === 'made';
  if (step === 'comments' || step === 'ladder' || step === 'own') return make({ kind: 'askForTheFloor' });
  if (step === 'commentsFloor')
    return make({ kind: 'makeGeneralComments', comments: [{ issue: 'agenda', wish: 'more' }] });
  const verb = verbAtIssue(view);
  if (step === 'ladderFloor' && verb) {
    const { paragraph, slot, option } = verb;
    return make({ kind: 'support', paragraph, slot, option, reason: 'agreedLanguage' });
  }
  const trade = possibleTrade(view, code);
  if (step === 'package' && trade)
    return make({
      kind: 'offerDeal',
      with: [trade.partner],
      terms: [
        { who: code, ...trade.theirs },
        { who: trade.partner, ...trade.mine },
      ],
    });
  if (moment !== 'silence') return false;
  seat.goOn('phase');
  return true;
};

describe('the guide', () => {
  it('teaches verbs, brackets, a package and silence in the first game, to whoever follows it', async () => {
    const steps = await stepsOf(GUIDED.id, GUIDED_SEAT, GUIDED.seed, follower);
    for (const step of [
      'brief',
      'comments',
      'commentsFloor',
      'commented',
      'ladder',
      'ladderFloor',
      'brackets',
      'package',
      'revision',
      'silence',
      'agenda',
      'invitations',
      'adoption',
      'over',
    ] as const)
      expect(steps, step).toContain(step);
  });

  it('goes with whoever does something else, in any seat, to any end', async () => {
    for (const [code, seed] of [
      ['NZ', 7],
      ['CN', 7],
      ['ES', 2],
      ['US', 5],
    ] as const) {
      const steps = await stepsOf('first-statement', code, seed);
      expect(steps).toContain('over');
    }
  });

  it('follows whoever breaks silence, and whoever objects to the agenda', async () => {
    const breaker: Person = async (seat, moment, turn) => {
      const { view } = seat;
      if (moment === 'silence' && view.silencesBroken.length === 0)
        return (
          (
            await seat.submit(
              {
                kind: 'breakSilence',
                paragraph: 'annual-review',
                slot: 'frequency',
                option: view.draft.paragraphs[3]?.standing.frequency === 'once' ? 'appropriate' : 'once',
                reason: 'instructions',
              },
              `b${turn}`,
            )
          ).kind === 'made'
        );
      const question = view.formal?.pending[0];
      if (moment === 'question' && question && question.objections.length === 0)
        return (
          (await seat.submit({ kind: 'objectToProposal', question: question.id }, `o${turn}`)).kind === 'made'
        );
      return false;
    };
    const steps = await stepsOf('first-statement', 'NZ', 7, breaker);
    expect(steps).toContain('broken');
    expect(steps).toContain('ballot');
  });

  it('comes back to the same step and the same words from the same view', async () => {
    await playThrough('first-statement', 'NZ', 7, (seat) => {
      const one = lookedAt(seat);
      const other = structuredClone(one);
      expect(stepNow(other)).toBe(stepNow(one));
      expect(stepInWords(words, stepNow(one), other)).toEqual(stepInWords(words, stepNow(one), one));
    });
  });

  it('tells what came of an offer', async () => {
    const came = new Set<string>();
    await playThrough(
      GUIDED.id,
      GUIDED_SEAT,
      GUIDED.seed,
      (seat) => {
        came.add(whatCame(lookedAt(seat))?.kind ?? 'nothing');
      },
      follower,
    );
    expect([...came]).toEqual(expect.arrayContaining(['nothing', 'comments', 'dealAgreed', 'agreed']));
  });

  it('leads through the halves of an offer as it is composed', async () => {
    const steps: GuideStep[] = [];
    await playThrough(GUIDED.id, GUIDED_SEAT, GUIDED.seed, (seat) => {
      const { view, code, waitsFor } = seat;
      const trade = possibleTrade(view, code);
      if (steps.length > 0 || waitsFor !== 'corridor' || !trade) return;
      const mine = { who: code, ...trade.theirs };
      const theirs = { who: trade.partner, ...trade.mine };
      steps.push(
        stepNow(lookedAt(seat)),
        stepNow(lookedAt(seat, [mine])),
        stepNow(lookedAt(seat, [mine, theirs])),
      );
    });
    expect(steps).toEqual(['package', 'packageTheirs', 'packageOffer']);
  });
});

describe('a suggested trade', () => {
  it('crosses no red line, costs little, and asks for the heaviest paragraph', async () => {
    let suggested = 0;
    await playThrough(GUIDED.id, GUIDED_SEAT, GUIDED.seed, ({ view, code }) => {
      const trade = possibleTrade(view, code);
      if (!trade) return;
      suggested += 1;
      expect(trade.mine.paragraph).toBe(weightiestParagraph(view));
      expect(trade.theirs.paragraph).not.toBe(trade.mine.paragraph);
      expect(trade.partner).not.toBe(code);
    });
    expect(suggested).toBeGreaterThan(0);
  });
});

describe('a guided game', () => {
  it('is known by its name', () => {
    expect(isGuided(guidedId('abc'))).toBe(true);
    expect(isGuided('abc')).toBe(false);
  });
});
