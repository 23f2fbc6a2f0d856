/** What processes that share a store tell each other: what is asked of a class that another holds, and what that one tells. */
import type { Server } from 'socket.io';
import type { Ask } from '../session/classAsking.ts';
import type { Reply, Told, WireParcel } from '../session/classroom.ts';

/** From one process to another. `socket` is the connection, as the process knows it at which it arrived. */
export type Between =
  | {
      readonly kind: 'ask';
      readonly socket: string;
      readonly class: string;
      readonly n: number;
      readonly ask: Ask;
    }
  | { readonly kind: 'wire'; readonly socket: string; readonly class: string; readonly parcel: WireParcel }
  | { readonly kind: 'gone'; readonly socket: string; readonly class: string }
  | { readonly kind: 'answer'; readonly socket: string; readonly n: number; readonly reply: Reply }
  /** For a connection; numbered, since what is large is slower on its way than what is small. */
  | { readonly kind: 'tell'; readonly socket: string; readonly n: number; readonly told: Told }
  | { readonly kind: 'parcel'; readonly socket: string; readonly n: number; readonly parcel: WireParcel }
  | { readonly kind: 'close'; readonly socket: string; readonly n: number }
  /** The class is not held there any more: whoever was connected through the other process is to come back. */
  | { readonly kind: 'moved'; readonly class: string };

/** The other processes. */
export interface Peers {
  send(node: string | 'all', between: Between): void;
}

const EVENT = 'open-debate';

/** The peers of a process, over the adapter that its socket.io server has. */
export function peersOver(io: Server, self: string, take: (from: string, between: Between) => void): Peers {
  io.on(EVENT, (to: string, from: string, between: Between) => {
    if (to === self || to === 'all') take(from, between);
  });
  return {
    send(node, between) {
      io.serverSideEmit(EVENT, node, self, between);
    },
  };
}

/** Puts what came numbered into its order; what is missing for too long is lost. */
export class InOrder<T> {
  private next = 1;
  private readonly early = new Map<number, T>();

  constructor(private readonly pass: (one: T) => void) {}

  take(n: number, one: T): void {
    if (n < this.next) return;
    this.early.set(n, one);
    for (;;) {
      const due = this.early.get(this.next);
      if (due === undefined) return;
      this.early.delete(this.next);
      this.next += 1;
      this.pass(due);
    }
  }

  /** Whether something is missing before what has come. */
  get waits(): boolean {
    return this.early.size > 0;
  }
}
