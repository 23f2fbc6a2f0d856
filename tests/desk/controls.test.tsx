/** Every kind of move can be made from the desk by whoever may make it: which control offers it, and that it is in order there. */
import { beforeAll, describe, expect, it } from 'vitest';
import { firstQuestion } from '../../src/council/questions.ts';
import { MOVE_KINDS, type MoveKind } from '../../src/council/vocabulary.ts';
import { Business } from '../../src/desk/play/Business.tsx';
import { ParagraphDesk } from '../../src/desk/play/ParagraphDesk.tsx';
import { type Drafts, NO_DRAFTS, type Table } from '../../src/desk/play/table.ts';
import { viewFor } from '../../src/views/viewOf.ts';
import { createWords } from '../../src/words/words.ts';
import { type Held, openedMeeting } from '../meeting.ts';
import {
  afterBriefings,
  afterOneReading,
  atInvitations,
  atSettlement,
  atStatements,
  atTheAgenda,
  hearEverybody,
  inBlue,
  inConsultations,
  inSittingOn,
  underSilence,
} from '../situations.ts';
import { drawn, type Mark, redrawn } from './paper.ts';

const words = createWords();

/** Which control offers which kind of move: the heading of its section, or the place that it is in. */
const CONTROLS: Readonly<Record<MoveKind, string>> = {
  circulateConceptNote: 'hand-heading',
  tableDraft: 'draft-heading',
  openSitting: 'hand-heading',
  makeGeneralComments: 'comments-heading',
  takeUp: 'hand-heading',
  askForTheFloor: 'hand-heading',
  giveTheFloor: 'hand-heading',
  yieldTheFloor: 'hand-heading',
  proposeWording: 'words',
  proposeOwnWording: 'own',
  bracket: 'words',
  liftBracket: 'words',
  support: 'words',
  canLiveWith: 'words',
  reserve: 'words',
  object: 'words',
  sendComments: 'letter-heading',
  agreeAdReferendum: 'hand-heading',
  closeSitting: 'hand-heading',
  circulateRevision: 'draft-heading',
  splitOff: 'paragraph',
  withdrawText: 'hand-heading',
  offerDeal: 'deals-heading',
  acceptDeal: 'deals-heading',
  declineDeal: 'deals-heading',
  withdrawDeal: 'deals-heading',
  proposeGroupLine: 'words',
  joinGroupLine: 'lines-heading',
  declineGroupLine: 'lines-heading',
  speakForGroup: 'lines-heading',
  cableCapital: 'cables-heading',
  placeUnderSilence: 'silence-heading',
  breakSilence: 'words',
  askForExtension: 'hand-heading',
  extendSilence: 'extension-heading',
  putAgenda: 'hand-heading',
  proposeInvitation: 'hand-heading',
  objectToProposal: 'hand-heading',
  gavel: 'hand-heading',
  proceedToNextBusiness: 'hand-heading',
  deliverStatement: 'deliverStatement-heading',
  readStatement: 'hand-heading',
  dissociate: 'apart-heading',
  pointOfOrder: 'order',
  rule: 'hand-heading',
  challengeRuling: 'hand-heading',
  makeMotion: 'order',
  withdrawMotion: 'pending-heading',
  contestNature: 'pending-heading',
  putPreliminaryQuestion: 'hand-heading',
  putToVote: 'hand-heading',
  castVote: 'hand-heading',
  declareResult: 'hand-heading',
  explainVote: 'explainVote-heading',
  rightOfReply: 'rightOfReply-heading',
  handOverChair: 'hand-heading',
  resume: 'hand-heading',
  closeDebate: 'hand-heading',
  proposePressStatement: 'elements-heading',
  submitDraftResolution: 'resolution-heading',
  moveAmendment: 'words',
  requestSeparateVote: 'paragraph',
  objectToDivision: 'pending-heading',
  withdrawDraft: 'hand-heading',
  issueSummary: 'elements-heading',
  closeWithoutOutcome: 'elements-heading',
};

