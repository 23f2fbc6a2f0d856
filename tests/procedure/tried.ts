/**
 * What is tried in every phase, so that whatever the order of business allows comes about: the chair, an elected member and a
 * permanent member each make the moves that lead on or stand in the way, and the clock runs to the next deadline.
 */
import { nextDeadline } from '../../src/council/clock.ts';
import type { DelegationCode } from '../../src/council/matter.ts';
import type { Meeting } from '../../src/council/meeting.ts';
import type { Move } from '../../src/council/moves/index.ts';
import { firstQuestion } from '../../src/council/questions.ts';
import { NEEDED, type Phase } from '../../src/council/vocabulary.ts';
import type { CouncilEvent } from '../../src/procedure/meetingMachine.ts';

/** A member that tries a move. */
type Tried = readonly [by: DelegationCode, move: Move];

const ELECTED = 'UY';
const PERMANENT = 'RU';
const WORDING = { paragraph: 'sanctions', slot: 'verb' } as const;
const STATEMENT = { emphases: ['reporting'], tone: 'measured' } as const;

/** A point of order is raised, and the ruling on it challenged. */
const POINTS: readonly Tried[] = [
  [ELECTED, { kind: 'pointOfOrder', point: 'conduct' }],
  [ELECTED, { kind: 'challengeRuling' }],
];

/** What is tried about the question that comes first: the gavel, an objection, the vote, and to withdraw it. */
function onFirstQuestion(m: Meeting): readonly Tried[] {
  const question = firstQuestion(m)?.id;
  if (question === undefined) return [];
  return [
    [m.president, { kind: 'gavel', question }],
    ...(m.phase === 'agenda' || m.phase === 'invitations'
      ? ([[PERMANENT, { kind: 'objectToProposal', question }]] as const)
      : []),
    [m.president, { kind: 'putToVote', question }],
    [ELECTED, { kind: 'withdrawMotion', question }],
  ];
}

/** Motions and points, while nothing is pending and the list of speakers has not got under way, or is through. */
function motions(m: Meeting): readonly Tried[] {
  const underWay = m.floor.speaker !== null || (Object.keys(m.floor.turns).length && m.floor.queue.length);
  const [pending] = m.formal?.pending ?? [];
  if (pending) return [[PERMANENT, { kind: 'contestNature', question: pending.id, nature: 'substantive' }]];
  if (underWay) return [];
  return [
    [ELECTED, { kind: 'makeMotion', motion: 'adjourn', until: null }],
    [ELECTED, { kind: 'makeMotion', motion: 'suspend', until: m.clock.now + 10 }],
    [ELECTED, { kind: 'makeMotion', motion: 'suspend', until: m.clock.now + 3600 }],
    ...POINTS,
  ];
}

/** Whoever is next is called, and speaks, while no question is pending. */
function speakers(m: Meeting, chair: DelegationCode): readonly Tried[] {
  const { speaker, queue } = m.floor;
  if (m.formal?.pending.length) return [];
  if (speaker !== null)
    return [
      [speaker, { kind: 'deliverStatement', ...STATEMENT }],
      [speaker, { kind: 'yieldTheFloor' }],
    ];
  return queue[0] === undefined ? [] : [[chair, { kind: 'giveTheFloor', to: queue[0] }]];
}

/**
 * Members vote in seating order: all in favour, or the permanent member against. On the agenda everybody votes and the President
 * declares the result; on other questions no more vote than decide, and the clock declares it.
 */
function voters(m: Meeting): readonly Tried[] {
  const { question, ballots = {} } = m.formal?.vote ?? {};
  const cast = Object.values(ballots);
  if (question?.kind !== 'agenda' && cast.filter((ballot) => ballot === 'inFavour').length >= NEEDED)
    return [];
  const next = m.matter.delegations.find((d) => ballots[d.code] === undefined)?.code;
  if (next === undefined) return [[m.president, { kind: 'declareResult' }]];
  const inFavour: Tried = [next, { kind: 'castVote', ballot: 'inFavour' }];
  return next === PERMANENT && question?.nature === 'substantive'
    ? [inFavour, [next, { kind: 'castVote', ballot: 'against' }]]
    : [inFavour];
}

