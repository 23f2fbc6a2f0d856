/** Shows everybody in a class what it is to see of it, whenever that has changed, and not more often than is of use. */
import type { ClassHost } from './classHost.ts';
import type { Link } from './classKeeping.ts';
import { liveOf } from './classLive.ts';
import { classPicture, ownPicture, peoplePicture, workPicture } from './classPictures.ts';
import type { Role } from './classPresence.ts';
import type { CouncilPicture, Picture } from './classroom.ts';
import { personIn } from './classState.ts';

/** Pictures go out at most this often, in milliseconds. */
const EVERY = 120;
/** For each connection, what everybody sees goes out at most this often, in milliseconds. */
const SHARED_EVERY = 8;

/** What a connection was shown last: of its own, and of what everybody sees. */
interface Shown {
  readonly own: string;
  readonly shared: string;
}

export class ClassShows {
  private waiting: { readonly cancel: () => void; readonly due: number } | null = null;
  private readonly shown = new Map<string, Shown>();
  /** When what everybody sees was last shown to all. */
  private sharedAt = 0;

  constructor(private readonly host: ClassHost) {}

  /** Shows everybody what has changed, within so many milliseconds. */
  soon(within = EVERY): void {
    const { around } = this.host;
    const due = around.now() + within;
    if (this.waiting && this.waiting.due <= due) return;
    this.waiting?.cancel();
    const cancel = around.later(within, () => {
      this.waiting = null;
      this.toAll();
    });
    this.waiting = { cancel, due };
  }

  /** Shows a connection everything at once: whoever comes in has seen nothing yet. */
  to(link: Link): void {
    const role = this.host.presence.roleOf(link);
    const shared = this.shared();
    const picture = role && this.pictureFor(role, shared.picture);
    if (picture) this.tell(link, picture, { own: ownText(picture), shared: shared.text });
  }

  forget(link: Link): void {
    this.shown.delete(link.id);
  }

  stop(): void {
    this.waiting?.cancel();
  }

  /**
   * Whose own picture has changed is shown it at once; what everybody sees of a large class, less often: it changes with everybody who
   * joins, and goes to everybody who is there.
   */
  private toAll(): void {
    const { around, presence } = this.host;
    const now = around.now();
    const shared = this.shared();
    const every = presence.size * SHARED_EVERY;
    const sharedIsDue = now - this.sharedAt >= every;
    let isLate = false;
    for (const [link, role] of presence.all()) {
      const picture = this.pictureFor(role, shared.picture);
      if (!picture) continue;
      const own = ownText(picture);
      const before = this.shown.get(link.id);
      if (before?.own === own && before.shared === shared.text) continue;
      if (before?.own === own && !sharedIsDue) isLate = true;
      else this.tell(link, picture, { own, shared: shared.text });
    }
    if (isLate) this.soon(this.sharedAt + every - now);
    else if (sharedIsDue) this.sharedAt = now;
  }

  private tell(link: Link, picture: Picture, shown: Shown): void {
    this.shown.set(link.id, shown);
    link.tell({ kind: 'picture', picture });
  }

  private shared(): { readonly picture: Picture['class']; readonly text: string } {
    const picture = classPicture(this.host.state, liveOf(this.host));
    return {
      picture,
      text: JSON.stringify({ ...picture, now: 0, councils: picture.councils.map(withoutLeft) }),
    };
  }

  private pictureFor(role: Role, shared: Picture['class']): Picture | null {
    const { state } = this.host;
    if (role.as === 'wall') return { as: 'wall', class: shared };
    const live = liveOf(this.host);
    if (role.as === 'facilitator')
      return {
        as: 'facilitator',
        class: shared,
        people: peoplePicture(state, live),
        wallKey: state.wallKey,
        prepared: state.prepared,
        atWork: workPicture(state, live),
      };
    const person = personIn(state, role.id);
    return person ? { as: 'person', class: shared, you: ownPicture(state, person, live) } : null;
  }
}

function ownText(picture: Picture): string {
  return picture.as === 'wall' ? '' : JSON.stringify({ ...picture, class: null });
}

/** A Council without what changes by itself: what is left of a part tells nothing new while its clock runs. */
function withoutLeft<T extends Pick<CouncilPicture, 'partLeft' | 'partEndsAt'>>(council: T): T {
  return council.partEndsAt === null ? council : { ...council, partLeft: null };
}
