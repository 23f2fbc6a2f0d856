/** What a kind of move is made of: its fields, where and by whom it may be made, its rulings, and its effect. */
import { type Field, type Fields, objectOf, type Read } from '../fields.ts';
import type { DelegationCode } from '../matter.ts';
import type { Meeting } from '../meeting.ts';
import type { Audience } from '../notices.ts';
import type { View } from '../view.ts';
import { type MoveKind, type Phase, REFUSALS, type RefusalCode } from '../vocabulary.ts';

/** A move as it was made: by which seat, when (seconds of game time), and under which client id. */
export interface Made<M> {
  readonly by: DelegationCode;
  readonly at: number;
  readonly id: string;
  readonly move: M;
}

/** Why a move is not in order: a stable code, the rule or practice, and particulars for the sentence. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly rule: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** A question asked of a move, from what the mover can see: null when it finds no fault. */
export type Ruling<M> = (view: View, made: Made<M>) => Refusal | null;

/**
 * Who may make a move. `chair`: the penholder in consultations, the President at a formal meeting.
 * `speaker`: whoever has the floor; `participant`: anybody at the table; both may be members or guests.
 */
export type Mover =
  | 'member'
  | 'chair'
  | 'president'
  | 'penholder'
  | 'penholderOrPresident'
  | 'speaker'
  | 'participant';

/** Where, by whom and how a kind of move is made. */
export interface MoveRules<M> {
  readonly phases: readonly Phase[];
  readonly mover: Mover;
  /** How long it takes to make when nobody measures it, in seconds of game time. */
  readonly takes: number;
  readonly rulings: readonly Ruling<M>[];
  /** Why it is not in order in another phase, where there is a better answer than that it is not the time. */
  readonly outOfPhase?: Ruling<M>;
  /** Who is told of it; everybody when left out. Built from the meeting before the move. */
  readonly audience?: (meeting: Meeting, made: Made<M>) => Audience;
  readonly carryOut: (meeting: Meeting, made: Made<M>) => Meeting;
}

/** The plain data of a move of one kind. */
export type MoveOf<K extends MoveKind, F extends Fields> = { readonly kind: K } & Read<F>;

/** A kind of move: its name, the fields it is written with, and its rules. */
export interface DefinedMove<K extends MoveKind, F extends Fields> extends MoveRules<MoveOf<K, F>> {
  readonly kind: K;
  readonly fields: F;
  readonly read: Field<Read<F>>;
}

/** Defines a kind of move. */
export function defineMove<const K extends MoveKind, F extends Fields>(
  kind: K,
  fields: F,
  rules: MoveRules<NoInfer<MoveOf<K, F>>>,
): DefinedMove<K, F> {
  return { kind, fields, read: objectOf(fields), ...rules };
}

/** A refusal with the rule that it rests on. */
export function refuse(code: RefusalCode, details: Refusal['details'] = {}): Refusal {
  return { code, rule: REFUSALS[code], details };
}