const TRIED: Readonly<Record<Phase, (m: Meeting) => readonly Tried[]>> = {
  concept: (m) => [[m.president, { kind: 'circulateConceptNote' }]],
  tabling: (m) => [[m.matter.penholder, { kind: 'tableDraft', changes: [] }]],
  corridor: (m) => [
    [m.matter.penholder, { kind: 'openSitting' }],
    [PERMANENT, { kind: 'bracket', ...WORDING, reason: 'tooStrong' }],
    [m.matter.penholder, { kind: 'circulateRevision', changes: [{ ...WORDING, option: 'considers' }] }],
    [
      m.matter.penholder,
      {
        kind: 'placeUnderSilence',
        until: Math.min(m.clock.now + m.matter.timetable.silence, m.clock.debateAt ?? 0),
      },
    ],
    [m.matter.penholder, { kind: 'withdrawText' }],
  ],
  sitting: (m) => [
    [m.matter.penholder, { kind: 'takeUp', paragraph: 'sanctions' }],
    [PERMANENT, { kind: 'askForTheFloor' }],
    ...speakers(m, m.matter.penholder),
    [m.matter.penholder, { kind: 'closeSitting' }],
  ],
  silence: (m) => [
    [PERMANENT, { kind: 'breakSilence', ...WORDING, option: 'notes', reason: 'tooStrong' }],
    [ELECTED, { kind: 'askForExtension' }],
    [m.matter.penholder, { kind: 'extendSilence', until: m.clock.debateAt ?? 0 }],
  ],
  agenda: (m) => [
    [m.president, { kind: 'putAgenda' }],
    ...(m.formal?.pending.length ? onFirstQuestion(m) : POINTS),
  ],
  invitations: (m) => [
    ...(m.formal?.pending.length
      ? onFirstQuestion(m)
      : ([[ELECTED, { kind: 'proposeInvitation', guest: 'UNODC' }], ...POINTS] as const)),
    [m.president, { kind: 'proceedToNextBusiness' }],
  ],
  briefings: (m) => [
    ...speakers(m, m.president),
    ...onFirstQuestion(m),
    ...motions(m),
    [m.president, { kind: 'proceedToNextBusiness' }],
  ],
  adoption: (m) => [[m.president, { kind: 'readStatement' }], ...POINTS],
  statements: (m) => [
    ...speakers(m, m.president),
    ...onFirstQuestion(m),
    ...motions(m),
    [ELECTED, { kind: 'rightOfReply', ...STATEMENT }],
    [ELECTED, { kind: 'dissociate', paragraphs: [] }],
    [m.president, { kind: 'closeDebate' }],
  ],
  ruling: (m) => [
    [m.president, { kind: 'rule', upheld: true }],
    [m.president, { kind: 'rule', upheld: false }],
    [m.president, { kind: 'putPreliminaryQuestion' }],
  ],
  voting: voters,
  suspended: (m) => [[m.president, { kind: 'resume' }]],
  settlement: (m) => [
    [m.president, { kind: 'proposePressStatement', paragraphs: ['condemnation'] }],
    [ELECTED, { kind: 'submitDraftResolution', chapter: 'unspecified', parties: [] }],
    [m.president, { kind: 'issueSummary', paragraphs: ['condemnation'] }],
    [m.president, { kind: 'closeWithoutOutcome' }],
  ],
  pressSilence: () => [
    [PERMANENT, { kind: 'breakSilence', ...WORDING, option: 'notes', reason: 'tooStrong' }],
  ],
  blue: (m) => [
    ...(m.formal?.pending.length
      ? onFirstQuestion(m)
      : ([
          [PERMANENT, { kind: 'moveAmendment', ...WORDING, option: 'notes' }],
          [PERMANENT, { kind: 'requestSeparateVote', paragraph: 'sanctions' }],
          [ELECTED, { kind: 'makeMotion', motion: 'adjourn', until: null }],
          ...POINTS,
        ] as const)),
    [m.president, { kind: 'putToVote', question: null }],
    [ELECTED, { kind: 'withdrawDraft' }],
  ],
  explanations: (m) => [
    [ELECTED, { kind: 'explainVote', ...STATEMENT }],
    [m.president, { kind: 'proceedToNextBusiness' }],
    ...POINTS,
  ],
  debrief: (m) => [
    [m.president, { kind: 'closeWithoutOutcome' }],
    [ELECTED, { kind: 'pointOfOrder', point: 'conduct' }],
  ],
};

