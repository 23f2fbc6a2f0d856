/** Meetings that are held in a house elsewhere: the same games, and nothing is lost when the house stops. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { replay } from '../../src/record/replay.ts';
import { newHouse } from '../../src/session/hostHouse.ts';
import type { Played, Stride } from '../../src/session/seat.ts';
import { inPage } from '../../src/session/wireCarrier.ts';
import { type House, houseOver } from '../../src/session/wireHeld.ts';
import type { Carrier } from '../../src/session/wireHouse.ts';
import { asMember, game, play } from './player.ts';

const text = readFileSync('scenarios/first-statement.yaml', 'utf8');
const STRIDE: Stride = { steps: 30, quiet: null };
const SEVEN = { seed: 7, difficulty: 'medium', program: 'test' } as const;

const carriers: Carrier[] = [];
afterEach(() => {
  for (const carrier of carriers.splice(0)) carrier.stop();
});

/** A house that can be made to stop, as a browser stops a worker: without a word, and with all that is on the way. */
function frailHouse(): { readonly house: House; readonly kill: () => void; readonly opened: () => number } {
  let kill = () => {};
  let opened = 0;
  const house = houseOver(async () => {
    opened += 1;
    const carrier = inPage(newHouse);
    carriers.push(carrier);
    const ended = new Promise<void>((resolve) => {
      kill = () => {
        carrier.stop();
        resolve();
      };
    });
    return { ...carrier, ended };
  });
  return { house, kill: () => kill(), opened: () => opened };
}

async function taken(house: House, code = 'CN'): Promise<Played> {
  const read = await house.readCase(text, 'first-statement.yaml');
  if (!read.ok) throw new Error(read.first);
  return read.read.take({ ...SEVEN, code });
}

/** Plays a game over the house as `play` does in one place. */
async function playOver(played: Played, between: (turn: number) => void = () => {}): Promise<void> {
  const { seat } = played;
  const choose = asMember();
  for (let turn = 0; !seat.over; turn++) {
    if (turn > 3000) throw new Error(`the game is stuck in ${seat.view.phase}`);
    between(turn);
    await played.advance(STRIDE);
    const moment = seat.waitsFor;
    if (seat.over || moment === null) continue;
    const move = choose(seat, moment);
    const answer = move && (await seat.submit(move, `CN${turn}`));
    if (answer?.kind !== 'made') seat.goOn('next');
  }
}

describe('a game in a house', () => {
  it('is the game that it would be in one place, line by line', async () => {
    const here = game('first-statement', 'CN');
    await play(here, asMember());
    const { house } = frailHouse();
    const played = await taken(house);
    await playOver(played);
    const moves = (lines: readonly string[]) =>
      lines.map((line) => JSON.parse(line).move ?? JSON.parse(line).event);
    expect(moves(played.lines())).toEqual(moves(here.lines()));
    expect(Object.keys(played.seat.briefs ?? {})).toHaveLength(15);
    expect(replay(await played.file()).kind).toBe('identical');
  });

  it('loses nothing when the house stops, however often, and says how often', async () => {
    const { house, kill, opened } = frailHouse();
    const played = await taken(house);
    await playOver(played, (turn) => {
      if (turn % 9 === 4) kill();
    });
    expect(played.restored).toBeGreaterThan(3);
    expect(opened()).toBe(played.restored + 1);
    const text = await played.file();
    expect(replay(text).kind).toBe('identical');
    expect(text.startsWith(`${played.lines().join('\n')}\n`)).toBe(true);
  });

  it('makes a move once that was on the way when the house stopped', async () => {
    const { house, kill } = frailHouse();
    const played = await taken(house);
    while (played.seat.waitsFor === null) await played.advance(STRIDE);
    const lines = played.lines().length;
    const move = {
      kind: 'proposeGroupLine',
      group: 'P5',
      paragraph: 'condemnation',
      slot: 'presence',
      option: 'retained',
    };
    const answered = played.seat.submit(move, 'once');
    kill();
    expect(['made', 'alreadyMade']).toContain((await answered).kind);
    await played.advance(STRIDE);
    expect(
      played
        .lines()
        .slice(lines)
        .filter((line) => line.includes('"p-once"')),
    ).toHaveLength(1);
  });

  it('is given up when the house stops again and again with nothing done', async () => {
    const { house, kill } = frailHouse();
    const played = await taken(house);
    while (played.seat.waitsFor === null) await played.advance(STRIDE);
    for (let i = 0; i < 3; i++) {
      kill();
      await played.file();
    }
    kill();
    await expect(played.file()).rejects.toThrow('keeps stopping');
  });

  it('goes on from its save file, and a foreign one is refused', async () => {
    const { house } = frailHouse();
    const played = await taken(house);
    while (played.seat.waitsFor === null) await played.advance(STRIDE);
    const { view, heard, waitsFor } = played.seat;
    const opened = await house.openFile(await played.file());
    if (!opened.ok) throw new Error(opened.why);
    await opened.played.advance(STRIDE);
    expect(opened.played.seat.view).toEqual(view);
    expect(opened.played.seat.heard).toEqual(heard);
    expect(opened.played.seat.waitsFor).toBe(waitsFor);
    expect(await house.openFile('<html>')).toMatchObject({ ok: false, why: 'foreign' });
  });
});

describe('a house', () => {
  it('tells of the faults of a case', async () => {
    const { house } = frailHouse();
    const read = await house.readCase(text.replace('presidency:', 'presidancy:'), 'mine.yaml');
    expect(read).toMatchObject({ ok: false, first: expect.stringContaining('mine.yaml:') });
  });

  it('shows a case before anybody sits down', async () => {
    const { house } = frailHouse();
    const read = await house.readCase(text, 'first-statement.yaml');
    if (!read.ok) throw new Error(read.first);
    expect((await read.read.look(7, null))?.brief).toBeNull();
    expect((await read.read.look(7, 'FR'))?.brief).not.toBeNull();
    expect(await read.read.look(7, 'XX')).toBeNull();
  });

  it('shows a meeting of AI delegations from the gallery, though it stops in between', async () => {
    const { house, kill } = frailHouse();
    const read = await house.readCase(text, 'first-statement.yaml');
    if (!read.ok) throw new Error(read.first);
    const one = await read.read.watch({ seed: 3, difficulty: 'medium' });
    while (!one.over) await one.advance(STRIDE);
    const heard = [...one.heard];
    const other = await read.read.watch({ seed: 3, difficulty: 'medium' });
    for (let i = 0; !other.over; i++) {
      if (i === 2) kill();
      await other.advance(STRIDE);
    }
    expect(other.heard).toEqual(heard);
    expect(JSON.stringify(other.view)).not.toContain('"instructions"');
  });
});
