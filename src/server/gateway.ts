/**
 * Where connections arrive: what they send is checked and limited, and passed on to the class that they belong to, whether this process
 * holds it or another does.
 */
import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { type Ask, askerOf, asking, wireParcel } from '../session/classAsking.ts';
import type { ClassHost } from '../session/classHost.ts';
import type { Link } from '../session/classKeeping.ts';
import type { Reply } from '../session/classroom.ts';
import { type Classes, steadyNow } from './classes.ts';
import { readKey } from './codes.ts';
import { atDoor, type DoorAsk } from './door.ts';
import { type Limits, Stream } from './limits.ts';
import { addressOf, isOwnOrigin } from './origin.ts';
import { type Between, InOrder, type Peers, peersOver } from './peers.ts';
import type { Figures } from './reckoning.ts';
import type { Store } from './store.ts';

/** Messages from clients are small; one that is not ends the connection. */
const LARGEST = 64 * 1024;
/** What is missing between processes for longer than this, in milliseconds, is lost: the connection begins anew. */
const LOST_AFTER = 2000;

/** What the gateway rests on. */
export interface GatewayGrounds {
  readonly server: HttpServer;
  readonly self: string;
  readonly store: Store;
  readonly classes: Classes;
  readonly limits: Limits;
  readonly figures: Figures;
  readonly times: number;
  readonly trustsProxy: boolean;
  /** Sets up the way to other processes; nothing where there are none. */
  readonly adapt?: (io: Server) => void;
  log(what: string, particulars?: Readonly<Record<string, string | number | boolean>>): void;
}

/** A connection. */
interface Connected {
  readonly socket: Socket;
  readonly link: Link;
  readonly stream: Stream;
  readonly address: string;
  here: ClassHost | null;
  elsewhere: { readonly node: string; readonly class: string } | null;
  readonly inOrder: InOrder<() => void>;
}

/** A connection that arrived at another process. */
interface Remote {
  readonly link: Link;
  readonly host: ClassHost;
  readonly node: string;
}

export class Gateway {
  private readonly io: Server;
  private readonly peers: Peers | null;
  private readonly connected = new Map<string, Connected>();
  private readonly remote = new Map<string, Remote>();
  private readonly answers = new Map<number, (reply: Reply) => void>();
  private asked = 0;
  private stopping = false;

  constructor(private readonly on: GatewayGrounds) {
    this.io = new Server(on.server, {
      serveClient: false,
      maxHttpBufferSize: LARGEST,
      pingInterval: 10_000,
      pingTimeout: 8000,
      allowRequest: (request, decide) => decide(null, isOwnOrigin(request, on.trustsProxy)),
    });
    on.adapt?.(this.io);
    this.peers = on.adapt ? peersOver(this.io, on.self, (from, between) => this.take(from, between)) : null;
    this.io.on('connection', (socket) => this.arrive(socket));
    on.classes.atEnd = (id, lost) => {
      for (const one of this.connected.values()) if (one.here?.state.id === id && lost) comeBack(one);
      this.peers?.send('all', { kind: 'moved', class: id });
    };
  }

  get connections(): number {
    return this.connected.size;
  }

  /** A process has died: what came through it is gone, and what was passed on to it is to come back. */
  died(node: string): void {
    for (const [id, one] of this.remote)
      if (one.node === node) {
        one.host.gone(one.link);
        this.remote.delete(id);
      }
    for (const one of this.connected.values()) if (one.elsewhere?.node === node) comeBack(one);
  }

  /** Takes no more connections, and ends those that there are once the classes are stopped. */
  async stop(stopped: Promise<void>): Promise<void> {
    this.stopping = true;
    const held = new Set([...this.remote.values()].map(({ host }) => host.state.id));
    await stopped;
    for (const id of held) this.peers?.send('all', { kind: 'moved', class: id });
    // Connections end without a word, so that clients come back by themselves, to whoever holds their class then.
    for (const one of this.connected.values()) comeBack(one);
    await this.io.close();
  }

