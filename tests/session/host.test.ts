import { describe, expect, it } from 'vitest';
import { digestOfState } from '../../src/record/digest.ts';
import { replay } from '../../src/record/replay.ts';
import { openHost } from '../../src/session/host.ts';
import { openSaved } from '../../src/session/hostRestore.ts';
import { HORIZONS } from '../../src/session/seat.ts';
import { asMember, game, hosting, inTheChair, play } from './player.ts';

const SCENARIOS = ['first-statement', 'trafficking-2016', 'trafficking-2015'] as const;

function ended(text: string) {
  const replayed = replay(text);
  expect(replayed.kind).toBe('identical');
  if (replayed.kind !== 'identical') throw new Error('not identical');
  return replayed.end;
}

describe.each(SCENARIOS)('a person in a seat (%s)', (id) => {
  const { matter } = hosting(id, 'FR');
  const ordinary = matter.delegations.find(
    (d) => d.code !== matter.penholder && d.code !== matter.presidency,
  );

  it('plays a whole game as an ordinary member, and is asked at every moment of a member', async () => {
    const played = game(id, ordinary?.code ?? '');
    const { moments, made, refused } = await play(played, asMember());
    expect(refused).toEqual([]);
    expect(made).toEqual(expect.arrayContaining(['askForTheFloor', 'proposeWording', 'deliverStatement']));
    expect(moments).toEqual(expect.arrayContaining(['reading', 'floor', 'corridor', 'silence', 'question']));
    expect(moments).not.toContain('chair');
    expect(ended(played.file()).outcome).not.toBeNull();
  });

  it('plays a whole game as penholder: no AI delegation holds the pen for it', async () => {
    const played = game(id, matter.penholder);
    const { made } = await play(played, inTheChair());
    expect(made).toEqual(
      expect.arrayContaining(['tableDraft', 'takeUp', 'giveTheFloor', 'closeSitting', 'circulateRevision']),
    );
    ended(played.file());
  });

  it('plays a whole game as President: no AI delegation presides for it', async () => {
    const played = game(id, matter.presidency);
    const { made } = await play(played, inTheChair());
    expect(made).toEqual(expect.arrayContaining(['putAgenda', 'gavel', 'giveTheFloor']));
    ended(played.file());
  });

  it.each([
    ['called', ordinary?.code],
    ['phase', matter.penholder],
    ['next', matter.presidency],
  ] as const)('is never stuck when the person only lets it go on (%s, %s)', async (until, code) => {
    const played = game(id, code ?? '');
    await play(played, () => null, until);
    expect(played.seat.over).toBe(true);
  });
});

describe.each(HORIZONS)('a person who only lets the meeting go on (%s)', (until) => {
  it.each([1, 2, 3])('comes to its end (seed %i)', async (seed) => {
    for (const code of ['CN', 'ES']) {
      const played = game('first-statement', code, seed);
      await play(played, () => null, until);
      expect(ended(played.file()).outcome).not.toBeNull();
    }
  });
});

describe('a seat', () => {
  it('is never run past: AI delegations do nothing while the person has the floor', async () => {
    const played = game('first-statement', 'CN');
    await play(played, asMember(), 'next', ({ waitsFor }) => waitsFor === 'floor');
    const { view } = played.seat;
    expect(view.floor.speaker).toBe('CN');
    expect(played.advance()).toBe(false);
    expect(played.advance()).toBe(false);
    expect(played.seat.view).toBe(view);
  });

  it('holds the very same view after a move that is refused, and hears nothing', async () => {
    const { seat, advance } = game('first-statement', 'CN');
    while (advance());
    const { view } = seat;
    const heard = seat.heard.length;
    const answer = await seat.submit({ kind: 'castVote', ballot: 'against' }, 'a');
    expect(answer).toMatchObject({ kind: 'notInOrder', refusal: { code: 'notPutToVote' } });
    expect(await seat.submit({ kind: 'castVote' }, 'b')).toMatchObject({ kind: 'invalid' });
    expect(await seat.submit('<script>', 'c')).toMatchObject({ kind: 'invalid' });
    expect(seat.view).toBe(view);
    expect(seat.heard.length).toBe(heard);
    expect(seat.waitsFor).not.toBeNull();
  });

  it('makes a move once that is sent twice', async () => {
    const { seat, advance } = game('first-statement', 'CN');
    while (advance());
    const move = {
      kind: 'proposeGroupLine',
      group: 'P5',
      paragraph: 'condemnation',
      slot: 'presence',
      option: 'retained',
    };
    expect(await seat.submit(move, 'once')).toMatchObject({ kind: 'made', made: { by: 'CN' } });
    const { view } = seat;
    expect(await seat.submit(move, 'once')).toEqual({ kind: 'alreadyMade' });
    expect(seat.view).toBe(view);
  });

  it('cannot move for another: whose move it is, the seat says', async () => {
    const { seat } = game('first-statement', 'CN');
    expect(await seat.submit({ kind: 'circulateConceptNote', by: 'ES' }, 'a')).toMatchObject({
      kind: 'invalid',
    });
    expect(await seat.submit({ kind: 'circulateConceptNote' }, 'a')).toMatchObject({ kind: 'notInOrder' });
  });

  it('sees no brief but its own until the meeting is over, and all of them then', async () => {
    const played = game('first-statement', 'CN');
    expect(played.seat.briefs).toBeNull();
    await play(played, () => null, 'called');
    expect(Object.keys(played.seat.briefs ?? {})).toHaveLength(15);
    expect(() => openHost(hosting('first-statement', 'CN')).seat('FR')).toThrow('no person sits');
  });

  it('votes before it has seen how others vote', async () => {
    for (const seed of [8, 14]) {
      const played = game('first-statement', 'CN', seed);
      await play(played, (seat, moment) => {
        if (moment !== 'ballot') return null;
        expect(seat.view.formal?.vote?.ballots).toEqual({});
        return { kind: 'castVote', ballot: 'inFavour' };
      });
    }
  });
});

