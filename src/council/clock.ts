/** What happens because time passes. A deadline has passed once the clock is beyond it: at the deadline itself, nothing yet. */
import { AFTERTHOUGHT, withSitting } from './business.ts';
import { withCablesAnswered } from './capital.ts';
import { type Meeting, meetingWith } from './meeting.ts';
import { withNotice } from './notices.ts';
import { presentParagraphs, withOutcome } from './outcome.ts';
import {
  carryWithoutObjection,
  declareResult,
  firstQuestion,
  putToVote,
  withFormal,
  withRuling,
  withVoteOn,
} from './questions.ts';
import type { Cable, Clock, PublicRecord, Question } from './view.ts';

type Timed = PublicRecord & { readonly cables: readonly Cable[] };

/** The earliest deadline that is running, as an instant of game time in seconds, or null when none is. */
export function nextDeadline({ clock, phase, cables, silence }: Timed): number | null {
  if (phase === 'debrief') return null;
  let next = Number.POSITIVE_INFINITY;
  for (const { answer, due } of cables) if (answer === null) next = Math.min(next, due);
  const consulting = phase === 'corridor' || phase === 'sitting';
  if (phase === 'corridor') next = earlier(next, clock.corridorEndsAt);
  if (phase === 'sitting') next = earlier(next, clock.sittingEndsAt);
  if (consulting) next = earlier(next, clock.debateAt);
  if (silence) next = Math.min(next, silence.until);
  next = earlier(next, clock.interruptionEndsAt ?? clock.stageEndsAt);
  return next === Number.POSITIVE_INFINITY ? null : next;
}

function earlier(one: number, other: number | null): number {
  return other === null ? one : Math.min(one, other);
}

/** The meeting at a later instant, with what follows from every deadline that has passed, and notices of that alone. */
export function whenReached(meeting: Meeting, at: number): Meeting {
  const later: Meeting = meetingWith(meeting, { clock: clockAt(meeting.clock, at), notices: [] });
  const passed = (deadline: number | null | undefined) => deadline != null && at > deadline;
  let result = withCablesAnswered(later);
  const { clock } = result;
  if (result.silence && passed(result.silence.until)) result = silenceKept(result);
  if (passed(clock.interruptionEndsAt)) return interruptionOver(result);
  if (passed(clock.sittingEndsAt)) return sittingOver(result);
  if (passed(clock.corridorEndsAt) && !passed(clock.debateAt) && !result.textWithdrawn)
    return withSitting(result);
  if (clock.interruptionEndsAt === null && passed(clock.stageEndsAt)) return stageOver(result);
  return result;
}

/** The clock at another instant: the part of a meeting that is made most often, and so always in one shape. */
function clockAt(clock: Clock, now: number): Clock {
  const { debateAt, sittingEndsAt, corridorEndsAt, stageEndsAt, stage, interruptionEndsAt } = clock;
  return { now, debateAt, sittingEndsAt, corridorEndsAt, stageEndsAt, stage, interruptionEndsAt };
}

/** Nobody wrote before the time set: agreed. Source: silence procedure, Note by the President S/2017/507. */
function silenceKept(meeting: Meeting): Meeting {
  const { silence } = meeting;
  if (!silence) return meeting;
  const kept: Meeting = meetingWith(meeting, { silence: null });
  if (silence.kind === 'press') return withOutcome(kept, 'pressStatement', silence.paragraphs);
  return withNotice(meetingWith(kept, { agreedAt: meeting.clock.now }), {
    kind: 'textAgreed',
    at: meeting.clock.now,
    by: null,
    audience: 'everybody',
    details: { revision: meeting.draft.revision },
  });
}

function sittingOver(meeting: Meeting): Meeting {
  return withNotice(meetingWith(meeting, { sitting: null }), {
    kind: 'sittingEnded',
    at: meeting.clock.now,
    by: null,
    audience: 'everybody',
    details: { number: meeting.sittings },
  });
}

/** A ruling that nobody gave is not upheld; ballots that nobody cast do not participate; a suspension ends. */
function interruptionOver(meeting: Meeting): Meeting {
  if (meeting.formal?.point) return withRuling(meeting, meeting.president, false);
  if (meeting.formal?.vote) return declareResult(meeting);
  return withFormal(meeting, () => ({ suspendedUntil: null }));
}

/** A stage that its chair leaves to itself goes on as it would without objection. */
function stageOver(meeting: Meeting): Meeting {
  const { now } = meeting.clock;
  const first = firstQuestion(meeting);
  switch (meeting.phase) {
    case 'concept':
      return meetingWith(meeting, { conceptNoteAt: now });
    case 'tabling':
      return meetingWith(meeting, { tabledAt: now });
    case 'agenda':
      if (first) return withoutTheChair(meeting, first);
      return withFormal(meeting, () => ({ agenda: 'adopted' }));
    case 'invitations':
      if (first) return withoutTheChair(meeting, first);
      return withFormal(meeting, () => ({ invitations: 'closed' }));
    case 'briefings':
      return withFormal(meeting, () => ({ briefings: 'closed', pending: [] }));
    case 'adoption':
      return withOutcome(meeting, 'presidentialStatement', presentParagraphs(meeting));
    case 'statements':
      return withFormal(meeting, () => ({ debate: 'closed', pending: [] }));
    case 'blue':
      if (first) return putToVote(meeting, first.id);
      return withVoteOn(meeting, { kind: 'resolution', by: meeting.resolution?.by ?? meeting.president });
    case 'explanations':
      return explanationsClosed(meeting);
    case 'settlement':
      return withOutcome(meeting, 'none', []);
    default:
      return meeting;
  }
}

/** A question that its chair left lying: put to the vote where there is an objection or a veto, and carried where there is neither. */
function withoutTheChair(meeting: Meeting, { id, objections, nature }: Question): Meeting {
  if (objections.length > 0 || nature === 'substantive') return putToVote(meeting, id);
  const carried = carryWithoutObjection(meeting, id);
  return meetingWith(carried, { clock: { ...carried.clock, stageEndsAt: meeting.clock.now + AFTERTHOUGHT } });
}

/** The meeting after the explanations of vote: an adopted draft is the outcome. */
export function explanationsClosed(meeting: Meeting): Meeting {
  const { resolution } = meeting;
  if (!resolution) return meeting;
  const closed: Meeting = meetingWith(meeting, { resolution: { ...resolution, explanations: 'closed' } });
  return resolution.state === 'adopted'
    ? withOutcome(closed, 'resolution', presentParagraphs(closed))
    : closed;
}
