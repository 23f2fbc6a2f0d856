import { type Ask, askerOf } from './classAsking.ts';
import { clocksStarted, enteredPart, heldAgain } from './classClock.ts';
import { CouncilAtWork, holdAsSet } from './classCouncil.ts';
import { facilitatorAsks } from './classFacilitator.ts';
import { type Link, NotOwner, type Surroundings, type Writing } from './classKeeping.ts';
import { forCouncils, personActs } from './classLive.ts';
import { meetingFrom, newMeeting } from './classMeeting.ts';
import { type Answered, personAsks, retellNotes } from './classPersons.ts';
import { Presence, type Role } from './classPresence.ts';
import type { ClosedFor, RefusedFor, Reply, Told } from './classroom.ts';
import { ClassShows } from './classShows.ts';
import { afterMove, type Changed, type ClassState, type CouncilState, personIn } from './classState.ts';
import { ClassWires } from './classWires.ts';
import type { Host } from './host.ts';

/** Who has made how many moves, and for whom a meeting waits, is shown at most this often, in milliseconds. */
const MOVES_EVERY = 1000;
/** How long a change of the class may take to be written before it is given up, in milliseconds. */
const PATIENCE = 4000;

/** Why a class is not held any more. */
export type Ended = 'lost' | 'deleted';

export class ClassHost {
  readonly presence = new Presence();
  readonly councils = new Map<string, CouncilAtWork>();
  private readonly wires: ClassWires;
  private changes: Promise<unknown> = Promise.resolve();
  /** What becomes of the class by itself while a change of it is being written; null while none is. */
  private meanwhile: ((state: ClassState) => ClassState)[] | null = null;
  private readonly shows: ClassShows;
  private cancelWatch: (() => void) | null = null;
  private failing = false;
  private unsaved = false;
  private ended = false;
  /** Nothing is kept of the class any more: whatever ends it now, it is for that reason. */
  deleting = false;

  private constructor(
    private current: ClassState,
    /** How much was said beside the meetings. */
    private saidCount: number,
    readonly around: Surroundings,
    private readonly atEnd: (why: Ended) => void,
  ) {
    this.wires = new ClassWires(this);
    this.shows = new ClassShows(this);
  }

  /** A class that begins; its state is in the store already. */
  static open(state: ClassState, around: Surroundings, atEnd: (why: Ended) => void): ClassHost {
    const host = new ClassHost(state, 0, around, atEnd);
    for (const council of state.councils) host.begin(council, newMeeting(around, state), 0);
    host.watch();
    return host;
  }

  /** A class that was held before, here or elsewhere, until `lastHeld`. Rejects when the store cannot be read. */
  static async resume(
    state: ClassState,
    lastHeld: number,
    said: number,
    around: Surroundings,
    atEnd: (why: Ended) => void,
  ): Promise<ClassHost> {
    const host = new ClassHost(heldAgain(state, lastHeld, around.now()), said, around, atEnd);
    for (const council of state.councils) {
      const lines = await around.keeping.linesOf(council.record);
      const restored = lines.length === 0 ? newMeeting(around, state) : meetingFrom(lines);
      if (restored) host.begin(council, restored, lines.length);
      else around.note('ledger not read', { council: council.id });
    }
    host.follow();
    host.watch();
    return host;
  }

  get state(): ClassState {
    return this.current;
  }

  /** How many lines of what was said there are. */
  get said(): number {
    return this.saidCount;
  }

  /** Lets a connection in as somebody. Who was there before as the same person is told that it is there elsewhere now. */
  enter(link: Link, role: Role): void {
    const older = this.presence.enter(link, role, this.around.now());
    if (older) this.dismiss(older, 'otherTab');
    this.follow();
    if (role.as === 'person') void retellNotes(this, link, role.id);
    this.shows.to(link);
    this.showSoon();
  }

  /** A connection has gone. */
  gone(link: Link): void {
    this.wires.close(link);
    this.shows.forget(link);
    if (this.presence.leave(link, this.around.now())) this.showSoon();
  }

  /** Whether the store takes nothing at the moment. */
  get storeFails(): boolean {
    return this.failing;
  }

  set storeFails(fails: boolean) {
    this.failing = fails;
    this.showSoon();
    if (!fails) for (const council of this.councils.values()) council.stepSoon();
  }

