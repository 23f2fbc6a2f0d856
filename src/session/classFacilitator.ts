/** What the facilitator of a class asks for, and what comes of it. */
import type { Ask } from './classAsking.ts';
import { clocksStarted, clocksStopped, extended, replanned } from './classClock.ts';
import type { ClassHost } from './classHost.ts';
import { bring, bringIn, dropPrepared, happens, prepare } from './classInjects.ts';
import { ledgerOf, meetingFrom } from './classMeeting.ts';
import { type Answered, isNote } from './classPersons.ts';
import { LONGEST_TITLE, type RefusedFor } from './classroom.ts';
import {
  aiHeld,
  type ClassState,
  cleanName,
  cleanText,
  councilIn,
  hasRoomForCouncil,
  penTo,
  personIn,
  recordName,
  seated,
  unseated,
  withCouncil,
  withCouncilChanged,
  withNewRecord,
  withoutPerson,
  withPersonChanged,
} from './classState.ts';

/** Until an answer is on its way, in milliseconds. */
const AFTER_ANSWER = 100;

const done = (why: RefusedFor | null): Answered => why ?? {};

/** Does what the facilitator asks for; null when it is nothing that is asked. */
export async function facilitatorAsks(host: ClassHost, ask: Ask): Promise<Answered | null> {
  const now = () => host.around.now();
  const set = async (how: (state: ClassState) => ClassState): Promise<Answered> =>
    done(await host.change((state) => ({ ok: true, state: how(state) })));
  switch (ask.kind) {
    case 'time':
      return { now: now() };
    case 'start':
      if (host.state.stage !== 'lobby') return 'impossibleNow';
      return set((state) => host.started(state));
    case 'pause':
      if (host.state.stage !== 'running') return 'notRunning';
      return set((state) => ({ ...clocksStopped(state, now()), paused: true }));
    case 'resume':
      if (host.state.stage !== 'running') return 'notRunning';
      return set((state) => (state.paused ? { ...clocksStarted(state, now()), paused: false } : state));
    case 'extend':
      if (ask.council !== null && !councilIn(host.state, ask.council)) return 'noSuchCouncil';
      return set((state) => extended(state, ask.council, ask.minutes, now()));
    case 'nextPhase':
      return eachCouncil(host, ask.council, (council) => council.endPhase());
    case 'rewind':
      return rewind(host, ask.council, ask.to);
    case 'fork':
      return fork(host, ask.council, ask.at);
    case 'news':
    case 'deadline':
    case 'instruct': {
      const { council, ...inject } = ask;
      return bring(host, council, inject);
    }
    case 'prepare':
      return prepare(host, ask.inject);
    case 'bringIn':
      return bringIn(host, ask.id, ask.council);
    case 'dropPrepared':
      return dropPrepared(host, ask.id);
    case 'confirmWording': {
      const { paragraph, slot, option, force } = ask;
      return happens(host, ask.council, { type: 'wording.confirmed', paragraph, slot, option, force });
    }
    case 'message': {
      const text = cleanText(ask.text);
      if (text === '') return 'notUnderstood';
      const { to } = ask;
      if (to !== null && !personIn(host.state, to)) return 'noSuchPerson';
      host.tell({ kind: 'message', text, at: now(), toAll: to === null }, (role) =>
        role.as === 'person' ? to === null || role.id === to : role.as === 'wall' && to === null,
      );
      return {};
    }
    case 'giveSeat':
      return done(await host.change((state) => seated(state, ask.person, ask.council, ask.seat)));
    case 'takeSeatFrom':
      return done(await host.change((state) => unseated(state, ask.person)));
    case 'givePen':
      return done(await host.change((state) => penTo(state, ask.person)));
    case 'holdAi':
      return done(await host.change((state) => aiHeld(state, ask.council, ask.seat, ask.held)));
    case 'lock':
      return set((state) => ({ ...state, locked: ask.locked }));
    case 'allowNotes':
      return set((state) => ({ ...state, notes: ask.allowed }));
    case 'plan':
      return set((state) => replanned(state, ask.plan, now()));
    case 'name':
      return set((state) => ({ ...state, name: cleanName(ask.name, LONGEST_TITLE) }));
    case 'openDebrief': {
      const council = host.councils.get(ask.council);
      if (!council) return 'noSuchCouncil';
      if (ask.open && !council.host.over) return 'impossibleNow';
      return set((state) => withCouncilChanged(state, ask.council, () => ({ debriefOpen: ask.open })));
    }
    case 'remove': {
      const link = host.presence.linkOf(ask.person);
      const why = await host.change((state) => withoutPerson(state, ask.person));
      if (!why && link) host.dismiss(link, 'removed');
      return done(why);
    }
    case 'reissue':
      return reissue(host, ask.person);
    case 'export':
      return ledgerOf(host, ask.council);
    case 'readNotes': {
      const said = await host.around.keeping.said().catch(() => null);
      if (!said) return 'notStored';
      const notes = said.filter(isNote).filter((n) => ask.council === null || n.council === ask.council);
      return { notes };
    }
    case 'end':
      return set((state) => ({ ...clocksStopped(state, now()), stage: 'ended', paused: false }));
    case 'delete':
      try {
        host.deleting = true;
        await host.around.keeping.remove();
      } catch {
        host.deleting = false;
        return 'notStored';
      }
      // After the answer, since whoever asked is shown out like everybody else.
      host.around.later(AFTER_ANSWER, () => host.end('deleted'));
      return {};
    default:
      return null;
  }
}

