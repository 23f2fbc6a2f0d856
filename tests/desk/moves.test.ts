/** What the desk offers is what is in order: played through whole games, move by move. */
import { describe, expect, it } from 'vitest';
import { metBy, redLinesCrossed } from '../../src/council/brief.ts';
import type { Move } from '../../src/council/moves/index.ts';
import {
  sentenceOf,
  standingOption,
  withParagraph,
  withStanding,
  wordingOf,
} from '../../src/council/text.ts';
import type { View } from '../../src/council/view.ts';
import { effectOf, stakesIn } from '../../src/desk/play/effect.ts';
import { labelOf } from '../../src/desk/play/labels.ts';
import { movesNow, movesOn, movesOnParagraph, noticeOf, refusalOf } from '../../src/desk/play/moves.ts';
import { placesIn, saidIn } from '../../src/desk/play/places.ts';
import { createWords } from '../../src/words/words.ts';
import { game, play } from '../session/player.ts';

const words = createWords();

/** Every move that the desk has a button for at this moment, on every paragraph and wording. */
function offered(view: View, code: string): readonly Move[] {
  const onText = view.matter.paragraphs.flatMap(({ id: paragraph }) => [
    ...movesOnParagraph(view, code, paragraph),
    ...placesIn(view, paragraph).flatMap(({ slot, options }) =>
      options.flatMap(({ option }) => movesOn(view, code, { paragraph, slot, option }, 'balance')),
    ),
  ]);
  return [...movesNow(view, code), ...onText];
}

/** Moves after which a game would be over too soon to be worth playing. */
const LAST_RESORTS: readonly Move['kind'][] = [
  'withdrawText',
  'splitOff',
  'breakSilence',
  'objectToProposal',
];

describe.each(['CN', 'ES', 'AO'])('the desk of %s', (code) => {
  it('offers moves that are made when they are said to be in order, and refused with the same reason when not', async () => {
    const played = game('first-statement', code, 13);
    const made = new Set<Move['kind']>();
    let turns = 0;
    await play(played, (seat) => {
      turns += 1;
      const moves = offered(seat.view, code);
      for (const move of moves) {
        expect(labelOf(words, seat.view, move)).not.toMatch(/^do\.|undefined/);
        expect(words.notice(noticeOf(seat.view, code, move), seat.view)).toMatch(/^\p{Lu}.*\.$/su);
      }
      const open = moves.filter(
        (move) => refusalOf(seat.view, code, move) === null && !LAST_RESORTS.includes(move.kind),
      );
      // What has not been tried comes first; now and then nothing is done, so that the meeting goes on.
      const next = open.find((move) => !made.has(move.kind)) ?? open[turns % (open.length + 2)];
      if (next) made.add(next.kind);
      return next ?? null;
    }).then(({ refused }) => expect(refused).toEqual([]));
    expect(made.size).toBeGreaterThan(8);
  }, 60_000);

  it('says why a move is not in order in the words of whoever refuses it', async () => {
    const played = game('first-statement', code, 12);
    const { seat } = played;
    await play(
      played,
      () => null,
      'next',
      ({ view }) => view.phase === 'sitting',
    );
    let asked = 0;
    for (const move of offered(seat.view, code)) {
      const refusal = refusalOf(seat.view, code, move);
      if (!refusal) continue;
      asked += 1;
      expect(await seat.submit(move, `try${asked}`)).toEqual({ kind: 'notInOrder', refusal });
    }
    expect(asked).toBeGreaterThan(0);
  });
});

describe('what words mean for a brief', () => {
  it('is the difference that they make to how far it is met, and which red lines they cross', async () => {
    const played = game('trafficking-2016', 'RU', 3);
    await play(
      played,
      () => null,
      'next',
      (seat) => seat.view.phase === 'corridor' && seat.view.sittings > 0,
    );
    const { view } = played.seat;
    const { matter, brief, draft } = view;
    if (!brief) throw new Error('Russia has a brief.');
    const met = (d: typeof draft) => metBy(matter, brief, (p) => wordingOf(d, p.id));
    let crossing = 0;
    for (const paragraph of matter.paragraphs)
      for (const { slot, options } of placesIn(view, paragraph.id))
        for (const { option, state } of options) {
          const effect = effectOf(view, paragraph.id, slot, option);
          const after = withParagraph(draft, paragraph.id, (p) => withStanding(p, slot, option));
          expect(Math.abs((effect?.points ?? 99) - (met(after) - met(draft)))).toBeLessThanOrEqual(1.1);
          expect(effect?.crosses).toEqual(
            redLinesCrossed(matter.issues, brief, paragraph, wordingOf(after, paragraph.id)),
          );
          if (state === 'stands') expect(effect?.points).toBe(0);
          crossing += effect?.crosses.length ?? 0;
        }
    expect(crossing).toBeGreaterThan(0);
    for (const { id } of matter.paragraphs)
      for (const { weight } of stakesIn(view, id)) expect(weight).toBeGreaterThan(0);
  });
});

describe('a paragraph before the delegate', () => {
  it('has in each place what stands, then what is in brackets, then what could be proposed; and all fifteen', async () => {
    const played = game('trafficking-2016', 'FR', 3);
    await play(
      played,
      () => null,
      'next',
      (seat) => seat.view.sittings > 0 && seat.view.phase === 'corridor',
    );
    const { view } = played.seat;
    let bracketed = 0;
    for (const { id } of view.matter.paragraphs) {
      for (const { slot, options } of placesIn(view, id)) {
        expect(options[0]?.option).toBe(standingOption(view.draft, id, slot));
        expect(options.filter((o) => o.state === 'stands')).toHaveLength(1);
        bracketed += options.filter((o) => o.state === 'bracketed').length;
      }
      expect(saidIn(view, id)).toHaveLength(15);
    }
    expect(bracketed).toBeGreaterThan(0);
    expect(sentenceOf(view.matter, view.draft, view.matter.paragraphs[0]?.id ?? '')).toBeTruthy();
  });
});
