/**
 * How hard a delegation holds today: its character, the difficulty of the game, and a little that only chance decides.
 * None of it changes what a delegation can see.
 */
import { chanceFrom, draw } from '../council/chance.ts';
import type { DelegationCode } from '../council/matter.ts';
import type { View } from '../council/view.ts';

/** How hard delegations hold. */
export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What the difficulty adds to everybody's firmness, and to what a text must be worth (thousandths). */
export const HOLDING: Readonly<Record<Difficulty, { readonly firmness: number; readonly margin: number }>> = {
  easy: { firmness: -20, margin: -30 },
  medium: { firmness: 0, margin: 0 },
  hard: { firmness: 20, margin: 30 },
};

/** How a delegation carries itself in this meeting, 0 to 100 each but for the margin. */
export interface Temper {
  readonly firmness: number;
  readonly candour: number;
  readonly loyalty: number;
  readonly patience: number;
  /** What a text must be worth beyond having none, in thousandths of what the brief can get. May be negative. */
  readonly margin: number;
  /** What chance gave this delegation, for choices between equals. */
  readonly lot: number;
}

/** Firmness varies by this much from meeting to meeting, either way: capitals and ambassadors have their days. */
const FIRMNESS_SPREAD = 15;
/** And what a text must be worth varies by this much, in thousandths. */
const MARGIN_SPREAD = 40;

/**
 * How often, of a thousand meetings and for a delegation of middling firmness, a capital has reasons outside the room to hold out: the firm
 * more often. And by how much more a text must then be worth, in thousandths, to a capital that is half content with none: those that need
 * the statement least can hold out longest.
 */
const HARD_DAYS: Readonly<Record<Difficulty, number>> = { easy: 4, medium: 16, hard: 60 };
const HARD_DAY = 320;

/** The temper of a delegation in the meeting with this seed. Nobody else's brief has any part in it. */
export function temperOf(view: View, code: DelegationCode, seed: number, difficulty: Difficulty): Temper {
  const place = view.matter.delegations.findIndex((d) => d.code === code);
  const character = view.matter.delegations[place]?.character;
  const first = draw(chanceFrom(seed ^ Math.imul(place + 2, 0x9e3779b1)), -FIRMNESS_SPREAD, FIRMNESS_SPREAD);
  const second = draw(first.chance, -MARGIN_SPREAD, MARGIN_SPREAD);
  const third = draw(second.chance, 0, 999);
  const fourth = draw(third.chance, 0, 999);
  const isHard = fourth.value < Math.round((HARD_DAYS[difficulty] * (character?.firmness ?? 50)) / 50);
  const holding = HOLDING[difficulty];
  const within = (value: number) => Math.max(0, Math.min(100, value));
  return {
    firmness: within((character?.firmness ?? 50) + holding.firmness + first.value),
    candour: character?.candour ?? 50,
    loyalty: character?.loyalty ?? 50,
    patience: character?.patience ?? 50,
    margin:
      holding.margin + second.value + (isHard ? Math.round((HARD_DAY * (view.brief?.without ?? 0)) / 50) : 0),
    lot: third.value,
  };
}