  /** Whether delegations act and time passes. */
  get runs(): boolean {
    const { stage, paused } = this.current;
    return stage === 'running' && !paused && !this.failing && !this.ended;
  }

  /** Whether anybody is connected. */
  get isEmpty(): boolean {
    return this.presence.size === 0;
  }

  /** Answers what a connection asks that is somebody here. */
  async ask(link: Link, ask: Ask): Promise<Reply> {
    const role = this.presence.roleOf(link);
    const asker = askerOf(ask.kind);
    const may =
      role !== null &&
      (asker === 'onlooker' ? role.as !== 'person' : asker === role.as || asker === 'anybody');
    if (!may) return { ok: false, why: 'notAllowed' };
    const answered: Answered | null =
      role.as === 'person'
        ? await personAsks(this, role.id, link, ask)
        : ((await this.watches(link, role, ask)) ?? (await facilitatorAsks(this, ask)));
    if (answered === null) return { ok: false, why: 'notAllowed' };
    return typeof answered === 'string' ? { ok: false, why: answered } : { ok: true, ...answered };
  }

  /** Takes a piece of a wire from a connection. */
  wire(link: Link, channel: string, frame: unknown): void {
    this.wires.receive(link, channel, frame);
  }

  /** Changes the class: writes it down, and then tells. Gives why not, or null. */
  change(how: (state: ClassState) => Changed, besides: Writing = {}): Promise<RefusedFor | null> {
    const next = this.changes.then(async (): Promise<RefusedFor | null> => {
      if (this.ended) return 'stopping';
      const changed = how(this.current);
      if (!changed.ok) return changed.why;
      if (changed.state === this.current && Object.keys(besides).length === 0) return null;
      const meanwhile: ((state: ClassState) => ClassState)[] = [];
      this.meanwhile = meanwhile;
      const why = await this.written({ ...besides, state: changed.state });
      this.meanwhile = null;
      if (why) return why;
      this.current = meanwhile.reduce((state, became) => became(state), changed.state);
      this.unsaved = meanwhile.length > 0;
      if (besides.said) this.saidCount += besides.said.said.length;
      this.follow();
      this.showSoon();
      return null;
    });
    this.changes = next.catch(() => undefined);
    return next;
  }

  /** Changes the class by what can be kept later: it would be no harm if it were lost. */
  private became(how: (state: ClassState) => ClassState): boolean {
    const next = how(this.current);
    if (next === this.current) return false;
    this.current = next;
    this.unsaved = true;
    this.meanwhile?.push(how);
    return true;
  }

  /** Keeps something that was said beside the meetings. */
  say(what: object): Promise<RefusedFor | null> {
    const next = this.changes.then(async () => {
      const why = await this.written({ said: { from: this.saidCount, said: [what] } });
      if (!why) this.saidCount += 1;
      return why;
    });
    this.changes = next.catch(() => undefined);
    return next;
  }

  private async written(writing: Writing): Promise<RefusedFor | null> {
    const until = this.around.now() + PATIENCE;
    for (;;) {
      try {
        await this.around.keeping.write(writing);
        return null;
      } catch (error) {
        if (error instanceof NotOwner) {
          this.end('lost');
          return 'stopping';
        }
        this.around.note('store fails', { error: String(error) });
        if (this.around.now() > until || this.ended) return 'notStored';
        await new Promise<void>((resolve) => this.around.later(250, resolve));
      }
    }
  }

  /** Tells everybody who is somebody, or those for whom it is meant. */
  tell(told: Told, isFor: (role: Role) => boolean = () => true): void {
    for (const [link, role] of this.presence.all()) if (isFor(role)) link.tell(told);
  }

  /** Ends a person's connection; it is told why. */
  dismiss(link: Link, why: ClosedFor): void {
    this.gone(link);
    link.tell({ kind: 'closed', why });
    link.close();
  }

  /** A person has made a move. */
  moved(person: string): void {
    const now = this.around.now();
    this.became((state) => afterMove(state, person, now));
    this.showSoon(MOVES_EVERY / this.around.haste);
  }

  /** A Council begins, or goes on. */
  begin(council: CouncilState, host: Host, stored: number): void {
    this.councils.get(council.id)?.drop();
    const atWork = new CouncilAtWork(
      council.id,
      host,
      council.record,
      stored,
      forCouncils(this),
      this.around,
    );
    this.councils.set(council.id, atWork);
  }

