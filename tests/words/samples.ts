/** One of everything that can be said: a move of every kind, and a notice of every happening. */
import type { Meeting } from '../../src/council/meeting.ts';
import { NEW_FORMAL_MEETING, openMeeting } from '../../src/council/meeting.ts';
import type { Move, MoveOfKind } from '../../src/council/moves/index.ts';
import type { Notice } from '../../src/council/notices.ts';
import { carryOut } from '../../src/council/order.ts';
import { afterEvent, HANDS } from '../../src/council/outside.ts';
import { carryWithoutObjection, declareResult, newQuestion } from '../../src/council/questions.ts';
import {
  type Happening,
  MOVE_KINDS,
  type MoveKind,
  OUTCOMES,
  PHASES,
  REFUSALS,
} from '../../src/council/vocabulary.ts';
import { smallScenario } from '../scenario/small.ts';

const { matter, briefs } = smallScenario();

/** Names that are for the program alone: those with a capital inside. */
export const NOTICE_KINDS_AND_CODES: readonly string[] = [
  ...MOVE_KINDS,
  ...PHASES,
  ...OUTCOMES,
  ...Object.keys(REFUSALS),
].filter((name) => /[A-Z]/.test(name));

const words = { paragraph: 'report', slot: 'verb', option: 'encourages', reason: 'tooStrong' } as const;

