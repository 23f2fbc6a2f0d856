/**
 * A class as plain data: the people in it, their seats, teams and pens, its Councils, and what has been set; and the functions that
 * change it, each giving a new class or the reason why not. It knows nothing of sockets, stores, meetings and clocks: who is connected
 * and what time it is, it is told. This is what is kept of a class, so whatever is here survives a restart.
 */
import type { DelegationCode } from '../council/matter.ts';
import type { Difficulty } from '../delegates/temper.ts';
import {
  LONGEST_NAME,
  MOST_COUNCILS,
  MOST_PERSONS,
  type Part,
  type PlanName,
  type Prepared,
  type RefusedFor,
  type Stage,
} from './classroom.ts';

/** A person in a class. Of who it is, only the name that it gave is known. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** The digest of its key. */
  readonly key: string;
  readonly seatCode: string;
  readonly observer: boolean;
  readonly council: string | null;
  readonly seat: DelegationCode | null;
  /** Whether it lets an AI delegation act in its seat. */
  readonly handedOver: boolean;
  /** When it joined, in milliseconds. */
  readonly joined: number;
  readonly moves: number;
  readonly lastMoveAt: number | null;
}

/** A Council of a class, as it is kept. */
export interface CouncilState {
  readonly id: string;
  /** "A", "B", ... */
  readonly name: string;
  /** Under which its ledger is kept; a rewound meeting goes on under another. */
  readonly record: string;
  /** Who holds the pen of each team; only seats in which somebody sits. */
  readonly pens: Readonly<Record<DelegationCode, string>>;
  /** The AI delegations that the facilitator holds. */
  readonly held: readonly DelegationCode[];
  readonly part: Part;
  /** Milliseconds that each part has taken so far, without pauses. */
  readonly used: Readonly<Partial<Record<Part, number>>>;
  /** Milliseconds that this part had left at `asOf`; null without a clock. */
  readonly left: number | null;
  /** When `left` was true, in milliseconds; null while the clock stands. */
  readonly asOf: number | null;
  /** Whether those who were in it may look back on it, with every brief. */
  readonly debriefOpen: boolean;
  readonly from: { readonly council: string; readonly entry: number } | null;
}

/** A whole class. */
export interface ClassState {
  readonly format: 1;
  readonly id: string;
  readonly code: string;
  /** What the facilitator calls it; may be empty. */
  readonly name: string;
  /** Digests of the keys of the facilitator and of the wall. */
  readonly facilitator: string;
  readonly wallKey: string;
  readonly scenario: string;
  /** The codes of the scenario's delegations, in seating order. */
  readonly seats: readonly DelegationCode[];
  readonly difficulty: Difficulty;
  readonly seed: number;
  readonly plan: PlanName;
  readonly teamSize: number;
  readonly choosing: boolean;
  readonly notes: boolean;
  readonly locked: boolean;
  readonly stage: Stage;
  readonly paused: boolean;
  readonly created: number;
  readonly deletedAt: number;
  readonly persons: readonly Person[];
  readonly councils: readonly CouncilState[];
  /** What the facilitator has prepared to be brought in later. */
  readonly prepared: readonly Prepared[];
  /** How many records were begun: names the next. */
  readonly records: number;
}

/** A class as a program of before may have kept it. */
export type KeptClass = Omit<ClassState, 'name' | 'prepared' | 'councils'> &
  Partial<Pick<ClassState, 'name' | 'prepared'>> & {
    readonly councils: readonly (Omit<CouncilState, 'debriefOpen'> &
      Partial<Pick<CouncilState, 'debriefOpen'>>)[];
  };

/** The class from what was kept of it. */
export function classFrom(kept: KeptClass): ClassState {
  const councils = kept.councils.map((c) => ({ debriefOpen: false, ...c }));
  return { name: '', prepared: [], ...kept, councils };
}

/** The class after a change, or why nothing was changed. */
export type Changed =
  | { readonly ok: true; readonly state: ClassState }
  | { readonly ok: false; readonly why: RefusedFor };

const refused = (why: RefusedFor): Changed => ({ ok: false, why });
const changed = (state: ClassState): Changed => ({ ok: true, state });

/** What a class is opened with. */
export type NewClass = Omit<
  ClassState,
  'format' | 'locked' | 'stage' | 'paused' | 'persons' | 'councils' | 'prepared' | 'records'
> & { readonly councils: number };

