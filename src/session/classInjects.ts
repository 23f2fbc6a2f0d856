/** What a facilitator brings into the meetings of a class, at once or prepared beforehand. */
import type { Outside } from '../council/outside.ts';
import type { Inject } from './classAsking.ts';
import type { ClassHost } from './classHost.ts';
import type { Answered } from './classPersons.ts';
import { MOST_PREPARED } from './classroom.ts';
import { cleanText } from './classState.ts';

/** The event that it is to a meeting; null where it says nothing. */
function eventOf(inject: Inject): Outside | null {
  switch (inject.kind) {
    case 'news': {
      const text = cleanText(inject.text).replace(/\s+/g, ' ');
      return text === '' ? null : { type: 'news.arrived', text, to: 'everybody' };
    }
    case 'deadline':
      return { type: 'deadline.moved', seconds: inject.seconds };
    case 'instruct': {
      const { seat: code, issue } = inject;
      const change = Object.fromEntries(
        Object.entries(inject.change).filter(([, value]) => value !== undefined),
      );
      return { type: 'capital.instructed', code, issue, change };
    }
  }
}

/** Brings something into one Council or into all; it is answered once it is written down. */
export async function bring(host: ClassHost, council: string | null, inject: Inject): Promise<Answered> {
  const event = eventOf(inject);
  return event ? happens(host, council, event) : 'notUnderstood';
}

/** Lets an event happen in one Council or in all; it is answered once it is written down. */
export async function happens(host: ClassHost, id: string | null, event: Outside): Promise<Answered> {
  const councils = id === null ? [...host.councils.values()] : [host.councils.get(id)];
  const happened: Promise<void>[] = [];
  for (const council of councils) {
    if (!council) return 'noSuchCouncil';
    if (council.host.inject(event)) happened.push(council.safe());
  }
  await Promise.all(happened);
  return happened.length === 0 ? 'impossibleNow' : {};
}

/** Keeps something for later with the class. */
export async function prepare(host: ClassHost, inject: Inject): Promise<Answered> {
  if (!eventOf(inject)) return 'notUnderstood';
  const id = host.around.newId();
  const why = await host.change((state) =>
    state.prepared.length >= MOST_PREPARED
      ? { ok: false, why: 'full' }
      : { ok: true, state: { ...state, prepared: [...state.prepared, { id, inject }] } },
  );
  return why ?? {};
}

/** What is being brought in: a second press is none. */
const underWay = new Set<string>();

/** Brings in what was prepared, which is prepared no more then; what cannot happen now stays prepared. */
export async function bringIn(host: ClassHost, id: string, council: string | null): Promise<Answered> {
  const one = host.state.prepared.find((p) => p.id === id);
  if (!one || underWay.has(id)) return 'noSuchEntry';
  underWay.add(id);
  try {
    const answered = await bring(host, council, one.inject);
    if (typeof answered !== 'string') await dropPrepared(host, id);
    return answered;
  } finally {
    underWay.delete(id);
  }
}

export async function dropPrepared(host: ClassHost, id: string): Promise<Answered> {
  const why = await host.change((state) => ({
    ok: true,
    state: { ...state, prepared: state.prepared.filter((p) => p.id !== id) },
  }));
  return why ?? {};
}