/** How the meeting comes to where the moves are made. */
const SITUATIONS: readonly ((held: Held) => void)[] = [
  () => {},
  (held) => held.president().makes('circulateConceptNote', {}),
  inConsultations,
  (held) => {
    inConsultations(held);
    held.penholder().makes('openSitting', {});
    floorToNext(held);
  },
  (held) => inSittingOn(held, 'report'),
  (held) => {
    inSittingOn(held, 'report');
    if (held.meeting.floor.queue.length === 0) held.delegate('CN').asksForTheFloor();
  },
  (held) => {
    inSittingOn(held, 'report');
    floorToNext(held);
  },
  (held) => {
    afterOneReading(held);
    const { slot, option } = anotherWording(held, 'report');
    held.delegate('CN').makes('offerDeal', {
      with: ['FR'],
      terms: [{ who: 'CN', paragraph: 'report', slot, option }],
    });
    held.delegate('CN').proposes('report', slot, option);
  },
  (held) => {
    afterOneReading(held);
    const { slot, option } = anotherWording(held, 'report');
    held.delegate('GB').makes('proposeGroupLine', { group: 'P3', paragraph: 'report', slot, option });
  },
  (held) => {
    afterOneReading(held);
    const { slot, option } = anotherWording(held, 'report');
    held.delegate('GB').makes('proposeGroupLine', { group: 'P3', paragraph: 'report', slot, option });
    const line = held.meeting.groupLines[0]?.id ?? '';
    for (const code of ['FR', 'US']) held.delegate(code).makes('joinGroupLine', { line });
  },
  underSilence,
  (held) => {
    underSilence(held);
    held.delegate('FR').makes('askForExtension', {});
  },
  (held) => atTheAgenda(held, true),
  (held) => {
    atTheAgenda(held, true);
    held.president().makes('putAgenda', {});
  },
  (held) => atInvitations(held, true),
  (held) => {
    atStatements(held, false);
    floorToNext(held);
  },
  (held) => {
    atStatements(held, false);
    hearEverybody(held);
  },
  (held) => {
    atStatements(held, false);
    held.delegate('FR').makes('makeMotion', { motion: 'suspend', until: held.meeting.clock.now + 60 });
  },
  (held) => {
    atStatements(held, false);
    held.delegate('FR').makes('makeMotion', { motion: 'suspend', until: held.meeting.clock.now + 60 });
    held.president().makes('gavel', { question: firstQuestion(held.meeting)?.id ?? '' });
  },
  (held) => {
    atStatements(held, false);
    held.delegate('FR').makes('pointOfOrder', { point: 'conduct' });
  },
  (held) => {
    atStatements(held, false);
    held.delegate('FR').makes('pointOfOrder', { point: 'conduct' });
    held.president().makes('rule', { upheld: false });
  },
  (held) => {
    atStatements(held, false);
    held.delegate('FR').makes('makeMotion', { motion: 'adjourn', until: null });
    const question = firstQuestion(held.meeting)?.id ?? '';
    held.delegate('CN').makes('contestNature', { question, nature: 'substantive' });
  },
  (held) => atStatements(held, true),
  (held) => afterBriefings(held, true),
  atSettlement,
  (held) => inBlue(held, 'FR'),
  (held) => {
    inBlue(held, 'FR');
    held.delegate('CN').makes('requestSeparateVote', { paragraph: 'report' });
  },
  (held) => {
    inBlue(held, 'FR');
    held.president().makes('putToVote', { question: null });
  },
  (held) => {
    inBlue(held, 'FR');
    held.president().makes('putToVote', { question: null });
    for (const { code } of held.meeting.matter.delegations) held.delegate(code).votes('inFavour');
  },
];

/** Whoever comes first on the list has the floor. */
function floorToNext(held: Held): void {
  if (held.meeting.floor.queue.length === 0) held.delegate('FR').asksForTheFloor();
  const [next = ''] = held.meeting.floor.queue;
  (held.meeting.phase === 'sitting' ? held.penholder() : held.president()).givesTheFloorTo(next);
}

/** Words that could stand in the first place of a paragraph and do not. */
function anotherWording(held: Held, paragraph: string) {
  const slot = held.meeting.matter.paragraphs.find((p) => p.id === paragraph)?.slots[0];
  const stands = held.meeting.draft.paragraphs.find((p) => p.paragraph === paragraph)?.standing[
    slot?.id ?? ''
  ];
  const option = slot?.options.find((o) => o.id !== stands);
  if (!slot || !option) throw new Error('The paragraph has one wording only.');
  return { slot: slot.id, option: option.id };
}

