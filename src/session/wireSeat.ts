/** The end of a wire at which somebody holds a seat, or looks on: the very seat, kept up to date from what comes over the wire. */
import type { Notice } from '../council/notices.ts';
import type { Answer, Moment, Onlooking, Seat } from './seat.ts';
import {
  type FromClient,
  type FromHost,
  faultIn,
  fromHost,
  type OnlookerShown,
  type SeatShown,
} from './wire.ts';
import { changed } from './wireChange.ts';

/** A way for messages to go and come. */
export interface Channel {
  send(message: FromClient): void;
  /** Hands on what comes from the host; what is given back ends that. */
  listen(listener: (message: unknown) => void): () => void;
}

/** What a wire can do besides showing. */
export interface Wired {
  /** The channel was cut and is there again: asks for what was missed, and again for what was not answered. */
  resume(): void;
  /** Ends it: what was not answered rejects. */
  close(): void;
}

/** What the other end refused, or what it sent was no message: said where it happened. */
export class WireFault extends Error {
  /** Where in the message; empty for nowhere in particular. */
  readonly path: string;

  constructor(path: string, reason: string) {
    super(path === '' ? reason : `${path}: ${reason}`);
    this.name = 'WireFault';
    this.path = path;
  }
}

interface Asked {
  readonly message: FromClient;
  readonly resolve: (answer: Answer | null) => void;
  readonly reject: (error: Error) => void;
}

/** Told of what could not be made use of; nothing but telling needs to be done about it. */
type Faulty = (fault: WireFault) => void;

/** What comes over a wire, kept up to date. */
class Reception<Shown extends SeatShown | OnlookerShown> {
  heard: readonly Notice[] = [];
  readonly listeners = new Set<() => void>();
  private current: Shown | null = null;
  private n = 0;
  private count: string | null = null;
  private history: string | null = null;
  private readonly asked = new Map<number, Asked>();
  private requests = 0;
  /** What the seat has let pass, of which the host has not told yet. */
  private passing = false;
  private readonly client = randomName();
  private readonly stop: () => void;
  private readonly channel: Channel;
  private readonly faulty: Faulty;
  private began: () => void = () => {};
  private failed: (fault: WireFault) => void = () => {};
  /** Resolves with the first whole. */
  readonly begun: Promise<void>;

  constructor(channel: Channel, faulty: Faulty) {
    this.channel = channel;
    this.faulty = faulty;
    this.begun = new Promise((resolve, reject) => {
      this.began = resolve;
      this.failed = reject;
    });
    this.stop = channel.listen((message) => this.receive(message));
    this.hello();
  }

  get shown(): Shown {
    if (!this.current) throw new Error('nothing has come over the wire yet');
    return this.current;
  }

  /** Lets go by what the host waits for, which is at once no longer asked here: a second press passes nothing else. */
  letPass(message: FromClient): void {
    this.passing = true;
    this.channel.send(message);
    if (this.passing) this.tell();
  }

  get isPassing(): boolean {
    return this.passing;
  }

  hello(): void {
    const { count, n, history, heard } = this;
    this.channel.send({ kind: 'hello', count, n, history, heard: heard.length });
  }

  resume(): void {
    // What was let pass may have been lost on the way: then it is asked again.
    this.endPassing();
    this.hello();
    for (const { message } of this.asked.values()) this.channel.send(message);
  }

  ask(
    message:
      | { readonly kind: 'submit'; readonly move: unknown; readonly id: string }
      | { readonly kind: 'assist'; readonly what: 'once' | 'list' },
  ): Promise<Answer | null> {
    this.requests += 1;
    const request = this.requests;
    const whole: FromClient = { ...message, client: this.client, request };
    return new Promise((resolve, reject) => {
      this.asked.set(request, { message: whole, resolve, reject });
      this.channel.send(whole);
    });
  }

  close(): void {
    this.stop();
    const fault = new WireFault('', 'the wire was closed');
    for (const { reject } of this.asked.values()) reject(fault);
    this.asked.clear();
    this.failed(fault);
  }

  private receive(message: unknown): void {
    const read = fromHost.safeParse(message);
    if (!read.success) {
      const { path, reason } = faultIn(read.error);
      this.faulty(new WireFault(path, reason));
      return;
    }
    const data = read.data as FromHost<Shown>;
    if (data.kind === 'answer') this.settle(data.request, ({ resolve }) => resolve(data.answer));
    else if (data.kind === 'refused') this.refused(data);
    else if (data.kind === 'whole') this.begin(data);
    else this.update(data);
  }