async function eachCouncil(
  host: ClassHost,
  id: string | null,
  act: (council: NonNullable<ReturnType<ClassHost['councils']['get']>>) => void,
): Promise<Answered> {
  if (host.state.stage !== 'running') return 'notRunning';
  const councils = id === null ? [...host.councils.values()] : [host.councils.get(id)];
  for (const council of councils) {
    if (!council) return 'noSuchCouncil';
    act(council);
  }
  return {};
}

/** A Council goes on from an earlier entry, under another record; the ledger that it had is kept aside. */
async function rewind(host: ClassHost, id: string, to: number): Promise<Answered> {
  const council = host.councils.get(id);
  if (!council) return 'noSuchCouncil';
  await council.safe();
  if (to > council.entries) return 'noSuchEntry';
  const meeting = meetingFrom(council.host.recorder.lines(), to);
  if (!meeting) return 'noFile';
  const count = to + 1;
  const copy = { from: council.record, to: recordName(host.state), count };
  const why = await host.change(
    (state) => {
      // Another change may have used up the name: then the copy would be under another than the class says.
      if (recordName(state) !== copy.to) return { ok: false, why: 'impossibleNow' };
      const next = withNewRecord(state, id);
      return { ok: true, state: withCouncilChanged(next, id, () => ({ left: null, asOf: null })) };
    },
    { copy },
  );
  if (why) return why;
  const changed = councilIn(host.state, id);
  if (changed) host.begin(changed, meeting, count);
  host.rewire(id);
  host.showSoon();
  return {};
}

/** A second Council goes on from an entry of another, with AI delegations in its seats until people are given them. */
async function fork(host: ClassHost, id: string, at: number): Promise<Answered> {
  const council = host.councils.get(id);
  if (!council) return 'noSuchCouncil';
  if (!hasRoomForCouncil(host.state)) return 'full';
  await council.safe();
  if (at > council.entries) return 'noSuchEntry';
  const meeting = meetingFrom(council.host.recorder.lines(), at);
  if (!meeting) return 'noFile';
  const copy = { from: council.record, to: recordName(host.state), count: at + 1 };
  const why = await host.change(
    (state) =>
      recordName(state) === copy.to
        ? { ok: true, state: withCouncil(state, { council: id, entry: at }) }
        : { ok: false, why: 'impossibleNow' },
    { copy },
  );
  if (why) return why;
  const added = host.state.councils.at(-1);
  if (!added) return 'impossibleNow';
  host.begin(added, meeting, at + 1);
  host.follow();
  host.showSoon();
  return { council: added.id };
}

/** A new key and seat code: whoever has the old ones is out. */
async function reissue(host: ClassHost, id: string): Promise<Answered> {
  const { key, digest } = host.around.newKey();
  const seatCode = host.around.newSeatCode();
  const link = host.presence.linkOf(id);
  const why = await host.change((state) =>
    personIn(state, id)
      ? { ok: true, state: withPersonChanged(state, id, () => ({ key: digest, seatCode })) }
      : { ok: false, why: 'noSuchPerson' },
  );
  if (why) return why;
  if (link) host.dismiss(link, 'reissued');
  return { key, seatCode };
}
