/** The course of a meeting: chapters of the order of business, and in them what was said, gathered by paragraph and wording. */
import type { ParagraphId } from '../council/matter.ts';
import type { Notice } from '../council/notices.ts';
import type { FacilitatorView } from '../council/view.ts';
import type { NoticeKind, Phase } from '../council/vocabulary.ts';
import type { GivenReason, Term } from '../delegates/reasons.ts';
import type { Happened } from '../session/headless.ts';
import type { Words } from '../words/words.ts';
import { type Block, type Chapter, chapterLines } from './accountChapter.ts';
import { isOfTheDebate, newDebate, withHeard } from './accountDebate.ts';
import { type Said, sayingsOf } from './accountSayings.ts';
import { grouped, newTold } from './accountTruth.ts';

/** Mechanics of the floor and of the chair, and what the headings say. */
const LEFT_OUT: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  'askForTheFloor',
  'giveTheFloor',
  'yieldTheFloor',
  'openSitting',
  'closeSitting',
  'takeUp',
  'phaseOpened',
  'sittingEnded',
  'putAgenda',
  'gavel',
  'proceedToNextBusiness',
  'declareResult',
  'closeDebate',
  'outcomeReached',
]);

/** What needs no reason besides: it says what decided it, or is what the penholder is there for. */
const SELF_EVIDENT: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  'cableCapital',
  'placeUnderSilence',
  'extendSilence',
  'agreeAdReferendum',
  'speakForGroup',
  'proposePressStatement',
  'capitalReplied',
  'textAgreed',
  'questionCarried',
  'voteDeclared',
]);

/** The course of a meeting in the making. */
export interface Course {
  /** Takes down what happened, with everything to be seen after it. */
  note(happened: Happened, after: FacilitatorView, notices: readonly Notice[]): void;
  /** The course, with the meeting as it is at its end. */
  lines(end: FacilitatorView): readonly string[];
}

/** A course in which nothing has happened yet. */
export function newCourse(words: Words): Course {
  const chapters: Chapter[] = [];
  const begin = (title: string, at: number, isSitting = false) =>
    chapters.push({ title, at, isSitting, blocks: [] });
  begin(words.account('preparation'), 0);
  const current = () => chapters[chapters.length - 1] as Chapter;

  const hear = (notice: Notice, reason: GivenReason | null, view: FacilitatorView) => {
    if (notice.kind === 'phaseOpened') {
      const opened = chapterFor(notice.details.phase as Phase, view, words);
      if (opened !== null && opened !== current().title) begin(opened, notice.at, view.sitting !== null);
    }
    const { blocks } = current();
    if (notice.kind === 'takeUp')
      blocks.push({ kind: 'reading', paragraph: String(notice.details.paragraph), said: [] });
    const sayings = sayingsOf(notice, reason, view);
    for (const said of sayings) readingOf(blocks, said.paragraph, current().isSitting).push(said);
    if (sayings.length > 0) return;
    if (isOfTheDebate(notice)) hearInDebate(blocks, notice, reason, view);
    else if (!LEFT_OUT.has(notice.kind)) {
      blocks.push({
        kind: 'line',
        text: words.notice(notice, view),
        isPrivate: notice.audience !== 'everybody',
      });
      if (notice.kind === 'circulateRevision')
        for (const text of revisionTexts(view, words)) blocks.push({ kind: 'line', text, isPrivate: false });
      else if (reason && !SELF_EVIDENT.has(notice.kind) && reason.term !== 'duty')
        blocks.push({ kind: 'truth', reason });
    }
  };

  return {
    note(happened, after, notices) {
      const reason = 'made' in happened ? happened.reason : null;
      for (const notice of notices) hear(notice, reason, after);
    },
    lines: (end) => {
      const terms = new Set<Term>();
      return chapters.flatMap((chapter) => chapterLines(chapter, end, words, newTold(terms)));
    },
  };
}

/** What is said on a paragraph goes with what was said on it last, unless something else came between. */
function readingOf(blocks: Block[], paragraph: ParagraphId, isSitting: boolean): Said[] {
  for (const block of [...blocks].reverse()) {
    if (block.kind !== 'reading') {
      if (block.kind === 'truth' || (block.kind === 'line' && block.isPrivate)) continue;
      break;
    }
    if (block.paragraph === paragraph) return block.said;
    if (isSitting) break;
  }
  const said: Said[] = [];
  blocks.push({ kind: 'reading', paragraph, said });
  return said;
}

function hearInDebate(
  blocks: Block[],
  notice: Notice,
  reason: GivenReason | null,
  view: FacilitatorView,
): void {
  const last = blocks[blocks.length - 1];
  const block = last?.kind === 'debate' ? last : { kind: 'debate' as const, debate: newDebate() };
  if (block !== last) blocks.push(block);
  block.debate = withHeard(block.debate, notice, reason, view);
}

/** The chapter that a phase opens, by its title; null where it goes on with the one that is open. */
function chapterFor(phase: Phase, view: FacilitatorView, { account }: Words): string | null {
  switch (phase) {
    case 'sitting':
      return account('sitting', { number: view.sittings });
    case 'corridor':
      return account(view.debateHeld ? 'afterDebate' : 'corridor');
    case 'agenda':
    case 'invitations':
    case 'briefings':
    case 'statements':
      return account('formal');
    case 'adoption':
      return account(view.debateHeld ? 'resumed' : 'formal');
    case 'settlement':
      return account('settlement');
    case 'blue':
      return account('vote');
    default:
      return null;
  }
}

/** What the latest revision changed, paragraph by paragraph. */
function revisionTexts(view: FacilitatorView, words: Words): readonly string[] {
  const changes = view.revisions[view.revisions.length - 1]?.changes.filter((c) => c.from !== c.option) ?? [];
  return grouped(changes, (c) => c.paragraph).map((alike) => {
    const paragraph = words.paragraphs(
      view,
      alike.map((c) => c.paragraph),
    );
    const became = alike.map((c) => words.became(view, c, 'here')).join('; ');
    return `- ${words.account('revised', { paragraph, changes: became })}`;
  });
}
