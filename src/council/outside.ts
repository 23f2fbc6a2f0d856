/**
 * What happens to a meeting from outside the seats: time, seats, capitals, wording whose effect is confirmed, and what whoever
 * leads an exercise brings in.
 */
import type { Instruction } from './brief.ts';
import { withInstruction } from './capital.ts';
import { nextDeadline, whenReached } from './clock.ts';
import { movableDeadline, withDeadlineMoved } from './deadlines.ts';
import { text } from './fields.ts';
import type { DelegationCode, IssueId, OptionId, ParagraphId, SlotId } from './matter.ts';
import { type Meeting, meetingWith } from './meeting.ts';
import { withNotice } from './notices.ts';
import { type OwnWording, ownWording } from './text.ts';
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
    }
  /** News that everybody, or the named delegations, hear. Plain text, shown as written. */
  | {
      readonly type: 'news.arrived';
      readonly text: string;
      readonly to: readonly DelegationCode[] | 'everybody';
    }
  /** The deadline that runs for the business at hand comes so many seconds later, or earlier where they are negative. */
  | { readonly type: 'deadline.moved'; readonly seconds: number }
  /** A person sits down in a seat that an AI delegation held, or gives it back to one. */
  | { readonly type: 'seat.handed'; readonly code: DelegationCode; readonly to: Hands };

/** In whose hands a seat is. */
export const HANDS = ['person', 'delegation'] as const;
export type Hands = (typeof HANDS)[number];

/** News has no more characters than this. */
export const LONGEST_NEWS = 500;

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
    case 'wording.confirmed': {
      const own = wordingOf(meeting, event);
      const isOver = meeting.phase === 'debrief';
      return own !== undefined && !(own.confirmed && (isOver || isSame(own.force, event.force)));
    }
    case 'news.arrived':
      return meeting.phase !== 'debrief' && isNews(event.text) && isAudience(meeting, event.to);
    case 'deadline.moved': {
      const deadline = movableDeadline(meeting);
      return deadline !== null && event.seconds !== 0 && deadline + event.seconds >= meeting.clock.now;
    }
    case 'seat.handed':
      return meeting.phase !== 'debrief' && meeting.matter.delegations.some((d) => d.code === event.code);
  }
}

function wordingOf({ draft }: Meeting, about: Outside & { readonly type: 'wording.confirmed' }) {
  return ownWording(draft, about.paragraph, about.slot, about.option);
}

function isSame(one: OwnWording['force'], other: OwnWording['force']): boolean {
  const issues = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...issues].every((issue) => (one[issue] ?? 0) === (other[issue] ?? 0));
}

/** Whether a text can be news: it says something, is not too long, and holds nothing that cannot be seen. */
function isNews(words: string): boolean {
  return words.length <= LONGEST_NEWS && !text(words, '').misfit;
}

/** Whether news can be for these: everybody, or members and guests, each named once. */
function isAudience({ matter }: Meeting, to: readonly DelegationCode[] | 'everybody'): boolean {
  if (to === 'everybody') return true;
  const known = [...matter.delegations, ...matter.guests].map((d) => d.code);
  return to.length > 0 && new Set(to).size === to.length && to.every((code) => known.includes(code));
}

/** The meeting after an event that can happen. */
export function afterEvent(meeting: Meeting, event: Outside): Meeting {
  if (event.type === 'clock.reached') return whenReached(meeting, event.at);
  const begun = meetingWith(meeting, { notices: [] });
  switch (event.type) {
    case 'seat.emptied':
      return noticed(
        meetingWith(begun, {
          emptySeats: [...meeting.emptySeats, event.code],
          floor: withoutSeat(meeting, event.code),
        }),
        'seatEmptied',
        event,
      );
    case 'seat.taken':
      return noticed(
        meetingWith(begun, { emptySeats: meeting.emptySeats.filter((c) => c !== event.code) }),
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
    case 'wording.confirmed': {
      // What was confirmed before is corrected.
      const again = wordingOf(meeting, event)?.confirmed === true;
      return noticed(
        meetingWith(begun, {
          draft: {
            ...meeting.draft,
            ownWordings: meeting.draft.ownWordings.map((w) =>
              w.paragraph === event.paragraph && w.slot === event.slot && w.option === event.option
                ? { ...w, force: event.force, confirmed: true }
                : w,
            ),
          },
        }),
        again ? 'wordingCorrected' : 'wordingConfirmed',
        event,
      );
    }
    case 'news.arrived':
      // Who else was told is nobody's business.
      return withNotice(begun, {
        kind: 'newsArrived',
        at: meeting.clock.now,
        by: null,
        audience: event.to,
        details: { text: event.text },
      });
    case 'deadline.moved':
      return withDeadlineMoved(begun, event.seconds);
    case 'seat.handed':
      return noticed(begun, 'seatHanded', event);
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