/** A class as it opens: an empty lobby. */
export function newClass({ councils, ...given }: NewClass): ClassState {
  const empty: ClassState = {
    ...given,
    format: 1,
    locked: false,
    stage: 'lobby',
    paused: false,
    persons: [],
    councils: [],
    prepared: [],
    records: 0,
  };
  return Array.from({ length: councils }).reduce<ClassState>((state) => withCouncil(state), empty);
}

/** The class with one more Council, not yet opened. */
export function withCouncil(state: ClassState, from: CouncilState['from'] = null): ClassState {
  const name = String.fromCharCode(65 + state.councils.length);
  const council: CouncilState = {
    id: name,
    name,
    record: recordName(state),
    pens: {},
    held: [],
    part: 'preparation',
    used: {},
    left: null,
    asOf: null,
    debriefOpen: false,
    from,
  };
  return { ...state, councils: [...state.councils, council], records: state.records + 1 };
}

/** The name under which the next ledger of the class is kept. */
export function recordName(state: Pick<ClassState, 'id' | 'records'>): string {
  return `${state.id}.${state.records + 1}`;
}

/** The class with a Council that goes on under a new record. */
export function withNewRecord(state: ClassState, council: string): ClassState {
  const record = recordName(state);
  return {
    ...withCouncilChanged(state, council, () => ({ record, debriefOpen: false })),
    records: state.records + 1,
  };
}

/** Whether there is room for another Council. */
export function hasRoomForCouncil(state: ClassState): boolean {
  return state.councils.length < MOST_COUNCILS;
}

/** A name as it is shown: what cannot be seen is left out, blanks are single, and it is not too long. Empty when nothing is left. */
export function cleanName(written: string, longest = LONGEST_NAME): string {
  const visible = written.normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
  const cut = [...visible.replace(/\p{Zs}+/gu, ' ').trim()].slice(0, longest).join('');
  return /[\p{L}\p{N}\p{S}]/u.test(cut) ? cut.trim() : '';
}

/** A text as it is passed on: plain, without signs that steer a terminal or turn the direction of what follows. */
export function cleanText(written: string): string {
  return written
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n]/gu, '')
    .trim();
}

/** The class with one more person, in the lobby or among the observers. Two with the same name are told apart by a number. */
export function joined(
  state: ClassState,
  person: Pick<Person, 'id' | 'key' | 'seatCode' | 'observer' | 'joined'> & { readonly written: string },
): Changed {
  if (state.locked) return refused('locked');
  if (state.persons.length >= MOST_PERSONS) return refused('full');
  const { written, ...rest } = person;
  const name = cleanName(written);
  if (name === '') return refused('badName');
  const names = new Set(state.persons.map((p) => p.name));
  let distinct = name;
  for (let n = 2; names.has(distinct); n++) distinct = `${name} (${n})`;
  const added: Person = {
    ...rest,
    name: distinct,
    council: person.observer ? (state.councils[0]?.id ?? null) : null,
    seat: null,
    handedOver: false,
    moves: 0,
    lastMoveAt: null,
  };
  return changed({ ...state, persons: [...state.persons, added] });
}

interface Roll {
  readonly byId: ReadonlyMap<string, Person>;
  readonly teams: ReadonlyMap<string, readonly Person[]>;
}

/** Who is who, and who sits where: a class is asked that for every seat and every connection whenever something changes. */
const rolls = new WeakMap<ClassState['persons'], Roll>();
const place = (council: string, seat: DelegationCode) => `${council} ${seat}`;

function rollOf({ persons }: ClassState): Roll {
  const known = rolls.get(persons);
  if (known) return known;
  const teams = new Map<string, Person[]>();
  for (const person of persons) {
    if (person.council === null || person.seat === null) continue;
    const at = place(person.council, person.seat);
    const team = teams.get(at);
    if (team) team.push(person);
    else teams.set(at, [person]);
  }
  const roll = { byId: new Map(persons.map((p) => [p.id, p])), teams };
  rolls.set(persons, roll);
  return roll;
}

const NOBODY: readonly Person[] = [];

/** Those who sit in a seat, in the order in which they joined. */
export function teamOf(state: ClassState, council: string, seat: DelegationCode): readonly Person[] {
  return rollOf(state).teams.get(place(council, seat)) ?? NOBODY;
}

/** The person with an id. */
export function personIn(state: ClassState, id: string): Person | undefined {
  return rollOf(state).byId.get(id);
}

/** The Council with an id. */
export function councilIn(state: ClassState, id: string): CouncilState | undefined {
  return state.councils.find((c) => c.id === id);
}

