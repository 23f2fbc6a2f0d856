/**
 * A Council of a class at work: its meeting, who is connected to it, and its pace. Nothing that happened reaches anybody before it is
 * safely written down. What time it is, and when to do something later, it is told by its surroundings.
 */
import type { DelegationCode } from '../council/matter.ts';
import { measured } from '../council/wordingMeter.ts';
import { NotOwner, type Surroundings } from './classKeeping.ts';
import type { CouncilState } from './classState.ts';
import type { Host } from './host.ts';
import type { Moment } from './seat.ts';

/** For whom the meeting waits, and for how long at most. */
export interface Wait {
  readonly moment: Moment;
  readonly since: number;
  readonly until: number | null;
}

/** What a Council at work asks of its class. */
export interface Class {
  /** Whether delegations act and time passes. */
  readonly runs: boolean;
  /** How long delegates are waited for; null for as long as it takes. 0: what is left goes by quickly. */
  patience(council: string): number | null;
  /** How long the usual pause between two happenings is, in milliseconds. */
  readonly pause: number;
  /** Whether nobody of the team of a seat is connected. */
  isAway(council: string, seat: DelegationCode): boolean;
  /** Something happened in the meeting. */
  happened(council: string): void;
  /** For whom the meeting waits has changed. */
  waitsChanged(council: string): void;
  /** The store takes nothing (true), or takes it again. */
  storeFails(fails: boolean): void;
  /** The class belongs to another process. */
  lost(): void;
}

/** Between two happenings when what is left is to go by quickly, in milliseconds. */
const QUICK = 15;
/** Before writing is tried again, in milliseconds. */
const RETRY = 300;
/** How long a delegate's own wording waits for the facilitator before the wording meter says what it does, in milliseconds. */
const UNCONFIRMED = 60_000;

export class CouncilAtWork {
  /** The seats that are waited for. */
  readonly waits = new Map<DelegationCode, Wait>();
  private outbox: (() => void)[] = [];
  private writing: Promise<void> | null = null;
  private cancelStep: (() => void) | null = null;
  private stepping = false;
  private lastHappening = 0;
  private readonly idle = new Map<DelegationCode, number>();
  private readonly unconfirmed = new Map<string, number>();
  /** The phase that the facilitator has ended. */
  private ending: string | null = null;
  private closed = false;
  private stopListening: (() => void) | null = null;

  constructor(
    readonly id: string,
    readonly host: Host,
    readonly record: string,
    /** How many lines of its ledger are in the store. */
    private stored: number,
    private readonly ofClass: Class,
    private readonly around: Surroundings,
  ) {
    const facilitator = host.onlooker('facilitator');
    this.stopListening = facilitator.subscribe(() => {
      this.writeSoon();
      ofClass.happened(id);
      // What a step itself brings about, it goes on from by itself.
      if (!this.stepping) this.stepSoon();
    });
    this.writeSoon();
    this.stepSoon();
  }

  /** Everything that can be seen of the meeting. */
  get sight() {
    return this.host.onlooker('facilitator');
  }

  /** How many entries its ledger has: a line for each, after the header. */
  get entries(): number {
    return this.host.recorder.lines().length - 1;
  }

  /** Sends something once everything that has happened so far is safe. */
  send(act: () => void): void {
    this.outbox.push(act);
    this.writeSoon();
  }

  /** Resolves once everything that has happened so far is safe; never where the store takes nothing. */
  async safe(): Promise<void> {
    await new Promise<void>((resolve) => this.send(resolve));
  }

  /** Ends the phase that is running: nobody is waited for until it is over. */
  endPhase(): void {
    this.ending = this.sight.view.phase;
    this.stepSoon(true);
  }

  /** A delegate has acted: it is waited for as usual. */
  acted(seat: DelegationCode): void {
    this.idle.delete(seat);
  }

