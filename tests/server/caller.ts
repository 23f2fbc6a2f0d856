/** A client of a class, as the page is one: real sockets, comes back with its key, holds its seat over the wire. */
import { io, type Socket } from 'socket.io-client';
import type { Asking, Picture, Reply, Told, WireParcel } from '../../src/session/classroom.ts';
import type { Onlooking, Seat } from '../../src/session/seat.ts';
import { type Channel, onlookerOverWire, seatOverWire, type Wired } from '../../src/session/wireSeat.ts';

type Good = Extract<Reply, { readonly ok: true }>;

/** How a client connects. */
export interface Calling {
  readonly transports?: ('websocket' | 'polling')[];
  readonly headers?: Record<string, string>;
  /** Whether to keep every message that comes, as it came. */
  readonly listens?: boolean;
}

export class Caller {
  readonly told: Told[] = [];
  /** Every message that came, as it came. */
  readonly bytes: string[] = [];
  picture: Picture | null = null;
  key: string | null = null;
  /** When it was last let in again after its connection was cut, in milliseconds. */
  backAt: number | null = null;
  private readonly listeners = new Map<string, Set<(frame: unknown) => void>>();
  private readonly opened = new Map<string, Wired | 'wanted'>();
  private readonly waiting = new Set<() => void>();
  private cuts = 0;

  private constructor(readonly socket: Socket) {}

  static async at(url: string, { transports = ['websocket'], headers, listens = false }: Calling = {}) {
    const socket = io(url, {
      transports,
      forceNew: true,
      reconnectionDelay: 100,
      reconnectionDelayMax: 400,
      timeout: 8000,
      ...(headers && { extraHeaders: headers }),
    });
    const caller = new Caller(socket);
    if (listens)
      socket.io.engine.on('packet', ({ data }: { data?: unknown }) => {
        if (data !== undefined) caller.bytes.push(String(data));
      });
    socket.on('tell', (told: Told) => caller.hear(told));
    socket.on('wire', ({ channel, frame }: WireParcel) => {
      for (const listener of caller.listeners.get(channel) ?? []) listener(frame);
    });
    socket.on('disconnect', () => {
      caller.cuts += 1;
    });
    socket.on('connect', () => void caller.comeBack());
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return caller;
  }

  /** Asks something; throws when there is no answer in time. */
  ask(asking: Asking): Promise<Reply> {
    return this.socket.timeout(15_000).emitWithAck('ask', asking) as Promise<Reply>;
  }

  /** Asks something that is to be done; throws when it is not. */
  async done(asking: Asking): Promise<Good> {
    const reply = await this.ask(asking);
    if (!reply.ok) throw new Error(`${asking.kind} was refused: ${reply.why} ${reply.path ?? ''}`);
    if (reply.key && asking.kind !== 'reissue') this.key = reply.key;
    if (asking.kind === 'enter') this.key = asking.key;
    return reply;
  }

  /** Waits until something is so. */
  async until<T>(is: () => T | null | undefined | false, what = String(is), patience = 10_000): Promise<T> {
    const over = Date.now() + patience;
    for (;;) {
      const found = is();
      if (found) return found;
      if (Date.now() > over) throw new Error(`waited in vain for ${what}; ${JSON.stringify(this.picture)}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(done, 50);
        const { waiting } = this;
        function done() {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        }
        waiting.add(done);
      });
    }
  }

  /** The seat that it has, over its wire. */
  async seat(): Promise<Seat & Wired> {
    await this.until(() => this.opened.has('seat'), 'a seat to be opened');
    const seat = await seatOverWire(this.channel('seat'));
    this.opened.set('seat', seat);
    return seat;
  }

  /** What it sees as an onlooker. */
  async onlooker(channel: string): Promise<Onlooking & Wired> {
    await this.until(() => this.opened.has(channel), `${channel} to be opened`);
    const onlooking = await onlookerOverWire(this.channel(channel));
    this.opened.set(channel, onlooking);
    return onlooking;
  }

  get you() {
    return this.picture?.as === 'person' ? this.picture.you : null;
  }

  get closed(): string | null {
    const last = this.told.findLast((t) => t.kind === 'closed');
    return last?.kind === 'closed' ? last.why : null;
  }

  close(): void {
    this.socket.close();
  }

  private channel(channel: string): Channel {
    return {
      send: (frame) => void this.socket.emit('wire', { channel, frame }),
      listen: (listener) => {
        const listeners = this.listeners.get(channel) ?? new Set();
        this.listeners.set(channel, listeners);
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
  }

  private hear(told: Told): void {
    this.told.push(told);
    if (told.kind === 'picture') this.picture = told.picture;
    if (told.kind === 'wire') {
      const open = this.opened.get(told.channel);
      if (!told.open) this.opened.delete(told.channel);
      else if (open === undefined) this.opened.set(told.channel, 'wanted');
      else if (open !== 'wanted') open.resume();
    }
    for (const done of [...this.waiting]) done();
  }

  private async comeBack(): Promise<void> {
    if (this.cuts === 0 || this.key === null) return;
    const reply = await this.ask({ kind: 'enter', key: this.key }).catch(() => null);
    if (reply?.ok) this.backAt = Date.now();
    // The class may be on its way from one process to another.
    else if (this.socket.connected && (!reply || reply.why === 'stopping' || reply.why === 'notStored'))
      setTimeout(() => void this.comeBack(), 300);
  }
}

/** A class that is opened for a test, and how to join it. */
export interface Opened {
  readonly url: string;
  readonly code: string;
  readonly facilitator: Caller;
  join(name: string, seat?: string, council?: string, calling?: Calling): Promise<Caller>;
  close(): void;
}

/** Opens a class. */
export async function openClass(
  url: string,
  asked: Partial<Extract<Asking, { readonly kind: 'open' }>> = {},
  calling: Calling = {},
): Promise<Opened> {
  const callers: Caller[] = [];
  const facilitator = await Caller.at(url, calling);
  callers.push(facilitator);
  const { code = '' } = await facilitator.done({
    kind: 'open',
    scenario: 'first-statement',
    difficulty: 'medium',
    plan: 'open',
    councils: 1,
    teamSize: 1,
    choosing: true,
    notes: true,
    seed: 7,
    ...asked,
  });
  return {
    url,
    code,
    facilitator,
    async join(name, seat, council = 'A', how = calling) {
      const caller = await Caller.at(url, how);
      callers.push(caller);
      await caller.done({ kind: 'join', code, name, as: 'delegate' });
      if (seat) await caller.done({ kind: 'takeSeat', council, seat });
      await caller.until(() => caller.you && caller.you.seat === (seat ?? null), 'a picture');
      return caller;
    },
    close() {
      for (const caller of callers) caller.close();
    },
  };
}