/** The class with a person in a seat: a new team, or one more in a team that is there. */
export function seated(state: ClassState, id: string, council: string, seat: DelegationCode): Changed {
  const person = personIn(state, id);
  if (!person) return refused('noSuchPerson');
  if (!councilIn(state, council)) return refused('noSuchCouncil');
  if (!state.seats.includes(seat)) return refused('noSuchSeat');
  if (person.council === council && person.seat === seat) return changed(state);
  if (teamOf(state, council, seat).length >= state.teamSize) return refused('seatTaken');
  const left = unseated(state, id);
  if (!left.ok) return left;
  const sits = withPersonChanged(left.state, id, () => ({
    council,
    seat,
    observer: false,
    handedOver: false,
  }));
  return changed(withPens(sits, council));
}

/** The class with a person back in the lobby. */
export function unseated(state: ClassState, id: string): Changed {
  const person = personIn(state, id);
  if (!person) return refused('noSuchPerson');
  const { council } = person;
  const stood = withPersonChanged(state, id, () => ({ council: null, seat: null, handedOver: false }));
  return changed(council === null ? stood : withPens(stood, council));
}

/** The class with a person's seat in the hands of an AI delegation, or back in its own. It is for whoever holds the pen. */
export function handedOver(state: ClassState, id: string, toAi: boolean): Changed {
  const person = personIn(state, id);
  if (!person?.council || person.seat === null) return refused('notSeated');
  if (!holdsPen(state, id)) return refused('noPen');
  return changed(withPersonChanged(state, id, () => ({ handedOver: toAi })));
}

/** Whether a person holds the pen of its team. */
export function holdsPen(state: ClassState, id: string): boolean {
  const person = personIn(state, id);
  if (!person?.council || person.seat === null) return false;
  return councilIn(state, person.council)?.pens[person.seat] === id;
}

/** The class with the pen of a team in the hands of one of its members. */
export function penTo(state: ClassState, id: string): Changed {
  const person = personIn(state, id);
  if (!person) return refused('noSuchPerson');
  const { council, seat } = person;
  if (council === null || seat === null) return refused('notSeated');
  // A pen that is passed on is taken up: what its last holder let an AI delegation do ends.
  const persons = state.persons.map((p) =>
    p.council === council && p.seat === seat ? { ...p, handedOver: false } : p,
  );
  return changed(
    withCouncilChanged({ ...state, persons }, council, ({ pens }) => ({ pens: { ...pens, [seat]: id } })),
  );
}

/** The class without a person. */
export function withoutPerson(state: ClassState, id: string): Changed {
  const stood = unseated(state, id);
  if (!stood.ok) return stood;
  return changed({ ...stood.state, persons: stood.state.persons.filter((p) => p.id !== id) });
}

/** The class with AI delegations of a Council held or released: one, or all. */
export function aiHeld(
  state: ClassState,
  council: string,
  seat: DelegationCode | null,
  held: boolean,
): Changed {
  if (!councilIn(state, council)) return refused('noSuchCouncil');
  if (seat !== null && !state.seats.includes(seat)) return refused('noSuchSeat');
  return changed(
    withCouncilChanged(state, council, (c) => {
      const others = c.held.filter((code) => seat !== null && code !== seat);
      const now = held ? (seat === null ? state.seats : [...others, seat]) : others;
      return { held: state.seats.filter((code) => now.includes(code)) };
    }),
  );
}

/** The class after a person has made a move. */
export function afterMove(state: ClassState, id: string, at: number): ClassState {
  return withPersonChanged(state, id, (p) => ({ moves: p.moves + 1, lastMoveAt: at }));
}

/** The class with something of one person changed. */
export function withPersonChanged(
  state: ClassState,
  id: string,
  change: (person: Person) => Partial<Person>,
): ClassState {
  return { ...state, persons: state.persons.map((p) => (p.id === id ? { ...p, ...change(p) } : p)) };
}

/** The class with something of one Council changed. */
export function withCouncilChanged(
  state: ClassState,
  id: string,
  change: (council: CouncilState) => Partial<CouncilState>,
): ClassState {
  return { ...state, councils: state.councils.map((c) => (c.id === id ? { ...c, ...change(c) } : c)) };
}

/** The class with every team of a Council holding one pen: whoever joined first, where its holder is gone. */
function withPens(state: ClassState, council: string): ClassState {
  return withCouncilChanged(state, council, ({ pens }) => {
    const kept: Record<DelegationCode, string> = {};
    for (const seat of state.seats) {
      const team = teamOf(state, council, seat);
      const holder = team.find((p) => p.id === pens[seat]) ?? team[0];
      if (holder) kept[seat] = holder.id;
    }
    return { pens: kept };
  });
}
