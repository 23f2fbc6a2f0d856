/**
 * Who has nothing to do just now, whatever its instructions: it has said its part, waits for the floor, or has no part in this business.
 * Most of those who are asked in turn are of these, and the public record alone tells of them.
 */
import type { DelegationCode, ParagraphId } from '../council/matter.ts';
import type { PublicRecord } from '../council/view.ts';
import { FORMAL_PHASES } from '../council/vocabulary.ts';
import { timeUsed } from './aspiration.ts';
import { objectionsIn } from './heard.ts';

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

/**
 * Whether a member that was asked when the record was `before`, and wanted nothing, wants nothing now either, what it alone knows being the
 * same. True only where nothing has changed that its words rest on; then it need not be asked again.
 */
export function stillRests(before: PublicRecord, now: PublicRecord, by: DelegationCode): boolean {
  if (before.phase !== now.phase || now.floor.speaker !== null) return false;
  switch (now.phase) {
    case 'sitting':
      return hasNothingToAdd(before, now, by);
    case 'statements':
      return (
        before.outcome === now.outcome &&
        before.draft === now.draft &&
        before.dissociations === now.dissociations &&
        timeUsed(before) === timeUsed(now)
      );
    default:
      return false;
  }
}

/** In a reading: the same words, with nothing more said of them, and no more room on the list of speakers. */
function hasNothingToAdd(before: PublicRecord, now: PublicRecord, by: DelegationCode): boolean {
  const paragraph = now.sitting?.paragraph ?? null;
  if (paragraph === null || before.sitting?.paragraph !== paragraph) return false;
  if (before.readings !== now.readings || !isSaidTheSame(before, now, paragraph, by)) return false;
  if (before.draft !== now.draft) {
    const index = now.draft.paragraphs.findIndex((p) => p.paragraph === paragraph);
    if (before.draft.paragraphs[index] !== now.draft.paragraphs[index]) return false;
    if (before.draft.ownWordings !== now.draft.ownWordings) return false;
  }
  if (before.clock !== now.clock && timeUsed(before) !== timeUsed(now)) return false;
  // Whoever had something to say that was not worth the floor has no more reason to ask for it than before.
  return (
    before.floor === now.floor ||
    ((before.floor.turns[by] ?? 0) <= (now.floor.turns[by] ?? 0) &&
      heardOrListed(before) <= heardOrListed(now))
  );
}

/** Of what was said on a paragraph, a member goes by its own words, and by how many object: whether those are the same. */
function isSaidTheSame(
  before: PublicRecord,
  now: PublicRecord,
  paragraph: ParagraphId,
  by: DelegationCode,
): boolean {
  const [old, said] = [before.positions[paragraph], now.positions[paragraph]];
  if (old === said) return true;
  if (!old || !said) return false;
  for (const slot in said) {
    const [oldOnSlot, onSlot] = [old[slot], said[slot]];
    if (oldOnSlot === onSlot) continue;
    if (!oldOnSlot || !onSlot) return false;
    for (const option in onSlot) {
      const [one, other] = [oldOnSlot[option], onSlot[option]];
      if (one === other) continue;
      if (!one || !other || one[by] !== other[by] || objectionsIn(one) !== objectionsIn(other)) return false;
    }
  }
  return true;
}

/** How many have spoken on the business at hand or have asked to. */
export function heardOrListed({ floor }: PublicRecord): number {
  let heard = floor.queue.length;
  for (const code in floor.turns) heard += floor.turns[code] ?? 0;
  return heard;
}
