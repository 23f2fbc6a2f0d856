/** What passes between a page and the worker in which a record is looked back on, and the page's end of it. */
import type { View } from '../council/view.ts';
import type { Debrief, WhatIf } from './debrief.ts';
import type { Fork, NoFork } from './forks.ts';
import type { Asking } from './whatIf.ts';

/** What is asked of the worker, and what it answers. */
export interface DebriefAsks {
  /** Opens the text of a ledger; the scenario's text is for what really happened. The debrief, or the line that cannot be read. */
  readonly open: {
    readonly ask: { readonly text: string; readonly scenario: string | null };
    readonly answer: { readonly debrief: Debrief } | { readonly line: number };
  };
  readonly viewAt: { readonly ask: { readonly entry: number }; readonly answer: View | null };
  /** Continues a fork many times. Null when all are done or it was stopped; or why the fork cannot be followed. */
  readonly whatIf: {
    readonly ask: { readonly fork: Fork; readonly asking: Asking };
    readonly answer: NoFork | null;
  };
}
type AskKind = keyof DebriefAsks;

/** To the worker. */
export type ToLooking =
  | {
      readonly [K in AskKind]: DebriefAsks[K]['ask'] & { readonly kind: K; readonly request: number };
    }[AskKind]
  | { readonly kind: 'stop'; readonly request: number };

/** From the worker. */
export type FromLooking =
  | { readonly kind: 'answer'; readonly request: number; readonly answer: DebriefAsks[AskKind]['answer'] }
  | { readonly kind: 'progress'; readonly request: number; readonly progress: WhatIf }
  /** The program has failed; as an error says it. */
  | { readonly kind: 'failed'; readonly request: number; readonly reason: string };

/** A record that is looked back on, as the page holds it. */
export interface Looking {
  readonly debrief: Debrief;
  viewAt(entry: number): Promise<View | null>;
  /** Tells how far it has come after every continuation; ends early when `until` is aborted. */
  whatIf(
    fork: Fork,
    asking: Asking,
    told: (progress: WhatIf) => void,
    until: AbortSignal,
  ): Promise<NoFork | null>;
  /** Ends the worker. */
  close(): void;
}

/** A record that was opened, or the line at which it cannot be read, from 1. */
export type OpenedLooking =
  | { readonly ok: true; readonly looking: Looking }
  | { readonly ok: false; readonly line: number };

interface Waiting {
  readonly resolve: (answer: DebriefAsks[AskKind]['answer']) => void;
  readonly reject: (error: Error) => void;
  readonly told: ((progress: WhatIf) => void) | undefined;
}

/** Opens a record in a worker that was just made. Rejects where the worker fails. */
export async function lookBackIn(
  worker: Worker,
  text: string,
  scenario: string | null,
): Promise<OpenedLooking> {
  const waiting = new Map<number, Waiting>();
  let requests = 0;
  const failAll = (reason: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  worker.onerror = (event) => {
    event.preventDefault();
    failAll(event.message || 'the worker could not be fetched');
  };
  worker.onmessage = ({ data }: MessageEvent<FromLooking>) => {
    const one = waiting.get(data.request);
    if (!one) return;
    if (data.kind === 'progress') {
      one.told?.(data.progress);
      return;
    }
    waiting.delete(data.request);
    if (data.kind === 'answer') one.resolve(data.answer);
    else one.reject(new Error(data.reason));
  };
  const ask = <K extends AskKind>(
    kind: K,
    what: DebriefAsks[K]['ask'],
    told?: (progress: WhatIf) => void,
    until?: AbortSignal,
  ): Promise<DebriefAsks[K]['answer']> => {
    const request = ++requests;
    return new Promise((resolve, reject) => {
      waiting.set(request, { resolve, reject, told });
      until?.addEventListener('abort', () =>
        worker.postMessage({ kind: 'stop', request } satisfies ToLooking),
      );
      worker.postMessage({ ...what, kind, request });
    });
  };
  const opened = await ask('open', { text, scenario });
  if ('line' in opened) {
    worker.terminate();
    return { ok: false, line: opened.line };
  }
  return {
    ok: true,
    looking: {
      debrief: opened.debrief,
      viewAt: (entry) => ask('viewAt', { entry }),
      whatIf: (fork, asking, told, until) => ask('whatIf', { fork, asking }, told, until),
      close() {
        worker.terminate();
        failAll('the record was closed');
      },
    },
  };
}
