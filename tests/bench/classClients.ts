/**
 * The clients of `bench:class`, in a process of their own: they open classes, join, sit down, make moves at a steady pace, and take down
 * when each move was shown at each other seat. Commands come and results go as messages between the processes.
 */
import { io, type Socket } from 'socket.io-client';
import type { Asking, Reply, Told, WireParcel } from '../../src/session/classroom.ts';
import type { Seat } from '../../src/session/seat.ts';
import { seatOverWire } from '../../src/session/wireSeat.ts';

/** What the clients are told to do. */
export type Command =
  | { readonly kind: 'gather'; readonly url: string; readonly meetings: number; readonly within: number }
  | { readonly kind: 'move'; readonly seconds: number; readonly every: number }
  | { readonly kind: 'leave' };

/** What came of it; times in milliseconds. */
export type Result =
  | { readonly kind: 'gathered'; readonly usable: readonly number[] }
  | {
      readonly kind: 'moved';
      /** From sending a move to showing it at the last of the other seats. */
      readonly shown: readonly number[];
      readonly acknowledged: readonly number[];
      readonly sent: number;
      readonly lost: number;
      readonly refused: number;
      /** How late the clients' own clock ticked at worst: what they measure is no better than that. */
      readonly lag: number;
    }
  | { readonly kind: 'left' };

const SEATS = 15;
const COUNCILS = 8;
/** Connections that are made at the same time, where nobody says how many come in how many seconds. */
const AT_ONCE = 25;

interface Delegate {
  readonly socket: Socket;
  readonly seat: Seat;
}
interface Meeting {
  readonly delegates: Delegate[];
  moves: number;
}
interface Move {
  readonly at: number;
  left: number;
  last: number;
}

const sockets: Socket[] = [];
const meetings: Meeting[] = [];

