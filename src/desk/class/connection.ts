/**
 * The page's connection to a class: it says who it is with its key, comes back by itself when it was cut, keeps what it is shown up to
 * date, and asks for things. What was asked of a meeting while the connection was cut is asked again, and done once.
 */
import { io, type Socket } from 'socket.io-client';
import type { Asking, ClosedFor, Note, Picture, RefusedFor, Reply, Told } from '../../session/classroom.ts';
import type { Onlooking, Seat } from '../../session/seat.ts';
import { type Channel, onlookerOverWire, seatOverWire, type Wired } from '../../session/wireSeat.ts';

/** How the connection stands: not yet there, there, cut and to be mended, or ended for good. */
export type Standing = 'connecting' | 'here' | 'lost' | 'out';

/** Something that is shown over a wire. */
export interface Held<T> {
  readonly on: T;
  readonly council: string;
  /** Another one wherever what is shown begins anew, such as after a rewind. */
  readonly n: number;
}

/** Something that was said beside the meetings, as it came. */
export type SaidAside =
  | { readonly kind: 'note'; readonly n: number; readonly at: number; readonly note: Note }
  | {
      readonly kind: 'message';
      readonly n: number;
      readonly at: number;
      readonly text: string;
      readonly toAll: boolean;
    }
  | {
      readonly kind: 'help';
      readonly n: number;
      readonly at: number;
      readonly text: string;
      readonly person: string;
      readonly name: string;
    };

/** What came of something that was asked; `why` is `lost` where there is no connection to ask over. */
export type Asked =
  | Extract<Reply, { readonly ok: true }>
  | { readonly ok: false; readonly why: RefusedFor | 'lost'; readonly after?: number };

/** How long an answer is waited for, and how soon something is tried again, in milliseconds. */
const PATIENCE = 12_000;
const AGAIN = 700;
/** So many of the latest things that were said aside are kept on the page. */
const KEPT = 300;

/** Who speaks for a while when the class has to be told to wait. */
const PASSING: readonly RefusedFor[] = ['stopping', 'notStored', 'tooFast', 'tooManyGuesses'];

function newSocket(): Socket {
  // Beside the page, so that a page behind a prefix finds its own server.
  return io(location.origin, {
    path: new URL('socket.io/', location.href).pathname,
    forceNew: true,
    reconnectionDelay: 300,
    reconnectionDelayMax: 2500,
    timeout: 8000,
  });
}

async function answerOf(socket: Socket, asking: Asking): Promise<Asked> {
  try {
    return (await socket.timeout(PATIENCE).emitWithAck('ask', asking)) as Reply;
  } catch {
    return { ok: false, why: 'lost' };
  }
}

/** Asks one thing of the server as nobody yet: to open a class, to look for one, to join it. */
export async function askAtTheDoor(asking: Asking): Promise<Asked> {
  const socket = newSocket();
  try {
    return await answerOf(socket, asking);
  } finally {
    socket.close();
  }
}

interface Wire {
  readonly council: string;
  readonly n: number;
  readonly listeners: Set<(message: unknown) => void>;
  /** Null until the first whole has come. */
  wired: ((Seat | Onlooking) & Wired) | null;
  stopped: boolean;
}

/** The connection of one person, of the facilitator, or of the wall. */
export class ClassConnection {
  standing: Standing = 'connecting';
  /** Why it ended for good: the class said so. */
  closed: ClosedFor | null = null;
  /** Why the key was not taken. */
  refused: RefusedFor | null = null;
  picture: Picture | null = null;
  said: readonly SaidAside[] = [];
  /** Until when at most the meeting waits for this seat, in milliseconds of the host's clock. */
  waitsUntil: number | null = null;
  /** How far the clock of the host is ahead of this machine's, in milliseconds. */
  ahead = 0;
  private readonly socket = newSocket();
  private readonly wires = new Map<string, Wire>();
  private readonly listeners = new Set<() => void>();
  /** The wires that were there before the connection was cut, and are not there again yet. */
  private cut = new Set<string>();
  private count = 0;
  private watching = new Set<string>();

  constructor(private readonly key: string) {
    const { socket } = this;
    socket.on('tell', (told: Told) => this.hear(told));
    socket.on('wire', ({ channel, frame }: { readonly channel: string; readonly frame: unknown }) => {
      for (const listener of this.wires.get(channel)?.listeners ?? []) listener(frame);
    });
    socket.on('connect', () => void this.enter());
    socket.on('disconnect', () => this.stands('lost'));
    socket.on('connect_error', () => this.stands('lost'));
  }

  /** The seat, where one is held and nobody else acts in it. */
  get seat(): Held<Seat> | null {
    const held = this.held('seat');
    return held && 'code' in held.on ? { ...held, on: held.on } : null;
  }

