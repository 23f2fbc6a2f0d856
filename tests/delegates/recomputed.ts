/**
 * Reasons, worked out again from the brief alone: what a change of words is worth, and which issue weighs most in it. Nothing here calls
 * what the delegations reason with; only what a level is worth to a capital comes from the council.
 */
import { type Brief, levelOf, worthOfLevel } from '../../src/council/brief.ts';
import type { Matter, Paragraph, Wording } from '../../src/council/matter.ts';
import type { Meeting } from '../../src/council/meeting.ts';
import type { DraftParagraph } from '../../src/council/text.ts';
import { DELETED, PRESENCE } from '../../src/council/vocabulary.ts';
import type { GivenReason } from '../../src/delegates/reasons.ts';

/** What every issue gains or loses when one wording of a paragraph takes the place of another, in points; only those that move. */
function gains(matter: Matter, brief: Brief, paragraph: Paragraph, from: Wording, to: Wording) {
  return matter.issues.flatMap((issue) => {
    const instruction = brief.instructions[issue.id];
    if (!instruction || (issue.kind === 'aim' && issue.home !== paragraph.id)) return [];
    const before = worthOfLevel(issue, instruction, levelOf(issue, paragraph, from));
    const after = worthOfLevel(issue, instruction, levelOf(issue, paragraph, to));
    return after === before ? [] : [{ issue: issue.id, points: after - before }];
  });
}

/** All wordings of a paragraph, and the best and the worst text, slot by slot without any table. */
function everyWording(paragraph: Paragraph): readonly Wording[] {
  let all: Record<string, string>[] = [{}];
  for (const { id, options } of paragraph.slots)
    all = all.flatMap((one) => options.map((option) => ({ ...one, [id]: option.id })));
  return paragraph.mayBeAbsent ? [...all, 'absent'] : all;
}

const ranges = new WeakMap<Brief, number>();

/** What lies between the worst and the best text of the matter under a brief, in points. */
function rangeOfBrief(matter: Matter, brief: Brief): number {
  const known = ranges.get(brief);
  if (known !== undefined) return known;
  const range = matter.paragraphs.reduce((sum, paragraph) => {
    const worths = everyWording(paragraph).map((wording) =>
      gains(matter, brief, paragraph, 'absent', wording).reduce((total, g) => total + g.points, 0),
    );
    return sum + Math.max(...worths) - Math.min(...worths);
  }, 0);
  ranges.set(brief, range);
  return range;
}

/** The wordings that one may start from: how the paragraph stands, with any of the words in brackets taken as had. */
function startingPoints({ standing, presence, brackets }: DraftParagraph): readonly Wording[] {
  let all: Record<string, string>[] = [{ ...standing }];
  for (const slot of new Set(brackets.map((b) => b.slot)))
    if (slot !== PRESENCE)
      all = all.flatMap((one) => [
        one,
        ...brackets.filter((b) => b.slot === slot).map((b) => ({ ...one, [slot]: b.option })),
      ]);
  return presence === 'retained' ? all : ['absent', ...all];
}

/** What came of working a reason out again. */
export type Recomputed = 'agrees' | 'differs' | 'weighsNothing';

/**
 * Whether the figures of a reason are those of its own words: some change of the slot that it names to the words that it names, from how the
 * paragraph stood or was hoped to stand, is worth exactly `change` to the brief, with `issue` the one that weighs most.
 * A reason of office or turn weighs no words.
 */
export function recomputed(before: Meeting, brief: Brief, reason: GivenReason): Recomputed {
  const { matter, draft } = before;
  const paragraph = matter.paragraphs.find((p) => p.id === reason.paragraph);
  const stands = draft.paragraphs.find((p) => p.paragraph === reason.paragraph);
  const { slot, to, issue, change } = reason;
  if (!paragraph || !stands || slot === null || to === null || (issue === null && change === 0))
    return 'weighsNothing';
  const range = rangeOfBrief(matter, brief);
  const starts = startingPoints(stands);
  const goals = everyWording(paragraph).filter((wording) =>
    slot === PRESENCE
      ? (wording === 'absent') === (to === DELETED)
      : wording !== 'absent' && wording[slot] === to,
  );
  for (const from of starts)
    for (const goal of goals)
      for (const [one, other] of [
        [from, goal],
        [goal, from],
      ] as const) {
        const moved = gains(matter, brief, paragraph, one, other);
        const points = moved.reduce((sum, g) => sum + g.points, 0);
        if (Math.round((1000 * points) / range) !== change) continue;
        const direction = points < 0 ? -1 : 1;
        const most = Math.max(...moved.map((g) => direction * g.points));
        if (moved.some((g) => g.issue === issue && direction * g.points === most)) return 'agrees';
      }
  return 'differs';
}
