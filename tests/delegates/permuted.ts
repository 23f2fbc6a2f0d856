/** Fair play: the same delegation, in the same meeting, with the secret briefs of all others changed round. */
import type { Brief } from '../../src/council/brief.ts';
import type { DelegationCode, Matter } from '../../src/council/matter.ts';
import { openMeeting } from '../../src/council/meeting.ts';
import { delegateFor } from '../../src/delegates/delegate.ts';
import type { Difficulty } from '../../src/delegates/temper.ts';
import type { CouncilEvent } from '../../src/procedure/meetingMachine.ts';
import { liveRoom } from '../../src/procedure/room.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { viewFor } from '../../src/views/viewOf.ts';

/** How many decisions were compared, and how many were not the same. */
export interface Compared {
  readonly decisions: number;
  readonly moves: number;
  readonly different: number;
}

/** The meeting to look at. */
export interface Subject {
  readonly matter: Matter;
  readonly briefs: Readonly<Record<DelegationCode, Brief>>;
  readonly seed: number;
  readonly difficulty: Difficulty;
}

/** All briefs but one, each handed to the next delegation. */
function handedOn({ matter, briefs }: Subject, kept: DelegationCode): Record<DelegationCode, Brief> {
  const others = matter.delegations.map((d) => d.code).filter((code) => code !== kept);
  const result: Record<DelegationCode, Brief> = {};
  for (const [place, code] of others.entries()) {
    const brief = briefs[others[(place + 1) % others.length] ?? code];
    if (brief) result[code] = brief;
  }
  const own = briefs[kept];
  return own ? { ...result, [kept]: own } : result;
}

/**
 * Plays the events of a meeting again with the others' briefs changed round, and asks the delegation every so many events what it would do in
 * the one and in the other.
 */
export function decisionsCompared(
  subject: Subject,
  codes: readonly DelegationCode[],
  every: number,
): Compared {
  const { matter, briefs, seed, difficulty } = subject;
  const events: CouncilEvent[] = [];
  holdMeeting(subject, (happened) => {
    events.push('made' in happened ? { type: 'delegation.moves', made: happened.made } : happened.event);
  });
  let decisions = 0;
  let moves = 0;
  let different = 0;
  for (const code of codes) {
    const one = liveRoom(openMeeting(matter, briefs, seed));
    const other = liveRoom(openMeeting(matter, handedOn(subject, code), seed));
    const here = delegateFor(code, seed, difficulty);
    const there = delegateFor(code, seed, difficulty);
    for (const [n, event] of events.entries()) {
      if (n % every === 0)
        for (const idle of [false, true]) {
          const decided = here.decide(viewFor(one.meeting, code), idle);
          const same = there.decide(viewFor(other.meeting, code), idle);
          decisions += 1;
          if (decided) moves += 1;
          if (JSON.stringify(decided) !== JSON.stringify(same)) different += 1;
        }
      one.send(event);
      other.send(event);
    }
  }
  return { decisions, moves, different };
}
