/** The course of a meeting for going through again: its chapters, and the moments worth going back to. */
import type { Notice } from '../council/notices.ts';
import type { NoticeKind, Phase } from '../council/vocabulary.ts';
import { isMove } from '../record/ledger.ts';
import type { Course } from './course.ts';
import type { Bookmark, BookmarkKind, Chapter } from './pictures.ts';

/** Phases that interrupt a stage and belong to it. */
const WITHIN: readonly Phase[] = ['ruling', 'voting', 'suspended'];

/** Stretches of the course, each in one phase; what interrupts a phase is part of it. */
export function chaptersOf({ passages }: Course): readonly Chapter[] {
  const chapters: Chapter[] = [];
  for (const { n, entry, meeting } of passages) {
    const open = chapters.at(-1);
    const moves = entry && isMove(entry) ? 1 : 0;
    // An entry belongs to the phase in which it was made, and may open the next.
    if (open) chapters[chapters.length - 1] = { ...open, until: n, moves: open.moves + moves };
    const { phase } = meeting;
    const sitting = phase === 'sitting' ? meeting.sittings : 0;
    if (open && (open.phase === phase || WITHIN.includes(phase)) && open.sitting === sitting) continue;
    if (open && WITHIN.includes(phase)) continue;
    chapters.push({ n, at: meeting.clock.now, until: n, phase, sitting, moves: 0 });
  }
  // A phase that is left as it opens is no stretch of the course.
  return chapters.filter(
    (chapter, i) => i === chapters.length - 1 || chapter.until > chapter.n || chapter.moves > 0,
  );
}

/** By what was announced, apart from understandings and answers of capitals. */
const KINDS: Readonly<Partial<Record<NoticeKind, BookmarkKind>>> = {
  tableDraft: 'tabled',
  sittingEnded: 'sittingEnded',
  closeSitting: 'sittingEnded',
  circulateRevision: 'revision',
  splitOff: 'splitOff',
  placeUnderSilence: 'silencePlaced',
  breakSilence: 'silenceBroken',
  textAgreed: 'textAgreed',
  promiseBroken: 'promiseBroken',
  speakForGroup: 'groupLine',
  pointOfOrder: 'pointOfOrder',
  rule: 'ruling',
  voteDeclared: 'vote',
  dissociate: 'dissociated',
  withdrawText: 'withdrawn',
  withdrawDraft: 'withdrawn',
  readStatement: 'adopted',
  outcomeReached: 'outcome',
};

/** Every moment worth going back to, in the order of time. */
export function bookmarksOf({ passages }: Course): readonly Bookmark[] {
  return passages.flatMap(({ n, meeting }) => {
    const before = passages[n - 1]?.meeting;
    const made = new Set<BookmarkKind>();
    return meeting.notices.flatMap((notice): readonly Bookmark[] => {
      const kind = kindOf(notice, (id) => {
        const isAgreed = meeting.deals.some((d) => d.id === id && d.state === 'agreed');
        return isAgreed && !before?.deals.some((d) => d.id === id && d.state === 'agreed');
      });
      if (!kind || made.has(kind)) return [];
      made.add(kind);
      return [{ n, at: notice.at, kind, by: notice.by, notice }];
    });
  });
}

function kindOf({ kind, details }: Notice, isNowAgreed: (deal: unknown) => boolean): BookmarkKind | null {
  if (kind === 'acceptDeal') return isNowAgreed(details.deal) ? 'dealMade' : null;
  if (kind === 'capitalReplied') return details.answer === 'granted' ? 'capitalGranted' : 'capitalRefused';
  return KINDS[kind] ?? null;
}