  private refused({ request, path, reason }: FromHost & { readonly kind: 'refused' }): void {
    const fault = new WireFault(path, reason);
    if (request === null) this.endPassing();
    if (request === null || !this.settle(request, ({ reject }) => reject(fault))) this.faulty(fault);
  }

  private begin(whole: FromHost<Shown> & { readonly kind: 'whole' }): void {
    this.count = whole.count;
    this.history = whole.history;
    this.n = whole.n;
    this.current = whole.shown;
    this.passing = false;
    this.heard = [...this.heard.slice(0, whole.from), ...whole.heard];
    this.began();
    this.tell();
  }

  private update(news: FromHost<Shown> & { readonly kind: 'news' }): void {
    if (!this.current || news.n <= this.n) return;
    // Something in between is missing: whoever holds the meeting has it.
    if (news.n !== this.n + 1 || news.from > this.heard.length) {
      this.hello();
      return;
    }
    const waitedFor = momentIn(this.current);
    try {
      this.current = changed(this.current, news.changes);
    } catch (error) {
      this.faulty(new WireFault('changes', String(error)));
      this.count = null;
      this.hello();
      return;
    }
    this.n = news.n;
    if (momentIn(this.current) !== waitedFor) this.passing = false;
    if (news.heard.length > 0) this.heard = [...this.heard.slice(0, news.from), ...news.heard];
    this.tell();
  }

  private settle(request: number, how: (asked: Asked) => void): boolean {
    const asked = this.asked.get(request);
    if (!asked) return false;
    this.asked.delete(request);
    how(asked);
    return true;
  }

  private endPassing(): void {
    if (!this.passing) return;
    this.passing = false;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** What the meeting waits for the seat for; nothing where somebody only looks on. */
function momentIn(shown: SeatShown | OnlookerShown): Moment | null {
  return 'waitsFor' in shown ? shown.waitsFor : null;
}

/** Whatever goes wrong with single messages is told to nobody unless somebody wants to know. */
const SILENTLY: Faulty = () => {};

/** The seat at the other end of a wire. Rejects when the wire is closed before anything came. */
export async function seatOverWire(channel: Channel, faulty: Faulty = SILENTLY): Promise<Seat & Wired> {
  const reception = new Reception<SeatShown>(channel, faulty);
  await reception.begun;
  return {
    get code() {
      return reception.shown.code;
    },
    get view() {
      return reception.shown.view;
    },
    get heard() {
      return reception.heard;
    },
    get assisted() {
      return reception.shown.assisted;
    },
    get waitsFor() {
      return reception.isPassing ? null : reception.shown.waitsFor;
    },
    get briefs() {
      return reception.shown.briefs;
    },
    get over() {
      return reception.shown.over;
    },
    get persons() {
      return reception.shown.persons;
    },
    async submit(move, id) {
      const answer = await reception.ask({ kind: 'submit', move, id });
      if (!answer) throw new WireFault('answer', 'a move was not answered');
      return answer;
    },
    goOn(until) {
      const moment = reception.shown.waitsFor;
      if (moment !== null && !reception.isPassing) reception.letPass({ kind: 'goOn', until, moment });
    },
    assist: (what) => reception.ask({ kind: 'assist', what }),
    subscribe(listener) {
      reception.listeners.add(listener);
      return () => reception.listeners.delete(listener);
    },
    resume: () => reception.resume(),
    close: () => reception.close(),
  };
}

/** The meeting as an onlooker sees it at the other end of a wire. Rejects when the wire is closed before anything came. */
export async function onlookerOverWire(
  channel: Channel,
  faulty: Faulty = SILENTLY,
): Promise<Onlooking & Wired> {
  const reception = new Reception<OnlookerShown>(channel, faulty);
  await reception.begun;
  return {
    get view() {
      return reception.shown.view;
    },
    get heard() {
      return reception.heard;
    },
    get over() {
      return reception.shown.over;
    },
    get persons() {
      return reception.shown.persons;
    },
    get waiting() {
      return reception.shown.waiting;
    },
    subscribe(listener) {
      reception.listeners.add(listener);
      return () => reception.listeners.delete(listener);
    },
    resume: () => reception.resume(),
    close: () => reception.close(),
  };
}

function randomName(): string {
  const [one = 0, two = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${one.toString(36)}${two.toString(36)}`;
}
