/** The deadline of the business at hand, and moving it: time that is given, or taken, from outside the seats. */
import { type Meeting, meetingWith } from './meeting.ts';
import { withNotice } from './notices.ts';
import type { PublicRecord } from './view.ts';

/** When the business at hand ends by itself, as an instant of game time in seconds; null where no time runs for it. */
export function movableDeadline({ clock, phase, silence }: PublicRecord): number | null {
  if (phase === 'debrief') return null;
  if (silence) return silence.until;
  if (phase === 'corridor') return clock.corridorEndsAt;
  if (phase === 'sitting') return clock.sittingEndsAt;
  return clock.interruptionEndsAt ?? clock.stageEndsAt;
}

/**
 * The meeting with that deadline moved by so many seconds. In consultations the open debate does not begin before a deadline
 * that was moved, since the time that was given would be lost to it.
 */
export function withDeadlineMoved(meeting: Meeting, seconds: number): Meeting {
  const deadline = movableDeadline(meeting);
  if (deadline === null) return meeting;
  const until = deadline + seconds;
  return withNotice(movedTo(meeting, until), {
    kind: 'deadlineMoved',
    at: meeting.clock.now,
    by: null,
    audience: 'everybody',
    details: { seconds, until },
  });
}

function movedTo(meeting: Meeting, until: number): Meeting {
  const { clock, phase, silence } = meeting;
  const debateAt = clock.debateAt !== null && clock.debateAt < until ? until : clock.debateAt;
  if (silence) return meetingWith(meeting, { silence: { ...silence, until }, clock: { ...clock, debateAt } });
  if (phase === 'corridor')
    return meetingWith(meeting, { clock: { ...clock, debateAt, corridorEndsAt: until } });
  if (phase === 'sitting')
    return meetingWith(meeting, { clock: { ...clock, debateAt, sittingEndsAt: until } });
  if (clock.interruptionEndsAt === null)
    return meetingWith(meeting, { clock: { ...clock, stageEndsAt: until } });
  const { formal } = meeting;
  return meetingWith(meeting, {
    clock: { ...clock, interruptionEndsAt: until },
    // A suspension names its hour, which moves with it.
    formal: formal && formal.suspendedUntil !== null ? { ...formal, suspendedUntil: until } : formal,
  });
}