  private arrive(socket: Socket): void {
    const one: Connected = {
      socket,
      stream: new Stream(this.on.times),
      address: addressOf(socket.request, this.on.trustsProxy),
      here: null,
      elsewhere: null,
      inOrder: new InOrder((act) => act()),
      link: {
        id: socket.id,
        tell: (told) => void socket.emit('tell', told),
        wire: (parcel) => void socket.emit('wire', parcel),
        close: () => void socket.disconnect(true),
      },
    };
    this.connected.set(socket.id, one);
    // The request with which it began would be kept as long as the connection: several kilobytes that nobody asks for again.
    Reflect.set(socket.conn, 'request', null);
    socket.on('ask', (ask: unknown, answer: unknown) => {
      void this.ask(one, ask).then((reply) => {
        if (!reply.ok) this.on.figures.refused.inc({ why: reply.why });
        if (typeof answer === 'function') answer(reply);
      });
    });
    socket.on('wire', (parcel: unknown) => this.wire(one, parcel));
    socket.on('disconnect', () => {
      this.connected.delete(socket.id);
      one.here?.gone(one.link);
      if (one.elsewhere)
        this.peers?.send(one.elsewhere.node, { kind: 'gone', socket: socket.id, class: one.elsewhere.class });
    });
  }

  /** Whether one more message is one too many; a flood ends the connection. */
  private isTooMany(one: Connected): boolean {
    const taken = one.stream.take(steadyNow());
    if (taken === 'flood') {
      this.on.log('flood');
      one.socket.disconnect(true);
    }
    return taken !== 'taken';
  }

  private async ask(one: Connected, input: unknown): Promise<Reply> {
    if (this.isTooMany(one)) return { ok: false, why: 'tooFast', after: 1000 };
    if (this.stopping) return { ok: false, why: 'stopping', after: 2000 };
    const read = asking.safeParse(input);
    if (!read.success)
      return { ok: false, why: 'notUnderstood', path: read.error.issues[0]?.path.join('.') ?? '' };
    const { data } = read;
    this.on.figures.asked.inc({ kind: data.kind });
    if (data.kind === 'time') return { ok: true, now: steadyNow() };
    try {
      if (data.kind === 'open') return await this.open(one, data);
      if (askerOf(data.kind) === 'nobodyYet') return await this.comeIn(one, data as DoorAsk);
      if (data.kind === 'note' || data.kind === 'help') {
        const after = await this.on.limits.count('note', one.socket.id);
        if (after !== null) return { ok: false, why: 'tooFast', after };
      }
      if (one.here) return await one.here.ask(one.link, data);
      if (one.elsewhere) return await this.askElsewhere(one, one.elsewhere, data);
      return { ok: false, why: 'notAllowed' };
    } catch (error) {
      this.on.log('ask failed', { kind: data.kind, error: String(error) });
      return { ok: false, why: 'notStored' };
    }
  }

  private async open(one: Connected, ask: Ask & { readonly kind: 'open' }): Promise<Reply> {
    if (one.here || one.elsewhere) return { ok: false, why: 'notAllowed' };
    const after = await this.on.limits.count('open', one.address);
    if (after !== null) return { ok: false, why: 'tooFast', after };
    const opened = await this.on.classes.open(ask);
    if (!opened.ok) return opened;
    one.here = opened.host;
    opened.host.enter(one.link, { as: 'facilitator' });
    return { ok: true, code: opened.code, key: opened.key };
  }

  /** Somebody comes to the door with a code or a key. */
  private async comeIn(one: Connected, ask: DoorAsk): Promise<Reply> {
    if (one.here || one.elsewhere) return { ok: false, why: 'notAllowed' };
    const { limits, classes, store } = this.on;
    const wait = await limits.wait('guess', one.address);
    if (wait !== null) return { ok: false, why: 'tooManyGuesses', after: wait };
    if (ask.kind === 'join') {
      const after = await limits.count('join', one.address);
      if (after !== null) return { ok: false, why: 'tooFast', after };
    }
    const id = ask.kind === 'enter' ? (readKey(ask.key)?.classId ?? null) : await store.classWith(ask.code);
    const found = id === null ? { at: 'nowhere' as const } : await classes.find(id);
    let reply: Reply = { ok: false, why: 'noSuchClass' };
    if (found.at === 'here') {
      reply = await atDoor(found.host, one.link, ask, limits);
      const isIn = found.host.presence.roleOf(one.link) !== null;
      // Who has gone while the door was opened is not to stay in.
      if (isIn && !one.socket.connected) found.host.gone(one.link);
      else if (isIn) one.here = found.host;
    } else if (found.at === 'elsewhere' && id !== null) {
      reply = await this.askElsewhere(one, { node: found.node, class: id }, ask);
      if (reply.ok && ask.kind !== 'look') one.elsewhere = { node: found.node, class: id };
    }
    if (!reply.ok && (reply.why === 'noSuchClass' || reply.why === 'noSuchPerson')) {
      await limits.count('guess', one.address);
      this.on.log('not let in', { kind: ask.kind, why: reply.why });
    }
    return reply;
  }

