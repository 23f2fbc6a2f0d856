/** What is announced, and to whom: a notice carries its audience from birth. */
import type { DelegationCode } from './matter.ts';
import { type Meeting, meetingWith } from './meeting.ts';
import type { NoticeKind } from './vocabulary.ts';

/** The seats that a notice is for. */
export type Audience = 'everybody' | readonly DelegationCode[];

/** Something that was done or that happened. Details are plain data: the fields of the move, or the particulars. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly at: number;
  /** Who did it; null when nobody in a seat did. */
  readonly by: DelegationCode | null;
  readonly audience: Audience;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The meeting with a notice added to those of the event at hand. */
export function withNotice(meeting: Meeting, notice: Notice): Meeting {
  return meetingWith(meeting, { notices: [...meeting.notices, notice] });
}

/** Whether a seat may see the notice; null is the public gallery. */
export function isFor(notice: Notice, code: DelegationCode | null): boolean {
  return notice.audience === 'everybody' || (code !== null && notice.audience.includes(code));
}