/** Everything that is tried now. */
export function triedIn(meeting: Meeting): readonly CouncilEvent[] {
  const moves = TRIED[meeting.phase](meeting).map(([by, move], i): CouncilEvent => {
    const id = `${meeting.phase}${meeting.clock.now}n${i}`;
    return { type: 'delegation.moves', made: { by, at: meeting.clock.now, id, move } };
  });
  return [...moves, ...clockIn(meeting)];
}

/** The clock runs to the next deadline, if there is one. */
export function clockIn(meeting: Meeting): readonly CouncilEvent[] {
  const deadline = nextDeadline(meeting);
  return deadline === null ? [] : [{ type: 'clock.reached', at: deadline + 1 }];
}

/**
 * What matters of a meeting for what may follow: of two that look the same here, one is gone on with. Without amounts that only
 * grow, and with time in periods, so that there are finitely many.
 */
export function looksOf(meeting: Meeting): string {
  const { formal, floor, resolution, silence, outcome, phase } = meeting;
  if (phase === 'debrief') return JSON.stringify([phase, outcome?.kind]);
  const choosing = phase === 'settlement' || phase === 'pressSilence';
  const first = firstQuestion(meeting);
  const vote = formal?.vote;
  return JSON.stringify([
    ...looksOfTime(meeting),
    choosing && meeting.pressTried,
    resolution ? resolution.state : beforeResolution(meeting),
    [outcome?.kind, silence?.kind, silence?.extensionAskedBy.length],
    [floor.speaker !== null, floor.queue.length],
    meeting.votes.some((v) => v.question.kind === 'part'),
    first && [first.kind, first.motion, first.until === null, first.nature, first.objections.length],
    [formal?.point?.point, formal?.ruling?.fresh, formal?.suspendedUntil === null],
    vote && [vote.question.kind, vote.question.motion, Object.keys(vote.ballots).length, vote.ballots.RU],
  ]);
}

/** What matters as long as there is no draft resolution. */
function beforeResolution({ formal, debateHeld, agreedAt, textWithdrawn }: Meeting): readonly unknown[] {
  return [
    [formal?.agenda, formal?.adjourned, formal?.invitations, formal?.briefings, formal?.debate],
    [debateHeld, agreedAt !== null, textWithdrawn],
  ];
}

/** Seconds: a reading of the text takes longer than this, so that two readings never look the same. */
const PERIOD = 600;

/** The phase, how far consultations have come, and whether the clock is beyond the deadline that it waits for. */
function looksOfTime(meeting: Meeting): readonly unknown[] {
  const { clock, phase, sitting, sittings, draft } = meeting;
  const deadline = nextDeadline(meeting);
  const late = deadline !== null && deadline < clock.now;
  const left = clock.debateAt === null ? null : Math.ceil((clock.debateAt - clock.now) / PERIOD);
  const bracketed = draft.paragraphs.some((p) => p.brackets.length > 0);
  return phase === 'corridor' || phase === 'sitting' || phase === 'silence'
    ? [phase, late, left, sittings > 0, sitting?.paragraph, bracketed]
    : [phase, late, clock.stage];
}
