/** Wires for tests: two ends in one place, with everything that passes turned into text and back, as a socket does. */
import type { Onlooking, Seat } from '../../src/session/seat.ts';
import { type Served, type Serving, serveOnlooker, serveSeat } from '../../src/session/wireHost.ts';
import {
  type Channel,
  onlookerOverWire,
  seatOverWire,
  type Wired,
  type WireFault,
} from '../../src/session/wireSeat.ts';

/** What a wire does with what passes. */
export interface Weather {
  /** Whether the next message from the host arrives: `no`, `twice`, or as it should. */
  readonly arrives?: (message: unknown) => 'yes' | 'no' | 'twice';
}

/** A wire that is held in hand. */
export interface Held {
  /** All texts that came from the host. */
  readonly sent: string[];
  readonly faults: WireFault[];
  readonly served: () => Served;
  /** Cuts it, and what is on the way is lost. */
  cut(): void;
  /** The host's end begins anew, as a socket that connects again does. */
  join(): void;
}

function channelTo(
  serve: (send: (message: unknown) => void) => Served,
  { arrives = () => 'yes' }: Weather,
): { readonly channel: Channel; readonly held: Held } {
  const sent: string[] = [];
  const listeners = new Set<(message: unknown) => void>();
  let served: Served | null = null;
  const deliver = (message: unknown): void => {
    const text = JSON.stringify(message);
    sent.push(text);
    const how = arrives(message);
    if (how === 'no') return;
    for (let i = 0; i < (how === 'twice' ? 2 : 1); i++)
      for (const listener of listeners) listener(JSON.parse(text));
  };
  const join = (): void => {
    served?.close();
    served = serve(deliver);
  };
  join();
  const held: Held = {
    sent,
    faults: [],
    served: () => served ?? { receive: () => {}, close: () => {} },
    cut() {
      served?.close();
      served = null;
    },
    join,
  };
  const channel: Channel = {
    send: (message) => served?.receive(JSON.parse(JSON.stringify(message))),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { channel, held };
}

/** A seat at the other end of a wire. */
export async function wired(
  seat: Seat,
  weather: Weather = {},
  serving: Serving = {},
): Promise<{ readonly seat: Seat & Wired; readonly wire: Held }> {
  const { channel, held } = channelTo((send) => serveSeat(seat, send, serving), weather);
  return { seat: await seatOverWire(channel, (fault) => held.faults.push(fault)), wire: held };
}

/** An onlooker at the other end of a wire. */
export async function wiredOnlooker(
  onlooking: Onlooking,
): Promise<{ readonly onlooking: Onlooking & Wired; readonly wire: Held }> {
  const { channel, held } = channelTo((send) => serveOnlooker(onlooking, send), {});
  return { onlooking: await onlookerOverWire(channel, (fault) => held.faults.push(fault)), wire: held };
}
