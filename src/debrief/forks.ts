/** What if: a fork in the course of a meeting, and the spread of what might have come of it, as data. */
import type { Instruction } from '../council/brief.ts';
import type { DelegationCode, IdeaId, IssueId } from '../council/matter.ts';
import type { OutcomeKind } from '../council/vocabulary.ts';
import type { Difficulty } from '../delegates/temper.ts';

/** Where the course is left, and what is changed. From there AI delegations hold every seat. */
export interface Fork {
  /**
   * The entry of the ledger. `drop` and `replace` are about the move of this entry: all before it stays. For every other change all up
   * to and with this entry stays.
   */
  readonly n: number;
  readonly change: ForkChange;
}

/** One thing that is otherwise. */
export type ForkChange =
  /** Nothing: what might have come of the same moment. */
  | { readonly kind: 'nothing' }
  /** The move is not made, and its delegation does not make the same move again. */
  | { readonly kind: 'drop' }
  /** The same delegation makes another move in its place, as plain data. */
  | { readonly kind: 'replace'; readonly move: unknown }
  /** From here on a capital wants something else on one issue. */
  | {
      readonly kind: 'brief';
      readonly code: DelegationCode;
      readonly issue: IssueId;
      readonly change: Partial<Pick<Instruction, 'aim' | 'weight' | 'min' | 'max'>>;
    }
  | { readonly kind: 'difficulty'; readonly difficulty: Difficulty };

/** A figure over many runs: least, lower quartile, median, upper quartile, most. */
export type Figures = readonly [least: number, lower: number, median: number, upper: number, most: number];

/** What came of a number of continuations. */
export interface Spread {
  readonly runs: number;
  readonly outcomes: Readonly<Record<OutcomeKind, number>>;
  /** How often silence was broken, over all runs. */
  readonly silencesBroken: number;
  /** How strong the text was on each idea (0 to 1; 0 where it was not in it), over runs that ended in a text; null where none did. */
  readonly ideas: readonly {
    readonly idea: IdeaId;
    readonly present: number;
    readonly level: Figures | null;
  }[];
  /** The mean over the ideas of a run. */
  readonly strength: Figures | null;
  /** In thousandths of what the brief can get: of the text where one was agreed, of having none otherwise. */
  readonly members: readonly { readonly code: DelegationCode; readonly satisfaction: Figures }[];
}

/** How far the continuations have come. */
export interface WhatIf {
  readonly done: number;
  readonly of: number;
  readonly changed: Spread;
  /** The same moment with nothing changed, as many times with the same chance; null where it was not asked for. */
  readonly unchanged: Spread | null;
}

/**
 * Why a fork cannot be followed: the record comes from other rules; there is no such entry; the entry is no move; the move keeps the
 * business going and cannot be left out; the other move is not in order then; there is no such instruction; the work was over.
 */
export const NO_FORK = [
  'watchOnly',
  'noSuchEntry',
  'noMove',
  'duty',
  'notInOrder',
  'noSuchInstruction',
  'over',
] as const;
export type NoFork = (typeof NO_FORK)[number];
