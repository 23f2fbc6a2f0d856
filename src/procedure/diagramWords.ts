/** What states and questions mean, in words: read from the comments that stand beside them in the council's own files. */
import { PHASES } from '../council/vocabulary.ts';

/** A state of the machine or a question of the council, by name, and what it means in the room. */
export type Meanings = Readonly<Record<string, string>>;

/** What the groups mean, and the states that are no phase. */
const OTHER_STATES: Meanings = {
  consultations: 'informal: the penholder conducts them, and there are no votes',
  formalMeeting: 'the provisional rules of procedure apply, and the President conducts it',
  stage: 'the business of the meeting, which may be interrupted at any point',
  resumed: 'back to what was interrupted',
  afterTheMeeting: 'left at once: the meeting is closed, and the Council looks at what it has',
};

/** What happens in the room with every event that the machine listens to. */
export const EVENTS: Meanings = {
  'delegation.moves': 'a delegation makes a move',
  'clock.reached': 'game time has come to an instant',
  'seat.emptied': 'nobody sits in a seat any more',
  'seat.taken': 'somebody sits down in an empty seat',
  'capital.instructed': 'a capital changes an instruction of its own accord',
  'wording.confirmed': 'the effect of wording that a delegate wrote is confirmed',
  'news.arrived': 'news reaches everybody, or some delegations',
  'deadline.moved': 'the deadline of the business at hand is moved',
  'seat.handed': 'a person sits down for an AI delegation, or an AI delegation for a person',
};

/** What is asked of an event before it counts. */
export const EVENT_QUESTIONS: Meanings = {
  isInOrder: 'the move is in order, by what the mover can see (`src/council/order.ts`)',
  canHappen:
    'it is about something that exists, would change something and skips no deadline (`src/council/outside.ts`)',
};

/**
 * What every state means, from the text of `council/vocabulary.ts`, where each phase is followed by its meaning.
 * Throws when a phase has none.
 */
export function meaningsOfStates(vocabulary: string): Meanings {
  const phases = PHASES.map((phase) => {
    const [, meaning] = new RegExp(`^  '${phase}', // (.+)$`, 'm').exec(vocabulary) ?? [];
    if (meaning === undefined) throw new Error(`No comment beside "${phase}" says what it means.`);
    // The picture shows by the group which phases are the formal meeting's.
    return [phase, meaning.replace(/^(formal meeting|consultations|between sittings): /, '')];
  });
  return { ...OTHER_STATES, ...Object.fromEntries(phases) };
}

/** What every question means, from the text of `council/progress.ts`, where its comment stands before it. */
export function meaningsOfQuestions(progress: string): Meanings {
  const found = progress.matchAll(/^\/\*\* (.+) \*\/\nexport const (\w+)/gm);
  return Object.fromEntries([...found].map(([, meaning, name]) => [name, meaning]));
}

/** A name of the program in words: `pressElementsAreUnderSilence` is "press elements are under silence". */
export function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
