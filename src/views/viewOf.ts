/**
 * What an onlooker may see of a meeting, built field by field: a field that is not named here reaches nobody.
 * This is the secrecy boundary: a brief goes to the delegation whose brief it is, and to the facilitator.
 */
import type { Delegation, DelegationCode, Matter } from '../council/matter.ts';
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

/** The members of a matter by code. */
const members = new WeakMap<Matter, ReadonlyMap<DelegationCode, Delegation>>();

function memberOf(matter: Matter, code: DelegationCode): Delegation | undefined {
  let known = members.get(matter);
  if (!known) {
    known = new Map(matter.delegations.map((d) => [d.code, d]));
    members.set(matter, known);
  }
  return known.get(code);
}

/**
 * Of a list of the meeting, what one delegation may see. Lists never change in place and views are built for every seat after
 * every move, so the part of a list is kept with the list: while nothing is added, a delegation is handed the same part.
 */
function partFor<T>(
  kept: WeakMap<readonly T[], Map<Delegation, readonly T[]>>,
  list: readonly T[],
  member: Delegation,
  isFor: (one: T, member: Delegation) => boolean,
): readonly T[] {
  if (list.length === 0) return list;
  let parts = kept.get(list);
  if (!parts) {
    parts = new Map();
    kept.set(list, parts);
  }
  let part = parts.get(member);
  if (!part) {
    part = list.filter((one) => isFor(one, member));
    parts.set(member, part);
  }
  return part;
}

type Parts<T> = WeakMap<readonly T[], Map<Delegation, readonly T[]>>;
const deals: Parts<Meeting['deals'][number]> = new WeakMap();
const groupLines: Parts<Meeting['groupLines'][number]> = new WeakMap();
const cables: Parts<Meeting['cables'][number]> = new WeakMap();

/** What one onlooker may see. A guest, the gallery and an unknown code see the public record alone. */
export function viewOf(meeting: Meeting, onlooker: Onlooker): View {
  if (onlooker.as === 'facilitator') return facilitatorViewOf(meeting);
  const code = onlooker.as === 'delegation' ? onlooker.code : null;
  const member = code === null ? undefined : memberOf(meeting.matter, code);
  if (!member) return viewWith(meeting, { onlooker, brief: null, deals: [], groupLines: [], cables: [] });
  return viewWith(meeting, {
    onlooker,
    brief: meeting.briefs[member.code] ?? null,
    deals: partFor(deals, meeting.deals, member, (d, { code }) => partiesTo(d).includes(code)),
    groupLines: partFor(groupLines, meeting.groupLines, member, (l, { groups }) => groups.includes(l.group)),
    cables: partFor(cables, meeting.cables, member, (c, { code }) => c.by === code),
  });
}

/** The latest view that was built: a delegation decides on it, and the ruling on its move is asked of the same. */
let latest: { readonly meeting: Meeting; readonly code: string; readonly view: View } | null = null;

/** What a delegation may see. */
export function viewFor(meeting: Meeting, code: string): View {
  if (latest?.meeting === meeting && latest.code === code) return latest.view;
  const view = viewOf(meeting, { as: 'delegation', code });
  latest = { meeting, code, view };
  return view;
}

/** What the facilitator may see: every brief, deal, line and cable. */
export function facilitatorViewOf(meeting: Meeting): FacilitatorView {
  const seen = viewWith(meeting, {
    onlooker: { as: 'facilitator' },
    brief: null,
    deals: meeting.deals,
    groupLines: meeting.groupLines,
    cables: meeting.cables,
  });
  return { ...seen, briefs: meeting.briefs };
}