  private wire(one: Connected, input: unknown): void {
    if (this.isTooMany(one)) return;
    const read = wireParcel.safeParse(input);
    if (!read.success) {
      this.on.figures.refused.inc({ why: 'notUnderstood' });
      return;
    }
    const { channel, frame } = read.data;
    if (one.here) one.here.wire(one.link, channel, frame);
    else if (one.elsewhere) {
      const parcel = { channel, frame };
      this.peers?.send(one.elsewhere.node, {
        kind: 'wire',
        socket: one.socket.id,
        class: one.elsewhere.class,
        parcel,
      });
    }
  }

  private askElsewhere(
    one: Connected,
    to: { readonly node: string; readonly class: string },
    ask: Ask,
  ): Promise<Reply> {
    const n = ++this.asked;
    return new Promise((resolve) => {
      const late = setTimeout(() => {
        this.answers.delete(n);
        resolve({ ok: false, why: 'stopping', after: 1000 });
      }, 8000);
      this.answers.set(n, (reply) => {
        clearTimeout(late);
        this.answers.delete(n);
        resolve(reply);
      });
      this.peers?.send(to.node, { kind: 'ask', socket: one.socket.id, class: to.class, n, ask });
    });
  }

  /** Takes what another process sends. */
  private take(from: string, between: Between): void {
    switch (between.kind) {
      case 'ask':
        void this.askedFrom(from, between);
        return;
      case 'wire':
        this.remote
          .get(between.socket)
          ?.host.wire(
            this.remote.get(between.socket)?.link as Link,
            between.parcel.channel,
            between.parcel.frame,
          );
        return;
      case 'gone': {
        const one = this.remote.get(between.socket);
        this.remote.delete(between.socket);
        one?.host.gone(one.link);
        return;
      }
      case 'answer':
        this.answers.get(between.n)?.(between.reply);
        return;
      case 'moved':
        for (const one of this.connected.values()) if (one.elsewhere?.class === between.class) comeBack(one);
        return;
      case 'tell':
        this.passTo(between, ({ link }) => link.tell(between.told));
        return;
      case 'parcel':
        this.passTo(between, ({ link }) => link.wire(between.parcel));
        return;
      case 'close':
        this.passTo(between, ({ link }) => link.close());
    }
  }

  private passTo(
    { socket, n }: { readonly socket: string; readonly n: number },
    act: (one: Connected) => void,
  ): void {
    const one = this.connected.get(socket);
    if (!one) return;
    one.inOrder.take(n, () => act(one));
    if (one.inOrder.waits)
      setTimeout(() => {
        if (one.inOrder.waits && this.connected.get(socket) === one) comeBack(one);
      }, LOST_AFTER).unref();
  }

  /** Somebody at another process asks something of a class that is held here. */
  private async askedFrom(
    node: string,
    { socket, class: id, n, ask }: Between & { kind: 'ask' },
  ): Promise<void> {
    let reply: Reply = { ok: false, why: 'stopping', after: 1000 };
    try {
      const known = this.remote.get(socket);
      if (known) reply = await known.host.ask(known.link, ask);
      else if (askerOf(ask.kind) === 'nobodyYet') {
        const found = await this.on.classes.find(id);
        if (found.at === 'here') {
          const link = this.linkTo(node, socket);
          reply = await atDoor(found.host, link, ask as DoorAsk, this.on.limits);
          if (found.host.presence.roleOf(link)) this.remote.set(socket, { link, host: found.host, node });
        }
      }
    } catch (error) {
      this.on.log('ask failed', { kind: ask.kind, error: String(error) });
    }
    this.peers?.send(node, { kind: 'answer', socket, n, reply });
  }

  private linkTo(node: string, socket: string): Link {
    let n = 0;
    return {
      id: socket,
      tell: (told) => this.peers?.send(node, { kind: 'tell', socket, n: ++n, told }),
      wire: (parcel) => this.peers?.send(node, { kind: 'parcel', socket, n: ++n, parcel }),
      close: () => {
        this.remote.delete(socket);
        this.peers?.send(node, { kind: 'close', socket, n: ++n });
      },
    };
  }
}

/** Cuts a connection as a network would: its client comes back by itself. */
function comeBack({ socket }: Connected): void {
  socket.conn.close();
}
