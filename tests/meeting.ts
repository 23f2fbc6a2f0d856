/**
 * A meeting as tests hold it: delegations make moves through the one door, time passes from deadline to deadline, and whatever is
 * not made must leave the very same meeting. No AI delegation plays.
 */
import type { Brief } from '../src/council/brief.ts';
import { nextDeadline } from '../src/council/clock.ts';
import type { DelegationCode, Matter, OptionId, ParagraphId, SlotId } from '../src/council/matter.ts';
import { type Meeting, openMeeting } from '../src/council/meeting.ts';
import type { MoveOfKind } from '../src/council/moves/index.ts';
import type { Outside } from '../src/council/outside.ts';
import type { Ballot, MoveKind, Phase, Reason } from '../src/council/vocabulary.ts';
import { type Answer, letTimePass, liveRoom, presentMove, type Room } from '../src/procedure/room.ts';
import { smallScenario } from './scenario/small.ts';

/** The fields of a move of one kind. */
type FieldsOf<K extends MoveKind> = Omit<MoveOfKind<K>, 'kind'>;

/** What the delegate of one seat can do. Every verb but `tries` and `sends` throws when the move is not in order. */
export interface Delegate {
  readonly code: DelegationCode;
  /** Makes a move of a kind. */
  makes<K extends MoveKind>(kind: K, fields: FieldsOf<K>): void;
  /** Tries a move of a kind, and says what became of it. */
  tries<K extends MoveKind>(kind: K, fields: FieldsOf<K>): Answer;
  /** Sends anything at all, under a client id of its own or the one that is given. */
  sends(input: unknown, id?: string): Answer;
  brackets(paragraph: ParagraphId, slot: SlotId, reason?: Reason): void;
  proposes(paragraph: ParagraphId, slot: SlotId, option: OptionId, reason?: Reason): void;
  supports(paragraph: ParagraphId, slot: SlotId, option: OptionId, reason?: Reason): void;
  objectsTo(paragraph: ParagraphId, slot: SlotId, option: OptionId, reason?: Reason): void;
  breaksSilence(paragraph: ParagraphId, slot: SlotId, option: OptionId, reason?: Reason): void;
  asksForTheFloor(): void;
  givesTheFloorTo(code: DelegationCode): void;
  votes(ballot: Ballot): void;
}

/** A meeting that is being held. */
export interface Held {
  readonly room: Room;
  readonly meeting: Meeting;
  delegate(code: DelegationCode): Delegate;
  /** Who presides now. */
  president(): Delegate;
  penholder(): Delegate;
  /** Game time passes, in seconds. */
  waits(seconds: number): void;
  /** The next deadline passes by one second. */
  waitsForDeadline(): void;
  /** Time passes, from deadline to deadline, until the Council is in the phase. */
  waitsFor(phase: Phase): void;
  /** Something happens from outside the seats. */
  happens(event: Outside): void;
}

/** A matter never changes, and so all meetings of it may share it. */
const SMALL = smallScenario();
/** More deadlines than any meeting has. */
const TOO_MANY = 500;

/** Opens a meeting of the small scenario, or of another. */
export function openedMeeting(
  seed = 2016,
  {
    matter,
    briefs,
  }: {
    readonly matter: Matter;
    readonly briefs: Readonly<Record<DelegationCode, Brief>>;
  } = SMALL,
): Held {
  const room = liveRoom(openMeeting(matter, briefs, seed));
  let sent = 0;
  const held: Held = {
    room,
    get meeting() {
      return room.meeting;
    },
    delegate: (code) => delegateOf(room, code, () => `move${++sent}`),
    president: () => held.delegate(room.meeting.president),
    penholder: () => held.delegate(room.meeting.matter.penholder),
    waits: (seconds) => letTimePass(room, room.meeting.clock.now + seconds),
    waitsForDeadline() {
      const deadline = nextDeadline(room.meeting);
      if (deadline === null) throw new Error(`no deadline runs in ${room.meeting.phase}`);
      letTimePass(room, deadline + 1);
    },
    waitsFor(phase) {
      for (let n = 0; room.meeting.phase !== phase; n++) {
        if (n > TOO_MANY) throw new Error(`the Council never comes to ${phase}`);
        held.waitsForDeadline();
      }
    },
    happens(event) {
      const before = room.meeting;
      room.send(event);
      if (room.meeting === before)
        throw new Error(`${JSON.stringify(event)} cannot happen in ${before.phase}`);
    },
  };
  return held;
}

function delegateOf(room: Room, code: DelegationCode, newId: () => string): Delegate {
  const sends = (input: unknown, id = newId()): Answer => {
    const before = room.meeting;
    const answer = presentMove(room, input, { by: code, at: before.clock.now, id });
    if (answer.kind !== 'made' && room.meeting !== before)
      throw new Error(`${code}: the meeting is another one, although the move was ${answer.kind}`);
    return answer;
  };
  const tries: Delegate['tries'] = (kind, fields) => sends({ kind, ...fields });
  const makes: Delegate['makes'] = (kind, fields) => {
    const answer = tries(kind, fields);
    if (answer.kind !== 'made')
      throw new Error(`${code} ${kind} ${JSON.stringify(fields)}: ${JSON.stringify(answer)}`);
  };
  return {
    code,
    sends,
    tries,
    makes,
    brackets: (paragraph, slot, reason = 'balance') => makes('bracket', { paragraph, slot, reason }),
    proposes: (paragraph, slot, option, reason = 'balance') =>
      makes('proposeWording', { paragraph, slot, option, reason }),
    supports: (paragraph, slot, option, reason = 'balance') =>
      makes('support', { paragraph, slot, option, reason }),
    objectsTo: (paragraph, slot, option, reason = 'balance') =>
      makes('object', { paragraph, slot, option, reason }),
    breaksSilence: (paragraph, slot, option, reason = 'balance') =>
      makes('breakSilence', { paragraph, slot, option, reason }),
    asksForTheFloor: () => makes('askForTheFloor', {}),
    givesTheFloorTo: (to) => makes('giveTheFloor', { to }),
    votes: (ballot) => makes('castVote', { ballot }),
  };
}
