/**
 * A brief: the secret instructions of a capital, and what a text is worth under them.
 *
 * The worth of a text is a sum over its paragraphs, so that the best attainable text can be computed exactly.
 */
import type { Evidence, Issue, IssueId, Matter, OptionId, Paragraph, SlotId, Wording } from './matter.ts';

/** What the capital wants on one issue. */
export interface Instruction {
  /** `aim` issue: the level it wants, 0 to the issue's top. `wording` issue: -2 (never) to +2 (as often as possible). */
  readonly aim: number;
  /** How much it matters: 0 (not at all) to 10. */
  readonly weight: number;
  /** The lowest level that can be accepted at the home paragraph (a red line), or null. */
  readonly min: number | null;
  /** The highest level that can be accepted in any one paragraph (a red line), or null. */
  readonly max: number | null;
  readonly evidence: Evidence;
}

/** The secret instructions of one delegation. */
export interface Brief {
  readonly instructions: Readonly<Record<IssueId, Instruction>>;
  /** Priorities in plain words, most important first. */
  readonly priorities: readonly string[];
  /** Issues on which the delegate may give way in exchange for something. */
  readonly mayTrade: readonly IssueId[];
  /** What to do when the priorities cannot be had. */
  readonly fallback: string;
  /** How content the capital is with no statement at all: 0 to 100 on the scale of `metBy`. */
  readonly without: number;
  readonly withoutEvidence: Evidence;
}

/** A wording that a delegate wrote, as an option of its slot, once its force is known. */
export interface WrittenOption {
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly force: Readonly<Record<IssueId, number>>;
}

/**
 * The level that a wording of a paragraph reaches on an issue: the sum of its options' force, never below zero.
 * An absent paragraph, and a paragraph that is not the home of an `aim` issue, reach 0.
 */
export function levelOf(
  issue: Issue,
  paragraph: Paragraph,
  wording: Wording,
  written: readonly WrittenOption[] = [],
): number {
  if (wording === 'absent') return 0;
  if (issue.kind === 'aim' && issue.home !== paragraph.id) return 0;
  let level = 0;
  for (const slot of paragraph.slots) {
    const chosen = wording[slot.id];
    const option =
      slot.options.find((o) => o.id === chosen) ??
      written.find((o) => o.slot === slot.id && o.option === chosen);
    level += option?.force[issue.id] ?? 0;
  }
  return Math.max(0, level);
}

/** Whether a paragraph is where the brief's instruction on the issue applies. */
export function appliesTo(issue: Issue, paragraph: Paragraph): boolean {
  return issue.kind === 'wording' || issue.home === paragraph.id;
}

/** Worth, in points, of the full range of an `aim` issue at weight 1. */
const AIM_RANGE = 120;
/** Worth, in points, of one level of `wording` language at weight 1 and aim 1. */
const WORDING_STEP = 12;

/** What one level on an issue, in one paragraph, is worth to a capital; higher is better, 0 is what it aims at. */
export function worthOfLevel(
  issue: Issue,
  instruction: Pick<Instruction, 'aim' | 'weight'>,
  level: number,
): number {
  if (issue.kind === 'wording')
    return instruction.weight * instruction.aim * WORDING_STEP * Math.min(level, issue.top);
  const distance = Math.abs(Math.min(level, issue.top) - instruction.aim);
  return -Math.round((instruction.weight * AIM_RANGE * distance) / Math.max(1, issue.top));
}

/** What a wording of one paragraph is worth under a brief, in points. */
export function worthOf(
  issues: readonly Issue[],
  brief: Brief,
  paragraph: Paragraph,
  wording: Wording,
  written: readonly WrittenOption[] = [],
): number {
  let worth = 0;
  for (const issue of issues) {
    const instruction = brief.instructions[issue.id];
    if (!instruction || !appliesTo(issue, paragraph)) continue;
    worth += worthOfLevel(issue, instruction, levelOf(issue, paragraph, wording, written));
  }
  return worth;
}

/** The issues on which a wording of one paragraph crosses a red line of the brief. */
export function redLinesCrossed(
  issues: readonly Issue[],
  brief: Brief,
  paragraph: Paragraph,
  wording: Wording,
  written: readonly WrittenOption[] = [],
): readonly IssueId[] {
  const crossed: IssueId[] = [];
  for (const issue of issues) {
    const instruction = brief.instructions[issue.id];
    if (!instruction || !appliesTo(issue, paragraph)) continue;
    const level = levelOf(issue, paragraph, wording, written);
    const tooLow = instruction.min !== null && issue.kind === 'aim' && level < instruction.min;
    const tooHigh = instruction.max !== null && level > instruction.max;
    if (tooLow || tooHigh) crossed.push(issue.id);
  }
  return crossed;
}

/** Every wording a paragraph of the scenario can take, the absent one last where it may be absent. */
export function wordingsOf(paragraph: Paragraph): readonly Wording[] {
  let choices: Record<SlotId, OptionId>[] = [{}];
  for (const slot of paragraph.slots)
    choices = choices.flatMap((choice) =>
      slot.options.map((option) => ({ ...choice, [slot.id]: option.id })),
    );
  return paragraph.mayBeAbsent ? [...choices, 'absent'] : choices;
}

/** The worst and best worth that a brief can get from the whole text, red lines aside. */
export function rangeOf(matter: Matter, brief: Brief): { readonly worst: number; readonly best: number } {
  let worst = 0;
  let best = 0;
  for (const paragraph of matter.paragraphs) {
    const worths = wordingsOf(paragraph).map((w) => worthOf(matter.issues, brief, paragraph, w));
    worst += Math.min(...worths);
    best += Math.max(...worths);
  }
  return { worst, best };
}

/** How far a text meets a brief, 0 (worst text of this scenario) to 100 (best). */
export function metBy(
  matter: Matter,
  brief: Brief,
  text: (paragraph: Paragraph) => Wording,
  written: readonly WrittenOption[] = [],
): number {
  const { worst, best } = rangeOf(matter, brief);
  if (best === worst) return 100;
  let worth = 0;
  for (const paragraph of matter.paragraphs)
    worth += worthOf(matter.issues, brief, paragraph, text(paragraph), written);
  return Math.max(0, Math.min(100, Math.round((100 * (worth - worst)) / (best - worst))));
}
