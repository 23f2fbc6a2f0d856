/**
 * The share of a debrief that one onlooker may have before the facilitator opens all: built field by field, like a view. A delegate has
 * its own brief, what was said to all, and what was said to it; nothing that rests on the briefs of others.
 */
import type { DelegationCode } from '../council/matter.ts';
import type { Meeting } from '../council/meeting.ts';
import { rulesOf } from '../council/moves/index.ts';
import { isFor } from '../council/notices.ts';
import type { FacilitatorView, Onlooker, View } from '../council/view.ts';
import { MOVE_KINDS, type MoveKind } from '../council/vocabulary.ts';
import { viewOf } from '../views/viewOf.ts';
import type { Debrief } from './debrief.ts';
import { giniOf } from './participation.ts';
import type { Chapter, Equity, Minute, Spoke } from './pictures.ts';
import type { ParagraphStory, Price, Voice, Yielding } from './textStory.ts';

/** What one onlooker may have of a whole debrief; the facilitator has all of it. Throws when what is given is a share already. */
export function debriefFor(debrief: Debrief, onlooker: Onlooker): Debrief {
  const { end } = debrief;
  if (onlooker.as === 'facilitator') return debrief;
  if (!isWhole(end)) throw new Error('a share of a debrief is cut from a whole one');
  const view = viewOf(meetingIn(end), onlooker);
  const code = onlooker.as === 'delegation' ? onlooker.code : null;
  const minutes = debrief.minutes.filter((minute) => isFor(minute, code));
  return {
    format: debrief.format,
    about: debrief.about,
    onlooker,
    end: view,
    story: {
      versions: debrief.story.versions,
      paragraphs: debrief.story.paragraphs.map((p) => paragraphFor(p, view, code)),
    },
    briefs: debrief.briefs.filter((brief) => brief.code === code),
    possible: null,
    history: debrief.history,
    positions: debrief.positions,
    equity: withoutPrivateMoves(debrief.equity),
    strength: debrief.strength,
    paths: debrief.paths.filter((path) => path.code === code),
    chapters: debrief.chapters.map((chapter) => ({ ...chapter, moves: movesIn(chapter, minutes) })),
    bookmarks: debrief.bookmarks.filter(({ notice }) => isFor(notice, code)),
    questions: null,
    minutes,
  };
}

function isWhole(end: View | FacilitatorView): end is FacilitatorView {
  return 'briefs' in end && end.onlooker.as === 'facilitator';
}

/** The meeting that a facilitator's view shows, as far as other views are built from it. */
function meetingIn(end: FacilitatorView): Meeting {
  return { ...end, chance: [], speakingOrder: [], notices: [], made: {} };
}

function paragraphFor(story: ParagraphStory, view: View, code: DelegationCode | null): ParagraphStory {
  const voices = (all: readonly Voice[]) =>
    all.map((v) => (v.by === code ? v : { ...v, because: null, issue: null }));
  const yielding = (all: readonly Yielding[]) =>
    all.map((y) => (y.by === code ? y : { ...y, because: null }));
  const behind = <
    T extends {
      readonly asked: readonly Voice[];
      readonly supported: readonly Voice[];
      readonly resisted: readonly Voice[];
      readonly gaveWay: readonly Yielding[];
      readonly price: readonly Price[];
    },
  >(
    words: T,
  ): T => ({
    ...words,
    asked: voices(words.asked),
    supported: voices(words.supported),
    resisted: voices(words.resisted),
    gaveWay: yielding(words.gaveWay),
    price: words.price.filter((price) => mayKnow(price, view)),
  });
  return { ...story, changes: story.changes.map(behind), unmet: story.unmet.map(behind) };
}

/** Whether an onlooker knows of an understanding, a line or a cable from its own view. */
function mayKnow({ kind, id }: Price, view: View): boolean {
  switch (kind) {
    case 'deal':
      return view.deals.some((deal) => deal.id === id);
    case 'groupLine':
      return view.groupLines.some((line) => line.id === id);
    case 'cable':
      return view.cables.some((cable) => cable.id === id);
  }
}

/** Moves that not everybody hears of; counting them would tell who was talking in private. */
const PRIVATE: readonly MoveKind[] = MOVE_KINDS.filter((kind) => rulesOf(kind).audience !== undefined);

function withoutPrivateMoves(equity: Equity): Equity {
  const members = equity.members.map((member): Spoke => {
    const hidden = PRIVATE.map((kind) => ({ kind, count: member.byKind[kind] ?? 0 }));
    const byKind = { ...member.byKind };
    for (const { kind } of hidden) delete byKind[kind];
    return {
      ...member,
      byKind,
      byGroup: { ...member.byGroup, private: 0 },
      moves: member.moves - hidden.reduce((sum, { count }) => sum + count, 0),
      seconds: member.seconds - hidden.reduce((sum, { kind, count }) => sum + count * rulesOf(kind).takes, 0),
    };
  });
  return {
    members,
    giniOfTime: giniOf(members.map((m) => m.seconds)),
    giniOfMoves: giniOf(members.map((m) => m.moves)),
  };
}

function movesIn({ n, until }: Chapter, minutes: readonly Minute[]): number {
  const heard = minutes.filter((minute) => minute.by !== null && minute.n > n && minute.n <= until);
  return new Set(heard.map((minute) => minute.n)).size;
}