  /** Goes on, when it is time; at once where something has changed that is not in the meeting. */
  stepSoon(atOnce = false): void {
    if (this.closed) return;
    this.cancelStep?.();
    this.cancelStep = null;
    if (!this.ofClass.runs || this.host.over) return;
    const pause = this.isQuick ? QUICK : this.ofClass.pause;
    const due = atOnce ? 0 : Math.max(0, this.lastHappening + pause - this.around.now());
    this.cancelStep = this.around.later(due, () => void this.step());
  }

  /** Stops, after what has happened is safe or cannot be made so. */
  async close(patience: number): Promise<void> {
    this.cancelStep?.();
    this.stopListening?.();
    const written = this.safe();
    await Promise.race([written, new Promise<void>((resolve) => this.around.later(patience, resolve))]);
    this.closed = true;
    this.cancelStep?.();
  }

  /** Stops at once: whatever is not written is not to be. */
  drop(): void {
    this.closed = true;
    this.cancelStep?.();
    this.stopListening?.();
    this.outbox = [];
  }

  private get isQuick(): boolean {
    if (this.ending !== null && this.ending !== this.sight.view.phase) this.ending = null;
    return this.ending !== null || this.ofClass.patience(this.id) === 0;
  }

  private async step(): Promise<void> {
    this.cancelStep = null;
    if (this.stepping || this.closed || !this.ofClass.runs) return;
    this.stepping = true;
    try {
      const began = this.around.now();
      this.confirmOldWordings(began);
      const { length } = this.host.recorder.lines();
      const goesOn = this.advance();
      const now = this.around.now();
      this.around.measured?.('step', now - began);
      if (goesOn || this.host.recorder.lines().length > length) this.lastHappening = now;
      if (goesOn) this.setWaits(new Map());
      else await this.waitFor(now);
    } catch (error) {
      // A meeting that cannot go on stands still; the facilitator can go back to where it could.
      this.around.note('step failed', { council: this.id, error: String(error) });
      return;
    } finally {
      this.stepping = false;
    }
    if (this.waits.size === 0) this.stepSoon();
  }

  /** Goes on to the next thing that anybody hears of: time that merely passes is no happening that one would want to follow. */
  private advance(): boolean {
    const { heard } = this.sight;
    const { length } = heard;
    while (this.host.advance()) if (heard.length > length) return true;
    return false;
  }

  /** The meeting waits for people: each is given its time, and then lets pass. */
  private async waitFor(now: number): Promise<void> {
    const waits = new Map<DelegationCode, Wait>();
    const moments = this.sight.waiting;
    for (const [seat, moment] of Object.entries(moments)) {
      const before = this.waits.get(seat);
      const since = before?.moment === moment ? before.since : now;
      const patience = this.patienceFor(seat);
      waits.set(seat, { moment, since, until: patience === null ? null : since + patience });
    }
    this.setWaits(waits);
    const due = [...waits].filter(([, { until }]) => until !== null && until <= now);
    for (const [seat, { moment }] of due) await this.letGo(seat, moment);
    if (due.length > 0) {
      for (const [seat] of due) this.waits.delete(seat);
      this.stepSoon(this.isQuick || this.waits.size === 0);
      return;
    }
    const next = Math.min(...[...waits.values()].map(({ until }) => until ?? Number.POSITIVE_INFINITY));
    if (Number.isFinite(next)) {
      this.cancelStep?.();
      this.cancelStep = this.around.later(Math.max(1, next - now), () => void this.step());
    }
  }

  /** Whoever is away is not waited for, and whoever lets its time run out again and again, less and less. */
  private patienceFor(seat: DelegationCode): number | null {
    if (this.isQuick || this.ofClass.isAway(this.id, seat)) return 0;
    const patience = this.ofClass.patience(this.id);
    if (patience === null) return null;
    return Math.round(patience / 2 ** Math.min(3, this.idle.get(seat) ?? 0));
  }

