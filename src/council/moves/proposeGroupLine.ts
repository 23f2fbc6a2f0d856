/** A member proposes a common line to its group. Known to the group alone. */

import { name } from '../fields.ts';
import { meetingWith } from '../meeting.ts';
import { defineMove, refuse } from './definition.ts';
import { membersOf } from './groupRulings.ts';
import { optionKnown, textIsThere } from './rulings.ts';

export const proposeGroupLine = defineMove(
  'proposeGroupLine',
  { group: name, paragraph: name, slot: name, option: name },
  {
    phases: ['corridor', 'sitting', 'silence'],
    mover: 'member',
    takes: 10,
    rulings: [
      textIsThere,
      (view, { move }) =>
        Object.hasOwn(view.matter.groups, move.group) ? null : refuse('noSuchGroup', { group: move.group }),
      (view, { by, move }) =>
        membersOf(view, move.group).includes(by) ? null : refuse('notInGroup', { group: move.group }),
      optionKnown,
    ],
    audience: (meeting, { move }) => membersOf(meeting, move.group),
    carryOut: (meeting, { by, at, move }) => {
      const { group, paragraph, slot, option } = move;
      const id = `line${meeting.groupLines.length + 1}`;
      const line = { id, group, by, at, paragraph, slot, option, joined: [by], declined: [], spokenBy: null };
      return meetingWith(meeting, { groupLines: [...meeting.groupLines, line] });
    },
  },
);
