/** Seats that change hands while the meeting goes on, and what whoever leads an exercise brings in. */
import { describe, expect, it } from 'vitest';
import { digestOfState } from '../../src/record/digest.ts';
import { readLedger } from '../../src/record/read.ts';
import { replay } from '../../src/record/replay.ts';
import { type Host, openHost } from '../../src/session/host.ts';
import { openSaved, restoreHost } from '../../src/session/hostRestore.ts';
import { asMember, hosting, play } from './player.ts';

const opened = (persons: readonly string[], id = 'first-statement'): Host =>
  openHost({ ...hosting(id, 'CN'), persons });

/** Goes on until something is so; people let everything pass. */
function goOn(host: Host, until: () => boolean = () => host.over): void {
  for (let i = 0; i < 5000 && !until(); i++)
    if (!host.advance() && !until()) for (const code of host.waitsFor) host.seat(code).goOn('called');
}

function restored(host: Host, upTo?: number): Host {
  const read = readLedger(host.recorder.text());
  if (!read.ok) throw new Error(read.faults[0]?.what);
  const result = restoreHost(read.ledger, upTo);
  if (!result.ok) throw new Error(result.why);
  return result.host;
}

describe('a person who sits down where an AI delegation sat', () => {
  it('finds all that the delegation has heard, is disclosed to all, and is asked from then on', () => {
    const host = opened(['CN']);
    goOn(host, () => host.seat('CN').heard.length > 12);
    const seat = host.take('FR');
    const sat = opened(['CN', 'FR']);
    goOn(sat, () => sat.seat('FR').heard.length >= seat.heard.length - 1);
    expect(seat.heard.at(-1)).toMatchObject({ kind: 'seatHanded', details: { code: 'FR', to: 'person' } });
    expect(seat.heard.some(({ kind }) => kind === 'circulateConceptNote')).toBe(true);
    expect(host.seat('CN').heard.at(-1)).toEqual(seat.heard.at(-1));
    expect(host.onlooker('gallery').heard.at(-1)).toEqual(seat.heard.at(-1));
    expect(host.persons).toEqual(['CN', 'FR']);
    expect(host.seat('CN').persons).toEqual(['CN', 'FR']);
    goOn(host, () => host.waitsFor.includes('FR'));
    expect(host.waitsFor).toContain('FR');
    expect(host.take('FR')).toBe(seat);
    expect(() => host.take('DE')).toThrow('no member');
  });

  it('sees the brief of that seat, and hears what only that seat heard', async () => {
    const host = opened([]);
    goOn(host, () => host.onlooker('facilitator').view.cables.length > 0 || host.over);
    const [cable] = host.onlooker('facilitator').view.cables;
    const owner = cable?.by ?? 'FR';
    const seat = host.take(owner);
    expect(seat.view.brief).not.toBeNull();
    if (cable) expect(seat.heard.some(({ kind }) => kind === 'cableCapital')).toBe(true);
    const other = host.take(owner === 'JP' ? 'FR' : 'JP');
    expect(other.heard.some(({ kind, by }) => kind === 'cableCapital' && by === owner)).toBe(false);
  });

  it('leaves, and an AI delegation goes on from there; the seat that it had is dead', async () => {
    const host = opened(['CN', 'FR']);
    const gone = host.seat('CN');
    goOn(host, () => host.waitsFor.includes('CN'));
    host.release('CN');
    expect(host.persons).toEqual(['FR']);
    expect(gone.waitsFor).toBeNull();
    const { view, heard } = gone;
    const { length } = heard;
    goOn(host);
    expect(host.over).toBe(true);
    expect(gone.view).toBe(view);
    expect(gone.heard.length).toBe(length);
    expect(gone.briefs).toBeNull();
    await expect(gone.submit({ kind: 'askForTheFloor' }, 'a')).rejects.toThrow('nobody sits');
    await expect(gone.assist('once')).rejects.toThrow('nobody sits');
    expect(() => host.seat('CN')).toThrow('no person sits');
    expect(replay(host.recorder.text()).kind).toBe('identical');
  });

  it('may come and go in every phase, and the meeting always comes to its end', () => {
    const host = opened([], 'trafficking-2016');
    const codes = host.onlooker('gallery').view.matter.delegations.map((d) => d.code);
    let turns = 0;
    goOn(host, () => {
      turns += 1;
      const code = codes[turns % codes.length] ?? '';
      if (turns % 7 === 0) host.take(code);
      if (turns % 11 === 0) host.release(codes[(turns * 5) % codes.length] ?? '');
      return host.over || turns > 4000;
    });
    goOn(host);
    expect(host.over).toBe(true);
    const handed = host.recorder
      .ledger()
      .entries.filter((e) => 'event' in e && e.event.type === 'seat.handed');
    expect(handed.length).toBeGreaterThan(10);
    expect(replay(host.recorder.text()).kind).toBe('identical');
  });
});

