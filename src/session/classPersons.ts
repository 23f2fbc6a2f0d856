/** What a person in a class asks for, and what comes of it. */
import type { Ask } from './classAsking.ts';
import type { ClassHost } from './classHost.ts';
import type { Link } from './classKeeping.ts';
import { ledgerOf } from './classMeeting.ts';
import type { Note, RefusedFor, Reply } from './classroom.ts';
import {
  cleanText,
  councilIn,
  handedOver,
  type Person,
  penTo,
  personIn,
  seated,
  unseated,
  withoutPerson,
  withPersonChanged,
} from './classState.ts';

/** What is answered besides that it was done; or why it was not. */
export type Answered = Omit<Extract<Reply, { readonly ok: true }>, 'ok'> | RefusedFor;

const done = (why: RefusedFor | null): Answered => why ?? {};

/** Does what a person asks for; null when it is not for a person to ask that. */
export async function personAsks(
  host: ClassHost,
  id: string,
  link: Link,
  ask: Ask,
): Promise<Answered | null> {
  const person = personIn(host.state, id);
  if (!person) return 'noSuchPerson';
  const { presence } = host;
  switch (ask.kind) {
    case 'time':
      return { now: host.around.now() };
    case 'takeSeat':
      if (!host.state.choosing) return 'notChoosing';
      return done(await host.change((state) => seated(state, id, ask.council, ask.seat)));
    case 'leaveSeat':
      return done(await host.change((state) => unseated(state, id)));
    case 'handOver':
      return done(await host.change((state) => handedOver(state, id, ask.toAi)));
    case 'passPen':
      return done(
        await host.change((state) => {
          const to = personIn(state, ask.to);
          const from = personIn(state, id);
          const sameTeam = to?.seat !== null && to?.council === from?.council && to?.seat === from?.seat;
          if (!to || !from || !sameTeam) return { ok: false, why: 'noSuchPerson' };
          const holder = councilIn(state, to.council ?? '')?.pens[to.seat ?? ''];
          // Whoever holds the pen passes it; where its holder is away, any of the team may pick it up.
          const mayPass = holder === id || (holder !== undefined && presence.awaySince(holder) !== null);
          return mayPass ? penTo(state, ask.to) : { ok: false, why: 'noPen' };
        }),
      );
    case 'observe':
      if (!person.observer) return 'notAllowed';
      if (!councilIn(host.state, ask.council)) return 'noSuchCouncil';
      return done(
        await host.change((state) => ({
          ok: true,
          state: withPersonChanged(state, id, () => ({ council: ask.council })),
        })),
      );
    case 'note':
      return passNote(host, person, ask.to, ask.text);
    case 'help': {
      const text = cleanText(ask.text);
      if (text === '') return 'notUnderstood';
      const at = host.around.now();
      host.tell(
        { kind: 'help', person: id, name: person.name, text, at },
        (role) => role.as === 'facilitator',
      );
      return {};
    }
    case 'lookBack': {
      const council = host.councils.get(person.council ?? '');
      if (!council) return 'noSuchCouncil';
      // Before the meeting is over, its ledger would tell every brief.
      const isOpen = council.host.over && councilIn(host.state, council.id)?.debriefOpen;
      return isOpen ? ledgerOf(host, council.id) : 'notAllowed';
    }
    case 'leaveClass': {
      const why = await host.change((state) => withoutPerson(state, id));
      // After the answer is on its way.
      if (!why) host.around.later(100, () => host.dismiss(link, 'left'));
      return done(why);
    }
    default:
      return null;
  }
}

/** Passes a private note to other delegations of the same Council; those who wrote it have it too, and so has the facilitator. */
async function passNote(
  host: ClassHost,
  { id, name, council, seat }: Person,
  to: readonly string[],
  written: string,
): Promise<Answered> {
  if (!host.state.notes) return 'notesOff';
  if (council === null || seat === null) return 'notSeated';
  if (host.state.stage === 'ended') return 'notRunning';
  const known = host.state.seats.filter((code) => to.includes(code) && code !== seat);
  if (known.length !== new Set(to).size) return 'noSuchSeat';
  const text = cleanText(written);
  if (text === '') return 'notUnderstood';
  const note: Note = { council, from: seat, name, to: known, text, at: host.around.now() };
  const why = await host.say({ kind: 'note', by: id, ...note });
  if (why) return why;
  host.tell({ kind: 'note', note }, (role) => {
    if (role.as === 'facilitator') return true;
    const other = role.as === 'person' ? personIn(host.state, role.id) : undefined;
    if (other?.council !== council || other.seat === null) return false;
    return other.seat === seat || known.includes(other.seat);
  });
  return {};
}

/** Tells whoever comes back the notes of its delegation again: nothing of them is lost with a page. */
export async function retellNotes(host: ClassHost, link: Link, id: string): Promise<void> {
  if (host.said === 0) return;
  const said = await host.around.keeping.said().catch(() => null);
  const person = personIn(host.state, id);
  if (!said || !person || person.seat === null) return;
  for (const one of said.filter(isNote)) {
    const { council, from, name, to, text, at } = one;
    const concerns = council === person.council && (from === person.seat || to.includes(person.seat));
    if (concerns) link.tell({ kind: 'note', note: { council, from, name, to, text, at } });
  }
}

/** Whether something that was said beside the meetings is a note. */
export function isNote(said: unknown): said is Note {
  return typeof said === 'object' && said !== null && 'kind' in said && said.kind === 'note';
}
