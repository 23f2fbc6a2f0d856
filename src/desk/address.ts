/** The address of the page may name a meeting: `#scenario=trafficking-2016&seed=7&difficulty=hard`. */

/** How hard delegations can be asked to hold. */
export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
/** Seeds are 32-bit integers; the same seed gives the same meeting. */
export const LARGEST_SEED = 0x7fffffff;

/** The meeting that was chosen. */
export interface Choice {
  /** Of the scenario. */
  readonly id: string;
  readonly difficulty: (typeof DIFFICULTIES)[number];
  readonly seed: number;
}

/** What an address asks for: nothing, a meeting, or something that is not understood, as it is written there. */
export type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'meeting'; readonly choice: Choice }
  | { readonly kind: 'notUnderstood'; readonly part: string };

const NAMES = ['scenario', 'seed', 'difficulty'];

/** What the part of an address after its `#` asks for; `ids` are the scenarios that there are. Never throws. */
export function askedIn(hash: string, ids: readonly string[]): Asked {
  const written = hash.replace(/^#/, '');
  if (written === '') return { kind: 'nothing' };
  const given = new URLSearchParams(written);
  for (const [name, value] of given)
    if (!NAMES.includes(name) || given.getAll(name).length > 1) return notUnderstood(name, value);

  const id = given.get('scenario');
  const seed = given.get('seed') ?? '1';
  const difficulty = DIFFICULTIES.find((one) => one === (given.get('difficulty') ?? 'medium'));
  if (id === null) return { kind: 'notUnderstood', part: written };
  if (!ids.includes(id)) return notUnderstood('scenario', id);
  if (!/^\d{1,10}$/.test(seed) || Number(seed) > LARGEST_SEED) return notUnderstood('seed', seed);
  if (!difficulty) return notUnderstood('difficulty', given.get('difficulty') ?? '');
  return { kind: 'meeting', choice: { id, difficulty, seed: Number(seed) } };
}

function notUnderstood(name: string, value: string): Asked {
  return { kind: 'notUnderstood', part: value === '' ? name : `${name}=${value}` };
}

/** The part of the address that asks for a meeting, from its `#` on. */
export function addressOf({ id, seed, difficulty }: Choice): string {
  return `#${new URLSearchParams({ scenario: id, seed: String(seed), difficulty })}`;
}