describe('a host that is restored', () => {
  it('knows who sits where now, and goes on as if nothing had been', () => {
    const host = opened(['CN']);
    goOn(host, () => host.seat('CN').heard.length > 8);
    host.take('FR');
    host.take('JP');
    goOn(host, () => host.seat('FR').heard.length > 14);
    host.release('CN');
    const again = restored(host);
    expect(again.persons).toEqual(host.persons);
    expect(again.seat('FR').heard).toEqual(host.seat('FR').heard);
    expect(digestOfState(again.seat('FR').view)).toBe(digestOfState(host.seat('FR').view));
    goOn(host);
    goOn(again);
    expect(again.recorder.text()).toBe(host.recorder.text());
  });

  it('goes back to any entry, with those in their seats who sat there then, and the ledger that it came from stays', () => {
    const host = opened(['CN']);
    goOn(host, () => host.seat('CN').heard.length > 8);
    const before = host.recorder.ledger().entries.length;
    const text = digestOfState(host.onlooker('facilitator').view);
    host.take('FR');
    goOn(host, () => host.seat('CN').heard.length > 20);
    const whole = host.recorder.text();
    const back = restored(host, before);
    expect(back.persons).toEqual(['CN']);
    expect(digestOfState(back.onlooker('facilitator').view)).toBe(text);
    expect(back.recorder.ledger().entries).toHaveLength(before);
    back.take('JP');
    goOn(back);
    expect(back.over).toBe(true);
    expect(host.recorder.text()).toBe(whole);
    expect(restored(host, 0).recorder.ledger().entries).toEqual([]);
  });

  it('holds a meeting in which nobody sat when it opened', () => {
    const host = opened([]);
    goOn(host, () => host.onlooker('gallery').heard.length > 5);
    expect(restored(host).persons).toEqual([]);
    host.take('ES');
    expect(restored(host).persons).toEqual(['ES']);
  });

  it('that is a game of one waits for nobody else', async () => {
    const host = opened(['CN', 'FR', 'JP']);
    goOn(host, () => host.seat('CN').heard.length > 6);
    const file = openSaved(host.recorder.text());
    if (!file.ok) throw new Error(file.why);
    expect(file.played.seat.persons).toEqual(['CN']);
    await play(file.played, asMember());
    expect(file.played.seat.over).toBe(true);
  });
});

