/** What was done in a meeting that is held, as each onlooker has heard of it. */
import type { DelegationCode } from '../council/matter.ts';
import type { Meeting } from '../council/meeting.ts';
import { isFor, type Notice } from '../council/notices.ts';
import type { Onlooker } from '../council/view.ts';
import type { GivenReason } from '../delegates/reasons.ts';
import type { Done } from '../record/recorder.ts';

/** Something that was done, as a ledger has it, and the meeting before and after it. */
export interface Past {
  readonly done: Done;
  readonly before: Meeting;
  readonly after: Meeting;
}

/** The opening, or something that was done. */
export type Told = Past | (Omit<Past, 'done'> & { readonly done: null });

/** What the ledger says of a move that an assistant made for whoever sits in the seat. */
export type Assisted = GivenReason & { readonly assistant: true };

/** What one onlooker has heard, and the places in it of what an assistant did from its seat. Both lists grow. */
export interface Hearing {
  readonly heard: readonly Notice[];
  readonly assisted: readonly number[];
}

/** All that was given notice of. Who sits down later finds everything that the seat has heard. */
export interface History {
  /** Takes note of what was done, with the meeting after it. */
  note(done: Done | null, after: Meeting): void;
  /** What an onlooker has heard so far and hears from now on. */
  hearingOf(onlooker: Onlooker): Hearing;
  /** Ends a hearing: the lists stay as they are. */
  forget(hearing: Hearing): void;
  /** How much was noted. */
  readonly length: number;
}

interface Listening extends Hearing {
  readonly onlooker: Onlooker;
  readonly heard: Notice[];
  readonly assisted: number[];
}

/** A history of nothing yet. */
export function newHistory(): History {
  const told: { readonly notices: readonly Notice[]; readonly assistedFor: DelegationCode | null }[] = [];
  const listening = new Set<Listening>();
  const hear = (one: Listening, { notices, assistedFor }: (typeof told)[number]): void => {
    const { onlooker } = one;
    const code = onlooker.as === 'delegation' ? onlooker.code : null;
    const fresh = onlooker.as === 'facilitator' ? notices : notices.filter((n) => isFor(n, code));
    if (code !== null && code === assistedFor && fresh.length > 0) one.assisted.push(one.heard.length);
    one.heard.push(...fresh);
  };
  return {
    get length() {
      return told.length;
    },
    note(done, after) {
      const assistedFor = done && 'made' in done && isAssisted(done.reason) ? done.made.by : null;
      const latest = { notices: after.notices, assistedFor };
      told.push(latest);
      for (const one of listening) hear(one, latest);
    },
    hearingOf(onlooker) {
      const one: Listening = { onlooker, heard: [], assisted: [] };
      for (const each of told) hear(one, each);
      listening.add(one);
      return one;
    },
    forget(hearing) {
      for (const one of listening) if (one === hearing) listening.delete(one);
    },
  };
}

function isAssisted(reason: unknown): boolean {
  return typeof reason === 'object' && reason !== null && 'assistant' in reason && reason.assistant === true;
}
