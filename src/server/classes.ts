/** The classes that this process holds: opened here, taken up again when somebody comes back, given up when nobody is there. */
import { performance } from 'node:perf_hooks';
import { readScenario, shippedScenarios } from '../scenario/read.ts';
import type { Ask } from '../session/classAsking.ts';
import { ClassHost } from '../session/classHost.ts';
import type { Case, Keeping, Surroundings } from '../session/classKeeping.ts';
import { KEPT_DAYS, LONGEST_TITLE } from '../session/classroom.ts';
import { type ClassState, cleanName, newClass } from '../session/classState.ts';
import { digestOf, newCode, newId, newKey, newSeatCode, newSeed } from './codes.ts';
import type { Nodes } from './nodes.ts';
import type { Figures } from './reckoning.ts';
import type { Store } from './store.ts';

const DAY = 86_400_000;
/** A class in which nobody is connected is given up after this many milliseconds. */
const EMPTY_FOR = 300_000;
const SWEEP_EVERY = 60_000;
/** How often a code is drawn anew because a class has it already. */
const DRAWS = 20;

/** Milliseconds since 1970 as the process began, and evenly from there: nobody sets this clock. */
const began = Date.now() - performance.now();
export function steadyNow(): number {
  return Math.round(began + performance.now());
}

/** What the classes of a process rest on. */
export interface Grounds {
  readonly store: Store;
  readonly nodes: Nodes;
  readonly figures: Figures;
  readonly haste: number;
  readonly program: string;
  /** What time it is, in milliseconds; as the process knows it when left out. */
  readonly now?: () => number;
  log(what: string, particulars?: Readonly<Record<string, string | number | boolean>>): void;
}

/** Where a class is held. */
export type Whereabouts =
  | { readonly at: 'here'; readonly host: ClassHost }
  | { readonly at: 'elsewhere'; readonly node: string }
  | { readonly at: 'nowhere' };

/** What came of opening a class. */
export type OpenedClass =
  | { readonly ok: true; readonly host: ClassHost; readonly code: string; readonly key: string }
  | { readonly ok: false; readonly why: 'noSuchScenario' | 'notStored' };

export class Classes {
  private readonly held = new Map<string, Promise<ClassHost | null>>();
  private readonly hosts = new Map<string, { readonly host: ClassHost; emptySince: number | null }>();
  private readonly cases = new Map<string, Case>();
  private readonly sweeping: NodeJS.Timeout;
  private readonly now: () => number;
  private stopped = false;

  constructor(private readonly on: Grounds) {
    this.now = on.now ?? steadyNow;
    void this.removeOld();
    this.sweeping = setInterval(() => void this.sweep(), SWEEP_EVERY);
    this.sweeping.unref();
  }

  get count(): number {
    return this.hosts.size;
  }

  get councilCount(): number {
    let councils = 0;
    for (const { host } of this.hosts.values()) councils += host.councils.size;
    return councils;
  }

  /** Opens a class. */
  async open(ask: Ask & { readonly kind: 'open' }): Promise<OpenedClass> {
    const opened = this.caseOf(ask.scenario);
    if (!opened) return { ok: false, why: 'noSuchScenario' };
    const { store } = this.on;
    const now = this.now();
    const id = newId();
    const key = newKey('facilitator', id);
    for (let draw = 0; draw < DRAWS; draw++) {
      const state = newClass({
        id,
        code: newCode(),
        name: cleanName(ask.name ?? '', LONGEST_TITLE),
        facilitator: digestOf(key),
        wallKey: newKey('wall', id),
        scenario: ask.scenario,
        seats: opened.matter.delegations.map((d) => d.code),
        difficulty: ask.difficulty,
        seed: ask.seed ?? newSeed(),
        plan: ask.plan,
        teamSize: ask.teamSize,
        choosing: ask.choosing,
        notes: ask.notes,
        created: now,
        deletedAt: now + KEPT_DAYS * DAY,
        councils: ask.councils,
      });
      try {
        if (!(await store.create(state, now))) continue;
      } catch (error) {
        this.on.log('store fails', { error: String(error) });
        return { ok: false, why: 'notStored' };
      }
      const host = ClassHost.open(state, this.around(id, opened), (why) => this.ended(id, why));
      this.keep(id, host);
      return { ok: true, host, code: state.code, key };
    }
    return { ok: false, why: 'notStored' };
  }

