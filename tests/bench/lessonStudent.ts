/** A scripted student: reads as slowly as people do, and then does what an AI delegation would do from what it sees. */
import { type Delegate, delegateFor } from '../../src/delegates/delegate.ts';
import { replay } from '../../src/record/replay.ts';
import type { Seat } from '../../src/session/seat.ts';
import { Caller } from '../server/caller.ts';

/** Who a student is, and where it sits. */
export interface Enrolled {
  readonly url: string;
  readonly code: string;
  readonly council: string;
  readonly seat: string;
  readonly seed: number;
  readonly haste: number;
  say(what: string): void;
}

/** How long a student reads before it does something, in milliseconds: at least, and at most. */
const READS = { asked: [6_000, 30_000], unasked: [12_000, 60_000] } as const;
/** How often, of a thousand, a student lets pass what it could do; and writes a note when it looks up from its reading. */
const LETS_PASS = 200;
const WRITES = 60;

export class Student {
  readonly name: string;
  joinedIn = Number.NaN;
  passed = 0;
  refused = 0;
  notes = 0;
  private caller: Caller | null = null;
  private seat: Seat | null = null;
  private readonly delegate: Delegate;
  private timer: NodeJS.Timeout | null = null;
  private acts = false;
  private begun = false;
  private sent = 0;
  private chance: number;

  constructor(private readonly is: Enrolled) {
    this.name = `Student ${is.seed % 1000}`;
    this.chance = is.seed | 1;
    this.delegate = delegateFor(is.seat, is.seed, 'medium');
  }

  get isHere(): boolean {
    return this.caller?.socket.connected === true && this.seat !== null;
  }

  get seesBriefs(): boolean {
    return this.seat?.briefs != null;
  }

  async join(): Promise<void> {
    const { url, code, council, seat } = this.is;
    const began = performance.now();
    const caller = await Caller.at(url);
    await caller.done({ kind: 'join', code, name: this.name, as: 'delegate' });
    await caller.done({ kind: 'takeSeat', council, seat });
    this.caller = caller;
    this.seat = await caller.seat();
    this.joinedIn = performance.now() - began;
    if (this.begun) {
      this.is.say(`${this.name} comes late, and sits down for ${seat}`);
      this.begin();
    }
  }

  /** The class has started: from now on it acts. */
  begin(): void {
    this.begun = true;
    if (this.acts || this.seat === null) return;
    this.acts = true;
    this.look();
  }

  stop(): void {
    this.acts = false;
    if (this.timer) clearTimeout(this.timer);
  }

  close(): void {
    this.stop();
    this.caller?.close();
  }

  /** Its device goes off. */
  drop(): void {
    this.close();
    this.seat = null;
  }

  /** It goes on on another device. */
  async comeBackWith(seatCode: string): Promise<void> {
    const caller = await Caller.at(this.is.url);
    await caller.done({ kind: 'return', code: this.is.code, seatCode });
    this.caller = caller;
    this.seat = await caller.seat();
    this.is.say(`${this.name} is back on another device`);
    this.begin();
  }

  /** Passes the pen, where it has it, to whoever sits beside it. */
  async passPen(): Promise<void> {
    const other = this.caller?.you?.pen ? this.caller.you.team.find(({ pen }) => !pen) : undefined;
    if (other) await this.caller?.done({ kind: 'passPen', to: other.id });
  }

  /** Opens the debrief; whether it may, and the record is whole. */
  async lookBack(): Promise<boolean> {
    const reply = await this.caller?.ask({ kind: 'lookBack' });
    return reply?.ok === true && replay(reply.ledger ?? '').kind === 'identical';
  }

  private look(): void {
    const [least, most] = this.seat?.waitsFor == null ? READS.unasked : READS.asked;
    const reads = least + ((most - least) * this.draw(1000)) / 1000;
    this.timer = setTimeout(() => {
      void this.act()
        .catch(() => {
          this.refused += 1;
        })
        .then(() => {
          if (this.acts) this.look();
        });
    }, reads / this.is.haste);
  }

  private async act(): Promise<void> {
    const { seat, caller } = this;
    if (!seat || !caller || seat.over) return;
    if (this.draw(1000) < WRITES) await this.write(caller);
    if (!caller.you?.pen) return;
    const { view, waitsFor } = seat;
    const isChairs = waitsFor === 'chair';
    const decision = this.draw(1000) < LETS_PASS ? null : this.delegate.decide(view, isChairs);
    if (decision) {
      this.sent += 1;
      const answer = await seat.submit(decision.move, `${this.name.replace(' ', '')}-${this.sent}`);
      if (answer.kind === 'made') return;
      this.refused += 1;
    }
    if (waitsFor === null) return;
    if (isChairs && (await seat.assist('once'))?.kind === 'made') return;
    if (waitsFor === 'floor')
      await seat.submit({ kind: 'yieldTheFloor' }, `${this.name.replace(' ', '')}-y${++this.sent}`);
    seat.goOn('next');
    this.passed += 1;
  }

  private async write(caller: Caller): Promise<void> {
    const others = (caller.picture?.class.councils ?? [])
      .find(({ id }) => id === this.is.council)
      ?.seats.filter(({ code, names }) => code !== this.is.seat && names.length > 0);
    const to = others?.[this.draw(others.length)];
    if (!to) return;
    const reply = await caller.ask({
      kind: 'note',
      to: [to.code],
      text: 'Could you live with the second paragraph as it stands?',
    });
    if (reply.ok) this.notes += 1;
  }

  /** A whole number from 0 to below `below`: chance that is the same each time. */
  private draw(below: number): number {
    this.chance = (Math.imul(this.chance, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (this.chance >> 8) % below;
  }
}