  /** Stops holding the class: what has happened is written first. */
  async stop(patience: number): Promise<void> {
    await this.changes;
    this.cancelWatch?.();
    this.shows.stop();
    if (this.unsaved) await this.written({ state: this.current });
    await Promise.all([...this.councils.values()].map((council) => council.close(patience)));
    this.ended = true;
  }

  /** Stops at once, and writes nothing any more. */
  end(reason: Ended): void {
    if (this.ended) return;
    const why = this.deleting ? 'deleted' : reason;
    this.ended = true;
    this.cancelWatch?.();
    this.shows.stop();
    for (const council of this.councils.values()) council.drop();
    if (why === 'deleted') for (const [link] of this.presence.all()) this.dismiss(link, 'deleted');
    this.atEnd(why);
  }

  /** Has all connections begin their wires of a Council anew, since it is another meeting. */
  rewire(council: string): void {
    this.wires.forget(council);
    this.follow();
  }

  /** Brings everything in line with who sits where and who is there. */
  follow(): void {
    if (this.ended) return;
    for (const council of this.current.councils) {
      const atWork = this.councils.get(council.id);
      if (!atWork) continue;
      const { host } = atWork;
      for (const seat of this.current.seats) {
        const acts = personActs(this, council.id, seat);
        const sits = host.persons.includes(seat);
        if (acts !== sits) this.showSoon();
        if (acts && !sits) host.take(seat);
        // What is over stays as it was: nobody needs to be stood in for.
        if (!acts && sits && !host.over && this.current.stage !== 'ended') host.release(seat);
      }
      holdAsSet(host, council);
      if (this.current.stage === 'running') this.enterPart(council.id, atWork);
      atWork.stepSoon();
    }
    this.wires.follow();
  }

  /** Something happened in a meeting. */
  happened(id: string): void {
    const atWork = this.councils.get(id);
    if (!atWork || this.current.stage !== 'running') return;
    if (this.enterPart(id, atWork)) this.showSoon();
  }

  /** Has the clock of a Council count the part of the plan that its meeting is in. */
  private enterPart(id: string, { sight }: CouncilAtWork): boolean {
    const { phase } = sight.view;
    const now = this.around.now();
    return this.became((state) => enteredPart(state, id, phase, now));
  }

  /** For whom a meeting waits has changed. */
  waitsChanged(id: string): void {
    const atWork = this.councils.get(id);
    for (const [link, role] of this.presence.all()) {
      if (role.as !== 'person' || this.current.plan === 'open') continue;
      const person = personIn(this.current, role.id);
      if (person?.council !== id || person.seat === null) continue;
      const until = atWork?.waits.get(person.seat)?.until ?? null;
      if (this.presence.waitToldTo(link, until)) link.tell({ kind: 'waits', until });
    }
    this.showSoon(MOVES_EVERY / this.around.haste);
  }

  /** Looks every few seconds who has been away for too long, and keeps what may be lost without harm. */
  private watch(): void {
    this.cancelWatch = this.around.later(Math.max(200, 3000 / this.around.haste), () => {
      this.follow();
      const begun = this.current.stage !== 'lobby';
      if (this.unsaved && begun) void this.change((state) => ({ ok: true, state: { ...state } }));
      if (!this.ended) this.watch();
    });
  }

  /** Shows everybody what has changed, soon. */
  showSoon(within?: number): void {
    if (!this.ended) this.shows.soon(within);
  }

  /** Watching a Council is the affair of a connection, and not of the class. */
  private async watches(link: Link, role: Role, ask: Ask): Promise<Answered | null> {
    if (ask.kind !== 'watch' && ask.kind !== 'unwatch') return null;
    if (!this.councils.has(ask.council)) return 'noSuchCouncil';
    this.presence.watch(link, ask.council, ask.kind === 'watch', role.as === 'wall');
    this.wires.follow();
    return {};
  }

  /** The class with all clocks running. */
  started(state: ClassState): ClassState {
    const now = this.around.now();
    let next: ClassState = clocksStarted({ ...state, stage: 'running', paused: false }, now);
    for (const { id } of state.councils) {
      const phase = this.councils.get(id)?.sight.view.phase;
      if (phase) next = enteredPart(next, id, phase, now);
    }
    return next;
  }
}
