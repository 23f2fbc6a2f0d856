/**
 * What a delegation still hopes for: it falls from the best text that it may accept to what failing is worth, slowly for the
 * firm and sooner for the others. Shape after Faratin, Sierra and Jennings (1998), in whole numbers.
 */
import type { Brief } from '../council/brief.ts';
import type { PublicRecord } from '../council/view.ts';
import type { Appraisal, ParagraphWorth } from './appraisal.ts';
import type { Temper } from './temper.ts';

/** Time is felt in steps of this many thousandths: nobody changes its mind from one minute to the next. */
const STEP = 25;

/** How much of the time for negotiating is used, in thousandths. The debate comes at 850; the last round is the rest. */
export function timeUsed(record: PublicRecord): number {
  const { debateAt, now } = record.clock;
  const { consultations, lastRound } = record.matter.timetable;
  if (record.formal && !record.debateHeld) return 850;
  if (debateAt === null) return record.debateHeld ? 1000 : 0;
  const left = Math.max(0, debateAt - now);
  const used = record.debateHeld
    ? 1000 - (150 * Math.min(left, lastRound)) / lastRound
    : 850 - (850 * Math.min(left, consultations)) / consultations;
  return STEP * Math.floor(used / STEP);
}

/** When the time between sittings began, as an instant of game time. */
export function corridorOpenedAt({ clock, matter }: PublicRecord): number {
  return (clock.corridorEndsAt ?? clock.now) - matter.timetable.corridor;
}

/** Whether a revision has been circulated since the last sitting ended. */
export function isRevisedSinceSitting(record: PublicRecord): boolean {
  return (record.revisions.at(-1)?.at ?? -1) >= corridorOpenedAt(record);
}

/** How much has been conceded, in thousandths: straight for the most yielding, the cube of time for the firmest. */
export function conceded(used: number, firmness: number): number {
  const cube = Math.round((used * Math.round((used * used) / 1000)) / 1000);
  return Math.round(((100 - firmness) * used + firmness * cube) / 100);
}

/** No capital's day is so hard that a text would not do which gives it this much of what it can have, in thousandths. */
const ENOUGH = 900;

/**
 * What a text must be worth for a delegation to prefer it to none, in points: what its brief says that it is content with, give or take the
 * margin of the day, which asks for no more than nearly the best text that it could accept.
 */
export function reservationOf(appraisal: Appraisal, brief: Brief, { margin }: Temper): number {
  const { worst, best, bestAcceptable } = appraisal;
  const without = worst + Math.round(((best - worst) * 10 * brief.without) / 1000);
  const thousandths = Math.max(0, 10 * brief.without + margin);
  const wanted = worst + Math.round(((best - worst) * thousandths) / 1000);
  const enough = worst + Math.round(((bestAcceptable - worst) * ENOUGH) / 1000);
  return Math.min(wanted, Math.max(without, enough), bestAcceptable);
}

/**
 * How much of what lies between the best and the least acceptable wording of a paragraph a delegation is ready to give now, in
 * thousandths: the same share of every paragraph, so that in sum the text stays worth its aspiration.
 */
export function shareGiven(appraisal: Appraisal, brief: Brief, temper: Temper, used: number): number {
  const room = appraisal.bestAcceptable - appraisal.leastAcceptable;
  if (room === 0) return 0;
  const spare = appraisal.bestAcceptable - reservationOf(appraisal, brief, temper);
  const toGive = Math.max(0, Math.min(room, spare));
  return Math.round((conceded(used, temper.firmness) * toGive) / room);
}

/** What a delegation looks for in a paragraph, in points, when it gives this share. */
export function targetIn({ best, least }: ParagraphWorth, share: number): number {
  return best - Math.round((share * (best - least)) / 1000);
}
