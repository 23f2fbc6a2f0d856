/** Hints: one for every moment and phase, specific to the game, and made of nothing but what the seat may see. */
import { describe, expect, it } from 'vitest';
import { PHASES } from '../../src/council/vocabulary.ts';
import { type Hint, hintOfMoment, hintsNow } from '../../src/desk/learn/hints.ts';
import { situationsIn } from '../../src/desk/learn/situations.ts';
import { MOMENTS, type Seat } from '../../src/session/seat.ts';
import { createWords } from '../../src/words/words.ts';
import { type Person, playThrough } from './learnGames.ts';

const words = createWords();

/** All hints that a game gives to whoever asks whenever the meeting waits. */
async function hintsOf(
  scenario: string,
  code: string,
  seed: number,
  person?: Person,
): Promise<Map<string, Hint>> {
  const given = new Map<string, Hint>();
  const look = ({ view, code: own, waitsFor }: Seat) => {
    const hints = hintsNow(words, view, own, waitsFor);
    expect(hints.length).toBeLessThanOrEqual(5);
    for (const hint of hints) {
      const sentence = `${hint.title}: ${hint.text}`;
      expect(sentence, hint.about).not.toMatch(/\{\{|undefined|NaN|“”|\s{2}| [,.]|“ |In ,/);
      expect(hint.text, hint.about).toMatch(/^\p{Lu}/u);
      given.set(hint.about, hint);
    }
  };
  await playThrough(scenario, code, seed, look, person);
  return given;
}

describe('a hint', () => {
  it('is there for every moment and for every phase', async () => {
    let looked = 0;
    await playThrough('first-statement', 'NZ', 7, ({ view }) => {
      if (looked++ > 0) return;
      for (const moment of MOMENTS)
        expect(hintOfMoment(words, view, moment).text.length, moment).toBeGreaterThan(60);
      for (const phase of PHASES)
        expect(hintOfMoment(words, { ...view, phase }, null).text.length, phase).toBeGreaterThan(30);
    });
    expect(looked).toBeGreaterThan(0);
  });

  it('names the paragraph, members and figures of the game at hand', async () => {
    const given = await hintsOf('first-statement', 'NZ', 7);
    const texts = [...given.values()].map(({ text }) => text).join('\n');
    expect(texts).toMatch(/paragraph 4 \(Report and debate\)/);
    expect(given.get('contested')?.text).toMatch(/[+−-]?\d+(\.\d)? points for you/);
    expect(given.get('tradeOpen')?.text).toMatch(/It would cost your brief \d/);
    expect([...given.keys()]).toEqual(expect.arrayContaining(['reading', 'corridor', 'silence', 'general']));
  });

  it('tells a permanent member that there is no veto here, and whoever has red lines where they are', async () => {
    const given = await hintsOf('first-statement', 'RU', 7);
    expect([...given.keys()]).toEqual(expect.arrayContaining(['redLineCrossed']));
    const situations = new Set<string>();
    await playThrough('first-statement', 'RU', 7, ({ view, code }) => {
      for (const { kind } of situationsIn(view, code)) situations.add(kind);
    });
    expect(situations).toContain('veto');
  });

  it('follows what one does: an offer without an answer, words one is bound to, objecting alone', async () => {
    const person: Person = async (seat, moment, turn) => {
      const { view, code } = seat;
      const make = async (move: unknown) => (await seat.submit(move, `h${turn}`)).kind === 'made';
      if (moment === 'corridor' && view.sittings >= 1 && view.deals.length === 0)
        return make({
          kind: 'offerDeal',
          with: ['CN'],
          terms: [
            { who: code, paragraph: 'victims', slot: 'limit', option: 'domestic' },
            { who: 'CN', paragraph: 'annual-review', slot: 'frequency', option: 'once' },
          ],
        });
      if (
        moment === 'reading' &&
        view.sitting?.paragraph === 'condemnation' &&
        view.positions.condemnation?.acts?.all?.NZ === undefined
      )
        return make({ kind: 'askForTheFloor' });
      if (moment === 'floor' && view.sitting?.paragraph === 'condemnation' && turn < 500)
        return make({
          kind: 'object',
          paragraph: 'condemnation',
          slot: 'acts',
          option: 'all',
          reason: 'instructions',
        });
      return false;
    };
    const situations = new Set<string>();
    await playThrough(
      'first-statement',
      'NZ',
      7,
      ({ view, code }) => {
        for (const { kind } of situationsIn(view, code)) situations.add(kind);
      },
      person,
    );
    expect([...situations]).toEqual(expect.arrayContaining(['alone', 'promised']));
  });

  it('rests on the own view alone: a copy of it gives the same', async () => {
    await playThrough('first-statement', 'CN', 7, ({ view, code, waitsFor }) => {
      const copy = structuredClone(view);
      expect(hintsNow(words, copy, code, waitsFor)).toEqual(hintsNow(words, view, code, waitsFor));
      // Whoever has no brief is told nothing that would need one.
      const watcher = situationsIn({ ...view, brief: null }, code).map(({ kind }) => kind);
      for (const secret of ['redLineCrossed', 'redLineNear', 'contested', 'tradeOpen', 'better', 'worse'])
        expect(watcher).not.toContain(secret);
    });
  });
});
