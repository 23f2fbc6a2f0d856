/** A meeting and a text of it as figures: the problem that its briefs pose, delegates' own words among what could be chosen. */
import type { Matter, Wording } from '../council/matter.ts';
import type { Meeting } from '../council/meeting.ts';
import type { Change } from '../council/text.ts';
import { type Draft, wordingOf } from '../council/text.ts';
import { DELETED, PRESENCE, RETAINED } from '../council/vocabulary.ts';
import { appraisalOf, placeOf, wordingsOfMatter, worthOfWording } from '../delegates/appraisal.ts';
import { problemOf } from '../delegates/gameProblem.ts';
import type { Problem, Settlement } from '../delegates/problem.ts';

/** A text as a settlement of the problem that it is measured in. */
export interface Measured {
  readonly problem: Problem;
  /** The wordings of each paragraph, as places of the problem: those of the matter, and the delegates' own that stand in the text. */
  readonly wordings: readonly (readonly Wording[])[];
  readonly settlement: Settlement | null;
  /** Between the worst and the best text, for each delegation in seating order. */
  readonly range: readonly number[];
}

/** The problem of a meeting under the briefs as they stand, and the text in it; without a text there is no settlement. */
export function measured(meeting: Meeting, text: Draft | null): Measured {
  const { matter, briefs } = meeting;
  const problem = problemOf(matter, briefs);
  const worth = problem.worth.map((items) => items.map((values) => [...values]));
  const refused = (problem.refused ?? []).map((items) => items.map((values) => [...values]));
  const wordings = wordingsOfMatter(matter).map(({ all }) => [...all]);
  const settlement = matter.paragraphs.map(({ id }, item) => {
    if (!text) return 0;
    const tables = wordingsOfMatter(matter)[item];
    const wording = wordingOf(text, id);
    const place = tables ? placeOf(tables, wording) : -1;
    if (place >= 0) return place;
    // Words that a delegate wrote, or a paragraph left out that should be there: one more value of this item.
    for (const [party, { code }] of matter.delegations.entries()) {
      const brief = briefs[code];
      if (!brief) continue;
      const one = worthOfWording(matter, brief, text, item, wording);
      worth[party]?.[item]?.push(one.worth);
      refused[party]?.[item]?.push(one.crosses);
    }
    return (wordings[item] ?? []).push(wording) - 1;
  });
  return {
    problem: { worth, refused, reservation: problem.reservation },
    wordings,
    settlement: text && settlement,
    range: matter.delegations.map(({ code }) => {
      const brief = briefs[code];
      if (!brief) return 1;
      const { worst, best } = appraisalOf(matter, brief);
      return Math.max(1, best - worst);
    }),
  };
}

/** The changes, slot by slot, that lead from one wording of a paragraph to another. */
export function changesBetweenWordings(
  matter: Matter,
  item: number,
  from: Wording,
  to: Wording,
): readonly (Change & { readonly from: string })[] {
  const paragraph = matter.paragraphs[item]?.id ?? '';
  if (to === 'absent' || from === 'absent') {
    if (from === to) return [];
    const isIn = to !== 'absent';
    return [
      { paragraph, slot: PRESENCE, option: isIn ? RETAINED : DELETED, from: isIn ? DELETED : RETAINED },
      ...(to === 'absent'
        ? []
        : Object.entries(to).map(([slot, option]) => ({ paragraph, slot, option, from: '' }))),
    ];
  }
  return Object.entries(to)
    .filter(([slot, option]) => from[slot] !== option)
    .map(([slot, option]) => ({ paragraph, slot, option, from: from[slot] ?? '' }));
}

/** In how many slots two wordings of a paragraph differ; a paragraph in or out counts as one. */
export function distanceBetween(from: Wording, to: Wording): number {
  if (from === 'absent' || to === 'absent') return from === to ? 0 : 1;
  return Object.keys(to).filter((slot) => from[slot] !== to[slot]).length;
}
