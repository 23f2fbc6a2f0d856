/**
 * The one door for moves: whether one is understood, whether it is in order, and what it does.
 * *Invalid* (not understood) is kept apart from *not in order* (understood, not allowed).
 */
import { isObject, type Misfit } from './fields.ts';
import type { DelegationCode } from './matter.ts';
import { type Meeting, meetingWith } from './meeting.ts';
import { type Made, type Refusal, refuse } from './moves/definition.ts';
import { type MadeMove, MOVES, type Move, rulesOf } from './moves/index.ts';
import { hasTheFloor, isMember } from './moves/rulings.ts';
import { withFormal } from './questions.ts';
import type { PublicRecord, View } from './view.ts';
import { FORMAL_PHASES, MOVE_KINDS, type MoveKind } from './vocabulary.ts';

/** Reads a move from anything at all: the move, or where it could not be understood. */
export function understand(
  input: unknown,
): { readonly move: Move; readonly misfit?: undefined } | { readonly misfit: Misfit } {
  if (!isObject(input))
    return { misfit: { path: '', expected: 'a move: an object with a kind', found: typeof input } };
  const { kind, ...fields } = input;
  if (!MOVE_KINDS.includes(kind as MoveKind))
    return { misfit: { path: 'kind', expected: 'a kind of move', found: JSON.stringify(kind) ?? 'nothing' } };
  const read = MOVES[kind as MoveKind].read(fields, '');
  if (read.misfit) return { misfit: read.misfit };
  return { move: { kind, ...read.value } as Move };
}

/** Who conducts the business of the moment: the President at a formal meeting, the penholder in consultations. */
export function chairOf(record: PublicRecord): DelegationCode {
  return FORMAL_PHASES.includes(record.phase) ? record.president : record.matter.penholder;
}

/**
 * Why a move is not in order, from what the mover can see; null when it is in order. A refusal therefore tells the mover
 * nothing that it could not know.
 */
export function rulingOn(view: View, made: MadeMove): Refusal | null {
  const rules = rulesOf(made.move.kind);
  const stranger = seatOf(view, made.by);
  if (stranger) return stranger;
  if (!rules.phases.includes(view.phase))
    return (
      rules.outOfPhase?.(view, made) ??
      refuse('notInThisPhase', { kind: made.move.kind, phase: view.phase, phases: rules.phases.join(', ') })
    );
  const barred = mayMove(view, made);
  if (barred) return barred;
  for (const ruling of rules.rulings) {
    const refusal = ruling(view, made);
    if (refusal) return refusal;
  }
  return null;
}

/** The seat exists, and somebody sits in it. */
function seatOf(view: View, by: DelegationCode): Refusal | null {
  if (isMember(view, by)) return view.emptySeats.includes(by) ? refuse('seatEmpty', { by }) : null;
  return view.matter.guests.some((g) => g.code === by) ? null : refuse('unknownDelegation', { code: by });
}

/** The mover is of those who may make such a move. */
function mayMove(view: View, made: Made<Move>): Refusal | null {
  const { by } = made;
  const { mover } = rulesOf(made.move.kind);
  if (mover === 'speaker') return hasTheFloor(view, made);
  if (mover === 'participant')
    return isMember(view, by) || view.formal?.invited.includes(by) ? null : refuse('notAMember', { by });
  if (!isMember(view, by)) return refuse('notAMember', { by });
  const { penholder } = view.matter;
  switch (mover) {
    case 'president':
      return by === view.president ? null : refuse('notThePresident', { president: view.president });
    case 'penholder':
      return by === penholder ? null : refuse('notThePenholder', { penholder });
    case 'penholderOrPresident':
      return by === penholder || by === view.president ? null : refuse('notThePenholder', { penholder });
    case 'chair': {
      const chair = chairOf(view);
      return by === chair ? null : refuse('notTheChair', { chair });
    }
    case 'member':
      return null;
  }
}

/** The meeting after a move that is in order. */
export function carryOut(meeting: Meeting, made: MadeMove): Meeting {
  const rules = rulesOf(made.move.kind);
  const begun = meetingWith(staleRuling(meeting), {
    notices: [
      {
        kind: made.move.kind,
        at: made.at,
        by: made.by,
        audience: rules.audience?.(meeting, made) ?? 'everybody',
        details: detailsOf(made.move),
      },
    ],
    made: { ...meeting.made, [made.by]: [...(meeting.made[made.by] ?? []), made.id] },
  });
  return rules.carryOut(begun, made);
}

/** The fields of a move that was understood, without its kind. */
function detailsOf(move: Move): Readonly<Record<string, unknown>> {
  const details: Record<string, unknown> = {};
  const fields: Readonly<Record<string, unknown>> = move;
  for (const field in fields) if (field !== 'kind') details[field] = fields[field];
  return details;
}

/** A ruling can be challenged only at once: any other move makes it stale. Source: rule 30. */
function staleRuling(meeting: Meeting): Meeting {
  const ruling = meeting.formal?.ruling;
  return ruling?.fresh ? withFormal(meeting, () => ({ ruling: { ...ruling, fresh: false } })) : meeting;
}

/** Whether the seat has made a move under this client id already. */
export function alreadyMade(meeting: Meeting, by: DelegationCode, id: string): boolean {
  // A seat that does not exist may have the name of something that every object has.
  return Object.hasOwn(meeting.made, by) && (meeting.made[by]?.includes(id) ?? false);
}