  /** Where a class is; it is taken up here when nobody holds it. Rejects when the store cannot be read. */
  async find(id: string): Promise<Whereabouts> {
    for (let attempt = 0; attempt < 3; attempt++) {
      const held = await this.held.get(id);
      if (held) return { at: 'here', host: held };
      const owner = await this.on.store.ownerOf(id);
      if (owner === null || this.stopped) return { at: 'nowhere' };
      const { nodes } = this.on;
      if (owner !== '' && owner !== nodes.self && !(await nodes.isDead(owner)))
        return { at: 'elsewhere', node: owner };
      if (this.held.has(id)) continue;
      const taken = this.takeUp(id, owner);
      this.held.set(id, taken);
      const host = await taken.catch((error: unknown) => {
        this.held.delete(id);
        throw error;
      });
      if (host) return { at: 'here', host };
      this.held.delete(id);
    }
    return { at: 'nowhere' };
  }

  /** Stops holding all classes, after what has happened in them is written. */
  async stop(patience: number): Promise<void> {
    this.stopped = true;
    clearInterval(this.sweeping);
    const all = [...this.hosts.keys()];
    await Promise.all([...this.hosts.values()].map(({ host }) => host.stop(patience)));
    await this.on.store.release(all, this.now()).catch(() => undefined);
  }

  private async takeUp(id: string, owner: string): Promise<ClassHost | null> {
    const { store } = this.on;
    const taken = await store.take(id, owner);
    if (!taken) return null;
    const { state, lastHeld } = taken;
    const opened = this.caseOf(state.scenario);
    if (!opened) {
      this.on.log('scenario gone', { scenario: state.scenario });
      return null;
    }
    const said = (await store.saidIn(id)).length;
    const around = this.around(id, opened);
    const host = await ClassHost.resume(state, lastHeld, said, around, (why) => this.ended(id, why));
    this.on.log('class taken up', { class: id });
    this.keep(id, host);
    return host;
  }

  private keep(id: string, host: ClassHost): void {
    this.held.set(id, Promise.resolve(host));
    this.hosts.set(id, { host, emptySince: null });
  }

  private ended(id: string, why: string): void {
    this.held.delete(id);
    this.hosts.delete(id);
    if (why === 'lost') this.on.figures.lost.inc();
    this.on.log('class ended', { class: id, why });
    this.atEnd(id, why === 'lost');
  }

  /** Told when a class is not held here any more; `lost` where another process holds it. */
  atEnd: (id: string, lost: boolean) => void = () => undefined;

  private caseOf(scenario: string): Case | null {
    const known = this.cases.get(scenario);
    if (known) return known;
    if (!shippedScenarios().includes(scenario)) return null;
    const read = readScenario(scenario);
    if (!read.ok) return null;
    const { matter, briefs } = read;
    this.cases.set(scenario, { matter, briefs });
    return { matter, briefs };
  }

  private around(id: string, opened: Case): Surroundings {
    const { store, figures, haste, program, log } = this.on;
    const keeping: Keeping = {
      write: (writing) => store.write(id, writing, this.now()),
      linesOf: (record) => store.linesOf(record),
      said: () => store.saidIn(id),
      remove: () => store.remove(id),
    };
    return {
      ...{ keeping, opened, haste, program },
      now: this.now,
      later(milliseconds, act) {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
      newKey() {
        const key = newKey('person', id);
        return { key, digest: digestOf(key) };
      },
      newSeatCode,
      newId,
      note: (what, particulars) => log(what, { class: id, ...particulars }),
      measured: (what, milliseconds) => figures.took.observe({ what }, milliseconds / 1000),
    };
  }

  /** Deletes classes whose time is over, and gives up those in which nobody is. Done every minute by itself. */
  async sweep(): Promise<void> {
    const now = this.now();
    for (const [id, one] of this.hosts) {
      if (!one.host.isEmpty) one.emptySince = null;
      else if (one.emptySince === null) one.emptySince = now;
      else if (now - one.emptySince > EMPTY_FOR) await this.giveUp(id, one.host);
    }
    await this.removeOld();
  }

  private async giveUp(id: string, host: ClassHost): Promise<void> {
    // Whoever comes meanwhile waits until it can be taken up again.
    const gone = host.stop(5000).then(() => null);
    this.held.set(id, gone);
    this.hosts.delete(id);
    await gone;
    await this.on.store.release([id], this.now()).catch(() => undefined);
    this.held.delete(id);
  }

  private async removeOld(): Promise<void> {
    const old = await this.on.store.removeOld(this.now()).catch(() => []);
    for (const id of old) this.hosts.get(id)?.host.end('deleted');
  }
}

/** The state of a class as a stranger may know it who has its code. */
export function strangersView({ name, scenario, locked, stage }: ClassState) {
  return { name, scenario, locked, stage };
}
