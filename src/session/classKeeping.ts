/** What a class host needs from its surroundings: where things are kept, what time it is, and what nobody can guess. */
import type { Brief } from '../council/brief.ts';
import type { DelegationCode, Matter } from '../council/matter.ts';
import type { Told, WireParcel } from './classroom.ts';
import type { ClassState } from './classState.ts';

/** What is to be written of a class, all of it or nothing. */
export interface Writing {
  readonly state?: ClassState;
  /** Lines of ledgers; the first of `lines` is line `from`, from 0. A line that is there already stays as it is. */
  readonly lines?: readonly {
    readonly record: string;
    readonly from: number;
    readonly lines: readonly string[];
  }[];
  /** The first `count` lines of a ledger, again under another record. */
  readonly copy?: { readonly from: string; readonly to: string; readonly count: number };
  /** What was said beside the meetings, as plain data; the first is number `from`. */
  readonly said?: { readonly from: number; readonly said: readonly unknown[] };
}

/** Where a class is kept. */
export interface Keeping {
  /** Resolves once it is safe. Rejects with `NotOwner` when another process holds the class, with anything else when it may be tried again. */
  write(writing: Writing): Promise<void>;
  linesOf(record: string): Promise<readonly string[]>;
  /** What was said beside the meetings, oldest first. */
  said(): Promise<readonly unknown[]>;
  /** Deletes all that is kept of the class. */
  remove(): Promise<void>;
}

/** The class is held by another process (by now): nothing can be written of it here. */
export class NotOwner extends Error {}

/** One connection, as a class host sees it. */
export interface Link {
  readonly id: string;
  tell(told: Told): void;
  wire(parcel: WireParcel): void;
  /** Ends it, after what was told has been sent; the client does not come back by itself. */
  close(): void;
}

/** A case that is played, read from its file. */
export interface Case {
  readonly matter: Matter;
  readonly briefs: Readonly<Record<DelegationCode, Brief>>;
}

/** The world around a class host. */
export interface Surroundings {
  readonly keeping: Keeping;
  readonly opened: Case;
  /** Milliseconds; grows evenly, whatever is done to the clock of the machine. */
  now(): number;
  /** Does something later; what is given back keeps it from being done. */
  later(milliseconds: number, act: () => void): () => void;
  /** Draws a person's key (with its digest), a seat code, an id. */
  newKey(): { readonly key: string; readonly digest: string };
  newSeatCode(): string;
  newId(): string;
  /** How many times as fast as usual delegations act, and people are waited for. 1 as usual. */
  readonly haste: number;
  /** The version of the program, for ledgers. */
  readonly program: string;
  /** Is told what is worth a line in a log; never names, texts or briefs. */
  note(what: string, particulars?: Readonly<Record<string, string | number | boolean>>): void;
  /** Is told how long something took, in milliseconds, for the metrics. */
  measured?(what: 'write' | 'move' | 'step', milliseconds: number): void;
}
