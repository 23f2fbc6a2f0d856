/** A recorded meeting of the small scenario, from the concept note to the adoption, for the tests of the record. */
import type { Brief } from '../../src/council/brief.ts';
import { nextDeadline } from '../../src/council/clock.ts';
import type { DelegationCode, Matter } from '../../src/council/matter.ts';
import { type Meeting, openMeeting } from '../../src/council/meeting.ts';
import type { Outside } from '../../src/council/outside.ts';
import { liveRoom, presentMove, type Room } from '../../src/procedure/room.ts';
import type { Digests } from '../../src/record/ledger.ts';
import { newRecorder, type Recorder } from '../../src/record/recorder.ts';
import { smallScenario } from '../scenario/small.ts';

export const SEED = 2016;

/** A meeting that is being held and recorded. */
export interface Recorded {
  readonly room: Room;
  readonly recorder: Recorder;
  /** The meeting after each entry; the opening first. */
  readonly states: readonly Meeting[];
  /** A delegation makes a move; throws when it is not in order. */
  does(by: DelegationCode, move: Readonly<Record<string, unknown>>, reason?: unknown): void;
  /** Something happens from outside; throws when it cannot. */
  happens(event: Outside, reason?: unknown): void;
  /** Time passes to an instant, from deadline to deadline. */
  waitsUntil(at: number): void;
}

/** A meeting as its seed opens it, with a recorder. */
export function record(
  digests: Digests = 'every',
  scenario: {
    readonly matter: Matter;
    readonly briefs: Readonly<Record<DelegationCode, Brief>>;
  } = smallScenario(),
): Recorded {
  const room = liveRoom(openMeeting(scenario.matter, scenario.briefs, SEED));
  const recorder = newRecorder({
    meeting: room.meeting,
    seed: SEED,
    settings: { difficulty: 'fair', players: { ES: 'person' } },
    digests,
    program: '0.1.0',
  });
  const states = [room.meeting];
  const happens = (event: Outside, reason?: unknown): void => {
    const before = room.meeting;
    room.send(event);
    if (room.meeting === before) throw new Error(`${JSON.stringify(event)} cannot happen in ${before.phase}`);
    recorder.note({ event, reason }, room.meeting);
    states.push(room.meeting);
  };
  return {
    room,
    recorder,
    states,
    happens,
    does(by, move, reason) {
      const id = `${by}${states.length}`;
      const answer = presentMove(room, move, { by, at: room.meeting.clock.now, id });
      if (answer.kind !== 'made') throw new Error(`${by} ${JSON.stringify(move)}: ${JSON.stringify(answer)}`);
      recorder.note({ made: answer.made, reason }, room.meeting);
      states.push(room.meeting);
    },
    waitsUntil(at) {
      while (room.meeting.clock.now < at) {
        const deadline = nextDeadline(room.meeting);
        happens({ type: 'clock.reached', at: deadline === null ? at : Math.min(at, deadline + 1) });
      }
    },
  };
}

const ON_SANCTIONS = { paragraph: 'sanctions', slot: 'verb' };

/** The words that the Russian Federation writes for a slot of the report. */
export const OWN_WORDS = 'takes note of the readiness — in his “good offices” — of';

/** A meeting to its adoption: a sitting, a secret deal, two cables, own wording, an empty seat, a revision, silence. */
export function recordAdoption(
  digests: Digests = 'every',
  scenario: {
    readonly matter: Matter;
    readonly briefs: Readonly<Record<DelegationCode, Brief>>;
  } = smallScenario(),
): Recorded {
  const meeting = record(digests, scenario);
  const { does, happens, waitsUntil } = meeting;
  does('ES', { kind: 'circulateConceptNote' }, { public: 'compromise', true: 'A statement by the end.' });
  does('ES', { kind: 'tableDraft', changes: [] });
  waitsUntil(30);
  does('ES', { kind: 'openSitting' });
  does('ES', { kind: 'takeUp', paragraph: 'sanctions' });
  does('RU', { kind: 'askForTheFloor' });
  does('US', { kind: 'askForTheFloor' });
  does('ES', { kind: 'giveTheFloor', to: 'RU' });
  does(
    'RU',
    { kind: 'bracket', ...ON_SANCTIONS, reason: 'tooStrong' },
    { public: 'tooStrong', true: 'red line' },
  );
  does('RU', { kind: 'yieldTheFloor' });
  does('ES', { kind: 'giveTheFloor', to: 'US' });
  does('US', { kind: 'support', ...ON_SANCTIONS, option: 'intends', reason: 'balance' });
  does('US', { kind: 'yieldTheFloor' });
  waitsUntil(90);
  does('ES', { kind: 'closeSitting' });
  does('CN', { kind: 'object', ...ON_SANCTIONS, option: 'intends', reason: 'sovereignty' });
  does('RU', {
    kind: 'proposeOwnWording',
    paragraph: 'report',
    slot: 'verb',
    words: OWN_WORDS,
    force: {},
    reason: 'mandate',
  });
  const own = meeting.room.meeting.draft.ownWordings[0];
  if (!own) throw new Error('no own wording');
  happens({ type: 'wording.confirmed', paragraph: 'report', slot: 'verb', option: own.option, force: {} });
  happens({ type: 'capital.instructed', code: 'FR', issue: 'sanctions', change: { aim: 2, weight: 6 } });
  does('FR', {
    kind: 'offerDeal',
    with: ['RU'],
    terms: [
      { who: 'RU', paragraph: 'report', slot: 'verb', option: 'requests' },
      { who: 'FR', paragraph: 'sanctions', slot: 'verb', option: 'considers' },
    ],
  });
  does(
    'RU',
    { kind: 'acceptDeal', deal: 'deal1' },
    { public: null, true: 'A report costs less than sanctions.' },
  );
  does('CN', { kind: 'cableCapital', issue: 'sanctions', level: 2 });
  does('VE', { kind: 'cableCapital', issue: 'sanctions', level: 2 });
  happens({ type: 'seat.emptied', code: 'UY' });
  waitsUntil(200);
  happens({ type: 'seat.taken', code: 'UY' });
  does('ES', {
    kind: 'circulateRevision',
    changes: [
      { ...ON_SANCTIONS, option: 'considers' },
      { paragraph: 'report', slot: 'frequency', option: 'once' },
      { paragraph: 'report', slot: 'verb', option: 'requests' },
    ],
  });
  does('RU', { kind: 'canLiveWith', ...ON_SANCTIONS, option: 'considers', reason: 'compromise' });
  does('VE', { kind: 'reserve', ...ON_SANCTIONS, option: 'considers', reason: 'instructions' });
  does('ES', { kind: 'placeUnderSilence', until: 900 });
  waitsUntil(901);
  does('ES', { kind: 'putAgenda' });
  const agenda = meeting.room.meeting.formal?.pending[0]?.id;
  does('ES', { kind: 'gavel', question: agenda });
  does('ES', { kind: 'proceedToNextBusiness' });
  does('ES', { kind: 'proceedToNextBusiness' });
  does('ES', { kind: 'readStatement' });
  return meeting;
}
