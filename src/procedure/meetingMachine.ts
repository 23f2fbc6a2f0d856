/**
 * The order of business of the Council on one matter, as a state machine. It says which stage follows which; whether the Council
 * may go on is asked of `council/progress.ts`, whether a move is in order of `council/order.ts`. No rule is written here.
 */
import { assign, setup } from 'xstate';
import { closeFormalMeeting, openPhase } from '../council/business.ts';
import type { Meeting } from '../council/meeting.ts';
import type { MadeMove } from '../council/moves/index.ts';
import { carryOut, rulingOn } from '../council/order.ts';
import { afterEvent, canHappen, type Outside } from '../council/outside.ts';
import * as progress from '../council/progress.ts';
import type { Phase } from '../council/vocabulary.ts';
import { viewFor } from '../views/viewOf.ts';

/** What the machine carries: the meeting, plain data. */
interface Context {
  readonly meeting: Meeting;
}

/** What can happen in the room: a delegation moves, or something comes from outside. */
export type CouncilEvent = { readonly type: 'delegation.moves'; readonly made: MadeMove } | Outside;

type Asked = { readonly [Q in keyof typeof progress]: (at: { readonly context: Context }) => boolean };

/** The questions of `progress.ts`, asked of the meeting that the machine carries. */
const asked = Object.fromEntries(
  Object.entries(progress).map(([name, question]) => [
    name,
    ({ context }: { readonly context: Context }) => question(context.meeting),
  ]),
) as Asked;

const council = setup({
  types: {
    context: {} as Context,
    events: {} as CouncilEvent,
    input: {} as Context,
  },
  guards: {
    ...asked,
    isInOrder: ({ context, event }) =>
      event.type === 'delegation.moves' &&
      rulingOn(viewFor(context.meeting, event.made.by), event.made) === null,
    canHappen: ({ context, event }) => event.type !== 'delegation.moves' && canHappen(context.meeting, event),
  },
  actions: {
    openPhase: assign(({ context }, { phase }: { readonly phase: Phase }) => ({
      meeting: openPhase(context.meeting, phase),
    })),
    closeFormalMeeting: assign(({ context }) => ({ meeting: closeFormalMeeting(context.meeting) })),
    carryOut: assign(({ context, event }) =>
      event.type === 'delegation.moves' ? { meeting: carryOut(context.meeting, event.made) } : {},
    ),
    happen: assign(({ context, event }) =>
      event.type === 'delegation.moves' ? {} : { meeting: afterEvent(context.meeting, event) },
    ),
  },
});

/** The entry of a phase. */
function opens(phase: Phase) {
  return { type: 'openPhase', params: { phase } } as const;
}

