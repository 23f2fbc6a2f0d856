/** A meeting without a screen, with its ledger. */
import { type Meeting, openMeeting } from '../council/meeting.ts';
import type { Digests } from '../record/ledger.ts';
import { newRecorder } from '../record/recorder.ts';
import { type Happened, type Headless, type Held, holdMeeting } from './headless.ts';

/** A meeting that was held, and the text of its ledger. */
export interface HeldOnRecord extends Held {
  readonly ledger: string;
}

/** Holds a whole meeting and keeps its ledger, with a digest after every entry or at every revision. */
export function holdOnRecord(
  headless: Headless,
  digests: Digests,
  program: string,
  observe?: (happened: Happened, after: Meeting) => void,
): HeldOnRecord {
  const { matter, briefs, seed, difficulty } = headless;
  const meeting = openMeeting(matter, briefs, seed);
  const recorder = newRecorder({ meeting, seed, settings: { difficulty }, digests, program });
  const held = holdMeeting(headless, (happened, after) => {
    recorder.note(happened, after);
    observe?.(happened, after);
  });
  return { ...held, ledger: recorder.text() };
}
