/** Games of one person for tests of what is said beside them: the person does what the test says, and everything is looked at. */

import { readScenario } from '../../src/scenario/read.ts';
import { type Hosting, openHost, playedFrom } from '../../src/session/host.ts';
import type { Moment, Seat } from '../../src/session/seat.ts';

/** What a person does when asked; whatever it does not do is let pass. */
export type Person = (seat: Seat, moment: Moment, asked: number) => Promise<boolean>;

/** Lets everything pass. */
export const PASSIVE: Person = async () => false;

/** Plays a game to its end. `look` is called whenever the meeting waits for the person, and at the end. */
export async function playThrough(
  scenario: string,
  code: string,
  seed: number,
  look: (seat: Seat) => void,
  person: Person = PASSIVE,
  difficulty: Hosting['difficulty'] = 'easy',
): Promise<Seat> {
  const read = readScenario(scenario);
  if (!read.ok) throw new Error(`${scenario} has faults`);
  const { matter, briefs } = read;
  const host = openHost({ matter, briefs, seed, difficulty, persons: [code], program: 'tests' });
  const { seat, advance } = playedFrom(host, code);
  for (let turn = 0; turn < 5000 && !seat.over; turn++) {
    const moment = seat.waitsFor;
    if (moment === null) {
      advance();
      continue;
    }
    look(seat);
    if (!(await person(seat, moment, turn))) await letPass(seat, moment, turn);
  }
  look(seat);
  if (!seat.over) throw new Error('The game does not come to an end.');
  return seat;
}

async function letPass(seat: Seat, moment: Moment, turn: number): Promise<void> {
  if (moment === 'floor') await seat.submit({ kind: 'yieldTheFloor' }, `pass${turn}`);
  else if (moment === 'ballot') await seat.submit({ kind: 'castVote', ballot: 'abstaining' }, `pass${turn}`);
  else if (moment !== 'chair' || !(await seat.assist('once'))) seat.goOn('next');
}
