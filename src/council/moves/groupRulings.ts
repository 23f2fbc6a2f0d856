/** Rulings on the common line of a group, and who hears of it. */
import type { DelegationCode, GroupId } from '../matter.ts';
import { type Meeting, meetingWith } from '../meeting.ts';
import type { Audience } from '../notices.ts';
import type { GroupLine, PublicRecord, View } from '../view.ts';
import { type Made, type Refusal, refuse } from './definition.ts';

type OnLine = { readonly line: string };

/** The members of a group that sit on the Council, in seating order. */
export function membersOf(record: PublicRecord, group: GroupId): readonly DelegationCode[] {
  return record.matter.delegations.filter((d) => d.groups.includes(group)).map((d) => d.code);
}

/** The line is one that the mover's group is still agreeing, and it has yet to answer. */
export function awaitsAnswer(view: View, { by, move }: Made<OnLine>): Refusal | null {
  const line = view.groupLines.find((l) => l.id === move.line);
  if (!line) return refuse('noSuchLine', { line: move.line });
  return line.joined.includes(by) || line.declined.includes(by) ? refuse('alreadySaid') : null;
}

/** Whether every member of the group has joined the line. */
export function isAgreed(record: PublicRecord, line: GroupLine): boolean {
  return membersOf(record, line.group).every((code) => line.joined.includes(code));
}

/** Those who are told of an answer: the group. */
export function toTheGroup(meeting: Meeting, { by, move }: Made<OnLine>): Audience {
  const line = meeting.groupLines.find((l) => l.id === move.line);
  return line ? membersOf(meeting, line.group) : [by];
}

/** The meeting with one line changed. */
export function withLine(
  meeting: Meeting,
  id: string,
  change: (line: GroupLine) => Partial<GroupLine>,
): Meeting {
  return meetingWith(meeting, {
    groupLines: meeting.groupLines.map((l) => (l.id === id ? { ...l, ...change(l) } : l)),
  });
}
