/** The notices of the latest event, as far as an onlooker may hear of them. */
import type { Meeting } from '../council/meeting.ts';
import { isFor, type Notice } from '../council/notices.ts';
import type { Onlooker } from '../council/view.ts';

/** What was given notice of to one onlooker; the facilitator hears everything. */
export function noticesFor(meeting: Meeting, onlooker: Onlooker): readonly Notice[] {
  if (onlooker.as === 'facilitator') return meeting.notices;
  const code = onlooker.as === 'delegation' ? onlooker.code : null;
  return meeting.notices.filter((n) => isFor(n, code));
}
