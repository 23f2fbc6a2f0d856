/** How a meeting comes to where a test begins: each situation is reached by moves and by time, as delegations would reach it. */
import type { ParagraphId } from '../src/council/matter.ts';
import { firstQuestion } from '../src/council/questions.ts';
import type { Chapter } from '../src/council/vocabulary.ts';
import type { Held } from './meeting.ts';

/** The zero draft has been tabled; delegations meet between sittings. */
export function inConsultations(held: Held): void {
  held.president().makes('circulateConceptNote', {});
  held.penholder().makes('tableDraft', { changes: [] });
}

/** A sitting has taken up a paragraph. */
export function inSittingOn(held: Held, paragraph: ParagraphId): void {
  inConsultations(held);
  held.penholder().makes('openSitting', {});
  held.penholder().makes('takeUp', { paragraph });
}

/** The text has been read once; delegations meet between sittings. */
export function afterOneReading(held: Held): void {
  inConsultations(held);
  held.penholder().makes('openSitting', {});
  held.penholder().makes('closeSitting', {});
}

/** The text lies under silence, for as long as the timetable says. */
export function underSilence(held: Held): void {
  afterOneReading(held);
  const { clock, matter } = held.meeting;
  held.penholder().makes('placeUnderSilence', { until: clock.now + matter.timetable.silence });
}

/** The formal meeting opens; before it, silence was kept over the text, or nothing was agreed. */
export function atTheAgenda(held: Held, agreed: boolean): void {
  if (agreed) underSilence(held);
  else afterOneReading(held);
  held.waitsFor('agenda');
}

/** The agenda has been adopted; invitations are next. */
export function atInvitations(held: Held, agreed: boolean): void {
  atTheAgenda(held, agreed);
  held.president().makes('putAgenda', {});
  withoutObjection(held);
}

/** Everybody that the matter names has been invited; the briefers are about to be heard. */
export function atBriefings(held: Held, agreed: boolean): void {
  atInvitations(held, agreed);
  for (const { code } of held.meeting.matter.guests) {
    held.president().makes('proposeInvitation', { guest: code });
    withoutObjection(held);
  }
  held.president().makes('proceedToNextBusiness', {});
}

/** The briefers have been heard: the statement is about to be adopted, or the debate opens. */
export function afterBriefings(held: Held, agreed: boolean): void {
  atBriefings(held, agreed);
  hearEverybody(held);
  held.president().makes('proceedToNextBusiness', {});
}

/** The debate is open; a statement that was agreed has been read out. */
export function atStatements(held: Held, agreed: boolean): void {
  afterBriefings(held, agreed);
  if (agreed) held.president().makes('readStatement', {});
}

/** The debate and the last round are over, and nothing was agreed. */
export function atSettlement(held: Held): void {
  afterOneReading(held);
  held.waitsFor('settlement');
}

/** A draft resolution is before the Council, at a meeting that was called to vote on it; its parties are members by code. */
export function inBlue(
  held: Held,
  by: string,
  chapter: Chapter = 'unspecified',
  parties: readonly string[] = [],
): void {
  atSettlement(held);
  held.delegate(by).makes('submitDraftResolution', { chapter, parties });
  held.president().makes('putAgenda', {});
  withoutObjection(held);
}

/** Everybody on the list speaks in turn, on the first issue of the matter. */
export function hearEverybody(held: Held): void {
  const [issue] = held.meeting.matter.issues;
  for (;;) {
    const [next] = held.meeting.floor.queue;
    if (next === undefined || issue === undefined) return;
    held.president().givesTheFloorTo(next);
    held.delegate(next).makes('deliverStatement', { emphases: [issue.id], tone: 'measured' });
  }
}

/** The President hears no objection to the question that comes first. */
function withoutObjection(held: Held): void {
  held.president().makes('gavel', { question: firstQuestion(held.meeting)?.id ?? '' });
}
