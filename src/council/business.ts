/**
 * The stages of the order of business: how each opens, and how a formal meeting closes.
 * Which stage follows which is the procedure machine's affair; whether it may is asked in `progress.ts`.
 */
import type { DelegationCode } from './matter.ts';
import { type Meeting, meetingWith, NEW_FORMAL_MEETING } from './meeting.ts';
import { withNotice } from './notices.ts';
import { withFormal } from './questions.ts';
import type { Clock, Floor, FormalMeeting, PublicRecord } from './view.ts';
import type { Phase } from './vocabulary.ts';

const NOBODY: Floor = { speaker: null, queue: [], turns: {} };

/** Phases that interrupt a stage of a formal meeting, which then goes on. */
const INTERRUPTIONS: readonly Phase[] = ['ruling', 'voting', 'suspended'];

/** How long a stage goes on at least after something was decided in it, in seconds of game time. */
export const AFTERTHOUGHT = 20;

/** How long a stage lasts, in seconds of game time, before it goes on by itself; null where something else ends it. */
function lengthOf(record: PublicRecord, phase: Phase): number | null {
  const { debate } = record.matter.timetable;
  switch (phase) {
    case 'concept':
    case 'tabling':
      return Math.round(record.matter.timetable.consultations / 5);
    case 'briefings':
      return Math.round(debate / 3);
    case 'statements':
      return debate;
    case 'agenda':
    case 'invitations':
    case 'adoption':
    case 'blue':
    case 'settlement':
    case 'explanations':
      return Math.max(60, Math.round(debate / 5));
    case 'ruling':
      return 30;
    case 'voting':
      return 90;
    default:
      return null;
  }
}

/** The meeting as a phase opens: its deadlines, and who may speak. */
export function openPhase(meeting: Meeting, phase: Phase): Meeting {
  if (meeting.phase === phase && meeting.clock.stage === phase) return meeting;
  const opened: Meeting = meetingWith(meeting, {
    phase,
    clock: clockFor(meeting, phase),
    formal: phase === 'agenda' && meeting.clock.stage !== 'agenda' ? newMeeting(meeting) : meeting.formal,
    floor: floorFor(meeting, phase),
    sitting: phase === 'sitting' ? meeting.sitting : null,
  });
  return withNotice(opened, {
    kind: 'phaseOpened',
    at: meeting.clock.now,
    by: null,
    audience: 'everybody',
    details: { phase },
  });
}

/** A meeting is never without an agenda of its own; what was said at an earlier one stays on record. Source: rule 9. */
function newMeeting({ formal }: Meeting): FormalMeeting {
  if (!formal) return NEW_FORMAL_MEETING;
  return { ...NEW_FORMAL_MEETING, statements: formal.statements, questions: formal.questions };
}

function clockFor(meeting: Meeting, phase: Phase): Clock {
  const { now, debateAt, stage, stageEndsAt } = meeting.clock;
  const { consultations, sitting, corridor } = meeting.matter.timetable;
  const base: Clock = {
    now,
    debateAt,
    sittingEndsAt: null,
    corridorEndsAt: null,
    stageEndsAt: null,
    stage: null,
    interruptionEndsAt: null,
  };
  const length = lengthOf(meeting, phase);
  if (phase === 'corridor')
    return { ...base, debateAt: debateAt ?? now + consultations, corridorEndsAt: now + corridor };
  if (phase === 'sitting') return { ...base, sittingEndsAt: now + sitting };
  if (phase === 'suspended')
    // The hour may have passed while the Council was voting on it.
    return {
      ...base,
      stage,
      stageEndsAt,
      interruptionEndsAt: Math.max(now, meeting.formal?.suspendedUntil ?? now),
    };
  if (INTERRUPTIONS.includes(phase))
    return { ...base, stage, stageEndsAt, interruptionEndsAt: now + (length ?? 0) };
  if (stage === phase && stageEndsAt !== null)
    return { ...base, stage, stageEndsAt: Math.max(stageEndsAt, now + AFTERTHOUGHT) };
  return { ...base, stage: phase, stageEndsAt: length === null ? null : now + length };
}

function floorFor(meeting: Meeting, phase: Phase): Floor {
  if (INTERRUPTIONS.includes(phase) || meeting.clock.stage === phase) return meeting.floor;
  if (phase === 'briefings') return { ...NOBODY, queue: guestsOf(meeting, 39) };
  if (phase === 'statements')
    return { ...NOBODY, queue: [...membersInOrder(meeting), ...guestsOf(meeting, 37)] };
  return NOBODY;
}

/** Invited guests under one rule, in the order of the matter. */
function guestsOf(meeting: Meeting, rule: 37 | 39): readonly DelegationCode[] {
  const invited = meeting.formal?.invited ?? [];
  return meeting.matter.guests.filter((g) => g.rule === rule && invited.includes(g.code)).map((g) => g.code);
}

/** Members in the order drawn for the speakers' list, the President last. Source: practice of open debates (S/2014/739). */
function membersInOrder(meeting: Meeting): readonly DelegationCode[] {
  const seated = meeting.speakingOrder.filter(
    (m) => !meeting.emptySeats.includes(m) && m !== meeting.president,
  );
  return meeting.emptySeats.includes(meeting.president) ? seated : [...seated, meeting.president];
}

/**
 * The meeting after a formal meeting has ended: the debate counts as held, and a last round of consultations may follow, after
 * which the Council resumes. If it had adjourned or refused the agenda, it takes a new meeting, with an agenda of its own, to
 * adopt what is agreed. A draft resolution that was not decided lapses. Source: rules 1, 9 and 33.
 */
export function closeFormalMeeting(meeting: Meeting): Meeting {
  const closed = withFormal(meeting, () => ({
    debate: 'closed',
    pending: [],
    vote: null,
    point: null,
    suspendedUntil: null,
  }));
  return meetingWith(closed, {
    debateHeld: true,
    clock: {
      ...meeting.clock,
      debateAt: meeting.debateHeld
        ? meeting.clock.debateAt
        : meeting.clock.now + meeting.matter.timetable.lastRound,
    },
    resolution:
      meeting.resolution?.state === 'blue' ? { ...meeting.resolution, state: 'lapsed' } : meeting.resolution,
  });
}

/** The meeting with a reading of the text begun. */
export function withSitting(meeting: Meeting): Meeting {
  return meetingWith(meeting, {
    sittings: meeting.sittings + 1,
    sitting: { number: meeting.sittings + 1, paragraph: null, takenUp: [] },
  });
}
