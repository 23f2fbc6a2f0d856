/** The wires of the meetings of a class: which connection is shown which seat or view, and who may act over them. */

import type { CouncilAtWork } from './classCouncil.ts';
import type { ClassHost } from './classHost.ts';
import type { Link } from './classKeeping.ts';
import { holdsPen, personIn } from './classState.ts';
import type { Onlooking, Seat } from './seat.ts';
import type { FromHost } from './wire.ts';
import { type Served, serveOnlooker, serveSeat } from './wireHost.ts';

/** A wire as it is to be: what is shown over it. */
interface Wanted {
  readonly channel: string;
  readonly council: string;
  readonly source: Seat | Onlooking;
  readonly history: string;
}

interface Open extends Wanted {
  readonly served: Served;
}

export class ClassWires {
  private readonly open = new Map<Link, Map<string, Open>>();

  constructor(private readonly host: ClassHost) {}

  /** Opens and ends wires so that every connection is shown what it is to be shown. */
  follow(): void {
    for (const [link] of this.host.presence.all()) {
      const wanted = this.wantedBy(link);
      const open = this.open.get(link) ?? new Map<string, Open>();
      this.open.set(link, open);
      for (const [channel, one] of open) {
        const still = wanted.find((w) => w.channel === channel);
        if (still && still.source === one.source) continue;
        one.served.close();
        open.delete(channel);
        if (!still) link.tell({ kind: 'wire', channel, council: one.council, open: false });
      }
      for (const one of wanted) if (!open.has(one.channel)) open.set(one.channel, this.begin(link, one));
    }
  }

  receive(link: Link, channel: string, frame: unknown): void {
    const one = this.open.get(link)?.get(channel);
    if (!one) return;
    const role = this.host.presence.roleOf(link);
    const acts = typeof frame === 'object' && frame !== null && 'kind' in frame && frame.kind !== 'hello';
    if (acts && role?.as === 'person' && 'code' in one.source)
      this.host.councils.get(one.council)?.acted(one.source.code);
    one.served.receive(frame);
  }

  close(link: Link): void {
    for (const { served } of this.open.get(link)?.values() ?? []) served.close();
    this.open.delete(link);
  }

  /** Ends all wires of a Council without a word: they begin anew at once. */
  forget(council: string): void {
    for (const open of this.open.values())
      for (const [channel, one] of open) {
        if (one.council !== council) continue;
        one.served.close();
        open.delete(channel);
      }
  }

  private wantedBy(link: Link): readonly Wanted[] {
    const { presence, state, councils } = this.host;
    const role = presence.roleOf(link);
    if (!role) return [];
    const gallery = (council: CouncilAtWork): Wanted => ({
      channel: 'gallery',
      council: council.id,
      source: council.host.onlooker('gallery'),
      history: `${council.record}.gallery`,
    });
    if (role.as === 'person') {
      const person = personIn(state, role.id);
      const council = councils.get(person?.council ?? '');
      if (!person || !council) return [];
      const { seat } = person;
      if (seat === null || !council.host.persons.includes(seat)) return [gallery(council)];
      const history = `${council.record}.${seat}`;
      return [{ channel: 'seat', council: council.id, source: council.host.seat(seat), history }];
    }
    const watched = [...presence.watchedBy(link)].flatMap((id) => councils.get(id) ?? []);
    if (role.as === 'wall') {
      const first = watched[0] ?? [...councils.values()][0];
      return first ? [gallery(first)] : [];
    }
    return watched.map((council) => ({
      channel: `watch:${council.id}`,
      council: council.id,
      source: council.sight,
      history: `${council.record}.facilitator`,
    }));
  }

  private begin(link: Link, wanted: Wanted): Open {
    const { channel, council, source, history } = wanted;
    const role = this.host.presence.roleOf(link);
    const person = role?.as === 'person' ? role.id : null;
    const atWork = this.host.councils.get(council);
    const made = new Set<number>();
    const send = (frame: FromHost): void => {
      const isMove = frame.kind === 'answer' && frame.answer?.kind === 'made';
      if (isMove && person !== null && !made.has(frame.request)) {
        made.add(frame.request);
        this.host.moved(person);
      }
      atWork?.send(() => {
        // What was for a wire that has ended meanwhile is nothing to whoever is at its end now.
        if (this.open.get(link)?.get(channel)?.source === source) link.wire({ channel, frame });
      });
    };
    link.tell({ kind: 'wire', channel, council, open: true });
    const served =
      'code' in source
        ? serveSeat(source, send, { history, together: true, barred: () => this.barred(person) })
        : serveOnlooker(source, send, { history, together: true });
    return { ...wanted, served };
  }

  /** Why a person may not act from its seat now. */
  private barred(person: string | null): string | null {
    const { state } = this.host;
    if (person === null || !holdsPen(state, person)) return 'noPen';
    if (state.stage !== 'running') return 'notRunning';
    return state.paused ? 'paused' : null;
  }
}
