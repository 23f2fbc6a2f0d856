/**
 * The meetings of a page, held in a house elsewhere. A house that stops, as a browser that is short of memory may stop it, is opened
 * anew, and its meetings go on from their last line.
 */
import type { DelegationCode } from '../council/matter.ts';
import type { View } from '../council/view.ts';
import type { OpenedFile, Played, Watched } from './seat.ts';
import type { AskKind, Asks, Carrier, FromHouse, Held, ToHouse } from './wireHouse.ts';
import { type Channel, onlookerOverWire, seatOverWire, type Wired } from './wireSeat.ts';

/** A case that was read. */
export interface ReadCase {
  look(seed: number, code: DelegationCode | null): Promise<View | null>;
  take(held: Held & { readonly code: DelegationCode; readonly program: string }): Promise<Played>;
  watch(held: Held): Promise<Watched>;
}

/** The meetings of a page. One is played and one is watched at a time: the next takes the place of the one before. */
export interface House {
  /** Reads the text of a case. */
  readCase(
    text: string,
    file: string,
  ): Promise<
    | { readonly ok: true; readonly read: ReadCase }
    | { readonly ok: false; readonly faults: number; readonly first: string }
  >;
  /** Opens a save file. */
  openFile(text: string): Promise<OpenedFile>;
}

/** The house has stopped while something was asked of it. */
class Stopped extends Error {}

/** A house that stops so often in a row, with nothing done in between, is not opened again. */
const TOO_OFTEN = 3;
/** So long without a word counts as stopped, in milliseconds: strides are short. */
const SILENT = 20_000;

/** One carrier, with what was asked over it. */
class Line {
  readonly carrier: Carrier;
  readonly frames = new Map<number, (frame: unknown) => void>();
  readonly lines = new Map<number, (from: number, lines: readonly string[]) => void>();
  private readonly asked = new Map<
    number,
    { resolve: (answer: never) => void; reject: (error: Error) => void }
  >();
  private requests = 0;
  private heard = 0;
  stopped = false;
  /** Told once it has stopped. Whoever is told no longer is kept no longer: a house outlives many meetings. */
  private readonly told = new Set<() => void>();

  constructor(carrier: Carrier) {
    this.carrier = carrier;
    carrier.listen((message) => this.receive(message));
    carrier.ended.then(() => this.stop());
  }

  /** Nothing more is to be had from it. */
  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    this.carrier.stop();
    for (const { reject } of this.asked.values()) reject(new Stopped('what holds the meeting has stopped'));
    this.asked.clear();
    for (const listener of this.told) listener();
    this.told.clear();
  }

  /** Calls back when it stops, at once where it has; what is given back ends that. */
  whenStopped(listener: () => void): () => void {
    if (this.stopped) listener();
    else this.told.add(listener);
    return () => this.told.delete(listener);
  }

  ask<K extends AskKind>(kind: K, ask: Asks[K]['ask']): Promise<Asks[K]['answer']> {
    if (this.stopped) return Promise.reject(new Stopped('what holds the meeting has stopped'));
    this.requests += 1;
    const request = this.requests;
    return new Promise((resolve, reject) => {
      this.asked.set(request, { resolve, reject });
      this.carrier.send({ ...ask, kind, request } as ToHouse);
      this.watch(request);
    });
  }

  frame(meeting: number, frame: unknown): void {
    if (!this.stopped) this.carrier.send({ kind: 'frame', meeting, frame });
  }

  /** Stops it where nothing at all has come for long, and something is owed. A page that slept has all its time to come yet. */
  private watch(request: number): void {
    const { heard } = this;
    const again = (then: () => void) =>
      setTimeout(() => {
        if (!this.stopped && this.asked.has(request)) then();
      }, SILENT / 2);
    again(() => again(() => (this.heard === heard ? this.stop() : this.watch(request))));
  }

  private receive(message: FromHouse): void {
    this.heard += 1;
    if (message.kind === 'frame') this.frames.get(message.meeting)?.(message.frame);
    else if (message.kind === 'lines') this.lines.get(message.meeting)?.(message.from, message.lines);
    else {
      const asked = this.asked.get(message.request);
      this.asked.delete(message.request);
      if (message.kind === 'failed') asked?.reject(new Error(message.reason));
      else asked?.resolve(message.answer as never);
    }
  }
}

/** A meeting in the house, wherever that is by now. */
class Place {
  readonly listeners = new Set<(message: unknown) => void>();
  lines: string[] = [];
  restored = 0;
  closed = false;
  /** How often it was restored since something was done. */
  private inVain = 0;
  private at: { readonly line: Line; readonly meeting: number };
  private moving: Promise<void> | null = null;
  private unwatch: () => void = () => {};
  private readonly reopen: (
    lines: readonly string[],
  ) => Promise<{ readonly line: Line; readonly meeting: number }>;
  wired: Wired | null = null;
  failure: Error | null = null;

  constructor(
    at: { readonly line: Line; readonly meeting: number },
    reopen: (lines: readonly string[]) => Promise<{ readonly line: Line; readonly meeting: number }>,
  ) {
    this.at = at;
    this.reopen = reopen;
    this.attach(at);
  }

  readonly channel: Channel = {
    send: (frame) => this.at.line.frame(this.at.meeting, frame),
    listen: (listener) => {
      this.listeners.add(listener);
      return () => this.listeners.delete(listener);
    },
  };

