/** A member asks for more time under silence. Source: Note by the President S/2017/507. */
import { meetingWith } from '../meeting.ts';
import { defineMove, refuse } from './definition.ts';

export const askForExtension = defineMove(
  'askForExtension',
  {},
  {
    phases: ['silence'],
    mover: 'member',
    takes: 3,
    outOfPhase: (view) => (view.agreedAt !== null ? refuse('silenceExpired', { at: view.agreedAt }) : null),
    rulings: [
      (view, { by }) =>
        view.silence?.extensionAskedBy.includes(by) ? refuse('extensionAlreadyAsked') : null,
    ],
    carryOut: (meeting, { by }) =>
      meeting.silence
        ? meetingWith(meeting, {
            silence: { ...meeting.silence, extensionAskedBy: [...meeting.silence.extensionAskedBy, by] },
          })
        : meeting,
  },
);