describe('an assistant', () => {
  it('makes one move of the chair when it is asked to, and the record says that it was the assistant', async () => {
    const { seat, advance, lines } = game('first-statement', 'ES');
    while (advance());
    expect(seat.waitsFor).toBe('chair');
    expect(await seat.assist('once')).toMatchObject({ kind: 'made', made: { by: 'ES' } });
    expect(seat.heard[seat.assisted[0] ?? -1]?.kind).toBe('circulateConceptNote');
    expect(lines().at(-1)).toContain('"assistant":true');
    while (advance());
    expect(seat.waitsFor).toBe('chair');
    expect(seat.view.phase).toBe('tabling');
  });

  it('calls upon the speakers that are listed, and leaves all else to the chair', async () => {
    const played = game('first-statement', 'ES');
    const { seat, advance } = played;
    const isListed = ({ view }: typeof seat) => view.phase === 'sitting' && view.floor.queue.length > 1;
    await play(played, inTheChair(), 'next', isListed);
    const { paragraph } = seat.view.sitting ?? { paragraph: null };
    const spokeBefore = Object.keys(seat.view.floor.turns).length;
    await seat.assist('list');
    while (advance());
    expect(seat.waitsFor).toBe('chair');
    expect(seat.view.floor.queue).toEqual([]);
    expect(Object.keys(seat.view.floor.turns).length).toBeGreaterThan(spokeBefore + 1);
    expect(seat.view.sitting?.paragraph).toBe(paragraph);
  });

  it('does nothing for whoever does not hold the chair', async () => {
    const { seat, advance } = game('first-statement', 'CN');
    while (advance());
    expect(await seat.assist('once')).toBeNull();
  });
});

describe('a game that was saved', () => {
  it('goes on at the very moment at which it was left, wherever that was', async () => {
    const whole = game('first-statement', 'FR');
    await play(whole, asMember());
    const left = game('first-statement', 'FR');
    const player = asMember();
    for (const phase of ['tabling', 'sitting', 'corridor', 'silence', 'statements'] as const) {
      const stops = left.seat.heard.length + 3;
      await play(left, player, 'next', (s) => s.view.phase === phase && s.heard.length > stops);
      const opened = openSaved(left.file());
      if (!opened.ok) throw new Error(opened.why);
      const { seat } = opened.played;
      expect(digestOfState(seat.view)).toBe(digestOfState(left.seat.view));
      expect(seat.heard).toEqual(left.seat.heard);
      expect(opened.played.lines()).toEqual(left.lines());
    }
  });

  it('comes out as if it had never been left', async () => {
    const straight = game('trafficking-2016', 'RU', 3);
    await play(straight, () => null, 'next');
    const left = game('trafficking-2016', 'RU', 3);
    let stops = 0;
    await play(
      left,
      () => null,
      'next',
      () => ++stops > 150,
    );
    const opened = openSaved(left.file());
    if (!opened.ok) throw new Error(opened.why);
    await play(opened.played, () => null, 'next');
    expect(opened.played.lines()).toEqual(straight.lines());
  });

  it('goes on from its last whole line when the file was torn, and says so', async () => {
    const played = game('first-statement', 'FR');
    while (played.advance());
    const lines = played.lines();
    const torn = `${lines.slice(0, -1).join('\n')}\n${lines.at(-1)?.slice(0, 40)}`;
    const opened = openSaved(torn);
    expect(opened).toMatchObject({ ok: true, torn: true });
    if (opened.ok) expect(opened.played.lines()).toEqual(lines.slice(0, -1));
  });

  it('is not opened when it is foreign, altered, newer, or nobody’s; the line is named', async () => {
    const played = game('first-statement', 'FR');
    while (played.advance());
    const text = played.file();
    expect(openSaved('')).toMatchObject({ ok: false, why: 'foreign' });
    expect(openSaved('<html>')).toMatchObject({ ok: false, why: 'foreign' });
    expect(openSaved('{"a":1}\n')).toMatchObject({ ok: false, why: 'foreign', line: 1 });
    expect(openSaved(text.replace('circulateConceptNote', 'tableDraft'))).toMatchObject({
      ok: false,
      why: 'altered',
    });
    expect(openSaved(text.replace('"format":2', '"format":99'))).toMatchObject({ ok: false, why: 'newer' });
    const { matter, briefs, seed, difficulty, program } = hosting('first-statement', 'FR');
    const nobody = openHost({ matter, briefs, seed, difficulty, program, persons: [] });
    expect(openSaved(nobody.recorder.text())).toMatchObject({ ok: false, why: 'nobodysSeat' });
  });
});
