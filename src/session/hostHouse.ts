/** A house: holds the meetings of a page, reads their cases, and lets AI delegations think, away from what is drawn. */
import type { NoticeKind } from '../council/vocabulary.ts';
import { faultLine } from '../scenario/faults.ts';
import { type Loaded, loadScenario } from '../scenario/load.ts';
import { watchMeeting } from './headlessWatch.ts';
import { type HeldGame, openHost, openingView, playedFrom } from './host.ts';
import { openSaved } from './hostRestore.ts';
import type { Onlooking, Seat, Stride, Watching } from './seat.ts';
import { serveOnlooker, serveSeat } from './wireHost.ts';
import type { AskKind, Asks, FromHouse, ToHouse } from './wireHouse.ts';

type ReadCase = Extract<Loaded, { readonly ok: true }>;

/** A meeting in the house. */
interface Underway {
  advance(stride: Stride): void;
  file(): string;
  frame(frame: unknown): void;
  close(): void;
}

/** No stride takes longer than this, in milliseconds, so that whoever presses something meanwhile is heard. */
const LONGEST_STRIDE = 120;
/** A restored host has the history that it had: what was heard need not be sent again. */
const HISTORY = 'one game';

/** One end of a house: takes what is asked of it, in the order in which it comes. */
export interface House {
  receive(message: ToHouse): void;
}

/** A house that answers by `send`. */
export function newHouse(send: (message: FromHouse) => void): House {
  const cases: ReadCase[] = [];
  const numbers = new Map<string, number>();
  const underway = new Map<number, Underway>();
  let meetings = 0;

  const caseOf = (id: number): ReadCase => {
    const known = cases[id];
    if (!known) throw new Error(`there is no case ${id} in the house`);
    return known;
  };
  const meetingOf = (meeting: number): Underway => {
    const known = underway.get(meeting);
    if (!known) throw new Error(`there is no meeting ${meeting} in the house`);
    return known;
  };
  const frames = (meeting: number) => (frame: unknown) => send({ kind: 'frame', meeting, frame });

  const hold = (game: HeldGame): number => {
    meetings += 1;
    const meeting = meetings;
    const { gated, striding, flush } = gate(game.seat);
    let kept = 0;
    const tellLines = (): void => {
      const lines = game.lines();
      if (lines.length > kept) send({ kind: 'lines', meeting, from: kept, lines: lines.slice(kept) });
      kept = lines.length;
    };
    gated.subscribe(tellLines);
    const served = serveSeat(gated, frames(meeting), { history: HISTORY });
    underway.set(meeting, {
      advance(stride) {
        striding(() => go(stride, game.seat, () => !game.seat.over && game.advance()));
        flush();
      },
      file: game.file,
      frame(frame) {
        // The first frame says that there is somebody to be told.
        tellLines();
        served.receive(frame);
      },
      close: served.close,
    });
    return meeting;
  };
  const show = (watching: Watching, heard: number): number => {
    meetings += 1;
    const meeting = meetings;
    const listeners = new Set<() => void>();
    const onlooking = onlookingAt(watching, listeners);
    while (watching.heard.length < heard && !watching.over) watching.advance();
    const served = serveOnlooker(onlooking, frames(meeting), { history: HISTORY });
    underway.set(meeting, {
      advance(stride) {
        go(stride, watching, () => {
          watching.advance();
          return !watching.over;
        });
        for (const listener of listeners) listener();
      },
      file: () => '',
      frame: served.receive,
      close: served.close,
    });
    return meeting;
  };

  const answers: { readonly [K in AskKind]: (ask: Asks[K]['ask']) => Asks[K]['answer'] } = {
    readCase({ text, file }) {
      const known = numbers.get(text);
      if (known !== undefined) return { id: known };
      const loaded = loadScenario(text, file);
      if (!loaded.ok) {
        const [first] = loaded.faults;
        return { faults: loaded.faults.length, first: first ? faultLine(file, first) : '' };
      }
      numbers.set(text, cases.length);
      return { id: cases.push(loaded) - 1 };
    },
    look: ({ id, seed, code }) => openingView({ ...caseOf(id), seed }, code),
    take({ id, seed, difficulty, code, program }) {
      const { matter, briefs } = caseOf(id);
      return hold(playedFrom(openHost({ matter, briefs, seed, difficulty, persons: [code], program }), code));
    },
    watch({ id, seed, difficulty, heard }) {
      return show(watchMeeting({ ...caseOf(id), seed, difficulty }), heard);
    },
    restore({ text }) {
      const opened = openSaved(text);
      return opened.ok ? { ok: true, meeting: hold(opened.played), torn: opened.torn } : opened;
    },
    advance({ meeting, stride }) {
      meetingOf(meeting).advance(stride);
      return null;
    },
    file: ({ meeting }) => meetingOf(meeting).file(),
    close({ meeting }) {
      underway.get(meeting)?.close();
      underway.delete(meeting);
      return null;
    },
  };
  return {
    receive(message) {
      if (message.kind === 'frame') {
        underway.get(message.meeting)?.frame(message.frame);
        return;
      }
      const { request } = message;
      const answer = answers[message.kind] as (ask: unknown) => Asks[AskKind]['answer'];
      try {
        send({ kind: 'answer', request, answer: answer(message) });
      } catch (error) {
        send({ kind: 'failed', request, reason: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}

/** A seat that tells of nothing while a stride is under way: the page is told once, of all of it. */
function gate(seat: Seat): {
  readonly gated: Seat;
  readonly striding: (stride: () => void) => void;
  readonly flush: () => void;
} {
  const listeners = new Set<() => void>();
  let isStriding = false;
  const flush = (): void => {
    for (const listener of listeners) listener();
  };
  seat.subscribe(() => {
    if (!isStriding) flush();
  });
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const gated = Object.create(seat, { subscribe: { value: subscribe } }) as Seat;
  const striding = (stride: () => void): void => {
    isStriding = true;
    try {
      stride();
    } finally {
      isStriding = false;
    }
  };
  return { gated, striding, flush };
}

/** A meeting of AI delegations as the gallery sees it. */
function onlookingAt(watching: Watching, listeners: Set<() => void>): Onlooking {
  return {
    get view() {
      return watching.view;
    },
    get heard() {
      return watching.heard;
    },
    get over() {
      return watching.over;
    },
    persons: [],
    waiting: {},
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** One stride: step by step, until something is heard that is worth stopping for, or nothing more happens. */
function go({ steps, quiet }: Stride, shown: Pick<Seat, 'heard'>, step: () => boolean): void {
  const until = performance.now() + LONGEST_STRIDE;
  for (let taken = 0; taken < steps; taken++) {
    const { length } = shown.heard;
    if (!step()) return;
    if (shown.heard.slice(length).some((notice) => isWorthStopping(notice.kind, quiet))) return;
    if (performance.now() > until) return;
  }
}

function isWorthStopping(kind: NoticeKind, quiet: readonly NoticeKind[] | null): boolean {
  return quiet !== null && !quiet.includes(kind);
}