/** The machine. Its leaf states are the phases of the vocabulary; `formalMeeting.stage.resumed` remembers what was interrupted. */
export const meetingMachine = council.createMachine({
  id: 'council',
  context: ({ input }) => input,
  initial: 'concept',
  on: {
    'delegation.moves': { guard: 'isInOrder', actions: 'carryOut' },
    'clock.reached': { guard: 'canHappen', actions: 'happen' },
    'seat.emptied': { guard: 'canHappen', actions: 'happen' },
    'seat.taken': { guard: 'canHappen', actions: 'happen' },
    'capital.instructed': { guard: 'canHappen', actions: 'happen' },
    'wording.confirmed': { guard: 'canHappen', actions: 'happen' },
    'news.arrived': { guard: 'canHappen', actions: 'happen' },
    'deadline.moved': { guard: 'canHappen', actions: 'happen' },
    'seat.handed': { guard: 'canHappen', actions: 'happen' },
  },
  states: {
    concept: {
      entry: opens('concept'),
      always: { guard: 'noteIsCirculated', target: 'tabling' },
    },
    tabling: {
      entry: opens('tabling'),
      always: { guard: 'draftIsTabled', target: 'consultations' },
    },
    consultations: {
      initial: 'corridor',
      always: [
        { guard: 'agreedAfterDebate', target: 'formalMeeting.stage.adoption' },
        { guard: 'meetingIsDue', target: 'formalMeeting' },
        { guard: 'lastRoundIsOver', target: 'settlement' },
      ],
      states: {
        corridor: {
          entry: opens('corridor'),
          always: [
            { guard: 'textIsUnderSilence', target: 'silence' },
            { guard: 'sittingIsOpen', target: 'sitting' },
          ],
        },
        sitting: {
          entry: opens('sitting'),
          always: { guard: 'sittingIsOver', target: 'corridor' },
        },
        silence: {
          entry: opens('silence'),
          always: { guard: 'silenceIsBroken', target: 'corridor' },
        },
      },
    },
    formalMeeting: {
      initial: 'stage',
      states: {
        stage: {
          initial: 'agenda',
          always: [
            { guard: 'meetingIsAdjourned', target: '#council.afterTheMeeting' },
            { guard: 'pointIsRaised', target: 'ruling' },
            { guard: 'voteIsUnderWay', target: 'voting' },
            { guard: 'meetingIsSuspended', target: 'suspended' },
          ],
          states: {
            agenda: {
              entry: opens('agenda'),
              always: [
                { guard: 'agendaIsAdoptedForAVote', target: 'blue' },
                { guard: 'agendaIsAdopted', target: 'invitations' },
                { guard: 'agendaIsRefused', target: '#council.afterTheMeeting' },
              ],
            },
            invitations: {
              entry: opens('invitations'),
              always: { guard: 'invitationsAreClosed', target: 'briefings' },
            },
            briefings: {
              entry: opens('briefings'),
              always: [
                { guard: 'statementCanBeAdopted', target: 'adoption' },
                { guard: 'briefingsAreOver', target: 'statements' },
              ],
            },
            adoption: {
              entry: opens('adoption'),
              always: [
                { guard: 'statementIsRead', target: 'statements' },
                { guard: 'statementIsReadAtLast', target: '#council.debrief' },
              ],
            },
            statements: {
              entry: opens('statements'),
              always: { guard: 'debateIsClosed', target: '#council.afterTheMeeting' },
            },
            blue: {
              entry: opens('blue'),
              always: [
                { guard: 'resolutionIsDecided', target: 'explanations' },
                { guard: 'resolutionIsWithdrawn', target: '#council.settlement' },
              ],
            },
            explanations: {
              entry: opens('explanations'),
              always: [
                { guard: 'outcomeIsReached', target: '#council.debrief' },
                { guard: 'explanationsAreOver', target: '#council.settlement' },
              ],
            },
            resumed: { type: 'history', history: 'shallow', target: 'agenda' },
          },
        },
        ruling: {
          entry: opens('ruling'),
          always: { guard: 'pointIsRuledOn', target: 'stage.resumed' },
        },
        voting: {
          entry: opens('voting'),
          always: { guard: 'voteIsDeclared', target: 'stage.resumed' },
        },
        suspended: {
          entry: opens('suspended'),
          always: { guard: 'meetingHasResumed', target: 'stage.resumed' },
        },
      },
    },
    afterTheMeeting: {
      entry: 'closeFormalMeeting',
      always: [
        { guard: 'outcomeIsReached', target: 'debrief' },
        { guard: 'aLastRoundIsLeft', target: 'consultations' },
        { target: 'settlement' },
      ],
    },
    settlement: {
      entry: opens('settlement'),
      always: [
        { guard: 'outcomeIsReached', target: 'debrief' },
        { guard: 'pressElementsAreUnderSilence', target: 'pressSilence' },
        { guard: 'resolutionIsInBlue', target: 'formalMeeting' },
      ],
    },
    pressSilence: {
      entry: opens('pressSilence'),
      always: [
        { guard: 'outcomeIsReached', target: 'debrief' },
        { guard: 'silenceIsOver', target: 'settlement' },
      ],
    },
    debrief: {
      entry: opens('debrief'),
    },
  },
});