describe('whoever leads an exercise', () => {
  it('holds AI delegations up: nothing happens instead of them, people may move, and all goes on afterwards', async () => {
    const host = opened(['CN']);
    host.hold('all');
    expect(host.held).not.toContain('CN');
    expect(host.advance()).toBe(false);
    expect(host.advance()).toBe(false);
    expect(host.onlooker('gallery').view.phase).toBe('concept');
    expect(host.onlooker('gallery').view.clock.now).toBe(0);
    host.hold([]);
    expect(host.advance()).toBe(true);
    host.hold(['ES']);
    while (host.advance());
    expect(host.waitsFor).toEqual([]);
    expect(host.over).toBe(false);
    host.hold([]);
    goOn(host);
    expect(host.over).toBe(true);
    expect(replay(host.recorder.text()).kind).toBe('identical');
  });

  it('brings in news that everybody hears, or some', () => {
    const host = opened(['CN', 'FR']);
    goOn(host, () => host.seat('CN').heard.length > 5);
    const text = 'A convoy was attacked <b>this morning</b>.';
    expect(host.inject({ type: 'news.arrived', text, to: ['FR'] })).toBe(true);
    expect(host.seat('FR').heard.at(-1)).toMatchObject({ kind: 'newsArrived', details: { text } });
    expect(JSON.stringify(host.seat('CN').heard)).not.toContain('convoy');
    expect(JSON.stringify(host.onlooker('gallery').heard)).not.toContain('convoy');
    expect(JSON.stringify(host.onlooker('facilitator').heard)).toContain('convoy');
    expect(host.inject({ type: 'news.arrived', text, to: 'everybody' })).toBe(true);
    expect(host.seat('CN').heard.at(-1)).toEqual(host.seat('FR').heard.at(-1));
    for (const wrong of [
      { text: '', to: 'everybody' },
      { text: '   ', to: 'everybody' },
      { text: 'x'.repeat(501), to: 'everybody' },
      { text: 'turned \u202E round', to: 'everybody' },
      { text: 'ok', to: [] },
      { text: 'ok', to: ['FR', 'FR'] },
      { text: 'ok', to: ['XX'] },
    ] as const)
      expect(host.inject({ type: 'news.arrived', ...wrong })).toBe(false);
    expect(restored(host).seat('FR').heard).toEqual(host.seat('FR').heard);
  });

  it.each(['sitting', 'corridor', 'silence', 'statements', 'tabling'] as const)(
    'moves the deadline of the business at hand (%s)',
    (phase) => {
      const host = opened([]);
      const { view: first } = host.onlooker('gallery');
      expect(first.phase).toBe('concept');
      const gallery = host.onlooker('gallery');
      goOn(host, () => gallery.view.phase === phase);
      const deadline = () => {
        const { clock, silence } = gallery.view;
        if (silence) return silence.until;
        return (
          { sitting: clock.sittingEndsAt, corridor: clock.corridorEndsAt }[phase as 'sitting'] ??
          clock.stageEndsAt ??
          0
        );
      };
      const was = deadline();
      expect(host.inject({ type: 'deadline.moved', seconds: 600 })).toBe(true);
      expect(deadline()).toBe(was + 600);
      const { debateAt } = gallery.view.clock;
      if (debateAt !== null && phase !== 'statements') expect(debateAt).toBeGreaterThanOrEqual(was + 600);
      expect(gallery.heard.at(-1)).toMatchObject({
        kind: 'deadlineMoved',
        details: { seconds: 600, until: was + 600 },
      });
      expect(host.inject({ type: 'deadline.moved', seconds: -100_000 })).toBe(false);
      expect(host.inject({ type: 'deadline.moved', seconds: 0 })).toBe(false);
      goOn(host);
      expect(host.over).toBe(true);
      expect(host.inject({ type: 'deadline.moved', seconds: 60 })).toBe(false);
      expect(replay(host.recorder.text()).kind).toBe('identical');
    },
  );

  it('ends the business at hand', () => {
    const host = opened(['CN']);
    const gallery = host.onlooker('gallery');
    const seen = new Set<string>();
    for (let i = 0; i < 200 && !host.over; i++) {
      seen.add(gallery.view.phase);
      host.letTimeRun();
    }
    expect(host.over).toBe(true);
    expect([...seen]).toEqual(
      expect.arrayContaining(['concept', 'tabling', 'corridor', 'sitting', 'agenda', 'settlement']),
    );
    expect(host.letTimeRun()).toBe(false);
    expect(replay(host.recorder.text()).kind).toBe('identical');
  });

  it('does not seat anybody by an event', () => {
    const host = opened(['CN']);
    expect(host.inject({ type: 'seat.handed', code: 'FR', to: 'person' })).toBe(false);
    expect(host.persons).toEqual(['CN']);
  });
});
