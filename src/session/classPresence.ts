/** Who is connected to a class, as whom, and since when others are not. */
import type { Link } from './classKeeping.ts';

/** As whom somebody is connected. */
export type Role =
  | { readonly as: 'person'; readonly id: string }
  | { readonly as: 'facilitator' }
  | { readonly as: 'wall' };

interface Here {
  readonly role: Role;
  /** The Councils that it watches, where it has no seat. */
  readonly watching: Set<string>;
  waitTold: number | null;
}

/** The connections of a class. */
export class Presence {
  private readonly here = new Map<Link, Here>();
  private readonly persons = new Map<string, Link>();
  private readonly left = new Map<string, number>();
  /** Since when those are away of whom nothing was heard yet. */
  private began: number | null = null;

  get size(): number {
    return this.here.size;
  }

  all(): readonly (readonly [Link, Role])[] {
    return [...this.here].map(([link, { role }]) => [link, role] as const);
  }

  roleOf(link: Link): Role | null {
    return this.here.get(link)?.role ?? null;
  }

  linkOf(person: string): Link | null {
    return this.persons.get(person) ?? null;
  }

  /** Lets a connection in; gives the older one of the same person, where there is one. */
  enter(link: Link, role: Role, now: number): Link | null {
    this.began ??= now;
    this.here.set(link, { role, watching: new Set(), waitTold: null });
    if (role.as !== 'person') return null;
    const older = this.persons.get(role.id);
    this.persons.set(role.id, link);
    this.left.delete(role.id);
    return older && older !== link ? older : null;
  }

  /** A connection has gone; whether it was there. */
  leave(link: Link, now: number): boolean {
    const { role } = this.here.get(link) ?? { role: null };
    if (!role) return false;
    this.here.delete(link);
    if (role.as === 'person' && this.persons.get(role.id) === link) {
      this.persons.delete(role.id);
      this.left.set(role.id, now);
    }
    return true;
  }

  /** Since when a person is away, in milliseconds; null while it is here. */
  awaySince(person: string): number | null {
    if (this.persons.has(person)) return null;
    return this.left.get(person) ?? this.began ?? Number.POSITIVE_INFINITY;
  }

  /** The Councils that a connection watches. */
  watchedBy(link: Link): ReadonlySet<string> {
    return this.here.get(link)?.watching ?? new Set();
  }

  watch(link: Link, council: string, watches: boolean, only: boolean): void {
    const watching = this.here.get(link)?.watching;
    if (!watching) return;
    if (only) watching.clear();
    if (watches) watching.add(council);
    else watching.delete(council);
  }

  /** Takes note of until when a person was told that it is waited for; whether that is new to it. */
  waitToldTo(link: Link, until: number | null): boolean {
    const one = this.here.get(link);
    if (!one || one.waitTold === until) return false;
    one.waitTold = until;
    return true;
  }
}
