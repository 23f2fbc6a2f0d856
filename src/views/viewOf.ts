/**
 * What an onlooker may see of a meeting, built field by field: a field that is not named here reaches nobody.
 * This is the secrecy boundary: a brief goes to the delegation whose brief it is, and to the facilitator.
 */
import type { Meeting } from '../council/meeting.ts';
import { partiesTo } from '../council/promises.ts';
import type { FacilitatorView, Onlooker, PublicRecord, View } from '../council/view.ts';

/** What everybody in the room knows. */
export function publicRecordOf(meeting: Meeting): PublicRecord {
  return {
    matter: meeting.matter,
    clock: meeting.clock,
    phase: meeting.phase,
    president: meeting.president,
    emptySeats: meeting.emptySeats,
    conceptNoteAt: meeting.conceptNoteAt,
    tabledAt: meeting.tabledAt,
    draft: meeting.draft,
    revisions: meeting.revisions,
    textWithdrawn: meeting.textWithdrawn,
    positions: meeting.positions,
    floor: meeting.floor,
    sitting: meeting.sitting,
    sittings: meeting.sittings,
    silence: meeting.silence,
    silencesBroken: meeting.silencesBroken,
    agreedAt: meeting.agreedAt,
    formal: meeting.formal,
    debateHeld: meeting.debateHeld,
    pressTried: meeting.pressTried,
    resolution: meeting.resolution,
    votes: meeting.votes,
    dissociations: meeting.dissociations,
    standing: meeting.standing,
    pressure: meeting.pressure,
    outcome: meeting.outcome,
  };
}

/** What one onlooker may see. A guest, the gallery and an unknown code see the public record alone. */
export function viewOf(meeting: Meeting, onlooker: Onlooker): View {
  const record = publicRecordOf(meeting);
  if (onlooker.as === 'facilitator') return facilitatorViewOf(meeting);
  const code = onlooker.as === 'delegation' ? onlooker.code : null;
  const delegation = code === null ? undefined : meeting.matter.delegations.find((d) => d.code === code);
  return {
    ...record,
    onlooker,
    brief: delegation ? (meeting.briefs[delegation.code] ?? null) : null,
    deals: delegation ? meeting.deals.filter((d) => partiesTo(d).includes(delegation.code)) : [],
    groupLines: delegation ? meeting.groupLines.filter((l) => delegation.groups.includes(l.group)) : [],
    cables: delegation ? meeting.cables.filter((c) => c.by === delegation.code) : [],
  };
}

/** What a delegation may see. */
export function viewFor(meeting: Meeting, code: string): View {
  return viewOf(meeting, { as: 'delegation', code });
}

/** What the facilitator may see: every brief, deal, line and cable. */
export function facilitatorViewOf(meeting: Meeting): FacilitatorView {
  return {
    ...publicRecordOf(meeting),
    onlooker: { as: 'facilitator' },
    brief: null,
    deals: meeting.deals,
    groupLines: meeting.groupLines,
    cables: meeting.cables,
    briefs: meeting.briefs,
  };
}
