/** What happens to a meeting from outside the seats: time, seats, capitals, and wording whose effect is confirmed. */
import type { Instruction } from './brief.ts';
import { withInstruction } from './capital.ts';
import { nextDeadline, whenReached } from './clock.ts';
import type { DelegationCode, IssueId, OptionId, ParagraphId, SlotId } from './matter.ts';
import type { Meeting } from './meeting.ts';
import { withNotice } from './notices.ts';
import type { Happening } from './vocabulary.ts';

/** An event from outside the seats. Times in seconds of game time. */
export type Outside =
  | { readonly type: 'clock.reached'; readonly at: number }
  | { readonly type: 'seat.emptied'; readonly code: DelegationCode }
  | { readonly type: 'seat.taken'; readonly code: DelegationCode }
  | {
      readonly type: 'capital.instructed';
      readonly code: DelegationCode;
      readonly issue: IssueId;
      readonly change: Partial<Pick<Instruction, 'aim' | 'weight' | 'min' | 'max'>>;
    }
  | {
      readonly type: 'wording.confirmed';
      readonly paragraph: ParagraphId;
      readonly slot: SlotId;
      readonly option: OptionId;
      readonly force: Readonly<Record<IssueId, number>>;
    };

/** Whether an event can happen now: it is about something that exists, would change something, and skips no deadline. */
export function canHappen(meeting: Meeting, event: Outside): boolean {
  switch (event.type) {
    case 'clock.reached': {
      const deadline = nextDeadline(meeting);
      return event.at > meeting.clock.now && (deadline === null || event.at <= deadline + 1);
    }
    case 'seat.emptied':
      return (
        meeting.matter.delegations.some((d) => d.code === event.code) &&
        !meeting.emptySeats.includes(event.code)
      );
    case 'seat.taken':
      return meeting.emptySeats.includes(event.code);
    case 'capital.instructed':
      return meeting.briefs[event.code]?.instructions[event.issue] !== undefined;
    case 'wording.confirmed':
      return meeting.draft.ownWordings.some(
        (w) =>
          w.paragraph === event.paragraph &&
          w.slot === event.slot &&
          w.option === event.option &&
          !w.confirmed,
      );
  }
}

/** The meeting after an event that can happen. */
export function afterEvent(meeting: Meeting, event: Outside): Meeting {
  const begun: Meeting = { ...meeting, notices: [] };
  switch (event.type) {
    case 'clock.reached':
      return whenReached(begun, event.at);
    case 'seat.emptied':
      return noticed(
        {
          ...begun,
          emptySeats: [...meeting.emptySeats, event.code],
          floor: withoutSeat(meeting, event.code),
        },
        'seatEmptied',
        event,
      );
    case 'seat.taken':
      return noticed(
        { ...begun, emptySeats: meeting.emptySeats.filter((c) => c !== event.code) },
        'seatTaken',
        event,
      );
    case 'capital.instructed':
      return noticed(
        withInstruction(begun, event.code, event.issue, (i) => ({ ...i, ...event.change })),
        'capitalInstructed',
        event,
        [event.code],
      );
    case 'wording.confirmed':
      return noticed(
        {
          ...begun,
          draft: {
            ...meeting.draft,
            ownWordings: meeting.draft.ownWordings.map((w) =>
              w.paragraph === event.paragraph && w.slot === event.slot && w.option === event.option
                ? { ...w, force: event.force, confirmed: true }
                : w,
            ),
          },
        },
        'wordingConfirmed',
        event,
      );
  }
}

/** The floor without somebody who has left. */
function withoutSeat(meeting: Meeting, code: DelegationCode): Meeting['floor'] {
  const { speaker, queue } = meeting.floor;
  return {
    ...meeting.floor,
    speaker: speaker === code ? null : speaker,
    queue: queue.filter((c) => c !== code),
  };
}

function noticed(
  meeting: Meeting,
  kind: Happening,
  { type: _, ...details }: Outside,
  audience: readonly DelegationCode[] | 'everybody' = 'everybody',
): Meeting {
  return withNotice(meeting, { kind, at: meeting.clock.now, by: null, audience, details });
}
