/** How a delegation opens: before the text is read paragraph by paragraph it says what it asks of it as a whole. */
import type { Brief } from '../council/brief.ts';
import { levelOf } from '../council/brief.ts';
import type { DelegationCode, Issue } from '../council/matter.ts';
import { MOST_COMMENTS } from '../council/moves/makeGeneralComments.ts';
import { wordingOf } from '../council/text.ts';
import type { GeneralComment, View } from '../council/view.ts';
import { type Decision, outOf } from './reasons.ts';

/** An issue that matters less than this to a capital is left for the reading. */
const WORTH_NAMING = 4;

/** A text of fewer paragraphs than this is read at once. */
const LONG_TEXT = 8;

/** With the floor before the first paragraph: general comments, once; then the floor is given back. */
export function inGeneral(view: View, by: DelegationCode): Decision | null {
  const { floor, generalComments } = view;
  if (floor.speaker === by && generalComments[by])
    return { move: { kind: 'yieldTheFloor' }, reason: outOf('duty') };
  if (generalComments[by] || by === view.matter.penholder || isShort(view)) return null;
  const comments = commentsOf(view);
  const [first, ...others] = comments;
  if (!first) return floor.speaker === by ? { move: { kind: 'yieldTheFloor' }, reason: outOf('duty') } : null;
  const reason = outOf('aspiration', { issue: first.issue });
  if (floor.speaker === by)
    return { move: { kind: 'makeGeneralComments', comments: [first, ...others] }, reason };
  if (floor.speaker !== null || floor.queue.includes(by)) return null;
  return { move: { kind: 'askForTheFloor' }, reason };
}

/** What a delegation asks for, the weightiest first: more of what the draft falls short of, less of what goes beyond. */
function commentsOf(view: View): readonly GeneralComment[] {
  const { brief, matter } = view;
  if (!brief) return [];
  return matter.issues
    .map((issue, place) => ({ issue, place, weight: brief.instructions[issue.id]?.weight ?? 0 }))
    .filter(({ weight }) => weight >= WORTH_NAMING)
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .slice(0, MOST_COMMENTS)
    .map(({ issue }) => ({ issue: issue.id, wish: wishOn(view, brief, issue) }));
}

/** Whoever wants more than half of what there could be speaks for more, and leaves the fine print for the reading. */
function wishOn(view: View, brief: Brief, issue: Issue): GeneralComment['wish'] {
  const aim = brief.instructions[issue.id]?.aim ?? 0;
  if (issue.kind === 'wording') return aim >= 0 ? 'more' : 'less';
  const home = view.matter.paragraphs.find((p) => p.id === issue.home);
  const standing = home ? levelOf(issue, home, wordingOf(view.draft, home.id)) : 0;
  return aim > standing || 2 * aim > issue.top ? 'more' : 'less';
}

function isShort({ matter }: View): boolean {
  return matter.paragraphs.length < LONG_TEXT;
}
