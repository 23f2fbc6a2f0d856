/**
 * Who has nothing to do just now, whatever its instructions: it has said its part, waits for the floor, or has no part in this business.
 * Most of those who are asked in turn are of these, and the public record alone tells of them.
 */
import type { DelegationCode } from '../council/matter.ts';
import type { PublicRecord } from '../council/view.ts';
import { FORMAL_PHASES } from '../council/vocabulary.ts';

/** Whether a member, asked now as one among others, would want nothing. False where its own brief or dealings may decide. */
export function rests(record: PublicRecord, by: DelegationCode): boolean {
  const { phase, floor, matter } = record;
  if (floor.speaker === by) return false;
  if (FORMAL_PHASES.includes(phase)) return restsAtTheMeeting(record, by);
  switch (phase) {
    case 'sitting':
      return (
        floor.speaker !== null ||
        by === matter.penholder ||
        floor.queue.includes(by) ||
        (record.sitting?.paragraph === null && record.generalComments[by] !== undefined)
      );
    case 'corridor':
      return record.textWithdrawn;
    case 'silence':
    case 'pressSilence':
      return by === matter.penholder;
    default:
      return true;
  }
}

/** Without the floor a member votes, and explains its vote or dissociates itself; all else is the business of the chair. */
function restsAtTheMeeting(
  { phase, formal, outcome, dissociations }: PublicRecord,
  by: DelegationCode,
): boolean {
  switch (phase) {
    case 'voting':
      return formal?.vote?.ballots[by] !== undefined;
    case 'statements':
    case 'adoption':
      return outcome?.kind !== 'presidentialStatement' || dissociations.some((d) => d.by === by);
    case 'explanations':
      return false;
    default:
      return true;
  }
}
