/** The record as it can be searched: by words, delegation, paragraph and kind. */
import type { DelegationCode, ParagraphId } from '../council/matter.ts';
import type { Notice } from '../council/notices.ts';
import type { View } from '../council/view.ts';
import type { NoticeKind } from '../council/vocabulary.ts';
import type { Words } from '../words/words.ts';

/** What entries of the record are about. */
export const TOPICS = [
  'words',
  'chair',
  'bilateral',
  'silence',
  'formal',
  'votes',
  'statements',
  'outside',
] as const;
export type Topic = (typeof TOPICS)[number];

const TOPIC_OF: Readonly<Record<NoticeKind, Topic>> = {
  circulateConceptNote: 'chair',
  tableDraft: 'chair',
  openSitting: 'chair',
  makeGeneralComments: 'words',
  takeUp: 'chair',
  askForTheFloor: 'chair',
  giveTheFloor: 'chair',
  yieldTheFloor: 'chair',
  proposeWording: 'words',
  proposeOwnWording: 'words',
  bracket: 'words',
  liftBracket: 'words',
  support: 'words',
  canLiveWith: 'words',
  reserve: 'words',
  object: 'words',
  sendComments: 'words',
  agreeAdReferendum: 'chair',
  closeSitting: 'chair',
  circulateRevision: 'chair',
  splitOff: 'chair',
  withdrawText: 'chair',
  offerDeal: 'bilateral',
  acceptDeal: 'bilateral',
  declineDeal: 'bilateral',
  withdrawDeal: 'bilateral',
  proposeGroupLine: 'bilateral',
  joinGroupLine: 'bilateral',
  declineGroupLine: 'bilateral',
  speakForGroup: 'words',
  cableCapital: 'bilateral',
  placeUnderSilence: 'silence',
  breakSilence: 'silence',
  askForExtension: 'silence',
  extendSilence: 'silence',
  putAgenda: 'formal',
  proposeInvitation: 'formal',
  objectToProposal: 'formal',
  gavel: 'formal',
  proceedToNextBusiness: 'formal',
  deliverStatement: 'statements',
  readStatement: 'formal',
  dissociate: 'statements',
  pointOfOrder: 'formal',
  rule: 'formal',
  challengeRuling: 'formal',
  makeMotion: 'formal',
  withdrawMotion: 'formal',
  contestNature: 'formal',
  putPreliminaryQuestion: 'formal',
  putToVote: 'votes',
  castVote: 'votes',
  declareResult: 'votes',
  explainVote: 'statements',
  rightOfReply: 'statements',
  handOverChair: 'formal',
  resume: 'formal',
  closeDebate: 'formal',
  proposePressStatement: 'silence',
  submitDraftResolution: 'formal',
  moveAmendment: 'formal',
  requestSeparateVote: 'formal',
  objectToDivision: 'formal',
  withdrawDraft: 'formal',
  issueSummary: 'formal',
  closeWithoutOutcome: 'formal',
  sittingEnded: 'chair',
  textAgreed: 'silence',
  phaseOpened: 'chair',
  voteDeclared: 'votes',
  questionCarried: 'votes',
  capitalReplied: 'bilateral',
  capitalInstructed: 'bilateral',
  promiseBroken: 'bilateral',
  wordingConfirmed: 'words',
  wordingCorrected: 'words',
  seatEmptied: 'outside',
  seatTaken: 'outside',
  outcomeReached: 'formal',
  newsArrived: 'outside',
  deadlineMoved: 'outside',
  seatHanded: 'outside',
};

/** What an entry is about. */
export function topicOf({ kind }: Notice): Topic {
  return TOPIC_OF[kind];
}

/** What is searched for; null, and empty words, leave everything in. */
export interface Search {
  readonly words: string;
  readonly by: DelegationCode | null;
  readonly about: ParagraphId | null;
  readonly topic: Topic | null;
}

/** Everything. */
export const EVERYTHING: Search = { words: '', by: null, about: null, topic: null };

/** The same entry reads the same at any later time of a meeting, and so it is put into words once. */
const sentences = new WeakMap<Notice, { readonly language: string; readonly sentence: string }>();

/** An entry as a sentence. */
export function sentenceFor(words: Words, view: View, notice: Notice): string {
  const known = sentences.get(notice);
  if (known?.language === words.language) return known.sentence;
  const sentence = words.notice(notice, view);
  sentences.set(notice, { language: words.language, sentence });
  return sentence;
}

/** The entries that have all that is searched for, in their order. Letters with and without marks are the same. */
export function foundIn(
  words: Words,
  view: View,
  entries: readonly Notice[],
  search: Search,
): readonly Notice[] {
  const wanted = plain(search.words).split(' ').filter(Boolean);
  return entries.filter(
    (notice) =>
      (search.by === null || notice.by === search.by) &&
      (search.topic === null || topicOf(notice) === search.topic) &&
      (search.about === null || isAbout(notice.details, search.about)) &&
      wanted.every((word) => plain(sentenceFor(words, view, notice)).includes(word)),
  );
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[“”‘’"']/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether the particulars name the paragraph anywhere: by itself, in a list, or in the parts of a letter or an offer. */
function isAbout(details: unknown, paragraph: ParagraphId): boolean {
  if (Array.isArray(details)) return details.some((one) => isAbout(one, paragraph));
  if (typeof details !== 'object' || details === null) return false;
  return Object.entries(details).some(([key, value]) =>
    key === 'paragraph'
      ? value === paragraph
      : key === 'paragraphs' && Array.isArray(value)
        ? value.includes(paragraph)
        : isAbout(value, paragraph),
  );
}
