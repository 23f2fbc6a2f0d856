/** A meeting of AI delegations, watched step by step from the gallery. */

import { type Meeting, openMeeting } from '../council/meeting.ts';
import type { Notice } from '../council/notices.ts';
import type { Onlooker } from '../council/view.ts';
import { liveRoom } from '../procedure/room.ts';
import { noticesFor } from '../views/noticesFor.ts';
import { viewOf } from '../views/viewOf.ts';
import { type Headless, meetingInSteps } from './headless.ts';
import type { Watching } from './seat.ts';

/** Time passing is a step of its own only when it is worth a notice. */
export function watchMeeting(headless: Headless, onlooker: Onlooker = { as: 'gallery' }): Watching {
  const { matter, briefs, seed } = headless;
  const steps = meetingInSteps(headless);
  let meeting: Meeting = liveRoom(openMeeting(matter, briefs, seed)).meeting;
  let heard: readonly Notice[] = noticesFor(meeting, onlooker);
  let over = false;
  return {
    get view() {
      return viewOf(meeting, onlooker);
    },
    get heard() {
      return heard;
    },
    get over() {
      return over;
    },
    advance() {
      while (!over) {
        const next = steps.next();
        if (next.done) {
          over = true;
          return;
        }
        meeting = next.value.meeting;
        const fresh = noticesFor(meeting, onlooker);
        if (fresh.length === 0) continue;
        heard = [...heard, ...fresh];
        over = meeting.phase === 'debrief';
        return;
      }
    },
  };
}
