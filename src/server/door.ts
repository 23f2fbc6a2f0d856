/** The door of a class: who is let in, as whom, and who is not. It is where guessing is made hopeless. */
import type { Ask } from '../session/classAsking.ts';
import type { ClassHost } from '../session/classHost.ts';
import type { Link } from '../session/classKeeping.ts';
import type { Reply } from '../session/classroom.ts';
import { joined } from '../session/classState.ts';
import { strangersView } from './classes.ts';
import { digestOf, newId, newSeatCode, readKey } from './codes.ts';
import type { Limits } from './limits.ts';

/** What is asked at the door of a class that is found. */
export type DoorAsk = Ask & { readonly kind: 'look' | 'join' | 'return' | 'enter' };

/** Answers at the door of a class that is held here; `link` is let in where the answer says so. */
export async function atDoor(host: ClassHost, link: Link, ask: DoorAsk, limits: Limits): Promise<Reply> {
  const { state, around } = host;
  switch (ask.kind) {
    case 'look':
      return { ok: true, found: strangersView(state) };
    case 'join': {
      const { key, digest } = around.newKey();
      const id = newId();
      const seatCode = newSeatCode();
      const observer = ask.as === 'observer';
      const person = { id, key: digest, seatCode, observer, joined: around.now(), written: ask.name };
      const why = await host.change((now) => joined(now, person));
      if (why) return { ok: false, why };
      host.enter(link, { as: 'person', id });
      return { ok: true, code: state.code, key, seatCode };
    }
    case 'return': {
      const after = await limits.wait('seatCode', state.id);
      if (after !== null) return { ok: false, why: 'tooManyGuesses', after };
      const person = state.persons.find((p) => p.seatCode === ask.seatCode);
      if (!person) {
        await limits.count('seatCode', state.id);
        return { ok: false, why: 'noSuchPerson' };
      }
      // The other device's key ends with this one's beginning: a seat is in one place.
      const { key, digest } = around.newKey();
      const why = await host.change((now) => ({
        ok: true,
        state: { ...now, persons: now.persons.map((p) => (p.id === person.id ? { ...p, key: digest } : p)) },
      }));
      if (why) return { ok: false, why };
      host.enter(link, { as: 'person', id: person.id });
      return { ok: true, code: state.code, key, seatCode: person.seatCode };
    }
    case 'enter': {
      const kind = readKey(ask.key)?.kind;
      const digest = digestOf(ask.key);
      if (kind === 'facilitator' && digest === state.facilitator) {
        host.enter(link, { as: 'facilitator' });
        return { ok: true, as: 'facilitator' };
      }
      if (kind === 'wall' && ask.key === state.wallKey) {
        host.enter(link, { as: 'wall' });
        return { ok: true, as: 'wall' };
      }
      const person = kind === 'person' ? state.persons.find((p) => p.key === digest) : undefined;
      if (!person) return { ok: false, why: 'noSuchPerson' };
      host.enter(link, { as: 'person', id: person.id });
      return { ok: true, as: 'person' };
    }
  }
}
