/** What words mean for the capital of whoever reads them: better or worse than what stands, and whether they cross a red line. */
import { appliesTo, type Brief, levelOf, rangeOf, redLinesCrossed, worthOf } from '../../council/brief.ts';
import type {
  Issue,
  IssueId,
  Matter,
  OptionId,
  Paragraph,
  ParagraphId,
  SlotId,
  Wording,
} from '../../council/matter.ts';
import { type Change, draftParagraph, withStanding, wordingOf, writtenOptions } from '../../council/text.ts';
import type { View } from '../../council/view.ts';
import { type OwnWords, UNPROPOSED } from './ownWords.ts';

/** What a change of words would do. */
export interface Effect {
  /** The difference to what stands, in points of a brief that is met from 0 to 100, to one decimal place. */
  readonly points: number;
  /** The issues on which the paragraph would then cross a red line. */
  readonly crosses: readonly IssueId[];
}

/** A brief never changes in place, and working out its range looks at every wording of every paragraph. */
const ranges = new WeakMap<Brief, ReturnType<typeof rangeOf>>();

function rangeFor(matter: Matter, brief: Brief): ReturnType<typeof rangeOf> {
  const known = ranges.get(brief) ?? rangeOf(matter, brief);
  ranges.set(brief, known);
  return known;
}

/** What it would do for the brief of the onlooker if the option stood; null where there is no brief, or nothing is known of the words. */
export function effectOf(view: View, paragraph: ParagraphId, slot: SlotId, option: OptionId): Effect | null {
  return effectOfChanges(view, [{ paragraph, slot, option }]);
}

/** What words that are not proposed yet would do if they stood and counted as much as is said. */
export function effectOfOwn(view: View, own: OwnWords): Effect | null {
  return effectOfChanges(view, [{ paragraph: own.paragraph, slot: own.slot, option: UNPROPOSED }], own);
}

/**
 * What several changes together would do for the brief of the onlooker; of two in one place the later counts. Null where there is
 * no brief, or a paragraph is not known.
 */
export function effectOfChanges(view: View, changes: readonly Change[], own?: OwnWords): Effect | null {
  const { brief, matter, draft } = view;
  if (!brief) return null;
  const { worst, best } = rangeFor(matter, brief);
  let gain = 0;
  const crosses: IssueId[] = [];
  for (const id of new Set(changes.map((c) => c.paragraph))) {
    const paragraph = matter.paragraphs.find((p) => p.id === id);
    const drafted = draftParagraph(draft, id);
    if (!paragraph || !drafted) return null;
    const known = writtenOptions(draft, id);
    const written =
      own?.paragraph === id ? [...known, { slot: own.slot, option: UNPROPOSED, force: own.force }] : known;
    const changed = changes
      .filter((c) => c.paragraph === id)
      .reduce((all, { slot, option }) => withStanding(all, slot, option), drafted);
    const after: Wording = changed.presence === 'retained' ? changed.standing : 'absent';
    gain +=
      worthOf(matter.issues, brief, paragraph, after, written) -
      worthOf(matter.issues, brief, paragraph, wordingOf(draft, id), written);
    crosses.push(...redLinesCrossed(matter.issues, brief, paragraph, after, written));
  }
  return {
    points: best === worst ? 0 : Math.round((1000 * gain) / (best - worst)) / 10,
    crosses: [...new Set(crosses)],
  };
}

/** One issue of the brief as a paragraph stands on it. */
export interface Stake {
  readonly issue: Issue;
  readonly level: number;
  readonly aim: number;
  readonly weight: number;
  readonly crossed: boolean;
}

/** The issues that a paragraph is about for the onlooker's capital, the weightiest first. */
export function stakesIn(view: View, id: ParagraphId): readonly Stake[] {
  const { brief, matter, draft } = view;
  const paragraph = matter.paragraphs.find((p) => p.id === id);
  if (!brief || !paragraph) return [];
  const wording = wordingOf(draft, id);
  const written = writtenOptions(draft, id);
  const crossed = redLinesCrossed(matter.issues, brief, paragraph, wording, written);
  return matter.issues
    .flatMap((issue): Stake[] => {
      const own = brief.instructions[issue.id];
      if (!own || own.weight === 0 || !appliesTo(issue, paragraph) || !isTouched(issue, paragraph)) return [];
      const level = levelOf(issue, paragraph, wording, written);
      return [{ issue, level, aim: own.aim, weight: own.weight, crossed: crossed.includes(issue.id) }];
    })
    .sort((a, b) => b.weight - a.weight);
}

/** Whether any words of the paragraph bear on the issue. */
function isTouched(issue: Issue, paragraph: Paragraph): boolean {
  return (
    issue.home === paragraph.id ||
    paragraph.slots.some((slot) => slot.options.some((option) => (option.force[issue.id] ?? 0) !== 0))
  );
}
