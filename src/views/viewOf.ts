/**
 * What an onlooker may see of a meeting, built field by field: a field that is not named here reaches nobody.
 * This is the secrecy boundary: a brief goes to the delegation whose brief it is, and to the facilitator.
 */
import type { Meeting } from '../council/meeting.ts';
import { partiesTo } from '../council/promises.ts';
import type { FacilitatorView, Onlooker, View } from '../council/view.ts';

/** What a view holds beyond the public record. */
type Private = Pick<View, 'onlooker' | 'brief' | 'deals' | 'groupLines' | 'cables'>;

/** The public record, and what this onlooker alone knows. One literal: views are built for every seat after every move. */
function viewWith(meeting: Meeting, own: Private): View {
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
    generalComments: meeting.generalComments,
    commentsSentAt: meeting.commentsSentAt,
    floor: meeting.floor,
    sitting: meeting.sitting,
    sittings: meeting.sittings,
    readings: meeting.readings,
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
    onlooker: own.onlooker,
    brief: own.brief,
    deals: own.deals,
    groupLines: own.groupLines,
    cables: own.cables,
  };
}

/** What one onlooker may see. A guest, the gallery and an unknown code see the public record alone. */
export function viewOf(meeting: Meeting, onlooker: Onlooker): View {
  if (onlooker.as === 'facilitator') return facilitatorViewOf(meeting);
  const code = onlooker.as === 'delegation' ? onlooker.code : null;
  const delegation = code === null ? undefined : meeting.matter.delegations.find((d) => d.code === code);
  if (!delegation) return viewWith(meeting, { onlooker, brief: null, deals: [], groupLines: [], cables: [] });
  return viewWith(meeting, {
    onlooker,
    brief: meeting.briefs[delegation.code] ?? null,
    deals: meeting.deals.filter((d) => partiesTo(d).includes(delegation.code)),
    groupLines: meeting.groupLines.filter((l) => delegation.groups.includes(l.group)),
    cables: meeting.cables.filter((c) => c.by === delegation.code),
  });
}

/** What a delegation may see. */
export function viewFor(meeting: Meeting, code: string): View {
  return viewOf(meeting, { as: 'delegation', code });
}

/** What the facilitator may see: every brief, deal, line and cable. */
export function facilitatorViewOf(meeting: Meeting): FacilitatorView {
  const { deals, groupLines, cables, briefs } = meeting;
  const seen = viewWith(meeting, { onlooker: { as: 'facilitator' }, brief: null, deals, groupLines, cables });
  return { ...seen, briefs };
}