  /** The time of a delegate is up: the chair's business is done by an assistant, a speaker yields, everybody else lets pass. */
  private async letGo(code: DelegationCode, moment: Moment): Promise<void> {
    if (!this.host.persons.includes(code)) return;
    const seat = this.host.seat(code);
    if (seat.waitsFor !== moment) return;
    if (!this.isQuick) this.idle.set(code, (this.idle.get(code) ?? 0) + 1);
    const id = `late-${this.entries}`;
    if (moment === 'floor' && (await seat.submit({ kind: 'yieldTheFloor' }, id)).kind === 'made') return;
    if (moment === 'chair' || moment === 'floor') {
      const assisted = await seat.assist('once').catch(() => null);
      if (assisted?.kind === 'made') return;
    }
    seat.goOn('next');
    // Where nobody acts though all let pass, time has to: a speaker that says nothing holds up everybody.
    if (moment === 'floor' && seat.view.floor.speaker === code) this.host.letTimeRun();
  }

  private setWaits(waits: Map<DelegationCode, Wait>): void {
    const same =
      waits.size === this.waits.size &&
      [...waits].every(([seat, { moment, until }]) => {
        const before = this.waits.get(seat);
        return before?.moment === moment && before.until === until;
      });
    if (same) return;
    this.waits.clear();
    for (const [seat, wait] of waits) this.waits.set(seat, wait);
    this.ofClass.waitsChanged(this.id);
  }

  /** What a delegate wrote and the facilitator says nothing of is measured, so that delegations can respond to it. */
  private confirmOldWordings(now: number): void {
    const { matter, draft } = this.sight.view;
    for (const { paragraph, slot, option, words, confirmed } of draft.ownWordings) {
      if (confirmed) continue;
      const name = [paragraph, slot, option].join(' ');
      const since = this.unconfirmed.get(name) ?? now;
      this.unconfirmed.set(name, since);
      if (now - since < UNCONFIRMED / this.around.haste && !this.isQuick) continue;
      const { force } = measured(matter, paragraph, slot, words);
      this.host.inject({ type: 'wording.confirmed', paragraph, slot, option, force });
    }
  }

  private writeSoon(): void {
    if (this.closed) return;
    // After the turn in which something happened, so that all that it brings about goes out together.
    this.writing ??= Promise.resolve().then(() => this.write());
  }

  private async write(): Promise<void> {
    while (!this.closed) {
      const ready = this.outbox;
      this.outbox = [];
      const lines = this.host.recorder.lines();
      if (lines.length > this.stored && !(await this.writeLines(lines))) return;
      for (const act of ready) act();
      if (this.outbox.length === 0 && this.host.recorder.lines().length === this.stored) break;
    }
    this.writing = null;
  }

  /** Whether lines are in the store now; it tries until they are, or until they are not to be. */
  private async writeLines(lines: readonly string[]): Promise<boolean> {
    let failed = false;
    while (!this.closed) {
      const began = this.around.now();
      try {
        const fresh = { record: this.record, from: this.stored, lines: lines.slice(this.stored) };
        await this.around.keeping.write({ lines: [fresh] });
        this.stored = lines.length;
        this.around.measured?.('write', this.around.now() - began);
        if (failed) this.ofClass.storeFails(false);
        return true;
      } catch (error) {
        if (error instanceof NotOwner) {
          this.ofClass.lost();
          return false;
        }
        if (!failed) this.around.note('store fails', { error: String(error) });
        failed = true;
        this.ofClass.storeFails(true);
        await new Promise<void>((resolve) => this.around.later(RETRY, resolve));
      }
    }
    return false;
  }
}

/** The holding of AI delegations, as the host has it, from what is set in the class. */
export function holdAsSet(host: Host, { held }: CouncilState): void {
  const persons = host.persons;
  const due = held.filter((code) => !persons.includes(code));
  if (due.join() !== host.held.join()) host.hold(held);
}
