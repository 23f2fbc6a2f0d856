/** One delegate speaks for a group that has agreed on a line: it becomes the public position of all its members. */
import { name } from '../fields.ts';
import type { Meeting } from '../meeting.ts';
import { afterActing } from '../promises.ts';
import { standingOption } from '../text.ts';
import { defineMove, refuse } from './definition.ts';
import { isAgreed, membersOf, withLine } from './groupRulings.ts';
import { inTurnOn, textIsThere } from './rulings.ts';
import { NEGOTIATING, withBracket, withStance } from './stance.ts';

export const speakForGroup = defineMove(
  'speakForGroup',
  { line: name },
  {
    phases: NEGOTIATING,
    mover: 'member',
    takes: 10,
    rulings: [
      textIsThere,
      (view, { by, move }) => {
        const line = view.groupLines.find((l) => l.id === move.line);
        if (!line) return refuse('noSuchLine', { line: move.line });
        if (!membersOf(view, line.group).includes(by)) return refuse('notInGroup', { group: line.group });
        if (line.spokenBy !== null) return refuse('alreadySaid');
        return isAgreed(view, line) ? null : refuse('lineNotAgreed', { group: line.group });
      },
      (view, made) => {
        const line = view.groupLines.find((l) => l.id === made.move.line);
        return line ? inTurnOn(view, { ...made, move: line }) : null;
      },
    ],
    carryOut: (meeting, made) => {
      const line = meeting.groupLines.find((l) => l.id === made.move.line);
      if (!line) return meeting;
      const members = membersOf(meeting, line.group);
      const { paragraph, slot, option } = line;
      const said = members.reduce<Meeting>(
        (m, by) => {
          const position = withStance(
            m,
            { ...made, by, move: { paragraph, slot, option, reason: 'group' } },
            'supports',
          );
          return afterActing(position, by, paragraph, slot, (promised) => promised === option);
        },
        withLine(meeting, line.id, () => ({ spokenBy: made.by })),
      );
      return standingOption(said.draft, paragraph, slot) === option
        ? said
        : withBracket(said, paragraph, slot, option, members);
    },
  },
);