/** Fields for at least one move of every kind. */
const FIELDS: { readonly [K in MoveKind]: readonly Omit<MoveOfKind<K>, 'kind'>[] } = {
  circulateConceptNote: [{}],
  tableDraft: [{ changes: [] }],
  openSitting: [{}],
  makeGeneralComments: [
    {
      comments: [
        { issue: 'sanctions', wish: 'less' },
        { issue: 'reporting', wish: 'more' },
      ],
    },
  ],
  takeUp: [{ paragraph: 'report' }],
  askForTheFloor: [{}],
  giveTheFloor: [{ to: 'RU' }],
  yieldTheFloor: [{}],
  proposeWording: [
    words,
    { ...words, slot: 'frequency', option: 'none' },
    { ...words, slot: 'consent', option: 'consent' },
    { ...words, slot: 'presence', option: 'deleted' },
    { ...words, slot: 'presence', option: 'retained' },
  ],
  proposeOwnWording: [
    { paragraph: 'report', slot: 'verb', words: 'kindly asks', force: { reporting: 1 }, reason: 'clarity' },
  ],
  bracket: [
    { paragraph: 'report', slot: 'verb', reason: 'instructions' },
    { paragraph: 'report', slot: 'consent', reason: 'balance' },
    { paragraph: 'report', slot: 'presence', reason: 'mandate' },
  ],
  liftBracket: [
    { ...words, reason: 'compromise' },
    { ...words, option: 'requests', reason: 'group' },
  ],
  support: [words, { ...words, slot: 'consent', option: 'none', reason: 'tooWeak' }],
  canLiveWith: [{ ...words, reason: 'compromise' }],
  reserve: [words],
  object: [{ ...words, slot: 'presence', option: 'retained', reason: 'sovereignty' }],
  sendComments: [
    { comments: [{ ...words, as: 'proposeWording' }] },
    {
      comments: [
        { ...words, as: 'reserve' },
        { ...words, slot: 'frequency', option: 'annual', as: 'canLiveWith', reason: 'compromise' },
        { ...words, paragraph: 'sanctions', slot: 'presence', option: 'retained', as: 'object' },
        { ...words, slot: 'consent', option: 'consent', as: 'support', reason: 'sovereignty' },
      ],
    },
  ],
  agreeAdReferendum: [{ paragraph: 'report' }],
  closeSitting: [{}],
  circulateRevision: [
    { changes: [{ paragraph: 'report', slot: 'verb', option: 'encourages' }] },
    {
      changes: [
        { paragraph: 'report', slot: 'verb', option: 'encourages' },
        { paragraph: 'sanctions', slot: 'presence', option: 'deleted' },
      ],
    },
    { changes: [{ paragraph: 'report', slot: 'verb', option: 'requests' }] },
  ],
  splitOff: [{ paragraph: 'sanctions' }],
  withdrawText: [{}],
  offerDeal: [
    {
      with: ['RU', 'US'],
      terms: [
        { who: 'RU', paragraph: 'report', slot: 'verb', option: 'requests' },
        { who: 'FR', paragraph: 'sanctions', slot: 'presence', option: 'deleted' },
      ],
    },
  ],
  acceptDeal: [{ deal: 'deal1' }, { deal: 'deal9' }],
  declineDeal: [{ deal: 'deal1' }, { deal: 'deal9' }],
  withdrawDeal: [{ deal: 'deal1' }, { deal: 'deal9' }],
  proposeGroupLine: [{ group: 'P3', paragraph: 'report', slot: 'verb', option: 'requests' }],
  joinGroupLine: [{ line: 'line1' }, { line: 'line9' }],
  declineGroupLine: [{ line: 'line1' }, { line: 'line9' }],
  speakForGroup: [{ line: 'line1' }, { line: 'line9' }],
  cableCapital: [
    { issue: 'sanctions', level: 2 },
    { issue: 'sovereignty', level: 1 },
  ],
  placeUnderSilence: [{ until: 4000 }],
  breakSilence: [words, { ...words, paragraph: 'sanctions', slot: 'presence', option: 'deleted' }],
  askForExtension: [{}],
  extendSilence: [{ until: 200_000 }],
  putAgenda: [{}],
  proposeInvitation: [{ guest: 'UNODC' }],
  objectToProposal: [{ question: 'q1' }, { question: 'q2' }, { question: 'q99' }],
  gavel: [{ question: 'q1' }, { question: 'q99' }],
  proceedToNextBusiness: [{}],
  deliverStatement: [{ emphases: ['reporting', 'sovereignty', 'sanctions'], tone: 'appealing' }],
  readStatement: [{}],
  dissociate: [{ paragraphs: [] }, { paragraphs: ['report'] }, { paragraphs: ['report', 'sanctions'] }],
  pointOfOrder: [{ point: 'translation' }],
  rule: [{ upheld: true }, { upheld: false }],
  challengeRuling: [{}],
  makeMotion: [
    { motion: 'suspend', until: 5000 },
    { motion: 'adjournTo', until: 90_000 },
    { motion: 'adjourn', until: null },
    { motion: 'refer', until: null },
    { motion: 'postpone', until: null },
    { motion: 'privateMeeting', until: null },
  ],
  withdrawMotion: [{ question: 'q2' }],
  contestNature: [{ question: 'q3', nature: 'procedural' }],
  putPreliminaryQuestion: [{}],
  putToVote: [{ question: null }, { question: 'q2' }, { question: 'q3' }, { question: 'q4' }],
  castVote: [{ ballot: 'inFavour' }, { ballot: 'against' }, { ballot: 'abstaining' }],
  declareResult: [{}],
  explainVote: [{ emphases: ['reporting'], tone: 'critical' }],
  rightOfReply: [
    { emphases: [], tone: 'firm' },
    { emphases: ['reporting', 'sanctions'], tone: 'measured' },
  ],
  handOverChair: [{}],
  resume: [{}],
  closeDebate: [{}],
  proposePressStatement: [{ paragraphs: ['report'] }, { paragraphs: ['report', 'sanctions'] }],
  submitDraftResolution: [
    { chapter: 'VII', parties: [] },
    { chapter: 'VI', parties: ['US', 'RU'] },
  ],
  moveAmendment: [words, { ...words, paragraph: 'sanctions', slot: 'presence', option: 'deleted' }],
  requestSeparateVote: [{ paragraph: 'sanctions' }],
  objectToDivision: [{ question: 'q4' }],
  withdrawDraft: [{}],
  issueSummary: [{ paragraphs: ['report'] }, { paragraphs: ['report', 'condemnation'] }],
  closeWithoutOutcome: [{}],
};

/** A meeting in which everything that a move can name is there: questions, a deal, a line, a point, a draft resolution. */
export function meetingWithEverything(): Meeting {
  const opened = openMeeting(matter, briefs, 7);
  const at: Meeting = { ...opened, clock: { ...opened.clock, now: 3725 } };
  const formal: Meeting = { ...at, formal: NEW_FORMAL_MEETING };
  const change = { paragraph: 'report', slot: 'verb', option: 'encourages' };
  const questions = [
    newQuestion(formal, { kind: 'agenda', by: 'ES' }),
    newQuestion(formal, { kind: 'motion', by: 'RU', motion: 'suspend', until: 4000 }),
    newQuestion(formal, { kind: 'amendment', by: 'CN', change, distance: 1 }),
    newQuestion(formal, { kind: 'part', by: 'RU', change: { ...change, slot: '', option: '' } }),
    newQuestion(formal, { kind: 'invitation', by: 'ES', guest: 'UNODC' }),
    newQuestion(formal, { kind: 'resolution', by: 'FR' }),
    newQuestion(formal, { kind: 'challenge', by: 'VE' }),
    newQuestion(formal, { kind: 'preliminary', by: 'VE', about: 'q3' }),
  ].map((question, i) => ({ ...question, id: `q${i + 1}` }));
  return {
    ...formal,
    deals: [
      {
        id: 'deal1',
        by: 'FR',
        with: ['RU', 'US'],
        at: 3000,
        terms: [{ who: 'RU', paragraph: 'report', slot: 'verb', option: 'requests', state: 'open' }],
        acceptedBy: ['FR'],
        state: 'offered',
      },
    ],
    groupLines: [
      {
        id: 'line1',
        group: 'P3',
        by: 'FR',
        at: 3000,
        paragraph: 'report',
        slot: 'verb',
        option: 'encourages',
        joined: ['FR', 'GB', 'US'],
        declined: [],
        spokenBy: null,
      },
    ],
    silence: { kind: 'statement', until: 4000, extensionAskedBy: ['CN'], paragraphs: ['report'] },
    resolution: {
      by: 'FR',
      at: 3000,
      chapter: 'unspecified',
      parties: [],
      state: 'blue',
      explanations: 'open',
    },
    formal: {
      ...NEW_FORMAL_MEETING,
      pending: questions,
      questions: questions.length,
      point: { by: 'VE', point: 'conduct', question: null, nature: null },
    },
  };
}

