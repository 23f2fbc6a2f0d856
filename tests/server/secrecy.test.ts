import { afterAll, beforeAll, expect, it } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';
import type { Seat } from '../../src/session/seat.ts';
import { asMember } from '../session/player.ts';
import { Caller, type Opened, openClass } from './caller.ts';
import { type ClassProgram, classProgram } from './classServer.ts';

let server: ClassProgram;
let opened: Opened;

beforeAll(async () => {
  server = await classProgram({ HASTE: '60', RATES: '100', LOG: 'info' });
});
afterAll(async () => {
  opened?.close();
  await server.stop();
});

/** The sentences of each brief that stand in no other brief, and not in what is public: what tells whose brief it is. */
function sentencesOf(scenario: string): ReadonlyMap<string, readonly string[]> {
  const read = readScenario(scenario);
  if (!read.ok) throw new Error('no scenario');
  const publicText = JSON.stringify(read.matter);
  const texts = Object.entries(read.briefs).map(([code, brief]) => [code, stringsIn(brief)] as const);
  return new Map(
    texts.map(([code, all]) => [
      code,
      all.filter(
        (text) =>
          text.length > 25 &&
          !publicText.includes(JSON.stringify(text).slice(1, -1)) &&
          texts.every(([other, theirs]) => other === code || !theirs.includes(text)),
      ),
    ]),
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Has a seat do what a member does whenever it is asked; whoever holds the chair leaves that to its assistant. */
function acts(seat: Seat): void {
  const choose = asMember();
  let busy = false;
  let n = 0;
  seat.subscribe(async () => {
    const moment = seat.waitsFor;
    if (busy || moment === null) return;
    busy = true;
    const move = moment === 'chair' ? null : choose(seat, moment);
    const answer = await (moment === 'chair'
      ? seat.assist('once')
      : move && seat.submit(move, `s${++n}`)
    )?.catch(() => null);
    if (answer?.kind !== 'made') seat.goOn('next');
    busy = false;
  });
}

it('sends no brief to anybody but its own delegation, in a full class to which every byte is read', async () => {
  const calling = { listens: true };
  opened = await openClass(server.url, { plan: '45' }, calling);
  const { facilitator, code, url } = opened;
  const briefs = sentencesOf('first-statement');
  const seats = [...briefs.keys()];
  expect(seats).toHaveLength(15);
  for (const [seat, sentences] of briefs) expect(sentences.length, seat).toBeGreaterThan(0);

  const delegates = new Map<string, Caller>();
  for (const seat of seats) {
    const caller = await opened.join(`Delegate of ${seat}`, seat, 'A', calling);
    delegates.set(seat, caller);
    const held = await caller.seat();
    acts(held);
  }
  const observer = await Caller.at(url, calling);
  await observer.done({ kind: 'join', code, name: 'Observer', as: 'observer' });
  await observer.onlooker('gallery');
  const wall = await Caller.at(url, calling);
  await facilitator.until(() => facilitator.picture);
  const { picture } = facilitator;
  await wall.done({ kind: 'enter', key: picture?.as === 'facilitator' ? picture.wallKey : '' });
  const gallery = await wall.onlooker('gallery');
  await facilitator.done({ kind: 'watch', council: 'A' });
  await facilitator.onlooker('watch:A');

  await facilitator.done({ kind: 'start' });
  const first = delegates.get(seats[0] ?? '');
  await first?.done({ kind: 'note', to: [seats[1] ?? ''], text: 'Between the two of us.' });
  await first?.done({ kind: 'leaveSeat' });
  await first?.done({ kind: 'takeSeat', council: 'A', seat: seats[0] ?? '' });
  // Up to the last moment before the debrief, in which all briefs are opened.
  await facilitator.done({ kind: 'nextPhase', council: 'A' });
  await facilitator.until(
    () => gallery.view.sittings > 0 && gallery.heard.length > 40,
    'a sitting of some length',
    20_000,
  );
  await facilitator.done({ kind: 'pause' });
  expect(gallery.view.phase).not.toBe('debrief');

  const holds = (caller: Caller, text: string): boolean =>
    caller.bytes.some((message) => message.includes(JSON.stringify(text).slice(1, -1)));
  for (const [seat, sentences] of briefs)
    for (const sentence of sentences) {
      for (const [other, caller] of delegates)
        expect(holds(caller, sentence), `${other} was sent of ${seat}: ${sentence}`).toBe(other === seat);
      expect(holds(observer, sentence), `the observer: ${sentence}`).toBe(false);
      expect(holds(wall, sentence), `the wall: ${sentence}`).toBe(false);
      expect(holds(facilitator, sentence), 'the facilitator').toBe(true);
      expect(server.program.printed().includes(sentence)).toBe(false);
    }
  for (const [seat, caller] of delegates) {
    expect(holds(caller, 'Between the two of us.'), seat).toBe(seat === seats[0] || seat === seats[1]);
    // Nobody has the key, or the seat code, of somebody else.
    for (const other of delegates.values())
      if (other !== caller) {
        expect(holds(caller, other.key ?? '?')).toBe(false);
        expect(holds(caller, other.you?.seatCode ?? '?')).toBe(false);
      }
    expect(holds(caller, facilitator.key ?? '?')).toBe(false);
  }
  observer.close();
  wall.close();
}, 60_000);
