/** What each recipient sees of a class, built field by field: names and seats, never a brief, a key of somebody else, or a meeting. */
import type { DelegationCode } from '../council/matter.ts';
import type { Phase } from '../council/vocabulary.ts';
import { endOf, leftOf } from './classClock.ts';
import type { Wait } from './classCouncil.ts';
import type {
  ClassPicture,
  CouncilAtWorkPicture,
  CouncilPicture,
  Holder,
  OwnPicture,
  PersonPicture,
  SeatPicture,
} from './classroom.ts';
import { type ClassState, type CouncilState, holdsPen, type Person, teamOf } from './classState.ts';

/** What a class host knows of a Council beyond what is kept. */
export interface AtWork {
  readonly phase: Phase;
  readonly over: boolean;
  readonly entries: number;
  readonly waits: ReadonlyMap<DelegationCode, Wait>;
}

/** What a class host knows beyond what is kept: who is connected, and how the meetings stand. */
export interface Live {
  readonly now: number;
  readonly storeFails: boolean;
  isHere(person: string): boolean;
  /** Since when a person is away; null while it is here. */
  awaySince(person: string): number | null;
  /** Whether a person acts in a seat, and not an AI delegation. */
  personActs(council: string, seat: DelegationCode): boolean;
  atWork(council: string): AtWork | null;
}

/** The class as everybody in it may see it. */
export function classPicture(state: ClassState, live: Live): ClassPicture {
  const { code, name, scenario, plan, stage, paused, locked, notes, choosing, teamSize, deletedAt } = state;
  return {
    now: live.now,
    ...{ code, name, scenario, plan, stage, paused, locked, notes, choosing, teamSize, deletedAt },
    councils: state.councils.map((council) => councilPicture(state, council, live)),
    persons: state.persons.length,
    unseated: state.persons.filter((p) => p.seat === null && !p.observer).length,
    storeFails: live.storeFails,
  };
}

function councilPicture(state: ClassState, council: CouncilState, live: Live): CouncilPicture {
  const atWork = live.atWork(council.id);
  return {
    id: council.id,
    name: council.name,
    seats: state.seats.map((seat) => seatPicture(state, council, seat, live)),
    phase: atWork?.phase ?? null,
    over: atWork?.over ?? false,
    part: council.part,
    partEndsAt: endOf(council),
    partLeft: leftOf(council, live.now),
    debriefOpen: council.debriefOpen,
    from: council.from,
  };
}

function seatPicture(
  state: ClassState,
  council: CouncilState,
  code: DelegationCode,
  live: Live,
): SeatPicture {
  const team = teamOf(state, council.id, code);
  const isHeld = council.held.includes(code);
  const byAi: Holder = team.length > 0 ? 'aiForPerson' : 'ai';
  return {
    code,
    holder: live.personActs(council.id, code) ? 'person' : isHeld ? 'held' : byAi,
    names: team.map(({ name }) => name),
    away: team.length > 0 && !team.some(({ id }) => live.isHere(id)),
    full: team.length >= state.teamSize,
  };
}

/** What a person sees of its own. */
export function ownPicture(state: ClassState, person: Person, live: Live): OwnPicture {
  const { id, name, seatCode, observer, council, seat, handedOver } = person;
  const team = council === null || seat === null ? [] : teamOf(state, council, seat);
  return {
    ...{ id, name, seatCode, observer, council, seat, handedOver },
    pen: holdsPen(state, id),
    team: team.map((p) => ({
      id: p.id,
      name: p.name,
      pen: holdsPen(state, p.id),
      here: live.isHere(p.id),
    })),
  };
}

/** The people of a class, as the facilitator sees them. */
export function peoplePicture(state: ClassState, live: Live): readonly PersonPicture[] {
  return state.persons.map(
    ({ id, name, seatCode, observer, council, seat, handedOver, moves, lastMoveAt }) => ({
      ...{ id, name, seatCode, observer, council, seat, handedOver, moves, lastMoveAt },
      pen: holdsPen(state, id),
      here: live.isHere(id),
      awaySince: finite(live.awaySince(id)),
    }),
  );
}

/** The Councils at work, as the facilitator sees them. */
export function workPicture(state: ClassState, live: Live): readonly CouncilAtWorkPicture[] {
  return state.councils.map(({ id, held }) => {
    const atWork = live.atWork(id);
    return {
      council: id,
      held,
      entries: atWork?.entries ?? 0,
      waitsFor: [...(atWork?.waits ?? [])].map(([seat, { moment, until }]) => ({ seat, moment, until })),
    };
  });
}

/** Who was not there yet since the class is held here has no time from which on it is away. */
function finite(instant: number | null): number | null {
  return instant !== null && Number.isFinite(instant) ? instant : null;
}