  /** The meeting as the gallery sees it, for whoever has no seat to act from. */
  get gallery(): Held<Onlooking> | null {
    return this.onlooking('gallery');
  }

  /** A Council as the facilitator sees it. */
  watched(council: string): Held<Onlooking> | null {
    return this.onlooking(`watch:${council}`);
  }

  /** Watches a Council; again after every return, since watching is the affair of a connection. */
  watch(council: string): void {
    if (this.watching.has(council)) return;
    this.watching.add(council);
    if (this.standing === 'here') void this.ask({ kind: 'watch', council });
  }

  /** Watches this Council instead of another. */
  watchOnly(council: string): void {
    this.watching = new Set([council]);
    if (this.standing === 'here') void this.ask({ kind: 'watch', council });
  }

  /** Asks something. Never rejects. */
  async ask(asking: Asking): Promise<Asked> {
    if (!this.socket.connected || this.standing !== 'here') return { ok: false, why: 'lost' };
    return answerOf(this.socket, asking);
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.listeners.clear();
    for (const channel of [...this.wires.keys()]) this.drop(channel);
    this.socket.close();
  }

  private held(channel: string): Held<Seat | Onlooking> | null {
    const wire = this.wires.get(channel);
    return wire?.wired ? { on: wire.wired, council: wire.council, n: wire.n } : null;
  }

  private onlooking(channel: string): Held<Onlooking> | null {
    const held = this.held(channel);
    return held && 'waiting' in held.on ? { ...held, on: held.on } : null;
  }

  private async enter(): Promise<void> {
    this.cut = new Set(this.wires.keys());
    const reply = await answerOf(this.socket, { kind: 'enter', key: this.key });
    if (this.standing === 'out') return;
    if (reply.ok) {
      // What the class does not show any more came to an end meanwhile.
      for (const channel of this.cut) this.drop(channel);
      this.cut.clear();
      this.stands('here');
      for (const council of this.watching) void this.ask({ kind: 'watch', council });
      return;
    }
    if (reply.why === 'lost' || PASSING.includes(reply.why)) {
      setTimeout(() => this.socket.connected && void this.enter(), reply.after ?? AGAIN);
      return;
    }
    this.refused = reply.why;
    this.stands('out');
    this.socket.close();
  }

  private stands(standing: Standing): void {
    if (this.standing === 'out') return;
    this.standing = standing;
    this.tell();
  }

  private hear(told: Told): void {
    switch (told.kind) {
      case 'picture':
        this.picture = told.picture;
        this.ahead = told.picture.class.now - Date.now();
        break;
      case 'waits':
        this.waitsUntil = told.until;
        break;
      case 'wire':
        if (!told.open) this.drop(told.channel);
        else this.begin(told.channel, told.council);
        break;
      case 'closed':
        this.closed = told.why;
        this.stands('out');
        this.socket.close();
        return;
      case 'note':
        // After a return they are told again.
        if (this.said.some((one) => one.kind === 'note' && isSame(one.note, told.note))) return;
        this.keep({ kind: 'note', note: told.note, at: told.note.at, n: ++this.count });
        break;
      case 'message':
      case 'help':
        this.keep({ ...told, n: ++this.count });
    }
    this.tell();
  }

  private keep(said: SaidAside): void {
    this.said = [...this.said.slice(1 - KEPT), said];
  }

  private begin(channel: string, council: string): void {
    const known = this.wires.get(channel);
    if (known?.council === council && this.cut.delete(channel) && known.wired) {
      known.wired.resume();
      return;
    }
    this.drop(channel);
    const wire: Wire = { council, n: ++this.count, listeners: new Set(), wired: null, stopped: false };
    this.wires.set(channel, wire);
    const way: Channel = {
      send: (frame) => {
        // What is not sent now is sent again once the connection is there again.
        if (this.socket.connected) this.socket.emit('wire', { channel, frame });
      },
      listen: (listener) => {
        wire.listeners.add(listener);
        return () => wire.listeners.delete(listener);
      },
    };
    const opening: Promise<(Seat | Onlooking) & Wired> =
      channel === 'seat' ? seatOverWire(way) : onlookerOverWire(way);
    opening.then(
      (wired) => {
        if (wire.stopped) {
          wired.close();
          return;
        }
        wire.wired = wired;
        this.tell();
      },
      () => undefined,
    );
  }

  private drop(channel: string): void {
    const wire = this.wires.get(channel);
    if (!wire) return;
    wire.stopped = true;
    this.wires.delete(channel);
    wire.wired?.close();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function isSame(one: Note, other: Note): boolean {
  return one.at === other.at && one.from === other.from && one.text === other.text;
}
