/**
 * A President whose State is directly connected with the item hands over the chair for it, to the next member in English
 * alphabetical order. Source: rule 20.
 */

import type { DelegationCode } from '../matter.ts';
import { meetingWith } from '../meeting.ts';
import type { PublicRecord } from '../view.ts';
import { defineMove, refuse } from './definition.ts';

/** The next member in English alphabetical order whose seat is taken, or undefined when there is nobody else. */
export function nextInOrder({ matter, president, emptySeats }: PublicRecord): DelegationCode | undefined {
  const codes = matter.delegations.map((d) => d.code);
  const after = codes.indexOf(president) + 1;
  return [...codes.slice(after), ...codes.slice(0, after)].find(
    (c) => c !== president && !emptySeats.includes(c),
  );
}

export const handOverChair = defineMove(
  'handOverChair',
  {},
  {
    phases: ['agenda', 'invitations', 'briefings', 'adoption', 'statements', 'blue'],
    mover: 'president',
    takes: 5,
    rulings: [(view) => (nextInOrder(view) === undefined ? refuse('noPresidentAvailable') : null)],
    carryOut: (meeting) => meetingWith(meeting, { president: nextInOrder(meeting) ?? meeting.president }),
  },
);
