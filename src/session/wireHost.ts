/** The end of a wire at which the meeting is held: shows a seat, or an onlooker's view, to whoever is at the other end. */
import type { Notice } from '../council/notices.ts';
import type { Answer, Onlooking, Seat } from './seat.ts';
import {
  type FromClient,
  type FromHost,
  faultIn,
  fromClient,
  type OnlookerShown,
  type SeatShown,
} from './wire.ts';
import { type Change, changesBetween } from './wireChange.ts';

/** One end of a wire. */
export interface Served {
  /** Takes what came from the other end, whatever it is; never throws. */
  receive(message: unknown): void;
  /** Ends it: nothing is sent any more. */
  close(): void;
}

/** How a wire is to be served. */
export interface Serving {
  /**
   * The name of the history that the meeting has: the same over a restart of the host, another one after a meeting went back. Who has
   * heard a part of the same history is sent the rest alone. A new one when left out.
   */
  readonly history?: string;
  /** Why nobody at the other end may act now, as a sentence or a word for it; null where one may. For teams with one pen, and pauses. */
  readonly barred?: () => string | null;
  /** Whether what happens in one turn of the event loop goes out together, at the end of it; otherwise at once. */
  readonly together?: boolean;
}

/** Updates that are kept for whoever missed them. */
const KEPT = 16;
/** Answers that are kept for whoever asks again after a cut. */
const ANSWERS = 200;

type Shown = SeatShown | OnlookerShown;
interface Update {
  readonly n: number;
  readonly changes: readonly Change[];
  readonly from: number;
  readonly heard: readonly Notice[];
}

/** What was shown of one seat or view to all wires that show it, so that each change is worked out once. */
interface Track {
  readonly count: string;
  readonly answers: Map<string, Promise<Answer | null>>;
  readonly wires: Set<(update: Update) => void>;
  readonly updates: Update[];
  n: number;
  shown: Shown;
  heard: number;
  /** Whether something has happened that is to be worked out in this turn. */
  due: boolean;
  unsubscribe: (() => void) | null;
}

const tracks = new WeakMap<object, Track>();

function trackOf(source: Seat | Onlooking): Track {
  const known = tracks.get(source);
  if (known) return known;
  const track: Track = {
    count: randomName(),
    answers: new Map(),
    wires: new Set(),
    updates: [],
    n: 0,
    shown: shownBy(source),
    heard: source.heard.length,
    due: false,
    unsubscribe: null,
  };
  tracks.set(source, track);
  return track;
}

function shownBy(source: Seat | Onlooking): Shown {
  const { view, over, persons } = source;
  if (!('code' in source)) return { view, over, persons: [...persons], waiting: source.waiting };
  const { code, waitsFor, briefs, assisted } = source;
  return { code, view, over, persons: [...persons], waitsFor, briefs, assisted: [...assisted] };
}

/** Catches up at the end of the turn. */
function catchUpSoon(track: Track, source: Seat | Onlooking): void {
  if (track.due) return;
  track.due = true;
  queueMicrotask(() => {
    track.due = false;
    if (track.unsubscribe) catchUp(track, source);
  });
}

/** Works out what is new, and sends it to every wire; nothing when nothing is. */
function catchUp(track: Track, source: Seat | Onlooking): void {
  const shown = shownBy(source);
  const changes = [
    ...sharedChanges(track.shown.view, shown.view),
    ...changesBetween(besides(track.shown), besides(shown)),
  ];
  const heard = source.heard.slice(track.heard);
  if (changes.length === 0 && heard.length === 0) return;
  const update: Update = { n: track.n + 1, changes, from: track.heard, heard };
  track.n = update.n;
  track.shown = shown;
  track.heard += heard.length;
  track.updates.push(update);
  if (track.updates.length > KEPT) track.updates.shift();
  for (const send of track.wires) send(update);
}

function besides({ view: _, ...rest }: Shown): object {
  return rest;
}

/** Changes of parts that many views share, by the part as it was: fifteen seats see one draft. */
const worked = new WeakMap<object, Worked>();
interface Worked {
  readonly name: string;
  readonly after: unknown;
  readonly changes: readonly Change[];
}

function sharedChanges(before: object, after: object): readonly Change[] {
  if (before === after) return [];
  const [old, now] = [
    before as Readonly<Record<string, unknown>>,
    after as Readonly<Record<string, unknown>>,
  ];
  const changes: Change[] = [];
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [was, is] = [old[name], now[name]];
    if (was !== is) changes.push(...changesOfPart(name, was, is));
  }
  return changes;
}

