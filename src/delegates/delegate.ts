/**
 * An AI delegation: a view in, a move and its reason out. It sees what anybody in its seat would see, and keeps nothing in mind
 * that is not in the view: the same view, seed and difficulty give the same decision.
 */

import type { DelegationCode } from '../council/matter.ts';
import { chairOf } from '../council/order.ts';
import type { View } from '../council/view.ts';
import { FORMAL_PHASES } from '../council/vocabulary.ts';
import { timeUsed } from './aspiration.ts';
import { inPrivate } from './bargaining.ts';
import { atTheMeeting, inTheChair } from './formal.ts';
import { nextWord } from './member.ts';
import { betweenReadings, conductReading } from './penholder.ts';
import { type Decision, outOf } from './reasons.ts';
import { penholderSettles, presidentSettles } from './settlement.ts';
import { beforeSilence, underSilence } from './silence.ts';
import { type Difficulty, type Temper, temperOf } from './temper.ts';

/** A delegation that decides by itself. */
export interface Delegate {
  readonly code: DelegationCode;
  /**
   * What it does now, or null when it wants nothing.
   * @param idle whether everybody else was asked and wanted nothing: then it is for the chair to go on
   */
  decide(view: View, idle: boolean): Decision | null;
}

/** An AI delegation for a seat. Its chance comes from the seed and the seat alone. */
export function delegateFor(code: DelegationCode, seed: number, difficulty: Difficulty): Delegate {
  let temper: Temper | null = null;
  return {
    code,
    decide(view, idle) {
      temper ??= temperOf(view, code, seed, difficulty);
      return idle ? asChair(view, code, temper) : asMember(view, code, temper);
    },
  };
}

function asMember(view: View, by: DelegationCode, temper: Temper): Decision | null {
  const { phase } = view;
  if (FORMAL_PHASES.includes(phase)) return atTheMeeting(view, by, temper);
  if (view.brief === null) return null;
  switch (phase) {
    case 'sitting':
      return inTheSitting(view, by, temper);
    case 'corridor':
      return view.textWithdrawn ? null : (inPrivate(view, by, temper) ?? inWriting(view, by, temper));
    case 'silence':
    case 'pressSilence':
      return by === view.matter.penholder ? null : underSilence(view, by, temper);
    default:
      return null;
  }
}

function asChair(view: View, by: DelegationCode, temper: Temper): Decision | null {
  const { phase, matter } = view;
  if (FORMAL_PHASES.includes(phase)) return chairOf(view) === by ? inTheChair(view) : null;
  const pen = by === matter.penholder;
  switch (phase) {
    case 'concept':
      return by === view.president ? { move: { kind: 'circulateConceptNote' }, reason: outOf('duty') } : null;
    case 'tabling':
      return pen ? { move: { kind: 'tableDraft', changes: [] }, reason: outOf('duty') } : null;
    case 'sitting':
      return pen ? conductReading(view) : null;
    case 'corridor':
      return pen ? betweenReadings(view, temper) : null;
    case 'settlement':
      return (
        (pen ? penholderSettles(view, by, temper) : null) ??
        (by === view.president ? presidentSettles(view) : null)
      );
    default:
      return null;
  }
}

/** With the floor: what one has to say, then yields it. Without: asks for it when there is something to say. */
function inTheSitting(view: View, by: DelegationCode, temper: Temper): Decision | null {
  const { floor, sitting } = view;
  const index = view.draft.paragraphs.findIndex((p) => p.paragraph === sitting?.paragraph);
  if (index < 0) return null;
  if (floor.speaker !== null && floor.speaker !== by) return null;
  const word = nextWord(view, by, temper, index);
  if (floor.speaker === by) return word ?? { move: { kind: 'yieldTheFloor' }, reason: outOf('duty') };
  if (!word || floor.queue.includes(by)) return null;
  // Once round is enough for what one would rather have; only a red line takes the floor again.
  if ((floor.turns[by] ?? 0) > 0 && word.reason.term !== 'redLine') return null;
  return { move: { kind: 'askForTheFloor' }, reason: word.reason };
}

/** After this much of the time, a text that is worth less than none is worth a letter. */
const TIME_TO_WRITE = 450;

/** Between readings one writes over red lines, and late over a text that one could not join; only what has not been said. */
function inWriting(view: View, by: DelegationCode, temper: Temper): Decision | null {
  if (view.sittings === 0) return null;
  for (const index of view.draft.paragraphs.keys()) {
    const word = nextWord(view, by, temper, index);
    if (word?.move.kind === 'object') return word;
  }
  return timeUsed(view) >= TIME_TO_WRITE ? beforeSilence(view, by, temper) : null;
}
