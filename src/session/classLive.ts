/** What a class host lets its Councils, and the pictures of it, know: who acts, who is away, and how long is waited. */
import type { DelegationCode } from '../council/matter.ts';
import { patienceIn } from './classClock.ts';
import type { Class } from './classCouncil.ts';
import type { ClassHost } from './classHost.ts';
import type { Live } from './classPictures.ts';
import type { PlanName } from './classroom.ts';
import { councilIn, teamOf } from './classState.ts';

/** How long a person may be away before an AI delegation speaks for it, and before it is not waited for, in milliseconds. */
const STANDS_IN_AFTER = 60_000;
const WAITED_FOR = 15_000;
/** The usual pause between two happenings, in milliseconds: what people can follow. */
const PAUSE: Readonly<Record<PlanName, number>> = { '45': 900, '90': 1500, '180': 2500, open: 1200 };

/** Whether a person acts in a seat: one of its team is there, or was a moment ago, and its pen has not been handed over. */
export function personActs(host: ClassHost, council: string, seat: DelegationCode): boolean {
  const { state, around, presence } = host;
  const team = teamOf(state, council, seat);
  if (team.length === 0 || team.some((p) => p.handedOver)) return false;
  const now = around.now();
  return team.some((p) => {
    const since = presence.awaySince(p.id);
    // Before the class has begun nobody needs to act.
    return since === null || state.stage === 'lobby' || now - since < STANDS_IN_AFTER / around.haste;
  });
}

/** What the pictures of a class show beyond what is kept of it. */
export function liveOf(host: ClassHost): Live {
  return {
    now: host.around.now(),
    storeFails: host.storeFails,
    isHere: (person) => host.presence.awaySince(person) === null,
    awaySince: (person) => host.presence.awaySince(person),
    personActs: (council, seat) => personActs(host, council, seat),
    atWork(council) {
      const atWork = host.councils.get(council);
      if (!atWork) return null;
      const { view, over } = atWork.sight;
      return { phase: view.phase, over, entries: atWork.entries, waits: atWork.waits };
    },
  };
}

/** The class, as its Councils know it. */
export function forCouncils(host: ClassHost): Class {
  const { around } = host;
  return {
    get runs() {
      return host.runs;
    },
    get pause() {
      return Math.round(PAUSE[host.state.plan] / around.haste);
    },
    patience(id) {
      const council = councilIn(host.state, id);
      const usual = council ? patienceIn(host.state, council, around.now()) : 0;
      return usual === null ? null : usual / around.haste;
    },
    isAway(council, seat) {
      const now = around.now();
      return teamOf(host.state, council, seat).every((p) => {
        const since = host.presence.awaySince(p.id);
        return since !== null && now - since > WAITED_FOR / around.haste;
      });
    },
    happened: (id) => host.happened(id),
    waitsChanged: (id) => host.waitsChanged(id),
    storeFails(fails) {
      host.storeFails = fails;
    },
    lost: () => host.end('lost'),
  };
}