function changesOfPart(name: string, before: unknown, after: unknown): readonly Change[] {
  const shared = typeof before === 'object' && before !== null ? before : null;
  const known = shared && worked.get(shared);
  if (known && known.after === after && known.name === name) return known.changes;
  const changes = changesBetween(before, after).map((change): Change => {
    const way = ['view', name, ...change[0]];
    return change.length === 2 ? [way, change[1]] : [way];
  });
  if (shared) worked.set(shared, { name, after, changes });
  return changes;
}

/** Shows a seat to the other end, and lets it act from there. Several wires may show one seat: a team. */
export function serveSeat(
  seat: Seat,
  send: (message: FromHost<SeatShown>) => void,
  serving: Serving = {},
): Served {
  return serve(seat, send as (message: FromHost) => void, serving, seat);
}

/** Shows the meeting to whoever looks on at the other end. Nothing can be done from there. */
export function serveOnlooker(
  onlooking: Onlooking,
  send: (message: FromHost<OnlookerShown>) => void,
  serving: Serving = {},
): Served {
  return serve(onlooking, send as (message: FromHost) => void, serving, null);
}

function serve(
  source: Seat | Onlooking,
  send: (message: FromHost) => void,
  { history, barred, together = false }: Serving,
  seat: Seat | null,
): Served {
  const track = trackOf(source);
  const named = history ?? track.count;
  /** The last update that the other end has; null until it has said what it has. */
  let sent: number | null = null;
  const pass = (update: Update): void => {
    if (sent === null) return;
    sent = update.n;
    send({ kind: 'news', ...update });
  };
  track.unsubscribe ??= source.subscribe(() => (together ? catchUpSoon : catchUp)(track, source));
  track.wires.add(pass);

  const greet = (hello: FromClient & { readonly kind: 'hello' }): void => {
    catchUp(track, source);
    const first = track.updates[0]?.n ?? track.n + 1;
    const isKnown = hello.count === track.count && hello.n <= track.n && hello.n >= first - 1;
    sent = track.n;
    if (isKnown) {
      for (const update of track.updates) if (update.n > hello.n) send({ kind: 'news', ...update });
      return;
    }
    const from = hello.history === named ? Math.min(hello.heard, source.heard.length) : 0;
    send({
      kind: 'whole',
      count: track.count,
      history: named,
      n: track.n,
      shown: track.shown,
      from,
      heard: source.heard.slice(from),
    });
  };
  const refuse = (request: number | null, path: string, reason: string): void =>
    send({ kind: 'refused', request, path, reason });
  /** Does something once, however often the other end asks for it after a cut. */
  const answer = async (
    { client, request }: { readonly client: string; readonly request: number },
    act: () => Promise<Answer | null>,
  ): Promise<void> => {
    const key = `${client} ${request}`;
    const given = track.answers.get(key) ?? act();
    track.answers.set(key, given);
    for (const old of track.answers.keys()) if (track.answers.size > ANSWERS) track.answers.delete(old);
    try {
      const result = await given;
      if (sent !== null) send({ kind: 'answer', request, answer: result });
    } catch (error) {
      track.answers.delete(key);
      if (sent !== null) refuse(request, '', error instanceof Error ? error.message : String(error));
    }
  };
  return {
    receive(message) {
      const read = fromClient.safeParse(message);
      if (!read.success) {
        const { path, reason } = faultIn(read.error);
        refuse(requestIn(message), path, reason);
        return;
      }
      const { data } = read;
      if (data.kind === 'hello') {
        greet(data);
        return;
      }
      const request = data.kind === 'goOn' ? null : data.request;
      if (!seat) {
        refuse(request, 'kind', 'whoever looks on has no seat to act from');
        return;
      }
      const reason = barred?.() ?? null;
      if (reason !== null) refuse(request, '', reason);
      else if (data.kind === 'submit') void answer(data, () => seat.submit(data.move, data.id));
      else if (data.kind === 'assist') void answer(data, () => seat.assist(data.what));
      // What it was pressed for may be over by now, and what the meeting waits for may be something else.
      else if (seat.waitsFor === data.moment) seat.goOn(data.until);
    },
    close() {
      sent = null;
      track.wires.delete(pass);
      if (track.wires.size > 0) return;
      track.unsubscribe?.();
      track.unsubscribe = null;
    },
  };
}

/** The number of the request in a message that was not understood, where it has one. */
function requestIn(message: unknown): number | null {
  if (typeof message !== 'object' || message === null || !('request' in message)) return null;
  const { request } = message;
  return typeof request === 'number' && Number.isSafeInteger(request) && request >= 0 ? request : null;
}

function randomName(): string {
  const [one = 0, two = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${one.toString(36)}${two.toString(36)}`;
}