  private attach(at: { readonly line: Line; readonly meeting: number }): void {
    const { line, meeting } = at;
    this.at = at;
    line.frames.set(meeting, (frame) => {
      for (const listener of this.listeners) listener(frame);
    });
    line.lines.set(meeting, (from, lines) => {
      if (from > 0) this.inVain = 0;
      this.lines.splice(from, this.lines.length - from, ...lines);
    });
    this.unwatch = line.whenStopped(() => {
      if (!this.closed) this.moving = this.move();
    });
  }

  /** Goes on in a new house. */
  private async move(): Promise<void> {
    this.inVain += 1;
    if (this.inVain > TOO_OFTEN) {
      this.failure = new Error('what holds the meeting keeps stopping');
      return;
    }
    try {
      this.attach(await this.reopen(this.lines));
      this.restored += 1;
      this.wired?.resume();
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
    }
  }

  /** Asks something of the meeting; again in the new house where the old one stopped. */
  async ask<K extends 'advance' | 'file'>(
    kind: K,
    ask: Omit<Asks[K]['ask'], 'meeting'>,
  ): Promise<Asks[K]['answer']> {
    for (;;) {
      await this.moving;
      if (this.failure) throw this.failure;
      const { line, meeting } = this.at;
      try {
        return await line.ask(kind, { ...ask, meeting } as Asks[K]['ask']);
      } catch (error) {
        if (this.closed || !(error instanceof Stopped)) throw error;
      }
    }
  }

  /** What begins in this house; rejects where that stops before. */
  while<T>(beginning: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = this.at.line.whenStopped(() => reject(new Stopped('what holds the meeting has stopped')));
      beginning.then(resolve, reject).finally(end);
    });
  }

  close(): void {
    this.closed = true;
    this.wired?.close();
    const { line, meeting } = this.at;
    line.frames.delete(meeting);
    line.lines.delete(meeting);
    this.unwatch();
    if (!line.stopped) line.ask('close', { meeting }).catch(() => {});
  }
}

/** The house of a page. @param open opens a house; it is called once one is needed, and again when that has stopped. */
export function houseOver(open: () => Promise<Carrier>): House {
  let opened: Promise<Line> | null = null;
  const current: { played: Place | null; watched: Place | null } = { played: null, watched: null };
  const line = (): Promise<Line> => {
    opened ??= open().then((carrier) => {
      const fresh = new Line(carrier);
      fresh.whenStopped(() => {
        opened = null;
      });
      return fresh;
    });
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };
  const caseIn = async (at: Line, text: string, file: string): Promise<number> => {
    const read = await at.ask('readCase', { text, file });
    if ('faults' in read) throw new Error(read.first);
    return read.id;
  };

  const playedAt = async (place: Place): Promise<Played> => {
    current.played?.close();
    current.played = place;
    const seat = await place.while(seatOverWire(place.channel));
    place.wired = seat;
    return {
      seat,
      async advance(stride) {
        await place.ask('advance', { stride });
      },
      lines: () => place.lines,
      file: () => place.ask('file', {}),
      get restored() {
        return place.restored;
      },
    };
  };
  const restore = async (lines: readonly string[]) => {
    const at = await line();
    const answer = await at.ask('restore', { text: `${lines.join('\n')}\n` });
    if (!answer.ok) throw new Error(`line ${answer.line}: ${answer.why}`);
    return { line: at, meeting: answer.meeting };
  };

  const readAs = (text: string, file: string): ReadCase => {
    const withCase = async <T>(work: (at: Line, id: number) => Promise<T>): Promise<T> => {
      const at = await line();
      return work(at, await caseIn(at, text, file));
    };
    return {
      look: (seed, code) => withCase((at, id) => at.ask('look', { id, seed, code })),
      take: (held) =>
        withCase(async (at, id) => {
          const meeting = await at.ask('take', { ...held, id });
          return playedAt(new Place({ line: at, meeting }, restore));
        }),
      watch: (held) => {
        const open = (heard: number) =>
          withCase(async (at, id) => ({ line: at, meeting: await at.ask('watch', { ...held, id, heard }) }));
        return open(0).then(async (at) => {
          // Nothing is kept of it; the same seed gives the same meeting, up to where it was.
          let seen = 0;
          const place = new Place(at, () => open(seen));
          current.watched?.close();
          current.watched = place;
          const onlooking = await place.while(onlookerOverWire(place.channel));
          place.wired = onlooking;
          onlooking.subscribe(() => {
            seen = onlooking.heard.length;
          });
          return {
            get view() {
              return onlooking.view;
            },
            get heard() {
              return onlooking.heard;
            },
            get over() {
              return onlooking.over;
            },
            async advance(stride) {
              await place.ask('advance', { stride });
            },
          };
        });
      },
    };
  };
  return {
    async readCase(text, file) {
      const answer = await (await line()).ask('readCase', { text, file });
      return 'faults' in answer ? { ok: false, ...answer } : { ok: true, read: readAs(text, file) };
    },
    async openFile(text) {
      const at = await line();
      const answer = await at.ask('restore', { text });
      if (!answer.ok) return answer;
      const played = await playedAt(new Place({ line: at, meeting: answer.meeting }, restore));
      return { ok: true, played, torn: answer.torn };
    },
  };
}
