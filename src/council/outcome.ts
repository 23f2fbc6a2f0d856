/** How the Council's work on the matter ends. */
import type { ParagraphId } from './matter.ts';
import { type Meeting, meetingWith } from './meeting.ts';
import { withNotice } from './notices.ts';
import { withPromisesSettled } from './promises.ts';
import { wordingOf } from './text.ts';
import type { PublicRecord } from './view.ts';
import type { OutcomeKind } from './vocabulary.ts';

/** The paragraphs that the draft consists of as it stands. */
export function presentParagraphs(record: PublicRecord): readonly ParagraphId[] {
  return record.matter.paragraphs.map((p) => p.id).filter((id) => wordingOf(record.draft, id) !== 'absent');
}

/** The meeting with its outcome; the first one stands. */
export function withOutcome(
  meeting: Meeting,
  kind: OutcomeKind,
  paragraphs: readonly ParagraphId[],
): Meeting {
  if (meeting.outcome) return meeting;
  const ended: Meeting = meetingWith(meeting, { outcome: { kind, at: meeting.clock.now, paragraphs } });
  return withNotice(withPromisesSettled(ended), {
    kind: 'outcomeReached',
    at: meeting.clock.now,
    by: null,
    audience: 'everybody',
    details: { kind, paragraphs },
  });
}