/** What somebody in the seat has composed and not sent. */
function composed(held: Held, code: string): Drafts {
  const place = { paragraph: 'report', ...anotherWording(held, 'report') };
  return {
    ...NO_DRAFTS,
    letter: [{ as: 'proposeWording', ...place, reason: 'balance' }],
    terms: [
      { who: code, ...place },
      { who: code === 'US' ? 'GB' : 'US', ...place },
    ],
    changes: [place],
    own: { [`report/${place.slot}`]: 'urges' },
  };
}

/** The control in which a button stands. */
function controlOf(button: Mark): string {
  const place = button.around(
    (mark) =>
      mark.getAttribute('aria-labelledby') !== null ||
      /^(onWords|own|order|paragraphDesk)$/.test(mark.getAttribute('class') ?? ''),
  );
  switch (place?.getAttribute('class')) {
    case 'onWords':
      return 'words';
    case 'paragraphDesk':
      return 'paragraph';
    case 'own':
    case 'order':
      return place.getAttribute('class') ?? '';
    default:
      return place?.getAttribute('aria-labelledby') ?? '';
  }
}

interface Offer {
  readonly kind: MoveKind;
  readonly control: string;
  readonly barred: boolean;
  readonly text: string;
}

/** Draws the desk of a seat, opens and ticks all that can be, and lists the moves that it offers. */
async function offersTo(held: Held, code: string): Promise<readonly Offer[]> {
  const view = viewFor(held.meeting, code);
  const table: Table = {
    words,
    view,
    code,
    drafts: composed(held, code),
    draft: () => {},
    make: async () => true,
    look: () => {},
    showBusiness: () => {},
  };
  const offers: Offer[] = [];
  const read = (page: Mark) => {
    for (const mark of page.all()) {
      const kind = MOVE_KINDS.find((one) => one === mark.getAttribute('data-move'));
      if (!kind) continue;
      const barred = (mark.getAttribute('class') ?? '').includes('barred');
      offers.push({ kind, control: controlOf(mark), barred, text: mark.textContent });
    }
  };
  const business = drawn(<Business table={table} />);
  // A statement and general comments are composed before they can be made.
  for (const mark of business.all()) {
    const control = controlOf(mark);
    if (mark.localName === 'input' && /Statement|Vote|Reply/.test(control)) mark.fire('change');
    if (mark.localName === 'select' && control === 'comments-heading') {
      mark.value = 'more';
      mark.fire('change');
    }
  }
  await redrawn();
  read(business);
  const page = drawn(<ParagraphDesk table={table} id="report" />);
  read(page);
  for (const radio of page.all().filter((m) => m.localName === 'input')) {
    radio.fire('change');
    await redrawn();
    for (const mark of page.all()) if (mark.getAttribute('class') === 'onWords') read(mark);
  }
  return offers;
}

const SEATS = ['FR', 'CN', 'ES', 'SN'] as const;
const seen = new Map<MoveKind, { readonly controls: Set<string>; barred: number; open: number }>();

beforeAll(async () => {
  for (const situation of SITUATIONS)
    for (const code of [...SEATS, 'SPEAKER']) {
      const held = openedMeeting();
      situation(held);
      const seat = code === 'SPEAKER' ? held.meeting.floor.speaker : code;
      if (seat === null) continue;
      for (const { kind, control, barred, text } of await offersTo(held, seat)) {
        const one = seen.get(kind) ?? { controls: new Set<string>(), barred: 0, open: 0 };
        if (barred) {
          one.barred += 1;
          // A greyed move says on which rule or practice that rests.
          expect(text, `${kind} of ${seat}`).toMatch(/Basis: /);
        } else {
          one.open += 1;
          one.controls.add(control);
        }
        seen.set(kind, one);
      }
    }
}, 120_000);

describe('the desk', () => {
  it.each(MOVE_KINDS.map((kind) => [kind, CONTROLS[kind]] as const))('offers %s, in %s', (kind, control) => {
    expect([...(seen.get(kind)?.controls ?? [])]).toContain(control);
  });

  it('greys moves with their reason more often than it hides that they exist', () => {
    const barred = [...seen.values()].filter((one) => one.barred > 0).length;
    expect(barred).toBeGreaterThan(20);
  });
});
