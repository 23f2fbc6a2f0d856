/**
 * The whole secret state of a meeting. Only the host's side may name it: council, procedure, views, record, scenario,
 * the session's host and the server. Everybody else is handed a `View`.
 */
import type { Brief } from './brief.ts';
import { type Chance, chanceFrom, shuffled } from './chance.ts';
import type { DelegationCode, Matter } from './matter.ts';
import type { Notice } from './notices.ts';
import { draftFrom } from './text.ts';
import type { Cable, Deal, FormalMeeting, GroupLine, PublicRecord } from './view.ts';

/** Everything there is to know about a meeting: plain data, never changed in place. */
export interface Meeting extends PublicRecord {
  readonly briefs: Readonly<Record<DelegationCode, Brief>>;
  readonly deals: readonly Deal[];
  readonly groupLines: readonly GroupLine[];
  readonly cables: readonly Cable[];
  readonly chance: Chance;
  /** Members in the order drawn for the speakers' list; the presidency last. */
  readonly speakingOrder: readonly DelegationCode[];
  /** What the latest event gave notice of. */
  readonly notices: readonly Notice[];
  /** Ids of the moves that each seat has made, so that a move sent twice is made once. */
  readonly made: Readonly<Record<DelegationCode, readonly string[]>>;
}

/**
 * A meeting that is about to begin.
 * @param seed a 32-bit integer; the same seed and moves give the same meeting
 */
export function openMeeting(
  matter: Matter,
  briefs: Readonly<Record<DelegationCode, Brief>>,
  seed: number,
): Meeting {
  const members = matter.delegations.map((d) => d.code);
  const drawn = shuffled(
    chanceFrom(seed),
    members.filter((m) => m !== matter.presidency),
  );
  return {
    matter,
    clock: {
      now: 0,
      debateAt: null,
      sittingEndsAt: null,
      corridorEndsAt: null,
      stageEndsAt: null,
      stage: null,
      interruptionEndsAt: null,
    },
    phase: 'concept',
    president: matter.presidency,
    emptySeats: [],
    conceptNoteAt: null,
    tabledAt: null,
    draft: draftFrom(matter, {}),
    revisions: [],
    textWithdrawn: false,
    positions: {},
    generalComments: {},
    commentsSentAt: {},
    floor: { speaker: null, queue: [], turns: {} },
    sitting: null,
    sittings: 0,
    readings: {},
    silence: null,
    silencesBroken: [],
    agreedAt: null,
    formal: null,
    debateHeld: false,
    pressTried: false,
    resolution: null,
    votes: [],
    dissociations: [],
    standing: Object.fromEntries(members.map((m) => [m, 100])),
    pressure: Object.fromEntries(matter.issues.map((i) => [i.id, 0])),
    outcome: null,
    briefs,
    deals: [],
    groupLines: [],
    cables: [],
    chance: drawn.chance,
    speakingOrder: [...drawn.list, matter.presidency],
    notices: [],
    made: {},
  };
}

/** A formal meeting as it begins. */
export const NEW_FORMAL_MEETING: FormalMeeting = {
  agenda: 'pending',
  invitations: 'open',
  briefings: 'open',
  debate: 'open',
  adjourned: false,
  suspendedUntil: null,
  isPrivate: false,
  invited: [],
  statements: [],
  pending: [],
  questions: 0,
  vote: null,
  point: null,
  ruling: null,
};

/**
 * The meeting with some parts replaced. Every meeting is made here or by `openMeeting`, with its parts in one order: the engine
 * then knows a single shape of meeting, and reading and copying one stay quick.
 */
export function meetingWith(meeting: Meeting, parts: Partial<Meeting>): Meeting {
  const made: Meeting = {
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
    briefs: meeting.briefs,
    deals: meeting.deals,
    groupLines: meeting.groupLines,
    cables: meeting.cables,
    chance: meeting.chance,
    speakingOrder: meeting.speakingOrder,
    notices: meeting.notices,
    made: meeting.made,
  };
  return Object.assign(made, parts);
}
