/** A person writes words of their own: the meter confirms them at once, the others respond, and the game can be restored. */
import { describe, expect, it } from 'vitest';
import { measured } from '../../src/council/wordingMeter.ts';
import { replay } from '../../src/record/replay.ts';
import { openSaved } from '../../src/session/hostRestore.ts';
import { game, play } from './player.ts';

const WORDS = 'urges';

/** Senegal proposes words of its own for a verb between sittings, and the game goes on for a while. */
async function proposed(force: Readonly<Record<string, number>>, paragraph = 'victims', written = WORDS) {
  const played = game('trafficking-2016', 'SN', 5);
  await play(
    played,
    () => null,
    'next',
    ({ view, waitsFor }) => view.phase === 'corridor' && view.sittings > 0 && waitsFor !== null,
  );
  const answer = await played.seat.submit(
    { kind: 'proposeOwnWording', paragraph, slot: 'verb', words: written, force, reason: 'compromise' },
    'own',
  );
  return { played, answer };
}

describe('words of one’s own', () => {
  it('stand in brackets and are confirmed at once with what the meter reads, whatever their author says', async () => {
    for (const force of [{}, { victims: 4, sovereignty: -4 }]) {
      const { played, answer } = await proposed(force);
      expect(answer.kind).toBe('made');
      const { view, heard } = played.seat;
      const [own] = view.draft.ownWordings;
      expect(own).toMatchObject({ words: WORDS, by: 'SN', confirmed: true });
      expect(own?.force).toEqual(measured(view.matter, 'victims', 'verb', WORDS).force);
      expect(heard.slice(-2).map((n) => n.kind)).toEqual(['proposeOwnWording', 'wordingConfirmed']);
    }
  }, 60_000);

  it('are responded to by other delegations', async () => {
    const { played } = await proposed({}, 'condemnation', 'deplores');
    const option = played.seat.view.draft.ownWordings[0]?.option ?? '';
    const saidOf = () => Object.keys(played.seat.view.positions.condemnation?.verb?.[option] ?? {});
    await play(
      played,
      () => null,
      'next',
      () => saidOf().length > 1,
    );
    const said = saidOf();
    expect(said.filter((code) => code !== 'SN').length).toBeGreaterThan(0);
  });

  it('are in the save file with their confirmation: it replays exactly, and goes on', async () => {
    const { played } = await proposed({});
    const text = played.file();
    expect(replay(text).kind).toBe('identical');
    const opened = openSaved(text);
    if (!opened.ok) throw new Error(opened.why);
    expect(opened.played.seat.view.draft.ownWordings).toEqual(played.seat.view.draft.ownWordings);
  });

  it('are confirmed when the game goes on, where the save file ends before that', async () => {
    const { played } = await proposed({});
    const lines = played.lines();
    const opened = openSaved(`${lines.slice(0, -1).join('\n')}\n`);
    if (!opened.ok) throw new Error(opened.why);
    expect(opened.played.seat.view.draft.ownWordings[0]?.confirmed).toBe(false);
    opened.played.advance();
    expect(opened.played.seat.view.draft.ownWordings[0]?.confirmed).toBe(true);
  });
});
