/** The capital: cables for flexibility, their answers, and instructions of its own accord. */
import type { Brief, Instruction } from './brief.ts';
import { draw } from './chance.ts';
import type { DelegationCode, IssueId } from './matter.ts';
import { type Meeting, meetingWith } from './meeting.ts';
import { withNotice } from './notices.ts';
import type { Cable } from './view.ts';

/** How likely, in percent, the capital is to grant what a cable asks. */
function likelihood(meeting: Meeting, cable: Cable, instruction: Instruction): number {
  const asked = Math.max(
    instruction.min === null ? 0 : instruction.min - cable.level,
    instruction.max === null ? 0 : cable.level - instruction.max,
  );
  // Only one step at a time: a capital that is asked for more says no.
  if (asked > 1) return 0;
  const company = meeting.cables.filter((c) => c.issue === cable.issue && c.by !== cable.by).length;
  const pressure = Math.min(30, 3 * (meeting.pressure[cable.issue] ?? 0));
  const delegation = meeting.matter.delegations.find((d) => d.code === cable.by);
  const firmness = delegation?.character.firmness ?? 50;
  return Math.max(
    5,
    Math.min(90, 70 - 6 * instruction.weight + pressure + 5 * company - Math.round(firmness / 4)),
  );
}

/**
 * The meeting after the capitals have answered every cable that is due. One number is drawn for each cable whatever its
 * answer, so that chance runs the same for everybody else.
 */
export function withCablesAnswered(meeting: Meeting): Meeting {
  let result = meeting;
  for (const cable of meeting.cables) {
    if (cable.answer !== null || cable.due >= meeting.clock.now) continue;
    const { value, chance } = draw(result.chance, 1, 100);
    const brief = result.briefs[cable.by];
    const instruction = brief?.instructions[cable.issue];
    const granted = instruction !== undefined && value <= likelihood(result, cable, instruction);
    result = meetingWith(result, {
      chance,
      cables: result.cables.map((c) =>
        c.id === cable.id ? { ...c, answer: granted ? 'granted' : 'refused' } : c,
      ),
    });
    if (granted) result = withInstruction(result, cable.by, cable.issue, relaxedTo(cable.level));
    result = withNotice(result, {
      kind: 'capitalReplied',
      at: meeting.clock.now,
      by: null,
      audience: [cable.by],
      details: {
        cable: cable.id,
        issue: cable.issue,
        level: cable.level,
        answer: granted ? 'granted' : 'refused',
      },
    });
  }
  return result;
}

/** An instruction under which the level can be accepted. */
function relaxedTo(level: number): (instruction: Instruction) => Instruction {
  return (instruction) => ({
    ...instruction,
    min: instruction.min === null ? null : Math.min(instruction.min, level),
    max: instruction.max === null ? null : Math.max(instruction.max, level),
  });
}

/** The meeting with one instruction of one brief changed. */
export function withInstruction(
  meeting: Meeting,
  code: DelegationCode,
  issue: IssueId,
  change: (instruction: Instruction) => Instruction,
): Meeting {
  const brief = meeting.briefs[code];
  const instruction = brief?.instructions[issue];
  if (!brief || !instruction) return meeting;
  const changed: Brief = { ...brief, instructions: { ...brief.instructions, [issue]: change(instruction) } };
  return meetingWith(meeting, { briefs: { ...meeting.briefs, [code]: changed } });
}