async function connect(url: string): Promise<Socket> {
  const socket = io(url, { transports: ['websocket'], forceNew: true });
  sockets.push(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}

async function done(socket: Socket, asking: Asking): Promise<Extract<Reply, { ok: true }>> {
  const reply = (await socket.timeout(60_000).emitWithAck('ask', asking)) as Reply;
  if (!reply.ok) throw new Error(`${asking.kind} was refused: ${reply.why}`);
  return reply;
}

/** Joins, sits down, and has the seat on the desk. */
async function sitDown(url: string, code: string, council: string, code2: string): Promise<Delegate> {
  const socket = await connect(url);
  const opened = new Promise<void>((resolve) => {
    socket.on('tell', (told: Told) => {
      if (told.kind === 'wire' && told.channel === 'seat' && told.open) resolve();
    });
  });
  const listeners = new Set<(frame: unknown) => void>();
  socket.on('wire', ({ frame }: WireParcel) => {
    for (const listener of listeners) listener(frame);
  });
  await done(socket, { kind: 'join', code, name: `${council}${code2}`, as: 'delegate' });
  await done(socket, { kind: 'takeSeat', council, seat: code2 });
  await opened;
  const seat = await seatOverWire({
    send: (frame) => void socket.emit('wire', { channel: 'seat', frame }),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  return { socket, seat };
}

/** Opens classes of up to eight Councils, fills every seat, and brings each meeting to where comments may be sent. */
async function gather(url: string, count: number, within: number): Promise<Result> {
  const usable: number[] = [];
  const ready: Promise<void>[] = [];
  const began = performance.now();
  for (let first = 0; first < count; first += COUNCILS) {
    const councils = Math.min(COUNCILS, count - first);
    const facilitator = await connect(url);
    const { code = '' } = await done(facilitator, {
      ...{ kind: 'open', scenario: 'first-statement', difficulty: 'medium', plan: 'open' },
      ...{ councils, teamSize: 2, choosing: true, notes: true, seed: 7 + first },
    });
    const seats = await seatsOf(url, code);
    const delegates = new Map<string, Delegate[]>();
    const arrive = async (council: string, seat: string): Promise<void> => {
      const at = performance.now();
      const delegate = await sitDown(url, code, council, seat);
      usable.push(performance.now() - at);
      delegates.set(council, [...(delegates.get(council) ?? []), delegate]);
    };
    const places = Array.from({ length: councils }, (_, i) =>
      seats.map((seat) => [String.fromCharCode(65 + i), seat] as const),
    ).flat();
    if (within > 0)
      // So that a class of thirty comes within a few seconds as it would: evenly spread.
      await Promise.all(
        places.map(async (place, i) => {
          await until(began + (within * i) / places.length);
          await arrive(...place);
        }),
      );
    else for (const wave of chunks(places, AT_ONCE)) await Promise.all(wave.map((place) => arrive(...place)));
    await done(facilitator, { kind: 'start' });
    for (const [council, there] of delegates) {
      const meeting: Meeting = { delegates: there, moves: 0 };
      meetings.push(meeting);
      ready.push(
        toTheCorridor(there).then(async () => {
          await done(facilitator, { kind: 'deadline', council, seconds: 36_000 });
        }),
      );
    }
  }
  await Promise.all(ready);
  return { kind: 'gathered', usable };
}

async function seatsOf(url: string, code: string): Promise<readonly string[]> {
  const probe = await connect(url);
  const picture = new Promise<readonly string[]>((resolve) => {
    probe.on('tell', (told: Told) => {
      if (told.kind === 'picture') resolve(told.picture.class.councils[0]?.seats.map((s) => s.code) ?? []);
    });
  });
  await done(probe, { kind: 'join', code, name: 'Probe', as: 'observer' });
  const seats = await picture;
  await done(probe, { kind: 'leaveClass' });
  probe.close();
  return seats.slice(0, SEATS);
}

/** The chairs have their assistants act until comments may be sent. */
async function toTheCorridor(delegates: readonly Delegate[]): Promise<void> {
  const over = performance.now() + 300_000;
  while (delegates[0]?.seat.view.phase !== 'corridor') {
    if (performance.now() > over) throw new Error(`a meeting is stuck in ${delegates[0]?.seat.view.phase}`);
    const chair = delegates.find(({ seat }) => seat.waitsFor === 'chair');
    if (chair) await chair.seat.assist('once');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Every meeting makes a move every so often, the meetings evenly spread; each delegation in its turn. */
async function move(seconds: number, every: number): Promise<Result> {
  const shown: number[] = [];
  const acknowledged: number[] = [];
  let [sent, lost, refused, lag] = [0, 0, 0, 0];
  const open = new Map<Meeting, Map<string, Move>>(meetings.map((meeting) => [meeting, new Map()]));
  const stops = meetings.flatMap((meeting) =>
    meeting.delegates.map(({ seat }) => {
      let heard = seat.heard.length;
      return seat.subscribe(() => {
        const now = performance.now();
        for (; heard < seat.heard.length; heard++) {
          const notice = seat.heard[heard];
          const one =
            notice?.kind === 'sendComments' &&
            notice.by !== seat.code &&
            open.get(meeting)?.get(notice.by ?? '');
          if (!one) continue;
          one.left -= 1;
          one.last = now;
        }
      });
    }),
  );
  const settle = (meeting: Meeting, by: string): void => {
    const one = open.get(meeting)?.get(by);
    if (!one) return;
    open.get(meeting)?.delete(by);
    if (one.left === 0) shown.push(one.last - one.at);
    else lost += 1;
  };
  const makeMove = async (meeting: Meeting): Promise<void> => {
    const { delegates } = meeting;
    const n = meeting.moves++;
    const one = delegates[n % delegates.length];
    if (!one) return;
    const { seat } = one;
    settle(meeting, seat.code);
    const at = performance.now();
    open.get(meeting)?.set(seat.code, { at, left: delegates.length - 1, last: at });
    sent += 1;
    const round = Math.floor(n / delegates.length);
    const answer = await seat.submit(commentFor(seat, round), `b${n}`).catch(() => null);
    if (answer?.kind === 'made') acknowledged.push(performance.now() - at);
    else {
      refused += 1;
      open.get(meeting)?.delete(seat.code);
    }
  };
  const began = performance.now();
  const timers = meetings.map((meeting, i) => {
    const offset = (every * 1000 * i) / meetings.length;
    const tick = (turn: number): NodeJS.Timeout | null => {
      const due = began + offset + turn * every * 1000;
      if (due > began + seconds * 1000) return null;
      return setTimeout(
        () => {
          lag = Math.max(lag, performance.now() - due);
          void makeMove(meeting);
          tick(turn + 1);
        },
        Math.max(0, due - performance.now()),
      );
    };
    return tick(0);
  });
  await until(began + seconds * 1000 + 5000);
  for (const timer of timers) if (timer) clearTimeout(timer);
  for (const meeting of meetings) for (const { seat } of meeting.delegates) settle(meeting, seat.code);
  for (const stop of stops) stop();
  return { kind: 'moved', shown, acknowledged, sent, lost, refused, lag };
}

/** A comment in writing on words of the text: in one round a delegation supports them, in the next it reserves its position. */
function commentFor({ view }: Seat, round: number): unknown {
  const wordings = view.draft.paragraphs.flatMap(({ paragraph, standing }) =>
    Object.entries(standing).map(([slot, option]) => ({ paragraph, slot, option })),
  );
  const words = wordings[Math.floor(round / 2) % wordings.length];
  return {
    kind: 'sendComments',
    comments: [{ as: round % 2 === 0 ? 'support' : 'reserve', ...words, reason: 'clarity' }],
  };
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

function until(instant: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, instant - performance.now())));
}

function leave(): Result {
  for (const socket of sockets.splice(0)) socket.close();
  meetings.length = 0;
  return { kind: 'left' };
}

process.on('message', (command: Command) => {
  const doing =
    command.kind === 'gather'
      ? gather(command.url, command.meetings, command.within)
      : command.kind === 'move'
        ? move(command.seconds, command.every)
        : Promise.resolve(leave());
  doing.then(
    (result) => process.send?.(result),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