/** A notice, and the meeting after what it tells of. */
export interface Sample {
  readonly notice: Notice;
  readonly after: Meeting;
}

/** Notices of every kind of move, each made by the United States. */
export function movesMade(): readonly Sample[] {
  const before = meetingWithEverything();
  return MOVE_KINDS.flatMap((kind) =>
    FIELDS[kind].flatMap((fields) => {
      const move = { kind, ...fields } as Move;
      const after = carryOut(before, { by: 'US', at: before.clock.now, id: 'm1', move });
      return after.notices.map((notice) => ({ notice, after }));
    }),
  );
}

/** Particulars of at least one happening of every kind that no move above brings about. */
const HAPPENED: { readonly [K in Happening]: readonly Readonly<Record<string, unknown>>[] } = {
  sittingEnded: [{ number: 2 }],
  textAgreed: [{ revision: 0 }],
  phaseOpened: PHASES.map((phase) => ({ phase })),
  voteDeclared: [],
  questionCarried: [],
  capitalReplied: (['granted', 'refused'] as const).map((answer) => ({
    cable: 'cable1',
    issue: 'sanctions',
    level: 2,
    answer,
  })),
  capitalInstructed: [{ code: 'US', issue: 'sanctions', change: { aim: 2 } }],
  promiseBroken: [{ deal: 'deal1', paragraph: 'report', slot: 'verb' }],
  wordingConfirmed: [{ paragraph: 'report', slot: 'verb', option: 'requests' }],
  wordingCorrected: [{ paragraph: 'report', slot: 'verb', option: 'requests' }],
  seatEmptied: [{ code: 'RU' }],
  seatTaken: [{ code: 'RU' }],
  seatHanded: HANDS.map((to) => ({ code: 'RU', to })),
  newsArrived: [{ text: 'A market in the region was attacked this morning.' }],
  deadlineMoved: [
    { seconds: 60, until: 3785 },
    { seconds: -60, until: 3665 },
  ],
  outcomeReached: OUTCOMES.map((kind) => ({ kind, paragraphs: ['report'] })),
};

/** Notices of everything that happens from outside the seats; votes carried, lost, vetoed and with members absent. */
export function happenings(): readonly Sample[] {
  const before = meetingWithEverything();
  const told = (Object.keys(HAPPENED) as Happening[]).flatMap((kind) =>
    HAPPENED[kind].map((details) => {
      const by = kind === 'promiseBroken' ? 'RU' : null;
      return { notice: { kind, at: 3725, by, audience: ['US', 'RU'], details }, after: before };
    }),
  );
  const pending = before.formal?.pending ?? [];
  const carried = pending.map((q) => carryWithoutObjection({ ...before, notices: [] }, q.id));
  const members = matter.delegations.map((d) => d.code);
  const votes = pending.flatMap((question) =>
    [[], ['RU'], ['RU', 'CN'], members].map((against) => {
      const ballots = Object.fromEntries(
        members.slice(1).map((m) => [m, against.includes(m) ? ('against' as const) : ('inFavour' as const)]),
      );
      const formal = { ...(before.formal ?? NEW_FORMAL_MEETING), vote: { question, ballots } };
      return declareResult({ ...before, formal, notices: [] });
    }),
  );
  const emptied = afterEvent(before, { type: 'seat.emptied', code: 'RU' });
  return [
    ...told,
    ...[...carried, ...votes, emptied].flatMap((after) => after.notices.map((notice) => ({ notice, after }))),
  ];
}
