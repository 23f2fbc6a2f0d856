/**
 * The address of the page says what is shown: `#new`, `#watch`, a meeting that is watched
 * (`#scenario=trafficking-2016&seed=7&difficulty=hard`), a case whose seats are looked at (`#seats=...`, with `seat=FR` for a brief), or a
 * saved game (`#game=...`), or another page of the house (`#learn`, `#settings`, ..., some with what they are about: `#join=CODE`).
 */

/** How hard delegations can be asked to hold. */
export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
/** Seeds are 32-bit integers; the same seed gives the same meeting. */
export const LARGEST_SEED = 0x7fffffff;

/** Pages that are neither the title nor a meeting in this browser; what follows the name after `=` is theirs to read. */
export const PAGES = [
  'learn',
  'guided',
  'debrief',
  'settings',
  'host',
  'join',
  'seat',
  'facilitate',
  'project',
  'privacy',
] as const;
export type PageName = (typeof PAGES)[number];

/** The meeting that was chosen. */
export interface Choice {
  /** Of the scenario. */
  readonly id: string;
  readonly difficulty: (typeof DIFFICULTIES)[number];
  readonly seed: number;
}

/** What an address asks for; or something that is not understood, as it is written there. */
export type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'new' }
  | { readonly kind: 'watch' }
  | { readonly kind: 'meeting'; readonly choice: Choice }
  | { readonly kind: 'seats'; readonly choice: Choice; readonly seat: string | null }
  | { readonly kind: 'game'; readonly id: string }
  | { readonly kind: 'page'; readonly page: PageName; readonly about: string | null }
  | { readonly kind: 'notUnderstood'; readonly part: string };

const NAMES = ['scenario', 'seats', 'seat', 'seed', 'difficulty', 'game'];

/** What the part of an address after its `#` asks for; `ids` are the scenarios that there are. Never throws. */
export function askedIn(hash: string, ids: readonly string[]): Asked {
  const written = hash.replace(/^#/, '');
  if (written === '') return { kind: 'nothing' };
  if (written === 'new' || written === 'watch') return { kind: written };
  const page = pageIn(written);
  if (page) return page;
  const given = new URLSearchParams(written);
  for (const [name, value] of given)
    if (!NAMES.includes(name) || given.getAll(name).length > 1) return notUnderstood(name, value);

  const game = given.get('game');
  if (game !== null)
    return given.size === 1 && /^[\w-]{1,64}$/.test(game)
      ? { kind: 'game', id: game }
      : notUnderstood('game', game);

  const seats = given.get('seats');
  const id = given.get('scenario') ?? seats;
  const seat = given.get('seat');
  const seed = given.get('seed') ?? '1';
  const difficulty = DIFFICULTIES.find((one) => one === (given.get('difficulty') ?? 'medium'));
  if (id === null || (given.has('scenario') && seats !== null))
    return { kind: 'notUnderstood', part: written };
  if (!ids.includes(id)) return notUnderstood(seats === null ? 'scenario' : 'seats', id);
  if (!/^\d{1,10}$/.test(seed) || Number(seed) > LARGEST_SEED) return notUnderstood('seed', seed);
  if (!difficulty) return notUnderstood('difficulty', given.get('difficulty') ?? '');
  const choice = { id, difficulty, seed: Number(seed) };
  if (seats !== null) return { kind: 'seats', choice, seat };
  return seat === null ? { kind: 'meeting', choice } : notUnderstood('seat', seat);
}

/** A page by its name, alone or with what it is about. `seat` also stands beside `seats`, and so is a page only where it is first. */
function pageIn(written: string): (Asked & { readonly kind: 'page' }) | null {
  const [, name = '', about] = /^([a-z]+)(?:=([\w.~-]{1,200}))?$/.exec(written) ?? [];
  const page = PAGES.find((one) => one === name);
  return page ? { kind: 'page', page, about: about ?? null } : null;
}

/** The address of the title. */
export const TITLE_ADDRESS = '#';

/** The part of the address that asks for a page of the house. */
export function addressOfPage(page: PageName, about?: string): string {
  return about === undefined ? `#${page}` : `#${page}=${about}`;
}

function notUnderstood(name: string, value: string): Asked {
  return { kind: 'notUnderstood', part: value === '' ? name : `${name}=${value}` };
}

/** The part of the address that asks for a meeting to be watched, from its `#` on. */
export function addressOf({ id, seed, difficulty }: Choice): string {
  return `#${new URLSearchParams({ scenario: id, seed: String(seed), difficulty })}`;
}

/** The part of the address that asks for the seats of a case, or for one seat's brief. */
export function addressOfSeats({ id, seed, difficulty }: Choice, seat?: string): string {
  return `#${new URLSearchParams({ seats: id, seed: String(seed), difficulty, ...(seat && { seat }) })}`;
}

/** The part of the address that asks for a saved game. */
export function addressOfGame(id: string): string {
  return `#${new URLSearchParams({ game: id })}`;
}
