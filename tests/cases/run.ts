/** Holds the meeting that a precedent tells of, and fails, with file and line, where it goes differently. */
import type { Answer } from '../../src/procedure/room.ts';
import { type Held, openedMeeting } from '../meeting.ts';
import type { Precedent, Step } from './precedents.ts';
import { ballotsOf } from './sentences.ts';

/** What came of every act of a precedent, in order. */
export type Answers = readonly Answer[];

/** Holds one precedent. */
export function holdPrecedent({ file, steps }: Precedent): Answers {
  const held = openedMeeting();
  const answers: Answer[] = [];
  for (const [n, step] of steps.entries()) {
    try {
      take(held, step, steps[n + 1], answers);
    } catch (error) {
      const { message } = error as Error;
      throw new Error(`${file}:${step.line}: ${step.sentence}\n${message}`);
    }
  }
  return answers;
}

function take(held: Held, { line, sense, reading }: Step, next: Step | undefined, answers: Answer[]): void {
  const said = reading(held);
  switch (sense.kind) {
    case 'given':
      sense.happen(said, held);
      return;
    case 'expectation':
      sense.check(said, held);
      return;
    case 'ballots':
      for (const [code, ballot] of Object.entries(ballotsOf(said, held))) held.delegate(code).votes(ballot);
      return;
    case 'act': {
      const { by, input } = sense.act(said, held);
      const id = `line${line}`;
      const answer = held.delegate(by).sends(input, id);
      answers.push(answer);
      if (next?.sense.kind === 'reply') {
        next.sense.check(next.reading(held), answer);
        return;
      }
      if (answer.kind !== 'made') throw new Error(`it is not made: ${JSON.stringify(answer)}`);
      if (next?.sense.kind !== 'again') return;
      const again = held.delegate(by).sends(input, id);
      if (again.kind !== 'alreadyMade') throw new Error(`it is taken twice: ${JSON.stringify(again)}`);
      return;
    }
    default:
      // What became of a move was looked at when the move was made.
      return;
  }
}
