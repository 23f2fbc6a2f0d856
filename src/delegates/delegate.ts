/**
 * An AI delegation: a view in, a move and its reason out. It sees what anybody in its seat would see, and keeps nothing in mind
 * that is not in the view: the same view, seed and difficulty give the same decision.
 */

import type { DelegationCode } from '../council/matter.ts';
import { chairOf } from '../council/order.ts';
import { isClean } from '../council/text.ts';
import type { PublicRecord, View } from '../council/view.ts';
import { FORMAL_PHASES } from '../council/vocabulary.ts';
import { worthOfText } from './appraisal.ts';
import { corridorOpenedAt, timeUsed } from './aspiration.ts';
import { inPrivate } from './bargaining.ts';
import { type Exchange, newExchange } from './exchange.ts';
import { atTheMeeting, inTheChair } from './formal.ts';
import { lineToPropose } from './groups.ts';
import { inGeneral } from './opening.ts';
import { betweenReadings, conductReading } from './penholder.ts';
import { type Decision, outOf } from './reasons.ts';
import { heardOrListed, rests, stillRests } from './rests.ts';
import { penholderSettles, presidentSettles } from './settlement.ts';
import { beforeSilence, underSilence } from './silence.ts';
import { newSpeech, type Speech } from './speech.ts';
import { type Difficulty, type Temper, temperOf } from './temper.ts';

/** A delegation that decides by itself. */
export interface Delegate {
  readonly code: DelegationCode;
  /**
   * What it does now, or null when it wants nothing.
   * @param idle whether everybody else was asked and wanted nothing: then it is for the chair to go on
   */
  decide(view: View, idle: boolean): Decision | null;
  /**
   * Whether the public record alone tells that it wants nothing while others may: then it need not be asked. Left out where it is to be
   * asked each time.
   */
  rests?(record: PublicRecord): boolean;
  /**
   * Whether it wants nothing now if it wanted nothing when the record was `before`, and what it alone knows is the same. Left out where it
   * is to be asked each time.
   */
  stillRests?(before: PublicRecord, now: PublicRecord): boolean;
}

/** What a delegation need not work out twice. */
interface Mind {
  readonly speech: Speech;
  readonly exchange: Exchange;
}

/** An AI delegation for a seat. Its chance comes from the seed and the seat alone. */
export function delegateFor(code: DelegationCode, seed: number, difficulty: Difficulty): Delegate {
  let temper: Temper | null = null;
  const mind: Mind = { speech: newSpeech(code), exchange: newExchange(code) };
  return {
    code,
    decide(view, idle) {
      temper ??= temperOf(view, code, seed, difficulty);
      return idle ? asChair(view, code, temper) : asMember(view, code, temper, mind);
    },
    rests: (record) => rests(record, code),
    stillRests: (before, now) => stillRests(before, now, code),
  };
}

function asMember(view: View, by: DelegationCode, temper: Temper, mind: Mind): Decision | null {
  const { phase } = view;
  if (FORMAL_PHASES.includes(phase)) return atTheMeeting(view, by, temper);
  if (view.brief === null) return null;
  switch (phase) {
    case 'sitting':
      return inTheSitting(view, by, temper, mind.speech);
    case 'corridor':
      return view.textWithdrawn ? null : between(view, by, temper, mind);
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
function inTheSitting(view: View, by: DelegationCode, temper: Temper, speech: Speech): Decision | null {
  const { floor, sitting } = view;
  if (sitting?.paragraph === null) return inGeneral(view, by);
  // The penholder listens to what is said of its own text, and redrafts.
  if (by === view.matter.penholder || (floor.speaker !== null && floor.speaker !== by)) return null;
  const index = view.draft.paragraphs.findIndex((p) => p.paragraph === sitting?.paragraph);
  if (index < 0) return null;
  const [word] = speech.on(view, temper, index);
  if (floor.speaker === by) return word ?? { move: { kind: 'yieldTheFloor' }, reason: outOf('duty') };
  if (!word || floor.queue.includes(by)) return null;
  if (word.reason.term !== 'redLine' && !worthTheFloor(view, by, word)) return null;
  return { move: { kind: 'askForTheFloor' }, reason: word.reason };
}

/** So many speakers are enough on one paragraph for what one would rather have, at first and in later readings; the others write. */
const SPEAKERS = 3;
const LATER_SPEAKERS = 2;
/** And what is worth less than this, in thousandths of the brief, is not worth the floor. */
const WORTH_THE_FLOOR = 20;

/** Whether something one would rather have is to be said aloud: once, where few have spoken. A red line always is. */
function worthTheFloor(view: View, by: DelegationCode, { reason }: Decision): boolean {
  const { floor, readings, sitting } = view;
  const enough = (readings[sitting?.paragraph ?? ''] ?? 0) > 1 ? LATER_SPEAKERS : SPEAKERS;
  return (
    (floor.turns[by] ?? 0) === 0 && heardOrListed(view) < enough && Math.abs(reason.change) >= WORTH_THE_FLOOR
  );
}

/** Between readings: answers that are owed, a line for the group, comments, and trades. */
function between(view: View, by: DelegationCode, temper: Temper, mind: Mind): Decision | null {
  return (
    inPrivate(view, by, temper) ??
    inWriting(view, by, temper, mind.speech) ??
    lineToPropose(view, by, temper) ??
    mind.exchange.offer(view)
  );
}

/** After this much of the time, a text that is worth less than none is worth a letter. */
const TIME_TO_WRITE = 450;

/**
 * Between readings one sends comments, once, and again only where something binds or bars one: a deal, a red line in a revised text. A clean
 * text is not taken apart again but over what one cannot join.
 */
function inWriting(view: View, by: DelegationCode, temper: Temper, speech: Speech): Decision | null {
  if (view.sittings === 0 || by === view.matter.penholder) return null;
  const isClosing = view.draft.revision > 0 && isClean(view.draft);
  const again = hasWritten(view, by);
  const letter = again && !isPressed(view) ? null : speech.letter(view, temper, isClosing || again);
  if (letter) return letter;
  return timeUsed(view) >= TIME_TO_WRITE ? beforeSilence(view, by, temper) : null;
}

/** Whether a deal binds a delegation, or the text crosses one of its red lines. */
function isPressed({ brief, matter, draft, deals }: View): boolean {
  if (deals.some((d) => d.state === 'agreed')) return true;
  return brief !== null && worthOfText(matter, brief, draft).crossing.length > 0;
}

/** Whether a delegation has sent comments since the last sitting ended. */
function hasWritten(view: View, by: DelegationCode): boolean {
  const sent = view.commentsSentAt[by];
  return sent !== undefined && sent >= corridorOpenedAt(view);
}
